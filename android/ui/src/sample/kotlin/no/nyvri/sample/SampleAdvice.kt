// The sample of advice: asked about, to be given, and as it stands after the visit.
package no.nyvri.sample

import no.nyvri.bridge.AdviceCard
import no.nyvri.bridge.AdviceOfLast
import no.nyvri.bridge.AdvicePanel
import no.nyvri.bridge.Pick

private const val FOUND = "Fordi det ble funnet avvik"

/** Advice on indoor climate in November. */
object SampleAdvice {
    private fun card(id: String, text: String, why: String, given: Boolean = false) =
        AdviceCard(id, text, why, given, "Gitt", true, "$text $why.")

    private fun outcomes(chosen: String) =
        listOf("helped" to "Det hjalp", "did_not_help" to "Hjalp ikke", "not_tried" to "Ikke prøvd")
            .map { (value, label) -> Pick(value, label, "", value == chosen) }

    private fun last(id: String, text: String, chosen: String) = AdviceOfLast(
        id,
        text,
        "Gitt 4. juni",
        outcomes(chosen),
        true,
        "Sist ga vi dette rådet. Hvordan gikk det? $text",
    )

    val panel =
        AdvicePanel(
            "Råd til leietaker",
            "Sist ga vi disse rådene. Hvordan gikk det?",
            listOf(
                last("furniture-out", "Flytt seng og skap omtrent ti centimeter fra yttervegg.", "helped"),
                last("short-airing", "Luft kort, fem–ti minutter med gjennomtrekk. Lukk igjen etterpå.", ""),
            ),
            listOf(
                card("wash-spot", "Vask små flekker med såpevann og hansker. Kommer de igjen, ring oss.", FOUND, given = true),
                card("vents-open", "La ventilene stå åpne hele vinteren. Tørk av støv.", "Fordi målingene peker hit, regel E3"),
                card("filter", "Bytt filter i september. Skru aldri anlegget helt av.", "Råd for høsten"),
            ),
        )

    /** Nothing was given before. */
    val first = panel.copy(lastHeading = null, last = emptyList())

    /** After the visit. */
    val ended =
        panel.copy(
            heading = "Råd som ble gitt",
            last = panel.last.take(1).map { it.copy(canChange = false, outcomes = it.outcomes.filter(Pick::chosen)) },
            cards = panel.cards.take(1).map { it.copy(canChange = false, why = "Gitt av Ingrid") },
        )
}
