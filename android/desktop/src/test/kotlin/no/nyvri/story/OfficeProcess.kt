// A real office beside the test: the program that NYVRI_OFFICE names, with its sample people and visits.
package no.nyvri.story

import java.io.BufferedReader
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.createTempDirectory

/** Runs until it is closed. Fails at once, and says why, when there is no office to run. */
class OfficeProcess : AutoCloseable {
    private val program =
        checkNotNull(System.getenv("NYVRI_OFFICE")) {
            "NYVRI_OFFICE must name the office program, such as target/debug/nyvri-office"
        }
    private val folder: Path = createTempDirectory("office")
    private val log = folder.resolve("log.txt").toFile()
    private val process: Process
    private val phonesPort: Int

    /** Where browsers find it. */
    val dashboardPort: Int

    init {
        check(File(program).canExecute()) { "there is no program at $program" }
        val data = folder.resolve("data").toString()
        val anyPort = "127.0.0.1:0"
        process =
            ProcessBuilder(program, "serve", "--data", data, "--sample", "--listen", anyPort, "--phones", anyPort)
                .redirectError(log)
                .start()
        val said = process.inputStream.bufferedReader()
        dashboardPort = said.portOf("dashboard")
        phonesPort = said.portOf("phones")
    }

    /** The words that pair one phone of [person]. */
    fun pairingText(person: String): String {
        val pair =
            ProcessBuilder(
                program,
                "pair",
                "--data",
                folder.resolve("data").toString(),
                "--person",
                person,
                "--public-address",
                "127.0.0.1:$phonesPort",
            ).redirectError(log).start()
        val words =
            pair.inputStream
                .bufferedReader()
                .readText()
                .trim()
        check(pair.waitFor() == 0 && words.isNotEmpty()) { "the office gave no code:\n${log.readText()}" }
        return words
    }

    /** The office says which addresses it has once it answers there. */
    private fun BufferedReader.portOf(what: String): Int {
        while (true) {
            val line = readLine() ?: error("the office stopped:\n${log.readText()}")
            if (line.startsWith(what)) return line.substringAfterLast(':').trim('/', ' ').toInt()
        }
    }

    override fun close() {
        process.destroy()
        if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly()
        Files.walk(folder).use { paths -> paths.sorted(Comparator.reverseOrder()).forEach(Files::delete) }
    }

    private companion object {
        const val STOPS_WITHIN_SECONDS = 10L
    }
}
