// Real JPEGs for the story, drawn here: large, each different, as a camera's are.
package no.nyvri.story

import java.awt.Color
import java.awt.GradientPaint
import java.awt.image.BufferedImage
import java.io.ByteArrayOutputStream
import javax.imageio.ImageIO

private const val WIDTH = 2400
private const val HEIGHT = 1800

/** The picture with this [number]. */
fun testPicture(number: Int): ByteArray {
    val image = BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB)
    val canvas = image.createGraphics()
    canvas.paint = GradientPaint(0f, 0f, Color(0xE8DFD2), WIDTH.toFloat(), HEIGHT.toFloat(), Color(0x8FA0A4))
    canvas.fillRect(0, 0, WIDTH, HEIGHT)
    canvas.color = Color(0x6B5A3C)
    canvas.fillOval(200 + 150 * number, 300, 500, 400)
    canvas.color = Color(0x40484A)
    repeat(number + 1) { canvas.fillRect(300 + 220 * it, 1200, 120, 300) }
    canvas.dispose()
    val out = ByteArrayOutputStream()
    check(ImageIO.write(image, "jpeg", out)) { "there is no JPEG writer" }
    return out.toByteArray()
}
