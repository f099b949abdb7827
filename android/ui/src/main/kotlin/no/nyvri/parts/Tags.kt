// Small labels: which visit, interpreter, who else is there, confidential.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.nyvri.bridge.KindTag
import no.nyvri.bridge.Tag
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Role

/** The kind of visit and what else there is to know, side by side. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun TagRow(kind: KindTag, tags: List<Tag>, modifier: Modifier = Modifier) {
    FlowRow(modifier, Arrangement.spacedBy(6.dp), Arrangement.spacedBy(6.dp)) {
        KindLabel(kind)
        tags.forEach { TagLabel(it) }
    }
}

/** Two dots and a word. */
@Composable
fun KindLabel(kind: KindTag) {
    val role = Look.ink.primary
    Pill(role, Modifier.clearAndSetSemantics { contentDescription = "${kind.spoken}, ${kind.text}" }) {
        Row(horizontalArrangement = Arrangement.spacedBy(3.dp), verticalAlignment = Alignment.CenterVertically) {
            repeat(DOTS) { Dot(filled = it < kind.dots.toInt(), role.onSoft) }
        }
        Words(kind.text, Look.letters.micro, color = role.onSoft)
    }
}

/** An icon and a word; violet only when it is confidential. */
@Composable
fun TagLabel(tag: Tag) {
    val role = if (tag.confidential) Look.ink.confidential else Look.ink.none
    Pill(role) {
        tag.icon?.let { Drawing(Drawings.of(it), role.onSoft, size = IconSize.Small) }
        Words(tag.text, Look.letters.micro, color = role.onSoft)
    }
}

private const val DOTS = 2

@Composable
private fun Dot(filled: Boolean, color: Color) {
    val side = with(LocalDensity.current) { 7.3.sp.toDp() }
    val dot = Modifier.size(side)
    Box(if (filled) dot.background(color, CircleShape) else dot.border(1.5.dp, color, CircleShape))
}

@Composable
private fun Pill(role: Role, modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Row(
        modifier = modifier.background(role.soft, CircleShape).padding(horizontal = 9.dp, vertical = 4.dp),
        horizontalArrangement = Arrangement.spacedBy(6.dp),
        verticalAlignment = Alignment.CenterVertically,
    ) { content() }
}
