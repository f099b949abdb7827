// Looking closer at a picture: two fingers, two taps, or two buttons.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.gestures.calculateCentroid
import androidx.compose.foundation.gestures.calculatePan
import androidx.compose.foundation.gestures.calculateZoom
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.input.pointer.positionChanged
import androidx.compose.ui.unit.IntSize
import no.nyvri.look.Drawings
import no.nyvri.look.Space

private const val MOST = 5f
private const val CLOSER = 2.5f
private const val STEP = 1.6f
private val OnPicture = Color(0xD1101213)

/** How close, and where. */
@Stable
class Zoom {
    /** 1 is the whole picture. */
    var scale by mutableFloatStateOf(1f)
        private set

    /** Of the picture's middle from its place's, in pixels. */
    var shift by mutableStateOf(Offset.Zero)
        private set

    val isClose get() = scale > 1f

    /** [by] times closer around [at], which is counted from the middle of [size]; then moved by [pan]. */
    fun by(by: Float, at: Offset, pan: Offset, size: IntSize) {
        val next = (scale * by).coerceIn(1f, MOST)
        val moved = at - (at - shift) * (next / scale) + pan
        scale = next
        val reach = Offset(size.width * (next - 1) / 2, size.height * (next - 1) / 2)
        shift = Offset(moved.x.coerceIn(-reach.x, reach.x), moved.y.coerceIn(-reach.y, reach.y))
    }

    /** One step closer, or further away, around the middle. */
    fun step(closer: Boolean, size: IntSize) = by(if (closer) STEP else 1 / STEP, Offset.Zero, Offset.Zero, size)

    /** The whole picture; or closer where it is whole. */
    fun flip(at: Offset, size: IntSize) = by(if (isClose) 1 / scale else CLOSER, at, Offset.Zero, size)
}

/** Draws closer. */
fun Modifier.zoomed(zoom: Zoom): Modifier = graphicsLayer {
    scaleX = zoom.scale
    scaleY = zoom.scale
    translationX = zoom.shift.x
    translationY = zoom.shift.y
}

/** Follows the fingers. One finger moves only a picture that is close, so that pages still turn under it. */
fun Modifier.zoomedByFingers(zoom: Zoom): Modifier = pointerInput(zoom) {
    detectTapGestures(onDoubleTap = { zoom.flip(it - middle(size), size) })
}.pointerInput(zoom) {
    awaitEachGesture {
        awaitFirstDown(requireUnconsumed = false)
        do {
            val event = awaitPointerEvent()
            val down = event.changes.count { it.pressed }
            if (down > 1 || (down == 1 && zoom.isClose)) {
                val at = event.calculateCentroid()
                if (at != Offset.Unspecified) zoom.by(event.calculateZoom(), at - middle(size), event.calculatePan(), size)
                event.changes.forEach { if (it.positionChanged()) it.consume() }
            }
        } while (event.changes.any { it.pressed })
    }
}

private fun middle(size: IntSize) = Offset(size.width / 2f, size.height / 2f)

/** Another way to the same, for those who use no gestures. */
@Composable
fun ZoomButtons(larger: String, smaller: String, modifier: Modifier, onStep: (closer: Boolean) -> Unit) {
    Row(modifier, Arrangement.spacedBy(Space.between)) {
        val ground = Modifier.background(OnPicture, CircleShape)
        IconButton(Drawings.smaller, smaller, "zoom-out", ground, Color.White) { onStep(false) }
        IconButton(Drawings.larger, larger, "zoom-in", ground, Color.White) { onStep(true) }
    }
}
