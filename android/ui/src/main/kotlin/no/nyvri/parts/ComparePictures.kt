// Two pictures of one spot: divided, swapped by a tap, or side by side. Left is last time, also from right to left.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.Image
import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.CompareScreen
import no.nyvri.bridge.CompareSide
import no.nyvri.look.Look
import no.nyvri.look.Mark
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.lastTimeFrame

private val OnPicture = Color(0xE0202426)
private const val UPRIGHT = 0.75f
private const val STEPS = 9
private val Handle = 56.dp

/** Last time to the left of a divider, now to the right. */
@Composable
fun DividedView(screen: CompareScreen, part: Float, onPart: (Float) -> Unit) = Pictures(screen) { then, now ->
    val moved by rememberUpdatedState(onPart)
    Box(
        Modifier
            .fillMaxSize()
            .testTag("divider")
            .semantics {
                contentDescription = screen.dividerLabel
                progressBarRangeInfo = ProgressBarRangeInfo(part, 0f..1f, STEPS)
                setProgress { moved(it.coerceIn(0f, 1f)).let { true } }
            }.pointerInput(Unit) {
                detectHorizontalDragGestures { change, _ -> moved((change.position.x / size.width).coerceIn(0f, 1f)) }
            }.pointerInput(Unit) { detectTapGestures { moved(if (it.x < size.width / 2) 1f else 0f) } },
    ) {
        Whole(now)
        Areas(screen, part)
        Whole(
            then,
            Modifier.drawWithContent { clipRect(right = size.width * part) { this@drawWithContent.drawContent() } },
        )
        Divider(part)
        if (part > 0f) SideLabel(screen.then, true, Modifier.align(Alignment.TopStart))
        if (part < 1f) SideLabel(screen.now, false, Modifier.align(Alignment.TopEnd))
    }
}

/** One after the other, at each tap. */
@Composable
fun SwappedView(screen: CompareScreen, showsThen: Boolean, onTap: () -> Unit) = Pictures(screen) { then, now ->
    val side = if (showsThen) screen.then else screen.now
    Box(
        Modifier
            .fillMaxSize()
            .testTag("swap")
            .clickable(role = Role.Button, onClick = onTap)
            .semantics { contentDescription = side.spoken },
    ) {
        Whole(if (showsThen) then else now)
        if (!showsThen) Areas(screen, 0f)
        SideLabel(side, showsThen, Modifier.align(Alignment.TopStart))
    }
}

/** Both whole: beside each other when they stand, above each other when they lie. */
@Composable
fun BesideView(screen: CompareScreen) {
    val isUpright = rememberPicture(screen.now.jpeg).ratio() < 1f
    val sides: @Composable (Modifier) -> Unit = { modifier ->
        Side(screen.then, true, modifier)
        Side(screen.now, false, modifier) { if (screen.isLaid) Areas(screen, 0f) }
    }
    if (isUpright) {
        Row(Modifier.testTag("beside"), Arrangement.spacedBy(Space.between)) { sides(Modifier.weight(1f)) }
    } else {
        Column(Modifier.testTag("beside"), Arrangement.spacedBy(Space.between)) { sides(Modifier.fillMaxWidth()) }
    }
}

@Composable
private fun Side(side: CompareSide, isLast: Boolean, modifier: Modifier, over: @Composable () -> Unit = {}) {
    val picture = rememberPicture(side.jpeg)
    Box(
        modifier
            .aspectRatio(picture.ratio())
            .clip(RoundedCornerShape(Round.control))
            .background(Look.ink.sunken)
            .semantics { contentDescription = side.spoken },
    ) {
        Whole(picture)
        over()
        SideLabel(side, isLast, Modifier.align(Alignment.BottomStart))
    }
}

/** A box of the shape of today's picture. */
@Composable
private fun Pictures(screen: CompareScreen, content: @Composable (ImageBitmap?, ImageBitmap?) -> Unit) {
    val (then, now) = rememberPicture(screen.then.jpeg) to rememberPicture(screen.now.jpeg)
    CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr) {
        Box(
            Modifier
                .fillMaxWidth()
                .aspectRatio(now.ratio())
                .clip(RoundedCornerShape(Round.card))
                .background(Look.ink.sunken),
        ) { content(then, now) }
    }
}

@Composable
private fun rememberPicture(bytes: ByteArray): ImageBitmap? {
    val decoder = Look.decoder
    return remember(bytes.size, bytes.contentHashCode()) { if (bytes.isEmpty()) null else decoder(bytes) }
}

private fun ImageBitmap?.ratio() = if (this == null) UPRIGHT else width.toFloat() / height

@Composable
private fun Whole(picture: ImageBitmap?, modifier: Modifier = Modifier) {
    if (picture != null) Image(picture, null, modifier.fillMaxSize(), contentScale = ContentScale.FillBounds)
}

/** What looks different, on today's side. */
@Composable
private fun Areas(screen: CompareScreen, part: Float) {
    Canvas(Modifier.fillMaxSize()) {
        clipRect(left = size.width * part) { screen.areas.forEach { drawOutline(it.outline) } }
    }
}

@Composable
private fun Divider(part: Float) {
    Canvas(Modifier.fillMaxSize()) {
        val x = size.width * part
        val reach = Handle.toPx() / 2
        val middle = Offset(x.coerceIn(reach, (size.width - reach).coerceAtLeast(reach)), size.height * 3 / 4)
        drawLine(Color.White, Offset(x, 0f), Offset(x, size.height), 3.dp.toPx())
        drawCircle(Color(0x33000000), reach + 2.dp.toPx(), middle)
        drawCircle(Color.White, reach, middle)
        val ways =
            Path().apply {
                for (side in listOf(-1f, 1f)) {
                    moveTo(middle.x + side * 5.dp.toPx(), middle.y - 7.dp.toPx())
                    lineTo(middle.x + side * 11.dp.toPx(), middle.y)
                    lineTo(middle.x + side * 5.dp.toPx(), middle.y + 7.dp.toPx())
                }
            }
        drawPath(ways, Color(0xFF1A1D1F), style = Stroke(2.5.dp.toPx(), cap = StrokeCap.Round))
    }
}

@Composable
private fun BoxScope.SideLabel(side: CompareSide, isLast: Boolean, modifier: Modifier) {
    val ground = RoundedCornerShape(Round.control)
    Box(modifier.padding(Space.between).background(OnPicture, ground).padding(3.dp)) {
        Column(
            (if (isLast) Modifier.lastTimeFrame(Color.White, Round.label) else Modifier.padding(4.dp))
                .padding(horizontal = 6.dp, vertical = 2.dp),
        ) {
            Words(side.label, Look.letters.micro, color = Color.White)
            Words(side.day, Look.letters.label.copy(fontWeight = FontWeight.Bold), color = Color.White)
            side.grade?.let { grade ->
                Row(Modifier.padding(top = 2.dp), Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
                    Mark(grade, Color.White, Modifier.size(18.dp))
                    Words(side.gradeText.orEmpty(), Look.letters.label, color = Color.White)
                }
            }
        }
    }
}
