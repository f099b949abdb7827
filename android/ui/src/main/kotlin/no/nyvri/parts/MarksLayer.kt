// What people drew on a photo, over the picture: light lines with a dark edge, so that they show on anything.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.drawText
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.DrawnMark
import no.nyvri.bridge.MarkKind
import no.nyvri.bridge.PicturePoint
import no.nyvri.look.Look
import kotlin.math.atan2
import kotlin.math.cos
import kotlin.math.sin

private val Line = Color(0xFFFFD98A)
private val Edge = Color(0xC0101213)
private val Cover = Color(0xFF2C3134)
private const val HEAD = 2.6f

/** [marks] over a picture that fills the same box, and the one that is being drawn. */
@Composable
fun MarksLayer(marks: List<DrawnMark>, modifier: Modifier = Modifier, underway: Underway? = null) {
    val measurer = rememberTextMeasurer()
    val letters = Look.letters.label.copy(color = Color.White)
    val said = marks.joinToString(" ") { it.spoken }
    Canvas(modifier.fillMaxSize().testTag("marks").semantics { contentDescription = said }) {
        marks.forEach { mark ->
            drawMark(mark.kind, mark.points.map { at(it) })
            drawWords(mark.words, mark.points.firstOrNull()?.let { at(it) }, measurer, letters)
        }
        underway?.let { drawMark(it.kind, it.points.map { point -> at(point) }) }
    }
}

/** A mark while the finger is still down. */
class Underway(
    val kind: MarkKind,
    val points: List<PicturePoint>,
)

/** Around areas of a picture, solid: it is about now. */
fun DrawScope.drawOutline(points: List<PicturePoint>) {
    val path = pathOf(points.map { at(it) }).apply { close() }
    drawEdged(path)
}

private fun DrawScope.at(point: PicturePoint) = Offset(point.x * size.width, point.y * size.height)

private fun DrawScope.drawMark(kind: MarkKind, points: List<Offset>) {
    val first = points.firstOrNull() ?: return
    val last = points.last()
    when (kind) {
        MarkKind.ARROW -> drawEdged(arrow(first, last))
        MarkKind.CIRCLE -> drawEdged(Path().apply { addOval(box(first, last)) })
        MarkKind.FREEHAND -> drawEdged(pathOf(points))
        MarkKind.BLUR -> box(first, last).let { drawRect(Cover, it.topLeft, it.size) }
        MarkKind.LENGTH -> drawEdged(ruler(first, last))
        MarkKind.TEXT -> Unit
    }
}

private fun DrawScope.drawEdged(path: Path) {
    fun stroke(width: Float) = Stroke(width, cap = StrokeCap.Round, join = StrokeJoin.Round)
    drawPath(path, Edge, style = stroke(6.dp.toPx()))
    drawPath(path, Line, style = stroke(3.dp.toPx()))
}

private fun box(one: Offset, other: Offset) =
    Rect(minOf(one.x, other.x), minOf(one.y, other.y), maxOf(one.x, other.x), maxOf(one.y, other.y))

private fun pathOf(points: List<Offset>) = Path().apply {
    points.forEachIndexed { place, point -> if (place == 0) moveTo(point.x, point.y) else lineTo(point.x, point.y) }
}

private fun DrawScope.arrow(from: Offset, to: Offset): Path {
    val angle = atan2(to.y - from.y, to.x - from.x)
    val path = pathOf(listOf(from, to))
    for (side in listOf(-HEAD, HEAD)) {
        path.moveTo(to.x, to.y)
        path.lineTo(to.x + 16.dp.toPx() * cos(angle + side), to.y + 16.dp.toPx() * sin(angle + side))
    }
    return path
}

private fun DrawScope.ruler(from: Offset, to: Offset): Path {
    val angle = atan2(to.y - from.y, to.x - from.x)
    val half = Offset(-sin(angle), cos(angle)) * 8.dp.toPx()
    val path = pathOf(listOf(from, to))
    for (end in listOf(from, to)) {
        path.moveTo(end.x - half.x, end.y - half.y)
        path.lineTo(end.x + half.x, end.y + half.y)
    }
    return path
}

private fun DrawScope.drawWords(words: String, at: Offset?, measurer: TextMeasurer, letters: TextStyle) {
    if (words.isEmpty() || at == null) return
    val room = 6.dp.toPx()
    val laid = measurer.measure(words, letters)
    val x = at.x.coerceIn(0f, (size.width - laid.size.width - 2 * room).coerceAtLeast(0f))
    val y = at.y.coerceIn(0f, (size.height - laid.size.height - 2 * room).coerceAtLeast(0f))
    drawRect(Edge, Offset(x, y), Size(laid.size.width + 2 * room, laid.size.height + 2 * room))
    drawText(laid, topLeft = Offset(x + room, y + room))
}
