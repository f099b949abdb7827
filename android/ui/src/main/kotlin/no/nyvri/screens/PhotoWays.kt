// What can be done with one photo: words under it, compare, draw, take again, move, remove.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.CaptionBox
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PhotoScreen
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.ChipRow
import no.nyvri.parts.EdgeButton
import no.nyvri.parts.FieldRole
import no.nyvri.parts.ReceiptView
import no.nyvri.parts.TextButton
import no.nyvri.parts.TypeField
import no.nyvri.parts.Words

/** Everything at the bottom while looking. */
@Composable
internal fun PhotoWays(screen: PhotoScreen, taps: PhotoTaps, onMark: () -> Unit, onMove: () -> Unit) {
    // with large text there is more than half a screen of it: then it scrolls, and the photo keeps its place
    val room = if (Look.isStacked) Modifier.heightIn(max = 430.dp).verticalScroll(rememberScrollState()) else Modifier
    Column(room.fillMaxWidth(), Arrangement.spacedBy(Space.between)) {
        screen.caption?.let { Caption(screen, it, taps) }
        Beside(screen, taps, onMark)
        More(screen, taps, onMove)
    }
}

@Composable
private fun Caption(screen: PhotoScreen, caption: CaptionBox, taps: PhotoTaps) {
    for (words in caption.byOthers) Words(words, Look.letters.small, color = Look.ink.quietText)
    if (caption.mayWrite) {
        val role = FieldRole("caption-${screen.photoId}", caption.heading, hint = caption.hint)
        TypeField(role, caption.own, onTyped = taps.onCaption, onLeft = taps.onLeftCaption)
    } else if (caption.own.isNotEmpty()) {
        Words(caption.own, Look.letters.body)
    }
}

@Composable
private fun Beside(screen: PhotoScreen, taps: PhotoTaps, onMark: () -> Unit) {
    val both: @Composable (Modifier) -> Unit = { place ->
        screen.compareLabel?.let { EdgeButton(it, "compare", place, onTap = taps.onCompare) }
        screen.markLabel?.let { EdgeButton(it, "draw", place, onTap = onMark) }
    }
    if (Look.isStacked) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.between)) { both(Modifier.fillMaxWidth()) }
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.between)) { both(Modifier.weight(1f)) }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun More(screen: PhotoScreen, taps: PhotoTaps, onMove: () -> Unit) {
    FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
        screen.retakeLabel?.let { TextButton(it, "retake", before = Drawings.of(Icon.CAMERA), onTap = taps.onRetake) }
        screen.moveLabel?.let { TextButton(it, "move", before = Drawings.move, onTap = onMove) }
        screen.removeLabel?.let {
            TextButton(it, "remove-photo", color = Look.ink.danger.full, before = Drawings.bin, onTap = taps.onRemove)
        }
        Box(Modifier.heightIn(min = 48.dp), Alignment.Center) { ReceiptView(screen.receipt, Modifier.testTag("receipt")) }
    }
    screen.original?.let { Words(it, Look.letters.small, Modifier.testTag("original"), color = Look.ink.quietText) }
}

/** Which finding it shows instead. */
@Composable
internal fun MoveBox(screen: PhotoScreen, onMove: (String) -> Unit, onLeave: () -> Unit) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between)) {
        val label = screen.moveLabel.orEmpty()
        Words(label, Look.letters.head, Modifier.semantics { heading() })
        ChipRow("move-to", label, screen.moveTo, onMove)
        EdgeButton(screen.moveNotLabel, "move-not", Modifier.fillMaxWidth().padding(top = Space.inside), onTap = onLeave)
    }
}
