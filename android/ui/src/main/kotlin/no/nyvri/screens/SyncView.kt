// Sending: what the office has, what waits, what needs a person.
package no.nyvri.screens

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Dock
import no.nyvri.bridge.Icon
import no.nyvri.bridge.Refusal
import no.nyvri.bridge.SyncPart
import no.nyvri.bridge.SyncPhoto
import no.nyvri.bridge.SyncScreen
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.parts.DockBar
import no.nyvri.parts.DockState
import no.nyvri.parts.Frame
import no.nyvri.parts.Page
import no.nyvri.parts.PhotoView
import no.nyvri.parts.ReceiptView
import no.nyvri.parts.RowsInCard
import no.nyvri.parts.SectionHeading
import no.nyvri.parts.TopBar
import no.nyvri.parts.Words

/** How far sending has come. */
@Composable
fun SyncView(screen: SyncScreen, onBack: () -> Unit, onPhoto: (String) -> Unit, dock: DockState) {
    Frame(
        tag = "sync-screen",
        top = { TopBar(screen.title, screen.subtitle, screen.backLabel, onBack) },
        bottom = { DockBar(Dock(null, null, null, screen.main), dock) },
    ) {
        Page {
            Words(
                screen.headline,
                Look.letters.display,
                Modifier.padding(top = Space.inside).semantics {
                    heading()
                    liveRegion = LiveRegionMode.Polite
                },
            )
            Words(screen.explanation, Look.letters.body, Modifier.padding(top = Space.inside), Look.ink.quietText)
            if (screen.bar.any { it.count > 0u }) Bar(screen.bar)
            Legend(screen.bar)
            screen.problem?.let { ProblemPanel(it) }
            screen.refusals.forEach { RefusalPanel(it) }
            if (screen.photos.isNotEmpty()) {
                SectionHeading(screen.photosHeading, screen.photosCount)
                RowsInCard(screen.photos) { PhotoLine(it, onPhoto) }
            }
        }
    }
}

@Composable
private fun partColor(icon: Icon): Color = when (icon) {
    Icon.AT_OFFICE -> Look.ink.ok.full
    Icon.SENDING -> Look.ink.primary.full
    Icon.NEEDS_YOU -> Look.ink.danger.full
    else -> Look.ink.quietText
}

/** One bar in as many parts as there are states; the words below it say the same. */
@Composable
private fun Bar(parts: List<SyncPart>) {
    val shape = RoundedCornerShape(3.dp)
    val ink = Look.ink
    val all = parts.sumOf { it.count.toInt() }
    Row(
        Modifier
            .padding(top = Space.wide)
            .fillMaxWidth()
            .height(10.dp)
            .testTag("sync-bar")
            .clearAndSetSemantics { },
        Arrangement.spacedBy(3.dp),
    ) {
        for (part in parts.filter { it.count > 0u }) {
            // even one of many must show
            val weight = part.count.toFloat().coerceAtLeast(all * LEAST_SHARE)
            val piece = Modifier.weight(weight).height(10.dp)
            val isWaiting = part.icon == Icon.PHONE || part.icon == Icon.NO_COVERAGE
            Box(
                if (isWaiting) {
                    piece.background(ink.sunken, shape).border(1.5.dp, ink.outline, shape)
                } else {
                    piece.background(partColor(part.icon), shape)
                },
            )
        }
    }
}

private const val LEAST_SHARE = 0.045f

@OptIn(ExperimentalLayoutApi::class)
@Composable
private fun Legend(parts: List<SyncPart>) {
    FlowRow(
        modifier = Modifier.padding(top = 10.dp).fillMaxWidth(),
        horizontalArrangement = Arrangement.spacedBy(Space.wide),
        verticalArrangement = Arrangement.spacedBy(Space.inside),
        maxItemsInEachRow = if (Look.isStacked) 1 else 2,
    ) {
        for (part in parts) {
            Row(
                Modifier.weight(1f),
                Arrangement.spacedBy(Space.between),
                Alignment.CenterVertically,
            ) {
                Drawing(Drawings.of(part.icon), partColor(part.icon), size = IconSize.Small)
                Words(part.text, Look.letters.small)
            }
        }
        if (parts.size % 2 == 1 && !Look.isStacked) Box(Modifier.weight(1f))
    }
}

@Composable
private fun ProblemPanel(text: String) {
    val role = Look.ink.none
    Row(
        Modifier
            .padding(top = Space.wide)
            .fillMaxWidth()
            .testTag("sync-problem")
            .background(role.soft, RoundedCornerShape(Round.control))
            .padding(horizontal = 14.dp, vertical = Space.wide),
        Arrangement.spacedBy(10.dp),
    ) {
        Drawing(Drawings.of(Icon.NO_COVERAGE), role.onSoft, size = IconSize.Small)
        Words(text, Look.letters.small, color = role.onSoft)
    }
}

/** What the office did not take: what, the words that are safe here, and why. */
@Composable
private fun RefusalPanel(refusal: Refusal) {
    val ink = Look.ink
    Column(
        Modifier
            .padding(top = Space.edge)
            .fillMaxWidth()
            .testTag("refusal")
            .background(ink.danger.soft, RoundedCornerShape(Round.card))
            .padding(horizontal = Space.edge, vertical = 14.dp),
        Arrangement.spacedBy(6.dp),
    ) {
        Row(horizontalArrangement = Arrangement.spacedBy(10.dp)) {
            Drawing(Drawings.of(Icon.NEEDS_YOU), ink.danger.onSoft)
            Words(refusal.title, Look.letters.head, Modifier.semantics { heading() }, ink.danger.onSoft)
        }
        if (refusal.quote.isNotEmpty()) {
            Words(
                refusal.quote,
                Look.letters.body,
                Modifier.fillMaxWidth().background(ink.surface, RoundedCornerShape(Round.control)).padding(Space.wide),
            )
        }
        Words(refusal.why, Look.letters.small, color = ink.danger.onSoft)
        Words(refusal.safe, Look.letters.small, color = ink.danger.onSoft)
    }
}

@Composable
private fun PhotoLine(photo: SyncPhoto, onPhoto: (String) -> Unit) {
    val row =
        Modifier
            .fillMaxWidth()
            .semantics(
                mergeDescendants = true,
            ) {}
            .padding(horizontal = Space.edge, vertical = Space.between)
    val tile: @Composable () -> Unit = { PhotoView(photo.tile, Modifier.size(56.dp)) { onPhoto(photo.tile.photoId) } }
    if (Look.isStacked) {
        Column(row, Arrangement.spacedBy(Space.inside)) {
            tile()
            Words(photo.title, Look.letters.head)
            Words(photo.detail, Look.letters.small, color = Look.ink.quietText)
            ReceiptView(photo.tile.receipt)
        }
    } else {
        Row(row, Arrangement.spacedBy(Space.wide), Alignment.CenterVertically) {
            tile()
            Column(Modifier.weight(1f)) {
                Words(photo.title, Look.letters.head)
                Words(photo.detail, Look.letters.small, color = Look.ink.quietText)
            }
            ReceiptView(photo.tile.receipt)
        }
    }
}
