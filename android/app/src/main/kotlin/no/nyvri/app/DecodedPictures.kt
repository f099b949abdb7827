// The phone's own way to open a picture.
package no.nyvri.app

import android.graphics.BitmapFactory
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asImageBitmap

/** Enough to read a code that fills a sixth of a photo; the whole photo would take 50 MB and more. */
private const val LEAST_SIDE = 1600

/** A picture that the phone can open, or null. */
fun decodePicture(bytes: ByteArray): ImageBitmap? = decode(bytes, BitmapFactory.Options())

/** The same at half its size, or a quarter, … as long as its longer side keeps [LEAST_SIDE] pixels. */
fun decodeSmaller(bytes: ByteArray): ImageBitmap? {
    val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
    decode(bytes, size)
    val parts = maxOf(size.outWidth, size.outHeight) / LEAST_SIDE
    return decode(bytes, BitmapFactory.Options().apply { inSampleSize = parts.coerceAtLeast(1).takeHighestOneBit() })
}

private fun decode(bytes: ByteArray, options: BitmapFactory.Options): ImageBitmap? =
    BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)?.asImageBitmap()
