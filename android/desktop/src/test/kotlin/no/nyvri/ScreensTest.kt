package no.nyvri

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertContentDescriptionContains
import androidx.compose.ui.test.assertHasClickAction
import androidx.compose.ui.test.assertHasNoClickAction
import androidx.compose.ui.test.assertIsEnabled
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runComposeUiTest
import no.nyvri.parts.DockState
import no.nyvri.parts.QuestionTaps
import no.nyvri.sample.SAMPLE_PROBLEM
import no.nyvri.sample.SampleAgree
import no.nyvri.sample.SampleScreens
import no.nyvri.sample.SampleTopic
import no.nyvri.sample.endVisit
import no.nyvri.screens.AgreeView
import no.nyvri.screens.FindingTaps
import no.nyvri.screens.FindingView
import no.nyvri.screens.PairingTaps
import no.nyvri.screens.PairingView
import no.nyvri.screens.PhotoFullView
import no.nyvri.screens.PhotoTaps
import no.nyvri.screens.SettingsView
import no.nyvri.screens.SyncView
import no.nyvri.screens.TodayTaps
import no.nyvri.screens.TodayView
import no.nyvri.screens.TopicTaps
import no.nyvri.screens.TopicView
import no.nyvri.screens.VisitTaps
import no.nyvri.screens.VisitView
import org.junit.Assert.assertEquals
import org.junit.Test

@OptIn(ExperimentalTestApi::class)
class ScreensTest {
    private val done = mutableListOf<String>()

    @Test
    fun `a visit on today is one element that says it all`() = runComposeUiTest {
        setContent { Themed { TodayView(SampleScreens.today, TodayTaps(onVisit = { done += it }), DockState()) } }
        val row = SampleScreens.today.sections[0].visits[1]
        onNodeWithContentDescription(row.spoken).assertHasClickAction().performClick()
        assertEquals(listOf("v2"), done)
    }

    @Test
    fun `today opens sending and settings`() = runComposeUiTest {
        val taps = TodayTaps(onSync = { done += "sync" }, onSettings = { done += "settings" })
        setContent { Themed { TodayView(SampleScreens.today, taps, DockState()) } }
        onNodeWithTag("sync").performClick()
        onNodeWithContentDescription(SampleScreens.today.settingsLabel).performClick()
        assertEquals(listOf("sync", "settings"), done)
    }

    @Test
    fun `the dock hands on its own action`() = runComposeUiTest {
        val dock = DockState(perform = { done += "${it?.kind} ${it?.target}" })
        setContent { Themed { TodayView(SampleScreens.today, TodayTaps(), dock) } }
        onNodeWithTag("main").performClick()
        onNodeWithTag("quiet").performClick()
        assertEquals(listOf("START_VISIT v1", "NEW_FINDING v1"), done)
    }

    @Test
    fun `a topic that another takes opens nothing`() = runComposeUiTest {
        setContent { Themed { VisitView(SampleScreens.visit, VisitTaps(onTopic = { done += it }), DockState()) } }
        onNodeWithTag("topic-neighbours").performScrollTo()
        onNode(hasTestTag("topic-neighbours").and(hasClickAction())).assertDoesNotExist()
        onNodeWithTag("topic-climate").performScrollTo().performClick()
        assertEquals(listOf("climate"), done)
    }

    @Test
    fun `what leaves the house is asked about in the dock`() = runComposeUiTest {
        val dock = DockState(asking = endVisit, perform = { done += "${it?.kind}" }, keepAsItIs = { done += "no" })
        setContent { Themed { VisitView(SampleScreens.visit, VisitTaps(), dock) } }
        onNodeWithText("Avslutte besøket?").assertExists()
        onNodeWithTag("main").assertDoesNotExist()
        onNodeWithTag("confirm-no").performClick()
        onNodeWithTag("confirm-yes").performClick()
        assertEquals(listOf("no", "COMPLETE_VISIT"), done)
    }

    @Test
    fun `a finding is filled in with one tap each`() = runComposeUiTest {
        setContent { Themed { FindingView(SampleScreens.finding, findingTaps(), DockState(undo = { done += "undo" })) } }
        onNodeWithTag("take-photo").performClick()
        onNodeWithTag("room-stue").performClick()
        onNodeWithTag("part-vegg").performClick()
        onNodeWithTag("grade-TG3").performScrollTo().performClick()
        onNodeWithTag("urgency-soon").performScrollTo().assertIsSelected()
        onNodeWithTag("urgency-acute").performClick()
        onNodeWithTag("undo").performClick()
        assertEquals(listOf("photo", "room stue", "part vegg", "TG3", "acute", "undo"), done)
    }

    private fun findingTaps() = FindingTaps(
        onTakePhoto = { done += "photo" },
        onRoom = { done += "room $it" },
        onPart = { done += "part $it" },
        onGrade = { done += it },
        onUrgency = { done += it },
    )

    @Test
    fun `a finding from last time is only read`() = runComposeUiTest {
        setContent { Themed { FindingView(SampleScreens.findingOfLastTime, findingTaps(), DockState()) } }
        onNodeWithText("Ola: Vifta var full av støv.").assertExists()
        onNodeWithTag("take-photo").assertDoesNotExist()
        onNodeWithTag("grade-TG1").assertDoesNotExist()
        onNodeWithTag("remove").assertDoesNotExist()
    }

    @Test
    fun `an error stands in the dock in place of undo and covers nothing`() = runComposeUiTest {
        setContent { Themed { FindingView(SampleScreens.finding, FindingTaps(), DockState(problem = SAMPLE_PROBLEM)) } }
        onNodeWithText(SAMPLE_PROBLEM).assertExists()
        onNodeWithTag("undo").assertDoesNotExist()
        onNodeWithTag("main").assertHasClickAction()
    }

    @Test
    fun `a photo tells where it is and can be taken away`() = runComposeUiTest {
        val taps = PhotoTaps({ done += "back" }, { done += "remove" })
        setContent { Themed { PhotoFullView(SampleScreens.photo, taps, DockState()) } }
        onNodeWithText("På telefonen").assertExists()
        onNodeWithTag("remove-photo").performClick()
        onNodeWithTag("back").performClick()
        assertEquals(listOf("remove", "back"), done)
    }

    @Test
    fun `sending says what the office refused and why`() = runComposeUiTest {
        val dock = DockState(perform = { done += "${it?.kind}" })
        setContent { Themed { SyncView(SampleScreens.sync, {}, {}, dock) } }
        onNodeWithText("Kontoret tok ikke imot notatet").assertExists()
        onNodeWithText("Teksten er trygg og ligger her.").assertExists()
        onNodeWithTag("main").performClick()
        assertEquals(listOf("SYNC_NOW"), done)
    }

    @Test
    fun `pairing waits for a code and says when it works`() = runComposeUiTest {
        var isWorking by mutableStateOf(false)
        val taps = PairingTaps(onScan = { done += "scan" }, onPair = { done += it })
        setContent { Themed { PairingView(SampleScreens.pairing, taps, DockState(), isWorking) } }
        onNodeWithTag("pair").assertIsNotEnabled()
        onNodeWithTag("code").performTextInput("nyvri1:kontor")
        onNodeWithTag("pair").assertIsEnabled().performClick()
        onNodeWithText(SampleScreens.pairing.scanLabel).performClick()
        assertEquals(listOf("nyvri1:kontor", "scan"), done)
        isWorking = true
        onNodeWithText("Kobler til …").assertExists()
        onNodeWithTag("pair").assertIsNotEnabled()
        onNodeWithTag("scan").assertIsNotEnabled()
    }

    @Test
    fun `settings choose the language`() = runComposeUiTest {
        setContent { Themed { SettingsView(SampleScreens.settings, {}, { done += it }, DockState()) } }
        onNodeWithTag("language-nb").assertIsSelected()
        onNodeWithTag("language-nn").performClick()
        assertEquals(listOf("nn"), done)
    }

    @Test
    fun `one tap keeps one of two values`() = runComposeUiTest {
        setContent { Themed { AgreeView(SampleAgree.screen, {}, { place, value -> done += "$place $value" }, DockState()) } }
        onNodeWithContentDescription("OK. Du, kl. 09.12. La denne gjelde.").assertHasClickAction().performClick()
        onNodeWithTag("value-1").assertIsSelected().performClick()
        onNodeWithTag("value-3").assertIsSelected().assertHasNoClickAction()
        assertEquals(listOf("answer/q-fan 2", "answer/q-fan 1"), done)
    }

    @Test
    fun `the visit, the question and the finding lead to where people agree`() = runComposeUiTest {
        var shown by mutableStateOf(0)
        setContent {
            Themed {
                when (shown) {
                    0 -> {
                        VisitView(SampleScreens.visitApart, VisitTaps(onAgree = { done += "visit" }), DockState())
                    }

                    1 -> {
                        TopicView(
                            SampleTopic.apart,
                            TopicTaps(question = { QuestionTaps(onAgree = { done += "topic" }) }),
                            DockState(),
                        )
                    }

                    else -> {
                        FindingView(SampleScreens.findingApart, FindingTaps(onAgree = { done += "finding" }), DockState())
                    }
                }
            }
        }
        onNodeWithTag("agree").performClick()
        shown = 1
        onNodeWithTag("agree-q-vents").performClick()
        shown = 2
        onNodeWithTag("agree").performClick()
        assertEquals(listOf("visit", "topic", "finding"), done)
    }

    @Test
    fun `what is written says where it is, and a refusal says why`() = runComposeUiTest {
        setContent { Themed { TopicView(SampleTopic.apart, TopicTaps(), DockState()) } }
        onNodeWithText("Hos kontoret").assertExists()
        onNodeWithText("Ikke tatt imot. Du har ikke tilgang til dette besøket lenger.").assertExists()
        onNodeWithTag("questions").performScrollToNode(hasTestTag("folded-q-dry"))
        onNodeWithTag("folded-q-dry").assertContentDescriptionContains("På telefonen")
    }
}
