// The sample of what readings point at, and of deadlines: a damp bathroom in November.
package no.nyvri.sample

import no.nyvri.bridge.DampAdvice
import no.nyvri.bridge.DampClue
import no.nyvri.bridge.DampPanel
import no.nyvri.bridge.DampScale
import no.nyvri.bridge.DampTrend
import no.nyvri.bridge.DampTrendLine
import no.nyvri.bridge.DampValue
import no.nyvri.bridge.DeadlineRow
import no.nyvri.bridge.DeadlineState

/** Readings and deadlines. */
object SampleDamp {
    private val scale =
        DampScale(
            title = "Fukt i luften ved overflaten",
            low = 40.0,
            high = 100.0,
            watchFrom = 75.0,
            exposedFrom = 80.0,
            now = 82.0,
            last = 53.0,
            nowLabel = "Nå 82 %",
            lastLabel = "Sist 53 %",
            dryLabel = "Tørt nok",
            dryAt = 64.0,
            exposedLabel = "Utsatt",
            exposedAt = 91.0,
            ticks = listOf("40 %", "60", "80", "100, dugg"),
            caption = "75 til 80 % er på grensen. Duggpunkt nå 13,0 °C.",
            spoken = "Lufta ved overflaten er 82 prosent fuktig nå. Sist var den 53 prosent.",
        )

    private val trend =
        DampTrend(
            "Siden sist",
            listOf(
                DampTrendLine(
                    "Luftfukt ved overflaten",
                    "53 %",
                    "82 %",
                    0.22,
                    0.7,
                    "Luftfukt ved overflaten: 53 % til 82 %",
                ),
                DampTrendLine("Luftfukt", "46 %", "58 %", 0.43, 0.63, "Luftfukt: 46 % til 58 %"),
                DampTrendLine("Treverk", "13 vekt-%", "14 vekt-%", 0.32, 0.36, "Treverk: 13 til 14 vekt-%"),
            ),
        )

    val panel =
        DampPanel(
            title = "Fuktvurdering",
            values =
                listOf(
                    DampValue("Luft", "21,6 °C", "22,4 °C", "Luft 21,6 °C. Sist: 22,4 °C."),
                    DampValue("Luftfukt", "58 %", "46 %", "Luftfukt 58 %. Sist: 46 %."),
                    DampValue("Kaldeste overflate", "16,1 °C", "20,2 °C", "Kaldeste overflate 16,1 °C. Sist: 20,2 °C."),
                    DampValue("Treverk", "14 vekt-%", "13 vekt-%", "Treverk 14 vekt-%. Sist: 13 vekt-%."),
                ),
            valuesNote = "Stiplet understrek er målt sist, 4. juni.",
            scale = scale,
            missing = null,
            pointsAt = "Tallene peker mest mot",
            causes = "For lite lufting",
            clues =
                listOf(
                    DampClue(true, "Lufta er fuktigere enn rådet på 40 %", "58 %"),
                    DampClue(true, "Vifta på badet trekker dårlig", ""),
                    DampClue(true, "Vifta trakk dårlig sist også", ""),
                    DampClue(false, "Bare én rute dugger. Det taler mot", ""),
                ),
            rules =
                listOf(
                    "Regel E3: For lite luftskifte mot fuktmengden.",
                    "Regel E1: Mugg kan vokse på denne flaten.",
                ),
            confirm = DampAdvice("Dette vil bekrefte det", listOf("Papirtest ved avtrekket. Se på ventiler og filter.")),
            tip = DampAdvice("Dette kan gjøres", listOf("Åpne og rens ventilene. Død vifte blir arbeidsordre.")),
            others = "Andre årsaker: kondens fra daglig bruk 2 av 7 tegn, kuldebro 1 av 6 tegn",
            trend = trend,
            noVerdict = "Dette er ikke en dom.",
            countedBy = "Regnet etter bransjeråd fra 2026. Du ser rommet, og du avgjør.",
        )

    /** Nothing but two numbers of the air. */
    val airOnly =
        panel.copy(
            values = panel.values.take(2).map { it.copy(last = null) },
            valuesNote = null,
            scale = null,
            missing = "Mål en kald overflate for å se fukten der.",
            pointsAt = "",
            causes = "Ingenting av det som er målt og sett, peker mot en årsak ennå",
            clues = emptyList(),
            rules = emptyList(),
            confirm = null,
            tip = null,
            others = null,
            trend = null,
        )

    val findingDeadline =
        DeadlineRow(
            "Arbeid som haster",
            "Innen 4. desember",
            DeadlineState.RUNNING,
            "God tid",
            "10 dager fra 24. november. Rutinen for Ny vri, fra 1. januar 2021. Slutter på en virkedag. " +
                "Forebygger skade på bygget, så den går foran.",
            "Arbeid som haster. Innen 4. desember. God tid.",
        )

    val visitDeadlines =
        listOf(
            DeadlineRow(
                "Andre besøk",
                "Fra 14. november til 12. desember",
                DeadlineState.RUNNING,
                "God tid",
                "Seks måneder etter innflytting 14. mai. Første besøk var om sommeren. Nå er årstiden en annen: høsten. " +
                    "Rutinen for Ny vri, fra 1. januar 2021.",
                "Andre besøk. Fra 14. november til 12. desember. God tid.",
            ),
            DeadlineRow(
                "Varsel til leietaker",
                "Innen i morgen",
                DeadlineState.SOON,
                "Snart",
                "7 dager før besøket 2. desember. Husleieloven § 5-6, gjelder fra 1. januar 2000. " +
                    "Tallet er ikke kontrollert mot lovteksten.",
                "Varsel til leietaker. Innen i morgen. Snart.",
            ),
        )
}
