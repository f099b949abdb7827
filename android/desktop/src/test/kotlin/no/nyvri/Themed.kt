// The screens as tests see them.
package no.nyvri

import androidx.compose.runtime.Composable
import no.nyvri.desktop.decodePicture
import no.nyvri.desktop.desktopFont
import no.nyvri.desktop.desktopFontOf
import no.nyvri.look.NyVriTheme

/** [content] in the light look. */
@Composable
internal fun Themed(content: @Composable () -> Unit) =
    NyVriTheme(::decodePicture, dark = false, desktopFont, ::desktopFontOf, content)
