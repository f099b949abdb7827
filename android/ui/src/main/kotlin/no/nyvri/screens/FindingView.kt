// A finding: photos, where, how bad, how soon, in words.
package no.nyvri.screens

import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.FindingScreen
import no.nyvri.bridge.PhotoTile
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.AdviceTaps
import no.nyvri.parts.AdviceView
import no.nyvri.parts.AgreeButton
import no.nyvri.parts.Card
import no.nyvri.parts.ChipRow
import no.nyvri.parts.ControlHeading
import no.nyvri.parts.DampView
import no.nyvri.parts.DeadlineLine
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.FieldRole
import no.nyvri.parts.Frame
import no.nyvri.parts.GradeRow
import no.nyvri.parts.Page
import no.nyvri.parts.PhotoSlot
import no.nyvri.parts.PhotoView
import no.nyvri.parts.ReceiptLine
import no.nyvri.parts.TextButton
import no.nyvri.parts.ThreeWay
import no.nyvri.parts.TopBar
import no.nyvri.parts.TypeField
import no.nyvri.parts.Words

/** What can be done with a finding besides the dock. */
class FindingTaps(
    val onBack: () -> Unit = {},
    val onTakePhoto: () -> Unit = {},
    val onPhoto: (String) -> Unit = {},
    val onRoom: (String) -> Unit = {},
    val onPart: (String) -> Unit = {},
    val onGrade: (String) -> Unit = {},
    val onUrgency: (String) -> Unit = {},
    val onNote: (String) -> Unit = {},
    val onLeftNote: () -> Unit = {},
    val onAgree: () -> Unit = {},
    val advice: AdviceTaps = AdviceTaps(),
    val onRemove: () -> Unit = {},
)

/** The finding. From an earlier or ended visit it can only be read. */
@Composable
fun FindingView(screen: FindingScreen, taps: FindingTaps, dock: DockState) {
    Frame(
        tag = "finding",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, taps.onBack) },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        Page {
            PhotoRow(screen, taps)
            screen.agree?.let { AgreeButton(it, "agree", taps.onAgree) }
            if (screen.isReadOnly) ReadOnlyFacts(screen) else Choices(screen, taps)
            screen.deadline?.let { Card(Modifier.padding(top = Space.wide)) { DeadlineLine(it) } }
            screen.damp?.let { DampView(it, Modifier.padding(top = Space.wide)) }
            screen.advice?.let { AdviceView(it, taps.advice, Modifier.padding(top = Space.wide)) }
            NoteSection(screen, taps)
            screen.receipt?.let { ReceiptLine(it, Modifier.padding(top = Space.wide)) }
            if (!screen.isReadOnly && screen.removeLabel.isNotEmpty()) {
                TextButton(
                    screen.removeLabel,
                    "remove",
                    Modifier.padding(top = Space.wide).offset(x = -Space.between),
                    Look.ink.danger.full,
                    before = Drawings.bin,
                    onTap = taps.onRemove,
                )
            }
        }
    }
}

private val PHOTO_HEIGHT = 178.dp
private val SLOT_WIDTH = 72.dp
private const val FIT_BESIDE = 2

/** Today's photos, last time's, and the slot for more; one or two share the width, more scroll. */
@Composable
private fun PhotoRow(screen: FindingScreen, taps: FindingTaps) {
    val slot: @Composable (Modifier) -> Unit = {
        if (!screen.isReadOnly) PhotoSlot(screen.addPhotoLabel, "take-photo", it, taps.onTakePhoto)
    }
    val photo: @Composable (PhotoTile, Modifier) -> Unit = { tile, modifier ->
        PhotoView(tile, modifier, captioned = true, receipted = true) { taps.onPhoto(tile.photoId) }
    }
    val isNarrow = Look.isStacked
    when {
        screen.photos.isEmpty() -> {
            slot(Modifier.fillMaxWidth().height(PHOTO_HEIGHT * 2 / 3))
        }

        isNarrow -> {
            Column(verticalArrangement = Arrangement.spacedBy(Space.between)) {
                screen.photos.forEach { photo(it, Modifier.fillMaxWidth().height(PHOTO_HEIGHT)) }
                slot(Modifier.fillMaxWidth())
            }
        }

        screen.photos.size <= FIT_BESIDE -> {
            Row(Modifier.height(PHOTO_HEIGHT), Arrangement.spacedBy(Space.between)) {
                screen.photos.forEach { photo(it, Modifier.weight(1f).height(PHOTO_HEIGHT)) }
                slot(Modifier.width(SLOT_WIDTH).height(PHOTO_HEIGHT))
            }
        }

        else -> {
            Row(Modifier.height(PHOTO_HEIGHT), Arrangement.spacedBy(Space.between)) {
                Row(Modifier.weight(1f).horizontalScroll(rememberScrollState()), Arrangement.spacedBy(Space.between)) {
                    screen.photos.forEach { photo(it, Modifier.width(PHOTO_HEIGHT * 3 / 4).height(PHOTO_HEIGHT)) }
                }
                slot(Modifier.width(SLOT_WIDTH).height(PHOTO_HEIGHT))
            }
        }
    }
}

@Composable
private fun Choices(screen: FindingScreen, taps: FindingTaps) {
    ControlHeading(screen.placeHeading)
    ChipRow("room", screen.placeHeading, screen.rooms, taps.onRoom)
    Spacer(Modifier.height(Space.between))
    ChipRow("part", screen.placeHeading, screen.parts, taps.onPart)
    ControlHeading(screen.gradeHeading, screen.gradeLast)
    GradeRow(screen.grades, taps.onGrade)
    screen.gradeDisagreement?.let {
        Words(it, Look.letters.small, Modifier.padding(top = 6.dp).testTag("disagreement"), Look.ink.warn.full)
    }
    ControlHeading(screen.urgencyHeading)
    ThreeWay("urgency", screen.urgencyHeading, screen.urgencies, taps.onUrgency)
}

/** Only what was chosen: nothing here can be tapped. */
@Composable
private fun ReadOnlyFacts(screen: FindingScreen) {
    Fact(screen.placeHeading, (screen.rooms + screen.parts).filter { it.chosen }.joinToString(", ") { it.label })
    Fact(
        screen.gradeHeading,
        screen.grades
            .firstOrNull { it.chosen }
            ?.let { "${it.code}, ${it.words}" }
            .orEmpty(),
    )
    Fact(
        screen.urgencyHeading,
        screen.urgencies
            .firstOrNull { it.chosen }
            ?.label
            .orEmpty(),
    )
}

@Composable
private fun Fact(heading: String, value: String) {
    if (value.isEmpty()) return
    ControlHeading(heading)
    Words(value, Look.letters.body)
}

@Composable
private fun NoteSection(screen: FindingScreen, taps: FindingTaps) {
    val nothingToShow = screen.isReadOnly && screen.note.isEmpty() && screen.notesByOthers.isEmpty()
    if (nothingToShow) return
    ControlHeading(screen.noteHeading)
    if (!screen.isReadOnly) {
        val role = FieldRole("note-${screen.findingId}", screen.noteHeading, hint = screen.noteHint, lines = 2)
        TypeField(role, screen.note, onTyped = taps.onNote, onLeft = taps.onLeftNote)
    } else if (screen.note.isNotEmpty()) {
        Words(screen.note, Look.letters.body)
    }
    for (note in screen.notesByOthers) Words(note, Look.letters.small, Modifier.padding(top = Space.between), Look.ink.quietText)
}
