// Pairing: the phone meets its office by a picture of the QR code, or by the words below it.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PairingScreen
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.ControlHeading
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.FieldRole
import no.nyvri.parts.Frame
import no.nyvri.parts.MainButton
import no.nyvri.parts.Page
import no.nyvri.parts.SoftButton
import no.nyvri.parts.TypeField
import no.nyvri.parts.Words

/** What a person can do here. */
class PairingTaps(
    val onScan: () -> Unit = {},
    val onPair: (String) -> Unit = {},
)

/** How to meet the office. [scanned] is what a picture of the code said. */
@Composable
fun PairingView(screen: PairingScreen, taps: PairingTaps, dock: DockState, isWorking: Boolean = false, scanned: String? = null) {
    var code by rememberSaveable { mutableStateOf("") }
    LaunchedEffect(scanned) { scanned?.let { code = it } }
    Frame(
        tag = "pairing",
        top = {},
        bottom = {
            DockBar(Dock(null, null, null, null), dock) {
                val canPair = code.isNotBlank() && !isWorking
                MainButton(
                    if (isWorking) screen.working else screen.pairLabel,
                    "pair",
                    Modifier.fillMaxWidth(),
                    canPair,
                ) { taps.onPair(code) }
            }
        },
    ) {
        Page {
            Words(
                screen.title,
                Look.letters.display,
                Modifier.padding(top = Space.section, bottom = Space.edge).semantics { heading() },
            )
            screen.steps.forEachIndexed { index, step -> NumberedStep(index + 1, step) }
            SoftButton(screen.scanLabel, Drawings.of(Icon.CAMERA), "scan", Modifier.fillMaxWidth(), !isWorking, taps.onScan)
            ControlHeading(screen.codeLabel)
            TypeField(
                FieldRole("code", screen.codeLabel, hint = screen.codeHint, lines = 2),
                saved = code,
                onTyped = { code = it },
                onLeft = {},
            )
        }
    }
}

@Composable
private fun NumberedStep(number: Int, words: String) {
    val role = Look.ink.primary
    Row(
        Modifier.padding(bottom = Space.wide),
        Arrangement.spacedBy(Space.wide),
        Alignment.CenterVertically,
    ) {
        val side = with(LocalDensity.current) { 28.sp.toDp() }.coerceAtLeast(28.dp)
        Box(Modifier.size(side).background(role.soft, CircleShape).clearAndSetSemantics { }, Alignment.Center) {
            Words(number.toString(), Look.letters.label, color = role.onSoft)
        }
        Words(words, Look.letters.body, Modifier.weight(1f))
    }
}
