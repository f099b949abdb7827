// Cards, rows, headings and words: what every screen is laid out with.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space

/** Words in one style. */
@Composable
fun Words(
    text: String,
    style: TextStyle,
    modifier: Modifier = Modifier,
    color: Color = Look.ink.text,
    align: TextAlign = TextAlign.Start,
) {
    BasicText(text, modifier, style.copy(color = color, textAlign = align))
}

/** A thing you can act on, with a hairline for an edge. */
@Composable
fun Card(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    val shape = RoundedCornerShape(Round.card)
    val edge = if (Look.ink.isDark) Look.ink.surface else Look.ink.line
    Column(
        modifier
            .fillMaxWidth()
            .clip(shape)
            .background(Look.ink.surface)
            .border(1.dp, edge, shape),
        content = content,
    )
}

/** Rows in a card, each with its [key], with a hairline between that starts where the words do. */
@Composable
fun <T> RowsInCard(items: List<T>, row: @Composable (T) -> Unit) {
    Card {
        items.forEachIndexed { index, item ->
            if (index > 0) RowLine()
            row(item)
        }
    }
}

/** The hairline between two rows. */
@Composable
fun RowLine() {
    Box(
        Modifier
            .fillMaxWidth()
            .padding(start = Space.edge)
            .height(1.dp)
            .background(Look.ink.line),
    )
}

/** A section's name, with a count at the far edge. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun SectionHeading(name: String, count: String = "", modifier: Modifier = Modifier) {
    FlowRow(
        modifier = modifier.fillMaxWidth().padding(top = Space.edge, bottom = 6.dp),
        horizontalArrangement = Arrangement.SpaceBetween,
    ) {
        Words(name, Look.letters.label, Modifier.semantics { heading() }, Look.ink.quietText)
        if (count.isNotEmpty()) Words(count, Look.letters.small, color = Look.ink.quietText)
    }
}

/** The name of a control on a form, with a fact at the far edge. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun ControlHeading(name: String, fact: String? = null) {
    FlowRow(
        modifier = Modifier.fillMaxWidth().padding(top = 14.dp, bottom = 6.dp),
        horizontalArrangement = Arrangement.SpaceBetween,
    ) {
        Words(name, Look.letters.label, Modifier.semantics { heading() })
        if (fact != null) Words(fact, Look.letters.small, color = Look.ink.quietText)
    }
}
