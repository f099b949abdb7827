// The app on a desktop: the store, the state, and a round with the office a little after each change.
package no.nyvri.desktop

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.ThisPhone
import no.nyvri.state.AppState
import no.nyvri.state.PictureSource
import no.nyvri.state.Pictures
import java.nio.file.Files

private const val DEVICE_NAME = "Desktop"
private const val PAUSE_BEFORE_SENDING_MILLIS = 2_000L

/** Opens the store of [options]. Off the main thread. */
fun openStore(options: Options): CoreBridge {
    Files.createDirectories(options.data)
    return CoreBridge.open(ThisPhone(options.data.toString(), options.language, DEVICE_NAME, DesktopKeys(options.data)))
}

/** Pairs with the office if the options say so and it has not been done. */
suspend fun pairOnFirstStart(bridge: CoreBridge, options: Options) {
    val code = options.pair ?: return
    if (!bridge.pairing().isPaired) bridge.pair(code)
}

/** The state of a window, which sends what was written once nothing more was written for a moment. */
fun desktopState(bridge: CoreBridge, pictures: PictureSource, scope: CoroutineScope): AppState {
    var sending: Job? = null
    lateinit var state: AppState
    state =
        AppState(bridge, Pictures(pictures, ::decodePicture), scope) {
            sending?.cancel()
            sending =
                scope.launch {
                    delay(PAUSE_BEFORE_SENDING_MILLIS)
                    state.sync()
                }
        }
    return state
}
