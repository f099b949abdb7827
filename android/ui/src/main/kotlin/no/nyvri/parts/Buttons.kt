// Buttons: the one filled, its quiet neighbour, words alone, and an icon alone.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.layout.layout
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import no.nyvri.look.Drawing
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target

/**
 * Lets a target of 48 hang over its place by [x] at its end and [y] above and below: the drawing stands in line with the
 * words beside it, and the row does not grow.
 */
fun Modifier.hanging(x: Dp = 0.dp, y: Dp = 0.dp): Modifier = layout { measurable, constraints ->
    val placeable = measurable.measure(constraints)
    val width = (placeable.width - x.roundToPx()).coerceAtLeast(0)
    val height = (placeable.height - 2 * y.roundToPx()).coerceAtLeast(0)
    layout(width, height) { placeable.placeRelative(0, -y.roundToPx()) }
}

/** What you do next. There is one on a screen. */
@Composable
fun MainButton(label: String, tag: String, modifier: Modifier = Modifier, enabled: Boolean = true, onTap: () -> Unit) {
    val role = Look.ink.primary
    Box(
        modifier
            .testTag(tag)
            .clip(RoundedCornerShape(Round.card))
            .background(if (enabled) role.full else Look.ink.none.soft)
            .clickable(enabled = enabled, role = Role.Button, onClick = onTap)
            .defaultMinSize(minHeight = Target.main)
            .padding(horizontal = Space.between, vertical = 6.dp),
        Alignment.Center,
    ) {
        Words(label, Look.letters.action, color = if (enabled) role.onFull else Look.ink.none.onSoft, align = TextAlign.Center)
    }
}

/** The quiet neighbour: an icon above its word; in large text the icon alone, with the word spoken. */
@Composable
fun QuietButton(label: String, icon: ImageVector, tag: String, modifier: Modifier = Modifier, onTap: () -> Unit) {
    val role = Look.ink.primary
    Column(
        modifier
            .testTag(tag)
            .clip(RoundedCornerShape(Round.card))
            .background(role.soft)
            .clickable(role = Role.Button, onClick = onTap)
            .semantics { contentDescription = label }
            .defaultMinSize(minWidth = 76.dp, minHeight = Target.main)
            .padding(horizontal = Space.wide, vertical = Space.inside),
        Arrangement.spacedBy(2.dp, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        Drawing(icon, role.onSoft)
        if (!Look.isStacked) {
            Words(label, Look.letters.micro.copy(fontWeight = FontWeight.SemiBold), color = role.onSoft, align = TextAlign.Center)
        }
    }
}

/** A way beside the main one, as wide as the page: an icon and words on a soft ground. */
@Composable
fun SoftButton(
    label: String,
    icon: ImageVector,
    tag: String,
    modifier: Modifier = Modifier,
    enabled: Boolean = true,
    onTap: () -> Unit,
) {
    val role = if (enabled) Look.ink.primary else Look.ink.none
    Row(
        modifier
            .testTag(tag)
            .clip(RoundedCornerShape(Round.card))
            .background(role.soft)
            .clickable(enabled = enabled, role = Role.Button, onClick = onTap)
            .defaultMinSize(minHeight = Target.main)
            .padding(horizontal = Space.edge, vertical = 6.dp),
        Arrangement.spacedBy(10.dp, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        Drawing(icon, role.onSoft)
        Words(label, Look.letters.label, color = role.onSoft)
    }
}

/** A button with an edge: an icon above or before its word. */
@Composable
fun EdgeButton(label: String, tag: String, modifier: Modifier = Modifier, icon: ImageVector? = null, onTap: () -> Unit) {
    val shape = RoundedCornerShape(Round.card)
    Column(
        modifier
            .testTag(tag)
            .clip(shape)
            .background(Look.ink.surface)
            .border(1.5.dp, Look.ink.outline, shape)
            .clickable(role = Role.Button, onClick = onTap)
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.wide, vertical = 6.dp),
        Arrangement.spacedBy(Space.inside, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        if (icon != null) Drawing(icon, Look.ink.text)
        Words(label, Look.letters.label, align = TextAlign.Center)
    }
}

/** Words alone, 48 high, with an icon before or after. */
@Composable
fun TextButton(
    label: String,
    tag: String,
    modifier: Modifier = Modifier,
    color: Color = Look.ink.primary.full,
    before: ImageVector? = null,
    after: ImageVector? = null,
    onTap: () -> Unit,
) {
    Row(
        modifier
            .testTag(tag)
            .clip(RoundedCornerShape(Round.control))
            .clickable(role = Role.Button, onClick = onTap)
            .defaultMinSize(minHeight = Target.least)
            .padding(horizontal = Space.between),
        Arrangement.spacedBy(10.dp),
        Alignment.CenterVertically,
    ) {
        if (before != null) Drawing(before, color, size = IconSize.Small)
        Words(label, Look.letters.label, color = color)
        if (after != null && !Look.isStacked) Drawing(after, color, size = IconSize.Small)
    }
}

/** An icon alone, in a circle of 48, with its name [spoken]. */
@Composable
fun IconButton(
    icon: ImageVector,
    spoken: String,
    tag: String,
    modifier: Modifier = Modifier,
    color: Color = Look.ink.text,
    onTap: () -> Unit,
) {
    Box(
        modifier
            .testTag(tag)
            .size(Target.least)
            .clip(CircleShape)
            .clickable(role = Role.Button, onClick = onTap)
            .semantics { contentDescription = spoken },
        Alignment.Center,
    ) { Drawing(icon, color) }
}
