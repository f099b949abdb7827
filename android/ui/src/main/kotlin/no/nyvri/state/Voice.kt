// Reading aloud: what the screens ask of a platform that can.
package no.nyvri.state

/** How reading goes. */
enum class Reading {
    /** It is being read. */
    SPEAKING,

    /** It was read to its end, or stopped. */
    ENDED,

    /** There is no voice for the language here. */
    NO_VOICE,
}

/** Reads words aloud. A phone has one; a desktop has none, and says so. */
interface Voice {
    /** Reads [words] in the first of [languages] that there is a voice for, the best first. [told] hears how it goes, on the main thread. */
    fun read(words: String, languages: List<String>, told: (Reading) -> Unit)

    /** Stops reading. */
    fun stop()
}

/** Where there is no voice at all. */
object NoVoice : Voice {
    override fun read(words: String, languages: List<String>, told: (Reading) -> Unit) = told(Reading.NO_VOICE)

    override fun stop() = Unit
}
