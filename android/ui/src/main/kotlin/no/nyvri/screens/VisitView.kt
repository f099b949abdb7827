// A visit: what is open from last time, the topics, and what was found today.
package no.nyvri.screens

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.FindingRow
import no.nyvri.bridge.Icon
import no.nyvri.bridge.InterpreterPanel
import no.nyvri.bridge.TopicRow
import no.nyvri.bridge.VisitScreen
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.Card
import no.nyvri.parts.ChipRow
import no.nyvri.parts.DeadlineLine
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.GradeCode
import no.nyvri.parts.IconButton
import no.nyvri.parts.Page
import no.nyvri.parts.PhotoView
import no.nyvri.parts.ReceiptLine
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.SoftButton
import no.nyvri.parts.Steps
import no.nyvri.parts.TagLabel
import no.nyvri.parts.TagRow
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** What can be done on a visit besides the dock. */
class VisitTaps(
    val onBack: () -> Unit = {},
    val onTopic: (String) -> Unit = {},
    val onFinding: (String) -> Unit = {},
    val onAgree: () -> Unit = {},
    val onPhotos: () -> Unit = {},
    val onTenant: () -> Unit = {},
    val onInterpreter: (String) -> Unit = {},
)

/** The visit. */
@Composable
fun VisitView(screen: VisitScreen, taps: VisitTaps, dock: DockState) {
    Frame(
        tag = "visit",
        top = {
            TopBar(screen.title, screen.subtitle, screen.backLabel, taps.onBack) {
                screen.showTenant?.let { IconButton(Drawings.of(Icon.SPEECH), it, "show-tenant", onTap = taps.onTenant) }
            }
        },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        Page {
            Words(screen.tenant, Look.letters.display, Modifier.padding(top = Space.inside).semantics { heading() })
            TagRow(screen.kind, screen.tags, Modifier.padding(top = Space.between))
            screen.agree?.let { AgreeLine(it, taps.onAgree) }
            screen.interpreter?.let { Interpreter(it, taps.onInterpreter) }
            if (screen.deadlines.isNotEmpty()) {
                SectionHeading(screen.deadlinesHeading)
                RowsInCard(screen.deadlines) { DeadlineLine(it) }
            }
            if (screen.openFindings.isNotEmpty()) {
                SectionHeading(screen.openHeading, screen.openFindings.size.toString())
                RowsInCard(screen.openFindings) { FindingLine(it) { taps.onFinding(it.findingId) } }
            }
            SectionHeading(screen.topicsHeading, screen.topicsCount)
            RowsInCard(screen.topics) { TopicLine(it) { taps.onTopic(it.topicId) } }
            FindingsToday(screen, taps)
            screen.photosLabel?.let {
                SoftButton(it, Drawings.grid, "photos", Modifier.fillMaxWidth().padding(top = Space.edge), onTap = taps.onPhotos)
            }
            Stored(screen.stored)
        }
    }
}

/** How it stands with the interpreter, and who it is. */
@Composable
private fun Interpreter(panel: InterpreterPanel, onPick: (String) -> Unit) {
    SectionHeading(panel.heading)
    ChipRow("interpreter", panel.heading, panel.states, onPick)
    if (panel.who.isNotEmpty()) {
        Words(panel.whoHeading, Look.letters.label, Modifier.padding(top = Space.wide, bottom = Space.between))
        ChipRow("interpreter-who", panel.whoHeading, panel.who, onPick)
    }
    Words(panel.never, Look.letters.small, Modifier.padding(top = Space.between), color = Look.ink.quietText)
}

/** One calm row: nothing is lost, and somebody should look. */
@Composable
private fun AgreeLine(words: String, onTap: () -> Unit) {
    Card(Modifier.padding(top = Space.edge)) {
        Row(
            Modifier
                .fillMaxWidth()
                .testTag("agree")
                .clickable(role = Role.Button, onClick = onTap)
                .defaultMinSize(minHeight = 56.dp)
                .padding(horizontal = Space.edge, vertical = Space.between),
            Arrangement.spacedBy(Space.wide),
            Alignment.CenterVertically,
        ) {
            if (!Look.isStacked) Drawing(Drawings.of(Icon.PEOPLE), Look.ink.text)
            Words(words, Look.letters.label, Modifier.weight(1f))
            if (!Look.isStacked) Drawing(Drawings.forward, Look.ink.quietText, size = IconSize.Small)
        }
    }
}

@Composable
private fun FindingsToday(screen: VisitScreen, taps: VisitTaps) {
    val empty = screen.findingsEmpty
    if (screen.findings.isEmpty() && empty == null) return
    SectionHeading(screen.findingsHeading, if (screen.findings.isEmpty()) "" else screen.findings.size.toString())
    if (screen.findings.isNotEmpty()) RowsInCard(screen.findings) { FindingLine(it) { taps.onFinding(it.findingId) } }
    empty?.let { Words(it, Look.letters.small, Modifier.padding(bottom = Space.inside), Look.ink.quietText) }
}

@Composable
private fun Stored(words: String) {
    Row(
        Modifier.padding(start = 2.dp, top = 10.dp),
        Arrangement.spacedBy(10.dp),
        Alignment.CenterVertically,
    ) {
        Drawing(Drawings.of(Icon.PHONE), Look.ink.quietText, size = IconSize.Small)
        Words(words, Look.letters.small, color = Look.ink.quietText)
    }
}

/** A finding in a list; from an earlier visit its picture has a dashed frame. */
@Composable
private fun FindingLine(finding: FindingRow, onTap: () -> Unit) {
    val row =
        Modifier
            .fillMaxWidth()
            .testTag("finding-${finding.findingId}")
            .clickable(role = Role.Button, onClick = onTap)
            .clearAndSetSemantics { contentDescription = finding.spoken }
            .defaultMinSize(minHeight = 56.dp)
            .padding(horizontal = Space.edge, vertical = Space.between)
    if (Look.isStacked) {
        Column(row, Arrangement.spacedBy(Space.inside)) {
            finding.photo?.let { PhotoView(it, Modifier.size(72.dp)) }
            Words(finding.title, Look.letters.head)
            if (finding.place.isNotEmpty()) Words(finding.place, Look.letters.small, color = Look.ink.quietText)
            finding.grade?.let { GradeCode(it, finding.gradeText) }
            finding.receipt?.let { ReceiptLine(it) }
        }
    } else {
        Row(row, Arrangement.spacedBy(Space.wide), Alignment.CenterVertically) {
            finding.photo?.let { PhotoView(it, Modifier.size(56.dp)) }
            Column(Modifier.weight(1f)) {
                Words(finding.title, Look.letters.head)
                if (finding.place.isNotEmpty()) Words(finding.place, Look.letters.small, color = Look.ink.quietText)
                finding.receipt?.let { ReceiptLine(it, Modifier.padding(top = 2.dp)) }
            }
            finding.grade?.let { GradeCode(it, finding.gradeText) }
            Drawing(Drawings.forward, Look.ink.quietText, size = IconSize.Small)
        }
    }
}

@Composable
private fun TopicLine(topic: TopicRow, onTap: () -> Unit) {
    val stacked = Look.isStacked
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("topic-${topic.topicId}")
            .then(if (topic.canOpen) Modifier.clickable(role = Role.Button, onClick = onTap) else Modifier)
            .clearAndSetSemantics { contentDescription = topic.spoken }
            .defaultMinSize(minHeight = 56.dp)
            .padding(horizontal = Space.edge, vertical = Space.wide),
        Arrangement.spacedBy(Space.wide),
        Alignment.CenterVertically,
    ) {
        if (!stacked) Drawing(Drawings.of(topic.icon), Look.ink.text)
        Column(Modifier.weight(1f)) {
            Words(topic.title, Look.letters.head)
            Words(topic.status, Look.letters.small, color = Look.ink.quietText)
            if (topic.steps.isNotEmpty() && topic.canOpen) Steps(topic.steps, Modifier.padding(top = 7.dp))
            topic.receipt?.let { ReceiptLine(it, Modifier.padding(top = Space.inside)) }
            val tag = topic.tag
            if (stacked && tag != null) Column(Modifier.padding(top = Space.inside)) { TagLabel(tag) }
        }
        if (!stacked) {
            topic.tag?.let { TagLabel(it) }
            if (topic.canOpen) Drawing(Drawings.forward, Look.ink.quietText, size = IconSize.Small)
        }
    }
}
