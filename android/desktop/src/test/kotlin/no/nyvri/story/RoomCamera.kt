// A camera for stories: it sees what lies before it, and its photos are that.
package no.nyvri.story

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.ContentScale
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.Picture

/** Points at nothing at first. */
internal class RoomCamera : LiveCamera {
    private var seen: ByteArray? by mutableStateOf(null)

    override val readiness get() = if (seen == null) CameraReadiness.STARTING else CameraReadiness.READY
    override val hasLight = true
    override var isLit by mutableStateOf(false)
        private set

    /** Points at the sample picture of this [name]. */
    fun pointAt(name: String) {
        val file = checkNotNull(javaClass.getResourceAsStream("/pictures/$name.jpg")) { "there is no picture $name" }
        seen = file.use { it.readBytes() }
    }

    override suspend fun take(): ByteArray? = seen

    override fun light(on: Boolean) {
        isLit = on
    }

    override fun openSettings() = Unit

    @Composable
    override fun Viewfinder(modifier: Modifier) {
        Box(modifier) { seen?.let { Picture(it, modifier, ContentScale.Crop) } }
    }
}
