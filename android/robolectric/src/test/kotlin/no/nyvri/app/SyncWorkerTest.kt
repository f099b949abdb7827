package no.nyvri.app

import android.content.Context
import android.net.ConnectivityManager
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import androidx.work.NetworkType
import androidx.work.WorkInfo
import androidx.work.WorkManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(AndroidJUnit4::class)
@Config(application = TestApplication::class)
class SyncWorkerTest {
    private val context = ApplicationProvider.getApplicationContext<Context>()

    private val work = WorkManager.getInstance(context)

    @Before
    fun forgetEarlierRounds() {
        work.cancelAllWork().result.get()
        work.pruneWork().result.get()
    }

    private fun waiting(): List<WorkInfo> = work.getWorkInfosForUniqueWork("send").get()

    @Test
    fun `a round waits for coverage`() {
        SyncWorker.ask(context)
        assertEquals(NetworkType.CONNECTED, waiting().first().constraints.requiredNetworkType)
    }

    @Test
    fun `asking again while one waits keeps the first`() {
        SyncWorker.ask(context)
        val first = waiting().first().id
        SyncWorker.ask(context)
        assertTrue(waiting().any { it.id == first && it.state != WorkInfo.State.CANCELLED })
    }

    @Test
    fun `coverage that comes back asks for a round`() {
        val network = context.getSystemService(ConnectivityManager::class.java)!!
        val callback = shadowOf(network).networkCallbacks.single()
        val before = waiting().size
        callback.onAvailable(network.activeNetwork!!)
        assertTrue(waiting().size > before)
    }
}
