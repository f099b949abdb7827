package no.nyvri

import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.ThisPhone
import no.nyvri.desktop.DesktopKeys
import no.nyvri.state.AppState
import no.nyvri.state.Place
import no.nyvri.state.Shown
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
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

    @Before
    fun open() {
        bridge = CoreBridge.open(ThisPhone(folder.root.path, "nb", "test", DesktopKeys(folder.root.toPath())))
    }

    @After
    fun close() = bridge.close()

    private fun app(trail: List<Place> = emptyList(), test: ComposeUiTest.() -> Unit) = runComposeUiTest {
        setContent {
            val scope = rememberCoroutineScope()
            state = remember { AppState(bridge, { null }, scope).apply { begin(trail) } }
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
    fun `what is not there is refused and leaves the screen as it was`() = app {
        state.open(Place.Finding("no such finding"))
        awaitTag("problem")
        assertEquals(1, state.depth)
        assertTrue(state.shown is Shown.Pairing)
    }
}
