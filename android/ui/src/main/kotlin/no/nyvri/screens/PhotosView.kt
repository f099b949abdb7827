// Every photo of a visit: two beside each other, last time's to the left of today's where there is one.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import no.nyvri.bridge.PhotoGroup
import no.nyvri.bridge.PhotoPair
import no.nyvri.bridge.PhotoTile
import no.nyvri.bridge.PhotosScreen
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.PhotoView
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.ThreeWay
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** What can be done with all photos. */
class PhotosTaps(
    val onBack: () -> Unit = {},
    val onWay: (String) -> Unit = {},
    val onPhoto: (String) -> Unit = {},
)

private const val UPRIGHT = 0.8f

/** The photos. */
@Composable
fun PhotosView(screen: PhotosScreen, taps: PhotosTaps, dock: DockState) {
    Frame(
        tag = "photos",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, taps.onBack) },
        bottom = { if (screen.dock.undo != null || dock.problem != null) DockBar(screen.dock, dock) },
    ) {
        LazyColumn(
            Modifier.fillMaxSize().testTag("photo-groups"),
            contentPadding = PaddingValues(start = Space.edge, end = Space.edge, bottom = Space.section),
        ) {
            item("ways") { ThreeWay("by", screen.waysLabel, screen.ways, taps.onWay) }
            screen.empty?.let { words ->
                item("empty") { Words(words, Look.letters.body, Modifier.padding(top = Space.section), Look.ink.quietText) }
            }
            for ((place, group) in screen.groups.withIndex()) group(place, group, taps.onPhoto)
        }
    }
}

private fun LazyListScope.group(place: Int, group: PhotoGroup, onPhoto: (String) -> Unit) {
    item("heading-$place") { SectionHeading(group.heading, group.count) }
    items(rows(group.pairs), key = { row -> row.joinToString(" ") { it?.photoId ?: "-" } + place }) { row ->
        Row(Modifier.fillMaxWidth().padding(bottom = Space.between), Arrangement.spacedBy(Space.between)) {
            for (tile in row) {
                val half = Modifier.weight(1f).aspectRatio(UPRIGHT)
                if (tile == null) {
                    Box(half)
                } else {
                    PhotoView(tile, half, captioned = true, receipted = true) { onPhoto(tile.photoId) }
                }
            }
        }
    }
}

/** A pair has a row of its own; what stands alone fills up rows of two. */
private fun rows(pairs: List<PhotoPair>): List<List<PhotoTile?>> {
    val (both, alone) = pairs.partition { it.last != null && it.now != null }
    val singles = alone.mapNotNull { it.now ?: it.last }
    return both.map { listOf(it.last, it.now) } + singles.chunked(2).map { if (it.size == 2) it else it + null }
}
