package no.nyvri.app

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import androidx.test.ext.junit.runners.AndroidJUnit4
import no.nyvri.code.GreyPicture
import no.nyvri.code.codeIn
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import java.io.ByteArrayOutputStream

private const val TEXT = "nyvri1:127.0.0.1:35557:SG4S-PPVY:c5eeae8d1f8b0b25ace0d801dfe8b7e4"

/** Pictures as the phone's own camera gives them, opened by the phone's own libraries. */
@RunWith(AndroidJUnit4::class)
@Config(application = TestApplication::class)
class DecodedPicturesTest {
    private fun page(width: Int, height: Int): ByteArray {
        val page =
            checkNotNull(
                javaClass.getResourceAsStream("/codes/pairing-page.png"),
            ).use { BitmapFactory.decodeStream(it) }
        val out = ByteArrayOutputStream()
        Bitmap.createScaledBitmap(page, width, height, true).compress(Bitmap.CompressFormat.JPEG, 80, out)
        return out.toByteArray()
    }

    @Test
    fun `a camera's photo is opened at half its size, and the code in it is read`() {
        val opened = checkNotNull(decodeSmaller(page(4032, 2205)))
        assertEquals(2016, opened.width)
        assertEquals(TEXT, codeIn(GreyPicture.of(opened)))
    }

    @Test
    fun `a small picture keeps its size`() {
        val opened = checkNotNull(decodeSmaller(page(1280, 700)))
        assertEquals(1280, opened.width)
        assertEquals(TEXT, codeIn(GreyPicture.of(opened)))
    }

    @Test
    fun `what is no picture is none`() {
        assertNull(decodeSmaller("nyvri1".toByteArray()))
        assertNull(decodeSmaller(byteArrayOf()))
    }
}
