// Every icon, drawn in one style: a round line on a grid of 24.
package no.nyvri.look

import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.Icon

/** The drawings that no record names: they belong to the app's own controls. */
object Drawings {
    val back = drawing("M14.5 5 7.5 12l7 7", mirrored = true)
    val forward = drawing("m9.5 5.5 6.5 6.5-6.5 6.5", mirrored = true, stroke = 2f)
    val more = drawing("M5 12h.01M12 12h.01M19 12h.01", stroke = 3f)
    val help = drawing(circle(12f, 12f, 8.6f), "M9.7 9.5a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.2.9-1.2 1.800M12 16.7v.1")
    val undo = drawing("M8.5 5 4 9.5 8.5 14", "M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3", mirrored = true, stroke = 2f)
    val bin = drawing("M5 7h14M10 7V4.5h4V7M7 7l.8 12.500h8.400L17 7M10.5 10.500v5.500M13.5 10.500v5.5")

    val close = drawing("m6 6 12 12M18 6 6 18")
    val torch = drawing("M8 3h8v4l-2 3v11h-4V10L8 7z", "M12 13v2")
    val overlaid = drawing(box(3.5f, 5f, 12f, 10f, 1.5f), box(8.5f, 9f, 12f, 10f, 1.5f))
    val overlaidNot = drawing(box(3.5f, 5f, 12f, 10f, 1.5f), box(8.5f, 9f, 12f, 10f, 1.5f), "M4 20.500 20.500 3.500")
    val move = drawing("M4 12h14M12.500 6.500 18 12l-5.500 5.500M20.500 5v14", mirrored = true)
    val larger = drawing("M12 5.500v13M5.500 12h13", stroke = 2f)
    val smaller = drawing("M5.500 12h13", stroke = 2f)
    val grid = drawing("M4 4h6.500v6.500H4zM13.500 4H20v6.500h-6.500zM4 13.500h6.500V20H4zM13.500 13.500H20V20h-6.500z")
    val clock = drawing(circle(12f, 12f, 8.6f), "M12 7v5.2l3.4 2")
    val late = drawing(circle(12f, 12f, 8.6f), "M12 7v6M12 16.6v.1", stroke = 2.4f)
    val speaker = drawing("M4 9.5v5h3.5l4.5 4v-13l-4.5 4z", "M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11")
    val pause = drawing(circle(12f, 12f, 8.6f), "M10 9v6M14 9v6")

    private val named = mutableMapOf<Icon, ImageVector>()

    /** The drawing of an icon that a record names. */
    fun of(icon: Icon): ImageVector = named.getOrPut(icon) { drawing(*paths(icon)) }

    /** The drawing on the quiet button of the dock. */
    fun forAction(kind: ActionKind): ImageVector = when (kind) {
        ActionKind.NEW_FINDING -> of(Icon.CAMERA)
        ActionKind.COMPLETE_VISIT -> of(Icon.FLAG)
        ActionKind.SYNC_NOW, ActionKind.CANCEL_SYNC -> of(Icon.SENDING)
        ActionKind.PAIR -> of(Icon.PHONE)
        ActionKind.BACK -> back
        ActionKind.START_VISIT, ActionKind.OPEN_VISIT, ActionKind.OPEN_TOPIC -> forward
        ActionKind.OPEN_SUMMARY, ActionKind.GO_TO_QUESTION -> forward
    }
}

@Suppress("CyclomaticComplexMethod")
private fun paths(icon: Icon): Array<String> = when (icon) {
    Icon.INTERPRETER -> {
        arrayOf("M3 4.5h11v8H8l-3 2.6v-2.6H3z", "M17 9.5h4v7.6h-2v2.4l-2.8-2.4h-5v-2")
    }

    Icon.PEOPLE -> {
        arrayOf(
            circle(9f, 8.5f, 3.2f),
            "M3 19c.4-3.6 2.6-5.4 6-5.4s5.6 1.8 6 5.4",
            "M15.5 5.6a3.1 3.1 0 0 1 0 5.8M17.5 14c2.1.7 3.3 2.3 3.5 5",
        )
    }

    Icon.DROP -> {
        arrayOf("M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10z")
    }

    Icon.HOUSE -> {
        arrayOf("M4 11 12 4.5 20 11v8.500H4z", "M9.8 19.5v-5.5h4.4v5.5")
    }

    Icon.STAIRS -> {
        arrayOf("M3.5 19.5h4.5v-4.5h4.5v-4.5H17V6h3.5")
    }

    Icon.LOCK -> {
        arrayOf(box(5f, 10.5f, 14f, 9.5f, 2f), "M8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5")
    }

    Icon.MAILBOX -> {
        arrayOf(box(3.5f, 6f, 17f, 12.5f, 2f), "M4 8l8 5.5 8-5.5")
    }

    Icon.WIND -> {
        arrayOf("M3 9h10.5a2.6 2.6 0 1 0-2.4-3.6M3 13h15a2.6 2.6 0 1 1-2.4 3.6M3 17h7")
    }

    Icon.SPEECH -> {
        arrayOf("M4 5h16v11h-8.500L7 20v-4H4z", "M8 9h8M8 12h5")
    }

    Icon.FIRE -> {
        arrayOf(
            "M12 3c.6 3.4 5.5 5.6 5.5 10.600a5.5 5.5 0 0 1-11 0c0-2.2 1-3.8 2.3-5 .3 1.5.9 2.3 1.8 2.700C10.3 8.3 10.5 5.4 12 3z",
        )
    }

    Icon.COIN -> {
        arrayOf(circle(12f, 12f, 8.5f), "M12 7v10M9.5 9.500h3.700a1.9 1.9 0 0 1 0 3.800H9.5")
    }

    Icon.FLAG -> {
        arrayOf("M6 21V4M6 5h11.500l-2 4 2 4H6")
    }

    Icon.BOX -> {
        arrayOf("M4 8h16v11.500H4zM3 4.500h18V8H3zM9.5 12h5")
    }

    Icon.CAMERA -> {
        arrayOf(
            "M4 8h3.2l1.6-2.5h6.4L16.8 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z",
            circle(12f, 13.2f, 3.4f),
        )
    }

    Icon.PHONE -> {
        arrayOf(box(7f, 3f, 10f, 18f, 2f), "M11 18h2")
    }

    Icon.SENDING -> {
        arrayOf("M12 20V5M6 11l6-6 6 6")
    }

    Icon.AT_OFFICE -> {
        arrayOf("M7 18a4 4 0 0 1-.5-7.9 5.7 5.7 0 0 1 11-.4A4.2 4.2 0 0 1 17 18z", "m9.2 13.4 2.2 2.2 3.8-4")
    }

    Icon.NO_COVERAGE -> {
        arrayOf(
            "M7 18h9.5a4 4 0 0 0 2.6-7M9 7.6A5.5 5.5 0 0 0 6.6 11 3.8 3.8 0 0 0 7 18",
            "M12 6.6a5.6 5.6 0 0 1 5.2 3.7M4 3.5l16.5 17",
        )
    }

    Icon.NEEDS_YOU -> {
        arrayOf("M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z", "M12 7.5v5.2M12 16v.1")
    }

    Icon.CHECK -> {
        arrayOf("m5 12.8 4.6 4.7L19.5 7")
    }

    Icon.DEVIATION -> {
        arrayOf("M12 4 21 19.5H3z", "M12 10v4.2M12 16.9v.1")
    }

    Icon.DASH -> {
        arrayOf("M6 12h12")
    }

    Icon.NOT_CHECKED -> {
        arrayOf("M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z", circle(12f, 12f, 2.6f), "M4.5 19.5 19.5 4.5")
    }
}

/** The size of an icon: grows with the text, within bounds. */
enum class IconSize(
    internal val atNormal: Float,
    internal val atMost: Dp,
) {
    Normal(22f, 34.dp),
    Small(17f, 28.dp),
}

/** Draws [image] in [color]. It says nothing to screen readers: the words beside it do. */
@Composable
fun Drawing(image: ImageVector, color: Color, modifier: Modifier = Modifier, size: IconSize = IconSize.Normal) {
    val side = with(LocalDensity.current) { size.atNormal.sp.toDp() }.coerceAtMost(size.atMost)
    Image(image, null, modifier.size(side), colorFilter = ColorFilter.tint(color))
}

private fun circle(x: Float, y: Float, r: Float) = "M${x - r} ${y}a$r $r 0 1 0 ${2 * r} 0a$r $r 0 1 0 ${-2 * r} 0z"

private fun box(x: Float, y: Float, width: Float, height: Float, r: Float) =
    "M${x + r} ${y}h${width - 2 * r}a$r $r 0 0 1 $r ${r}v${height - 2 * r}a$r $r 0 0 1 ${-r} ${r}h${-(width - 2 * r)}" +
        "a$r $r 0 0 1 ${-r} ${-r}v${-(height - 2 * r)}a$r $r 0 0 1 $r ${-r}z"

internal fun drawing(vararg paths: String, mirrored: Boolean = false, grid: Float = 24f, stroke: Float = 1.8f): ImageVector {
    val builder = ImageVector.Builder("drawing", grid.dp, grid.dp, grid, grid, autoMirror = mirrored)
    for (path in paths) {
        builder.addPath(
            pathData = addPathNodes(path),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = stroke,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        )
    }
    return builder.build()
}
