### Kontoret: rammen, og så side for side.

## Rammen

office-name = Ny vri
office-municipality = Kommunen
office-skip = Hopp til hovedinnhold
office-menu = Meny
office-nav = Hovedmeny
office-nav-visits = Besøk
office-nav-tenancies = Leieforhold
office-nav-phones = Telefoner
office-nav-languages = Språk
office-nav-health = Drift
office-crumb = Du er her
office-crumb-visit = Besøket
office-language = Språk
office-sign-out = Logg ut
office-shown-at = Vist { $day } kl. { $time }. Alt kontoret har kvittert for, er med.
office-run-by = Ny vri driftes av { $office }.
office-and = { $first } og { $last }
office-between = { $from } til { $to }
office-from-to = { $day } kl. { $from }–{ $to }
office-by-at = { $name }, { $moment }
office-moved-in = Innflyttet { $day }
office-choose = Velg
office-day-hint = Skriv dd.mm.åååå
office-time-hint = Skriv tt.mm
office-nobody-yet = Ingen er satt opp ennå

office-col-dwelling = Bolig
office-col-visit = Besøk
office-col-when = Når
office-col-who = Hvem
office-col-status = Tilstand
office-col-act = Handling
office-col-moved-in = Innflyttet
office-col-first = Etter 3 uker
office-col-second = Etter 6 måneder
office-col-point = Punkt
office-col-change = Endring
office-col-by = Svart av
office-col-row = Rad
office-col-waiting = Usendt
office-col-seen = Sist sett

## Logg inn

office-sign-in-title = Logg inn på Ny vri
office-sign-in-for = For ansatte som planlegger og gjennomfører hjemmebesøk.
office-sign-in-name = Brukernavn
office-sign-in-password = Passord
office-sign-in-do = Logg inn
office-sign-in-wrong = Brukernavnet og passordet passer ikke sammen. Prøv en gang til.
office-sign-in-too-many = For mange forsøk med feil passord. Vent et kvarter og prøv igjen.
office-sign-in-note = Du logges ut etter { $minutes } minutter uten aktivitet.
office-sample-title = Dette er en oppdiktet kommune
office-sample-password = Logg inn som en av disse. Passordet er { $password }.

## Besøk

office-visits-title = Besøk
office-visits-n-today = { $n ->
    [one] ett besøk i dag
   *[other] { $n } besøk i dag
}
office-visits-n-overdue = { $n ->
    [one] ett er over fristen
   *[other] { $n } er over fristen
}
office-visits-n-time = { $n ->
    [one] ett mangler tid
   *[other] { $n } mangler tid
}
office-visits-n-review = { $n ->
    [one] ett venter på gjennomgang
   *[other] { $n } venter på gjennomgang
}
office-visits-quiet = Ingenting venter på deg.
office-visits-rest = { $n ->
    [one] Ett eldre besøk vises ikke.
   *[other] { $n } eldre besøk vises ikke.
}
office-visits-empty = Ingen besøk å vise
office-visits-empty-why = Besøk planlegger seg selv når et leieforhold legges inn: ett etter tre uker, og ett etter seks måneder når årstiden er en annen.
office-visits-empty-all = Vis alle åpne besøk
office-view = Visning
office-view-open = Åpne
office-view-later = Senere
office-view-done = Ferdige
office-filter-who = Hvem
office-filter-complex = Boligkompleks
office-filter-all = Alle
office-filter-show = Vis
office-group-today = I dag
office-group-overdue = Over fristen
office-group-review = Venter på gjennomgang
office-group-time = Skal få tid
office-group-planned = Planlagt
office-group-later = Senere
office-group-done = Ferdige
office-status-not-done = Ikke gjennomført
office-status-days-over = { $n ->
    [one] 1 dag over fristen
   *[other] { $n } dager over fristen
}
office-status-days-left = { $n ->
    [0] Siste dag i dag
    [one] 1 dag igjen
   *[other] { $n } dager igjen
}
office-status-opens = { $n ->
    [one] Åpner i morgen
   *[other] Åpner om { $n } dager
}
office-set-time = Sett tid
office-move-time = Flytt besøket
office-look-at = Gå gjennom
office-window-best = forslag { $day }
office-window-spoken = Vinduet er { $window }. Forslag { $day }.
office-window-spoken-past = Vinduet er { $window }.
office-legend-window = Farget felt: vinduet for besøket
office-legend-today = Strek: i dag
office-legend-best = Rombe: forslaget
office-legend-initials = Rund initial: bomiljø. Firkantet: drift

## Ett besøk

office-summary-proposed = { $kind }. Skal gjennomføres { $window }.
office-summary-planned = { $kind }. Planlagt { $moment }.
office-summary-started = { $kind }. Begynt { $moment }.
office-summary-completed = { $kind }. Avsluttet { $moment } og venter på gjennomgang.
office-summary-approved = { $kind }. Godkjent { $moment }.
office-summary-cancelled = { $kind }. Avlyst.
office-fact-when = Når
office-fact-done = Gjennomført
office-fact-who = Hvem
office-fact-tenant = Leietaker
office-fact-interpreter = Tolk
office-fact-received = Mottatt
office-interpreter = { $language }. { $state }
office-n-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
office-n-photos = { $n ->
    [0] ingen bilder
    [one] 1 bilde
   *[other] { $n } bilder
}
office-received-all = { $answers } og { $photos }, alt kvittert
office-received-missing = { $n ->
    [one] 1 bilde er ikke kommet
   *[other] { $n } bilder er ikke kommet
}
office-answers = Svar
office-answers-beside = Svar ved siden av første besøk
office-answers-first = Første besøk, { $day }
office-answers-now = Nå, { $day }
office-answers-all = Vis alle { $n } svar
office-answers-notable = Vis bare det som skiller seg ut
office-answers-fine = { $n } svar uten avvik
office-answers-none = Ingen svar ennå. De kommer når telefonene har sendt dem.
office-change-new = Nytt
office-change-gone = Ikke svart nå
office-change-worse = Verre
office-change-better = Bedre
office-change-same = Som før
office-change-other = Endret
office-findings = Funn
office-findings-none = Ingen funn.
office-advice-told = Slik gikk det med rådene fra sist
office-finding = Funn
office-disputed = { $voices }. Den alvorligste gjelder.
office-photo-not-here = Bildet er ikke kommet ennå
office-photo-turn = Bilde { $n } av { $of }
office-photo-previous = Forrige bilde
office-photo-next = Neste bilde
office-photo-alone = Åpne bildet alene
office-photo-marks = Merker på bildet
office-photo-hides = Det som er skjult, er tatt ut av bildet.
office-confidential = Nabo og økonomi
office-confidential-who = Vises bare for bomiljø og koordinator.
office-history = Hvem gjorde hva, og når
office-did-unknown = gjorde noe som denne utgaven ikke kan vise
    .many = gjorde { $n } ting som denne utgaven ikke kan vise
office-did-visit-proposed = satte opp besøket
    .many = satte opp besøket
office-did-place-visit-proposed = satte opp besøket
    .many = satte opp besøket { $n } ganger
office-did-template-chosen = gikk over til en annen utgave av sjekklista
    .many = gikk over til andre utgaver av sjekklista
office-did-visit-scheduled = satte tid
    .many = satte tid { $n } ganger
office-did-visit-assigned = satte hvem som drar
    .many = satte hvem som drar { $n } ganger
office-did-interpreter-set = oppdaterte tolk
    .many = oppdaterte tolk { $n } ganger
office-did-visit-started = begynte besøket
    .many = begynte besøket
office-did-visit-completed = avsluttet besøket
    .many = avsluttet besøket
office-did-visit-approved = godkjente besøket
    .many = godkjente besøket
office-did-visit-cancelled = avlyste besøket
    .many = avlyste besøket
office-did-answer-given = svarte på ett punkt
    .many = svarte på { $n } punkter
office-did-answer-cleared = tok bort et svar
    .many = tok bort { $n } svar
office-did-finding-logged = la inn et funn
    .many = la inn { $n } funn
office-did-room-set = satte rom
    .many = satte rom på { $n } funn
office-did-part-set = satte bygningsdel
    .many = satte bygningsdel på { $n } funn
office-did-grade-set = satte tilstandsgrad
    .many = satte tilstandsgrad på { $n } funn
office-did-urgency-set = satte hvor raskt det haster
    .many = satte hvor raskt det haster på { $n } funn
office-did-note-written = skrev et notat
    .many = skrev { $n } notater
office-did-finding-removed = fjernet et funn
    .many = fjernet { $n } funn
office-did-photo-taken = tok et bilde
    .many = tok { $n } bilder
office-did-photo-removed = fjernet et bilde
    .many = fjernet { $n } bilder
office-did-advice-given = ga et råd
    .many = ga { $n } råd
office-did-advice-taken-back = tok tilbake et råd
    .many = tok tilbake { $n } råd
office-did-advice-outcome-told = spurte hvordan et råd gikk
    .many = spurte hvordan { $n } råd gikk
office-did-photo-marked = merket et bilde
    .many = merket bilder { $n } ganger
office-did-photo-captioned = skrev bildetekst
    .many = skrev { $n } bildetekster
office-did-photo-moved = flyttet et bilde til et annet funn
    .many = flyttet { $n } bilder til et annet funn
office-did-summary-signed = tok imot en signatur eller grunnen til at den mangler
    .many = tok imot signaturer { $n } ganger
office-did-summary-disputed = skrev ned hva leietakeren er uenig i
    .many = skrev { $n } ganger ned hva leietakeren er uenig i
office-did-deadline-paused = satte en frist på vent, eller lot den gå igjen
    .many = satte frister på vent, eller lot dem gå igjen, { $n } ganger
office-decision = Avgjørelse
office-nothing-in-the-way = Ingenting hindrer godkjenning
office-note-photos = { $n ->
    [one] Ett bilde ligger fortsatt på en telefon.
   *[other] { $n } bilder ligger fortsatt på en telefon.
}
office-note-disputed = { $n ->
    [one] Ett funn har to ulike grader. Den alvorligste gjelder.
   *[other] { $n } funn har to ulike grader. Den alvorligste gjelder.
}
office-approve = Godkjenn besøket
office-approve-findings = { $n ->
    [one] Funnet blir liggende på besøket.
   *[other] De { $n } funnene blir liggende på besøket.
}

## Sette tid

office-plan-title = Sett tid for { $place }
office-plan-rule-first = Første besøk skal være 14 til 28 dager etter innflytting.
office-plan-rule-second = Andre besøk skal være rundt seks måneder etter innflytting, i en annen årstid enn det første.
office-plan-day = Dato
office-plan-time = Klokkeslett
office-plan-day-wrong = Skriv datoen som 24.11.2026.
office-plan-day-past = Dagen er passert. Velg en som kommer.
office-plan-time-wrong = Skriv klokkeslettet som 09.00.
office-plan-people-missing = Velg én fra bomiljø og én driftsoperatør. De to går sammen.
office-plan-notice = Leietaker skal ha minst en ukes varsel. Første dag med nok varsel er { $day }.
office-plan-notice-short = { $n ->
    [0] I dag: for kort varsel
    [one] 1 dag: for kort varsel
   *[other] { $n } dager: for kort varsel
}
office-plan-notice-earliest = Første dag med nok varsel er { $day }.
office-plan-consent = Leietaker har selv bedt om dagen eller sagt ja til den
office-plan-do = Sett tid
office-plan-not = La besøket stå

## Leieforhold

office-tenancies-title = Leieforhold
office-tenancies-n = { $n ->
    [0] Ingen leieforhold er lagt inn.
    [one] Ett leieforhold, nyeste først.
   *[other] { $n } leieforhold, nyeste først.
}
office-tenancies-added = { $n ->
    [one] Leieforholdet er lagt inn, og de to besøkene er satt opp.
   *[other] { $n } leieforhold er lagt inn, med to besøk hver.
}
office-tenancies-empty = Ingen leieforhold ennå
office-tenancies-empty-why = Legg inn ett, eller les inn en fil. De to besøkene planlegger seg selv.
office-tenancy-new = Nytt leieforhold
office-tenancy-new-why = Når leieforholdet er lagt inn, planlegger de to besøkene seg selv.
office-tenancy-tenant = Leietaker
office-tenancy-tenant-hint = Navnet vises bare inne i besøket
office-tenancy-tenant-missing = Skriv navnet på leietakeren, høyst 120 tegn.
office-tenancy-dwelling-missing = Velg en bolig fra lista.
office-dwelling-new = Boligen er ikke på lista
office-dwelling-address = Gate og nummer
office-dwelling-number = Bruksenhetsnummer
office-dwelling-rooms = Rom
office-dwelling-area = Kvadratmeter
office-dwelling-complex-hint = Tomt: adressen er navnet
office-dwelling-wrong = Skriv gate og nummer, et bruksenhetsnummer som H0203, og hele tall for rom og kvadratmeter.
office-tenancy-language = Språk
office-tenancy-language-hint = Det leietakeren vil snakke
office-tenancy-interpreter = Trenger tolk
office-tenancy-children = Barn bor i boligen
office-tenancy-add = Legg inn leieforholdet
office-tenancy-not = Tilbake til lista

## Lese inn fil

office-import-link = Les inn fil
office-import-title = Les inn leieforhold fra fil
office-import-why = Du får se hva fila gjør før noe blir lagret.
office-import-file = CSV-fil
office-import-file-hint = Fra regneark: lagre som CSV. Høyst 2000 rader.
office-import-text = Eller lim inn radene her
office-import-do = Se gjennom
office-import-columns = Kolonnene
office-import-address = Gate og nummer. Må være med
office-import-number = Bokstav og fire siffer, som H0203. Må være med
office-import-tenant = Navnet på leietakeren. Må være med
office-import-day = dd.mm.åååå. Må være med
office-import-language = nb, ar, uk eller navnet på språket. Tomt er bokmål
office-import-interpreter = ja eller nei. Tomt er nei
office-import-children = ja eller nei. Tomt er nei
office-import-complex = Navnet på komplekset, når boligen er ny for kontoret
office-import-rooms = Antall rom i en ny bolig
office-import-area = Kvadratmeter i en ny bolig
office-import-new-home = { $place }, ny bolig
office-import-bad-count = «{ $value }» er ikke et helt tall.
office-import-preview = Dette står i fila
office-import-summary = { $good }. { $bad }.
office-import-good = { $n ->
    [0] Ingen rader kan legges inn
    [one] Én rad kan legges inn
   *[other] { $n } rader kan legges inn
}
office-import-bad = { $n ->
    [0] Ingen feil
    [one] Én feil må rettes i fila
   *[other] { $n } feil må rettes i fila
}
office-import-bad-heading = Kan ikke legges inn
office-import-good-heading = Kan legges inn
office-import-confirm = { $n ->
    [one] Legg inn ett leieforhold
   *[other] Legg inn { $n } leieforhold
}
office-import-again = Velg en annen fil
office-import-place = Rad { $row }, { $column }
office-import-first-row = Første rad
office-import-no-column = Fila mangler { $columns }. Første rad skal ha navnene på kolonnene.
office-import-unreadable = Raden kan ikke leses.
office-import-twice = Boligen har alt et leieforhold fra denne dagen.
office-import-bad-number = «{ $value }» er ikke et bruksenhetsnummer. Det er en bokstav og fire siffer, som H0203.
office-import-no-dwelling = Kontoret kjenner ikke { $address }, { $number }. Er boligen ny, må raden ha boligkompleks.
office-import-bad-day = «{ $value }» er ikke en dato. Skriv 24.11.2026.
office-import-bad-language = «{ $value }» er ikke et språk på lista.
office-import-bad-yes = «{ $value }» er verken ja eller nei.

## Telefoner

office-phones-title = Telefoner
office-phone = Telefon
office-phones-summary = { $used }. { $behind }.
office-phones-used = { $n ->
    [0] Ingen telefoner er i bruk
    [one] Én telefon er i bruk
   *[other] { $n } telefoner er i bruk
}
office-phones-behind = { $n ->
    [0] Alle har sendt det de sa at de hadde
    [one] Én trenger oppmerksomhet
   *[other] { $n } trenger oppmerksomhet
}
office-phones-all = Telefonene
office-phones-receipts = «Alt er kvittert» betyr at kontoret har hvert svar og hvert bilde telefonen har fortalt om.
office-phones-care = Trenger oppmerksomhet
office-phones-fine = I orden
office-phones-gone = Ikke i bruk
office-phones-empty = Ingen telefoner ennå
office-phones-empty-why = Velg hvem telefonen er til, og lag en kode. Telefonen skanner den.
office-phone-revoked = Trukket tilbake, tømmes ved neste kontakt
office-phone-waiting = Har usendt
office-phone-silent = Ikke hørt fra
office-phone-new = Nettopp koblet til
office-phone-all = Alt er kvittert
office-phone-unknown = Ukjent
office-phone-none = Ingen
office-phone-n = { $n ->
    [one] 1 endring
   *[other] { $n } endringer
}
office-pair-new = Koble til en telefon
office-pair-whose = Hvem skal bruke den?
office-pair-make = Lag kode
office-pair-heading = Koble til telefon for { $name }
office-pair-qr = QR-kode for å koble til én telefon
office-pair-step-1 = Åpne Ny vri på telefonen og velg «Koble til kontoret».
office-pair-step-2 = Pek kameraet på koden.
office-pair-step-3 = Telefonen henter besøkene.
office-pair-code = Koden er
office-pair-text = Virker ikke kameraet? Skriv hele teksten:
office-pair-valid = Gjelder én telefon, til kl. { $time }. Telefonen får bare besøk som { $name } er satt opp på.
office-pair-done = Ferdig
office-revoke = Trekk tilbake
office-revoke-title = Trekke tilbake «{ $phone }»?
office-revoke-holds = Telefonen har
office-revoke-lost = Kontoret har det ikke. Det blir borte når telefonen tømmes, og kan ikke hentes tilbake.
office-revoke-unknown = Telefonen hadde sendt alt sist den var i kontakt. Det som er skrevet siden, blir borte når den tømmes.
office-revoke-wait = Er telefonen bare uten dekning, er det bedre å vente. Er den mistet eller stjålet, trekk den tilbake nå.
office-revoke-owner = Bruker
office-revoke-emptied = Tømmes
office-revoke-next = Ved neste kontakt med kontoret
office-revoke-why = Hvorfor trekkes den tilbake?
office-revoke-why-lost = Mistet
office-revoke-why-stolen = Stjålet
office-revoke-why-left = Brukeren har sluttet
office-revoke-why-replaced = Byttet ut
office-revoke-why-missing = Velg hvorfor.
office-revoke-do = Trekk tilbake og tøm
office-revoke-keep = Behold telefonen

## Drift

office-health-title = Drift
office-health-why = Hvordan kontoret selv har det.
office-health-about = Programmet
office-health-holds = Det kontoret har
office-health-version = Versjon
office-health-schema = Skjema for logg og kontoer
office-health-size = Plass på disken
office-health-backup = Siste sikkerhetskopi
office-health-never = Aldri
office-health-fingerprint = Sertifikatets fingeravtrykk
office-health-megabytes = { $n } MB
office-health-entries = Endringer i loggen
office-health-dwellings = Boliger
office-health-tenancies = Leieforhold
office-health-visits = Besøk
office-health-phones = Telefoner i bruk
office-health-accounts = Kontoer

## Når noe ikke går

office-fault-what = Dette kan du gjøre
office-fault-start = Gå til forsiden
office-fault-ask = Trenger du tilgang i arbeidet, spør lederen din. Skriv ikke navn eller opplysninger om leietaker i meldingen.
office-fault-missing = Vi fant ikke siden, eller du har ikke tilgang til den
office-fault-missing-why = Adressen kan være skrevet feil, siden kan være slettet, eller rollen din gir ikke tilgang. Av hensyn til personvernet sier vi ikke hvilken av dem.
office-fault-form = Skjemaet var for gammelt
office-fault-form-why = Ingenting ble lagret. Åpne siden på nytt og fyll den ut igjen.
office-fault-large = Fila er for stor
office-fault-large-why = Ingenting ble lagret. Del fila i to og prøv igjen.
office-fault-no-pdf = Dette kontoret kan ikke lage PDF
office-fault-no-pdf-why = Programmet nyvri-pdf er ikke installert her. Alt annet virker. Den som drifter kontoret, kan legge det til.
office-fault-office = Noe gikk galt på kontoret
office-fault-office-why = Ingenting ble lagret. Prøv igjen om litt. Skjer det igjen, si fra til den som drifter Ny vri.

office-overlaps = { $n ->
    [one] Svart ulikt på ett sted
   *[other] Svart ulikt på { $n } steder
}
office-overlaps-why = Dette ble satt på hver sin telefon uten at de hadde sett hverandres. Begge er tatt vare på. Velg hva som skal stå.
office-overlap-stands = gjelder til noen velger
office-overlap-keep = Behold dette
office-overlap-keep-spoken = Behold: { $value }
office-overlap-by = { $name }, { $moment }
office-overlap-none = Ikke satt
office-overlap-room-set = Rom for et avvik
office-overlap-part-set = Bygningsdel for et avvik
office-overlap-urgency-set = Hvor mye det haster
office-overlap-visit-scheduled = Tid for besøket
office-overlap-visit-assigned = Hvem som går
office-overlap-interpreter-set = Tolk

## A checklist that is judged: what is wrong, and what to write

checklist-sound = I orden. { $topics } temaer og { $questions } punkter.
checklist-fault-line = Linje { $line }: { $what }
checklist-fault-unreadable = Fila kan ikke leses her. Programmet sier: { $word }
checklist-fault-name = «{ $word }» kan ikke være et navn. Bruk små bokstaver a–z, tall og bindestrek, som «vents-open».
checklist-fault-twice = Navnet «{ $word }» er brukt før. Gi det ene et nytt navn.
checklist-fault-icon = Temaet «{ $of }» har ikonet «{ $word }», som ikke finnes.
checklist-fault-empty-topic = Temaet «{ $of }» har ingen punkter. Legg til et punkt, eller fjern temaet.
checklist-fault-never-asked = «{ $of }» blir aldri spurt om. Skriv «first», «second» eller begge i «visits».
checklist-fault-fact = «{ $of }» venter på «{ $word }», som ikke er noe vi vet om boliger.
checklist-fault-not-before = «{ $of }» venter på svaret på «{ $word }», men det punktet står ikke før dette.
checklist-fault-no-such-answer = «{ $of }» venter på et svar som ikke finnes: { $word }
checklist-fault-few-conditions = «{ $of }» har en liste med for få vilkår: { $word }
checklist-fault-choice-twice = «{ $of }» har valget «{ $word }» to ganger.
checklist-fault-deviation = «{ $of }» regner «{ $word }» som avvik, men det er ikke et av valgene.
checklist-fault-all-deviate = «{ $of }» har ingen valg som er i orden. Minst ett valg må ikke være avvik.
checklist-fault-defaults-missing = «{ $of }» kan bli et avvik, men sier ikke hva et nytt funn begynner med. Skriv «deviation».
checklist-fault-defaults-unneeded = «{ $of }» kan aldri bli et avvik. Fjern «deviation».
checklist-fault-place = «{ $of }» nevner «{ $word }», som verken er et rom eller en bygningsdel her.
checklist-fault-grade = «{ $of }» har en tilstandsgrad uten bygningsdel. Skriv bygningsdelen, eller fjern graden.
checklist-fault-unit = «{ $of }» måles i «{ $word }», som ikke er en enhet her.
checklist-fault-range = «{ $of }» har grenser som ikke går opp. Det vanlige må ligge innenfor det mulige.
checklist-fault-long-side = Bilder kan være fra 1024 til 4096 piksler på langsida, ikke { $word }. 2048 er vanlig.
checklist-fault-originals = Originaler («originals») kan bare beholdes ved overtakelse og tilbakelevering. Fjern andre slags besøk fra lista, eller ta bort «originals».
checklist-photos-side = bilder på { $n } piksler
checklist-photos-originals = originalene av bildene beholdes

## A text that is judged: what is wrong, and what to do

text-fault-place = { $file }, linje { $line }: { $what }
text-fault-unreadable = Linja kan ikke leses. Se etter en klamme som ikke er lukket, eller en tekst uten =.
text-fault-unknown = «{ $key }» finnes ikke i originalen. Se etter en skrivefeil i navnet.
text-fault-twice = «{ $key }» står to ganger. Ta bort den ene.
text-fault-empty = «{ $key }» er tom. Skriv teksten, eller ta bort linja.
text-fault-missing-argument = «{ $key }» mangler { $word } i klammer, slik det står i originalen.
text-fault-extra-argument = «{ $key }» har { $word } i klammer, som ikke står i originalen.
text-fault-refers = «{ $key }» viser til en annen tekst. Skriv ordene helt ut.
text-fault-too-long = «{ $key }» er for lang til å få plass på skjermen.
text-fault-markup = «{ $key }» har merket { $word }, som ikke kan brukes her. Skriv bare ord.
text-fault-language = Fila sier at den er på «{ $word }». Velg det språket, eller rett fila.
text-fault-too-large = Det er større enn { $word } kB.
text-fault-nothing = Fila er tom. Velg fila fra oversetteren.

# Slettet: hva som er slettet, og hva reglene snart sletter.
office-nav-erased = Slettet
office-erased-title = Slettet
office-erased-why = Det som er oppbevart lenge nok, slettes av seg selv om natten: på kontoret, på telefonene og der bildene ligger. Bare numre, tider og rekkefølge blir igjen.
office-erased-rules = Hvor lenge det oppbevares
office-erased-pack = Etter reglene «{ $pack }». Kommunen kan legge inn sine egne.
office-erased-broken = Kommunens egne regler kan ikke leses. Ingenting slettes før de er rettet.
office-erased-months = { $n ->
    [one] Én måned
   *[other] { $n } måneder
}
office-erased-never = Slettes ikke av seg selv
office-erased-soon-title = De neste 30 dagene
office-erased-soon-none = Ingenting skal slettes.
office-erased-soon = { $n } slettes, fra { $day }
office-erased-list = Hva som er slettet
office-erased-n = { $n ->
    [0] Ingenting er slettet.
    [one] Én ting er slettet.
   *[other] { $n } ting er slettet.
}
office-erased-col-when = Når
office-erased-col-what = Hva
office-erased-col-by = Etter hva
office-erased-by-hand = For hånd, av { $name }
office-erased-by-rule = Regelen «{ $rule }» i «{ $pack }»
office-erased-kind-photo = Bilde
office-erased-kind-visit = Besøk
office-erased-kind-cancelled-visit = Avlyst besøk
office-erased-kind-tenancy = Leieforhold
office-erase = Slett
office-erase-photo = Slett bildet
office-erase-photo-title = Slette bildet?
office-erase-photo-what = Bildet, merkene på det og tiden det ble tatt, blir borte.
office-erase-tenancy-title = Slette leieforholdet?
office-erase-tenancy-what = { $n ->
    [0] Leietakerens navn og alt som er skrevet om leieforholdet, blir borte.
    [one] Leietakerens navn, alt som er skrevet om leieforholdet, og ett besøk med svar, funn og bilder blir borte.
   *[other] Leietakerens navn, alt som er skrevet om leieforholdet, og { $n } besøk med svar, funn og bilder blir borte.
}
office-erase-everywhere = Det slettes på kontoret nå og på hver telefon neste gang den er i kontakt. Det kan ikke hentes tilbake.
office-erase-do = Slett for godt
office-erase-keep = Behold
office-did-erased = slettet noe
    .many = slettet { $n } ting
office-did-blanked = gjorde noe som er slettet
    .many = gjorde { $n } ting som er slettet

# Bilder til ny leietaker, og store bilder.
office-photo-larger = Større
office-photo-smaller = Mindre
office-photo-keys = Taster: piler for neste og forrige, + og − for størrelse, Esc tilbake til besøket
office-photo-set = Bilder til ny leietaker
office-photo-set-title = Bilder til ny leietaker: { $place }
office-photo-set-why = Velg bilder som viser boligen. Siden som lages, har rom, bygningsdel og måned, og ingenting om den som bodde der: ingen navn, notater eller merker, og det som er skjult, er borte. Skriv den ut, eller lagre den og send den. Ingen andre kan åpne adressen.
office-photo-set-none = Det er ingen bilder av boligen.
office-photo-set-which = Hvilke bilder?
office-photo-set-most = { $n ->
    [one] Ett bilde på en side
   *[other] Inntil { $n } bilder på en side
}
office-photo-set-do = Lag siden
office-photo-set-pdf = Last ned PDF
office-photo-set-heading = Bilder av boligen
office-photo-set-of = Bilder av { $place }
office-photo-set-nothing = Ingen bilder er valgt.
office-photo-set-made = Laget i { $month }
office-photo-set-alt = { $place }, { $month }
office-photo-set-somewhere = Boligen

## Sjekklister

office-nav-checklists = Sjekklister
office-checklists-title = Sjekklister
office-checklists-why = { $n ->
    [one] Nye besøk bruker én sjekkliste.
   *[other] Nye besøk bruker { $n } sjekklister.
}
office-checklists-new = Egne, i mappen
office-checklists-published = Publisert
office-checklists-shipped = Følger med Ny vri
office-checklists-how = Egne sjekklister legges i mappen «{ $folder }» i kontorets datamappe. De leses hver gang siden åpnes.
office-checklist = Sjekkliste
office-checklist-unread-name = Filnavnet kan bare ha a–z, 0–9 og bindestrek
office-checklist-unread-large = Fila er for stor
office-checklist-unread-text = Fila kan ikke leses som tekst i UTF-8
office-checklist-faults = { $n } feil
office-checklist-faults-long = { $n ->
    [one] Én feil må rettes før sjekklista kan publiseres.
   *[other] { $n } feil må rettes før sjekklista kan publiseres.
}
office-checklist-ready = Klar til å publiseres
office-checklist-is-published = Publisert
office-checklist-published-by = Publisert { $day } av { $name }
office-checklist-comes-with = Følger med
office-checklist-in-use = Brukes for nye besøk
office-checklist-not-in-use = Brukes ikke for nye besøk
office-checklist-version = { $name }, versjon { $version }
office-checklist-of-ny-vri = Hjemmebesøk
office-checklist-of-round = Runde i fellesarealer
office-checklist-of-small-repair = Småreparasjon
office-checklist-of-move-in = Innflytting
office-checklist-of-viewing = Visning
office-checklist-of-handover = Overtakelse og tilbakelevering
office-checklist-of-follow-up = Oppfølging
office-checklist-of-neighbour-dialogue = Nabodialog
office-checklist-of-residents-meeting = Beboermøte
office-checklist-only-at = Bare ved { $kinds }.
office-checklist-required = Må svares på før besøket kan avsluttes.
office-checklist-number = Et tall fra { $min } til { $max } { $unit }
office-checklist-words = Egne ord
office-checklist-begins = Et avvik begynner med: { $with }.
office-checklist-changed = Filene er endret siden du så på dem. Se gjennom på nytt før du publiserer.
office-checklist-to-mend = Dette må rettes
office-checklist-publish = Ta den i bruk
office-checklist-publish-why = Nye besøk bruker den fra nå av, og alle telefoner får den. Besøk som er satt opp, beholder sin. Det som er publisert, endres ikke; lag en ny versjon i stedet.
office-checklist-publish-do = Publiser sjekklista
office-checklist-language = Språk i forhåndsvisningen
condition-shown = Vises når { $when }.
condition-always = det er besøk
condition-heating-season = det er fyringssesong (oktober–april)
condition-fact = dette finnes: { $fact }
condition-answered = «{ $question }» er svart { $answers }
condition-and = { $first } og { $last }
condition-or = { $first } eller { $last }
condition-not = det ikke er slik at { $when }
checklist-fault-file = { $file }: { $fault }
checklist-fault-too-large = Sjekklista er større enn { $word } kB med alle tekstene. Del den i to.
checklist-fault-shipped-name = «{ $word }» er navnet på en sjekkliste som følger med. Gi den et eget navn.
checklist-fault-not-newer = «{ $of }» er publisert i en nyere eller samme versjon. Skriv "version": { $word }.
checklist-fault-other-kind = «{ $of }» er brukt før med en annen slags svar. Gi punktet et nytt navn.
checklist-fault-taken-topic = Temaet kan ikke hete «{ $word }», for det er navnet på en annen tekst. Velg et annet navn.
checklist-fault-language = «{ $word }» er ikke et språk her. Kall fila nb, nn eller en.
checklist-fault-no-bokmal = Tekstene på bokmål mangler: fila som slutter på .nb.ftl. Den første som mangler, er «{ $word }».
checklist-fault-words-unreadable = Tekstene kan ikke leses her. Programmet sier: { $word }
checklist-fault-words-missing = Teksten «{ $word }» mangler.
checklist-fault-words-unneeded = Teksten «{ $word }» hører ikke til noe i sjekklista. Se etter skrivefeil, eller fjern den.
checklist-fault-words-argument = Teksten «{ $word }» vil ha noe satt inn mellom krøllparenteser, men får ingenting. Skriv ordene rett ut.
office-checklist-of-visit = Sjekkliste
office-checklist-move = Bytt til { $checklist }
office-checklist-move-strays = { $n ->
    [0] Alle svar har sin plass i den nye sjekklista.
    [one] Ett svar har ikke plass i den nye sjekklista. Det blir stående for seg.
   *[other] { $n } svar har ikke plass i den nye sjekklista. De blir stående for seg.
}
office-answers-export = Last ned svarene som tabell
office-answers-topic = Tema
office-answers-at = Tidspunkt
office-answers-place = Plass
office-answers-stray = uten plass
office-plan-rule-round = Velg en dag som passer for dem som skal være med.
office-plan-rule-small_repair = Velg en dag som passer for dem som skal være med.
office-plan-rule-move_in = Velg en dag som passer for dem som skal være med.
office-plan-rule-viewing = Velg en dag som passer for dem som skal være med.
office-plan-rule-take_over = Velg en dag som passer for dem som skal være med.
office-plan-rule-hand_back = Velg en dag som passer for dem som skal være med.
office-plan-rule-follow_up = Velg en dag som passer for dem som skal være med.
office-plan-rule-neighbour_dialogue = Velg en dag som passer for dem som skal være med.
office-plan-rule-residents_meeting = Velg en dag som passer for dem som skal være med.

## Nytt besøk

office-visit-new = Nytt besøk
office-visit-new-why = Velg hva slags besøk det er, og hvor. Tid og hvem som drar, settes på neste side. De to hjemmebesøkene setter seg opp selv.
office-visit-new-kind = Hva slags besøk
office-visit-new-place = Hvor
office-visit-new-homes = Boliger med leietaker
office-visit-new-vacant = Ledige boliger
office-visit-new-buildings = Bygg
office-visit-new-do = Sett opp besøket
office-visit-new-not = Ikke sett opp noe
office-visit-new-kind-missing = Velg hva slags besøk det er.
office-visit-new-home-missing = Et slikt besøk er hos en leietaker. Velg en bolig med leietaker.
office-visit-new-dwelling-missing = Velg boligen som skal ses på.
office-visit-new-building-missing = Et slikt besøk gjelder et bygg. Velg ett under «Bygg».
office-plan-person-missing = Velg minst én som skal være med.
office-checklist-rooms = Spørres i hvert rom: { $rooms }.
office-checklist-winter = I fyringssesongen: { $urgency }.

## Språk for leietakere

office-languages-title = Språk for leietakere
office-languages-why = Det leietakere leser og hører. En tekst som ingen har gjennomgått, vises med beskjed om det.
office-col-language = Språk
office-col-reviewed = Gjennomgått
office-col-machine = Maskinoversatt, ikke gjennomgått
office-col-missing = Mangler
office-col-translator = Til oversetter

## Ett språk: fila fra oversetteren, og det som er publisert

office-languages-back = Når oversetteren er ferdig, leser du fila inn på språkets egen side. En feil sies med linje, og ingenting tas inn.
office-col-texts = Tekstene
office-col-original = Bokmål
office-col-shipped = Før
office-col-new = Nå
office-col-origin = Gjennomgang
office-texts-shipped = De som følger med
office-texts-standing = { $n ->
    [one] Én tekst publisert { $day } av { $name }
   *[other] { $n } tekster publisert { $day } av { $name }
}
office-texts-this-file = Fila
office-texts-file-heading = Fra oversetteren
office-texts-file = Fila som kom tilbake
office-texts-file-hint = XLIFF eller Fluent, slik den ble sendt. Ingenting er publisert før du har sett hva som blir annerledes.
office-texts-look = Se på fila
office-texts-to-mend = Dette må rettes
office-texts-nothing-taken = Ingenting er tatt inn.
office-texts-same = Fila sier det samme som vi har. Det er ingenting å publisere.
office-texts-publish = { $n ->
    [one] Én tekst blir annerledes
   *[other] { $n } tekster blir annerledes
}
office-texts-publish-why = Alle telefoner får dem neste gang de har dekning. Det som ikke er gjennomgått, vises fortsatt med beskjed om det.
office-texts-publish-do = Publiser tekstene
office-texts-publish-not = Ikke publiser
office-texts-changed = Noen har publisert på dette språket siden du så på fila. Se gjennom på nytt.
office-texts-published = Publisert her
office-texts-withdraw = Bruk tekstene som følger med
office-texts-withdraw-why = Da gjelder tekstene som følger med, igjen på alle telefoner.

## A deadline on hold

office-pause = Sett fristen på vent
office-pause-why = Hvorfor fristen står stille
office-pause-end = La fristen gå igjen
office-pause-end-spoken = La fristen gå igjen for { $finding }
