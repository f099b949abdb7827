// Every screen with its sample record, for tests that hold for all of them.
package no.nyvri.sample

import androidx.compose.runtime.Composable
import no.nyvri.bridge.Action
import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.Confirm
import no.nyvri.parts.DockState
import no.nyvri.screens.AgreeView
import no.nyvri.screens.CameraTaps
import no.nyvri.screens.CameraView
import no.nyvri.screens.CompareView
import no.nyvri.screens.CompareWay
import no.nyvri.screens.FindingTaps
import no.nyvri.screens.FindingView
import no.nyvri.screens.PairingTaps
import no.nyvri.screens.PairingView
import no.nyvri.screens.PhotoFullView
import no.nyvri.screens.PhotoTaps
import no.nyvri.screens.PhotoUse
import no.nyvri.screens.PhotosTaps
import no.nyvri.screens.PhotosView
import no.nyvri.screens.ProblemPage
import no.nyvri.screens.SettingsView
import no.nyvri.screens.SummaryTaps
import no.nyvri.screens.SummaryView
import no.nyvri.screens.SyncView
import no.nyvri.screens.TenantTaps
import no.nyvri.screens.TenantView
import no.nyvri.screens.TodayTaps
import no.nyvri.screens.TodayView
import no.nyvri.screens.TopicTaps
import no.nyvri.screens.TopicView
import no.nyvri.screens.VisitTaps
import no.nyvri.screens.VisitView

const val SAMPLE_PROBLEM = "Bildet ble ikke lagret. Telefonen er full. Fjern noe annet og ta det på nytt."

/** Ends the sample visit; asks first. */
val endVisit =
    Action(
        ActionKind.COMPLETE_VISIT,
        "Avslutt besøket",
        "v1",
        Confirm("Avslutte besøket?", "Kontoret ser besøket neste gang telefonen har dekning.", "Avslutt", "Ikke nå"),
    )

private val dock = DockState()

/** Every screen. */
val allScreens: Map<String, @Composable () -> Unit> =
    mapOf(
        "today" to { TodayView(SampleScreens.today, TodayTaps(), dock) },
        "visit" to { VisitView(SampleScreens.visit, VisitTaps(), dock) },
        "topic" to { TopicView(SampleTopic.topic, TopicTaps(), dock) },
        "finding" to { FindingView(SampleScreens.finding, FindingTaps(), dock) },
        "tenant" to { TenantView(SampleTenant.screen, TenantTaps(), first = 1) },
        "agree" to { AgreeView(SampleAgree.screen, {}, { _, _ -> }, dock) },
        "summary" to { SummaryView(SampleSummary.screen, SummaryTaps(), dock) },
        "photo" to { PhotoFullView(SamplePhotos.photo, PhotoTaps(), dock) },
        "photos" to { PhotosView(SampleGrid.screen, PhotosTaps(), dock) },
        "camera" to { CameraView(SampleCamera.screen, SampleCamera.ghost, SampleCamera.camera, CameraTaps()) },
        "compare" to { CompareView(SamplePhotos.compare, {}, dock) },
        "sync" to { SyncView(SampleScreens.sync, {}, {}, dock) },
        "pairing" to { PairingView(SampleScreens.pairing, PairingTaps(), dock) },
        "settings" to { SettingsView(SampleScreens.settings, {}, {}, dock) },
    )

/** Less common states of them. */
val otherStates: Map<String, @Composable () -> Unit> =
    mapOf(
        "today-empty" to { TodayView(SampleScreens.todayEmpty, TodayTaps(), dock) },
        "visit-ending" to { VisitView(SampleScreens.visit, VisitTaps(), DockState(asking = endVisit)) },
        "visit-apart" to { VisitView(SampleScreens.visitApart, VisitTaps(), dock) },
        "visit-interpreter" to { VisitView(SampleTenant.visitWithInterpreter, VisitTaps(), dock) },
        "topic-apart" to { TopicView(SampleTopic.apart, TopicTaps(), dock) },
        "agree-done" to { AgreeView(SampleAgree.done, {}, { _, _ -> }, dock) },
        "topic-damp-air" to { TopicView(SampleTopic.dampOfAir, TopicTaps(), dock) },
        "topic-advice-given" to { TopicView(SampleTopic.adviceGiven, TopicTaps(), dock) },
        "topic-fields" to { TopicView(SampleTopic.fields, TopicTaps(), dock) },
        "finding-last-time" to { FindingView(SampleScreens.findingOfLastTime, FindingTaps(), dock) },
        "finding-problem" to { FindingView(SampleScreens.finding, FindingTaps(), DockState(problem = SAMPLE_PROBLEM)) },
        "sync-without-coverage" to { SyncView(SampleScreens.syncWithoutCoverage, {}, {}, dock) },
        "photo-marking" to { PhotoFullView(SamplePhotos.photo, PhotoTaps(), dock, PhotoUse.MARKING) },
        "photo-moving" to { PhotoFullView(SamplePhotos.photo, PhotoTaps(), dock, PhotoUse.MOVING) },
        "photo-covered" to { PhotoFullView(SamplePhotos.covered, PhotoTaps(), dock) },
        "photos-empty" to { PhotosView(SampleGrid.empty, PhotosTaps(), dock) },
        "camera-first" to { CameraView(SampleCamera.first, SampleCamera.ghost, SampleCamera.camera, CameraTaps()) },
        "camera-burst" to { CameraView(SampleCamera.burst, SampleCamera.ghost, SampleCamera.camera, CameraTaps()) },
        "camera-alone" to { CameraView(SampleCamera.alone, null, SampleCamera.camera, CameraTaps()) },
        "camera-denied" to { CameraView(SampleCamera.screen, SampleCamera.ghost, SampleCamera.denied, CameraTaps()) },
        "camera-problem" to {
            CameraView(SampleCamera.screen, SampleCamera.ghost, SampleCamera.camera, CameraTaps(), SAMPLE_PROBLEM)
        },
        "compare-blink" to { CompareView(SamplePhotos.compare, {}, dock, CompareWay.BLINK) },
        "compare-beside" to { CompareView(SamplePhotos.compare, {}, dock, CompareWay.BESIDE) },
        "compare-apart" to { CompareView(SamplePhotos.compareApart, {}, dock) },
        "tenant-question" to { TenantView(SampleTenant.question, TenantTaps(), first = 1) },
        "tenant-last" to { TenantView(SampleTenant.last, TenantTaps(), first = 1) },
        "tenant-unknown" to { TenantView(SampleTenant.unknown, TenantTaps()) },
        "tenant-languages" to { TenantView(SampleTenant.screen, TenantTaps(), first = 1, choosing = true) },
        "problem" to { ProblemPage(SAMPLE_PROBLEM) },
    )

/** A screen that goes on below a phone's edge: its picture is taken on a phone of [height] dp, with large text [large]. */
class LongScreen(
    val height: Int,
    val large: Int,
    val content: @Composable () -> Unit,
)

/** All of these. */
val longScreens: Map<String, LongScreen> =
    mapOf(
        "topic-damp" to LongScreen(1340, 2800) { TopicView(SampleTopic.damp, TopicTaps(), dock) },
        "topic-advice" to LongScreen(1300, 3000) { TopicView(SampleTopic.advised, TopicTaps(), dock) },
        "finding-damp" to LongScreen(2480, 5900) { FindingView(SampleScreens.findingOfDamp, FindingTaps(), dock) },
        "summary-signing" to LongScreen(1900, 4700) { SummaryView(SampleSummary.screen, SummaryTaps(), dock) },
        "summary-signed" to LongScreen(2150, 5400) { SummaryView(SampleSummary.signed, SummaryTaps(), dock, "both") },
        "visit-deadlines" to LongScreen(1340, 3200) { VisitView(SampleScreens.visitWithDeadlines, VisitTaps(), dock) },
    )

/** Every screen and state. */
val everyScreen: Map<String, @Composable () -> Unit> = allScreens + otherStates + longScreens.mapValues { it.value.content }
