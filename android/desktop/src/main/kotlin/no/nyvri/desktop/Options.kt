// What can be said on the command line.
package no.nyvri.desktop

import java.nio.file.Path

/** How to start: a window, or pictures of the screens into a folder. */
data class Options(
    /** Where the store lies. */
    val data: Path,
    /** Pairs on the first start: the words below the office's QR code. */
    val pair: String?,
    /** Hands out the pictures in this folder, one after another, instead of asking for a file. */
    val pictures: Path?,
    /** `nb`, `nn` or `en`. */
    val language: String,
    /** Draws the screens of a sample visit into this folder and stops; no window. */
    val picturesOut: Path?,
) {
    companion object {
        const val USAGE =
            "--data <folder> [--pair <code>] [--pictures <folder of JPEGs>] [--language nb|nn|en] [--pictures-out <folder>]"

        /** Reads pairs of a name and a value; throws [IllegalArgumentException] with the usage otherwise. */
        fun of(arguments: Array<String>): Options {
            val known = setOf("--data", "--pair", "--pictures", "--language", "--pictures-out")
            val given = arguments.toList().chunked(2)
            require(given.all { it.size == 2 && it[0] in known }) { USAGE }
            val values = given.associate { it[0] to it[1] }
            val data = requireNotNull(values["--data"]) { USAGE }
            return Options(
                data = Path.of(data),
                pair = values["--pair"],
                pictures = values["--pictures"]?.let(Path::of),
                language = values["--language"] ?: "nb",
                picturesOut = values["--pictures-out"]?.let(Path::of),
            )
        }
    }
}
