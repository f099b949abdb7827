// A topic: its questions as cards, each answered in one tap.
package no.nyvri.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import no.nyvri.bridge.Icon
import no.nyvri.bridge.QuestionCard
import no.nyvri.bridge.TopicScreen
import no.nyvri.look.Drawings
import no.nyvri.look.Space
import no.nyvri.parts.AdviceTaps
import no.nyvri.parts.AdviceView
import no.nyvri.parts.DampView
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.IconButton
import no.nyvri.parts.QuestionTaps
import no.nyvri.parts.QuestionView
import no.nyvri.parts.Steps
import no.nyvri.parts.TopBar

/** What can be done in a topic besides the dock. */
class TopicTaps(
    val onBack: () -> Unit = {},
    val question: (QuestionCard) -> QuestionTaps = { QuestionTaps() },
    val onScrolled: () -> Unit = {},
    val advice: AdviceTaps = AdviceTaps(),
    val onTenant: () -> Unit = {},
)

/** The topic. [scrollTo] is the question to bring up, if any. */
@Composable
fun TopicView(screen: TopicScreen, taps: TopicTaps, dock: DockState, scrollTo: String? = null) {
    val list = rememberLazyListState()
    LaunchedEffect(scrollTo) {
        val index = screen.questions.indexOfFirst { it.questionId == scrollTo }
        if (index >= 0) list.animateScrollToItem(index)
        if (scrollTo != null) taps.onScrolled()
    }
    Frame(
        tag = "topic",
        top = {
            TopBar(screen.title, screen.subtitle, screen.backLabel, taps.onBack) {
                screen.showTenant?.let { IconButton(Drawings.of(Icon.SPEECH), it, "show-tenant", onTap = taps.onTenant) }
            }
            Steps(screen.steps, Modifier.padding(start = Space.edge, end = Space.edge, bottom = Space.wide))
        },
        bottom = { DockBar(screen.dock, dock) },
    ) {
        LazyColumn(
            modifier = Modifier.fillMaxSize().testTag("questions"),
            state = list,
            contentPadding = PaddingValues(start = Space.edge, end = Space.edge, bottom = Space.edge),
            verticalArrangement = Arrangement.spacedBy(Space.between),
        ) {
            items(screen.questions, { it.questionId }) { QuestionView(it, screen.helpLabel, taps.question(it)) }
            screen.damp?.let { panel -> item("damp") { DampView(panel) } }
            screen.advice?.let { panel -> item("advice") { AdviceView(panel, taps.advice) } }
        }
    }
}
