package no.nyvri.story

import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
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
import no.nyvri.bridge.ThisPhone
import no.nyvri.code.Shot
import no.nyvri.code.pageWithCode
import no.nyvri.code.photoOf
import no.nyvri.desktop.DesktopKeys
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
private const val PATIENCE_MILLIS = 90_000L
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
    private var pictures = 0
    private var taps = 0
    private val deviations = mutableSetOf<String>()

    @Before
    fun open() {
        office = OfficeProcess()
        bridge = openPhone("phone")
    }

    @After
    fun close() {
        bridge.close()
        office.close()
    }

    private fun openPhone(name: String): CoreBridge {
        val data = folder.newFolder(name)
        return CoreBridge.open(ThisPhone(data.path, "nb", name, DesktopKeys(data.toPath())))
    }

    @Test
    fun `a visit goes from the code to the office's receipts`() =
        runSkikoComposeUiTest(size = Size(412f, 915f), density = Density(1f), testTimeout = 5.minutes) {
            start()
            pair()
            startVisit()
            answerEverything()
            tap("back")
            logFindingWithPhoto()
            takeTheOtherPictures()
            send()
            secondPhoneSeesIt()
        }

    private fun SkikoComposeUiTest.start() {
        setContent {
            val scope = rememberCoroutineScope()
            val camera = remember { PictureCamera { testPicture(pictures) } }
            Themed { NyVriApp(remember { begun(scope) }, camera) }
        }
        waitFor("pairing")
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
    private fun SkikoComposeUiTest.shootOne() {
        waitFor("shutter")
        if ((state.shown as Shown.Camera).screen.first != null) tap("reminder-read")
        awaitThat("the reminder read") { (state.shown as Shown.Camera).screen.first == null && !state.shooting.isBusy }
        val before = (state.shown as Shown.Camera).screen.count
        tap("shutter")
        pictures++
        awaitThat("one more") { (state.shown as Shown.Camera).screen.count != before }
        tap("camera-done")
    }

    private fun SkikoComposeUiTest.pair() {
        tap("scan")
        waitFor("today")
    }

    private fun SkikoComposeUiTest.startVisit() {
        val today = (state.shown as Shown.Today).screen
        assertTrue("the office's sample has a visit today", today.sections.any { it.visits.isNotEmpty() })
        tap("main")
        waitFor("visit")
    }

    /** Topic by topic, until every question that is asked has an answer. Five of them are deviations, each with a photo. */
    private fun SkikoComposeUiTest.answerEverything() {
        val topics = (state.shown as Shown.Visit).screen.topics.filter { it.canOpen }
        for (topic in topics) {
            tap("topic-${topic.topicId}")
            awaitThat("topic ${topic.topicId}") { (state.shown as? Shown.Topic)?.screen?.topicId == topic.topicId }
            while (true) answerOne(nextOpenQuestion() ?: break)
            tap("back")
            waitFor("visit")
        }
        val visit = (state.shown as Shown.Visit).screen
        assertEquals(DEVIATIONS, visit.findings.size)
        tap("topic-${topics.first().topicId}")
        waitFor("topic")
    }

    private fun questions() = (state.shown as Shown.Topic).screen.questions

    private fun nextOpenQuestion() = questions().firstOrNull { !it.isSet() }

    private fun QuestionCard.isSet() = choices.any { it.chosen } || !number?.value.isNullOrEmpty() || !text?.value.isNullOrEmpty()

    private fun SkikoComposeUiTest.answerOne(question: QuestionCard) {
        val id = question.questionId
        onNodeWithTag("questions").performScrollToNode(hasTestTag("question-$id"))
        val deviation = question.choices.firstOrNull { it.isDeviation }
        when {
            question.number != null -> {
                onNodeWithTag("field-$id").performTextInput("21,5")
            }

            question.text != null -> {
                onNodeWithTag("field-$id").performTextInput("Alt er greit")
            }

            deviation != null && deviations.size < DEVIATIONS -> {
                deviations += id
                tap("answer-$id-${deviation.value}")
                takePictureOf(id)
            }

            else -> {
                tap("answer-$id-${question.choices.first().value}")
            }
        }
        awaitThat("an answer to $id") { questions().first { it.questionId == id }.isSet() }
    }

    private fun SkikoComposeUiTest.takePictureOf(questionId: String) {
        waitFor("take-photo-$questionId")
        tap("take-photo-$questionId")
        shootOne()
        waitFor("topic")
        awaitThat("a photo of $questionId") {
            questions()
                .first { it.questionId == questionId }
                .deviation
                ?.photos
                .orEmpty()
                .any { !it.isLast }
        }
    }

    /** From the open visit to a finding with its photo, counted in taps; then it is taken away again. */
    private fun SkikoComposeUiTest.logFindingWithPhoto() {
        waitFor("visit")
        val before = (state.shown as Shown.Visit).screen.findings.size
        taps = 0
        tap("quiet")
        waitFor("finding")
        tap("take-photo")
        shootOne()
        waitFor("finding")
        awaitThat("the photo") { (state.shown as Shown.Finding).screen.photos.isNotEmpty() }
        tap("main")
        awaitThat("the finding in the list") { (state.shown as? Shown.Visit)?.screen?.findings?.size == before + 1 }
        assertTrue("$taps taps", taps <= MOST_TAPS)
    }

    private fun SkikoComposeUiTest.takeTheOtherPictures() {
        val finding = (state.shown as Shown.Visit).screen.findings.first()
        tap("finding-${finding.findingId}")
        waitFor("finding")
        while (pictures < PICTURES) {
            val next = pictures + 1
            val had = (state.shown as Shown.Finding).screen.photos.size
            tap("take-photo")
            shootOne()
            waitFor("finding")
            awaitThat("picture $next") { (state.shown as Shown.Finding).screen.photos.size == had + 1 }
        }
        tap("back")
        waitFor("visit")
        tap("back")
        waitFor("today")
    }

    private fun SkikoComposeUiTest.send() {
        tap("sync")
        waitFor("sync-screen")
        tap("main")
        awaitThat("receipts for everything") { sending().isAllAtOffice() }
        assertEquals(PICTURES, sending().photos.size)
        assertTrue(sending().photos.all { it.tile.receipt.state == ReceiptState.AT_OFFICE })
        assertEquals(emptyList<Any>(), sending().refusals)
    }

    private fun sendingInWords(): String {
        val sync = (state.shown as? Shown.Sync)?.screen ?: return "not at sending"
        return "${sync.headline}; ${sync.bar.joinToString { it.text }}; running ${sync.isRunning}; ${sync.problem}"
    }

    private fun sending() = (state.shown as Shown.Sync).screen

    private fun SyncScreen.isAllAtOffice() =
        !isRunning && bar.sumOf { it.count.toInt() } > 0 && bar.all { it.icon == Icon.AT_OFFICE || it.count == 0u }

    /** What the office has is what another phone of the same person gets. */
    private fun secondPhoneSeesIt() {
        val second = openPhone("second phone")
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

    /** One tap, as a thumb does it: first the page is drawn up until the thing shows. */
    private fun SkikoComposeUiTest.tap(tag: String) {
        taps++
        val node = onNodeWithTag(tag)
        val above = generateSequence(node.fetchSemanticsNode().parent) { it.parent }
        if (above.any { SemanticsActions.ScrollBy in it.config }) node.performScrollTo()
        node.performClick()
    }

    private fun SkikoComposeUiTest.waitFor(tag: String) =
        awaitThat(tag) { onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty() }

    private fun SkikoComposeUiTest.awaitThat(what: String, condition: () -> Boolean) {
        try {
            waitUntil(timeoutMillis = PATIENCE_MILLIS) { condition() }
        } catch (timeout: ComposeTimeoutException) {
            throw AssertionError("waited for $what; the problem shown is: ${state.problem}; ${sendingInWords()}", timeout)
        }
    }
}
