// Reads aloud with the voices that lie on the phone. Never with one that sends the words away to be read.
package no.nyvri.app

import android.content.Context
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import no.nyvri.state.Reading
import no.nyvri.state.Voice
import java.util.Locale
import android.speech.tts.Voice as SystemVoice

private const val UTTERANCE = "tenant"

/** The phone's voices. [close] it with the window. */
class PhoneVoice(
    context: Context,
) : Voice {
    private val main = Handler(Looper.getMainLooper())
    private var told: (Reading) -> Unit = {}
    private var isReady: Boolean? = null
    private var waiting: (() -> Unit)? = null
    private val engine =
        TextToSpeech(context) { status ->
            main.post {
                isReady = status == TextToSpeech.SUCCESS
                waiting?.invoke()
                waiting = null
            }
        }

    init {
        engine.setOnUtteranceProgressListener(
            object : UtteranceProgressListener() {
                override fun onStart(id: String) = Unit

                override fun onDone(id: String) = ended()

                override fun onStop(id: String, interrupted: Boolean) = ended()

                @Deprecated("asked for by the system")
                override fun onError(id: String) = ended()
            },
        )
    }

    override fun read(words: String, languages: List<String>, told: (Reading) -> Unit) {
        this.told = told
        // the engine is still being found the first time
        if (isReady == null) waiting = { speak(words, languages) } else speak(words, languages)
    }

    override fun stop() {
        waiting = null
        engine.stop()
        told(Reading.ENDED)
    }

    /** Lets the engine go. */
    fun close() = engine.shutdown()

    private fun speak(words: String, languages: List<String>) {
        val all = if (isReady == true) engine.voices.orEmpty() else emptySet()
        val voice = voiceFor(languages, all)
        if (voice == null) {
            told(Reading.NO_VOICE)
            return
        }
        engine.voice = voice
        told(Reading.SPEAKING)
        engine.speak(words, TextToSpeech.QUEUE_FLUSH, null, UTTERANCE)
    }

    private fun ended() {
        main.post { told(Reading.ENDED) }
    }
}

/** The first of [languages] that one of [voices] speaks without a network. A country is only asked for where one is named. */
internal fun voiceFor(languages: List<String>, voices: Collection<SystemVoice>): SystemVoice? {
    val here =
        voices.filter { voice ->
            val isMissing = TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED in voice.features.orEmpty()
            !voice.isNetworkConnectionRequired && !isMissing
        }
    return languages.map(Locale::forLanguageTag).firstNotNullOfOrNull { wanted ->
        here.firstOrNull { it.locale.speaks(wanted) }
    }
}

private fun Locale.speaks(wanted: Locale) = language == wanted.language && (wanted.country.isEmpty() || country == wanted.country)
