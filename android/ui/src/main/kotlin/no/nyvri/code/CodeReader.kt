// Reads the office's QR code in a photo of a screen or of paper: pixels in, text out.
package no.nyvri.code

import com.google.zxing.BinaryBitmap
import com.google.zxing.DecodeHintType
import com.google.zxing.LuminanceSource
import com.google.zxing.PlanarYUVLuminanceSource
import com.google.zxing.ReaderException
import com.google.zxing.common.HybridBinarizer
import com.google.zxing.qrcode.QRCodeReader

/** A code smaller than this in all has too few pixels a square. */
private const val LEAST_SIDE = 200
private const val SIZES = 3

/** ZXing finds the corners of a code by rows and columns: at some tilts it does so only in a turned picture. */
private val TURNS = listOf(0.0, Math.PI / 4, Math.PI / 8)
private val THOROUGHLY = mapOf(DecodeHintType.TRY_HARDER to true)

/** The text of a QR code in [picture], or null when none can be read. Up to a second of work for a bad picture. */
fun codeIn(picture: GreyPicture): String? = easierToRead(picture).firstNotNullOfOrNull { readDarkOrLight(it) }

/** The picture itself first; then without its noise, smaller, and turned. */
private fun easierToRead(picture: GreyPicture): Sequence<GreyPicture> = sequence {
    for (turn in TURNS) {
        var size = if (turn == 0.0) picture else picture.turned(turn)
        for (step in 1..SIZES) {
            yield(size)
            yield(size.smoothed())
            if (minOf(size.width, size.height) < 2 * LEAST_SIDE) break
            size = size.halved()
        }
    }
}

/** A browser that darkens pages may show the code light on dark. */
private fun readDarkOrLight(picture: GreyPicture): String? {
    val (width, height) = picture.width to picture.height
    val pixels = PlanarYUVLuminanceSource(picture.brightness, width, height, 0, 0, width, height, false)
    return read(pixels) ?: read(pixels.invert())
}

private fun read(pixels: LuminanceSource): String? = try {
    QRCodeReader().decode(BinaryBitmap(HybridBinarizer(pixels)), THOROUGHLY).text
} catch (nothing: ReaderException) {
    null
}
