// The end of a visit: read back in two languages, signed by two hands, and ended.
package no.nyvri.story

import androidx.compose.ui.test.TouchInjectionScope
import androidx.compose.ui.test.performTouchInput
import no.nyvri.bridge.SummaryScreen
import no.nyvri.state.AppState
import no.nyvri.state.Shown
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import kotlin.math.sin

/** From the visit that [state] shows. */
internal class Closing(
    private val hand: Hand,
    private val album: Album,
    private val state: () -> AppState,
) {
    /** The letter says in both languages what was seen. */
    fun readBack() {
        hand.tap("main")
        hand.waitFor("summary")
        val letters = summary().letters
        assertEquals(listOf("nb", "ar"), letters.map { it.language })
        assertEquals(listOf(false, true), letters.map { it.isRightToLeft })
        assertTrue(letters.map { it.sections.size }.distinct().size == 1)
        album.keep("summary")
        hand.tap("language-ar")
        hand.reads(letters[1].sections.first().heading)
        album.keepEveryWay("summary-arabic")
        hand.tap("language-both")
        hand.waitFor("letter-nb")
        hand.tap("agree-yes")
    }

    /** A dot is no signature: it is said, the letter and the box stay. */
    fun sign() {
        hand.find("box-tenant").performTouchInput { stroke(0.3f to 0.6f, 0.34f to 0.6f) }
        hand.tap("keep-tenant")
        hand.waitFor("problem")
        hand.reads("Det er tegnet for lite til å være en signatur")
        assertNull(summary().parties.first().signed)
        album.keep("signature-of-nothing")
        hand.tap("clear-tenant")
        drawName("tenant")
        drawName("worker")
        hand.find("signed-tenant")
        album.keepEveryWay("signed")
    }

    private fun drawName(party: String) {
        hand.find("box-$party").performTouchInput {
            val name = (0..NAME).map { step -> 0.12f + 0.01f * step to 0.5f + (0.3f - 0.003f * step) * sin(step * 0.7f) }
            stroke(*name.toTypedArray())
        }
        hand.find("box-$party").performTouchInput {
            stroke(*(0..NAME).map { step -> 0.16f + 0.01f * step to 0.78f - 0.001f * step }.toTypedArray())
        }
        hand.find("sign-$party")
        album.keep("signing-$party")
        hand.tap("keep-$party")
        hand.until("the signature of the $party") { summary().parties.first { it.party == party }.signed != null }
    }

    /** In parts of the box. */
    private fun TouchInjectionScope.stroke(vararg points: Pair<Float, Float>) {
        down(percentOffset(points.first().first, points.first().second))
        points.drop(1).forEach { (x, y) -> moveTo(percentOffset(x, y)) }
        up()
    }

    /** After a yes. */
    fun end() {
        hand.tap("main")
        hand.waitFor("confirm-yes")
        album.keep("ending")
        hand.tap("confirm-yes")
        hand.until("the end") { summary().dock.main == null }
        assertEquals(2, summary().parties.count { it.signed != null })
    }

    private fun summary(): SummaryScreen = (state().shown as Shown.Summary).screen

    private companion object {
        const val NAME = 70
    }
}
