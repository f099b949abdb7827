// One photo on the whole screen, with what is known of it and what people drew on it.
package no.nyvri.screens

import androidx.compose.foundation.Image
import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.detectDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.IntSize
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Icon
import no.nyvri.bridge.MarkKind
import no.nyvri.bridge.MarkTool
import no.nyvri.bridge.PhotoScreen
import no.nyvri.bridge.PicturePoint
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.MarksLayer
import no.nyvri.parts.TopBar
import no.nyvri.parts.Underway
import no.nyvri.parts.Words
import no.nyvri.parts.Zoom
import no.nyvri.parts.ZoomButtons
import no.nyvri.parts.zoomed
import no.nyvri.parts.zoomedByFingers

/** What can be done with a photo. */
class PhotoTaps(
    val onBack: () -> Unit = {},
    val onRemove: () -> Unit = {},
    val onCompare: () -> Unit = {},
    val onDraw: (tool: String, points: List<PicturePoint>, says: String) -> Unit = { _, _, _ -> },
    val onRemoveMark: (String) -> Unit = {},
    val onCaption: (String) -> Unit = {},
    val onLeftCaption: () -> Unit = {},
    val onRetake: () -> Unit = {},
    val onMove: (findingId: String) -> Unit = {},
)

/** What the bottom is for. */
enum class PhotoUse { LOOKING, MARKING, MOVING }

/** The photo. [use] is what it begins with. */
@Composable
fun PhotoFullView(screen: PhotoScreen, taps: PhotoTaps, dock: DockState, use: PhotoUse = PhotoUse.LOOKING) {
    var pen by remember(screen.photoId) { mutableStateOf(if (use == PhotoUse.MARKING) Pen(screen.markTools.first()) else null) }
    var isMoving by remember(screen.photoId) { mutableStateOf(use == PhotoUse.MOVING) }
    val zoom = remember(screen.photoId) { Zoom() }
    Frame(
        tag = "photo",
        top = { TopBar(screen.title, screen.taken, screen.backLabel, taps.onBack) },
        bottom = {
            // a picture that is looked at closely has the whole screen
            if (!zoom.isClose || pen != null) {
                DockBar(Dock(screen.undo, null, null, null), dock) {
                    val drawing = pen
                    when {
                        drawing != null -> {
                            PenBox(screen, drawing, taps.onRemoveMark) { pen = it }
                        }

                        isMoving -> {
                            MoveBox(screen, { taps.onMove(it).also { isMoving = false } }) { isMoving = false }
                        }

                        else -> {
                            PhotoWays(screen, taps, { pen = screen.markTools.firstOrNull()?.let { Pen(it) } }) {
                                isMoving =
                                    true
                            }
                        }
                    }
                }
            }
        },
    ) {
        var room by remember { mutableStateOf(IntSize.Zero) }
        Box(
            Modifier
                .fillMaxSize()
                .clipToBounds()
                .then(if (pen == null) Modifier.zoomedByFingers(zoom) else Modifier)
                .onSizeChanged { room = it }
                .padding(horizontal = Space.edge, vertical = Space.between),
            Alignment.Center,
        ) {
            val decoder = Look.decoder
            val bytes = screen.jpeg
            val picture = remember(bytes.size, bytes.contentHashCode()) { if (bytes.isEmpty()) null else decoder(bytes) }
            if (picture == null) NotHere(screen) else Drawn(screen, picture, pen, zoom, taps)
            if (picture != null && pen == null && screen.largerLabel.isNotEmpty()) {
                ZoomButtons(screen.largerLabel, screen.smallerLabel, Modifier.align(Alignment.BottomEnd).padding(Space.between)) {
                    zoom.step(it, room)
                }
            }
        }
    }
}

/** What one draws with, and what was typed for it. */
data class Pen(
    val tool: MarkTool,
    val says: String = "",
) {
    /** It has said what it has to say. */
    val isReady get() = tool.asks == null || says.isNotBlank()
}

/** Only the small picture is on the phone, or a newer app has drawn on it what cannot be read here. */
@Composable
private fun BoxScope.NotHere(screen: PhotoScreen) {
    val place = Modifier.matchParentSize().testTag("picture").semantics { contentDescription = screen.spoken }
    Box(place.clip(RoundedCornerShape(Round.control)).background(Look.ink.sunken), Alignment.Center) {
        Column(Modifier.padding(Space.section), Arrangement.spacedBy(Space.between), Alignment.CenterHorizontally) {
            Drawing(Drawings.of(if (screen.cover == null) Icon.CAMERA else Icon.NOT_CHECKED), Look.ink.quietText)
            screen.cover?.let { Words(it, Look.letters.body, Modifier.testTag("cover"), align = TextAlign.Center) }
        }
    }
}

@Composable
private fun Drawn(screen: PhotoScreen, picture: ImageBitmap, pen: Pen?, zoom: Zoom, taps: PhotoTaps) {
    var underway by remember(screen.photoId) { mutableStateOf<Underway?>(null) }
    val draws by rememberUpdatedState(taps.onDraw)
    val held by rememberUpdatedState(pen)
    val finish = {
        val drawn = underway
        val now = held
        underway = null
        if (drawn != null && now?.isReady == true) draws(now.tool.value, drawn.points, now.says)
    }
    val finger =
        Modifier
            .pointerInput(pen?.tool?.value) {
                if (pen == null) return@pointerInput
                detectDragGestures(
                    onDragStart = { underway = Underway(pen.tool.kind, listOf(it.within(size))) },
                    onDragCancel = { underway = null },
                    onDragEnd = finish,
                ) { change, _ -> underway = underway?.through(change.position.within(size)) }
            }.pointerInput(pen?.tool?.value) {
                if (pen?.tool?.kind != MarkKind.TEXT) return@pointerInput
                detectTapGestures {
                    underway = Underway(MarkKind.TEXT, listOf(it.within(size)))
                    finish()
                }
            }
    Box(
        Modifier
            .zoomed(zoom)
            .aspectRatio(picture.width.toFloat() / picture.height)
            .clip(RoundedCornerShape(Round.control))
            .testTag("picture")
            .semantics { contentDescription = screen.spoken }
            .then(finger),
    ) {
        Image(picture, null, Modifier.fillMaxSize(), contentScale = ContentScale.FillBounds)
        MarksLayer(screen.marks, underway = underway)
    }
}

private fun Offset.within(size: IntSize) = PicturePoint((x / size.width).coerceIn(0f, 1f), (y / size.height).coerceIn(0f, 1f))

/** A line remembers its way, everything else where it began and where it is. */
private fun Underway.through(point: PicturePoint) =
    Underway(kind, if (kind == MarkKind.FREEHAND) points + point else listOf(points.first(), point))
