// The look as a whole: colours, letters, sizes and how a picture is decoded, handed down to every part.
package no.nyvri.look

import androidx.compose.foundation.LocalIndication
import androidx.compose.foundation.background
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.text.selection.LocalTextSelectionColors
import androidx.compose.foundation.text.selection.TextSelectionColors
import androidx.compose.material3.ripple
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp

/** Space: [inside] a thing, [between] things, and the page's [edge]. */
object Space {
    val inside = 4.dp
    val between = 8.dp
    val wide = 12.dp
    val edge = 16.dp
    val section = 24.dp
}

/** Corner radii. */
object Round {
    val label = 6.dp
    val control = 10.dp
    val card = 14.dp
}

/** The smallest heights of what can be tapped. */
object Target {
    val least = 48.dp
    val answer = 56.dp
    val main = 60.dp
}

/** Durations in milliseconds: a choice lands, a card grows, a screen changes. */
object Motion {
    const val SETTLE = 140
    const val OPEN = 220
    const val SLIDE = 260
}

/** Turns JPEG bytes into a picture, or null when they are not one. Each platform has its own. */
typealias PictureDecoder = (ByteArray) -> ImageBitmap?

/** The font for a language by its tag, or null where the usual one has its letters. */
typealias FontOf = (String) -> FontFamily?

private val LocalInk = staticCompositionLocalOf { LightInk }
private val LocalLetters = staticCompositionLocalOf<Letters> { error("letters are given by NyVriTheme") }
private val LocalIsStacked = staticCompositionLocalOf { false }
private val LocalFontOf = staticCompositionLocalOf<FontOf> { { null } }
private val LocalDecoder = staticCompositionLocalOf<PictureDecoder> { { null } }

/** What a part asks for. */
object Look {
    val ink: Ink @Composable get() = LocalInk.current
    val letters: Letters @Composable get() = LocalLetters.current

    /** Large text has made the screen narrow in letters: rows stack, decoration goes. */
    val isStacked: Boolean @Composable get() = LocalIsStacked.current
    val decoder: PictureDecoder @Composable get() = LocalDecoder.current

    /** The font for a language, where the usual one lacks its letters. */
    @Composable
    fun fontOf(language: String): FontFamily? = LocalFontOf.current(language)
}

/** What stands around a picture, dark whatever the theme: a light frame would drown what the camera sees. */
@Composable
fun AroundPicture(content: @Composable () -> Unit) = CompositionLocalProvider(
    LocalInk provides DarkInk,
    LocalIndication provides ripple(color = DarkInk.text),
    content = content,
)

/** Under so many letters' width, rows stack. */
private const val STACKED_UNDER = 18

/** Gives [content] the look. Dynamic colour is off: a grade's colour must never shift. */
@Composable
fun NyVriTheme(
    decoder: PictureDecoder,
    dark: Boolean = isSystemInDarkTheme(),
    font: FontFamily = FontFamily.Default,
    fontOf: FontOf = { null },
    content: @Composable () -> Unit,
) {
    val ink = if (dark) DarkInk else LightInk
    val density = LocalDensity.current
    val letters = remember(font, density.density, density.fontScale) { lettersIn(font, density) }
    BoxWithConstraints(Modifier.fillMaxSize().background(ink.ground)) {
        val letterWidth = with(density) { 16.sp.toDp() }
        CompositionLocalProvider(
            LocalInk provides ink,
            LocalLetters provides letters,
            LocalIsStacked provides (maxWidth < letterWidth * STACKED_UNDER),
            LocalDecoder provides decoder,
            LocalFontOf provides fontOf,
            LocalIndication provides ripple(color = ink.text),
            LocalTextSelectionColors provides TextSelectionColors(ink.primary.full, ink.primary.soft),
        ) {
            Box(Modifier.fillMaxSize()) { content() }
        }
    }
}
