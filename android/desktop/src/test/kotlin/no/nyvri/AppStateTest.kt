package no.nyvri

import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.ThisPhone
import no.nyvri.code.Shot
import no.nyvri.code.pageWithCode
import no.nyvri.code.photoOf
import no.nyvri.desktop.DesktopKeys
import no.nyvri.desktop.decodePicture
import no.nyvri.state.AppState
import no.nyvri.state.Pictures
import no.nyvri.state.Place
import no.nyvri.state.Shown
import no.nyvri.story.testPicture
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

private const val PATIENCE_MILLIS = 20_000L

/** The whole app on the real core, before it has met an office. */
@OptIn(ExperimentalTestApi::class)
class AppStateTest {
    @get:Rule
    val folder = TemporaryFolder()

    private lateinit var bridge: CoreBridge
    private lateinit var state: AppState
    private var picture: ByteArray? = null
    private var asked = 0

    @Before
    fun open() {
        bridge = CoreBridge.open(ThisPhone(folder.root.path, "nb", "test", DesktopKeys(folder.root.toPath())))
    }

    @After
    fun close() = bridge.close()

    private fun app(trail: List<Place> = emptyList(), test: ComposeUiTest.() -> Unit) = runComposeUiTest {
        setContent {
            val scope = rememberCoroutineScope()
            state =
                remember {
                    AppState(
                        bridge,
                        Pictures({ picture.also { asked++ } }, ::decodePicture),
                        scope,
                    ).apply { begin(trail) }
                }
            Themed { NyVriApp(state) }
        }
        awaitTag("pairing")
        test()
    }

    private fun ComposeUiTest.awaitTag(tag: String) = waitUntil(tag, PATIENCE_MILLIS) {
        onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty()
    }

    @Test
    fun `a phone without an office asks for its code, whatever it showed last`() = app(listOf(Place.Today, Place.Visit("v1"))) {
        assertTrue(state.shown is Shown.Pairing)
        assertFalse(state.canGoBack)
    }

    @Test
    fun `a wrong code is said in words and goes away when something works`() = app {
        onNodeWithTag("code").performTextInput("tull")
        onNodeWithTag("pair").performClick()
        awaitTag("problem")
        assertNotNull(state.problem)
        state.lookAgain()
        waitUntil("no problem", PATIENCE_MILLIS) { state.problem == null }
    }

    @Test
    fun `a picture without a code is said in words, and what was typed stays`() = app {
        picture = testPicture(1)
        onNodeWithTag("code").performTextInput("nyvri1:")
        onNodeWithTag("scan").performClick()
        awaitTag("problem")
        assertEquals((state.shown as Shown.Pairing).screen.noCode, state.problem)
        onNodeWithTag("code").assertTextContains("nyvri1:")
    }

    @Test
    fun `a code of something else is shown, and refused in words`() = app {
        picture = photoOf(pageWithCode("https://fjordvik.example/meny"), Shot())
        onNodeWithTag("scan").performClick()
        awaitTag("problem")
        onNodeWithTag("code").assertTextContains("https://fjordvik.example/meny")
    }

    @Test
    fun `nothing happens when no picture was taken`() = app {
        onNodeWithTag("scan").performClick()
        waitUntil("the camera", PATIENCE_MILLIS) { asked == 1 }
        waitForIdle()
        assertNull(state.problem)
        assertTrue(state.shown is Shown.Pairing)
    }

    @Test
    fun `what is not there is refused and leaves the screen as it was`() = app {
        state.open(Place.Finding("no such finding"))
        awaitTag("problem")
        assertEquals(1, state.depth)
        assertTrue(state.shown is Shown.Pairing)
    }
}
