// The sample of what two people set differently.
package no.nyvri.sample

import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.AgreePlace
import no.nyvri.bridge.AgreeScreen
import no.nyvri.bridge.AgreeValue
import no.nyvri.bridge.GradeMark

private fun standing(id: String, text: String, by: String, grade: GradeMark? = null, canKeep: Boolean = true) =
    AgreeValue(id, text, grade, by, true, "Gjelder nå", canKeep, "$text. $by. Gjelder nå.")

private fun other(id: String, text: String, by: String, grade: GradeMark? = null) =
    AgreeValue(id, text, grade, by, false, "La denne gjelde", true, "$text. $by. La denne gjelde.")

/** What two people set differently, and the same when they have agreed. */
object SampleAgree {
    val screen =
        AgreeScreen(
            visitId = "v1",
            title = "Bli enige",
            subtitle = "Svaleborgveien 14, H0203",
            intro = "Dere skrev uten å ha sett hverandres svar. Alt er tatt vare på. Trykk på det som skal gjelde.",
            places =
                listOf(
                    AgreePlace(
                        "answer/q-fan",
                        "Vifta på badet trekker",
                        "Inneklima",
                        listOf(standing("1", "Avvik", "Ingrid, kl. 09.20"), other("2", "OK", "Du, kl. 09.12")),
                    ),
                    AgreePlace(
                        "grade/f1",
                        "Tilstand",
                        "Fukt i taket på badet",
                        listOf(
                            standing("3", "TG2, middels tegn", "Du, kl. 09.18", GradeMark.TG2, canKeep = false),
                            other("4", "TG1, svake tegn", "Ingrid, kl. 09.21", GradeMark.TG1),
                        ),
                    ),
                ),
            none = null,
            backLabel = "Tilbake til besøket",
            dock = dock(main = action(ActionKind.BACK, "Ferdig"), undo = "Dette gjelder: 21,6 °C"),
        )

    val done = screen.copy(places = emptyList(), none = "Dere er enige om alt i dette besøket.")
}
