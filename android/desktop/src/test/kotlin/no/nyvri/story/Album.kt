// Pictures of a story's steps, for people to look at: numbered, in target/pictures/android. What must hold of every
// screen is asked of each.
package no.nyvri.story

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.graphics.asSkiaBitmap
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.onRoot
import no.nyvri.cutWords
import no.nyvri.silent
import no.nyvri.tooSmall
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.junit.Assert.assertEquals
import java.io.File

/** The album of one [story]; it begins empty. */
@OptIn(ExperimentalTestApi::class)
internal class Album(
    story: String,
    private val phone: SkikoComposeUiTest,
) {
    /** Where it lies. */
    val folder = File(checkNotNull(System.getProperty("nyvri.pictures")), story)
    private var number = 0

    init {
        folder.deleteRecursively()
        check(folder.mkdirs()) { "cannot make $folder" }
    }

    /** How the phone is set while a picture is taken. */
    var look by mutableStateOf(Setting())
        private set

    /** Light or dark, and how large its letters are. */
    data class Setting(
        val dark: Boolean = false,
        val fontScale: Float = 1f,
    )

    /** Keeps the screen as it is now. */
    fun keep(name: String) {
        phone.waitForIdle()
        assertEquals("large enough for a thumb on $name", emptyList<String>(), phone.tooSmall())
        assertEquals("with a name on $name", emptyList<String>(), phone.silent())
        photograph(name)
    }

    /** The same, then dark, and with letters twice as large, none of which is cut. */
    fun keepEveryWay(name: String) {
        keep(name)
        look = Setting(dark = true)
        keep("$name-dark")
        look = Setting(fontScale = 2f)
        keep("$name-200")
        assertEquals("whole words on $name", emptyList<String>(), phone.cutWords())
        look = Setting()
        phone.waitForIdle()
    }

    private fun photograph(name: String) {
        val picture = Image.makeFromBitmap(phone.onRoot().captureToImage().asSkiaBitmap())
        val png = checkNotNull(picture.encodeToData(EncodedImageFormat.PNG)) { "Skia could not encode $name" }
        put("$name.png", png.bytes)
    }

    /** Keeps a file of another kind. */
    fun put(name: String, bytes: ByteArray): File {
        number++
        return File(folder, "%02d-%s".format(number, name)).apply { writeBytes(bytes) }
    }
}
