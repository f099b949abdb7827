// Today: the one place to start. Addresses and building facts, never a name.
package no.nyvri.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.text.BasicText
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.text.withStyle
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Icon
import no.nyvri.bridge.SyncLine
import no.nyvri.bridge.TodayScreen
import no.nyvri.bridge.VisitRow
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.IconButton
import no.nyvri.parts.LastTime
import no.nyvri.parts.Page
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.TagRow
import no.nyvri.parts.Words

/** What can be done on Today besides the dock. */
class TodayTaps(
    val onVisit: (String) -> Unit = {},
    val onSync: () -> Unit = {},
    val onSettings: () -> Unit = {},
)

/** The day. */
@Composable
fun TodayView(screen: TodayScreen, taps: TodayTaps, dock: DockState) {
    Frame(
        tag = "today",
        top = {
            Hero(screen.title, screen.settingsLabel, taps.onSettings)
            SyncRow(screen.sync, taps.onSync)
        },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        Page {
            screen.empty?.let { Words(it, Look.letters.body, Modifier.padding(vertical = Space.edge), Look.ink.quietText) }
            for (section in screen.sections) {
                SectionHeading(section.heading, section.count)
                RowsInCard(section.visits) { visit -> VisitLine(visit) { taps.onVisit(visit.visitId) } }
            }
        }
    }
}

@Composable
private fun Hero(title: String, settingsLabel: String, onSettings: () -> Unit) {
    Row(Modifier.fillMaxWidth().padding(start = Space.edge, end = Space.inside, top = Space.between)) {
        Words(title, Look.letters.display, Modifier.weight(1f).padding(top = 6.dp).semantics { heading() })
        IconButton(Drawings.more, settingsLabel, "settings", onTap = onSettings)
    }
}

@Composable
private fun SyncRow(line: SyncLine, onTap: () -> Unit) {
    val ink = Look.ink
    val stacked = Look.isStacked
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("sync")
            .clickable(role = Role.Button, onClick = onTap)
            // speaks by itself only when the words change
            .semantics { liveRegion = LiveRegionMode.Polite }
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.edge, vertical = if (stacked) Space.between else 0.dp),
        Arrangement.spacedBy(10.dp),
        if (stacked) Alignment.Top else Alignment.CenterVertically,
    ) {
        val color = if (line.needsYou) ink.danger.full else ink.quietText
        Drawing(Drawings.of(line.icon), color, Modifier.padding(top = if (stacked) 4.dp else 0.dp), IconSize.Small)
        val words =
            buildAnnotatedString {
                withStyle(
                    SpanStyle(color = if (line.needsYou) color else ink.text, fontWeight = FontWeight.SemiBold),
                ) { append(line.strong) }
                if (line.strong.isNotEmpty()) append(' ')
                append(line.rest)
            }
        BasicText(words, Modifier.weight(1f), Look.letters.small.copy(color = ink.quietText))
        if (!stacked) Drawing(Drawings.forward, ink.quietText, size = IconSize.Small)
    }
}

@Composable
private fun VisitLine(visit: VisitRow, onTap: () -> Unit) {
    val row =
        Modifier
            .fillMaxWidth()
            .testTag("visit-${visit.visitId}")
            .clickable(role = Role.Button, onClick = onTap)
            .clearAndSetSemantics { contentDescription = visit.spoken }
            .padding(horizontal = Space.edge, vertical = Space.wide)
    if (Look.isStacked) {
        Column(row, Arrangement.spacedBy(Space.inside)) {
            Row(
                horizontalArrangement = Arrangement.spacedBy(Space.wide),
                verticalAlignment = Alignment.CenterVertically,
            ) { Time(visit) }
            Facts(visit)
        }
    } else {
        Row(row, Arrangement.spacedBy(Space.wide)) {
            Column(Modifier.width(64.dp)) { Time(visit) }
            Column(Modifier.weight(1f)) { Facts(visit) }
        }
    }
}

@Composable
private fun Time(visit: VisitRow) {
    val ink = Look.ink
    val color =
        when {
            visit.isNext -> ink.primary.full
            visit.isDone -> ink.quietText
            else -> ink.text
        }
    Words(visit.time, Look.letters.time, color = color)
    // may stand a little wider than the column of times
    visit.soon?.let {
        BasicText(it, style = Look.letters.micro.copy(color = ink.quietText), softWrap = false, overflow = TextOverflow.Visible)
    }
}

@Composable
private fun Facts(visit: VisitRow) {
    val ink = Look.ink
    Row(horizontalArrangement = Arrangement.spacedBy(Space.between)) {
        Words(visit.address, Look.letters.head, Modifier.weight(1f), if (visit.isDone) ink.quietText else ink.text)
        if (visit.isDone) {
            Drawing(Drawings.of(Icon.CHECK), ink.ok.full, Modifier.padding(top = 3.dp), IconSize.Small)
        } else if (!Look.isStacked) {
            Drawing(Drawings.forward, ink.quietText, Modifier.padding(top = 3.dp), IconSize.Small)
        }
    }
    Words(visit.place, Look.letters.small, color = ink.quietText)
    // what is done takes one line
    if (visit.isDone) return
    TagRow(visit.kind, visit.tags, Modifier.padding(top = 6.dp))
    visit.last?.let { LastTime(it, Modifier.padding(top = Space.between)) }
}
