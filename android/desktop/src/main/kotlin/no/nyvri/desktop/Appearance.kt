// What only a desktop knows of the look: its font and how it decodes a picture.
package no.nyvri.desktop

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.toComposeImageBitmap
import androidx.compose.ui.text.font.Font
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontVariation
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import org.jetbrains.skia.Image

/** Inter stands in for the phone's own font. */
val desktopFont: FontFamily by lazy {
    val bytes = checkNotNull(DesktopKeys::class.java.getResourceAsStream("/fonts/Inter.ttf")).use { it.readBytes() }
    val weights = listOf(FontWeight.Normal, FontWeight.Medium, FontWeight.SemiBold, FontWeight.Bold)
    FontFamily(weights.map { inter(bytes, it) })
}

private fun inter(bytes: ByteArray, weight: FontWeight): Font = Font(
    identity = "Inter-${weight.weight}",
    data = bytes,
    weight = weight,
    variationSettings = FontVariation.Settings(FontVariation.weight(weight.weight)),
)

/** A JPEG, PNG or WebP as a picture, or null when it is none of them. */
fun decodePicture(bytes: ByteArray): ImageBitmap? =
    runCatching { Image.makeFromEncoded(bytes).toComposeImageBitmap() }.getOrNull()
