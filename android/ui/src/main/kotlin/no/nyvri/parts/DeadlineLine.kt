// A deadline: until when, how it stands, and by which rule. A clock for soon, a filled one for late.
package no.nyvri.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.DeadlineRow
import no.nyvri.bridge.DeadlineState
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Space

/** One deadline; read as one sentence, and nothing to tap. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun DeadlineLine(row: DeadlineRow) {
    Column(
        Modifier
            .fillMaxWidth()
            .testTag("deadline")
            .clearAndSetSemantics { contentDescription = row.spoken }
            .padding(horizontal = Space.edge, vertical = 10.dp),
        Arrangement.spacedBy(2.dp),
    ) {
        FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
            Words(row.name, Look.letters.small, color = Look.ink.quietText)
            State(row)
        }
        Words(row.due, Look.letters.label)
        Words(row.why, Look.letters.small, color = Look.ink.quietText)
    }
}

@Composable
private fun State(row: DeadlineRow) {
    val color =
        when (row.state) {
            DeadlineState.LATE -> Look.ink.danger.full
            DeadlineState.SOON -> Look.ink.warn.full
            DeadlineState.RUNNING, DeadlineState.PAUSED -> Look.ink.quietText
        }
    val drawing =
        when (row.state) {
            DeadlineState.LATE -> Drawings.late
            DeadlineState.PAUSED -> Drawings.pause
            DeadlineState.SOON, DeadlineState.RUNNING -> Drawings.clock
        }
    Row(horizontalArrangement = Arrangement.spacedBy(5.dp), verticalAlignment = Alignment.CenterVertically) {
        Drawing(drawing, color, size = IconSize.Small)
        Words(row.stateText, Look.letters.small, color = color)
    }
}
