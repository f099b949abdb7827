// The one process: opens the store once and lends it to the window and to the worker.
package no.nyvri.app

import android.app.Application
import android.os.Build
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.KeyVault
import no.nyvri.bridge.ThisPhone

/** Holds the store for as long as the process lives. */
open class NyVriApplication : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)

    /** The store, opened the first time that someone asks, off the main thread. */
    val bridge: Deferred<CoreBridge> by lazy {
        scope.async {
            val folder = filesDir.resolve("store").apply { mkdirs() }
            CoreBridge.open(ThisPhone(folder.path, resources.configuration.locales[0].language, Build.MODEL, keys()))
        }
    }

    /** Where the store's key is kept. */
    protected open fun keys(): KeyVault = KeystoreKeys(this)

    override fun onCreate() {
        super.onCreate()
        sendWhenThereIsCoverage(this)
    }
}
