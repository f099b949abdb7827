// A camera for a desktop and for tests: it sees the pictures it is given, and its photos are those very pictures.
package no.nyvri.desktop

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.ContentScale
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.Picture
import no.nyvri.state.PictureSource

/** Sees the next picture of [pictures]; after each shot the one behind it. */
class PictureCamera(
    private val pictures: PictureSource,
) : LiveCamera {
    private var seen: ByteArray? by mutableStateOf(null)

    override val readiness get() = if (seen == null) CameraReadiness.STARTING else CameraReadiness.READY
    override val hasLight = true
    override var isLit by mutableStateOf(false)
        private set

    override suspend fun take(): ByteArray? {
        val taken = seen
        seen = pictures.take()
        return taken
    }

    override fun light(on: Boolean) {
        isLit = on
    }

    override fun openSettings() = Unit

    @Composable
    override fun Viewfinder(modifier: Modifier) {
        LaunchedEffect(this) { if (seen == null) seen = pictures.take() }
        Box(modifier) { seen?.let { Picture(it, modifier, ContentScale.Crop) } }
    }
}
