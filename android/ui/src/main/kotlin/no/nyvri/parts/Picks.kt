// Choosing one of several words: chips that scroll off the edge, and the three-way choice.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.layout.layout
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Pick
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target

/** Chips in a row that runs off the page's edge, so that it shows there are more. In large text they wrap. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun ChipRow(group: String, spoken: String, picks: List<Pick>, onPick: (String) -> Unit) {
    val named = Modifier.selectableGroup().semantics { contentDescription = spoken }
    if (Look.isStacked) {
        FlowRow(named, Arrangement.spacedBy(Space.between), Arrangement.spacedBy(Space.between)) {
            picks.forEach { Chip(group, it, onPick) }
        }
        return
    }
    Row(
        named.fromEdgeToEdge().horizontalScroll(rememberScrollState()).testTag("$group-row"),
        Arrangement.spacedBy(Space.between),
    ) {
        Spacer(Modifier.width(Space.between))
        picks.forEach { Chip(group, it, onPick) }
        Spacer(Modifier.width(Space.between))
    }
}

/** Takes back the page's padding at both sides. */
private fun Modifier.fromEdgeToEdge() = layout { measurable, constraints ->
    val edge = Space.edge.roundToPx()
    val placeable = measurable.measure(constraints.copy(maxWidth = constraints.maxWidth + 2 * edge))
    layout(constraints.maxWidth, placeable.height) { placeable.placeRelative(-edge, 0) }
}

@Composable
private fun Chip(group: String, pick: Pick, onPick: (String) -> Unit) {
    val ink = Look.ink
    Box(
        Modifier
            .testTag("$group-${pick.value}")
            .clip(CircleShape)
            .background(if (pick.chosen) ink.primary.full else ink.surface)
            .then(if (pick.chosen) Modifier else Modifier.border(1.dp, ink.outline, CircleShape))
            .selectable(pick.chosen, role = Role.RadioButton, onClick = { onPick(pick.value) })
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = 15.dp, vertical = 6.dp),
        Alignment.Center,
    ) {
        val weight = if (pick.chosen) FontWeight.SemiBold else FontWeight.Medium
        Words(pick.label, Look.letters.label.copy(fontWeight = weight), color = if (pick.chosen) ink.primary.onFull else ink.text)
    }
}

/** A few choices on one track; the chosen one is raised, with a ring. Below each other in large text. */
@Composable
fun ThreeWay(group: String, spoken: String, picks: List<Pick>, onPick: (String) -> Unit) {
    val track =
        Modifier
            .fillMaxWidth()
            .background(Look.ink.sunken, RoundedCornerShape(Round.card))
            .padding(3.dp)
            .selectableGroup()
            .semantics { contentDescription = spoken }
    if (Look.isStacked) {
        Column(track, Arrangement.spacedBy(3.dp)) { picks.forEach { Segment(group, it, Modifier.fillMaxWidth(), onPick) } }
    } else {
        Row(track.height(IntrinsicSize.Min), Arrangement.spacedBy(3.dp)) {
            picks.forEach { Segment(group, it, Modifier.weight(1f).fillMaxHeight(), onPick) }
        }
    }
}

@Composable
private fun Segment(group: String, pick: Pick, modifier: Modifier, onPick: (String) -> Unit) {
    val ink = Look.ink
    val shape = RoundedCornerShape(11.dp)
    Column(
        modifier
            .testTag("$group-${pick.value}")
            .clip(shape)
            .then(if (pick.chosen) Modifier.background(ink.surface).border(2.dp, ink.primary.full, shape) else Modifier)
            .selectable(pick.chosen, role = Role.RadioButton, onClick = { onPick(pick.value) })
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.inside, vertical = 5.dp),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        val weight = if (pick.chosen) FontWeight.SemiBold else FontWeight.Medium
        Words(pick.label, Look.letters.label.copy(fontWeight = weight), align = TextAlign.Center)
        if (pick.detail.isNotEmpty()) Words(pick.detail, Look.letters.micro, color = ink.quietText, align = TextAlign.Center)
    }
}
