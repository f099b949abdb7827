// Where pictures come from: the phone's camera, or a file on a desktop.
package no.nyvri.state

/** Takes one picture. */
fun interface PictureSource {
    /** The bytes of a JPEG, PNG or WebP as the camera gave them, or null when the person changed their mind. */
    suspend fun take(): ByteArray?
}
