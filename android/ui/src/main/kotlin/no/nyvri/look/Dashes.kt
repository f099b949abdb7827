// Dashed is last time, solid is now. Nothing else is ever dashed.
package no.nyvri.look

import androidx.compose.foundation.layout.padding
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp

/** A dashed edge, 2 dp, along the start side of words about last time. */
fun Modifier.lastTimeEdge(color: Color): Modifier = drawBehind {
    val x = if (layoutDirection == LayoutDirection.Ltr) 1.dp.toPx() else size.width - 1.dp.toPx()
    drawLine(
        color = color,
        start = Offset(x, 2.dp.toPx()),
        end = Offset(x, size.height - 1.dp.toPx()),
        strokeWidth = 2.dp.toPx(),
        pathEffect = PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 3.dp.toPx())),
    )
}.padding(start = 12.dp)

/** A dashed line under a number from last time. */
fun Modifier.lastTimeUnderline(color: Color): Modifier = drawBehind {
    drawLine(
        color = color,
        start = Offset(0f, size.height),
        end = Offset(size.width, size.height),
        strokeWidth = 1.5.dp.toPx(),
        pathEffect = PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 3.dp.toPx())),
    )
}

/** A dashed ring around last time's choice, [gap] outside of its edge. */
fun Modifier.lastTimeRing(color: Color, gap: Dp, radius: Dp): Modifier =
    drawBehind { dashedRing(color, gap.toPx(), radius.toPx()) }

/** A dashed frame just inside the edge, for a picture from last time. */
fun Modifier.lastTimeFrame(color: Color, radius: Dp): Modifier =
    drawBehind { dashedRing(color, -0.75.dp.toPx(), radius.toPx()) }.padding(4.dp)

private fun DrawScope.dashedRing(color: Color, gap: Float, radius: Float) {
    val corner = CornerRadius(radius + gap.coerceAtLeast(0f))
    drawRoundRect(
        color = color,
        topLeft = Offset(-gap, -gap),
        size = Size(size.width + 2 * gap, size.height + 2 * gap),
        cornerRadius = corner,
        style =
            Stroke(
                width = 1.5.dp.toPx(),
                pathEffect = PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 3.dp.toPx())),
            ),
    )
}
