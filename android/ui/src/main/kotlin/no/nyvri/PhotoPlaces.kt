// The places with photos, wired to what the state can do: one photo, all of a visit, the camera.
package no.nyvri

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import no.nyvri.bridge.PhotoScreen
import no.nyvri.parts.LiveCamera
import no.nyvri.screens.CameraTaps
import no.nyvri.screens.CameraView
import no.nyvri.screens.PhotoTaps
import no.nyvri.screens.PhotosTaps
import no.nyvri.state.AppState
import no.nyvri.state.Place
import no.nyvri.state.Shown

internal fun photoTaps(state: AppState, screen: PhotoScreen): PhotoTaps {
    val photoId = screen.photoId
    val caption = "caption-$photoId"
    return PhotoTaps(
        onBack = { state.back() },
        onRemove = { state.removeHere { removePhoto(photoId) } },
        onCompare = { state.open(Place.Compare(photoId)) },
        onDraw = { tool, points, says -> state.write { drawMark(photoId, tool, points, says) } },
        onRemoveMark = { state.write { removeMark(photoId, it) } },
        onCaption = { state.typed(caption) { captionPhoto(photoId, it) } },
        onLeftCaption = { state.leftField(caption) },
        onRetake = { state.open(Place.Camera(screen.findingId, replaces = photoId)) },
        onMove = { state.write { movePhoto(photoId, it) } },
    )
}

internal fun photosTaps(state: AppState, visitId: String) = PhotosTaps(
    onBack = { state.back() },
    onWay = { state.openInstead(Place.Photos(visitId, it)) },
    onPhoto = { state.open(Place.Photo(it)) },
)

/** The camera; while it is there, a volume key is its shutter too. */
@Composable
internal fun CameraPlace(shown: Shown.Camera, state: AppState, camera: LiveCamera) {
    val screen = shown.screen
    val canShoot = screen.first == null
    DisposableEffect(state, camera, canShoot) {
        if (canShoot) state.shooting.key = { state.shoot(camera) }
        onDispose { state.shooting.key = null }
    }
    val taps =
        CameraTaps(
            onClose = { state.back() },
            onShutter = { state.shoot(camera) },
            onSpot = { state.openInstead(Place.Camera(screen.findingId, it, state.replacedHere)) },
            onRead = { state.write { photoReminderRead(screen.visitId) } },
            onPhoto = { state.open(Place.Photo(it)) },
            onUndo = { state.write { undo() } },
        )
    CameraView(screen, shown.ghost, camera, taps, state.problem, state.shooting.isBusy)
}
