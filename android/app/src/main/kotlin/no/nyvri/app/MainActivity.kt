// The window on the phone: hands the screens their state, the back gesture and the camera.
package no.nyvri.app

import android.os.Bundle
import android.view.KeyEvent
import android.view.WindowManager
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel
import androidx.lifecycle.ViewModelProvider
import androidx.lifecycle.viewModelScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import no.nyvri.NyVriApp
import no.nyvri.bridge.Refused
import no.nyvri.look.NyVriTheme
import no.nyvri.screens.ProblemPage
import no.nyvri.state.AppState
import no.nyvri.state.PictureSource
import no.nyvri.state.Pictures
import no.nyvri.state.Place
import no.nyvri.state.placeOf
import no.nyvri.state.toWord

/** Outlives a turn of the phone. */
class WindowModel : ViewModel() {
    var state: AppState? by mutableStateOf(null)
        private set

    /** Why the store could not be opened, in words. */
    var problem: String? by mutableStateOf(null)
        private set

    /** The camera of the activity that is alive now. */
    var camera: PictureSource = PictureSource { null }

    private var opening: Job? = null

    /** Opens the store and shows where the person was; does nothing the second time. */
    fun begin(app: NyVriApplication, trail: List<Place>) {
        if (opening != null) return
        opening =
            viewModelScope.launch {
                try {
                    val pictures = Pictures({ camera.take() }, ::decodeSmaller)
                    val opened = AppState(app.bridge.await(), pictures, viewModelScope, wrote = { SyncWorker.ask(app) })
                    state = opened
                    opened.begin(trail).join()
                } catch (failure: Refused) {
                    problem = failure.text
                }
            }
    }

    /** Keeps a picture for [place] that came after the system had put the app away. */
    fun keepLate(place: Place?, picture: ByteArray) {
        viewModelScope.launch {
            opening?.join()
            if (place != null) state?.keepPicture(picture)
        }
    }
}

/** The one activity. */
class MainActivity : ComponentActivity() {
    private val model by lazy { ViewModelProvider(this)[WindowModel::class.java] }
    private var voice: PhoneVoice? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        // addresses and names stay out of screenshots and the list of recent apps
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        enableEdgeToEdge()
        val pictureFor = savedInstanceState?.getString(PICTURE_FOR)?.let(::placeOf)
        val leave = CameraLeave(this)
        model.camera = CameraIntent(this, leave, late = { model.keepLate(pictureFor, it) })
        val camera = phoneCamera(this, leave)
        val trail = savedInstanceState?.getStringArrayList(TRAIL).orEmpty()
        model.begin(application as NyVriApplication, trail.mapNotNull(::placeOf))
        val voice = PhoneVoice(this)
        this.voice = voice
        setContent {
            NyVriTheme(decoder = ::decodePicture) {
                model.problem?.let { ProblemPage(it) }
                model.state?.let { state ->
                    BackHandler(enabled = state.canGoBack) { state.back() }
                    NyVriApp(state, camera, voice)
                }
            }
        }
    }

    override fun onStart() {
        super.onStart()
        model.state?.lookAgain()
    }

    /** A volume key is the shutter while the camera is up, and else what it always is. */
    override fun onKeyDown(keyCode: Int, event: KeyEvent): Boolean {
        val isVolume = keyCode == KeyEvent.KEYCODE_VOLUME_DOWN || keyCode == KeyEvent.KEYCODE_VOLUME_UP
        val shooting = model.state?.shooting?.takeIf { isVolume && it.key != null } ?: return super.onKeyDown(keyCode, event)
        if (event.repeatCount == 0) shooting.pressKey()
        return true
    }

    override fun onDestroy() {
        voice?.close()
        super.onDestroy()
    }

    /** Ids only: what the system keeps is not encrypted. */
    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        val state = model.state ?: return
        outState.putStringArrayList(TRAIL, ArrayList(state.trail.map { it.toWord() }))
        outState.putString(PICTURE_FOR, state.pictureFor?.toWord())
    }

    private companion object {
        const val TRAIL = "trail"
        const val PICTURE_FOR = "picture for"
    }
}
