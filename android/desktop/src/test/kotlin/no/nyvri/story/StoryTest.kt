package no.nyvri.story

import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import no.nyvri.NyVriApp
import no.nyvri.Themed
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.Icon
import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.ReceiptState
import no.nyvri.bridge.SyncScreen
import no.nyvri.code.Shot
import no.nyvri.code.pageWithCode
import no.nyvri.code.photoOf
import no.nyvri.desktop.PictureCamera
import no.nyvri.desktop.decodePicture
import no.nyvri.state.AppState
import no.nyvri.state.Pictures
import no.nyvri.state.Shown
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import kotlin.time.Duration.Companion.minutes

private const val PERSON = "Ingrid Solbakk"
private const val MOST_TAPS = 5
private const val DEVIATIONS = 5
private const val PICTURES = 8

/** One visit from the pairing code to the office's receipts: real screens, real core, a real office beside it. */
@OptIn(ExperimentalTestApi::class)
class StoryTest {
    @get:Rule
    val folder = TemporaryFolder()

    private lateinit var office: OfficeProcess
    private lateinit var bridge: CoreBridge
    private lateinit var state: AppState
    private lateinit var hand: Hand
    private var pictures = 0
    private val deviations = mutableSetOf<String>()

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
    fun `a visit goes from the code to the office's receipts`() =
        runSkikoComposeUiTest(size = Size(412f, 915f), density = Density(1f), testTimeout = 5.minutes) {
            start()
            pair()
            startVisit()
            answerEverything()
            hand.tap("back")
            logFindingWithPhoto()
            takeTheOtherPictures()
            send()
            secondPhoneSeesIt()
        }

    private fun SkikoComposeUiTest.start() {
        hand = Hand(this) { state }
        setContent {
            val scope = rememberCoroutineScope()
            val camera = remember { PictureCamera { testPicture(pictures) } }
            Themed { NyVriApp(remember { begun(scope) }, camera) }
        }
        hand.waitFor("pairing")
    }

    private fun begun(scope: CoroutineScope): AppState {
        state = AppState(bridge, Pictures({ codePicture() }, ::decodePicture), scope)
        state.begin()
        return state
    }

    /** The camera app sees the office's screen. */
    private fun codePicture() =
        photoOf(pageWithCode(office.pairingText(PERSON)), Shot(degrees = 8.0, zoom = 1.4, slant = 0.3, noise = 8.0))

    /** At the camera: what must not be in a picture is read once, then the shutter. */
    private fun shootOne() {
        hand.waitFor("shutter")
        if ((state.shown as Shown.Camera).screen.first != null) hand.tap("reminder-read")
        hand.until("the reminder read") { (state.shown as Shown.Camera).screen.first == null && !state.shooting.isBusy }
        val before = (state.shown as Shown.Camera).screen.count
        hand.tap("shutter")
        pictures++
        hand.until("one more") { (state.shown as Shown.Camera).screen.count != before }
        hand.tap("camera-done")
    }

    private fun pair() {
        hand.tap("scan")
        hand.waitFor("today")
    }

    private fun SkikoComposeUiTest.startVisit() {
        val today = (state.shown as Shown.Today).screen
        assertTrue("the office's sample has a visit today", today.sections.any { it.visits.isNotEmpty() })
        hand.tap("main")
        hand.waitFor("visit")
    }

    /** Topic by topic, until every question that is asked has an answer. Five of them are deviations, each with a photo. */
    private fun answerEverything() {
        val topics = (state.shown as Shown.Visit).screen.topics.filter { it.canOpen }
        for (topic in topics) {
            hand.tap("topic-${topic.topicId}")
            hand.until("topic ${topic.topicId}") { (state.shown as? Shown.Topic)?.screen?.topicId == topic.topicId }
            while (true) answerOne(nextOpenQuestion() ?: break)
            hand.tap("back")
            hand.waitFor("visit")
        }
        val visit = (state.shown as Shown.Visit).screen
        assertEquals(DEVIATIONS, visit.findings.size)
        hand.tap("topic-${topics.first().topicId}")
        hand.waitFor("topic")
    }

    private fun questions() = (state.shown as Shown.Topic).screen.questions

    private fun nextOpenQuestion() = questions().firstOrNull { !it.isSet() }

    private fun QuestionCard.isSet() = choices.any { it.chosen } || !number?.value.isNullOrEmpty() || !text?.value.isNullOrEmpty()

    private fun answerOne(question: QuestionCard) {
        val id = question.questionId
        hand.find("question-$id")
        val deviation = question.choices.firstOrNull { it.isDeviation }
        when {
            question.number != null -> {
                hand.type("field-$id", "21,5")
            }

            question.text != null -> {
                hand.type("field-$id", "Alt er greit")
            }

            deviation != null && deviations.size < DEVIATIONS -> {
                deviations += id
                hand.tap("answer-$id-${deviation.value}")
                takePictureOf(id)
            }

            else -> {
                hand.tap("answer-$id-${question.choices.first().value}")
            }
        }
        hand.until("an answer to $id") { questions().first { it.questionId == id }.isSet() }
    }

    private fun takePictureOf(questionId: String) {
        hand.waitFor("take-photo-$questionId")
        hand.tap("take-photo-$questionId")
        shootOne()
        hand.waitFor("topic")
        hand.until("a photo of $questionId") {
            questions()
                .first { it.questionId == questionId }
                .deviation
                ?.photos
                .orEmpty()
                .any { !it.isLast }
        }
    }

    /** From the open visit to a finding with its photo, counted in taps; then it is taken away again. */
    private fun logFindingWithPhoto() {
        hand.waitFor("visit")
        val before = (state.shown as Shown.Visit).screen.findings.size
        hand.countTaps()
        hand.tap("quiet")
        hand.waitFor("finding")
        hand.tap("take-photo")
        shootOne()
        hand.waitFor("finding")
        hand.until("the photo") { (state.shown as Shown.Finding).screen.photos.isNotEmpty() }
        hand.tap("main")
        hand.until("the finding in the list") { (state.shown as? Shown.Visit)?.screen?.findings?.size == before + 1 }
        assertTrue("${hand.taps} taps", hand.taps <= MOST_TAPS)
    }

    private fun takeTheOtherPictures() {
        val finding = (state.shown as Shown.Visit).screen.findings.first()
        hand.tap("finding-${finding.findingId}")
        hand.waitFor("finding")
        while (pictures < PICTURES) {
            val next = pictures + 1
            val had = (state.shown as Shown.Finding).screen.photos.size
            hand.tap("take-photo")
            shootOne()
            hand.waitFor("finding")
            hand.until("picture $next") { (state.shown as Shown.Finding).screen.photos.size == had + 1 }
        }
        hand.tap("back")
        hand.waitFor("visit")
        hand.tap("back")
        hand.waitFor("today")
    }

    private fun send() {
        hand.tap("sync")
        hand.waitFor("sync-screen")
        hand.tap("main")
        hand.until("receipts for everything") { sending().isAllAtOffice() }
        assertEquals(PICTURES, sending().photos.size)
        assertTrue(sending().photos.all { it.tile.receipt.state == ReceiptState.AT_OFFICE })
        assertEquals(emptyList<Any>(), sending().refusals)
    }

    private fun sending() = (state.shown as Shown.Sync).screen

    private fun SyncScreen.isAllAtOffice() =
        !isRunning && bar.sumOf { it.count.toInt() } > 0 && bar.all { it.icon == Icon.AT_OFFICE || it.count == 0u }

    /** What the office has is what another phone of the same person gets. */
    private fun secondPhoneSeesIt() {
        val second = folder.newPhone("second phone")
        try {
            runBlocking {
                second.pair(office.pairingText(PERSON))
                second.sync()
                val visitId =
                    second
                        .today()
                        .sections
                        .first { it.visits.isNotEmpty() }
                        .visits
                        .first()
                        .visitId
                val findings = second.visit(visitId).findings
                assertEquals(DEVIATIONS + 1, findings.size)
                assertEquals(PICTURES, findings.sumOf { row -> second.finding(row.findingId).photos.count { !it.isLast } })
            }
        } finally {
            second.close()
        }
    }
}
