package no.nyvri

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertHasNoClickAction
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.parts.AdviceTaps
import no.nyvri.parts.AdviceView
import no.nyvri.sample.SampleAdvice
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class AdviceViewTest {
    @Test
    fun `one tap gives advice, and one says how that of last time went`() = runComposeUiTest {
        val taps = mutableListOf<String>()
        val heard = AdviceTaps(onGive = { taps += it }, onOutcome = { advice, outcome -> taps += "$advice $outcome" })
        setContent { Themed { AdviceView(SampleAdvice.panel, heard) } }
        onNodeWithTag("advice-wash-spot").assertIsOn()
        onNodeWithTag("advice-vents-open").assertIsOff().performClick()
        onNodeWithTag("outcome-furniture-out-helped").assertIsSelected()
        onNodeWithTag("outcome-furniture-out-not_tried").performClick()
        assertEquals(listOf("vents-open", "furniture-out not_tried"), taps)
    }

    @Test
    fun `after the visit it can only be read`() = runComposeUiTest {
        setContent { Themed { AdviceView(SampleAdvice.ended, AdviceTaps()) } }
        onNodeWithTag("advice-wash-spot").assertHasNoClickAction()
        onNodeWithTag("outcome-furniture-out-helped").assertDoesNotExist()
    }
}
