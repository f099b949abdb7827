// What the readings point at: values, the scale, the causes with their clues, the trend. Never a verdict.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.DampAdvice
import no.nyvri.bridge.DampClue
import no.nyvri.bridge.DampPanel
import no.nyvri.bridge.DampValue
import no.nyvri.bridge.Icon
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.lastTimeUnderline

/** The panel, one card under the other. */
@Composable
fun DampView(panel: DampPanel, modifier: Modifier = Modifier) {
    Column(modifier.fillMaxWidth().testTag("damp"), Arrangement.spacedBy(Space.between)) {
        Words(
            panel.title,
            Look.letters.label,
            Modifier.padding(top = Space.between).semantics { heading() },
            Look.ink.quietText,
        )
        Values(panel.values)
        panel.valuesNote?.let { Words(it, Look.letters.small, color = Look.ink.quietText) }
        panel.scale?.let { scale -> Card { Padded { DampScaleView(scale) } } }
        panel.missing?.let { Words(it, Look.letters.small, color = Look.ink.warn.full) }
        panel.trend?.let { trend -> Card(Modifier.testTag("damp-trend")) { Padded { DampTrendView(trend) } } }
        Card { Padded { Causes(panel) } }
        NoVerdict(panel)
    }
}

@Composable
private fun Padded(content: @Composable ColumnScope.() -> Unit) {
    Column(Modifier.fillMaxWidth().padding(horizontal = Space.edge, vertical = 14.dp), content = content)
}

@Composable
private fun Values(values: List<DampValue>) {
    val perRow = if (Look.isStacked) 1 else 2
    RowsInCard(values.chunked(perRow)) { pair ->
        Row(Modifier.fillMaxWidth().padding(horizontal = Space.edge, vertical = 10.dp), Arrangement.spacedBy(Space.edge)) {
            for (value in pair) Value(value, Modifier.weight(1f))
            if (pair.size < perRow) Column(Modifier.weight(1f)) {}
        }
    }
}

@Composable
private fun Value(value: DampValue, modifier: Modifier) {
    Column(modifier.clearAndSetSemantics { contentDescription = value.spoken }) {
        Words(value.name, Look.letters.small, color = Look.ink.quietText)
        Row(horizontalArrangement = Arrangement.spacedBy(Space.between), verticalAlignment = Alignment.Bottom) {
            if (value.now.isNotEmpty()) Words(value.now, Look.letters.title)
            value.last?.let {
                Words(it, Look.letters.small, Modifier.lastTimeUnderline(Look.ink.outline), Look.ink.quietText)
            }
        }
    }
}

@Composable
private fun Causes(panel: DampPanel) {
    if (panel.pointsAt.isNotEmpty()) Words(panel.pointsAt, Look.letters.small, color = Look.ink.quietText)
    Words(panel.causes, Look.letters.title, Modifier.semantics { heading() })
    for (clue in panel.clues) Clue(clue)
    for (rule in panel.rules) Words(rule, Look.letters.small, Modifier.padding(top = 6.dp), Look.ink.quietText)
    panel.confirm?.let { Advice(it) }
    panel.tip?.let { Advice(it) }
    panel.others?.let { Words(it, Look.letters.small, Modifier.padding(top = Space.wide), Look.ink.quietText) }
}

@Composable
private fun Clue(clue: DampClue) {
    Row(
        Modifier.fillMaxWidth().padding(top = Space.between).semantics(mergeDescendants = true) {},
        Arrangement.spacedBy(10.dp),
    ) {
        val (icon, color) = if (clue.speaksFor) Icon.CHECK to Look.ink.primary.full else Icon.DASH to Look.ink.quietText
        Drawing(Drawings.of(icon), color, size = IconSize.Small)
        Words(clue.text, Look.letters.small, Modifier.weight(1f))
        if (clue.number.isNotEmpty()) Words(clue.number, Look.letters.label)
    }
}

@Composable
private fun Advice(advice: DampAdvice) {
    Words(advice.heading, Look.letters.label, Modifier.padding(top = Space.wide).semantics { heading() })
    for (words in advice.words) Words(words, Look.letters.small, Modifier.padding(top = 2.dp))
}

@Composable
private fun NoVerdict(panel: DampPanel) {
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("damp-no-verdict")
            .background(Look.ink.primary.soft, RoundedCornerShape(Round.card))
            .padding(Space.edge)
            .semantics(mergeDescendants = true) {},
        Arrangement.spacedBy(10.dp),
    ) {
        Drawing(Drawings.help, Look.ink.primary.onSoft, size = IconSize.Small)
        Column(Modifier.weight(1f)) {
            Words(panel.noVerdict, Look.letters.label, color = Look.ink.primary.onSoft)
            Words(panel.countedBy, Look.letters.small, color = Look.ink.primary.onSoft)
        }
    }
}
