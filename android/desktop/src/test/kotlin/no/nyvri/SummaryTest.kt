package no.nyvri

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.swipe
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.bridge.Stroke
import no.nyvri.parts.DockState
import no.nyvri.sample.SampleSummary
import no.nyvri.screens.SummaryTaps
import no.nyvri.screens.SummaryView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A visit read back to the tenant, and who signs it. */
@OptIn(ExperimentalTestApi::class)
class SummaryTest {
    private val done = mutableListOf<String>()
    private val signed = mutableListOf<List<Stroke>>()
    private val taps =
        SummaryTaps(
            onSign = { party, strokes ->
                done += "sign $party"
                signed += strokes
            },
            onSignByName = { party, name -> done += "name $party $name" },
            onNotSigned = { party, reason, words -> done += "not $party $reason $words" },
            onRemove = { done += "remove $it" },
            onDispute = { done += "dispute $it" },
            onAgree = { done += "agree" },
        )

    @Test
    fun `the letter is read in one language or in both`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.screen, taps, DockState()) } }
        onNodeWithTag("letter-nb").assertExists()
        onNodeWithTag("letter-ar").assertDoesNotExist()
        onNodeWithTag("language-both").performClick().assertIsSelected()
        onNodeWithTag("letter-nb").assertExists()
        onNodeWithTag("letter-ar").assertExists()
        onNodeWithTag("language-ar").performClick()
        onNodeWithTag("letter-nb").assertDoesNotExist()
    }

    @Test
    fun `a finger signs, and what it drew can be cleared first`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.screen, taps, DockState()) } }
        val box = onNodeWithTag("box-tenant")
        box.performScrollTo().performTouchInput { swipe(percentOffset(0.1f, 0.8f), percentOffset(0.6f, 0.2f)) }
        onNodeWithTag("clear-tenant").performScrollTo().performClick()
        box.performScrollTo().performTouchInput { swipe(percentOffset(0.1f, 0.8f), percentOffset(0.6f, 0.2f)) }
        box.performTouchInput { swipe(percentOffset(0.5f, 0.5f), percentOffset(0.9f, 0.5f)) }
        onNodeWithTag("keep-tenant").performScrollTo().performClick()
        assertEquals(listOf("sign tenant"), done)
        val strokes = signed.single()
        assertEquals(2, strokes.size)
        assertTrue(strokes.all { stroke -> stroke.points.size > 1 && stroke.points.all { it.x in 0f..1f && it.y in 0f..1f } })
    }

    @Test
    fun `who cannot draw types the name`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.screen, taps, DockState()) } }
        onNodeWithTag("type-tenant").performScrollTo().performClick()
        onNodeWithTag("name-tenant").performScrollTo().performTextInput("Amina Yusuf")
        onNodeWithTag("confirm-tenant").performScrollTo().performClick()
        onNodeWithTag("draw-tenant").performScrollTo().performClick()
        onNodeWithTag("box-tenant").assertExists()
        assertEquals(listOf("name tenant Amina Yusuf"), done)
    }

    @Test
    fun `who does not sign says why`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.screen, taps, DockState()) } }
        onNodeWithTag("not-tenant").performScrollTo().performClick()
        onNodeWithTag("reason-not_able").performScrollTo().performClick()
        onNodeWithTag("why-tenant").performScrollTo().performTextInput("Brukket arm")
        onNodeWithTag("keep-not-tenant").performScrollTo().performClick()
        assertEquals(listOf("not tenant not_able Brukket arm"), done)
    }

    @Test
    fun `disagreeing opens a field, and agreeing takes it back`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.screen, taps, DockState()) } }
        onNodeWithTag("dispute").assertDoesNotExist()
        onNodeWithTag("agree-no").performScrollTo().performClick()
        onNodeWithTag("dispute").performScrollTo().performTextInput("Nei")
        onNodeWithTag("agree-yes").performScrollTo().performClick()
        assertEquals(listOf("dispute Nei", "agree"), done)
    }

    @Test
    fun `what was signed stands with what became of it, and can be taken away`() = runComposeUiTest {
        setContent { Themed { SummaryView(SampleSummary.signed, taps, DockState()) } }
        onNodeWithText("Endret etter signering", useUnmergedTree = true).assertExists()
        onNodeWithTag("signed-elsewhere").assertExists()
        onNodeWithTag("remove-elsewhere").assertDoesNotExist()
        onNodeWithTag("remove-tenant").performScrollTo().performClick()
        assertEquals(listOf("remove tenant"), done)
    }
}
