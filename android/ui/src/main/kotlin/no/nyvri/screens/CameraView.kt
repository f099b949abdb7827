// The camera: what it sees with last time over it, what must not be in the picture, and one large button.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBars
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.CameraReminder
import no.nyvri.bridge.CameraScreen
import no.nyvri.bridge.GhostPicture
import no.nyvri.bridge.Icon
import no.nyvri.look.AroundPicture
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.EdgeButton
import no.nyvri.parts.GhostStrength
import no.nyvri.parts.GhostView
import no.nyvri.parts.IconButton
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.MainButton
import no.nyvri.parts.Words

/** What can be done at the camera. */
class CameraTaps(
    val onClose: () -> Unit = {},
    val onShutter: () -> Unit = {},
    val onSpot: (String) -> Unit = {},
    val onRead: () -> Unit = {},
    val onPhoto: (String) -> Unit = {},
    val onUndo: () -> Unit = {},
)

/** How strong last time is at first. */
private const val FAINT = 0.4f

/** The camera. [problem] is what went wrong last, [isBusy] that it is taking a picture. */
@Composable
fun CameraView(
    screen: CameraScreen,
    ghost: GhostPicture?,
    camera: LiveCamera,
    taps: CameraTaps,
    problem: String? = null,
    isBusy: Boolean = false,
) = AroundPicture {
    var strength by rememberSaveable { mutableFloatStateOf(FAINT) }
    var isShown by rememberSaveable { mutableStateOf(true) }
    Column(
        Modifier
            .fillMaxSize()
            .background(Look.ink.sunken)
            .testTag("camera")
            .windowInsetsPadding(WindowInsets.statusBars),
    ) {
        CameraTop(screen, camera, taps.onClose, isShown) { isShown = !isShown }
        Box(
            Modifier
                .weight(1f)
                .fillMaxWidth()
                .clipToBounds()
                .background(Color.Black),
        ) {
            camera.Viewfinder(Modifier.fillMaxSize())
            val words = screen.ghostWords
            if (ghost != null && words != null && isShown) GhostView(ghost, words.spoken, strength)
            Over(screen, camera, taps, problem, isShown && ghost != null)
        }
        CameraFoot(screen, taps, canShoot = screen.first == null && camera.readiness == CameraReadiness.READY && !isBusy) {
            screen.ghostWords?.let { if (isShown) GhostStrength(it, strength) { part -> strength = part } }
        }
    }
}

@Composable
private fun CameraTop(screen: CameraScreen, camera: LiveCamera, onClose: () -> Unit, isShown: Boolean, onGhost: () -> Unit) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(horizontal = Space.inside, vertical = Space.inside),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        IconButton(Drawings.close, screen.closeLabel, "camera-close", onTap = onClose)
        Column(Modifier.weight(1f).padding(horizontal = 6.dp)) {
            Words(screen.title, Look.letters.title, Modifier.semantics { heading() })
            Words(screen.subtitle, Look.letters.small)
        }
        screen.ghostWords?.let { words ->
            val label = if (isShown) words.hideLabel else words.showLabel
            IconButton(if (isShown) Drawings.overlaid else Drawings.overlaidNot, label, "ghost-toggle", onTap = onGhost)
        }
        if (camera.hasLight) {
            val label = if (camera.isLit) screen.torchOffLabel else screen.torchOnLabel
            val color = if (camera.isLit) Look.ink.watch.full else Look.ink.text
            IconButton(Drawings.torch, label, "torch", color = color) { camera.light(!camera.isLit) }
        }
    }
}

/** What is said over the picture: an error before everything, the reminder always. */
@Composable
private fun BoxScope.Over(screen: CameraScreen, camera: LiveCamera, taps: CameraTaps, problem: String?, hasGhost: Boolean) {
    val first = screen.first
    val unready = camera.readiness == CameraReadiness.DENIED || camera.readiness == CameraReadiness.MISSING
    when {
        unready -> {
            Unready(screen, camera)
        }

        first != null -> {
            FirstReminder(first, taps.onRead)
        }

        else -> {
            Pill(Drawings.of(Icon.PEOPLE), screen.reminder, "reminder", Modifier.align(Alignment.TopCenter))
            when {
                problem != null -> {
                    Pill(Drawings.of(Icon.NEEDS_YOU), problem, "problem", Modifier.align(Alignment.BottomCenter), isUrgent = true)
                }

                screen.working != null -> {
                    Pill(Drawings.clock, screen.working.orEmpty(), "working", Modifier.align(Alignment.BottomCenter))
                }

                hasGhost -> {
                    val hint = screen.ghostWords?.hint.orEmpty()
                    Pill(Drawings.overlaid, hint, "hint", Modifier.align(Alignment.BottomCenter))
                }
            }
        }
    }
}

private val Behind = Color(0xD60C0E0F)

@Composable
private fun Pill(icon: ImageVector, words: String, tag: String, modifier: Modifier, isUrgent: Boolean = false) {
    val color = if (isUrgent) Look.ink.danger.full else Color.White
    Row(
        modifier
            .padding(Space.wide)
            .background(Behind, RoundedCornerShape(12.dp))
            .padding(horizontal = 14.dp, vertical = Space.between)
            .testTag(tag)
            .semantics(
                mergeDescendants = true,
            ) { liveRegion = if (isUrgent) LiveRegionMode.Assertive else LiveRegionMode.Polite },
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        if (!Look.isStacked) Drawing(icon, color, size = IconSize.Small)
        Words(words, Look.letters.small, Modifier.weight(1f, fill = false), color)
    }
}

/** Before the first picture of a visit. */
@Composable
private fun BoxScope.FirstReminder(first: CameraReminder, onRead: () -> Unit) = Panel("first-reminder") {
    Drawing(Drawings.of(Icon.PEOPLE), Look.ink.text)
    Words(first.title, Look.letters.title, Modifier.semantics { heading() })
    Words(first.text, Look.letters.body)
    MainButton(first.doneLabel, "reminder-read", Modifier.fillMaxWidth().padding(top = Space.between), onTap = onRead)
}

@Composable
private fun BoxScope.Unready(screen: CameraScreen, camera: LiveCamera) = Panel("camera-unready") {
    val isDenied = camera.readiness == CameraReadiness.DENIED
    Drawing(Drawings.of(Icon.CAMERA), Look.ink.text)
    Words(if (isDenied) screen.denied else screen.missing, Look.letters.body)
    if (isDenied) {
        EdgeButton(
            screen.allowLabel,
            "camera-allow",
            Modifier.fillMaxWidth().padding(top = Space.between),
        ) { camera.openSettings() }
    }
}

@Composable
private fun BoxScope.Panel(tag: String, content: @Composable () -> Unit) {
    Column(
        Modifier
            .align(Alignment.Center)
            .padding(Space.edge)
            .background(Look.ink.surface, RoundedCornerShape(Round.card))
            .verticalScroll(rememberScrollState())
            .padding(Space.edge)
            .testTag(tag),
        Arrangement.spacedBy(Space.between),
    ) { content() }
}
