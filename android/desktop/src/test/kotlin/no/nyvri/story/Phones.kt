// Phones of stories: each with a folder and keys of its own.
package no.nyvri.story

import no.nyvri.bridge.CoreBridge
import no.nyvri.bridge.ThisPhone
import no.nyvri.desktop.DesktopKeys
import org.junit.rules.TemporaryFolder

/** A new phone, which knows no office yet. */
internal fun TemporaryFolder.newPhone(name: String): CoreBridge {
    val data = newFolder(name)
    return CoreBridge.open(ThisPhone(data.path, "nb", name, DesktopKeys(data.toPath())))
}
