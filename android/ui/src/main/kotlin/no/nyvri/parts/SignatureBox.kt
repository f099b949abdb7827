// Signing: a box for a finger, a typed name for who cannot draw, a reason for who does not sign, and what was signed.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.gestures.detectDragGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.IntSize
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.PicturePoint
import no.nyvri.bridge.SignedBox
import no.nyvri.bridge.SigningParty
import no.nyvri.bridge.Stroke
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import androidx.compose.ui.graphics.drawscope.Stroke as Pen

/** As the core keeps signatures. */
private const val BOX_RATIO = 3f

/** How one signs. */
private enum class Way { DRAW, TYPE, NOT }

/** One party signs, or says why not. */
@Composable
fun SigningView(
    party: SigningParty,
    onSign: (List<Stroke>) -> Unit,
    onName: (String) -> Unit,
    onNot: (reason: String, words: String) -> Unit,
) {
    var way by remember(party.party) { mutableStateOf(Way.DRAW) }
    Card(Modifier.testTag("sign-${party.party}")) {
        when (way) {
            Way.DRAW -> {
                Drawing(party, onSign, onType = { way = Way.TYPE }, onNot = { way = Way.NOT })
            }

            Way.TYPE -> {
                Typing(party, onName) { way = Way.DRAW }
            }

            Way.NOT -> {
                NotSigning(party, onNot) { way = Way.DRAW }
            }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Drawing(party: SigningParty, onSign: (List<Stroke>) -> Unit, onType: () -> Unit, onNot: () -> Unit) {
    var strokes by remember(party.party) { mutableStateOf(emptyList<Stroke>()) }
    FingerBox(party, strokes) { strokes = it }
    Words(party.label, Look.letters.small, Modifier.padding(horizontal = Space.edge), Look.ink.quietText)
    FlowRow(Modifier.fillMaxWidth().padding(horizontal = Space.between), Arrangement.SpaceBetween) {
        if (strokes.isEmpty()) {
            TextButton(party.typeLabel, "type-${party.party}", onTap = onType)
            party.notLabel?.let { TextButton(it, "not-${party.party}", onTap = onNot) }
        } else {
            TextButton(party.clearLabel, "clear-${party.party}", before = Drawings.undo) { strokes = emptyList() }
            TextButton(party.keepLabel, "keep-${party.party}") { onSign(strokes) }
        }
    }
}

/** The line to sign on, and what the finger has drawn. */
@Composable
private fun FingerBox(party: SigningParty, strokes: List<Stroke>, onDrawn: (List<Stroke>) -> Unit) {
    var underway by remember(party.party) { mutableStateOf<List<PicturePoint>>(emptyList()) }
    val before by rememberUpdatedState(strokes)
    val drawn by rememberUpdatedState(onDrawn)
    LeftToRight {
        Box(
            Modifier
                .fillMaxWidth()
                .aspectRatio(BOX_RATIO)
                .testTag("box-${party.party}")
                .semantics { contentDescription = party.boxSpoken }
                .pointerInput(party.party) {
                    detectDragGestures(
                        onDragStart = { underway = listOf(it.within(size)) },
                        onDragCancel = { underway = emptyList() },
                        onDragEnd = {
                            drawn(before + Stroke(underway))
                            underway = emptyList()
                        },
                    ) { change, _ ->
                        change.consume()
                        underway = underway + change.position.within(size)
                    }
                },
        ) { Ink(strokes + Stroke(underway), line = true) }
    }
}

private fun Offset.within(size: IntSize) = PicturePoint((x / size.width).coerceIn(0f, 1f), (y / size.height).coerceIn(0f, 1f))

/** A hand goes the same way in every language. */
@Composable
private fun LeftToRight(content: @Composable () -> Unit) =
    CompositionLocalProvider(LocalLayoutDirection provides LayoutDirection.Ltr, content = content)

@Composable
private fun Ink(strokes: List<Stroke>, line: Boolean) {
    val ink = Look.ink.text
    val base = Look.ink.outline
    Canvas(Modifier.fillMaxSize()) {
        if (line) {
            val y = size.height * LINE_AT
            drawLine(base, Offset(16.dp.toPx(), y), Offset(size.width - 16.dp.toPx(), y), 1.2.dp.toPx())
        }
        strokes.forEach { drawStroke(it, ink) }
    }
}

private const val LINE_AT = 0.86f

private fun DrawScope.drawStroke(stroke: Stroke, color: Color) {
    val path = Path()
    stroke.points.forEachIndexed { place, point ->
        val (x, y) = point.x * size.width to point.y * size.height
        if (place == 0) path.moveTo(x, y) else path.lineTo(x, y)
    }
    drawPath(path, color, style = Pen(2.6.dp.toPx(), cap = StrokeCap.Round, join = StrokeJoin.Round))
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Typing(party: SigningParty, onName: (String) -> Unit, onDraw: () -> Unit) {
    var name by remember(party.party) { mutableStateOf("") }
    Column(Modifier.fillMaxWidth().padding(Space.edge), Arrangement.spacedBy(Space.between)) {
        Words(party.label, Look.letters.label)
        val role = FieldRole("name-${party.party}", party.typeFieldLabel, party.typeFieldLabel)
        TypeField(role, name, onTyped = { name = it }, onLeft = {})
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            TextButton(party.drawLabel, "draw-${party.party}", onTap = onDraw)
            TextButton(party.typeConfirmLabel, "confirm-${party.party}") { onName(name) }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun NotSigning(party: SigningParty, onNot: (String, String) -> Unit, onDraw: () -> Unit) {
    var reason by remember(party.party) { mutableStateOf(party.notReasons.first { it.chosen }.value) }
    var words by remember(party.party) { mutableStateOf("") }
    Column(Modifier.fillMaxWidth().padding(Space.edge), Arrangement.spacedBy(Space.between)) {
        Words(party.notHeading, Look.letters.label)
        val picks = party.notReasons.map { it.copy(chosen = it.value == reason) }
        ThreeWay("reason", party.notHeading, picks) { reason = it }
        val role = FieldRole("why-${party.party}", party.notWordsLabel, party.notWordsLabel)
        TypeField(role, words, onTyped = { words = it }, onLeft = {})
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            TextButton(party.drawLabel, "draw-${party.party}", onTap = onDraw)
            TextButton(party.notKeepLabel, "keep-not-${party.party}") { onNot(reason, words) }
        }
    }
}

/** What was signed, or why it was not. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun SignedView(signed: SignedBox, tag: String, onRemove: () -> Unit) {
    Card(Modifier.testTag("signed-$tag")) {
        Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) { contentDescription = signed.spoken }) {
            if (signed.strokes.isNotEmpty()) {
                LeftToRight { Box(Modifier.fillMaxWidth().aspectRatio(BOX_RATIO)) { Ink(signed.strokes, line = true) } }
            }
            Column(Modifier.padding(start = Space.edge, end = Space.edge, top = Space.wide)) {
                Words(signed.who, Look.letters.label)
                Words(signed.text, Look.letters.small, color = Look.ink.quietText)
                signed.changed?.let { Words(it, Look.letters.label, color = Look.ink.warn.full) }
            }
        }
        FlowRow(
            Modifier.fillMaxWidth().padding(start = Space.between, end = Space.edge, bottom = Space.between),
            Arrangement.SpaceBetween,
            itemVerticalAlignment = Alignment.CenterVertically,
        ) {
            signed.removeLabel?.let {
                TextButton(it, "remove-$tag", color = Look.ink.danger.full, before = Drawings.bin, onTap = onRemove)
            }
            signed.receipt?.let { ReceiptView(it) }
        }
    }
}
