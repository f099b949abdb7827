// Photos of a screen, as somebody takes them: not straight, not close, not sharp.
package no.nyvri.code

import com.google.zxing.BarcodeFormat
import com.google.zxing.qrcode.QRCodeWriter
import java.awt.image.BufferedImage
import java.awt.image.BufferedImage.TYPE_INT_RGB
import java.io.ByteArrayOutputStream
import java.util.Random
import javax.imageio.ImageIO
import kotlin.math.cos
import kotlin.math.sin

private const val WIDTH = 1200
private const val HEIGHT = 900
private const val ROOM = 0x202428
private const val SAMPLES = 2

/** How a screen was photographed. */
class Shot(
    /** How far the phone is turned. */
    val degrees: Double = 0.0,
    /** Pixels of the photo for one of the screen. */
    val zoom: Double = 1.0,
    /** How much nearer one edge of the screen is than the other. */
    val slant: Double = 0.0,
    /** How far pixels stray, of 255. */
    val noise: Double = 0.0,
    /** The screen's own red, green and blue stripes can be seen. */
    val stripes: Boolean = false,
)

/** A page with a code of its own about [middleX], [middleY]. */
class ShownPage(
    val picture: BufferedImage,
    val middleX: Double,
    val middleY: Double,
)

/** A page that holds nothing but the code of [text]. */
fun pageWithCode(text: String): ShownPage {
    val side = 360
    val squares = QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side)
    val page = BufferedImage(side, side, TYPE_INT_RGB)
    for (y in 0 until side) for (x in 0 until side) page.setRGB(x, y, if (squares.get(x, y)) 0x000000 else 0xFFFFFF)
    return ShownPage(page, side / 2.0, side / 2.0)
}

/** A JPEG of [page], taken as [shot] says. */
fun photoOf(page: ShownPage, shot: Shot): ByteArray {
    val photo = BufferedImage(WIDTH, HEIGHT, TYPE_INT_RGB)
    val stray = Random(1)
    for (y in 0 until HEIGHT) {
        for (x in 0 until WIDTH) {
            val light = DoubleArray(3)
            repeat(SAMPLES * SAMPLES) {
                addLight(light, page, shot, x + (it % SAMPLES + 0.5) / SAMPLES, y + (it / SAMPLES + 0.5) / SAMPLES)
            }
            val colour = light.fold(0) { sum, one -> sum shl 8 or strayed(one, shot.noise, stray) }
            photo.setRGB(x, y, colour)
        }
    }
    return jpeg(photo)
}

private fun addLight(light: DoubleArray, page: ShownPage, shot: Shot, x: Double, y: Double) {
    val (fromMiddleX, fromMiddleY) = (x - WIDTH / 2) / shot.zoom to (y - HEIGHT / 2) / shot.zoom
    val (along, across) = cos(Math.toRadians(shot.degrees)) to sin(Math.toRadians(shot.degrees))
    val distance = 1 + shot.slant * (fromMiddleX + 0.6 * fromMiddleY) / 1000
    val pageX = (along * fromMiddleX - across * fromMiddleY) / distance + page.middleX
    val pageY = (across * fromMiddleX + along * fromMiddleY) / distance + page.middleY
    val isOnPage = pageX >= 0 && pageY >= 0 && pageX < page.picture.width && pageY < page.picture.height
    val colour = if (isOnPage) page.picture.getRGB(pageX.toInt(), pageY.toInt()) else ROOM
    for (channel in light.indices) {
        val isLit = (pageX % 1 * 3).toInt() == channel && pageY % 1 < 0.85
        val share =
            if (!shot.stripes || !isOnPage) {
                1.0
            } else if (isLit) {
                2.4
            } else {
                0.25
            }
        light[channel] += (colour shr (16 - 8 * channel) and 0xFF) * share
    }
}

private fun strayed(sum: Double, noise: Double, stray: Random): Int =
    (sum / (SAMPLES * SAMPLES) + stray.nextGaussian() * noise).toInt().coerceIn(0, 255)

/** [picture] as a camera hands it over. */
fun jpeg(picture: BufferedImage): ByteArray {
    val out = ByteArrayOutputStream()
    check(ImageIO.write(picture, "jpeg", out)) { "there is no JPEG writer" }
    return out.toByteArray()
}
