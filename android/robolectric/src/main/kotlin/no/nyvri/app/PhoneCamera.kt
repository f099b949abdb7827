// Stands where the phone's build has CameraX, which is not to be had for a JVM: a phone whose camera another app has.
package no.nyvri.app

import androidx.activity.ComponentActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import no.nyvri.parts.CameraReadiness
import no.nyvri.parts.LiveCamera
import no.nyvri.parts.NoCamera

/** Asks for leave as the real one does. */
fun phoneCamera(activity: ComponentActivity, leave: CameraLeave): LiveCamera = object : LiveCamera by NoCamera {
    override var readiness by mutableStateOf(CameraReadiness.STARTING)
        private set

    override fun openSettings() = leave.openSettings()

    @Composable
    override fun Viewfinder(modifier: Modifier) =
        LaunchedEffect(activity) { readiness = if (leave.ask()) CameraReadiness.MISSING else CameraReadiness.DENIED }
}
