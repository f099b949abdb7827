// The checklist of a second visit, topic by topic: what the screens show of last time, and what is answered today.
package no.nyvri.story

import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.TopicScreen
import no.nyvri.bridge.VisitScreen
import no.nyvri.state.AppState
import no.nyvri.state.Shown
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue

/** What is not as it should be, and the picture of it. */
private val DEVIATIONS =
    mapOf(
        "bathroom-ceiling-dry" to "tak-andre",
        "bathroom-fan-draws" to "vifte",
        "rooms-free-of-damp" to "hjorne",
        "windows-and-door-close" to "vinduslas",
        "mailbox-names" to "postkasser",
    )

/** What the instruments say. The season decides which of them are asked for: the first four are typed. */
private val MEASURED =
    mapOf(
        "living-room-temperature" to "21,6",
        "living-room-humidity" to "58",
        "cold-corner-temperature" to "13,2",
        "wood-moisture" to "21",
        "bedroom-humidity" to "64",
    )
private const val READINGS = 4
private const val OF_LAST_TIME = "bathroom-ceiling-dry"

/** Goes through the visit that [state] shows. */
internal class Round(
    private val hand: Hand,
    private val album: Album,
    private val camera: RoomCamera,
    private val state: () -> AppState,
) {
    /** What was typed, by question. */
    val readings = linkedMapOf<String, String>()

    /** From the visit into each topic, and back again. */
    fun goThroughTopics() {
        for (row in visit().topics.filter { it.canOpen }) {
            hand.tap("topic-${row.topicId}")
            hand.until("topic ${row.topicId}") { (shown() as? Shown.Topic)?.screen?.topicId == row.topicId }
            goThrough(row.topicId)
            hand.tap("back")
            hand.waitFor("visit")
        }
        assertEquals(DEVIATIONS.size, visit().findings.size)
    }

    private fun goThrough(topicId: String) {
        if (topicId == "indoor-climate") lastTimeStandsBesideToday()
        while (true) answer(topic().questions.firstOrNull { !it.isSet() } ?: break)
        when (topicId) {
            "indoor-climate" -> {
                adviceIsGiven()
                tellsSinceLast("1 som sist, 2 nye avvik")
            }

            "readings" -> {
                dampIsExplained()
            }

            "bathroom" -> {
                adviceOfLastTimeIsAskedAbout()
            }

            "kitchen" -> {
                tellsSinceLast("1 utbedret")
            }

            "mailbox-storage" -> {
                tellsSinceLast("1 kommet tilbake")
            }
        }
        if (topicId in setOf("kitchen", "mailbox-storage")) album.keep("topic-$topicId")
    }

    private fun tellsSinceLast(words: String) = hand.reads("Siden sist: $words")

    private fun lastTimeStandsBesideToday() {
        val ceiling = topic().questions.first { it.questionId == OF_LAST_TIME }
        val last = checkNotNull(ceiling.last) { "nothing of last time" }
        assertEquals("TG1", last.gradeText)
        assertTrue(ceiling.choices.single { it.wasLast }.isDeviation)
        hand.find("question-$OF_LAST_TIME")
        album.keepEveryWay("topic-with-last-time")
    }

    private fun answer(question: QuestionCard) {
        val id = question.questionId
        val picture = DEVIATIONS[id]
        hand.find("question-$id")
        when {
            picture != null -> deviate(question, picture)
            question.number != null -> measure(id)
            question.text != null -> hand.type("field-$id", "Trives, men det er kaldt på soverommet.")
            else -> hand.tap("answer-$id-${question.choices.first { !it.isDeviation }.value}")
        }
        hand.until("an answer to $id") { card(id).isSet() }
    }

    private fun deviate(question: QuestionCard, picture: String) {
        val id = question.questionId
        hand.tap("answer-$id-${question.choices.first { it.isDeviation }.value}")
        hand.until("the finding of $id") { card(id).deviation != null }
        camera.pointAt(picture)
        hand.tap("take-photo-$id")
        photograph(id)
        hand.until("the photo of $id") { (shown() as? Shown.Topic) != null && card(id).deviation!!.photos.any { !it.isLast } }
        if (id != OF_LAST_TIME) return
        assertEquals(1, card(id).deviation!!.photos.count { it.isLast })
        hand.find("deviation-$id")
        hand.tapWithin("deviation-$id", "grade-TG2")
        album.keepEveryWay("topic-deviation-beside-last-time")
    }

    /** What must not be in a picture is read before the first; where there was a photo last time, it lies over. */
    private fun photograph(id: String) {
        hand.waitFor("camera")
        if (camera().first != null) {
            album.keep("camera-reminder")
            hand.tap("reminder-read")
            hand.until("the reminder read") { camera().first == null }
        }
        if (id == OF_LAST_TIME) {
            assertNotNull("last time lies over", (shown() as Shown.Camera).ghost)
            album.keep("camera-ghost")
        }
        hand.tap("shutter")
        hand.until("one photo") { camera().latest != null && camera().working == null }
        hand.tap("camera-done")
        hand.waitFor("topic")
    }

    /** Four are read. The first number for the humidity cannot be, is refused in words, and nothing is lost. */
    private fun measure(id: String) {
        val asked = MEASURED.filterKeys { reading -> topic().questions.any { it.questionId == reading } }
        val value =
            asked.entries
                .take(READINGS)
                .firstOrNull { it.key == id }
                ?.value
        if (value == null) {
            hand.tap("answer-$id-not_checked")
            return
        }
        if (id == "living-room-humidity") {
            hand.type("field-$id", "580")
            hand.waitFor("problem")
            hand.reads("Tallet må være fra 1 til 100 og ble ikke lagret.")
            assertTrue(!card(id).isSet() && card("living-room-temperature").isSet())
            album.keep("reading-that-cannot-be")
        }
        hand.type("field-$id", value)
        hand.until("$value kept") { card(id).number?.value == value }
        hand.until("no problem any more") { state().problem == null }
        readings[id] = value
    }

    private fun dampIsExplained() {
        val damp = checkNotNull(topic().damp) { "no word of damp" }
        assertTrue("what was measured, with last time", damp.values.any { it.last != null })
        assertNotNull("since last time", damp.trend)
        assertTrue("the rules are named", damp.rules.isNotEmpty())
        hand.find("damp")
        album.keep("damp")
        hand.find("damp-trend")
        album.keepEveryWay("damp-trend")
        hand.reads(damp.noVerdict)
        hand.find("damp-no-verdict")
        album.keep("damp-causes")
    }

    private fun adviceIsGiven() {
        val advice = checkNotNull(topic().advice) { "no advice" }.cards.first()
        hand.tap("advice-${advice.adviceId}")
        hand.until("the advice given") { topic().advice!!.cards.any { it.adviceId == advice.adviceId && it.given } }
        album.keep("advice-given")
    }

    private fun adviceOfLastTimeIsAskedAbout() {
        val last = checkNotNull(topic().advice) { "no advice" }.last.first()
        hand.tap("outcome-${last.adviceId}-did_not_help")
        hand.until("how it went") {
            topic()
                .advice!!
                .last
                .first()
                .outcomes
                .any { it.chosen && it.value == "did_not_help" }
        }
        album.keepEveryWay("advice-how-it-went")
    }

    private fun QuestionCard.isSet() = choices.any { it.chosen } || !number?.value.isNullOrEmpty() || !text?.value.isNullOrEmpty()

    private fun shown() = state().shown

    private fun visit(): VisitScreen = (shown() as Shown.Visit).screen

    private fun topic(): TopicScreen = (shown() as Shown.Topic).screen

    private fun camera() = (shown() as Shown.Camera).screen

    private fun card(id: String) = topic().questions.first { it.questionId == id }
}
