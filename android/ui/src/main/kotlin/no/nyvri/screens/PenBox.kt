// What one draws on a photo with: the tools, what a tool asks for, and the marks that are there.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.nyvri.bridge.PhotoScreen
import no.nyvri.bridge.Pick
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.ChipRow
import no.nyvri.parts.FieldRole
import no.nyvri.parts.MainButton
import no.nyvri.parts.TextButton
import no.nyvri.parts.TypeField
import no.nyvri.parts.Words

/** Everything at the bottom while drawing. */
@Composable
internal fun PenBox(screen: PhotoScreen, pen: Pen, onRemoveMark: (String) -> Unit, onPen: (Pen?) -> Unit) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between)) {
        Words(screen.markHint, Look.letters.small, color = Look.ink.quietText)
        val picks = screen.markTools.map { Pick(it.value, it.label, "", it == pen.tool) }
        ChipRow("tool", screen.markLabel.orEmpty(), picks) { value ->
            onPen(Pen(screen.markTools.first { it.value == value }))
        }
        pen.tool.asks?.let { asked ->
            val role = FieldRole("says-${pen.tool.value}", asked, asked, isNumber = pen.tool.asksNumber)
            TypeField(role, pen.says, onTyped = { onPen(pen.copy(says = it)) }, onLeft = {})
        }
        screen.marks.lastOrNull()?.let { last ->
            last.removeLabel?.let { label ->
                TextButton(label, "remove-mark", before = Drawings.bin) { onRemoveMark(last.markId) }
            }
        }
        MainButton(screen.markDoneLabel, "draw-done", Modifier.fillMaxWidth()) { onPen(null) }
    }
}
