// The app on a phone without Keystore hardware: the same code with a wrapping key of the JVM's.
package no.nyvri.app

import android.util.Log
import androidx.work.Configuration
import androidx.work.WorkManager
import no.nyvri.bridge.KeyVault
import javax.crypto.spec.SecretKeySpec

/** Everything but the Keystore is the phone's own. */
class TestApplication : NyVriApplication() {
    private val wrapping = SecretKeySpec(ByteArray(32) { 7 }, "AES")

    override fun keys(): KeyVault = KeystoreKeys(this) { wrapping }

    override fun onCreate() {
        // what androidx.startup does on a phone; once, as all tests share one process
        if (!WorkManager.isInitialized()) {
            WorkManager.initialize(this, Configuration.Builder().setMinimumLoggingLevel(Log.ERROR).build())
        }
        super.onCreate()
    }
}
