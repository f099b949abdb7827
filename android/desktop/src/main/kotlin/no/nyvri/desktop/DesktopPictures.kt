// Pictures on a desktop: the next one from a folder, or a file that the person chooses.
package no.nyvri.desktop

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.nyvri.state.PictureSource
import java.awt.FileDialog
import java.awt.Frame
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.isRegularFile
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readBytes

private val PICTURE_ENDINGS = setOf("jpg", "jpeg", "png", "webp")

/** Hands out the pictures of [folder] in the order of their names, again from the first after the last. */
class PicturesFromFolder(
    folder: Path,
) : PictureSource {
    private val files =
        folder
            .listDirectoryEntries()
            .filter {
                it.isRegularFile() && it.extension.lowercase() in PICTURE_ENDINGS
            }.sortedBy { it.name }
    private var next = 0

    init {
        require(files.isNotEmpty()) { "there is no picture in $folder" }
    }

    override suspend fun take(): ByteArray {
        val file = files[next++ % files.size]
        return withContext(Dispatchers.IO) { file.readBytes() }
    }
}

/** Asks for a file. */
class PicturesByHand : PictureSource {
    override suspend fun take(): ByteArray? = withContext(Dispatchers.IO) {
        val dialog = FileDialog(null as Frame?).apply { isVisible = true }
        val file = dialog.file ?: return@withContext null
        Files.readAllBytes(Path.of(dialog.directory, file))
    }
}
