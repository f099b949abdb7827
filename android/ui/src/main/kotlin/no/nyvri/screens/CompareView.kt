// Same spot, last time: the earlier photo over today's, with a divider, by a tap, or side by side.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import no.nyvri.bridge.CompareScreen
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Pick
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.BesideView
import no.nyvri.parts.DividedView
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.EdgeButton
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.SwappedView
import no.nyvri.parts.ThreeWay
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** How two photos are looked at. */
enum class CompareWay { SLIDER, BLINK, BESIDE }

private const val HALF = 0.5f

/** Both photos, and what looks different. */
@Composable
fun CompareView(screen: CompareScreen, onBack: () -> Unit, dock: DockState, first: CompareWay = CompareWay.SLIDER) {
    var way by remember(screen.photoId) { mutableStateOf(first) }
    // how much of the picture last time takes: all of it at 1
    var part by remember(screen.photoId, way) { mutableStateOf(if (way == CompareWay.BLINK) 0f else HALF) }
    Frame(
        tag = "compare",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, onBack) },
        bottom = { DockBar(Dock(null, null, null, null), dock) { ShowButtons(screen, way) { part = it } } },
    ) {
        Page {
            when {
                !screen.isLaid || way == CompareWay.BESIDE -> BesideView(screen)
                way == CompareWay.BLINK -> SwappedView(screen, part > HALF) { part = if (part > HALF) 0f else 1f }
                else -> DividedView(screen, part) { part = it }
            }
            if (screen.isLaid) Ways(screen, way) { way = it }
            Findings(screen)
        }
    }
}

@Composable
private fun Ways(screen: CompareScreen, way: CompareWay, onWay: (CompareWay) -> Unit) {
    val labels =
        mapOf(
            CompareWay.SLIDER to screen.sliderLabel,
            CompareWay.BLINK to screen.blinkLabel,
            CompareWay.BESIDE to screen.besideLabel,
        )
    Column(Modifier.padding(top = Space.wide)) {
        ThreeWay("way", screen.title, labels.map { (one, label) -> Pick(one.name, label, "", one == way) }) {
            onWay(CompareWay.valueOf(it))
        }
    }
}

@Composable
private fun Findings(screen: CompareScreen) {
    val ink = Look.ink
    if (screen.found.isNotEmpty()) {
        Words(screen.found, Look.letters.head, Modifier.padding(top = Space.edge).testTag("found").semantics { heading() })
    }
    screen.areas.forEach { Words(it.words, Look.letters.body, Modifier.padding(top = Space.inside)) }
    screen.measureHint?.let { Words(it, Look.letters.small, Modifier.padding(top = Space.between), ink.quietText) }
    Words(screen.notice, Look.letters.small, Modifier.padding(top = Space.wide).testTag("notice"), ink.quietText)
}

/** Another way to what the divider does, for those who do not drag. */
@Composable
private fun ShowButtons(screen: CompareScreen, way: CompareWay, onPart: (Float) -> Unit) {
    if (!screen.isLaid || way == CompareWay.BESIDE) return
    val both: @Composable (Modifier) -> Unit = {
        EdgeButton(screen.showThenLabel, "show-then", it) { onPart(1f) }
        EdgeButton(screen.showNowLabel, "show-now", it) { onPart(0f) }
    }
    if (Look.isStacked) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.between)) { both(Modifier.fillMaxWidth()) }
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.between)) { both(Modifier.weight(1f)) }
    }
}
