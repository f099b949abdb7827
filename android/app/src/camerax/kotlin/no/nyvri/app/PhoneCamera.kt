// The phone's camera through CameraX, and nothing else that needs CameraX: the only file that the Gradle build alone compiles.
package no.nyvri.app

import androidx.activity.ComponentActivity
import androidx.camera.core.Camera
import androidx.camera.core.CameraSelector
import androidx.camera.core.ImageCapture
import androidx.camera.core.ImageCaptureException
import androidx.camera.core.ImageProxy
import androidx.camera.core.Preview
import androidx.camera.core.UseCaseGroup
import androidx.camera.lifecycle.ProcessCameraProvider
import androidx.camera.lifecycle.awaitInstance
import androidx.camera.view.PreviewView
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.viewinterop.AndroidView
import androidx.core.content.ContextCompat
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.repeatOnLifecycle
import kotlinx.coroutines.suspendCancellableCoroutine
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.LiveCamera
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

/** The camera on the back of the phone that [activity] runs on. */
fun phoneCamera(activity: ComponentActivity, leave: CameraLeave): LiveCamera = PhoneCamera(activity, leave)

private const val JPEG_QUALITY = 92

private class PhoneCamera(
    private val activity: ComponentActivity,
    private val leave: CameraLeave,
) : LiveCamera {
    private val capture =
        ImageCapture
            .Builder()
            .setCaptureMode(ImageCapture.CAPTURE_MODE_MINIMIZE_LATENCY)
            .setJpegQuality(JPEG_QUALITY)
            .build()
    private var cameras: ProcessCameraProvider? = null
    private var bound: Camera? = null

    override var readiness by mutableStateOf(CameraReadiness.STARTING)
        private set
    override var hasLight by mutableStateOf(false)
        private set
    override var isLit by mutableStateOf(false)
        private set

    /** Straight into memory: no file lies about, and the phone's gallery never hears of it. */
    override suspend fun take(): ByteArray? = try {
        capture.jpeg()
    } catch (failure: ImageCaptureException) {
        readiness = CameraReadiness.MISSING
        null
    }

    private suspend fun ImageCapture.jpeg(): ByteArray = suspendCancellableCoroutine { waiting ->
        takePicture(
            ContextCompat.getMainExecutor(activity),
            object : ImageCapture.OnImageCapturedCallback() {
                override fun onCaptureSuccess(image: ImageProxy) {
                    val bytes = image.use { it.planes[0].buffer.run { ByteArray(remaining()).also(::get) } }
                    waiting.resume(bytes)
                }

                override fun onError(exception: ImageCaptureException) = waiting.resumeWithException(exception)
            },
        )
    }

    override fun light(on: Boolean) {
        bound?.cameraControl?.enableTorch(on) ?: return
        isLit = on
    }

    override fun openSettings() = leave.openSettings()

    @Composable
    override fun Viewfinder(modifier: Modifier) {
        val view = remember { PreviewView(activity).apply { scaleType = PreviewView.ScaleType.FILL_CENTER } }
        AndroidView({ view }, modifier)
        // again when the person comes back, be it from the phone's settings
        LaunchedEffect(view) { activity.lifecycle.repeatOnLifecycle(Lifecycle.State.STARTED) { start(view) } }
        DisposableEffect(view) { onDispose { stop() } }
    }

    private suspend fun start(view: PreviewView) {
        if (!leave.ask()) {
            readiness = CameraReadiness.DENIED
            return
        }
        val provider = ProcessCameraProvider.awaitInstance(activity).also { cameras = it }
        if (!provider.hasCamera(CameraSelector.DEFAULT_BACK_CAMERA)) {
            readiness = CameraReadiness.MISSING
            return
        }
        val preview = Preview.Builder().build().apply { surfaceProvider = view.surfaceProvider }
        val uses =
            UseCaseGroup
                .Builder()
                .addUseCase(preview)
                .addUseCase(capture)
                .build()
        provider.unbindAll()
        val camera = provider.bindToLifecycle(activity, CameraSelector.DEFAULT_BACK_CAMERA, uses)
        bound = camera
        hasLight = camera.cameraInfo.hasFlashUnit()
        isLit = false
        readiness = CameraReadiness.READY
    }

    /** The light goes out with it. */
    private fun stop() {
        cameras?.unbindAll()
        bound = null
        isLit = false
        readiness = CameraReadiness.STARTING
    }
}
