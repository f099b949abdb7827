// Starts the app on a desktop: a window of a phone's size, or pictures of every screen.
package no.nyvri.desktop

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.nyvri.NyVriApp
import no.nyvri.bridge.Refused
import no.nyvri.look.NyVriTheme
import no.nyvri.parts.LiveCamera
import no.nyvri.screens.ProblemPage
import no.nyvri.state.AppState
import kotlin.system.exitProcess

private val PHONE = DpSize(412.dp, 915.dp)

fun main(arguments: Array<String>) {
    val options =
        try {
            Options.of(arguments)
        } catch (wrong: IllegalArgumentException) {
            System.err.println(wrong.message)
            exitProcess(2)
        }
    if (options.picturesOut != null) drawSampleVisit(options, options.picturesOut) else showWindow(options)
}

/** What a window shows: nothing yet, the app, or why it could not start. */
private sealed interface Start {
    data object Opening : Start

    data class Ready(
        val state: AppState,
        val camera: LiveCamera,
    ) : Start

    data class Failed(
        val text: String,
    ) : Start
}

private fun showWindow(options: Options) = application {
    val scope = rememberCoroutineScope()
    val start by produceState<Start>(Start.Opening) {
        value =
            try {
                val bridge = withContext(Dispatchers.IO) { openStore(options) }
                pairOnFirstStart(bridge, options)
                val pictures = options.pictures?.let { PicturesFromFolder(it) } ?: PicturesByHand()
                val state = desktopState(bridge, pictures, scope)
                state.begin()
                Start.Ready(state, PictureCamera(pictures))
            } catch (failure: Refused) {
                Start.Failed(failure.text)
            }
    }
    Window(
        onCloseRequest = ::exitApplication,
        state = rememberWindowState(size = PHONE),
        title = "Ny vri",
        onKeyEvent = { event ->
            val isBack = event.type == KeyEventType.KeyUp && event.key == Key.Escape
            if (isBack) (start as? Start.Ready)?.state?.back()
            isBack
        },
    ) {
        NyVriTheme(::decodePicture, font = desktopFont, fontOf = ::desktopFontOf) {
            when (val shown = start) {
                Start.Opening -> Box(Modifier.fillMaxSize())
                is Start.Ready -> NyVriApp(shown.state, shown.camera)
                is Start.Failed -> ProblemPage(shown.text)
            }
        }
    }
}
