// The window on the phone: hands the screens their state, the back gesture and the camera.
package no.nyvri.app

import android.graphics.BitmapFactory
import android.os.Bundle
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asImageBitmap
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.viewModelScope
import kotlinx.coroutines.launch
import no.nyvri.NyVriApp
import no.nyvri.bridge.Refused
import no.nyvri.look.NyVriTheme
import no.nyvri.screens.ProblemPage
import no.nyvri.state.AppState
import no.nyvri.state.PictureSource

/** Outlives a turn of the phone. */
class WindowModel : ViewModel() {
    var state: AppState? by mutableStateOf(null)
        private set

    /** Why the store could not be opened, in words. */
    var problem: String? by mutableStateOf(null)
        private set

    /** The camera of the activity that is alive now. */
    var camera: PictureSource = PictureSource { null }

    /** Opens the store and shows the first screen; does nothing the second time. */
    fun begin(app: NyVriApplication) {
        if (state != null) return
        viewModelScope.launch {
            try {
                val bridge = app.bridge.await()
                state = AppState(bridge, { camera.take() }, viewModelScope, wrote = { SyncWorker.ask(app) }).apply { begin() }
            } catch (failure: Refused) {
                problem = failure.text
            }
        }
    }
}

/** The one activity. */
class MainActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        // addresses and names stay out of screenshots and the list of recent apps
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        enableEdgeToEdge()
        val model = ViewModelProvider(this)[WindowModel::class.java]
        model.camera = CameraIntent(this)
        model.begin(application as NyVriApplication)
        setContent {
            NyVriTheme(decoder = ::decodePicture) {
                model.problem?.let { ProblemPage(it) }
                model.state?.let { state ->
                    BackHandler(enabled = state.canGoBack) { state.back() }
                    NyVriApp(state)
                }
            }
        }
    }
}

/** A JPEG, PNG or WebP as a picture, or null when it is none of them. */
fun decodePicture(bytes: ByteArray): ImageBitmap? = BitmapFactory.decodeByteArray(bytes, 0, bytes.size)?.asImageBitmap()
