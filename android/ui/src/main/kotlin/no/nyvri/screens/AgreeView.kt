// Bli enige: what two people set differently. One tap keeps one of the values.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.AgreePlace
import no.nyvri.bridge.AgreeScreen
import no.nyvri.bridge.AgreeValue
import no.nyvri.bridge.Icon
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Mark
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.parts.Card
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.RowLine
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** The places where values overlap. [onKeep] gets the place and the value. */
@Composable
fun AgreeView(screen: AgreeScreen, onBack: () -> Unit, onKeep: (String, String) -> Unit, dock: DockState) {
    Frame(
        tag = "agree",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, onBack) },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        Page {
            val none = screen.none
            Words(none ?: screen.intro, Look.letters.body, Modifier.padding(top = Space.inside), Look.ink.quietText)
            screen.places.forEach { place -> PlaceCard(place) { onKeep(place.placeId, it) } }
        }
    }
}

@Composable
private fun PlaceCard(place: AgreePlace, onKeep: (String) -> Unit) {
    Column(Modifier.padding(top = Space.edge, bottom = 6.dp)) {
        Words(place.context, Look.letters.small, color = Look.ink.quietText)
        Words(place.title, Look.letters.head, Modifier.semantics { heading() })
    }
    Card(Modifier.testTag("place-${place.placeId}").selectableGroup().semantics { contentDescription = place.title }) {
        place.values.forEachIndexed { index, value ->
            if (index > 0) RowLine()
            ValueRow(value) { onKeep(value.valueId) }
        }
    }
}

@Composable
private fun ValueRow(value: AgreeValue, onKeep: () -> Unit) {
    val tappable =
        if (value.canKeep) {
            Modifier.selectable(value.stands, role = Role.RadioButton, onClick = onKeep)
        } else {
            Modifier.semantics { selected = value.stands }
        }
    val side = with(LocalDensity.current) { 22.sp.toDp() }
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("value-${value.valueId}")
            .then(tappable)
            .clearAndSetSemantics { contentDescription = value.spoken }
            .defaultMinSize(minHeight = Target.answer)
            .padding(horizontal = Space.edge, vertical = Space.between),
        Arrangement.spacedBy(Space.wide),
        Alignment.CenterVertically,
    ) {
        Standing(value.stands, side)
        Column(Modifier.weight(1f)) {
            Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
                value.grade?.let { Mark(it, Look.ink.grade(it).full, Modifier.size(side)) }
                Words(value.text, Look.letters.label)
            }
            Words(value.by, Look.letters.small, color = Look.ink.quietText)
            if (Look.isStacked) Label(value)
        }
        if (!Look.isStacked) Label(value)
    }
}

@Composable
private fun Label(value: AgreeValue) {
    if (value.label.isEmpty()) return
    val color = if (value.stands) Look.ink.quietText else Look.ink.primary.full
    Words(value.label, if (value.stands) Look.letters.small else Look.letters.label, color = color)
}

/** A filled ring with a tick for the value that stands, an empty one for the others. */
@Composable
private fun Standing(stands: Boolean, side: Dp) {
    val role = Look.ink.primary
    val ring = Modifier.size(side)
    if (stands) {
        Box(ring.background(role.full, CircleShape), Alignment.Center) {
            Drawing(Drawings.of(Icon.CHECK), role.onFull, size = IconSize.Small)
        }
    } else {
        Box(ring.border(1.5.dp, Look.ink.outline, CircleShape))
    }
}
