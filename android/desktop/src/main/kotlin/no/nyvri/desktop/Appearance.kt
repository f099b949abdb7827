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

private val arabic: FontFamily by lazy { noto("NotoSansArabic") }
private val ethiopic: FontFamily by lazy { noto("NotoSansEthiopic") }

/** Letters that Inter lacks. A phone has them itself. */
fun desktopFontOf(language: String): FontFamily? = when (language) {
    "ar", "fa-AF" -> arabic
    "ti" -> ethiopic
    else -> null
}

private fun noto(name: String): FontFamily {
    val bytes = checkNotNull(DesktopKeys::class.java.getResourceAsStream("/fonts/$name-SemiBold.ttf")).use { it.readBytes() }
    return FontFamily(Font(identity = name, data = bytes, weight = FontWeight.SemiBold))
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
