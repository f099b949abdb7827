// Pictures on their way in: from the phone's camera, or from a file on a desktop.
package no.nyvri.state

import androidx.compose.ui.graphics.ImageBitmap
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.nyvri.code.GreyPicture
import no.nyvri.code.codeIn

/** Takes one picture. */
fun interface PictureSource {
    /** The bytes of a JPEG, PNG or WebP as the camera gave them, or null when the person changed their mind. */
    suspend fun take(): ByteArray?
}

/** Pictures of findings and of the office's code. [open] gives a large picture smaller, and null for what is none. */
class Pictures(
    private val source: PictureSource,
    private val open: (ByteArray) -> ImageBitmap?,
) {
    /** What a picture is being taken for, while the camera is up. */
    var takenFor: Place? = null
        private set

    /** Takes a picture for [place]. */
    suspend fun take(place: Place): ByteArray? {
        takenFor = place
        return try {
            source.take()
        } finally {
            takenFor = null
        }
    }

    /** The text of the QR code in [picture], or null when there is none to read. */
    suspend fun codeIn(picture: ByteArray): String? = withContext(Dispatchers.Default) {
        open(picture)?.let { codeIn(GreyPicture.of(it)) }
    }
}
