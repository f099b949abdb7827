// Pictures from the shutter into the log: kept at once as the camera gave them, made small after, one behind the other.
package no.nyvri.state

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import no.nyvri.bridge.CameraScreen
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.GhostPicture

/** A full phone is no picture that cannot be read: it would fail for ever. */
private const val GIVE_UP_AFTER = 2

/** The camera's part of the state. [guarded] says what went wrong; [changed] shows what was written. */
class Shooting internal constructor(
    private val bridge: CoreBridge,
    private val scope: CoroutineScope,
    private val guarded: suspend (suspend () -> Unit) -> Unit,
    private val changed: suspend () -> Unit,
) {
    private var lastGhost: GhostPicture? = null

    /** The camera is busy with a picture. */
    var isBusy: Boolean by mutableStateOf(false)
        private set

    /** What a volume key does, while there is a shutter to press. */
    var key: (() -> Unit)? = null

    /** Presses the shutter by a volume key; false when there is none. */
    fun pressKey(): Boolean = key?.let { it() } != null

    /**
     * Takes a picture with [camera] for [screen], instead of [replaces] where that is given. [kept] is told once it
     * cannot be lost any more; making it small goes on behind.
     */
    fun shoot(camera: PictureSource, screen: CameraScreen, replaces: String?, kept: () -> Unit): Job = scope.launch {
        if (isBusy) return@launch
        isBusy = true
        try {
            guarded {
                val picture = camera.take() ?: return@guarded
                bridge.shoot(screen.findingId, picture, screen.ghostId, replaces)
                kept()
                changed()
            }
        } finally {
            isBusy = false
        }
        developAll()
    }

    /** Takes in what was shot; also what an app that died left behind. */
    fun developAll(): Job = scope.launch {
        var failures = 0
        // one that cannot be read is said, and those behind it go on
        while (failures < GIVE_UP_AFTER) {
            var isMore: Boolean? = null
            guarded { isMore = bridge.develop() }
            if (isMore == false) return@launch
            if (isMore == null) failures++ else failures = 0
            guarded { changed() }
        }
    }

    /** The earlier photo of [screen]; read once for as long as it is the same. */
    internal suspend fun ghostOf(screen: CameraScreen): GhostPicture? {
        val id = screen.ghostId ?: return null
        lastGhost?.let { if (it.photoId == id) return it }
        return bridge.ghost(id).also { lastGhost = it }
    }
}
