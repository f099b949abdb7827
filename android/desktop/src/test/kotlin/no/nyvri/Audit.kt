// What must hold of whatever is on the screen: large enough for a thumb, named, and no words cut.
package no.nyvri

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.text.TextLayoutResult

private const val TARGET = 48
private const val ROUNDING = 1.5f

/** What can be tapped and is lower or narrower than a thumb needs. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.tooSmall(): List<String> {
    val least = TARGET * density.density
    val all = onAllNodes(hasClickAction()).fetchSemanticsNodes(atLeastOneRootRequired = false)
    return all.filter { it.size.width < least || it.size.height < least }.map { "${it.tag()} ${it.size}" }
}

/** What can be tapped and says nothing to who does not see it. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.silent(): List<String> = onAllNodes(hasClickAction())
    .fetchSemanticsNodes(atLeastOneRootRequired = false)
    .filter { it.spoken().isBlank() }
    .map { it.tag() }

/** Words that do not fit where they stand. */
@OptIn(ExperimentalTestApi::class)
internal fun SkikoComposeUiTest.cutWords(): List<String> {
    val all = onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes().flatMap { it.everything() }
    return all.flatMap { it.layouts() }.filter { it.isCut() }.map { it.layoutInput.text.text }
}

private fun SemanticsNode.layouts(): List<TextLayoutResult> {
    val found = mutableListOf<TextLayoutResult>()
    config
        .getOrNull(SemanticsActions.GetTextLayoutResult)
        ?.action
        ?.invoke(found)
    return found
}

/** Beyond its own size, by more than the rounding of a letter's width. */
private fun TextLayoutResult.isCut(): Boolean {
    val tooWide = (0 until lineCount).any { getLineRight(it) - getLineLeft(it) > size.width + ROUNDING }
    return tooWide || multiParagraph.height > size.height + ROUNDING || (0 until lineCount).any { isLineEllipsized(it) }
}

private fun SemanticsNode.everything(): List<SemanticsNode> = listOf(this) + children.flatMap { it.everything() }

private fun SemanticsNode.tag() = config.getOrNull(SemanticsProperties.TestTag) ?: "no tag"

private fun SemanticsNode.spoken(): String {
    val description = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    val text = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
    val typed = listOfNotNull(config.getOrNull(SemanticsProperties.EditableText)?.text)
    return (description + text + typed).joinToString(" ")
}
