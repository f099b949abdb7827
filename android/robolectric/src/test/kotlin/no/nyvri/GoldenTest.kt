// Golden pictures of every screen on the real Android libraries: light, dark, 200 % text and right to left.
// Record anew with: mvn -o -pl bindings,aars,aars-test,robolectric test -Dtest=GoldenTest -Dgolden.record=true -Dgolden.verify=false
package no.nyvri

import androidx.compose.ui.test.junit4.v2.createComposeRule
import androidx.compose.ui.test.onRoot
import com.github.takahirom.roborazzi.RoborazziOptions
import com.github.takahirom.roborazzi.captureRoboImage
import no.nyvri.app.decodePicture
import no.nyvri.look.NyVriTheme
import no.nyvri.sample.LongScreen
import no.nyvri.sample.allScreens
import no.nyvri.sample.everyScreen
import no.nyvri.sample.longScreens
import no.nyvri.sample.otherStates
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

    /** The same on a phone so long that nothing is below its edge. */
    fun long(screen: LongScreen): Setup {
        val height = if (fontScale > 1f) screen.large else screen.height
        return Setup(name, qualifiers.replace("h915dp", "h${height}dp"), fontScale)
    }
}

@RunWith(ParameterizedRobolectricTestRunner::class)
class GoldenTest(
    private val screen: String,
    private val setup: Setup,
) {
    @get:Rule
    val rule = createComposeRule()

    private val options = RoborazziOptions(recordOptions = RoborazziOptions.RecordOptions(resizeScale = 0.5))

    @Test
    fun `looks as it did`() {
        RuntimeEnvironment.setQualifiers(setup.qualifiers)
        RuntimeEnvironment.setFontScale(setup.fontScale)
        rule.setContent { NyVriTheme(::decodePicture) { everyScreen.getValue(screen)() } }
        rule.onRoot().captureRoboImage("golden/$screen-${setup.name}.png", options)
    }

    companion object {
        private val setups =
            listOf(
                Setup("light", "nb-w412dp-h915dp-notnight-xhdpi", 1f),
                Setup("dark", "nb-w412dp-h915dp-night-xhdpi", 1f),
                Setup("large", "nb-w412dp-h915dp-notnight-xhdpi", 2f),
                Setup("rtl", "ar-ldrtl-w412dp-h915dp-notnight-xhdpi", 1f),
            )

        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0} {1}")
        fun all(): List<Array<Any>> = allScreens.keys.flatMap { screen -> setups.map { arrayOf<Any>(screen, it) } } +
            otherStates.keys.map { arrayOf<Any>(it, setups.first()) } +
            longScreens.flatMap { (name, screen) -> setups.map { arrayOf<Any>(name, it.long(screen)) } }
    }
}
