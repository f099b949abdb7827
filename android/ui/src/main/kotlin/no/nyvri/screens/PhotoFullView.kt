// One photo on the whole screen, with what is known of it.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PhotoScreen
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.Picture
import no.nyvri.parts.ReceiptView
import no.nyvri.parts.TextButton
import no.nyvri.parts.TopBar

/** The photo. */
@Composable
fun PhotoFullView(screen: PhotoScreen, onBack: () -> Unit, onRemove: () -> Unit, dock: DockState) {
    Frame(
        tag = "photo",
        top = { TopBar(screen.title, screen.taken, screen.backLabel, onBack) },
        bottom = {
            DockBar(Dock(null, null, null, null), dock) {
                Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
                    screen.removeLabel?.let {
                        TextButton(it, "remove-photo", color = Look.ink.danger.full, before = Drawings.bin, onTap = onRemove)
                    }
                    Box(Modifier.weight(1f), Alignment.CenterEnd) { ReceiptView(screen.receipt, Modifier.testTag("receipt")) }
                }
            }
        },
    ) {
        Box(Modifier.fillMaxSize().padding(horizontal = Space.edge, vertical = Space.between), Alignment.Center) {
            val place = Modifier.fillMaxSize().testTag("picture").semantics { contentDescription = screen.spoken }
            if (screen.jpeg.isEmpty()) {
                // only the small picture is on the phone
                Box(place.clip(RoundedCornerShape(Round.control)).background(Look.ink.sunken), Alignment.Center) {
                    Drawing(Drawings.of(Icon.CAMERA), Look.ink.quietText)
                }
            } else {
                Picture(screen.jpeg, place, ContentScale.Fit)
            }
        }
    }
}
