// How far a topic has come: one notch a question.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Step
import no.nyvri.look.Look

/** The notches. The words beside them say the same to screen readers. */
@Composable
fun Steps(steps: List<Step>, modifier: Modifier = Modifier) {
    val shape = RoundedCornerShape(3.dp)
    val ink = Look.ink
    Row(modifier.fillMaxWidth().height(6.dp).clearAndSetSemantics { }, Arrangement.spacedBy(3.dp)) {
        for (step in steps) {
            val notch = Modifier.weight(1f).height(6.dp)
            Box(
                when (step) {
                    Step.DONE -> notch.background(ink.primary.full, shape)
                    Step.DEVIATION -> notch.background(ink.warn.full, shape)
                    Step.CURRENT -> notch.border(1.5.dp, ink.primary.full, shape)
                    Step.OPEN -> notch.background(ink.line, shape)
                },
            )
        }
    }
}
