// What a thumb reaches at the camera: which spot, how strong last time is, the newest photo, the shutter, done.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.navigationBars
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.hapticfeedback.HapticFeedbackType
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.LocalHapticFeedback
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.CameraScreen
import no.nyvri.bridge.CameraSpot
import no.nyvri.bridge.UndoRow
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.look.lastTimeFrame
import no.nyvri.parts.PhotoView
import no.nyvri.parts.Picture
import no.nyvri.parts.TextButton
import no.nyvri.parts.Words

private val SHUTTER = 80.dp
private val THUMB = 56.dp
private val SPOT_WIDTH = 132.dp

/** Everything under the viewfinder. [strength] is the row of last time's strength. */
@Composable
internal fun CameraFoot(screen: CameraScreen, taps: CameraTaps, canShoot: Boolean, strength: @Composable ColumnScope.() -> Unit) {
    Column(
        Modifier
            .fillMaxWidth()
            .windowInsetsPadding(WindowInsets.navigationBars)
            .padding(horizontal = Space.edge, vertical = Space.between),
    ) {
        screen.undo?.let { Undo(it, taps.onUndo) }
        if (screen.spots.isNotEmpty()) Spots(screen, taps.onSpot)
        strength()
        Row(Modifier.fillMaxWidth().padding(top = Space.inside), verticalAlignment = Alignment.CenterVertically) {
            Taken(screen, Modifier.weight(1f), taps.onPhoto)
            Shutter(screen.shutterLabel, canShoot, taps.onShutter)
            Box(Modifier.weight(1f), Alignment.CenterEnd) {
                TextButton(screen.doneLabel, "camera-done", color = Look.ink.text, onTap = taps.onClose)
            }
        }
    }
}

@Composable
private fun Undo(undo: UndoRow, onUndo: () -> Unit) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = Target.least).testTag("undo-row"),
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Words(undo.text, Look.letters.small, Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite })
        TextButton(undo.label, "undo", before = Drawings.undo, onTap = onUndo)
    }
}

/** Earlier photos to stand where they were taken from; dashed, as all of last time is. */
@Composable
private fun Spots(screen: CameraScreen, onSpot: (String) -> Unit) {
    Row(
        Modifier
            .fillMaxWidth()
            .selectableGroup()
            .semantics { contentDescription = screen.spotsHeading }
            .horizontalScroll(rememberScrollState())
            .padding(vertical = Space.inside),
        Arrangement.spacedBy(Space.between),
    ) { screen.spots.forEach { Spot(it, onSpot) } }
}

@Composable
private fun Spot(spot: CameraSpot, onSpot: (String) -> Unit) {
    val shape = RoundedCornerShape(Round.control)
    val edge = if (spot.chosen) Modifier.border(2.dp, Look.ink.primary.full, shape) else Modifier
    Row(
        Modifier
            .testTag("spot-${spot.photoId}")
            .clip(shape)
            .background(Look.ink.surface)
            .then(edge)
            .selectable(spot.chosen, role = Role.RadioButton, onClick = { onSpot(spot.photoId) })
            .heightIn(min = Target.least)
            .widthIn(max = if (Look.isStacked) SPOT_WIDTH * 2 else SPOT_WIDTH)
            .padding(Space.inside),
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Box(Modifier.lastTimeFrame(Look.ink.outline, Round.label).clip(RoundedCornerShape(4.dp)).size(36.dp)) {
            Picture(spot.thumbnail, Modifier.fillMaxSize(), ContentScale.Crop)
        }
        Words(spot.label, Look.letters.micro, Modifier.weight(1f, fill = false).padding(end = Space.inside))
    }
}

/** The newest photo, and how many. */
@Composable
private fun Taken(screen: CameraScreen, modifier: Modifier, onPhoto: (String) -> Unit) {
    val parts: @Composable () -> Unit = {
        screen.latest?.let { PhotoView(it, Modifier.size(THUMB)) { onPhoto(it.photoId) } }
        Words(screen.count, Look.letters.small, Modifier.testTag("count").semantics { liveRegion = LiveRegionMode.Polite })
    }
    if (Look.isStacked) {
        Column(modifier, Arrangement.spacedBy(Space.inside)) { parts() }
    } else {
        Row(modifier, Arrangement.spacedBy(10.dp), Alignment.CenterVertically) { parts() }
    }
}

@Composable
private fun Shutter(label: String, canShoot: Boolean, onTap: () -> Unit) {
    val touch = LocalHapticFeedback.current
    val color = if (canShoot) Color.White else Look.ink.none.full
    Box(
        Modifier
            .testTag("shutter")
            .size(SHUTTER)
            .clip(CircleShape)
            .border(4.dp, color, CircleShape)
            .clickable(enabled = canShoot, role = Role.Button) {
                touch.performHapticFeedback(HapticFeedbackType.Confirm)
                onTap()
            }.semantics { contentDescription = label },
        Alignment.Center,
    ) { Box(Modifier.size(62.dp).background(color, CircleShape)) }
}
