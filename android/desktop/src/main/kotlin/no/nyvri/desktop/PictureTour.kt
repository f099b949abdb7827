// Draws every screen of a real visit without a window: light, dark and with text at 200 %.
package no.nyvri.desktop

import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.job
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import no.nyvri.NyVriApp
import no.nyvri.bridge.AnswerChoice
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.QuestionCard
import no.nyvri.look.NyVriTheme
import no.nyvri.parts.LiveCamera
import no.nyvri.state.AppState
import no.nyvri.state.Pictures
import no.nyvri.state.Place
import no.nyvri.state.Shown
import org.jetbrains.skia.EncodedImageFormat
import java.nio.file.Files
import java.nio.file.Path

private const val WIDTH = 824
private const val HEIGHT = 1830
private const val DENSITY = 2f
private const val FRAMES = 24
private const val FRAME_NANOS = 32_000_000L

/** One way to draw a screen. */
private enum class Drawn(
    val dark: Boolean,
    val fontScale: Float,
) {
    Light(false, 1f),
    Dark(true, 1f),
    Large(false, 2f),
}

/** Opens the store of [options], walks through the first visit of the day and writes the screens into [folder]. */
fun drawSampleVisit(options: Options, folder: Path) {
    Files.createDirectories(folder)
    runBlocking {
        val bridge = openStore(options)
        val scope = CoroutineScope(coroutineContext + SupervisorJob(coroutineContext.job))
        val pictures = options.pictures?.let { PicturesFromFolder(it) }
        val state = AppState(bridge, Pictures({ pictures?.take() }, ::decodePicture), scope)
        state.begin().join()
        PictureTour(state, PictureCamera { pictures?.take() }, bridge, scope, folder).walk(options.pair)
        scope.cancel()
    }
}

private class PictureTour(
    private val state: AppState,
    private val camera: LiveCamera,
    private val bridge: CoreBridge,
    private val scope: CoroutineScope,
    private val folder: Path,
) {
    private var number = 0

    suspend fun walk(pair: String?) {
        if (state.shown is Shown.Pairing) {
            draw("pairing")
            state.pair(pair ?: return).join()
        }
        draw("today")
        walkVisit()
        state.open(Place.Sync).join()
        draw("sending")
        state.sync().join()
        draw("sent")
        state.back().join()
        state.open(Place.Settings).join()
        draw("settings")
    }

    private suspend fun walkVisit() {
        val today = (state.shown as? Shown.Today)?.screen ?: return
        val visitId = today.sections.firstNotNullOfOrNull { it.visits.firstOrNull() }?.visitId ?: return
        bridge.startVisit(visitId)
        state.open(Place.Visit(visitId)).join()
        draw("visit")
        walkTopic(visitId)
        walkTenant(visitId)
        draw("visit-later")
        state.back().join()
    }

    private suspend fun walkTenant(visitId: String) {
        for (language in listOf(null, "ar", "fa-AF", "ti")) {
            state.open(Place.Tenant(visitId, language = language)).join()
            draw("tenant-${language ?: "own"}")
            state.back().join()
        }
    }

    private suspend fun walkTopic(visitId: String) {
        val topics = (state.shown as Shown.Visit).screen.topics.filter { it.canOpen }
        val topic = topics.maxBy { topic -> bridge.topic(visitId, topic.topicId).questions.count { it.canDeviate() } }
        state.open(Place.Topic(visitId, topic.topicId)).join()
        draw("topic")
        val askable = (state.shown as Shown.Topic).screen.questions.filter { it.canDeviate() }
        askable.firstOrNull()?.let { answer(visitId, it, it.choices.first()) }
        askable.getOrNull(1)?.let { question -> answer(visitId, question, question.choices.first { it.isDeviation }) }
        val findingId =
            (state.shown as Shown.Topic)
                .screen.questions
                .firstNotNullOfOrNull { it.deviation }
                ?.findingId
        if (findingId != null) {
            state.open(Place.Camera(findingId)).join()
            draw("camera-first")
            state.write { photoReminderRead(visitId) }.join()
            draw("camera")
            state.shoot(camera)?.join()
            state.back().join()
            state.write { setGrade(findingId, "TG2") }.join()
            draw("deviation")
            walkFinding(findingId)
        }
        state.back().join()
    }

    private suspend fun answer(visitId: String, question: QuestionCard, choice: AnswerChoice) {
        state.write { answer(visitId, question.questionId, choice.value) }.join()
        state.problem?.let { error("${question.questionId}: $it") }
    }

    private fun QuestionCard.canDeviate() = choices.any { it.isDeviation }

    private suspend fun walkFinding(findingId: String) {
        state.open(Place.Finding(findingId)).join()
        draw("finding")
        val photo = (state.shown as Shown.Finding).screen.photos.firstOrNull()
        if (photo != null) {
            state.open(Place.Photo(photo.photoId)).join()
            draw("photo")
            state.back().join()
        }
        state.back().join()
    }

    private suspend fun draw(name: String) {
        state.problem?.let { error("$name: $it") }
        number++
        for (drawn in Drawn.entries) {
            val file = folder.resolve("%02d-%s-%s.png".format(number, name, drawn.name.lowercase()))
            Files.write(file, picture(drawn))
        }
    }

    private suspend fun picture(drawn: Drawn): ByteArray {
        val density = Density(DENSITY, drawn.fontScale)
        val scene =
            ImageComposeScene(WIDTH, HEIGHT, density, coroutineContext = scope.coroutineContext) {
                NyVriTheme(::decodePicture, drawn.dark, desktopFont, ::desktopFontOf) { NyVriApp(state, camera) }
            }
        try {
            repeat(FRAMES) {
                scene.render(it * FRAME_NANOS)
                yield()
            }
            val image = scene.render(FRAMES * FRAME_NANOS)
            return checkNotNull(image.encodeToData(EncodedImageFormat.PNG)) { "Skia could not encode" }.bytes
        } finally {
            scene.close()
        }
    }
}
