package no.nyvri

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsNotSelected
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.parts.DockState
import no.nyvri.parts.QuestionTaps
import no.nyvri.sample.SampleTopic
import no.nyvri.screens.TopicTaps
import no.nyvri.screens.TopicView
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class TopicViewTest {
    @Test
    fun `an answer is one tap and says which`() = runComposeUiTest {
        val answers = mutableListOf<String>()
        val taps = TopicTaps(question = { q -> QuestionTaps(onAnswer = { answers += "${q.questionId} $it" }) })
        setContent { Themed { TopicView(SampleTopic.topic, taps, DockState()) } }
        onNodeWithTag("answer-q-ceiling-deviation").assertIsSelected()
        onNodeWithTag("answer-q-ceiling-ok").assertIsNotSelected().performClick()
        assertEquals(listOf("q-ceiling ok"), answers)
    }

    @Test
    fun `a settled question is folded and opens again`() = runComposeUiTest {
        setContent { Themed { TopicView(SampleTopic.topic, TopicTaps(), DockState()) } }
        onNodeWithTag("answer-q-vents-ok").assertDoesNotExist()
        onNodeWithTag("folded-q-vents").performClick()
        onNodeWithTag("answer-q-vents-ok").assertIsDisplayed().assertIsSelected()
    }

    @Test
    fun `a question folds when it becomes settled`() = runComposeUiTest {
        var topic by mutableStateOf(SampleTopic.topic.copy(questions = listOf(SampleTopic.folded.copy(isSettled = false))))
        setContent { Themed { TopicView(topic, TopicTaps(), DockState()) } }
        onNodeWithTag("folded-q-vents").assertDoesNotExist()
        topic = topic.copy(questions = listOf(SampleTopic.folded))
        waitUntil { runCatching { onNodeWithTag("folded-q-vents").assertExists() }.isSuccess }
    }

    @Test
    fun `help opens in the card and closes again`() = runComposeUiTest {
        setContent { Themed { TopicView(SampleTopic.topic, TopicTaps(), DockState()) } }
        onNodeWithText(SampleTopic.deviation.help).assertDoesNotExist()
        onNodeWithTag("help-q-ceiling").performClick()
        onNodeWithText(SampleTopic.deviation.help).assertExists()
        onNodeWithTag("help-q-ceiling").performClick()
        onNodeWithText(SampleTopic.deviation.help).assertDoesNotExist()
    }

    @Test
    fun `a deviation takes photo and grade in one tap each`() = runComposeUiTest {
        val done = mutableListOf<String>()
        val taps =
            QuestionTaps(onTakePhoto = { done += "photo $it" }, onGrade = {
                finding,
                grade,
                ->
                done += "$finding $grade"
            })
        setContent { Themed { TopicView(SampleTopic.topic, TopicTaps(question = { taps }), DockState()) } }
        onNodeWithTag("take-photo-q-ceiling").performClick()
        onNodeWithTag("grade-TG2").assertIsSelected()
        onNodeWithTag("grade-TG3").performClick()
        assertEquals(listOf("photo f1", "f1 TG3"), done)
    }

    @Test
    fun `every letter typed is handed on and leaving is told`() = runComposeUiTest {
        val typed = mutableListOf<String>()
        var left = 0
        val taps = QuestionTaps(onText = { typed += it }, onLeftField = { left++ })
        var topic by mutableStateOf(SampleTopic.fields)
        setContent { Themed { TopicView(topic, TopicTaps(question = { taps }), DockState()) } }
        onNodeWithTag("questions").performScrollToNode(hasTestTag("field-q-words"))
        onNodeWithTag("field-q-words").performTextInput("Kaldt")
        assertEquals("Kaldt", typed.last())
        topic = SampleTopic.topic.copy(questions = listOf(SampleTopic.open))
        waitForIdle()
        assertEquals(true, left > 0)
    }

    @Test
    fun `the next unanswered question is brought up`() = runComposeUiTest {
        var target by mutableStateOf<String?>(null)
        var scrolled = 0
        setContent { Themed { TopicView(SampleTopic.topic, TopicTaps(onScrolled = { scrolled++ }), DockState(), target) } }
        target = "q-drying"
        waitForIdle()
        onNodeWithTag("question-q-drying").assertIsDisplayed()
        assertEquals(1, scrolled)
    }
}
