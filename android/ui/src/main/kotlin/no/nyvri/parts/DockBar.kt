// The bottom of a screen: the last change with its undo, a reason, an error or a question, and what you do next.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.ime
import androidx.compose.foundation.layout.navigationBars
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.union
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Brush
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Action
import no.nyvri.bridge.Confirm
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Icon
import no.nyvri.bridge.UndoRow
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.state.AppState

/** The dock of a screen. An error or a question takes the place of undo; it never covers anything. */
@Composable
fun DockBar(dock: Dock, state: DockState, extra: @Composable ColumnScope.() -> Unit = {}) {
    val confirm = state.asking?.confirm
    DockSurface(urgent = state.problem != null) {
        state.problem?.let { ProblemRow(it) }
        extra()
        if (confirm != null) {
            ConfirmRows(confirm, onYes = { state.perform(state.asking) }, onNo = state.keepAsItIs)
            return@DockSurface
        }
        val undo = dock.undo
        val note = dock.note
        if (undo != null && state.problem == null) {
            UndoLine(undo, state.undo)
        } else if (note != null) {
            Words(
                note,
                Look.letters.small,
                Modifier.fillMaxWidth().padding(bottom = Space.between),
                Look.ink.quietText,
                TextAlign.Center,
            )
        }
        DockButtons(dock.quiet, dock.main, state.perform)
    }
}

/** What the dock needs from the state, so that a screen can be drawn without one. */
class DockState(
    val problem: String? = null,
    val asking: Action? = null,
    val undo: () -> Unit = {},
    val perform: (Action?) -> Unit = {},
    val keepAsItIs: () -> Unit = {},
)

/** The dock's part of the whole state. */
fun AppState.dock() = DockState(
    problem = problem,
    asking = asking,
    undo = { write { undo() } },
    perform = { action -> action?.let { perform(it) } },
    keepAsItIs = { keepAsItIs() },
)

/** The dock's own surface: lighter than the room, with a soft edge above; a thick red edge when something went wrong. */
@Composable
fun DockSurface(urgent: Boolean, content: @Composable ColumnScope.() -> Unit) {
    val ink = Look.ink
    Column(
        modifier =
            Modifier
                .fillMaxWidth()
                .drawBehind {
                    if (!ink.isDark) drawSoftShadow()
                    drawRect(ink.surface)
                    val edge = if (urgent) 4.dp.toPx() else 1.dp.toPx()
                    drawRect(if (urgent) ink.danger.full else ink.line, size = Size(size.width, edge))
                }.windowInsetsPadding(WindowInsets.navigationBars.union(WindowInsets.ime))
                .padding(start = Space.edge, end = Space.edge, top = Space.wide, bottom = Space.wide),
        content = content,
    )
}

private fun DrawScope.drawSoftShadow() {
    val reach = 20.dp.toPx()
    drawRect(
        brush = Brush.verticalGradient(listOf(Color(0x001A1D1F), Color(0x0F1A1D1F)), startY = -reach, endY = 0f),
        topLeft = Offset(0f, -reach),
        size = Size(size.width, reach),
    )
}

@Composable
private fun UndoLine(undo: UndoRow, onUndo: () -> Unit) {
    Row(
        Modifier
            .hanging(y = Space.inside)
            .fillMaxWidth()
            .defaultMinSize(minHeight = Target.least)
            .testTag("undo-row"),
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Words(undo.text, Look.letters.small, Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Polite })
        TextButton(undo.label, "undo", Modifier.hanging(x = Space.between), before = Drawings.undo, onTap = onUndo)
    }
}

@Composable
private fun ProblemRow(text: String) {
    Row(
        Modifier.fillMaxWidth().padding(bottom = Space.wide).testTag("problem"),
        Arrangement.spacedBy(10.dp),
    ) {
        Drawing(Drawings.of(Icon.NEEDS_YOU), Look.ink.danger.full)
        Words(text, Look.letters.body, Modifier.weight(1f).semantics { liveRegion = LiveRegionMode.Assertive })
    }
}

@Composable
private fun ConfirmRows(confirm: Confirm, onYes: () -> Unit, onNo: () -> Unit) {
    Words(confirm.title, Look.letters.title, Modifier.semantics { heading() })
    Words(confirm.text, Look.letters.body, Modifier.padding(top = Space.inside, bottom = Space.wide), Look.ink.quietText)
    SideBySide {
        EdgeButton(confirm.no, "confirm-no", it, onTap = onNo)
        MainButton(confirm.yes, "confirm-yes", it, onTap = onYes)
    }
}

/** Two buttons side by side at one height; below each other in large text. */
@Composable
private fun SideBySide(buttons: @Composable (Modifier) -> Unit) {
    if (Look.isStacked) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.between)) { buttons(Modifier.fillMaxWidth()) }
    } else {
        Row(
            Modifier.height(IntrinsicSize.Min),
            Arrangement.spacedBy(Space.between),
        ) { buttons(Modifier.weight(1f).fillMaxHeight()) }
    }
}

@Composable
private fun DockButtons(quiet: Action?, main: Action?, perform: (Action?) -> Unit) {
    if (quiet == null && main == null) return
    Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min), Arrangement.spacedBy(Space.between)) {
        if (quiet != null) {
            QuietButton(quiet.label, Drawings.forAction(quiet.kind), "quiet", Modifier.fillMaxHeight()) { perform(quiet) }
        }
        if (main != null) MainButton(main.label, "main", Modifier.weight(1f).fillMaxHeight()) { perform(main) }
    }
}
