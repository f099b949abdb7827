// The line about last time: dashed at its start edge, with the grade as a mark inside the words.
package no.nyvri.parts

import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.text.InlineTextContent
import androidx.compose.foundation.text.appendInlineContent
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.Placeholder
import androidx.compose.ui.text.PlaceholderVerticalAlign
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.em
import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.LastLine
import no.nyvri.look.Ink
import no.nyvri.look.Look
import no.nyvri.look.Mark
import no.nyvri.look.lastTimeEdge

private const val MARK = "mark"

/** What was seen last time. */
@Composable
fun LastTime(last: LastLine, modifier: Modifier = Modifier) {
    val ink = Look.ink
    BasicText(
        text = lastTimeWords(last, ink),
        modifier = modifier.lastTimeEdge(ink.outline),
        style = Look.letters.small.copy(color = ink.quietText),
        inlineContent = last.grade?.let { mapOf(MARK to inlineMark(it)) }.orEmpty(),
    )
}

private fun lastTimeWords(last: LastLine, ink: Ink): AnnotatedString = buildAnnotatedString {
    withStyle(SpanStyle(color = ink.text, fontWeight = FontWeight.SemiBold)) { append(last.`when`) }
    append(' ')
    append(last.text)
    val grade = last.grade
    if (grade != null) {
        append(' ')
        appendInlineContent(MARK, " ")
        // a narrow no-break space keeps the mark and its code on one line
        append('\u202F')
        withStyle(
            SpanStyle(color = ink.grade(grade).full, fontWeight = FontWeight.SemiBold),
        ) { append(last.gradeText.orEmpty()) }
    }
    last.after?.let { append(if (it.first().isLetterOrDigit()) ". $it" else it) }
}

@Composable
private fun inlineMark(mark: GradeMark): InlineTextContent {
    val color = Look.ink.grade(mark).full
    return InlineTextContent(Placeholder(1.15.em, 1.15.em, PlaceholderVerticalAlign.TextCenter)) {
        Mark(mark, color, Modifier.fillMaxSize())
    }
}

/** A grade as a mark and its code, in its colour. */
@Composable
fun GradeCode(mark: GradeMark, code: String, modifier: Modifier = Modifier) {
    val color = Look.ink.grade(mark).full
    val letters = Look.letters.small
    val side = with(LocalDensity.current) { letters.fontSize.toDp() * 1.15f }
    Row(modifier, verticalAlignment = Alignment.CenterVertically) {
        Mark(mark, color, Modifier.size(side))
        Words(" $code", letters.copy(fontWeight = FontWeight.SemiBold), color = color)
    }
}
