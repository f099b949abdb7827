package no.nyvri

import androidx.compose.runtime.Composable
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.desktop.decodePicture
import no.nyvri.desktop.desktopFont
import no.nyvri.look.NyVriTheme
import no.nyvri.parts.DockState
import no.nyvri.parts.QuestionTaps
import no.nyvri.sample.SampleTopic
import no.nyvri.screens.TopicTaps
import no.nyvri.screens.TopicView
import org.junit.Assert.assertEquals
import org.junit.Test

@Composable
internal fun Themed(content: @Composable () -> Unit) = NyVriTheme(::decodePicture, dark = false, desktopFont, content)

@OptIn(ExperimentalTestApi::class)
class TopicViewTest {
    @Test
    fun `an answer is one tap and says which`() = runComposeUiTest {
        val answers = mutableListOf<String>()
        setContent {
            Themed {
                TopicView(
                    SampleTopic.topic,
                    TopicTaps(question = { q ->
                        QuestionTaps(onAnswer = {
                            answers +=
                                "${q.questionId} $it"
                        })
                    }),
                    DockState(),
                )
            }
        }
        onNodeWithTag("answer-q-ceiling-deviation").assertIsSelected()
        onNodeWithTag("answer-q-ceiling-ok").performClick()
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
    fun `help opens in the card`() = runComposeUiTest {
        setContent { Themed { TopicView(SampleTopic.topic, TopicTaps(), DockState()) } }
        onNodeWithText(SampleTopic.deviation.help).assertDoesNotExist()
        onNodeWithTag("help-q-ceiling").performClick()
        onNodeWithText(SampleTopic.deviation.help).assertExists()
    }
}
