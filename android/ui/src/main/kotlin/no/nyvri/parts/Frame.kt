// The frame of every screen: top bar, what scrolls, and the dock at the bottom.
package no.nyvri.parts

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBars
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space

/** A screen: [top], [middle], and [bottom] in reach of the thumb. */
@Composable
fun Frame(tag: String, top: @Composable () -> Unit, bottom: @Composable () -> Unit, middle: @Composable () -> Unit) {
    Column(
        Modifier
            .fillMaxSize()
            .testTag(tag)
            .windowInsetsPadding(WindowInsets.statusBars)
            .padding(top = Space.between),
    ) {
        top()
        Box(Modifier.weight(1f).fillMaxWidth()) { middle() }
        bottom()
    }
}

/** What scrolls, from edge to edge of the page. */
@Composable
fun Page(content: @Composable ColumnScope.() -> Unit) {
    Column(
        modifier =
            Modifier
                .fillMaxSize()
                .testTag("page")
                .verticalScroll(rememberScrollState())
                .padding(start = Space.edge, end = Space.edge, bottom = Space.edge),
        content = content,
    )
}

/** The way back, where you are, and at most one more thing. */
@Composable
fun TopBar(title: String, subtitle: String, backLabel: String, onBack: () -> Unit, extra: @Composable () -> Unit = {}) {
    Row(
        Modifier.fillMaxWidth().defaultMinSize(minHeight = 56.dp).padding(horizontal = Space.inside),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        IconButton(Drawings.back, backLabel, "back", onTap = onBack)
        // words of three lines must not touch what stands below
        val room = if (Look.isStacked) 0.dp else Space.inside
        Column(Modifier.weight(1f).padding(horizontal = 6.dp, vertical = room)) {
            Words(title, Look.letters.title, Modifier.semantics { heading() })
            if (subtitle.isNotEmpty()) Words(subtitle, Look.letters.small, color = Look.ink.quietText)
        }
        extra()
    }
}
