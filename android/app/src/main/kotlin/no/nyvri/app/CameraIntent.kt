// The phone's own camera app, for the office's code: it is lent one private file to write to, which is read and removed at once.
package no.nyvri.app

import android.net.Uri
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts
import androidx.core.content.FileProvider
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.nyvri.state.PictureSource
import java.io.File

/**
 * Takes a picture with the camera app. Make it in `onCreate`, before the activity is started. [late] gets a picture that
 * was asked for before the system put the app away to make room for the camera.
 */
class CameraIntent(
    private val activity: ComponentActivity,
    private val leave: CameraLeave,
    private val late: (ByteArray) -> Unit,
) : PictureSource {
    private val folder = File(activity.filesDir, "camera")
    private var waiting: CompletableDeferred<Boolean>? = null
    private val camera =
        activity.registerForActivityResult(ActivityResultContracts.TakePicture()) { taken ->
            val answer = waiting
            waiting = null
            if (answer != null) {
                answer.complete(taken)
            } else if (taken) {
                handOnLate()
            }
        }

    override suspend fun take(): ByteArray? {
        // an app that may use the camera itself must be let to before it may ask the camera app
        if (!leave.ask()) return null
        val file = withContext(Dispatchers.IO) { emptyFile() }
        val answer = CompletableDeferred<Boolean>()
        waiting?.complete(false)
        waiting = answer
        camera.launch(uriOf(file))
        val taken = answer.await()
        return withContext(Dispatchers.IO) {
            val bytes = file.readBytes()
            file.delete()
            bytes.takeIf { taken && it.isNotEmpty() }
        }
    }

    private fun handOnLate() {
        val file = folder.listFiles()?.singleOrNull() ?: return
        val bytes = file.readBytes()
        file.delete()
        if (bytes.isNotEmpty()) late(bytes)
    }

    private fun emptyFile(): File {
        folder.mkdirs()
        // what an interrupted camera left behind must not stay readable
        folder.listFiles()?.forEach { it.delete() }
        return File.createTempFile("picture", ".jpg", folder)
    }

    private fun uriOf(file: File): Uri = FileProvider.getUriForFile(activity, "${activity.packageName}.camera", file)
}
