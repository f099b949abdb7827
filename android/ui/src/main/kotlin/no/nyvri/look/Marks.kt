// The five condition grades as shapes: never colour alone.
package no.nyvri.look

import androidx.compose.foundation.Image
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.vector.ImageVector
import no.nyvri.bridge.GradeMark

private val shapes: Map<GradeMark, ImageVector> =
    mapOf(
        GradeMark.TG0 to mark("M2.5 15a12.5 12.5 0 1 0 25 0a12.5 12.5 0 1 0-25 0z", "m9.5 15.4 3.9 3.9 7.3-8"),
        GradeMark.TG1 to mark("M9 4h12a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z", "M15 20v-9l-3 2"),
        GradeMark.TG2 to mark("M15 2.8 28 26H2z", "M12.3 15.5a2.7 2.7 0 1 1 4.8 1.9L12.2 22H18"),
        GradeMark.TG3 to
            mark("M9.8 2.5h10.4l7.3 7.3v10.4l-7.3 7.3H9.800l-7.3-7.3V9.8z", "M12 10.2h6l-3.3 3.9a3 3 0 1 1-2.9 4.4"),
        GradeMark.TGIU to mark("M15 2.5 27.5 15 15 27.5 2.5 15z", "M10.5 15h9"),
    )

private fun mark(vararg paths: String) = drawing(*paths, grid = 30f, stroke = 2.2f)

/** The shape of a grade. The code beside it is what a screen reader says. */
@Composable
fun Mark(mark: GradeMark, color: Color, modifier: Modifier = Modifier) {
    Image(shapes.getValue(mark), null, modifier, colorFilter = ColorFilter.tint(color))
}
