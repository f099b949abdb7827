// A picture as brightness alone, and the ways to make it easier to read.
package no.nyvri.code

import androidx.compose.ui.graphics.ImageBitmap
import kotlin.math.abs
import kotlin.math.cos
import kotlin.math.sin

private const val ROOM_GREY: Byte = 127

/** [brightness] holds one byte a pixel, 0 (black) to 255 (white), row by row. */
class GreyPicture(
    val width: Int,
    val height: Int,
    val brightness: ByteArray,
) {
    init {
        require(width > 0 && height > 0 && brightness.size == width * height) { "$width × $height: ${brightness.size} bytes" }
    }

    private fun at(x: Int, y: Int): Int = brightness[y * width + x].toInt() and 0xFF

    /** Half as wide and high, each pixel the mean of four: what is fine, such as a screen's own pixels, goes away. */
    fun halved(): GreyPicture = made(width / 2, height / 2) { x, y ->
        (at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)) / 4
    }

    /** Each pixel the mean of itself and its neighbours: noise goes away. */
    fun smoothed(): GreyPicture = made(width, height) { x, y ->
        if (x == 0 || y == 0 || x == width - 1 || y == height - 1) return@made at(x, y)
        var sum = 0
        for (row in y - 1..y + 1) for (column in x - 1..x + 1) sum += at(column, row)
        sum / 9
    }

    /** Turned about its middle, on a larger grey ground that holds all of it. */
    fun turned(radians: Double): GreyPicture {
        val (along, across) = cos(radians) to sin(radians)
        val wide = (width * abs(along) + height * abs(across)).toInt()
        val high = (width * abs(across) + height * abs(along)).toInt()
        return made(wide, high) { x, y ->
            val fromMiddleX = x - wide / 2.0
            val fromMiddleY = y - high / 2.0
            between(
                along * fromMiddleX + across * fromMiddleY + width / 2.0,
                along * fromMiddleY - across * fromMiddleX + height / 2.0,
            )
        }
    }

    /** The brightness at a place between four pixels. */
    private fun between(x: Double, y: Double): Int {
        val left = x.toInt()
        val top = y.toInt()
        if (x < 0 || y < 0 || left >= width - 1 || top >= height - 1) return ROOM_GREY.toInt()
        val (right, below) = x - left to y - top
        val upper = at(left, top) * (1 - right) + at(left + 1, top) * right
        val lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right
        return (upper * (1 - below) + lower * below).toInt()
    }

    companion object {
        /** [image] without its colours; read a row at a time, because a photo's colours take four times the room. */
        fun of(image: ImageBitmap): GreyPicture {
            val row = IntArray(image.width)
            val brightness = ByteArray(image.width * image.height)
            for (y in 0 until image.height) {
                image.readPixels(row, startY = y, width = image.width, height = 1)
                for (x in row.indices) brightness[y * image.width + x] = brightnessOf(row[x]).toByte()
            }
            return GreyPicture(image.width, image.height, brightness)
        }

        /** Green counts twice, as it does to the eye. */
        private fun brightnessOf(argb: Int) = ((argb shr 16 and 0xFF) + 2 * (argb shr 8 and 0xFF) + (argb and 0xFF)) / 4

        private inline fun made(width: Int, height: Int, brightnessAt: (Int, Int) -> Int): GreyPicture {
            val brightness = ByteArray(width * height)
            for (y in 0 until height) for (x in 0 until width) brightness[y * width + x] = brightnessAt(x, y).toByte()
            return GreyPicture(width, height, brightness)
        }
    }
}
