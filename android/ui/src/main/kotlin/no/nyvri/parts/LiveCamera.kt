// The phone's camera as the screens know it. Each platform has its own; on a desktop and in tests it shows pictures.
package no.nyvri.parts

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.nyvri.state.PictureSource

/** How far the camera is. */
enum class CameraReadiness {
    STARTING,
    READY,

    /** The person has not let the app use it. */
    DENIED,

    /** There is none, or another app has it. */
    MISSING,
}

/** A camera that shows what it sees. Its [take] gives a JPEG as the camera made it. */
interface LiveCamera : PictureSource {
    /** Read while drawing: a change draws anew. */
    val readiness: CameraReadiness

    /** Whether there is a light; known once it is ready. */
    val hasLight: Boolean

    /** The light is on. */
    val isLit: Boolean

    /** Turns the light on or off. */
    fun light(on: Boolean)

    /** Leads to where the person can let the app use the camera. */
    fun openSettings()

    /** What it sees, filling its place and cut at the edges. Alive while it is drawn. */
    @Composable
    fun Viewfinder(modifier: Modifier)
}

/** Where there is no camera. */
object NoCamera : LiveCamera {
    override val readiness = CameraReadiness.MISSING
    override val hasLight = false
    override val isLit = false

    override suspend fun take(): ByteArray? = null

    override fun light(on: Boolean) = Unit

    override fun openSettings() = Unit

    @Composable
    override fun Viewfinder(modifier: Modifier) = Unit
}
