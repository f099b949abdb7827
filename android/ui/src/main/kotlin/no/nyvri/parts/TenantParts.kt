// What the tenant's screen is made of: words in two languages, buttons that hold them, and pictograms.
package no.nyvri.parts

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.Fill
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextDirection
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.PictogramDrawing
import no.nyvri.bridge.PictogramPart
import no.nyvri.bridge.TwoTongues
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space

private const val GRID = 96f
private const val PEN = 3.5f

/** How words of [language] are set: in its letters, from its side, and read by screen readers in its voice. */
@Composable
fun TextStyle.inLanguage(language: String, rightToLeft: Boolean): TextStyle = copy(
    fontFamily = Look.fontOf(language) ?: fontFamily,
    localeList = LocaleList(language),
    textDirection = if (rightToLeft) TextDirection.Rtl else TextDirection.Ltr,
)

/** The tenant's words. */
@Composable
fun OwnWords(
    words: TwoTongues,
    style: TextStyle,
    modifier: Modifier = Modifier,
    color: Color = Look.ink.text,
    align: TextAlign = TextAlign.Start,
) = Words(words.own, style.inLanguage(words.language, words.rightToLeft), modifier, color, align)

/** The worker's words beside them, where they are others. */
@Composable
fun BesideWords(
    words: TwoTongues,
    style: TextStyle,
    modifier: Modifier = Modifier,
    color: Color = Look.ink.quietText,
    align: TextAlign = TextAlign.Start,
) {
    val beside = words.beside ?: return
    Words(beside, style.copy(textDirection = TextDirection.Ltr), modifier, color, align)
}

/** A large button in two languages; [filled] is what one does next. */
@Composable
fun TonguesButton(words: TwoTongues, tag: String, filled: Boolean, modifier: Modifier = Modifier, onTap: () -> Unit) {
    val ink = Look.ink
    val shape = RoundedCornerShape(Round.card)
    val look = if (filled) Modifier.background(ink.primary.full) else Modifier.border(1.5.dp, ink.outline, shape)
    val color = if (filled) ink.primary.onFull else ink.text
    Column(
        modifier
            .testTag(tag)
            .clip(shape)
            .then(look)
            .clickable(role = Role.Button, onClick = onTap)
            .defaultMinSize(minHeight = 68.dp)
            .padding(horizontal = Space.wide, vertical = 6.dp),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        OwnWords(words, Look.letters.action.copy(fontWeight = FontWeight.Bold), color = color, align = TextAlign.Center)
        BesideWords(words, Look.letters.small, color = color, align = TextAlign.Center)
    }
}

/** A pictogram, never mirrored: what moves is in the main colour. */
@Composable
fun Pictogram(drawing: PictogramDrawing, side: Dp, modifier: Modifier = Modifier) {
    val ink = Look.ink
    val paths: List<Path> = remember(drawing) { drawing.strokes.map { PathParser().parsePathString(it.path).toPath() } }
    Canvas(modifier.size(side).semantics { contentDescription = drawing.spoken }) {
        scale(size.width / GRID, size.height / GRID, Offset.Zero) {
            val pen = Stroke(PEN, cap = StrokeCap.Round, join = StrokeJoin.Round)
            drawing.strokes.forEachIndexed { index, stroke ->
                if (stroke.part == PictogramPart.FILLED) drawPath(paths[index], ink.primary.soft, style = Fill)
                drawPath(paths[index], if (stroke.part == PictogramPart.STANDS) ink.text else ink.primary.full, style = pen)
            }
        }
    }
}
