// The type scale. Sizes are in sp, so that a person's text size always wins.
package no.nyvri.look

import androidx.compose.runtime.Immutable
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.em
import androidx.compose.ui.unit.sp

/** Every way that words can look. */
@Immutable
data class Letters(
    /** The screen's one name. */
    val display: TextStyle,
    /** A card's name. */
    val title: TextStyle,
    /** A row, a question. */
    val head: TextStyle,
    /** A time of the day in a list. */
    val time: TextStyle,
    val body: TextStyle,
    /** Chips, buttons in rows, section headings. */
    val label: TextStyle,
    /** Facts under a name. */
    val small: TextStyle,
    /** The smallest there is. */
    val micro: TextStyle,
    /** The one main button. */
    val action: TextStyle,
)

private const val DISPLAY_STOPS_AT = 40
private const val ACTION_STOPS_AT = 29

/** The scale in [font]; display and action stop growing, as Android's non-linear scaling makes large text do. */
internal fun lettersIn(font: FontFamily, density: Density): Letters {
    fun style(size: TextUnit, line: TextUnit, weight: FontWeight) = TextStyle(
        fontFamily = font,
        fontSize = size,
        lineHeight = line,
        fontWeight = weight,
        fontFeatureSettings = "tnum",
        lineBreak = LineBreak.Paragraph,
        lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
    )
    val displaySize = capped(26.sp, DISPLAY_STOPS_AT, density)
    val actionSize = capped(18.sp, ACTION_STOPS_AT, density)
    return Letters(
        display =
            style(
                displaySize,
                displaySize * 1.22f,
                FontWeight.Bold,
            ).copy(letterSpacing = (-0.015).em, lineBreak = LineBreak.Heading),
        title = style(20.sp, 26.sp, FontWeight.SemiBold).copy(lineBreak = LineBreak.Heading),
        head = style(17.sp, 22.sp, FontWeight.SemiBold).copy(lineBreak = LineBreak.Heading),
        time = style(18.sp, 22.sp, FontWeight.SemiBold).copy(letterSpacing = (-0.01).em),
        body = style(16.sp, 22.sp, FontWeight.Normal),
        label = style(15.sp, 20.sp, FontWeight.SemiBold),
        small = style(14.sp, 19.sp, FontWeight.Normal),
        micro = style(13.sp, 17.sp, FontWeight.Medium),
        action = style(actionSize, actionSize * 1.3f, FontWeight.SemiBold),
    )
}

private fun capped(size: TextUnit, stop: Int, density: Density): TextUnit =
    with(density) { if (size.toDp() > stop.dp) stop.dp.toSp() else size }
