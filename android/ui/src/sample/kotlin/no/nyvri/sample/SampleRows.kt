// Rows of the sample screens: visits, topics, photos on their way.
package no.nyvri.sample

import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.Icon
import no.nyvri.bridge.Step
import no.nyvri.bridge.SyncPhoto
import no.nyvri.bridge.Tag
import no.nyvri.bridge.TopicRow
import no.nyvri.bridge.VisitRow

internal fun nineOClock() = VisitRow(
    visitId = "v1",
    time = "09.00",
    soon = "om 48 min",
    isNext = true,
    isDone = false,
    address = "Svaleborgveien 14",
    place = "H0203, 2. etasje",
    kind = sixMonths,
    tags = listOf(interpreter),
    last = last("Sist, 4. juni:", "fuktflekk i taket på badet", GradeMark.TG1, ". Ikke lukket."),
    spoken = "Klokka 09.00, Svaleborgveien 14, H0203. Andre besøk, 6 måneder. Tolk bestilt. Sist, 4. juni: fuktflekk, TG1.",
)

internal fun halfPastEleven() = nineOClock().copy(
    visitId = "v2",
    time = "11.30",
    soon = null,
    isNext = false,
    address = "Lyngtoppvegen 7",
    place = "H0101, egen inngang",
    kind = threeWeeks,
    tags = emptyList(),
    last = last("Sist, 3. november:", "overtatt uten avvik."),
    spoken = "Klokka 11.30, Lyngtoppvegen 7, H0101. Første besøk, 3 uker.",
)

internal fun halfPastOne() = nineOClock().copy(
    visitId = "v3",
    time = "13.30",
    soon = null,
    isNext = false,
    place = "H0304, 3. etasje",
    last = last("Sist, 9. juni:", "ingen avvik. 3 råd gitt."),
    spoken = "Klokka 13.30, Svaleborgveien 14, H0304. Andre besøk, 6 måneder. Tolk bestilt.",
)

internal fun thursday() = halfPastEleven().copy(
    visitId = "v4",
    time = "10.00",
    address = "Måkeberget 3",
    place = "H0402, 4. etasje",
    last = null,
    spoken = "Klokka 10.00, Måkeberget 3, H0402. Første besøk, 3 uker.",
)

private fun steps(done: Int, deviations: Int, current: Int, open: Int) =
    List(done) { Step.DONE } + List(deviations) { Step.DEVIATION } + List(current) { Step.CURRENT } + List(open) { Step.OPEN }

internal fun topics() = listOf(
    TopicRow(
        "climate",
        "Inneklima",
        "3 av 7, 1 avvik",
        Icon.DROP,
        steps(2, 1, 1, 3),
        null,
        true,
        "Inneklima, 3 av 7, 1 avvik",
    ),
    TopicRow(
        "upkeep",
        "Daglig vedlikehold",
        "5 av 8",
        Icon.HOUSE,
        steps(5, 0, 0, 3),
        null,
        true,
        "Daglig vedlikehold, 5 av 8",
    ),
    TopicRow("shared", "Fellesarealer", "0 av 4", Icon.STAIRS, steps(0, 0, 0, 4), null, true, "Fellesarealer, 0 av 4"),
    TopicRow(
        "neighbours",
        "Naboer og bomiljø",
        "Ingrid tar dette alene",
        Icon.LOCK,
        emptyList(),
        Tag(null, "Fortrolig", true),
        false,
        "Naboer og bomiljø, fortrolig, Ingrid tar dette alene",
    ),
    TopicRow("fire", "Brannsikkerhet", "0 av 5", Icon.FIRE, steps(0, 0, 0, 5), null, true, "Brannsikkerhet, 0 av 5"),
)

internal fun syncPhotos() = listOf(
    SyncPhoto(
        photo("s1", "tak-na", "", "Tak på badet, sendes", receipt = sending),
        "Tak på badet",
        "Sendes nå, 62 % av 1,4 MB",
    ),
    SyncPhoto(photo("s2", "vifte", "", "Vifte, på telefonen"), "Vifte, før", "Venter på tur"),
    SyncPhoto(photo("s3", "vinduslas", "", "Vinduslås, på telefonen"), "Vinduslås", "Venter på tur"),
    SyncPhoto(
        photo("s4", "tak-etter", "", "Tak etter vask, hos kontoret", receipt = atOffice),
        "Tak etter vask",
        "Kvittert kl. 10.24",
    ),
)
