// What the tenant is shown: one thing at a time, large, in the tenant's language beside the worker's, read or heard.
package no.nyvri.screens

import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.Icon
import no.nyvri.bridge.TenantCard
import no.nyvri.bridge.TenantLanguage
import no.nyvri.bridge.TenantScreen
import no.nyvri.bridge.TwoTongues
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target
import no.nyvri.parts.BesideWords
import no.nyvri.parts.Card
import no.nyvri.parts.DockSurface
import no.nyvri.parts.Frame
import no.nyvri.parts.OwnWords
import no.nyvri.parts.Page
import no.nyvri.parts.Pictogram
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SoftButton
import no.nyvri.parts.TextButton
import no.nyvri.parts.TonguesButton
import no.nyvri.parts.Words
import no.nyvri.parts.inLanguage
import no.nyvri.state.NoVoice
import no.nyvri.state.Reading
import no.nyvri.state.Voice

/** What can be done here. */
class TenantTaps(
    val onLeave: () -> Unit = {},
    val onLanguage: (String) -> Unit = {},
    val voice: Voice = NoVoice,
)

/** The tenant's screen. It begins with card [first], counted from 0. */
@Composable
fun TenantView(screen: TenantScreen, taps: TenantTaps, first: Int = 0, choosing: Boolean = false) {
    var at by rememberSaveable { mutableIntStateOf(first) }
    var isChoosing by remember { mutableStateOf(choosing) }
    val card = screen.cards.getOrNull(at.coerceIn(0, (screen.cards.size - 1).coerceAtLeast(0)))
    val direction = if (screen.rightToLeft) LayoutDirection.Rtl else LayoutDirection.Ltr
    DisposableEffect(card?.cardId, screen.language) { onDispose { taps.voice.stop() } }
    CompositionLocalProvider(LocalLayoutDirection provides direction) {
        Frame(
            tag = "tenant",
            top = { TenantTop(screen, taps.onLeave) { isChoosing = !isChoosing } },
            bottom = { TenantDock(screen, at, { at = it }, taps.onLeave) },
        ) {
            Page {
                screen.notice?.let { Words(it, Look.letters.body, Modifier.padding(bottom = Space.wide).testTag("notice")) }
                if (isChoosing) {
                    Languages(screen) {
                        isChoosing = false
                        taps.onLanguage(it)
                    }
                } else if (card == null) {
                    NothingHere(screen.nothing)
                } else {
                    ShownCard(screen, card, taps.voice)
                }
            }
        }
    }
}

/** What it is about, the way out for the worker, and the way to another language. */
@Composable
private fun TenantTop(screen: TenantScreen, onLeave: () -> Unit, onChoose: () -> Unit) {
    Row(
        Modifier.fillMaxWidth().padding(horizontal = Space.edge),
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            OwnWords(screen.title, Look.letters.display, Modifier.semantics { heading() })
            BesideWords(screen.title, Look.letters.body)
        }
        TextButton(screen.leaveLabel, "leave", color = Look.ink.quietText, before = Drawings.of(Icon.LOCK), onTap = onLeave)
    }
    val chosen =
        screen.languages
            .firstOrNull { it.chosen }
            ?.name
            .orEmpty()
    TextButton(
        chosen,
        "languages",
        Modifier.padding(horizontal = Space.between).semantics {
            contentDescription = "${screen.languagesHeading.beside ?: screen.languagesHeading.own}: $chosen"
        },
        before = Drawings.of(Icon.SPEECH),
        onTap = onChoose,
    )
}

@Composable
private fun NothingHere(words: TwoTongues) {
    OwnWords(words, Look.letters.title)
    BesideWords(words, Look.letters.body, Modifier.padding(top = Space.between))
}

@Composable
private fun ShownCard(screen: TenantScreen, card: TenantCard, voice: Voice) {
    Card(Modifier.testTag("card-${card.cardId}")) {
        Column(
            Modifier.fillMaxWidth().padding(Space.section),
            Arrangement.spacedBy(Space.wide),
        ) {
            Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
                OwnWords(card.kind, Look.letters.label, color = Look.ink.quietText)
                OwnWords(card.count, Look.letters.label, color = Look.ink.quietText)
            }
            card.pictogram?.let { drawing ->
                val side = if (Look.isStacked) 120.dp else 176.dp
                Pictogram(drawing, side, Modifier.align(Alignment.CenterHorizontally).padding(Space.between))
            }
            OwnWords(card.text, own(), Modifier.semantics { heading() })
            BesideWords(card.text, Look.letters.head.copy(fontWeight = FontWeight.Normal, fontSize = 18.sp, lineHeight = 25.sp))
            card.answers.forEach { Answer(it) }
            card.origin?.let { Origin(it) }
        }
    }
    Listen(screen, card, voice)
}

/** The tenant's own words: the largest on the screen. */
@Composable
private fun own() = Look.letters.display.copy(fontSize = 28.sp, lineHeight = 40.sp, fontWeight = FontWeight.SemiBold)

@Composable
private fun Answer(words: TwoTongues) {
    val shape = RoundedCornerShape(Round.control)
    Column(
        Modifier
            .fillMaxWidth()
            .border(1.dp, Look.ink.outline, shape)
            .defaultMinSize(minHeight = Target.answer)
            .padding(horizontal = Space.edge, vertical = Space.between),
        Arrangement.Center,
    ) {
        OwnWords(words, Look.letters.title)
        BesideWords(words, Look.letters.body)
    }
}

/** Said calmly: it may be wrong, and nobody has checked. */
@Composable
private fun Origin(words: TwoTongues) {
    Column(Modifier.testTag("origin")) {
        OwnWords(words, Look.letters.small, color = Look.ink.quietText)
        BesideWords(words, Look.letters.small)
    }
}

@Composable
private fun Listen(screen: TenantScreen, card: TenantCard, voice: Voice) {
    var reading: Reading? by remember(card.cardId, screen.language) { mutableStateOf(null) }
    val isSpeaking = reading == Reading.SPEAKING
    val words = if (isSpeaking) screen.stop else screen.listen
    SoftButton(
        words.own,
        Drawings.speaker,
        "listen",
        Modifier.fillMaxWidth().padding(top = Space.wide).semantics {
            contentDescription = listOfNotNull(words.own, words.beside).joinToString(", ")
        },
    ) {
        if (isSpeaking) voice.stop() else voice.read(card.spoken, screen.voices) { reading = it }
    }
    if (reading == Reading.NO_VOICE) {
        Column(Modifier.padding(top = Space.wide).testTag("no-voice").semantics { liveRegion = LiveRegionMode.Polite }) {
            OwnWords(screen.noVoice, Look.letters.body)
            BesideWords(screen.noVoice, Look.letters.small)
        }
    }
}

@Composable
private fun Languages(screen: TenantScreen, onLanguage: (String) -> Unit) {
    OwnWords(screen.languagesHeading, Look.letters.title, Modifier.semantics { heading() })
    BesideWords(screen.languagesHeading, Look.letters.body, Modifier.padding(bottom = Space.wide))
    RowsInCard(screen.languages) { LanguageRow(it) { onLanguage(it.tag) } }
}

@Composable
private fun LanguageRow(language: TenantLanguage, onTap: () -> Unit) {
    Column(
        Modifier
            .fillMaxWidth()
            .testTag("language-${language.tag}")
            .selectable(language.chosen, role = Role.RadioButton, onClick = onTap)
            .defaultMinSize(minHeight = Target.main)
            .padding(horizontal = Space.edge, vertical = Space.between),
        Arrangement.Center,
    ) {
        val color = if (language.chosen) Look.ink.primary.full else Look.ink.text
        Words(language.name, Look.letters.title.inLanguage(language.tag, language.rightToLeft), color = color)
        Words(language.beside, Look.letters.small, color = Look.ink.quietText)
    }
}

/** Back and next, large; on the last card the tenant says that it was understood. */
@Composable
private fun TenantDock(screen: TenantScreen, at: Int, onGo: (Int) -> Unit, onDone: () -> Unit) {
    val isLast = at >= screen.cards.size - 1
    DockSurface(urgent = false) {
        val buttons: @Composable (Modifier) -> Unit = { modifier ->
            if (at > 0) TonguesButton(screen.back, "back-card", false, modifier) { onGo(at - 1) }
            if (isLast) {
                TonguesButton(screen.understood, "understood", true, modifier, onDone)
            } else {
                TonguesButton(screen.next, "next-card", true, modifier) { onGo(at + 1) }
            }
        }
        if (Look.isStacked) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.between)) { buttons(Modifier.fillMaxWidth()) }
        } else {
            Row(Modifier.height(IntrinsicSize.Min), Arrangement.spacedBy(Space.between)) {
                buttons(Modifier.weight(1f).fillMaxHeight())
            }
        }
    }
}
