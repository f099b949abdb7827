package no.nyvri.app

import android.content.Context
import androidx.test.core.app.ApplicationProvider
import androidx.test.ext.junit.runners.AndroidJUnit4
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import java.io.File
import javax.crypto.AEADBadTagException
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** The wrapping and the file are the phone's own code; the wrapping key is the JVM's, as there is no Keystore hardware here. */
@RunWith(AndroidJUnit4::class)
class KeystoreKeysTest {
    private val context = ApplicationProvider.getApplicationContext<Context>()
    private val file = File(context.noBackupFilesDir, "store.key")
    private val key = ByteArray(32) { it.toByte() }

    private fun wrappingKey(): SecretKey = KeyGenerator.getInstance("AES").apply { init(256) }.generateKey()

    @Test
    fun `there is no key before the first start`() {
        assertNull(KeystoreKeys(context) { wrappingKey() }.load())
    }

    @Test
    fun `the key comes back and lies wrapped outside of any backup`() {
        val wrapping = wrappingKey()
        KeystoreKeys(context) { wrapping }.save(key)
        assertArrayEquals(key, KeystoreKeys(context) { wrapping }.load())
        assertFalse(
            file
                .readBytes()
                .toList()
                .windowed(key.size)
                .contains(key.toList()),
        )
    }

    @Test
    fun `a file from another phone opens nothing`() {
        KeystoreKeys(context) { wrappingKey() }.save(key)
        assertThrows(AEADBadTagException::class.java) { KeystoreKeys(context) { wrappingKey() }.load() }
    }
}
