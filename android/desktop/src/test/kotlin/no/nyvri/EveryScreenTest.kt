package no.nyvri

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.isRoot
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.Density
import no.nyvri.sample.everyScreen
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized

private const val TARGET = 48
private const val ROUNDING = 1.5f

/** What holds for every screen, whatever is on it. */
@OptIn(ExperimentalTestApi::class)
@RunWith(Parameterized::class)
class EveryScreenTest(
    private val name: String,
) {
    private val screen = everyScreen.getValue(name)

    private fun atPhoneSize(fontScale: Float = 1f, test: SkikoComposeUiTest.() -> Unit) =
        runSkikoComposeUiTest(size = Size(412f, 915f), density = Density(1f)) {
            setContent {
                CompositionLocalProvider(LocalDensity provides Density(1f, fontScale)) { Themed { screen() } }
            }
            waitForIdle()
            test()
        }

    @Test
    fun `what can be tapped is at least 48 high and wide`() = atPhoneSize {
        val small =
            onAllNodes(hasClickAction()).fetchSemanticsNodes().filter {
                it.size.width < TARGET || it.size.height < TARGET
            }
        assertEquals(emptyList<String>(), small.map { "${it.tag()} ${it.size}" })
    }

    @Test
    fun `what can be tapped says its name`() = atPhoneSize {
        val silent = onAllNodes(hasClickAction()).fetchSemanticsNodes().filter { it.spoken().isBlank() }
        assertEquals(emptyList<String>(), silent.map { it.tag() })
    }

    @Test
    fun `no words are cut off at 200 percent`() = atPhoneSize(fontScale = 2f) {
        val cut = layouts().filter { it.isCut() }
        assertEquals(emptyList<String>(), cut.map { it.layoutInput.text.text })
    }

    private fun SkikoComposeUiTest.layouts(): List<TextLayoutResult> {
        val all = onAllNodes(isRoot(), useUnmergedTree = true).fetchSemanticsNodes().flatMap { it.everything() }
        return all.flatMap { node ->
            val found = mutableListOf<TextLayoutResult>()
            node.config
                .getOrNull(SemanticsActions.GetTextLayoutResult)
                ?.action
                ?.invoke(found)
            found
        }
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

    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}")
        fun names(): List<String> = everyScreen.keys.toList()
    }
}
