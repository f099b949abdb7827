// The only screen there is when the store cannot be opened: what happened, what is safe, what to do.
package no.nyvri.screens

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import no.nyvri.bridge.Icon
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.Look
import no.nyvri.look.Space
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.Words

/** [text] says it all. */
@Composable
fun ProblemPage(text: String) {
    Frame("problem-page", top = {}, bottom = {}) {
        Page {
            Drawing(Drawings.of(Icon.NEEDS_YOU), Look.ink.danger.full, Modifier.padding(top = Space.section, bottom = Space.wide))
            Words(text, Look.letters.body, Modifier.testTag("problem-text"))
        }
    }
}
