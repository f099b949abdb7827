// Advice to the tenant: how that of last time went, and what is given today.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.AdviceCard
import no.nyvri.bridge.AdviceOfLast
import no.nyvri.bridge.AdvicePanel
import no.nyvri.bridge.Icon
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.lastTimeEdge

/** What can be done with advice: give it (or take that back), and say how it went. */
class AdviceTaps(
    val onGive: (String) -> Unit = {},
    val onOutcome: (String, String) -> Unit = { _, _ -> },
)

/** The panel: first what to ask about, then what to give. */
@Composable
fun AdviceView(panel: AdvicePanel, taps: AdviceTaps, modifier: Modifier = Modifier) {
    Column(modifier.fillMaxWidth().testTag("advice"), Arrangement.spacedBy(Space.between)) {
        panel.lastHeading?.let { Heading(it) }
        for (last in panel.last) Card { LastAdvice(last, taps.onOutcome) }
        if (panel.cards.isNotEmpty()) {
            Heading(panel.heading)
            RowsInCard(panel.cards) { card -> AdviceRow(card) { taps.onGive(card.adviceId) } }
        }
    }
}

@Composable
private fun Heading(words: String) {
    Words(words, Look.letters.label, Modifier.padding(top = Space.between).semantics { heading() }, Look.ink.quietText)
}

/** Dashed, as it is from last time; the answers are of today. */
@Composable
private fun LastAdvice(last: AdviceOfLast, onOutcome: (String, String) -> Unit) {
    Column(
        Modifier.fillMaxWidth().padding(horizontal = Space.edge, vertical = 14.dp),
        Arrangement.spacedBy(Space.wide),
    ) {
        Column(Modifier.semantics(mergeDescendants = true) {}.lastTimeEdge(Look.ink.outline)) {
            Words(last.text, Look.letters.body)
            Words(last.`when`, Look.letters.small, color = Look.ink.quietText)
        }
        if (last.canChange) {
            ThreeWay("outcome-${last.adviceId}", last.spoken, last.outcomes) { onOutcome(last.adviceId, it) }
        } else {
            for (told in last.outcomes) Words(told.label, Look.letters.label)
        }
    }
}

@Composable
private fun AdviceRow(card: AdviceCard, onGive: () -> Unit) {
    val tapped =
        if (card.canChange) {
            Modifier.toggleable(card.given, role = Role.Checkbox) { onGive() }
        } else {
            Modifier
        }
    val row =
        tapped
            .fillMaxWidth()
            .testTag("advice-${card.adviceId}")
            .semantics(mergeDescendants = true) { contentDescription = "${card.spoken} ${card.givenLabel}" }
            .padding(horizontal = Space.edge, vertical = Space.wide)
    if (Look.isStacked) {
        Column(row, Arrangement.spacedBy(Space.between)) {
            AdviceWords(card)
            GivenMark(card)
        }
    } else {
        Row(row, Arrangement.spacedBy(Space.wide), Alignment.CenterVertically) {
            AdviceWords(card, Modifier.weight(1f))
            GivenMark(card)
        }
    }
}

@Composable
private fun AdviceWords(card: AdviceCard, modifier: Modifier = Modifier) {
    Column(modifier.clearAndSetSemantics {}) {
        Words(card.text, Look.letters.body)
        if (card.why.isNotEmpty()) Words(card.why, Look.letters.small, color = Look.ink.quietText)
    }
}

/** A box with its word: ticked when it was given. */
@Composable
private fun GivenMark(card: AdviceCard) {
    val ink = Look.ink
    val color = if (card.given) ink.ok.full else ink.quietText
    Row(
        Modifier.clearAndSetSemantics {},
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Words(card.givenLabel, Look.letters.label, color = color)
        val side = with(LocalDensity.current) { BOX.toDp() }
        val shape = RoundedCornerShape(Round.label)
        val box = Modifier.size(side)
        Box(
            if (card.given) box.background(ink.ok.full, shape) else box.border(1.5.dp, ink.outline, shape),
            Alignment.Center,
        ) { if (card.given) Drawing(Drawings.of(Icon.CHECK), ink.ok.onFull, size = IconSize.Small) }
    }
}

private val BOX = 24.sp
