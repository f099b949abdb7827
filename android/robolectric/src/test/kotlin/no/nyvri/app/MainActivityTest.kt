package no.nyvri.app

import android.Manifest
import android.app.Activity
import android.app.Application
import android.content.pm.ApplicationInfo
import android.os.Looper
import android.provider.MediaStore
import android.view.WindowManager
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.junit4.v2.createAndroidComposeRule
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.core.content.FileProvider
import androidx.lifecycle.ViewModelProvider
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers

private const val PATIENCE_MILLIS = 20_000L

/** The activity with the real core, on a phone that has not met its office. */
@RunWith(AndroidJUnit4::class)
@Config(application = TestApplication::class)
class MainActivityTest {
    @get:Rule
    val rule = createAndroidComposeRule<MainActivity>()

    private fun waitFor(tag: String) = rule.waitUntil(PATIENCE_MILLIS) {
        rule.onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty()
    }

    @Before
    fun letTheCameraBeUsed() =
        shadowOf(ApplicationProvider.getApplicationContext<Application>()).grantPermissions(Manifest.permission.CAMERA)

    /** Each test has folders of its own; the provider remembers those of the first one in this process. */
    @Before
    fun forgetFolders() = ReflectionHelpers.getStaticField<MutableMap<*, *>>(FileProvider::class.java, "sCache").clear()

    /** What other threads hand to the main one is done between two looks. */
    private fun awaitThat(condition: () -> Boolean) = rule.waitUntil(PATIENCE_MILLIS) {
        shadowOf(Looper.getMainLooper()).idle()
        condition()
    }

    @Test
    fun `the first start asks for the office's code, in the phone's language`() {
        waitFor("pairing")
        rule.onNodeWithText("Koble telefonen til kontoret").assertExists()
        rule.onNodeWithTag("pair").assertIsNotEnabled()
    }

    @Test
    fun `a code that is none is refused in words, in the dock`() {
        waitFor("code")
        rule.onNodeWithTag("code").performTextInput("tull")
        rule.onNodeWithTag("pair").performClick()
        waitFor("problem")
    }

    @Test
    fun `turning the phone keeps the store open`() {
        waitFor("pairing")
        rule.activityRule.scenario.recreate()
        waitFor("pairing")
    }

    @Test
    fun `nothing can be seen in screenshots, backups or over the lock screen`() {
        val flags = rule.activity.window.attributes.flags
        assertNotEquals(0, flags and WindowManager.LayoutParams.FLAG_SECURE)
        assertEquals(0, flags and WindowManager.LayoutParams.FLAG_SHOW_WHEN_LOCKED)
        val app = rule.activity.applicationInfo
        assertEquals(0, app.flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        assertEquals(0, app.flags and ApplicationInfo.FLAG_USES_CLEARTEXT_TRAFFIC)
    }

    @OptIn(ExperimentalCoroutinesApi::class)
    @Test
    fun `the camera writes to a private file that is gone afterwards`() {
        val camera = ViewModelProvider(rule.activity)[WindowModel::class.java].camera
        val taken = CoroutineScope(Dispatchers.Main).async { camera.take() }
        awaitThat { shadowOf(rule.activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(rule.activity).peekNextStartedActivityForResult()
        assertEquals(MediaStore.ACTION_IMAGE_CAPTURE, asked.intent.action)
        val folder = rule.activity.filesDir.resolve("camera")
        folder.listFiles()!!.single().writeBytes(byteArrayOf(1, 2, 3))
        rule.activityRule.scenario.onActivity {
            shadowOf(it).receiveResult(asked.intent, Activity.RESULT_OK, null)
        }
        awaitThat { taken.isCompleted }
        assertArrayEquals(byteArrayOf(1, 2, 3), taken.getCompleted())
        assertTrue(folder.listFiles()!!.isEmpty())
        assertFalse(taken.isCancelled)
    }

    @Test
    fun `a picture of the code that comes after the activity was made anew is looked at`() {
        waitFor("scan")
        rule.onNodeWithTag("scan").performClick()
        awaitThat { shadowOf(rule.activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(rule.activity).peekNextStartedActivityForResult()
        rule.activity.filesDir
            .resolve("camera")
            .listFiles()!!
            .single()
            .writeBytes(byteArrayOf(1, 2, 3))
        rule.activityRule.scenario.recreate()
        waitFor("pairing")
        rule.activityRule.scenario.onActivity {
            it.activityResultRegistry.dispatchResult(asked.requestCode, Activity.RESULT_OK, null)
        }
        waitFor("problem")
        rule.onNodeWithText("Det er ingen kode i bildet", substring = true).assertExists()
    }
}
