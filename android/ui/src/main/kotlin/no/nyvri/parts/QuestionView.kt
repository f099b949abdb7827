// One question as a card: statement, help, last time, answers. Settled, it folds to one row; a deviation opens in it.
package no.nyvri.parts

import androidx.compose.animation.animateContentSize
import androidx.compose.animation.core.tween
import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import no.nyvri.bridge.Icon
import no.nyvri.bridge.QuestionCard
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Motion
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target

/** What can be done with a question. */
class QuestionTaps(
    val onAnswer: (String) -> Unit = {},
    val onNumber: (String) -> Unit = {},
    val onText: (String) -> Unit = {},
    val onLeftField: (String) -> Unit = {},
    val onTakePhoto: (String) -> Unit = {},
    val onPhoto: (String) -> Unit = {},
    val onGrade: (String, String) -> Unit = { _, _ -> },
    val onOpenFinding: (String) -> Unit = {},
    val onAgree: () -> Unit = {},
)

/** The card of a question. */
@Composable
fun QuestionView(question: QuestionCard, helpLabel: String, taps: QuestionTaps) {
    var isFolded by rememberSaveable(question.questionId) { mutableStateOf(question.isSettled) }
    var isTyping by rememberSaveable(question.questionId) { mutableStateOf(false) }
    var wasSettled by rememberSaveable(question.questionId) { mutableStateOf(question.isSettled) }
    LaunchedEffect(question.isSettled, isTyping) {
        val isSettled = question.isSettled && !isTyping
        // only what becomes settled folds by itself: a card that a person opened stays open
        if (isSettled != wasSettled) {
            if (isSettled) delay(Motion.SETTLE.toLong())
            isFolded = isSettled
            wasSettled = isSettled
        }
    }
    Card(Modifier.testTag("question-${question.questionId}").animateContentSize(tween(Motion.OPEN))) {
        if (isFolded) {
            FoldedRow(question) { isFolded = false }
        } else {
            OpenQuestion(question, helpLabel, taps) { isTyping = it }
        }
    }
}

@Composable
private fun FoldedRow(question: QuestionCard, onOpen: () -> Unit) {
    val color = if (question.choices.any { it.chosen && it.icon != Icon.CHECK }) Look.ink.none.full else Look.ink.ok.full
    val icon = question.choices.firstOrNull { it.chosen }?.icon ?: Icon.CHECK
    Row(
        Modifier
            .fillMaxWidth()
            .testTag("folded-${question.questionId}")
            .clickable(role = Role.Button, onClick = onOpen)
            .semantics(mergeDescendants = true) {}
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.edge, vertical = Space.between),
        Arrangement.spacedBy(10.dp),
        Alignment.CenterVertically,
    ) {
        Words(question.statement, Look.letters.body, Modifier.weight(1f))
        Row(horizontalArrangement = Arrangement.spacedBy(6.dp), verticalAlignment = Alignment.CenterVertically) {
            Drawing(Drawings.of(icon), color, size = IconSize.Small)
            Words(question.foldText, Look.letters.label, color = color)
            question.receipt?.let { ReceiptMark(it) }
        }
    }
}

@Composable
private fun OpenQuestion(question: QuestionCard, helpLabel: String, taps: QuestionTaps, onTyping: (Boolean) -> Unit) {
    var showsHelp by rememberSaveable(question.questionId) { mutableStateOf(false) }
    Column(Modifier.padding(start = Space.edge, end = Space.edge, top = 14.dp, bottom = Space.edge)) {
        QuestionHead(question, helpLabel) { showsHelp = !showsHelp }
        question.last?.let { LastTime(it, Modifier.padding(top = 2.dp, bottom = 2.dp)) }
        question.from?.let { Words(it, Look.letters.small, color = Look.ink.quietText) }
        TypedAnswer(question, taps, onTyping)
        if (question.choices.isNotEmpty()) {
            Column(Modifier.padding(top = 10.dp)) {
                Answers(question.questionId, question.statement, question.choices, taps.onAnswer)
            }
        }
        question.agree?.let { AgreeButton(it, "agree-${question.questionId}", taps.onAgree) }
        question.receipt?.let { ReceiptLine(it, Modifier.padding(top = Space.between)) }
        if (showsHelp) HelpPanel(question.help, question.questionId)
    }
    question.deviation?.let { DeviationView(question.questionId, it, taps) }
}

@Composable
private fun QuestionHead(question: QuestionCard, helpLabel: String, onHelp: () -> Unit) {
    Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between)) {
        Words(question.statement, Look.letters.head, Modifier.weight(1f).padding(vertical = 2.dp).semantics { heading() })
        if (question.help.isNotEmpty()) {
            val spoken = "$helpLabel: ${question.statement}"
            IconButton(
                icon = Drawings.help,
                spoken = spoken,
                tag = "help-${question.questionId}",
                modifier = Modifier.hanging(x = 12.dp, y = 11.dp),
                color = Look.ink.quietText,
                onTap = onHelp,
            )
        }
    }
}

@Composable
private fun TypedAnswer(question: QuestionCard, taps: QuestionTaps, onTyping: (Boolean) -> Unit) {
    val tag = "field-${question.questionId}"
    val number = question.number
    val text = question.text
    if (number != null) {
        val role = FieldRole(tag, number.label, unit = number.unit, isNumber = true)
        TypeField(role, number.value, Modifier.padding(top = 10.dp), onTyping, taps.onNumber) { taps.onLeftField(tag) }
        number.warning?.let { Words(it, Look.letters.small, Modifier.padding(top = Space.inside), Look.ink.warn.full) }
    } else if (text != null) {
        val role = FieldRole(tag, text.label, hint = text.label, lines = 2)
        TypeField(role, text.value, Modifier.padding(top = 10.dp), onTyping, taps.onText) { taps.onLeftField(tag) }
    }
}

@Composable
private fun HelpPanel(help: String, questionId: String) {
    val role = Look.ink.primary
    Row(
        Modifier
            .padding(top = Space.wide)
            .fillMaxWidth()
            .testTag("help-text-$questionId")
            .background(role.soft, RoundedCornerShape(Round.control))
            .padding(horizontal = 14.dp, vertical = Space.wide),
        Arrangement.spacedBy(10.dp),
    ) {
        if (!Look.isStacked) Drawing(Drawings.help, role.onSoft, size = IconSize.Small)
        Words(help, Look.letters.small, color = role.onSoft)
    }
}
