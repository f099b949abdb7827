// What opens under a deviation: photo and grade, one tap each, and the way to the finding.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.DeviationPanel
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PhotoTile
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space

private val THUMB = 84.dp

/** The panel of a deviation. */
@Composable
fun DeviationView(questionId: String, panel: DeviationPanel, taps: QuestionTaps) {
    Column(
        Modifier
            .fillMaxWidth()
            .testTag("deviation-$questionId")
            .background(Look.ink.warn.soft)
            .padding(start = Space.edge, end = Space.edge, top = 14.dp, bottom = 2.dp),
        Arrangement.spacedBy(Space.wide),
    ) {
        PhotosAndCamera(questionId, panel, taps)
        SmallGradeRow(panel.grades) { taps.onGrade(panel.findingId, it) }
        SummaryAndOpen(questionId, panel, taps)
    }
}

@Composable
private fun PhotosAndCamera(questionId: String, panel: DeviationPanel, taps: QuestionTaps) {
    val camera: @Composable (Modifier) -> Unit = {
        EdgeButton(
            panel.takePhotoLabel,
            "take-photo-$questionId",
            it.defaultMinSize(minHeight = THUMB),
            Drawings.of(Icon.CAMERA),
        ) {
            taps.onTakePhoto(panel.findingId)
        }
    }
    if (Look.isStacked) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.between)) {
            if (panel.photos.isNotEmpty()) Thumbs(panel.photos, Modifier, taps)
            camera(Modifier.fillMaxWidth())
        }
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.wide), verticalAlignment = Alignment.CenterVertically) {
            if (panel.photos.isNotEmpty()) Thumbs(panel.photos, Modifier.widthIn(max = THUMB * 2 + Space.between), taps)
            camera(Modifier.weight(1f))
        }
    }
}

@Composable
private fun Thumbs(photos: List<PhotoTile>, modifier: Modifier, taps: QuestionTaps) {
    Row(modifier.horizontalScroll(rememberScrollState()), Arrangement.spacedBy(Space.between)) {
        for (photo in photos) {
            PhotoView(photo, Modifier.size(THUMB), receipted = true, frame = Look.ink.warn.onSoft) { taps.onPhoto(photo.photoId) }
        }
    }
}

@Composable
private fun SummaryAndOpen(questionId: String, panel: DeviationPanel, taps: QuestionTaps) {
    val color = Look.ink.warn.onSoft
    val open: @Composable (Modifier) -> Unit = {
        TextButton(panel.openLabel, "open-finding-$questionId", it, color = color, after = Drawings.forward) {
            taps.onOpenFinding(panel.findingId)
        }
    }
    if (Look.isStacked) {
        Column {
            Words(panel.summary, Look.letters.small, color = color)
            open(Modifier.offset(x = -Space.between))
        }
    } else {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between), Alignment.CenterVertically) {
            Words(panel.summary, Look.letters.small, Modifier.weight(1f), color)
            open(Modifier.hanging(x = Space.between))
        }
    }
}
