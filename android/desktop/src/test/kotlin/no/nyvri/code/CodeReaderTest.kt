package no.nyvri.code

import no.nyvri.desktop.decodePicture
import no.nyvri.story.testPicture
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import java.awt.image.BufferedImage
import javax.imageio.ImageIO

/** What stands in the code of the pictured page. */
private const val TEXT = "nyvri1:127.0.0.1:35557:SG4S-PPVY:c5eeae8d1f8b0b25ace0d801dfe8b7e4"

/** The page that an office shows to pair a phone, photographed. */
class CodeReaderTest {
    private val page = ShownPage(pictured(), 157.0, 356.0)

    private fun pictured(): BufferedImage =
        checkNotNull(javaClass.getResourceAsStream("/codes/pairing-page.png")).use { ImageIO.read(it) }

    private fun read(jpeg: ByteArray): String? = codeIn(GreyPicture.of(checkNotNull(decodePicture(jpeg))))

    private fun assertRead(vararg shots: Shot) = shots.forEach { assertEquals(TEXT, read(photoOf(page, it))) }

    @Test
    fun `the code is found between everything else on the page`() = assertEquals(TEXT, read(jpeg(page.picture)))

    @Test
    fun `a phone held at any tilt reads it`() = assertRead(
        *listOf(10, 30, 45, 100, 200)
            .map {
                Shot(it.toDouble(), 1.8)
            }.toTypedArray(),
    )

    @Test
    fun `a screen seen from the side is read`() = assertRead(Shot(0.0, 2.0, 0.8), Shot(45.0, 2.0, 0.8), Shot(70.0, 2.0, 0.8))

    @Test
    fun `a code that is a tenth of the photo is read`() = assertRead(Shot(zoom = 0.65), Shot(20.0, 0.7))

    @Test
    fun `a code that is larger than the photo is high is read`() = assertRead(Shot(5.0, 4.2))

    @Test
    fun `noise in the dark and the screen's own stripes do not hide it`() =
        assertRead(Shot(12.0, 1.3, noise = 25.0), Shot(12.0, 2.0, 0.4, 20.0, stripes = true), Shot(30.0, 3.1, stripes = true))

    @Test
    fun `a page that the browser has darkened is read`() {
        val dark = BufferedImage(page.picture.width, page.picture.height, BufferedImage.TYPE_INT_RGB)
        for (y in 0 until dark.height) for (x in 0 until dark.width) dark.setRGB(x, y, page.picture.getRGB(x, y).inv())
        assertEquals(TEXT, read(photoOf(ShownPage(dark, page.middleX, page.middleY), Shot(15.0, 1.5))))
    }

    @Test
    fun `a picture of something else has no code`() = assertNull(read(testPicture(1)))

    @Test
    fun `a picture of one pixel has no code`() = assertNull(codeIn(GreyPicture(1, 1, byteArrayOf(0))))
}
