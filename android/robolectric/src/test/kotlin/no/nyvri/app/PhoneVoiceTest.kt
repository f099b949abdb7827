package no.nyvri.app

import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.util.Locale

@RunWith(RobolectricTestRunner::class)
class PhoneVoiceTest {
    private fun voice(tag: String, network: Boolean = false, missing: Boolean = false): Voice {
        val features = if (missing) setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED) else emptySet()
        return Voice(tag, Locale.forLanguageTag(tag), Voice.QUALITY_NORMAL, Voice.LATENCY_NORMAL, network, features)
    }

    @Test
    fun `the best language that has a voice here is read`() {
        val voices = listOf(voice("nb-NO"), voice("ar-EG"), voice("fa-IR"))
        assertEquals("fa-IR", voiceFor(listOf("fa-AF", "fa-IR", "fa"), voices)?.name)
        assertEquals("ar-EG", voiceFor(listOf("ar", "ar-SA"), voices)?.name)
        assertNull(voiceFor(listOf("ti-ER", "ti"), voices))
    }

    @Test
    fun `words are never sent away to be read`() {
        assertNull(voiceFor(listOf("ar"), listOf(voice("ar-SA", network = true))))
        assertNull(voiceFor(listOf("ar"), listOf(voice("ar-SA", missing = true))))
    }
}
