// Fields to type in. They hold what is being typed; saving is the state's business.
package no.nyvri.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import no.nyvri.look.Look
import no.nyvri.look.Round
import no.nyvri.look.Space
import no.nyvri.look.Target

/** What a field is for. */
class FieldRole(
    val tag: String,
    /** For screen readers. */
    val spoken: String,
    /** Shown while the field is empty. */
    val hint: String = "",
    /** Stands after the words: a unit. */
    val unit: String = "",
    val isNumber: Boolean = false,
    val lines: Int = 1,
)

/** A field with [saved] in it. [onTyped] hears every change, [onLeft] that the person went on. */
@Composable
fun TypeField(
    role: FieldRole,
    saved: String,
    modifier: Modifier = Modifier,
    onFocus: (Boolean) -> Unit = {},
    onTyped: (String) -> Unit,
    onLeft: () -> Unit,
) {
    var words by remember(role.tag) { mutableStateOf(saved) }
    var hasFocus by remember(role.tag) { mutableStateOf(false) }
    // what someone else wrote comes in only while nobody types here
    LaunchedEffect(saved, hasFocus) { if (!hasFocus) words = saved }
    DisposableEffect(role.tag) { onDispose { onLeft() } }
    val ink = Look.ink
    val style = Look.letters.body.copy(color = ink.text)
    BasicTextField(
        value = words,
        onValueChange = {
            words = it
            onTyped(it)
        },
        modifier =
            modifier
                .fillMaxWidth()
                .testTag(role.tag)
                .semantics { contentDescription = role.spoken }
                .onFocusChanged {
                    if (hasFocus && !it.isFocused) onLeft()
                    hasFocus = it.isFocused
                    onFocus(it.isFocused)
                },
        textStyle = style,
        singleLine = role.lines == 1,
        minLines = role.lines,
        cursorBrush = SolidColor(ink.primary.full),
        keyboardOptions =
            KeyboardOptions(
                capitalization = if (role.isNumber) KeyboardCapitalization.None else KeyboardCapitalization.Sentences,
                keyboardType = if (role.isNumber) KeyboardType.Decimal else KeyboardType.Text,
            ),
        decorationBox = { inner -> FieldBox(role, words.isEmpty(), hasFocus, inner) },
    )
}

@Composable
private fun FieldBox(role: FieldRole, isEmpty: Boolean, hasFocus: Boolean, inner: @Composable () -> Unit) {
    val ink = Look.ink
    val shape = RoundedCornerShape(Round.control)
    Row(
        Modifier
            .background(ink.surface, shape)
            .border(if (hasFocus) 2.dp else 1.dp, if (hasFocus) ink.primary.full else ink.outline, shape)
            .defaultMinSize(minHeight = Target.answer)
            .padding(horizontal = 14.dp, vertical = Space.between),
        Arrangement.spacedBy(Space.between),
        Alignment.CenterVertically,
    ) {
        Box(Modifier.weight(1f)) {
            if (isEmpty) Words(role.hint, Look.letters.body, color = ink.quietText)
            inner()
        }
        if (role.unit.isNotEmpty()) Words(role.unit, Look.letters.body, color = ink.quietText)
    }
}
