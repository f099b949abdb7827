package no.nyvri

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.parts.DampView
import no.nyvri.parts.startsAlong
import no.nyvri.sample.SampleDamp
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class DampViewTest {
    @Test
    fun `words along an axis stand at their place, inside and apart`() {
        assertEquals(listOf(40, 180), startsAlong(listOf(0.2f, 0.7f), listOf(40, 60), 300, 8))
        assertEquals("none goes over the edge", listOf(0, 240), startsAlong(listOf(0f, 1f), listOf(40, 60), 300, 8))
        val near = startsAlong(listOf(0.9f, 0.95f), listOf(60, 60), 300, 8)
        assertEquals("two that are near push each other apart", listOf(172, 240), near)
    }

    @Test
    fun `a chart is one picture with its sentence`() = runComposeUiTest {
        setContent { Themed { DampView(SampleDamp.panel) } }
        onNodeWithContentDescription(SampleDamp.panel.scale!!.spoken).assertIsDisplayed()
        onNodeWithText("Nå 82 %").assertDoesNotExist()
    }

    @Test
    fun `what cannot be drawn says what to measure`() = runComposeUiTest {
        setContent { Themed { DampView(SampleDamp.airOnly) } }
        onNodeWithText("Mål en kald overflate for å se fukten der.").assertIsDisplayed()
        onNodeWithText("Siden sist").assertDoesNotExist()
    }
}
