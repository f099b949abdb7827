// One sample record for each screen, as the core would give it: for tests and pictures of the screens alone.
package no.nyvri.sample

import no.nyvri.bridge.ActionKind
import no.nyvri.bridge.FindingRow
import no.nyvri.bridge.FindingScreen
import no.nyvri.bridge.GradeMark
import no.nyvri.bridge.Icon
import no.nyvri.bridge.PairingScreen
import no.nyvri.bridge.PhotoScreen
import no.nyvri.bridge.Pick
import no.nyvri.bridge.Refusal
import no.nyvri.bridge.SettingFact
import no.nyvri.bridge.SettingsScreen
import no.nyvri.bridge.SyncLine
import no.nyvri.bridge.SyncPart
import no.nyvri.bridge.SyncScreen
import no.nyvri.bridge.Tag
import no.nyvri.bridge.TodayScreen
import no.nyvri.bridge.VisitScreen
import no.nyvri.bridge.VisitSection

/** One record for each screen. */
object SampleScreens {
    val today =
        TodayScreen(
            title = "Tirsdag 24. november",
            sync = SyncLine(Icon.NO_COVERAGE, "3 funn og 2 bilder", "venter på dekning", false),
            sections =
                listOf(
                    VisitSection("Besøk med Ingrid", "3", listOf(nineOClock(), halfPastEleven(), halfPastOne())),
                    VisitSection("Torsdag 26. november", "1", listOf(thursday())),
                ),
            empty = null,
            dock =
                dock(
                    main = action(ActionKind.START_VISIT, "Start besøket 09.00", "v1"),
                    quiet = action(ActionKind.NEW_FINDING, "Nytt funn", "v1"),
                ),
            settingsLabel = "Innstillinger",
        )

    val todayEmpty =
        today.copy(
            sync = SyncLine(Icon.AT_OFFICE, "Alt er sendt.", "Kontoret kvitterte kl. 08.05", false),
            sections = emptyList(),
            empty = "Ingen besøk i dag. Neste er torsdag 10.00.",
            dock = dock(),
        )

    val visit =
        VisitScreen(
            visitId = "v1",
            title = "Svaleborgveien 14, H0203",
            subtitle = "2. etasje, 3 rom",
            tenant = "Amina",
            kind = sixMonths,
            tags = listOf(Tag(Icon.INTERPRETER, "Arabisk, tolk er til stede", false), Tag(Icon.PEOPLE, "Ingrid er med", false)),
            openHeading = "Åpent fra sist, 4. juni",
            openFindings =
                listOf(
                    FindingRow(
                        "f-old",
                        "Fuktflekk i taket",
                        "Bad",
                        GradeMark.TG1,
                        "TG1",
                        bathJune,
                        true,
                        "Fuktflekk i taket, bad, TG1, sist",
                    ),
                    FindingRow(
                        "f-lock",
                        "Løs vinduslås",
                        "Soverom",
                        GradeMark.TG1,
                        "TG1",
                        lockJune,
                        true,
                        "Løs vinduslås, soverom, TG1, sist",
                    ),
                ),
            topicsHeading = "Temaer",
            topicsCount = "8 av 24 svart",
            topics = topics(),
            findingsHeading = "Funn i dag",
            findings =
                listOf(
                    FindingRow(
                        "f1",
                        "Fukt i taket",
                        "Bad",
                        GradeMark.TG2,
                        "TG2",
                        bathNow,
                        false,
                        "Fukt i taket, bad, TG2",
                        onPhone,
                    ),
                ),
            findingsEmpty = null,
            stored = "Alt er lagret på telefonen",
            isDone = false,
            backLabel = "Tilbake til i dag",
            dock =
                dock(
                    main = action(ActionKind.OPEN_TOPIC, "Fortsett: Inneklima", "climate"),
                    quiet = action(ActionKind.NEW_FINDING, "Nytt funn", "v1"),
                ),
            showTenant = "Vis til leietaker",
        )

    val findingApart get() = finding.copy(agree = "Dere har vurdert dette ulikt. Bli enige")

    val visitApart = visit.copy(agree = "2 steder der dere har svart ulikt")

    val visitWithDeadlines = visit.copy(deadlinesHeading = "Frister", deadlines = SampleDamp.visitDeadlines)

    val finding =
        FindingScreen(
            findingId = "f1",
            visitId = "v1",
            title = "Funn på badet",
            subtitle = "Punkt: Ingen fukt eller mugg i taket",
            photos = listOf(bathNow, bathJune),
            addPhotoLabel = "Flere",
            placeHeading = "Rom og bygningsdel",
            rooms = picks("Bad", "Bad", "Soverom", "Stue", "Kjøkken", "Gang", "Bod"),
            parts = picks("Tak", "Tak", "Vegg", "Gulv", "Vindu", "Vifte", "Rør"),
            gradeHeading = "Tilstand",
            gradeLast = "Sist: TG1, svake tegn",
            grades = grades(GradeMark.TG2, GradeMark.TG1),
            gradeDisagreement = null,
            urgencyHeading = "Hvor raskt?",
            urgencies =
                listOf(
                    Pick("acute", "Akutt", "ring vakt", false),
                    Pick("soon", "Snart", "innen 10 dager", true),
                    Pick("later", "Kan vente", "neste runde", false),
                ),
            noteHeading = "Notat",
            note = "Flekken er større enn sist. Prikker av mugg ved ventilen.",
            noteHint = "Skriv hva du ser",
            notesByOthers = emptyList(),
            removeLabel = "Fjern funnet",
            isReadOnly = false,
            receipt = onPhone,
            backLabel = "Tilbake til besøket",
            dock = dock(main = action(ActionKind.BACK, "Ferdig med funnet"), undo = "Tilstand endret fra TG1 til TG2"),
        )

    val findingOfLastTime =
        finding.copy(
            findingId = "f-old",
            subtitle = "4. juni",
            receipt = atOffice,
            photos = listOf(bathJune),
            gradeLast = null,
            grades = grades(GradeMark.TG1, null),
            note = "Flekk på størrelse med en hånd.",
            notesByOthers = listOf("Ola: Vifta var full av støv."),
            isReadOnly = true,
            dock = dock(main = action(ActionKind.BACK, "Tilbake til besøket")),
        )

    val findingOfDamp =
        finding.copy(
            photos = emptyList(),
            addPhotoLabel = "Ta bilde",
            deadline = SampleDamp.findingDeadline,
            damp = SampleDamp.panel,
            advice = SampleAdvice.first,
        )

    val photo =
        PhotoScreen(
            photoId = "p-now",
            jpeg = samplePicture("tak-na"),
            title = "Tak på badet",
            taken = "Tatt i dag kl. 09.16",
            spoken = "Fuktflekk i taket på badet, tatt i dag",
            receipt = onPhone,
            removeLabel = "Fjern bildet",
            backLabel = "Tilbake til funnet",
        )

    val sync =
        SyncScreen(
            title = "Sending",
            subtitle = "Oppdatert kl. 10.26",
            headline = "1 melding trenger deg",
            explanation = "Kontoret har 41 av 45. Ingenting fjernes fra telefonen før kontoret har det.",
            bar =
                listOf(
                    SyncPart(Icon.AT_OFFICE, 41u, "41 hos kontoret"),
                    SyncPart(Icon.SENDING, 1u, "1 sendes"),
                    SyncPart(Icon.PHONE, 2u, "2 på telefonen"),
                    SyncPart(Icon.NEEDS_YOU, 1u, "1 ikke tatt imot"),
                ),
            photosHeading = "Bilder",
            photosCount = "4 fra i dag",
            photos = syncPhotos(),
            refusals =
                listOf(
                    Refusal(
                        "Kontoret tok ikke imot notatet",
                        "«Sylinderen er byttet, to nøkler levert.»",
                        "Hvorfor: Arbeidsordre 1198 ble lukket kl. 09.40.",
                        "Teksten er trygg og ligger her.",
                    ),
                ),
            problem = null,
            isRunning = false,
            backLabel = "Tilbake til i dag",
            main = action(ActionKind.SYNC_NOW, "Send nå"),
        )

    val syncWithoutCoverage =
        sync.copy(
            headline = "3 venter på dekning",
            refusals = emptyList(),
            bar = listOf(SyncPart(Icon.AT_OFFICE, 42u, "42 hos kontoret"), SyncPart(Icon.PHONE, 3u, "3 på telefonen")),
            problem = "Fikk ikke kontakt med kontoret kl. 10.20. Ingenting er tapt, telefonen prøver igjen selv.",
        )

    val pairing =
        PairingScreen(
            title = "Koble telefonen til kontoret",
            steps =
                listOf(
                    "Be kontoret åpne siden Telefoner og velge navnet ditt.",
                    "Skann koden, eller skriv teksten under den her.",
                    "Telefonen henter besøkene dine. Koden virker én gang.",
                ),
            scanLabel = "Skann koden",
            noCode = "Det er ingen kode i bildet som kan leses. Ta bildet nærmere, rett forfra og uten gjenskinn.",
            codeLabel = "Teksten under koden",
            codeHint = "nyvri1:kontor.example:8443:ABCD-EFGH:…",
            pairLabel = "Koble til",
            working = "Kobler til …",
            isPaired = false,
        )

    val settings =
        SettingsScreen(
            title = "Innstillinger",
            languageHeading = "Språk",
            languages =
                listOf(
                    Pick("nb", "Bokmål", "", true),
                    Pick("nn", "Nynorsk", "", false),
                    Pick("en", "English", "", false),
                ),
            aboutHeading = "Hvem og hvor",
            facts =
                listOf(
                    SettingFact("Deg", "Kari Lyng"),
                    SettingFact("Rolle", "Driftsoperatør"),
                    SettingFact("Kontor", "Fjordvik kommune"),
                    SettingFact("På telefonen", "3 besøk, 12 bilder"),
                ),
            backLabel = "Tilbake til i dag",
        )
}
