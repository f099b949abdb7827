package no.nyvri

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assert
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.swipe
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.bridge.PicturePoint
import no.nyvri.parts.DockState
import no.nyvri.sample.SamplePhotos
import no.nyvri.screens.CompareView
import no.nyvri.screens.PhotoFullView
import no.nyvri.screens.PhotoTaps
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Two photos of one spot, and drawing on one. */
@OptIn(ExperimentalTestApi::class)
class PhotosTest {
    private val drawn = mutableListOf<Triple<String, List<PicturePoint>, String>>()
    private val done = mutableListOf<String>()

    private fun partIs(part: Float) = SemanticsMatcher("last time takes $part") {
        it.config[SemanticsProperties.ProgressBarRangeInfo].current == part
    }

    @Test
    fun `the divider moves, by itself and by its two buttons`() = runComposeUiTest {
        setContent { Themed { CompareView(SamplePhotos.compare, {}, DockState()) } }
        onNodeWithTag("divider").assert(partIs(0.5f))
        onNodeWithTag("show-then").performClick()
        onNodeWithTag("divider").assert(partIs(1f))
        onNodeWithTag("show-now").performClick()
        onNodeWithTag("divider").assert(partIs(0f))
        onNodeWithTag("divider").performSemanticsAction(SemanticsActions.SetProgress) { it(0.3f) }
        onNodeWithTag("divider").assert(partIs(0.3f))
    }

    @Test
    fun `a tap swaps the pictures`() = runComposeUiTest {
        setContent { Themed { CompareView(SamplePhotos.compare, {}, DockState()) } }
        onNodeWithTag("way-BLINK").performScrollTo().performClick()
        onNodeWithContentDescription("Nå, 24. november, TG2").performClick()
        onNodeWithContentDescription("Sist, 4. juni, TG1").assertExists()
    }

    @Test
    fun `what does not fit stands side by side and says why`() = runComposeUiTest {
        setContent { Themed { CompareView(SamplePhotos.compareApart, {}, DockState()) } }
        onNodeWithTag("beside").assertExists()
        onNodeWithTag("divider").assertDoesNotExist()
        onNodeWithTag("show-then").assertDoesNotExist()
        onNodeWithText(SamplePhotos.compareApart.notice).assertExists()
    }

    @Test
    fun `a drag draws what was chosen, with its words`() = runComposeUiTest {
        val taps = PhotoTaps(onDraw = { tool, points, says -> drawn += Triple(tool, points, says) })
        setContent { Themed { PhotoFullView(SamplePhotos.photo, taps, DockState()) } }
        onNodeWithTag("draw").performClick()
        onNodeWithTag("tool-length").performClick()
        onNodeWithTag("says-length").performTextInput("12,5")
        onNodeWithTag("picture").performTouchInput { swipe(percentOffset(0.1f, 0.1f), center) }
        val (tool, points, says) = drawn.single()
        assertEquals("length" to "12,5", tool to says)
        assertEquals(2, points.size)
        assertTrue(points.last().x in 0.4f..0.6f && points.last().y in 0.4f..0.6f)
    }

    @Test
    fun `a photo leads to last time's, and its last mark can be taken away`() = runComposeUiTest {
        val taps = PhotoTaps(onCompare = { done += "compare" }, onRemoveMark = { done += it })
        setContent { Themed { PhotoFullView(SamplePhotos.photo, taps, DockState()) } }
        onNodeWithText("Sammenlign med 4. juni").performClick()
        onNodeWithTag("draw").performClick()
        onNodeWithTag("remove-mark").performClick()
        onNodeWithTag("draw-done").performClick()
        onNodeWithTag("draw").assertExists()
        assertEquals(listOf("compare", "m5"), done)
    }
}
