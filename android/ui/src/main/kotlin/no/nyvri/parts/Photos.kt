// Pictures: today's plain, last time's in a dashed frame, and the slot for the next.
package no.nyvri.parts

import androidx.compose.foundation.Image
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PhotoTile
import no.nyvri.bridge.Receipt
import no.nyvri.look.Drawing
import no.nyvri.look.Drawings
import no.nyvri.look.IconSize
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.lastTimeFrame

/** Behind what stands on a picture. */
private val OnPicture = Color(0xD1101213)

/** A picture as a tile, with its caption when [captioned] and where it is when [receipted]. Tapping shows it whole. */
@Composable
fun PhotoView(
    photo: PhotoTile,
    modifier: Modifier = Modifier,
    captioned: Boolean = false,
    receipted: Boolean = false,
    frame: Color = Look.ink.outline,
    onTap: (() -> Unit)? = null,
) {
    val shape = RoundedCornerShape(if (photo.isLast) Round.label else Round.control)
    Box(
        modifier
            .testTag("photo-${photo.photoId}")
            .then(if (photo.isLast) Modifier.lastTimeFrame(frame, Round.control) else Modifier)
            .clip(shape)
            .background(Look.ink.sunken)
            .then(if (onTap != null) Modifier.clickable(role = Role.Button, onClick = onTap) else Modifier)
            .clearAndSetSemantics { contentDescription = photo.spoken },
    ) {
        Picture(photo.thumbnail, Modifier.fillMaxSize(), ContentScale.Crop)
        if (captioned && photo.caption.isNotEmpty()) {
            Caption(photo.caption, Modifier.align(Alignment.BottomStart).padding(6.dp))
        }
        if (receipted && !photo.isLast) Badge(photo.receipt, Modifier.align(Alignment.TopEnd).padding(6.dp))
    }
}

/** The bytes of a picture, drawn; nothing when they are none. */
@Composable
fun Picture(bytes: ByteArray, modifier: Modifier, scale: ContentScale) {
    val decoder = Look.decoder
    val picture: ImageBitmap? = remember(bytes.size, bytes.contentHashCode()) { if (bytes.isEmpty()) null else decoder(bytes) }
    if (picture != null) Image(picture, null, modifier, contentScale = scale)
}

@Composable
private fun Caption(text: String, modifier: Modifier) {
    Words(
        text,
        Look.letters.micro,
        modifier.background(OnPicture, RoundedCornerShape(Round.label)).padding(horizontal = 8.dp, vertical = 3.dp),
        Color.White,
    )
}

/** Where the picture is, as a drawing on the same ground as the caption; the tile's spoken words say it. */
@Composable
private fun Badge(receipt: Receipt, modifier: Modifier) {
    Box(modifier.background(OnPicture, CircleShape).padding(4.dp)) {
        Drawing(receipt.drawing(), Color.White, size = IconSize.Small)
    }
}

/** Where the next picture goes. */
@Composable
fun PhotoSlot(label: String, tag: String, modifier: Modifier = Modifier, onTap: () -> Unit) {
    val shape = RoundedCornerShape(Round.control)
    Column(
        modifier
            .testTag(tag)
            .clip(shape)
            .background(Look.ink.surface)
            .border(1.5.dp, Look.ink.outline, shape)
            .clickable(role = Role.Button, onClick = onTap)
            .semantics { contentDescription = label }
            .padding(Space.inside),
        Arrangement.spacedBy(Space.inside, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        Drawing(Drawings.of(Icon.CAMERA), Look.ink.text)
        Words(label, Look.letters.label, align = TextAlign.Center)
    }
}
