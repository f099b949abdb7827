// Colours by role, light and dark. A part names a role, never a colour.
package no.nyvri.look

import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color
import no.nyvri.bridge.GradeMark

/** One role: the full colour, what stands on it, its soft surface and what stands on that. */
@Immutable
data class Role(
    val full: Color,
    val onFull: Color,
    val soft: Color,
    val onSoft: Color,
)

/** Every colour there is. */
@Immutable
data class Ink(
    /** The room. */
    val ground: Color,
    /** A thing you can act on. */
    val surface: Color,
    /** A thing that rests: tracks, empty slots. */
    val sunken: Color,
    /** Divides, carries no meaning. */
    val line: Color,
    /** The edge of a control, and the dash of "last time". */
    val outline: Color,
    val text: Color,
    val quietText: Color,
    val primary: Role,
    val ok: Role,
    val watch: Role,
    val warn: Role,
    val danger: Role,
    val none: Role,
    val confidential: Role,
    /** The ring around what the keyboard is on. */
    val focus: Color,
    val isDark: Boolean,
) {
    /** The colour of a condition grade. */
    fun grade(mark: GradeMark): Role = when (mark) {
        GradeMark.TG0 -> ok
        GradeMark.TG1 -> watch
        GradeMark.TG2 -> warn
        GradeMark.TG3 -> danger
        GradeMark.TGIU -> none
    }
}

private fun role(full: Long, onFull: Long, soft: Long, onSoft: Long) =
    Role(Color(full), Color(onFull), Color(soft), Color(onSoft))

internal val LightInk =
    Ink(
        ground = Color(0xFFF2F1ED),
        surface = Color(0xFFFFFFFF),
        sunken = Color(0xFFE8E6DF),
        line = Color(0xFFD9D6CE),
        outline = Color(0xFF77746C),
        text = Color(0xFF1A1D1F),
        quietText = Color(0xFF54585B),
        primary = role(0xFF0D5966, 0xFFFFFFFF, 0xFFD8EAEC, 0xFF083F49),
        ok = role(0xFF1C6839, 0xFFFFFFFF, 0xFFDBEEE0, 0xFF134A28),
        watch = role(0xFF665E00, 0xFFFFFFFF, 0xFFF3EEC6, 0xFF464000),
        warn = role(0xFF8F4700, 0xFFFFFFFF, 0xFFFCE6CB, 0xFF693400),
        danger = role(0xFFA61E1C, 0xFFFFFFFF, 0xFFFBDFDB, 0xFF7C1413),
        none = role(0xFF5B6064, 0xFFFFFFFF, 0xFFE4E5E4, 0xFF3C4043),
        confidential = role(0xFF5A3B86, 0xFFFFFFFF, 0xFFEAE2F5, 0xFF432A68),
        focus = Color(0xFF0B3BBF),
        isDark = false,
    )

internal val DarkInk =
    Ink(
        ground = Color(0xFF111416),
        surface = Color(0xFF1B1F22),
        sunken = Color(0xFF0B0D0E),
        line = Color(0xFF30363A),
        outline = Color(0xFF868D92),
        text = Color(0xFFECEAE5),
        quietText = Color(0xFFAEB4B7),
        primary = role(0xFF86CFDB, 0xFF03272D, 0xFF15383F, 0xFFBFE7ED),
        ok = role(0xFF86D29D, 0xFF06260F, 0xFF153320, 0xFFB5E8C3),
        watch = role(0xFFD8CC5C, 0xFF262200, 0xFF332F0A, 0xFFEDE48F),
        warn = role(0xFFF3B566, 0xFF2E1800, 0xFF352510, 0xFFFBD6A5),
        danger = role(0xFFFF9C92, 0xFF3B0505, 0xFF4A1A19, 0xFFFFCCC6),
        none = role(0xFFAAB0B4, 0xFF15181A, 0xFF2B3033, 0xFFD3D7D9),
        confidential = role(0xFFC8B2F1, 0xFF21123D, 0xFF2D2244, 0xFFE1D4FA),
        focus = Color(0xFFA9C1FF),
        isDark = true,
    )
