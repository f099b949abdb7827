package no.nyvri.story

import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.v2.runComposeUiTest
import kotlinx.coroutines.runBlocking
import no.nyvri.NyVriApp
import no.nyvri.Themed
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.ReceiptState
import no.nyvri.desktop.decodePicture
import no.nyvri.state.AppState
import no.nyvri.state.Pictures
import no.nyvri.state.Place
import no.nyvri.state.Shown
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

private const val PATIENCE_MILLIS = 90_000L

/** Ingrid and Ola answer the same question without having seen each other's answer, and agree with one tap. */
@OptIn(ExperimentalTestApi::class)
class AgreeStoryTest {
    @get:Rule
    val folder = TemporaryFolder()

    private lateinit var office: OfficeProcess
    private lateinit var ingrid: CoreBridge
    private lateinit var ola: CoreBridge
    private lateinit var visitId: String
    private lateinit var topicId: String
    private lateinit var questionId: String

    @Before
    fun open() = runBlocking {
        office = OfficeProcess()
        ingrid = paired("Ingrid Solbakk")
        ola = paired("Ola Brekke")
        val hers =
            ingrid
                .today()
                .sections
                .flatMap { it.visits }
                .map { it.visitId }
        visitId =
            ola
                .today()
                .sections
                .flatMap { it.visits }
                .map { it.visitId }
                .first { it in hers }
        ingrid.startVisit(visitId)
        ingrid.sync()
        ola.sync()
        answerApart()
    }

    @After
    fun close() {
        ingrid.close()
        ola.close()
        office.close()
    }

    private suspend fun paired(person: String): CoreBridge {
        val bridge = folder.newPhone(person)
        bridge.pair(office.pairingText(person))
        bridge.sync()
        return bridge
    }

    /** The first open check of a topic that both may see: Ingrid says OK, then Ola says it was not relevant. */
    private suspend fun answerApart() {
        val topics = ola.visit(visitId).topics.filter { it.canOpen }
        val (topic, question) =
            topics.firstNotNullOf { row ->
                ola
                    .topic(visitId, row.topicId)
                    .questions
                    .firstOrNull { it.isOpenCheck() }
                    ?.let { row to it }
            }
        topicId = topic.topicId
        questionId = question.questionId
        ingrid.answer(visitId, questionId, "ok")
        ola.answer(visitId, questionId, "not_relevant")
        ingrid.sync()
        ola.sync()
        ingrid.sync()
    }

    private fun QuestionCard.isOpenCheck() = choices.any { it.value == "ok" } && choices.none { it.chosen }

    private suspend fun CoreBridge.card() = topic(visitId, topicId).questions.first { it.questionId == questionId }

    @Test
    fun `both see that they differ, one tap settles it, and undo takes it back`() = runComposeUiTest {
        val both = runBlocking { listOf(ingrid, ola).map { it.visit(visitId).agree } }
        assertEquals(listOf("Ett sted der dere har svart ulikt", "Ett sted der dere har svart ulikt"), both)
        lateinit var state: AppState
        setContent {
            val scope = rememberCoroutineScope()
            state =
                remember {
                    AppState(
                        ingrid,
                        Pictures({ null }, ::decodePicture),
                        scope,
                    ).apply { begin(listOf(Place.Visit(visitId))) }
                }
            Themed { NyVriApp(state) }
        }
        tap("agree")
        awaitThat("the place") { state.agreement()?.places?.size == 1 }
        val place = state.agreement()!!.places.single()
        assertEquals(listOf("Ikke aktuelt", "OK"), place.values.map { it.text })
        assertEquals(listOf(true, false), place.values.map { it.stands })
        tap("value-${place.values[1].valueId}")
        awaitThat("agreement") { state.agreement()?.none != null }
        assertEquals("OK", runBlocking { ingrid.card() }.foldText)
        assertEquals(ReceiptState.ON_PHONE, runBlocking { ingrid.card() }.receipt?.state)
        assertEqualsForBoth("OK")
        tap("undo")
        awaitThat("undoing") { state.agreement()?.dock?.undo == null }
        assertEqualsForBoth("Ikke aktuelt")
    }

    /** After a round of each, both phones show [answer] and nothing to agree on. */
    private fun assertEqualsForBoth(answer: String) = runBlocking {
        ingrid.sync()
        ola.sync()
        for (phone in listOf(ingrid, ola)) {
            assertEquals(answer, phone.card().foldText)
            assertNull(phone.visit(visitId).agree)
        }
        assertEquals(ReceiptState.AT_OFFICE, ingrid.card().receipt?.state)
        assertNotNull(ola.card().from)
    }

    private fun AppState.agreement() = (shown as? Shown.Agree)?.screen

    private fun ComposeUiTest.tap(tag: String) {
        awaitThat(tag) { onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty() }
        val node = onNodeWithTag(tag)
        if (tag != "undo") node.performScrollTo()
        node.performClick()
    }

    private fun ComposeUiTest.awaitThat(what: String, condition: () -> Boolean) = waitUntil(what, PATIENCE_MILLIS) { condition() }
}
