// Choosing a condition grade: colour, shape, number and word at once.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.GradeChoice
import no.nyvri.look.Look
import no.nyvri.look.Mark
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.lastTimeRing

/** The five grades side by side with their words; below each other in large text. */
@Composable
fun GradeRow(grades: List<GradeChoice>, onChoose: (String) -> Unit) =
    GradeChoices(grades, 92.dp, withWords = true, Look.ink.outline, onChoose)

/** The five grades inside a question: mark and code, the words stand beneath. */
@Composable
fun SmallGradeRow(grades: List<GradeChoice>, onChoose: (String) -> Unit) =
    GradeChoices(grades, 64.dp, withWords = false, Look.ink.warn.onSoft, onChoose)

@Composable
private fun GradeChoices(grades: List<GradeChoice>, least: Dp, withWords: Boolean, ring: Color, onChoose: (String) -> Unit) {
    if (Look.isStacked) {
        Column(Modifier.fillMaxWidth().selectableGroup(), Arrangement.spacedBy(Space.between)) {
            for (grade in grades) {
                GradeBox(grade, ring, onChoose, Modifier.fillMaxWidth()) { color ->
                    Row(
                        Modifier.defaultMinSize(minHeight = 56.dp).padding(horizontal = Space.wide, vertical = Space.between),
                        Arrangement.spacedBy(Space.wide),
                        Alignment.CenterVertically,
                    ) {
                        Mark(grade.mark, color.mark, Modifier.size(34.dp))
                        Words(grade.code, Look.letters.label.copy(fontWeight = FontWeight.Bold), color = color.words)
                        Words(grade.words, Look.letters.micro, color = color.words)
                    }
                }
            }
        }
        return
    }
    Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min).selectableGroup(), Arrangement.spacedBy(6.dp)) {
        for (grade in grades) {
            GradeBox(grade, ring, onChoose, Modifier.weight(1f).fillMaxHeight()) { color ->
                GradeInside(grade, color, least, withWords)
            }
        }
    }
}

private class GradeColors(
    val mark: Color,
    val words: Color,
)

@Composable
private fun GradeBox(
    grade: GradeChoice,
    ring: Color,
    onChoose: (String) -> Unit,
    modifier: Modifier,
    content: @Composable (GradeColors) -> Unit,
) {
    val ink = Look.ink
    val role = ink.grade(grade.mark)
    val shape = RoundedCornerShape(Round.control)
    val surface = if (grade.chosen) role.full else ink.surface
    Box(
        modifier
            .testTag("grade-${grade.code}")
            .then(if (grade.wasLast) Modifier.lastTimeRing(ring, 2.5.dp, Round.control) else Modifier)
            .clip(shape)
            .background(surface)
            .then(if (grade.chosen) Modifier else Modifier.border(1.dp, ink.outline, shape))
            .selectable(grade.chosen, role = Role.RadioButton, onClick = { onChoose(grade.code) })
            .clearAndSetSemantics { contentDescription = grade.spoken },
        propagateMinConstraints = true,
    ) {
        content(if (grade.chosen) GradeColors(role.onFull, role.onFull) else GradeColors(role.full, ink.text))
    }
}

@Composable
private fun GradeInside(grade: GradeChoice, color: GradeColors, least: Dp, withWords: Boolean) {
    Column(
        Modifier.defaultMinSize(minHeight = least).padding(start = 1.dp, end = 1.dp, top = 8.dp, bottom = 7.dp),
        Arrangement.spacedBy(3.dp, if (withWords) Alignment.Top else Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        Mark(grade.mark, color.mark, Modifier.size(if (withWords) 30.dp else 24.dp))
        Words(
            grade.code,
            Look.letters.label.copy(fontWeight = FontWeight.Bold, lineHeight = 18.sp),
            color = color.words,
            align = TextAlign.Center,
        )
        if (withWords) {
            // one word a line: five segments share a phone's width
            Words(
                grade.words.replace(' ', '\n'),
                Look.letters.micro.copy(letterSpacing = (-0.2).sp),
                color = color.words,
                align = TextAlign.Center,
            )
        }
    }
}
