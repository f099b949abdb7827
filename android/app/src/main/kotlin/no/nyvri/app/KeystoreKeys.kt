// The store's key, wrapped by a key that never leaves the phone's Keystore.
package no.nyvri.app

import android.content.Context
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import no.nyvri.bridge.KeyVault
import java.io.File
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Keeps the key in a file that only this phone's Keystore can unwrap. */
class KeystoreKeys(
    context: Context,
    private val wrapping: () -> SecretKey = ::wrappingKeyOfThisPhone,
) : KeyVault {
    private val file = File(context.noBackupFilesDir, "store.key")

    override fun load(): ByteArray? {
        if (!file.exists()) return null
        val kept = file.readBytes()
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.DECRYPT_MODE, wrapping(), GCMParameterSpec(TAG_BITS, kept, 0, IV_BYTES))
        return cipher.doFinal(kept, IV_BYTES, kept.size - IV_BYTES)
    }

    override fun save(key: ByteArray) {
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.ENCRYPT_MODE, wrapping())
        check(cipher.iv.size == IV_BYTES) { "the Keystore gave an unexpected nonce" }
        val half = File(file.path + ".half")
        half.outputStream().use {
            it.write(cipher.iv + cipher.doFinal(key))
            it.fd.sync()
        }
        check(half.renameTo(file)) { "the key could not be kept" }
    }

    private companion object {
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        const val IV_BYTES = 12
        const val TAG_BITS = 128
    }
}

private const val KEYSTORE = "AndroidKeyStore"
private const val ALIAS = "no.nyvri.store"
private const val KEY_BITS = 256

/** Made on the first start; in hardware where the phone has it. */
private fun wrappingKeyOfThisPhone(): SecretKey {
    val keystore = KeyStore.getInstance(KEYSTORE).apply { load(null) }
    (keystore.getKey(ALIAS, null) as? SecretKey)?.let { return it }
    val spec =
        KeyGenParameterSpec
            .Builder(ALIAS, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(KEY_BITS)
            .build()
    return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, KEYSTORE).apply { init(spec) }.generateKey()
}
