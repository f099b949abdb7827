// A person's hand and eyes at the phone: waits for a thing, draws the page up until it shows, taps, types and reads.
package no.nyvri.story

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextReplacement
import no.nyvri.bridge.SyncScreen
import no.nyvri.state.AppState
import no.nyvri.state.Shown

private const val PATIENCE_MILLIS = 90_000L

/** Acts on [phone], which shows [state]. */
@OptIn(ExperimentalTestApi::class)
internal class Hand(
    private val phone: SkikoComposeUiTest,
    private val state: () -> AppState,
) {
    /** So many so far. */
    var taps = 0
        private set

    /** Counts from here. */
    fun countTaps() {
        taps = 0
    }

    /** One tap, as a thumb does it. */
    fun tap(tag: String) = tap(hasTestTag(tag), tag)

    /** The same, on a thing of [tag] within [around]: where several open cards have one alike. */
    fun tapWithin(around: String, tag: String) = tap(hasTestTag(tag) and hasAnyAncestor(hasTestTag(around)), "$tag in $around")

    private fun tap(what: SemanticsMatcher, name: String) {
        bringUp(what, name).performClick()
        taps++
    }

    /** Puts [words] in the place of what stands in a field. */
    fun type(tag: String, words: String) = bringUp(hasTestTag(tag), tag).performTextReplacement(words)

    /** Until the thing is somewhere on the page. */
    fun waitFor(tag: String) = until(tag) { isThere(hasTestTag(tag)) }

    /** Draws the page up until [tag] shows, and gives it. */
    fun find(tag: String): SemanticsNodeInteraction = bringUp(hasTestTag(tag), tag)

    /** Waits until [words] stand on the screen or are said of it, alone or within others. */
    fun reads(words: String) = until("«$words»") {
        isThere(hasText(words, substring = true) or hasContentDescription(words, substring = true))
    }

    /** Fails with what the app says of it when [condition] does not come true. */
    fun until(what: String, condition: () -> Boolean) {
        try {
            phone.waitUntil(timeoutMillis = PATIENCE_MILLIS) { condition() }
        } catch (timeout: ComposeTimeoutException) {
            throw AssertionError("waited for $what; the problem shown is: ${state().problem}; ${sendingInWords()}", timeout)
        }
    }

    private fun isThere(what: SemanticsMatcher) =
        phone.onAllNodes(what, useUnmergedTree = true).fetchSemanticsNodes(atLeastOneRootRequired = false).isNotEmpty()

    private fun bringUp(what: SemanticsMatcher, name: String): SemanticsNodeInteraction {
        val list = phone.onAllNodes(hasScrollToNodeAction())
        until(name) { isThere(what) || list.fetchSemanticsNodes().isNotEmpty() }
        if (!isThere(what)) list[0].performScrollToNode(what)
        val node = phone.onNode(what)
        scrollable(node.fetchSemanticsNode()).asReversed().zipWithNext().forEach { (_, inner) ->
            phone.onNode(SemanticsMatcher("${inner.id}") { it.id == inner.id }).performScrollTo()
        }
        if (scrollable(node.fetchSemanticsNode()).isNotEmpty()) node.performScrollTo()
        return node
    }

    /** What it can be scrolled in, from the inside out: a row of chips lies in a page. */
    private fun scrollable(node: SemanticsNode) =
        generateSequence(node.parent) { it.parent }.filter { SemanticsActions.ScrollBy in it.config }.toList()

    private fun sendingInWords(): String {
        val sync: SyncScreen = (state().shown as? Shown.Sync)?.screen ?: return "not at sending"
        return "${sync.headline}; ${sync.bar.joinToString { it.text }}; running ${sync.isRunning}; ${sync.problem}"
    }
}
