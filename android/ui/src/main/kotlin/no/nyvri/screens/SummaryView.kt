// Oppsummering: the visit read back as a letter, whether it is right, and who signs it.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.Stroke
import no.nyvri.bridge.SummaryLetter
import no.nyvri.bridge.SummaryRow
import no.nyvri.bridge.SummaryScreen
import no.nyvri.bridge.SummarySection
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Mark
import no.nyvri.look.Space
import no.nyvri.parts.Card
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.FieldRole
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.SignedView
import no.nyvri.parts.SigningView
import no.nyvri.parts.ThreeWay
import no.nyvri.parts.TopBar
import no.nyvri.parts.TypeField
import no.nyvri.parts.Words

/** What can be done at the end of a visit. A party is `tenant` or `worker`. */
class SummaryTaps(
    val onBack: () -> Unit = {},
    val onSign: (party: String, strokes: List<Stroke>) -> Unit = { _, _ -> },
    val onSignByName: (party: String, name: String) -> Unit = { _, _ -> },
    val onNotSigned: (party: String, reason: String, words: String) -> Unit = { _, _, _ -> },
    val onRemove: (party: String) -> Unit = {},
    val onDispute: (String) -> Unit = {},
    val onLeftDispute: () -> Unit = {},
    val onAgree: () -> Unit = {},
)

private const val BOTH = "both"

/** The letter, and who signs it. [language] begins with another than the worker's. */
@Composable
fun SummaryView(screen: SummaryScreen, taps: SummaryTaps, dock: DockState, language: String? = null) {
    val first = language ?: screen.languages.firstOrNull { it.chosen }?.value ?: BOTH
    var chosen by remember(screen.visitId) { mutableStateOf(first) }
    Frame(
        tag = "summary",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, taps.onBack) },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        Page {
            if (screen.languages.isNotEmpty()) {
                val picks = screen.languages.map { it.copy(chosen = it.value == chosen) }
                ThreeWay("language", screen.languagesLabel, picks) { chosen = it }
            }
            screen.letters.filter { chosen == BOTH || it.language == chosen }.forEach { LetterView(it) }
            Words(
                screen.confidential,
                Look.letters.small,
                Modifier.padding(top = Space.wide),
                Look.ink.quietText,
            )
            if (screen.agree.isNotEmpty()) Agreeing(screen, taps)
            Signing(screen, taps)
        }
    }
}

@Composable
private fun LetterView(letter: SummaryLetter) {
    val direction = if (letter.isRightToLeft) LayoutDirection.Rtl else LocalLayoutDirection.current
    CompositionLocalProvider(LocalLayoutDirection provides direction) {
        Column(Modifier.fillMaxWidth().testTag("letter-${letter.language}")) {
            Words(letter.opening, Look.letters.body, Modifier.padding(top = Space.wide))
            letter.translated?.let { Words(it, Look.letters.small, Modifier.padding(top = Space.between), Look.ink.quietText) }
            letter.sections.forEach { SectionView(it) }
        }
    }
}

@Composable
private fun SectionView(section: SummarySection) {
    SectionHeading(section.heading)
    val none = section.none
    if (none == null) {
        RowsInCard(section.rows) { LetterRow(it) }
    } else {
        Card { Words(none, Look.letters.body, Modifier.padding(horizontal = Space.edge, vertical = Space.wide)) }
    }
}

@Composable
private fun LetterRow(row: SummaryRow) {
    Row(
        Modifier
            .fillMaxWidth()
            .clearAndSetSemantics { contentDescription = row.spoken }
            .defaultMinSize(minHeight = 48.dp)
            .padding(horizontal = Space.edge, vertical = 9.dp),
        Arrangement.spacedBy(Space.wide),
    ) {
        if (!Look.isStacked) Box(Modifier.width(GradeWidth)) { Sign(row) }
        Column(Modifier.weight(1f)) {
            if (Look.isStacked && row.grade != null) Sign(row)
            Words(row.text, Look.letters.label.copy(fontWeight = FontWeight.Medium))
            if (row.detail.isNotEmpty()) Words(row.detail, Look.letters.small, color = Look.ink.quietText)
        }
    }
}

private val GradeWidth = 58.dp

/** The grade with its shape and word, or a drawing of what the row is about. */
@Composable
private fun Sign(row: SummaryRow) {
    val side = with(LocalDensity.current) { 20.sp.toDp() }
    val grade = row.grade
    if (grade == null) {
        Drawing(Drawings.of(row.icon), Look.ink.text)
        return
    }
    val color = Look.ink.grade(grade).full
    Row(horizontalArrangement = Arrangement.spacedBy(Space.inside)) {
        Mark(grade, color, Modifier.size(side))
        Words(row.gradeText, Look.letters.small.copy(fontWeight = FontWeight.SemiBold), color = color)
    }
}

/** Whether the tenant finds it right; what is wrong, in words. */
@Composable
private fun Agreeing(screen: SummaryScreen, taps: SummaryTaps) {
    // once nobody can answer any more, the question stands only over what was said
    if (screen.isClosed && screen.dispute.isEmpty() && screen.disputesOfOthers.isEmpty()) return
    val isDisputed = screen.agree.any { it.value == "no" && it.chosen }
    var opened by remember(screen.visitId) { mutableStateOf(false) }
    val says = isDisputed || opened
    SectionHeading(screen.agreeHeading)
    if (!screen.isClosed) {
        val picks = screen.agree.map { it.copy(chosen = (it.value == "no") == says) }
        ThreeWay("agree", screen.agreeHeading, picks) {
            opened = it == "no"
            if (it == "yes") taps.onAgree()
        }
    }
    if (says && !screen.isClosed) {
        Words(screen.disputeLabel, Look.letters.label, Modifier.padding(top = Space.wide, bottom = 6.dp))
        val role = FieldRole("dispute", screen.disputeLabel, screen.disputePrompt, lines = 3)
        TypeField(role, screen.dispute, onTyped = taps.onDispute, onLeft = taps.onLeftDispute)
    } else if (screen.isClosed && screen.dispute.isNotEmpty()) {
        Words(screen.dispute, Look.letters.body)
    }
    screen.disputesOfOthers.forEach {
        Words(it, Look.letters.body, Modifier.padding(top = Space.between), Look.ink.quietText)
    }
}

@Composable
private fun Signing(screen: SummaryScreen, taps: SummaryTaps) {
    screen.closed?.let { Words(it, Look.letters.small, Modifier.padding(top = Space.wide), Look.ink.quietText) }
    screen.parties.forEach { party ->
        val signed = party.signed
        Box(Modifier.padding(top = Space.wide)) {
            if (signed != null) {
                SignedView(signed, party.party) { taps.onRemove(party.party) }
            } else if (party.canSign) {
                SigningView(
                    party,
                    onSign = { taps.onSign(party.party, it) },
                    onName = { taps.onSignByName(party.party, it) },
                    onNot = { reason, words -> taps.onNotSigned(party.party, reason, words) },
                )
            }
        }
    }
    screen.signedElsewhere.forEach { signed ->
        Box(Modifier.padding(top = Space.wide)) { SignedView(signed, "elsewhere") {} }
    }
}
