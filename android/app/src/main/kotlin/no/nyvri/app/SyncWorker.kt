// Sends and fetches when there is coverage: at once while the app is open, and by the system's own time when it is not.
package no.nyvri.app

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import androidx.work.BackoffPolicy
import androidx.work.Constraints
import androidx.work.CoroutineWorker
import androidx.work.ExistingWorkPolicy
import androidx.work.NetworkType
import androidx.work.OneTimeWorkRequestBuilder
import androidx.work.WorkManager
import androidx.work.WorkerParameters
import no.nyvri.bridge.Refused
import java.util.concurrent.TimeUnit

/** One round with the office. */
class SyncWorker(
    context: Context,
    parameters: WorkerParameters,
) : CoroutineWorker(context, parameters) {
    override suspend fun doWork(): Result = try {
        (applicationContext as NyVriApplication).bridge.await().sync()
        Result.success()
    } catch (failure: Refused) {
        // the core keeps the reason for the screen about sending; the system tries again later
        Result.retry()
    }

    companion object {
        private const val NAME = "send"
        private const val FIRST_PAUSE_SECONDS = 30L

        /** Asks for a round as soon as there is coverage. Asking while one waits changes nothing. */
        fun ask(context: Context) {
            val connected = Constraints.Builder().setRequiredNetworkType(NetworkType.CONNECTED).build()
            val request =
                OneTimeWorkRequestBuilder<SyncWorker>()
                    .setConstraints(connected)
                    .setBackoffCriteria(BackoffPolicy.EXPONENTIAL, FIRST_PAUSE_SECONDS, TimeUnit.SECONDS)
                    .build()
            // appended: what was written while a round was under way needs a round of its own
            WorkManager.getInstance(context).enqueueUniqueWork(NAME, ExistingWorkPolicy.APPEND_OR_REPLACE, request)
        }
    }
}

/** Asks for a round each time that coverage comes back. */
fun sendWhenThereIsCoverage(context: Context) {
    val network = context.getSystemService(ConnectivityManager::class.java)
    checkNotNull(network) { "the phone has no network service" }.registerDefaultNetworkCallback(
        object : ConnectivityManager.NetworkCallback() {
            override fun onAvailable(network: Network) = SyncWorker.ask(context)
        },
    )
}
