// Golden pictures of every screen on the real Android libraries: light, dark, 200 % text and right to left.
// Record anew with: mvn -o -pl bindings,aars,aars-test,robolectric test -Dtest=GoldenTest -Dgolden.record=true -Dgolden.verify=false
package no.nyvri

import androidx.compose.runtime.Composable
import androidx.compose.ui.test.junit4.v2.createComposeRule
import androidx.compose.ui.test.onRoot
import com.github.takahirom.roborazzi.captureRoboImage
import no.nyvri.app.decodePicture
import no.nyvri.look.NyVriTheme
import no.nyvri.parts.DockState
import no.nyvri.sample.SampleScreens
import no.nyvri.sample.SampleTopic
import no.nyvri.screens.FindingTaps
import no.nyvri.screens.FindingView
import no.nyvri.screens.PairingView
import no.nyvri.screens.PhotoFullView
import no.nyvri.screens.SettingsView
import no.nyvri.screens.SyncView
import no.nyvri.screens.TodayTaps
import no.nyvri.screens.TodayView
import no.nyvri.screens.TopicTaps
import no.nyvri.screens.TopicView
import no.nyvri.screens.VisitTaps
import no.nyvri.screens.VisitView
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** One way that a phone can be set up. */
class Setup(
    val name: String,
    val qualifiers: String,
    val fontScale: Float,
) {
    override fun toString() = name
}

@RunWith(ParameterizedRobolectricTestRunner::class)
class GoldenTest(
    private val screen: String,
    private val setup: Setup,
) {
    @get:Rule
    val rule = createComposeRule()

    @Test
    fun `looks as it did`() {
        RuntimeEnvironment.setQualifiers(setup.qualifiers)
        RuntimeEnvironment.setFontScale(setup.fontScale)
        rule.setContent { NyVriTheme(::decodePicture) { screens.getValue(screen)() } }
        rule.onRoot().captureRoboImage("golden/$screen-${setup.name}.png")
    }

    companion object {
        private val dock = DockState()

        private val screens: Map<String, @Composable () -> Unit> =
            mapOf(
                "today" to { TodayView(SampleScreens.today, TodayTaps(), dock) },
                "visit" to { VisitView(SampleScreens.visit, VisitTaps(), dock) },
                "topic" to { TopicView(SampleTopic.topic, TopicTaps(), dock) },
                "finding" to { FindingView(SampleScreens.finding, FindingTaps(), dock) },
                "photo" to { PhotoFullView(SampleScreens.photo, {}, {}, dock) },
                "sync" to { SyncView(SampleScreens.sync, {}, {}, dock) },
                "pairing" to { PairingView(SampleScreens.pairing, false, {}, dock) },
                "settings" to { SettingsView(SampleScreens.settings, {}, {}, dock) },
            )

        private val setups =
            listOf(
                Setup("light", "nb-w412dp-h915dp-notnight-xhdpi", 1f),
                Setup("dark", "nb-w412dp-h915dp-night-xhdpi", 1f),
                Setup("large", "nb-w412dp-h915dp-notnight-xhdpi", 2f),
                Setup("rtl", "ar-ldrtl-w412dp-h915dp-notnight-xhdpi", 1f),
            )

        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0} {1}")
        fun all(): List<Array<Any>> = screens.keys.flatMap { screen -> setups.map { arrayOf<Any>(screen, it) } }
    }
}
