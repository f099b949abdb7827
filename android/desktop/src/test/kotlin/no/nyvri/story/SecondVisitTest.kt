package no.nyvri.story

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.CoroutineScope
import no.nyvri.NyVriApp
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.Icon
import no.nyvri.code.Shot
import no.nyvri.code.pageWithCode
import no.nyvri.code.photoOf
import no.nyvri.desktop.decodePicture
import no.nyvri.desktop.desktopFont
import no.nyvri.desktop.desktopFontOf
import no.nyvri.look.NyVriTheme
import no.nyvri.state.AppState
import no.nyvri.state.Pictures
import no.nyvri.state.Shown
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import kotlin.time.Duration.Companion.minutes

private const val PERSON = "Ingrid Solbakk"
private const val READINGS = 4
private const val DENSITY = 2f

/**
 * Half a year after the first visit, from the morning to the office's approval: real screens, real core, a real office
 * with the first visit in it. The tenant reads Arabic. Every step leaves a picture.
 */
@OptIn(ExperimentalTestApi::class)
class SecondVisitTest {
    @get:Rule
    val folder = TemporaryFolder()

    private lateinit var office: OfficeProcess
    private lateinit var bridge: CoreBridge
    private lateinit var state: AppState
    private lateinit var hand: Hand
    private lateinit var album: Album
    private lateinit var visitId: String
    private val camera = RoomCamera()

    @Before
    fun open() {
        office = OfficeProcess()
        bridge = folder.newPhone("phone")
    }

    @After
    fun close() {
        bridge.close()
        office.close()
    }

    @Test
    fun `a whole second visit is held, signed and approved`() =
        runSkikoComposeUiTest(size = Size(824f, 1830f), density = Density(DENSITY), testTimeout = 15.minutes) {
            begin()
            pair()
            openTheSecondVisit()
            chooseTheInterpreter()
            val round = Round(hand, album, camera) { state }
            round.goThroughTopics()
            assertEquals(READINGS, round.readings.size)
            logWhatNobodyAskedAbout()
            compareWithLastTime()
            showTheTenant()
            val closing = Closing(hand, album) { state }
            closing.readBack()
            closing.sign()
            closing.end()
            send()
            val pages = SecondVisitAtOffice(OfficePages(office.dashboardPort), album, visitId)
            pages.hasAll(round.readings)
            pages.approve()
            pages.keepPdf()
            seeTheApproval()
        }

    private fun SkikoComposeUiTest.begin() {
        hand = Hand(this) { state }
        album = Album("second-visit", this)
        setContent {
            val scope = rememberCoroutineScope()
            val begun = remember { begun(scope) }
            val look = album.look
            CompositionLocalProvider(LocalDensity provides Density(DENSITY, look.fontScale)) {
                NyVriTheme(::decodePicture, look.dark, desktopFont, ::desktopFontOf) { NyVriApp(begun, camera) }
            }
        }
    }

    private fun begun(scope: CoroutineScope): AppState {
        state = AppState(bridge, Pictures({ codePicture() }, ::decodePicture), scope)
        state.begin()
        return state
    }

    private fun codePicture() =
        photoOf(pageWithCode(office.pairingText(PERSON)), Shot(degrees = 8.0, zoom = 1.4, slant = 0.3, noise = 8.0))

    private fun pair() {
        hand.waitFor("pairing")
        album.keep("pairing")
        hand.tap("scan")
        hand.waitFor("today")
    }

    /** Last time's open findings stand on the visit before it has begun. */
    private fun openTheSecondVisit() {
        val today = (state.shown as Shown.Today).screen
        val row =
            today.sections
                .first()
                .visits
                .first { it.kind.dots.toInt() == 2 }
        assertNotNull("what was seen last time stands on the row", row.last)
        visitId = row.visitId
        album.keepEveryWay("today")
        hand.tap("visit-$visitId")
        hand.waitFor("visit")
        assertEquals(2, visit().openFindings.size)
        hand.reads("Maryam Haddad")
        visit().openFindings.forEach { hand.reads(it.title) }
        album.keep("visit-before")
        hand.tap("main")
        hand.until("the start") { visit().dock.quiet != null }
    }

    /** The one who was booked is there. A child never is, and what stood, stands. */
    private fun chooseTheInterpreter() {
        val chosen = {
            visit()
                .interpreter
                ?.states
                .orEmpty()
                .filter { it.chosen }
                .map { it.value }
        }
        assertEquals(listOf("booked"), chosen())
        hand.tap("interpreter-present-service")
        hand.until("the interpreter") { chosen() == listOf("present-service") }
        hand.tap("interpreter-who-present-child")
        hand.waitFor("problem")
        hand.reads("Barn skal aldri tolke, og det ble ikke lagret.")
        assertEquals(listOf("present-service"), chosen())
        album.keep("interpreter-child-refused")
    }

    /** Six findings: five of the checklist, and this one. */
    private fun logWhatNobodyAskedAbout() {
        hand.tap("quiet")
        hand.waitFor("finding")
        hand.tap("room-bedroom")
        hand.tap("part-window")
        hand.tap("grade-TG2")
        hand.tap("urgency-soon")
        hand.type("note-${finding().findingId}", "Vann i karmen hver morgen, og mørke flekker på bunnlista.")
        takePhoto("vindu")
        hand.until("a deadline") { finding().deadline != null && finding().photos.size == 1 }
        album.keep("finding-of-its-own")
        hand.tap("main")
        hand.waitFor("visit")
        assertEquals(listOf(6, 2), listOf(visit().findings.size, visit().openFindings.size))
        hand.find("finding-${visit().findings.first().findingId}")
        album.keepEveryWay("visit-six-findings")
    }

    private fun takePhoto(picture: String) {
        camera.pointAt(picture)
        hand.tap("take-photo")
        hand.tap("shutter")
        hand.until("a photo") { (state.shown as? Shown.Camera)?.screen?.latest != null }
        hand.tap("camera-done")
        hand.waitFor("finding")
    }

    /** The photo that was taken over last time's, in three ways; then all of them beside each other. */
    private fun compareWithLastTime() {
        val ceiling = visit().findings.first { "taket" in it.title }
        hand.tap("finding-${ceiling.findingId}")
        hand.waitFor("finding")
        hand.until("last time's photo beside") { finding().photos.any { it.isLast } }
        album.keepEveryWay("finding-damp")
        hand.find("damp")
        album.keep("finding-damp-below")
        hand.tap("photo-${finding().photos.first { !it.isLast }.photoId}")
        hand.waitFor("photo")
        album.keep("photo")
        hand.tap("compare")
        hand.waitFor("divider")
        assertTrue((state.shown as Shown.Compare).screen.isLaid)
        album.keepEveryWay("compare-slider")
        hand.tap("way-BLINK")
        hand.waitFor("swap")
        hand.tap("way-BESIDE")
        hand.waitFor("beside")
        album.keep("compare-beside")
        repeat(3) { back() }
        hand.tap("photos")
        hand.waitFor("photo-groups")
        album.keep("photos")
        back()
    }

    private fun back() {
        val before = state.depth
        hand.tap("back")
        hand.until("the place before") { state.depth == before - 1 }
    }

    /** One card at a time, in Arabic from the right, with Norwegian beside. */
    private fun showTheTenant() {
        hand.tap("show-tenant")
        hand.waitFor("tenant")
        val screen = (state.shown as Shown.Tenant).screen
        assertEquals("ar" to true, screen.language to screen.rightToLeft)
        for ((place, card) in screen.cards.take(2).withIndex()) {
            hand.reads(card.text.own)
            hand.reads(checkNotNull(card.text.beside))
            album.keepEveryWay("tenant-card-${place + 1}")
            hand.tap("next-card")
        }
        hand.tap("languages")
        hand.waitFor("language-ar")
        album.keep("tenant-languages")
        hand.tap("leave")
        hand.waitFor("visit")
    }

    private fun send() {
        repeat(state.depth - 1) { back() }
        hand.tap("sync")
        hand.waitFor("sync-screen")
        album.keep("before-sending")
        sync()
        album.keepEveryWay("sent")
    }

    private fun sync() {
        hand.tap("main")
        hand.until("receipts for everything") {
            val sync = (state.shown as Shown.Sync).screen
            !sync.isRunning && sync.problem == null && sync.bar.all { it.icon == Icon.AT_OFFICE || it.count == 0u }
        }
        assertEquals(emptyList<Any>(), (state.shown as Shown.Sync).screen.refusals)
    }

    /** The phone hears of it, and nothing can be signed any more. */
    private fun seeTheApproval() {
        sync()
        back()
        hand.tap("visit-$visitId")
        hand.waitFor("visit")
        hand.tap("main")
        hand.until("the approval") { (state.shown as? Shown.Summary)?.screen?.isClosed == true }
        val summary = (state.shown as Shown.Summary).screen
        assertNull("it can be signed no more", summary.parties.firstOrNull { it.canSign })
        hand.find("signed-worker")
        album.keep("approved")
    }

    private fun visit() = (state.shown as Shown.Visit).screen

    private fun finding() = (state.shown as Shown.Finding).screen
}
