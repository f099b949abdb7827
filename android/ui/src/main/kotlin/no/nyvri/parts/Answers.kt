// The answers to a question: up to three short ones side by side, more below each other, and the quiet ones under them.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.AnswerChoice
import no.nyvri.bridge.Icon
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Ink
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.look.lastTimeRing

private const val SIDE_BY_SIDE = 3
private const val SHORT_LETTERS = 14

/** A radio group named by the question's [statement]: its answers, and below them the quiet ways not to answer. */
@Composable
fun Answers(questionId: String, statement: String, choices: List<AnswerChoice>, onAnswer: (String) -> Unit) {
    val hasCheck = choices.any { it.icon == Icon.CHECK }
    val (quiet, main) = choices.partition { it.icon == Icon.NOT_CHECKED || (it.icon == Icon.DASH && !hasCheck) }
    Column(Modifier.fillMaxWidth().selectableGroup().semantics { contentDescription = statement }) {
        if (main.isNotEmpty()) MainAnswers(questionId, main, onAnswer)
        if (quiet.isNotEmpty()) QuietAnswers(questionId, quiet, onAnswer)
    }
}

@Composable
private fun MainAnswers(questionId: String, choices: List<AnswerChoice>, onAnswer: (String) -> Unit) {
    val fitsBeside = choices.size <= SIDE_BY_SIDE && choices.all { it.label.length <= SHORT_LETTERS }
    if (Look.isStacked || !fitsBeside) {
        Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.between)) {
            for (choice in choices) {
                AnswerBox(questionId, choice, Modifier.fillMaxWidth(), onAnswer) { color -> BesideEachOther(choice, color) }
            }
        }
    } else {
        Row(Modifier.fillMaxWidth().height(IntrinsicSize.Min), Arrangement.spacedBy(Space.between)) {
            for (choice in choices) {
                AnswerBox(
                    questionId,
                    choice,
                    Modifier.weight(1f).fillMaxHeight(),
                    onAnswer,
                ) { color -> AboveEachOther(choice, color) }
            }
        }
    }
}

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun QuietAnswers(questionId: String, choices: List<AnswerChoice>, onAnswer: (String) -> Unit) {
    FlowRow(Modifier.fillMaxWidth().padding(top = Space.inside).offset(x = -Space.between)) {
        for (choice in choices) QuietAnswer(questionId, choice, onAnswer)
    }
}

@Composable
private fun QuietAnswer(questionId: String, choice: AnswerChoice, onAnswer: (String) -> Unit) {
    val ink = Look.ink
    val color = if (choice.chosen) ink.none.onFull else ink.quietText
    val shape = RoundedCornerShape(Round.control)
    Row(
        Modifier
            .testTag("answer-$questionId-${choice.value}")
            .then(if (choice.wasLast) Modifier.lastTimeRing(ink.outline, 1.dp, Round.control) else Modifier)
            .clip(shape)
            .then(if (choice.chosen) Modifier.background(ink.none.full) else Modifier)
            .selectable(choice.chosen, role = Role.RadioButton, onClick = { onAnswer(choice.value) })
            .clearAndSetSemantics { contentDescription = choice.spoken }
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.between),
        Arrangement.spacedBy(6.dp),
        Alignment.CenterVertically,
    ) {
        choice.icon?.let { Drawing(Drawings.of(it), color, size = IconSize.Small) }
        Words(choice.label, Look.letters.small, color = color)
    }
}

private fun chosenRole(choice: AnswerChoice, ink: Ink) = when {
    choice.isDeviation -> ink.warn
    choice.icon == Icon.CHECK -> ink.ok
    choice.icon == null -> ink.primary
    else -> ink.none
}

@Composable
private fun AnswerBox(
    questionId: String,
    choice: AnswerChoice,
    modifier: Modifier,
    onAnswer: (String) -> Unit,
    content: @Composable (Color) -> Unit,
) {
    val ink = Look.ink
    val role = chosenRole(choice, ink)
    val shape = RoundedCornerShape(Round.control)
    Box(
        modifier
            .testTag("answer-$questionId-${choice.value}")
            .then(if (choice.wasLast) Modifier.lastTimeRing(ink.outline, 3.dp, Round.control) else Modifier)
            .clip(shape)
            .background(if (choice.chosen) role.full else ink.surface)
            .then(if (choice.chosen) Modifier else Modifier.border(1.dp, ink.outline, shape))
            .selectable(choice.chosen, role = Role.RadioButton, onClick = { onAnswer(choice.value) })
            .clearAndSetSemantics { contentDescription = choice.spoken }
            .defaultMinSize(minHeight = Target.answer),
        propagateMinConstraints = true,
    ) { content(if (choice.chosen) role.onFull else ink.text) }
}

@Composable
private fun AboveEachOther(choice: AnswerChoice, color: Color) {
    Column(
        Modifier.padding(horizontal = 2.dp, vertical = 6.dp),
        Arrangement.spacedBy(2.dp, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        choice.icon?.let { Drawing(Drawings.of(it), color) }
        Words(choice.label, Look.letters.label, color = color, align = TextAlign.Center)
    }
}

@Composable
private fun BesideEachOther(choice: AnswerChoice, color: Color) {
    Row(
        Modifier.padding(horizontal = 14.dp, vertical = Space.between),
        Arrangement.spacedBy(Space.wide),
        Alignment.CenterVertically,
    ) {
        choice.icon?.let { Drawing(Drawings.of(it), color) }
        Words(choice.label, Look.letters.label, color = color)
    }
}
