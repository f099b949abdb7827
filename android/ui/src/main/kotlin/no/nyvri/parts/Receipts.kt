// Where something is on its way to the office: an icon with its word, in a list, in a line, or alone with the word spoken.
package no.nyvri.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.offset
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Icon
import no.nyvri.bridge.Receipt
import no.nyvri.bridge.ReceiptState
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Space

/** The drawing of a receipt's state. */
fun Receipt.drawing(): ImageVector = Drawings.of(
    when (state) {
        ReceiptState.ON_PHONE -> Icon.PHONE
        ReceiptState.SENDING -> Icon.SENDING
        ReceiptState.AT_OFFICE -> Icon.AT_OFFICE
        ReceiptState.REFUSED -> Icon.NEEDS_YOU
    },
)

@Composable
private fun Receipt.color(): Color = when (state) {
    ReceiptState.ON_PHONE -> Look.ink.quietText
    ReceiptState.SENDING -> Look.ink.primary.full
    ReceiptState.AT_OFFICE -> Look.ink.ok.full
    ReceiptState.REFUSED -> Look.ink.danger.full
}

/** Where a picture is: icon above word at the far edge; beside each other in large text. */
@Composable
fun ReceiptView(receipt: Receipt, modifier: Modifier = Modifier) {
    if (Look.isStacked) return ReceiptLine(receipt, modifier)
    Column(modifier, Arrangement.spacedBy(3.dp), Alignment.End) {
        Drawing(receipt.drawing(), receipt.color(), size = IconSize.Small)
        Words(receipt.text, Look.letters.micro, color = receipt.color(), align = TextAlign.End)
    }
}

/** Icon and words in a line; the words of a refusal may take several. */
@Composable
fun ReceiptLine(receipt: Receipt, modifier: Modifier = Modifier) {
    val color = if (receipt.state == ReceiptState.REFUSED) receipt.color() else Look.ink.quietText
    Row(modifier.testTag("receipt-line"), Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
        Drawing(receipt.drawing(), receipt.color(), size = IconSize.Small)
        Words(receipt.text, Look.letters.micro, Modifier.weight(1f, fill = false), color)
    }
}

/** The icon alone; its word is spoken. */
@Composable
fun ReceiptMark(receipt: Receipt) {
    Box(Modifier.testTag("receipt-mark").semantics { contentDescription = receipt.text }) {
        Drawing(receipt.drawing(), receipt.color(), size = IconSize.Small)
    }
}

/** The way to where people agree: two people, and the words. */
@Composable
fun AgreeButton(words: String, tag: String, onTap: () -> Unit) {
    TextButton(
        words,
        tag,
        Modifier.offset(x = -Space.between),
        before = Drawings.of(Icon.PEOPLE),
        after = Drawings.forward,
        onTap = onTap,
    )
}
