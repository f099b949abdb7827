// The whole app as one tree: the screen that the state shows, wired to what the state can do.
package no.nyvri

import androidx.compose.animation.AnimatedContent
import androidx.compose.animation.core.tween
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.slideInHorizontally
import androidx.compose.animation.slideOutHorizontally
import androidx.compose.animation.togetherWith
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.IntOffset
import androidx.compose.ui.unit.LayoutDirection
import no.nyvri.bridge.FindingScreen
import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.TopicScreen
import no.nyvri.look.Motion
import no.nyvri.parts.AdviceTaps
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.NoCamera
import no.nyvri.parts.QuestionTaps
import no.nyvri.parts.dock
import no.nyvri.screens.AgreeView
import no.nyvri.screens.CompareView
import no.nyvri.screens.FindingTaps
import no.nyvri.screens.FindingView
import no.nyvri.screens.PairingTaps
import no.nyvri.screens.PairingView
import no.nyvri.screens.PhotoFullView
import no.nyvri.screens.PhotosView
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
import no.nyvri.state.AppState
import no.nyvri.state.NoVoice
import no.nyvri.state.Place
import no.nyvri.state.Shown
import no.nyvri.state.Voice

/** Draws [state] inside a theme; [voice] reads aloud to the tenant. */
@Composable
fun NyVriApp(state: AppState, camera: LiveCamera = NoCamera, voice: Voice = NoVoice) {
    val towards = if (LocalLayoutDirection.current == LayoutDirection.Ltr) 1 else -1
    var depth by remember { mutableIntStateOf(state.depth) }
    AnimatedContent(
        targetState = state.shown,
        // the same screen with newer contents changes in place
        contentKey = { it.placeKey() },
        transitionSpec = {
            val way = if (state.depth >= depth) towards else -towards
            depth = state.depth
            val slide = tween<IntOffset>(Motion.SLIDE)
            (slideInHorizontally(slide) { way * it / 8 } + fadeIn(tween(Motion.SLIDE))) togetherWith
                (slideOutHorizontally(slide) { -way * it / 8 } + fadeOut(tween(Motion.SETTLE)))
        },
    ) { shown -> ShownScreen(shown, state, camera, voice) }
}

private fun Shown.placeKey(): String = when (this) {
    Shown.Nothing -> "nothing"
    is Shown.Pairing -> "pairing"
    is Shown.Today -> "today"
    is Shown.Sync -> "sync"
    is Shown.Settings -> "settings"
    is Shown.Visit -> "visit ${screen.visitId}"
    is Shown.Topic -> "topic ${screen.visitId} ${screen.topicId}"
    is Shown.Tenant -> "tenant ${screen.visitId} ${place.topicId}"
    is Shown.Agree -> "agree ${screen.visitId}"
    is Shown.Summary -> "summary ${screen.visitId}"
    is Shown.Finding -> "finding ${screen.findingId}"
    is Shown.Photo -> "photo ${screen.photoId}"
    is Shown.Photos -> "photos ${screen.visitId}"
    is Shown.Camera -> "camera ${screen.findingId}"
    is Shown.Compare -> "compare ${screen.photoId}"
}

@Composable
private fun ShownScreen(shown: Shown, state: AppState, camera: LiveCamera, voice: Voice) {
    val dock = state.dock()
    when (shown) {
        Shown.Nothing -> {
            Unit
        }

        is Shown.Pairing -> {
            PairingView(shown.screen, pairingTaps(state), dock, state.isPairing, state.scanned)
        }

        is Shown.Today -> {
            TodayView(shown.screen, todayTaps(state), dock)
        }

        is Shown.Sync -> {
            SyncView(shown.screen, { state.back() }, { state.open(Place.Photo(it)) }, dock)
        }

        is Shown.Settings -> {
            SettingsView(shown.screen, { state.back() }, { state.write { setLanguage(it) } }, dock)
        }

        is Shown.Visit -> {
            VisitView(shown.screen, visitTaps(state, shown.screen.visitId), dock)
        }

        is Shown.Topic -> {
            TopicView(shown.screen, topicTaps(state, shown.screen), dock, state.scrollTo)
        }

        is Shown.Tenant -> {
            TenantView(shown.screen, tenantTaps(state, shown.place, voice))
        }

        is Shown.Agree -> {
            val visitId = shown.screen.visitId
            AgreeView(shown.screen, { state.back() }, { place, value -> state.write { keepValue(visitId, place, value) } }, dock)
        }

        is Shown.Summary -> {
            SummaryView(shown.screen, summaryTaps(state, shown.screen.visitId), dock)
        }

        is Shown.Finding -> {
            FindingView(shown.screen, findingTaps(state, shown.screen), dock)
        }

        is Shown.Photo -> {
            PhotoFullView(shown.screen, photoTaps(state, shown.screen), dock)
        }

        is Shown.Photos -> {
            PhotosView(shown.screen, photosTaps(state, shown.screen.visitId), dock)
        }

        is Shown.Camera -> {
            CameraPlace(shown, state, camera)
        }

        is Shown.Compare -> {
            CompareView(shown.screen, { state.back() }, dock)
        }
    }
}

private fun pairingTaps(state: AppState) = PairingTaps(
    onScan = { state.scanCode() },
    onPair = { state.pair(it) },
)

private fun todayTaps(state: AppState) = TodayTaps(
    onVisit = { state.open(Place.Visit(it)) },
    onSync = { state.open(Place.Sync) },
    onSettings = { state.open(Place.Settings) },
)

private fun visitTaps(state: AppState, visitId: String) = VisitTaps(
    onBack = { state.back() },
    onTopic = { state.open(Place.Topic(visitId, it)) },
    onFinding = { state.open(Place.Finding(it)) },
    onAgree = { state.open(Place.Agree(visitId)) },
    onPhotos = { state.open(Place.Photos(visitId)) },
    onTenant = { state.open(Place.Tenant(visitId)) },
    onInterpreter = { state.write { setInterpreter(visitId, it) } },
)

private fun tenantTaps(state: AppState, place: Place.Tenant, voice: Voice) = TenantTaps(
    onLeave = { state.back() },
    onLanguage = { state.openInstead(place.copy(language = it)) },
    voice = voice,
)

private fun topicTaps(state: AppState, screen: TopicScreen) = TopicTaps(
    onBack = { state.back() },
    question = { questionTaps(state, screen.visitId, it) },
    onScrolled = { state.scrolled() },
    advice = adviceTaps(state, screen.visitId, null),
    onTenant = { state.open(Place.Tenant(screen.visitId, screen.topicId)) },
)

private fun questionTaps(state: AppState, visitId: String, question: QuestionCard): QuestionTaps {
    val questionId = question.questionId
    val field = "field-$questionId"
    return QuestionTaps(
        onAnswer = { state.write { answer(visitId, questionId, it) } },
        onNumber = { state.typed(field) { answerNumber(visitId, questionId, it) } },
        onText = { state.typed(field) { answerText(visitId, questionId, it) } },
        onLeftField = { state.leftField(it) },
        onTakePhoto = { state.open(Place.Camera(it)) },
        onPhoto = { state.open(Place.Photo(it)) },
        onGrade = { findingId, grade -> state.write { setGrade(findingId, grade) } },
        onOpenFinding = { state.open(Place.Finding(it)) },
        onAgree = { state.open(Place.Agree(visitId)) },
    )
}

private fun summaryTaps(state: AppState, visitId: String): SummaryTaps {
    val field = "dispute-$visitId"
    return SummaryTaps(
        onBack = { state.back() },
        onSign = { party, strokes -> state.write { sign(visitId, party, strokes) } },
        onSignByName = { party, name -> state.write { signByName(visitId, party, name) } },
        onNotSigned = { party, reason, words -> state.write { notSigned(visitId, party, reason, words) } },
        onRemove = { party -> state.write { removeSignature(visitId, party) } },
        onDispute = { state.typed(field) { dispute(visitId, it) } },
        onLeftDispute = { state.leftField(field) },
        onAgree = { state.write { dispute(visitId, "") } },
    )
}

private fun findingTaps(state: AppState, screen: FindingScreen): FindingTaps {
    val findingId = screen.findingId
    val noteField = "note-$findingId"
    return FindingTaps(
        onBack = { state.back() },
        onTakePhoto = { state.open(Place.Camera(findingId)) },
        onPhoto = { state.open(Place.Photo(it)) },
        onRoom = { state.write { setRoom(findingId, it) } },
        onPart = { state.write { setPart(findingId, it) } },
        onGrade = { state.write { setGrade(findingId, it) } },
        onUrgency = { state.write { setUrgency(findingId, it) } },
        onNote = { state.typed(noteField) { setNote(findingId, it) } },
        onLeftNote = { state.leftField(noteField) },
        onAgree = { state.open(Place.Agree(screen.visitId)) },
        advice = adviceTaps(state, screen.visitId, findingId),
        onRemove = { state.removeHere { removeFinding(findingId) } },
    )
}

private fun adviceTaps(state: AppState, visitId: String, findingId: String?) = AdviceTaps(
    onGive = { state.write { giveAdvice(visitId, it, findingId) } },
    onOutcome = { advice, outcome -> state.write { tellAdvice(visitId, advice, outcome) } },
)
