package no.nyvri

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.getBoundsInRoot
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.sample.SampleTenant
import no.nyvri.screens.TenantTaps
import no.nyvri.screens.TenantView
import no.nyvri.state.Reading
import no.nyvri.state.Voice
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** A voice that writes down what it was asked: there is none on a desktop. */
private class RecordedVoice(
    private val answer: Reading,
) : Voice {
    val heard = mutableListOf<String>()

    override fun read(words: String, languages: List<String>, told: (Reading) -> Unit) {
        heard += "${languages.first()}: $words"
        told(answer)
    }

    override fun stop() {
        heard += "stop"
    }
}

@OptIn(ExperimentalTestApi::class)
class TenantViewTest {
    @Test
    fun `one thing at a time, on and back, and one tap out`() = runComposeUiTest {
        var left = 0
        setContent { Themed { TenantView(SampleTenant.screen, TenantTaps(onLeave = { left++ })) } }
        onNodeWithTag("card-advice/0").assertIsDisplayed()
        onNodeWithTag("back-card").assertDoesNotExist()
        onNodeWithTag("next-card").performClick()
        onNodeWithTag("card-advice/1").assertIsDisplayed()
        onNodeWithTag("card-advice/0").assertDoesNotExist()
        onNodeWithTag("back-card").performClick()
        onNodeWithTag("card-advice/0").assertIsDisplayed()
        onNodeWithTag("leave").performClick()
        assertEquals(1, left)
    }

    @Test
    fun `the last one is understood, and that leads out`() = runComposeUiTest {
        var left = 0
        setContent { Themed { TenantView(SampleTenant.last, TenantTaps(onLeave = { left++ }), first = 1) } }
        onNodeWithTag("next-card").assertDoesNotExist()
        onNodeWithTag("understood").performClick()
        assertEquals(1, left)
    }

    @Test
    fun `what is shown is read aloud, and stops when it goes away`() = runComposeUiTest {
        val voice = RecordedVoice(Reading.SPEAKING)
        setContent { Themed { TenantView(SampleTenant.screen, TenantTaps(voice = voice)) } }
        onNodeWithTag("listen").performScrollTo().performClick()
        assertEquals(listOf("ar: ${SampleTenant.screen.cards[0].spoken}"), voice.heard)
        onNodeWithTag("next-card").performClick()
        waitForIdle()
        assertEquals("stop", voice.heard.last())
        onNodeWithTag("no-voice").assertDoesNotExist()
    }

    @Test
    fun `a phone without such a voice says so in both languages`() = runComposeUiTest {
        val voice = RecordedVoice(Reading.NO_VOICE)
        setContent { Themed { TenantView(SampleTenant.screen, TenantTaps(voice = voice)) } }
        onNodeWithTag("no-voice").assertDoesNotExist()
        onNodeWithTag("listen").performScrollTo().performClick()
        val said = onNodeWithTag("no-voice", useUnmergedTree = true)
        said.performScrollTo().assertIsDisplayed()
        onNode(hasText("Telefonen kan ikke lese dette språket høyt.")).assertExists()
    }

    @Test
    fun `another language is one tap away, and chosen on the spot`() = runComposeUiTest {
        val chosen = mutableListOf<String>()
        setContent { Themed { TenantView(SampleTenant.screen, TenantTaps(onLanguage = { chosen += it })) } }
        onNodeWithTag("languages").performClick()
        onNodeWithTag("language-ti").performScrollTo().performClick()
        assertEquals(listOf("ti"), chosen)
        onNodeWithTag("card-advice/0").assertIsDisplayed()
    }

    @Test
    fun `Arabic runs from the right, with the way out on the left`() = runComposeUiTest {
        setContent { Themed { TenantView(SampleTenant.screen, TenantTaps(), first = 1) } }
        val next = onNodeWithTag("next-card").getBoundsInRoot()
        val back = onNodeWithTag("back-card").getBoundsInRoot()
        assertTrue("next is on the left", next.left < back.left)
    }
}
