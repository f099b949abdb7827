// Small sample records that several sample screens share. Invented people and addresses.
package no.nyvri.sample

import no.nyvri.bridge.Action
import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.AnswerChoice
import no.nyvri.bridge.Dock
import no.nyvri.bridge.GradeChoice
import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.Icon
import no.nyvri.bridge.KindTag
import no.nyvri.bridge.LastLine
import no.nyvri.bridge.PhotoTile
import no.nyvri.bridge.Pick
import no.nyvri.bridge.Receipt
import no.nyvri.bridge.ReceiptState
import no.nyvri.bridge.Tag
import no.nyvri.bridge.UndoRow

/** A sample picture by its name in `pictures/`. */
fun samplePicture(name: String): ByteArray = checkNotNull(
    Tag::class.java.classLoader?.getResourceAsStream("pictures/$name.jpg"),
) { "no picture $name" }.use { it.readBytes() }

internal fun action(kind: ActionKind, label: String, target: String = "") = Action(kind, label, target, null)

internal fun dock(main: Action? = null, quiet: Action? = null, undo: String? = null, note: String? = null) =
    Dock(undo?.let { UndoRow(it, "Angre") }, note, quiet, main)

internal val sixMonths = KindTag(2u, "6 måneder", "andre besøk")
internal val threeWeeks = KindTag(1u, "3 uker", "første besøk")
internal val interpreter = Tag(Icon.INTERPRETER, "Tolk bestilt", false)

internal fun last(whenSaid: String, text: String, grade: GradeMark? = null, after: String? = null) =
    LastLine(whenSaid, text, grade, grade?.name, after)

internal fun photo(
    id: String,
    picture: String,
    caption: String,
    spoken: String,
    isLast: Boolean = false,
    receipt: Receipt = onPhone,
) = PhotoTile(id, samplePicture(picture), caption, spoken, isLast, receipt)

internal val onPhone = Receipt(ReceiptState.ON_PHONE, "På telefonen")
internal val sending = Receipt(ReceiptState.SENDING, "Sendes")
internal val refused = Receipt(ReceiptState.REFUSED, "Ikke tatt imot. Du har ikke tilgang til dette besøket lenger.")
internal val atOffice = Receipt(ReceiptState.AT_OFFICE, "Hos kontoret")

internal val bathJune = photo("p-june", "tak-juni", "Sist, 4. juni", "Tak på badet, 4. juni", isLast = true, receipt = atOffice)
internal val bathNow = photo("p-now", "tak-na", "Nå", "Fuktflekk i taket på badet, tatt nå")
internal val lockJune =
    photo("p-lock", "vinduslas", "Sist, 4. juni", "Vinduslås på soverommet, 4. juni", isLast = true, receipt = atOffice)

internal fun grades(chosen: GradeMark?, wasLast: GradeMark?): List<GradeChoice> = listOf(
    Triple(GradeMark.TG0, "Ingen tegn", "ingen tegn"),
    Triple(GradeMark.TG1, "Svake tegn", "svake tegn"),
    Triple(GradeMark.TG2, "Middels tegn", "middels kraftige tegn"),
    Triple(GradeMark.TG3, "Kraftige tegn", "kraftige tegn"),
    Triple(GradeMark.TGIU, "Ikke undersøkt", "ikke undersøkt"),
).map { (mark, words, said) ->
    val spoken = "${mark.name}, $said" + if (mark == wasLast) ", sist" else ""
    GradeChoice(mark, mark.name, words, mark == chosen, mark == wasLast, spoken)
}

internal fun answers(chosen: String? = null, wasLast: String? = null): List<AnswerChoice> = listOf(
    Triple("ok", "OK", Icon.CHECK),
    Triple("deviation", "Avvik", Icon.DEVIATION),
    Triple("not_relevant", "Ikke aktuelt", Icon.DASH),
    Triple("not_checked", "Ikke sjekket", Icon.NOT_CHECKED),
).map { (value, label, icon) ->
    val spoken = label + if (value == wasLast) ", sist" else ""
    AnswerChoice(value, label, icon, value == chosen, value == wasLast, value == "deviation", spoken)
}

internal fun picks(chosen: String?, vararg labels: String): List<Pick> = labels.map { Pick(it.lowercase(), it, "", it == chosen) }
