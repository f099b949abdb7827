// Words along an axis: each stands at its place, kept inside, and never over its neighbour.
package no.nyvri.parts

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp

private val GAP = 8.dp

/** One child for each of [places], from 0 where reading begins to 1 at the end; [places] ascend. */
@Composable
fun AlongAxis(places: List<Float>, modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Layout(content, modifier.fillMaxWidth()) { measurables, constraints ->
        val loose = Constraints(maxWidth = constraints.maxWidth)
        val words = measurables.map { it.measure(loose) }
        val starts = startsAlong(places, words.map { it.width }, constraints.maxWidth, GAP.roundToPx())
        val height = words.maxOfOrNull { it.height } ?: 0
        layout(constraints.maxWidth, height) {
            words.zip(starts) { word, start -> word.placeRelative(start, (height - word.height) / 2) }
        }
    }
}

/** Where each word begins: centred on its place, then pushed forward from its neighbour and back from the end. */
internal fun startsAlong(places: List<Float>, widths: List<Int>, whole: Int, gap: Int): List<Int> {
    val starts = places.zip(widths) { place, width -> (place * whole - width / 2f).toInt() }.toMutableList()
    var least = 0
    for (index in starts.indices) {
        starts[index] = maxOf(starts[index], least)
        least = starts[index] + widths[index] + gap
    }
    var most = whole
    for (index in starts.indices.reversed()) {
        starts[index] = minOf(starts[index], most - widths[index])
        most = starts[index] - gap
    }
    return starts
}
