// The scale of humidity at the surface, and the lines since last time. Zones have patterns, not only colours.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.DampScale
import no.nyvri.bridge.DampTrend
import no.nyvri.bridge.DampTrendLine
import no.nyvri.look.Ink
import no.nyvri.look.Look
import no.nyvri.look.Role
import no.nyvri.look.Round
import no.nyvri.look.Space

private val SCALE_HEIGHT = 52.dp
private val BAND_TOP = 22.dp
private val TREND_WIDTH = 72.dp
private val NUMBER_WIDTH = 68.sp
private val TREND_HEIGHT = 34.dp

/** The scale: now a solid pin, last time a dashed one. One picture to screen readers. */
@Composable
fun DampScaleView(scale: DampScale) {
    Words(scale.title, Look.letters.label, Modifier.semantics { heading() })
    Column(
        Modifier
            .fillMaxWidth()
            .padding(top = Space.between)
            .clearAndSetSemantics { contentDescription = scale.spoken },
    ) {
        PinLabels(scale)
        Band(scale)
        Ticks(scale.ticks)
        if (Look.isStacked) ZoneWords(scale, isOnBand = false)
    }
    Words(scale.caption, Look.letters.small, Modifier.padding(top = Space.between), Look.ink.quietText)
}

/** Evenly apart; in large text the two ends alone, so that each still stands at its place. */
@Composable
private fun Ticks(ticks: List<String>) {
    val shown = if (Look.isStacked) listOf(ticks.first(), ticks.last()) else ticks
    AlongAxis(shown.indices.map { it.toFloat() / (shown.size - 1) }, Modifier.padding(top = 2.dp)) {
        for (tick in shown) Words(tick, Look.letters.micro, color = Look.ink.quietText)
    }
}

/** `Sist 53 %` and `Nå 82 %`, each above its pin. */
@Composable
private fun PinLabels(scale: DampScale) {
    val now = Triple(scale.share(scale.now), scale.nowLabel, Look.letters.label)
    val last = scale.last?.let { Triple(scale.share(it), scale.lastLabel.orEmpty(), Look.letters.small) }
    val labels = listOfNotNull(last, now).sortedBy { it.first }
    AlongAxis(labels.map { it.first }) { for ((_, words, letters) in labels) Words(words, letters) }
}

@Composable
private fun Band(scale: DampScale) {
    val ink = Look.ink
    Box(Modifier.fillMaxWidth().height(SCALE_HEIGHT)) {
        Canvas(Modifier.fillMaxSize()) {
            val at = { percent: Double -> across(scale.share(percent)) }
            zones(ink, at(scale.low), at(scale.watchFrom), at(scale.exposedFrom), at(scale.high))
            scale.last?.let { pin(ink.text, ink.surface, at(it), isLast = true) }
            pin(ink.text, ink.text, at(scale.now), isLast = false)
        }
        if (!Look.isStacked) {
            Box(Modifier.fillMaxWidth().padding(top = BAND_TOP).fillMaxHeight(), Alignment.Center) {
                ZoneWords(scale, isOnBand = true)
            }
        }
    }
}

/** What the first and the last zone mean: on the band where there is room, else under it. */
@Composable
private fun ZoneWords(scale: DampScale, isOnBand: Boolean) {
    AlongAxis(listOf(scale.share(scale.dryAt), scale.share(scale.exposedAt))) {
        ZoneWord(scale.dryLabel, Look.ink.ok, isOnBand)
        ZoneWord(scale.exposedLabel, Look.ink.danger, isOnBand)
    }
}

@Composable
private fun ZoneWord(words: String, role: Role, isOnBand: Boolean) {
    if (!isOnBand) {
        Words(words, Look.letters.small, color = role.full)
        return
    }
    val ground = Modifier.background(role.soft, RoundedCornerShape(Round.label)).padding(horizontal = 6.dp)
    Words(words, Look.letters.micro, ground, role.onSoft)
}

private fun DampScale.share(percent: Double): Float = ((percent - low) / (high - low)).toFloat()

/** A share of the width, from the side that reading begins on. */
private fun DrawScope.across(share: Float): Float {
    val inside = share.coerceIn(0f, 1f)
    return if (layoutDirection == LayoutDirection.Ltr) size.width * inside else size.width * (1 - inside)
}

private fun DrawScope.zones(ink: Ink, low: Float, watch: Float, exposed: Float, high: Float) {
    val top = BAND_TOP.toPx()
    val band = { from: Float, to: Float -> Offset(minOf(from, to), top) to Size(kotlin.math.abs(to - from), size.height - top) }
    band(low, watch).let { (at, size) -> drawRect(ink.ok.soft, at, size) }
    band(watch, exposed).let { (at, size) ->
        drawRect(ink.watch.soft, at, size)
        dots(ink.watch.full, at, size)
    }
    band(exposed, high).let { (at, size) ->
        drawRect(ink.danger.soft, at, size)
        hatching(ink.danger.full.copy(alpha = HATCH), at, size)
    }
}

private const val HATCH = 0.4f

private fun DrawScope.dots(color: Color, at: Offset, size: Size) {
    val step = 7.dp.toPx()
    var y = at.y + step / 2
    while (y < at.y + size.height) {
        var x = at.x + step / 2
        while (x < at.x + size.width) {
            drawCircle(color, 1.5.dp.toPx(), Offset(x, y))
            x += step
        }
        y += step
    }
}

private fun DrawScope.hatching(color: Color, at: Offset, size: Size) {
    val step = 9.dp.toPx()
    clipRect(at.x, at.y, at.x + size.width, at.y + size.height) {
        var x = at.x
        while (x < at.x + size.width + size.height) {
            drawLine(color, Offset(x, at.y), Offset(x - size.height, at.y + size.height), 2.dp.toPx())
            x += step
        }
    }
}

private fun DrawScope.pin(color: Color, filling: Color, x: Float, isLast: Boolean) {
    val radius = 7.dp.toPx()
    val middle = x.coerceIn(radius, size.width - radius)
    val head = Offset(middle, radius + 1.dp.toPx())
    val dashes = if (isLast) PathEffect.dashPathEffect(floatArrayOf(4.dp.toPx(), 3.dp.toPx())) else null
    val wide = if (isLast) 2.dp.toPx() else 3.dp.toPx()
    drawLine(color, Offset(middle, head.y), Offset(middle, size.height), wide, pathEffect = dashes)
    drawCircle(filling, radius, head)
    if (isLast) drawCircle(color, radius, head, style = Stroke(2.dp.toPx(), pathEffect = dashes))
}

/** A line for each number that was read both times. */
@Composable
fun DampTrendView(trend: DampTrend) {
    Words(trend.title, Look.letters.label, Modifier.semantics { heading() })
    for (line in trend.lines) TrendLine(line)
}

@Composable
private fun TrendLine(line: DampTrendLine) {
    val ink = Look.ink
    val row = Modifier.fillMaxWidth().padding(top = Space.between).clearAndSetSemantics { contentDescription = line.spoken }
    // The numbers take the same room in every line, so that the charts stand below each other.
    val isStacked = Look.isStacked
    val number = if (isStacked) Modifier else Modifier.width(with(LocalDensity.current) { NUMBER_WIDTH.toDp() })
    val chart = @Composable {
        Words(line.from, Look.letters.small, number, ink.quietText, TextAlign.End)
        Canvas(Modifier.width(TREND_WIDTH).height(TREND_HEIGHT)) { slope(ink, line) }
        Words(line.to, Look.letters.label, number)
    }
    if (isStacked) {
        Column(row) {
            Words(line.name, Look.letters.small)
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between), Alignment.CenterVertically) { chart() }
        }
    } else {
        Row(row, Arrangement.spacedBy(Space.between), Alignment.CenterVertically) {
            Words(line.name, Look.letters.small, Modifier.weight(1f))
            chart()
        }
    }
}

private fun DrawScope.slope(ink: Ink, line: DampTrendLine) {
    val radius = 4.5.dp.toPx()
    val place = { share: Float, height: Double ->
        val x = across(share).coerceIn(radius + 1, size.width - radius - 1)
        Offset(x, radius + 1 + (size.height - 2 * radius - 2) * (1 - height.toFloat()))
    }
    val (then, now) = place(0f, line.fromHeight) to place(1f, line.toHeight)
    drawLine(ink.outline, then, now, 2.dp.toPx())
    drawCircle(ink.surface, radius, then)
    val dashes = PathEffect.dashPathEffect(floatArrayOf(3.dp.toPx(), 2.dp.toPx()))
    drawCircle(ink.text, radius, then, style = Stroke(1.5.dp.toPx(), pathEffect = dashes))
    drawCircle(ink.text, radius, now)
}
