package no.nyvri

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import no.nyvri.sample.everyScreen
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized

// so long that nothing of a screen is left undrawn
private const val LONG = 6000f

/** What holds for every screen, whatever is on it. */
@OptIn(ExperimentalTestApi::class)
@RunWith(Parameterized::class)
class EveryScreenTest(
    private val name: String,
) {
    private val screen = everyScreen.getValue(name)

    private fun atPhoneWidth(fontScale: Float = 1f, test: SkikoComposeUiTest.() -> Unit) =
        runSkikoComposeUiTest(size = Size(412f, LONG), density = Density(1f)) {
            setContent {
                CompositionLocalProvider(LocalDensity provides Density(1f, fontScale)) { Themed { screen() } }
            }
            waitForIdle()
            test()
        }

    @Test
    fun `what can be tapped is at least 48 high and wide`() = atPhoneWidth { assertEquals(emptyList<String>(), tooSmall()) }

    @Test
    fun `what can be tapped says its name`() = atPhoneWidth { assertEquals(emptyList<String>(), silent()) }

    @Test
    fun `no words are cut off at 200 percent`() = atPhoneWidth(fontScale = 2f) { assertEquals(emptyList<String>(), cutWords()) }

    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}")
        fun names(): List<String> = everyScreen.keys.toList()
    }
}
