// The earlier photo over the viewfinder: faint, with its edges dashed, and how strong it is.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.Image
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.GhostPicture
import no.nyvri.bridge.GhostWords
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.look.Target

private const val STEPS = 9
private val Under = Color(0x80101213)
private val Track = Color(0xFF55595C)

/** [ghost] over whatever is behind it, as strong as [strength], cut at the edges as the viewfinder is. */
@Composable
fun GhostView(ghost: GhostPicture, spoken: String, strength: Float) {
    val decoder = Look.decoder
    val bytes = ghost.jpeg
    val picture: ImageBitmap? = remember(ghost.photoId) { if (bytes.isEmpty()) null else decoder(bytes) }
    Box(
        Modifier
            .fillMaxSize()
            .clipToBounds()
            .testTag("ghost")
            .semantics { contentDescription = spoken },
    ) {
        if (picture == null) return@Box
        Image(picture, null, Modifier.fillMaxSize(), contentScale = ContentScale.Crop, alpha = strength)
        Canvas(Modifier.fillMaxSize()) { if (strength > 0f) drawEdges(ghost) }
    }
}

private fun DrawScope.drawEdges(ghost: GhostPicture) {
    val across = maxOf(size.width, size.height * ghost.ratio)
    val whole = Size(across, across / ghost.ratio)
    val corner = Offset((size.width - whole.width) / 2, (size.height - whole.height) / 2)
    val path = Path()
    for (edge in ghost.edges) {
        edge.points.forEachIndexed { place, point ->
            val end = corner + Offset(point.x * whole.width, point.y * whole.height)
            if (place == 0) path.moveTo(end.x, end.y) else path.lineTo(end.x, end.y)
        }
    }
    val dashes = PathEffect.dashPathEffect(floatArrayOf(7.dp.toPx(), 6.dp.toPx()))
    drawPath(path, Under, style = Stroke(4.dp.toPx(), cap = StrokeCap.Butt, pathEffect = dashes))
    drawPath(path, Color.White, style = Stroke(2.dp.toPx(), cap = StrokeCap.Butt, pathEffect = dashes))
}

/** From only now to only last time. */
@Composable
fun GhostStrength(words: GhostWords, strength: Float, onStrength: (Float) -> Unit) {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.wide), Alignment.CenterVertically) {
        Words(words.nowLabel, Look.letters.small)
        Slider(words.strengthLabel, strength, Modifier.weight(1f), onStrength)
        Words(words.lastLabel, Look.letters.small)
    }
}

@Composable
private fun Slider(spoken: String, strength: Float, modifier: Modifier, onStrength: (Float) -> Unit) {
    val moved by rememberUpdatedState(onStrength)
    val isMirrored = LocalLayoutDirection.current == LayoutDirection.Rtl
    val part = { x: Float, width: Int -> (x / width).coerceIn(0f, 1f).let { if (isMirrored) 1f - it else it } }
    Canvas(
        modifier
            .height(Target.least)
            .testTag("strength")
            .semantics {
                contentDescription = spoken
                progressBarRangeInfo = ProgressBarRangeInfo(strength, 0f..1f, STEPS)
                setProgress { moved(it.coerceIn(0f, 1f)).let { true } }
            }.pointerInput(isMirrored) {
                detectHorizontalDragGestures {
                    change,
                    _,
                    ->
                    moved(part(change.position.x, size.width))
                }
            }.pointerInput(isMirrored) { detectTapGestures { moved(part(it.x, size.width)) } },
    ) {
        val reach = 12.dp.toPx()
        val (first, last) = if (isMirrored) size.width - reach to reach else reach to size.width - reach
        val at = Offset(first + (last - first) * strength, size.height / 2)

        fun line(from: Float, to: Float, color: Color) =
            drawLine(color, Offset(from, at.y), Offset(to, at.y), 4.dp.toPx(), StrokeCap.Round)
        line(at.x, last, Track)
        line(first, at.x, Color.White)
        drawCircle(Color.White, reach, at)
    }
}
