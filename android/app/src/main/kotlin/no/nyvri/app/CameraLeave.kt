// Whether the app may use the camera.
package no.nyvri.app

import android.Manifest
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.provider.Settings
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts
import androidx.core.content.ContextCompat
import kotlinx.coroutines.CompletableDeferred

/** Asks the person when nobody has. Make it in `onCreate`, before the activity is started. */
class CameraLeave(
    private val activity: ComponentActivity,
) {
    private var waiting: CompletableDeferred<Boolean>? = null
    private val asking =
        activity.registerForActivityResult(ActivityResultContracts.RequestPermission()) { given ->
            waiting?.complete(given)
            waiting = null
        }

    /** True once the app may. After a no that was meant for good the system says no by itself. */
    suspend fun ask(): Boolean {
        if (ContextCompat.checkSelfPermission(activity, Manifest.permission.CAMERA) ==
            PackageManager.PERMISSION_GRANTED
        ) {
            return true
        }
        val answer = CompletableDeferred<Boolean>()
        waiting?.complete(false)
        waiting = answer
        asking.launch(Manifest.permission.CAMERA)
        return answer.await()
    }

    /** Where a no can be taken back. */
    fun openSettings() {
        val app = Uri.fromParts("package", activity.packageName, null)
        activity.startActivity(Intent(Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app))
    }
}
