// The key of the store on a desktop: a file that only its owner can read. A phone keeps it in its Keystore instead.
package no.nyvri.desktop

import no.nyvri.bridge.KeyVault
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.nio.file.attribute.PosixFilePermissions

/** Keeps the key in [folder], beside the store. */
class DesktopKeys(
    private val folder: Path,
) : KeyVault {
    private val file = folder.resolve("desktop.key")

    override fun load(): ByteArray? = if (Files.exists(file)) Files.readAllBytes(file) else null

    override fun save(key: ByteArray) {
        val ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        val half = Files.createTempFile(folder, "desktop", ".key", ownerOnly)
        Files.write(half, key)
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE)
    }
}
