### Kontoret: ramma, og så side for side.

## Ramma

office-name = Ny vri
office-municipality = Kommunen
office-skip = Hopp til hovudinnhald
office-menu = Meny
office-nav = Hovudmeny
office-nav-visits = Besøk
office-nav-tenancies = Leigeforhold
office-nav-phones = Telefonar
office-nav-languages = Språk
office-nav-health = Drift
office-crumb = Du er her
office-crumb-visit = Besøket
office-language = Språk
office-sign-out = Logg ut
office-shown-at = Vist { $day } kl. { $time }. Alt kontoret har kvittert for, er med.
office-run-by = Ny vri blir drifta av { $office }.
office-and = { $first } og { $last }
office-between = { $from } til { $to }
office-from-to = { $day } kl. { $from }–{ $to }
office-by-at = { $name }, { $moment }
office-moved-in = Innflytta { $day }
office-choose = Vel
office-day-hint = Skriv dd.mm.åååå
office-time-hint = Skriv tt.mm
office-nobody-yet = Ingen er sette opp enno

office-col-dwelling = Bustad
office-col-visit = Besøk
office-col-when = Når
office-col-who = Kven
office-col-status = Tilstand
office-col-act = Handling
office-col-moved-in = Innflytta
office-col-first = Etter 3 veker
office-col-second = Etter 6 månader
office-col-point = Punkt
office-col-change = Endring
office-col-by = Svart av
office-col-row = Rad
office-col-waiting = Usendt
office-col-seen = Sist sett

## Logg inn

office-sign-in-title = Logg inn på Ny vri
office-sign-in-for = For tilsette som planlegg og gjennomfører heimebesøk.
office-sign-in-name = Brukarnamn
office-sign-in-password = Passord
office-sign-in-do = Logg inn
office-sign-in-wrong = Brukarnamnet og passordet passar ikkje saman. Prøv ein gong til.
office-sign-in-too-many = For mange forsøk med feil passord. Vent eit kvarter og prøv igjen.
office-sign-in-note = Du blir logga ut etter { $minutes } minutt utan aktivitet.
office-sample-title = Dette er ein oppdikta kommune
office-sample-password = Logg inn som ein av desse. Passordet er { $password }.

## Besøk

office-visits-title = Besøk
office-visits-n-today = { $n ->
    [one] eitt besøk i dag
   *[other] { $n } besøk i dag
}
office-visits-n-overdue = { $n ->
    [one] eitt er over fristen
   *[other] { $n } er over fristen
}
office-visits-n-time = { $n ->
    [one] eitt manglar tid
   *[other] { $n } manglar tid
}
office-visits-n-review = { $n ->
    [one] eitt ventar på gjennomgang
   *[other] { $n } ventar på gjennomgang
}
office-visits-quiet = Ingenting ventar på deg.
office-visits-rest = { $n ->
    [one] Eitt eldre besøk er ikkje vist.
   *[other] { $n } eldre besøk er ikkje viste.
}
office-visits-empty = Ingen besøk å vise
office-visits-empty-why = Besøk planlegg seg sjølve når eit leigeforhold blir lagt inn: eitt etter tre veker, og eitt etter seks månader når årstida er ei anna.
office-visits-empty-all = Vis alle opne besøk
office-view = Vising
office-view-open = Opne
office-view-later = Seinare
office-view-done = Ferdige
office-filter-who = Kven
office-filter-complex = Bustadkompleks
office-filter-all = Alle
office-filter-show = Vis
office-group-today = I dag
office-group-overdue = Over fristen
office-group-review = Ventar på gjennomgang
office-group-time = Skal få tid
office-group-planned = Planlagt
office-group-later = Seinare
office-group-done = Ferdige
office-status-not-done = Ikkje gjennomført
office-status-days-over = { $n ->
    [one] 1 dag over fristen
   *[other] { $n } dagar over fristen
}
office-status-days-left = { $n ->
    [0] Siste dag i dag
    [one] 1 dag igjen
   *[other] { $n } dagar igjen
}
office-status-opens = { $n ->
    [one] Opnar i morgon
   *[other] Opnar om { $n } dagar
}
office-set-time = Set tid
office-move-time = Flytt besøket
office-look-at = Gå gjennom
office-window-best = forslag { $day }
office-window-spoken = Vindauget er { $window }. Forslag { $day }.
office-window-spoken-past = Vindauget er { $window }.
office-legend-window = Farga felt: vindauget for besøket
office-legend-today = Strek: i dag
office-legend-best = Rombe: forslaget
office-legend-initials = Rund initial: bumiljø. Firkanta: drift

## Eitt besøk

office-summary-proposed = { $kind }. Skal gjennomførast { $window }.
office-summary-planned = { $kind }. Planlagt { $moment }.
office-summary-started = { $kind }. Byrja { $moment }.
office-summary-completed = { $kind }. Avslutta { $moment } og ventar på gjennomgang.
office-summary-approved = { $kind }. Godkjent { $moment }.
office-summary-cancelled = { $kind }. Avlyst.
office-fact-when = Når
office-fact-done = Gjennomført
office-fact-who = Kven
office-fact-tenant = Leigetakar
office-fact-interpreter = Tolk
office-fact-received = Motteke
office-interpreter = { $language }. { $state }
office-n-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
office-n-photos = { $n ->
    [0] ingen bilete
    [one] 1 bilete
   *[other] { $n } bilete
}
office-received-all = { $answers } og { $photos }, alt kvittert
office-received-missing = { $n ->
    [one] 1 bilete er ikkje kome
   *[other] { $n } bilete er ikkje komne
}
office-answers = Svar
office-answers-beside = Svar ved sida av første besøk
office-answers-first = Første besøk, { $day }
office-answers-now = No, { $day }
office-answers-all = Vis alle { $n } svar
office-answers-notable = Vis berre det som skil seg ut
office-answers-fine = { $n } svar utan avvik
office-answers-none = Ingen svar enno. Dei kjem når telefonane har sendt dei.
office-change-new = Nytt
office-change-gone = Ikkje svart no
office-change-worse = Verre
office-change-better = Betre
office-change-same = Som før
office-change-other = Endra
office-findings = Funn
office-findings-none = Ingen funn.
office-advice-told = Slik gjekk det med råda frå sist
office-finding = Funn
office-disputed = { $voices }. Den alvorlegaste gjeld.
office-photo-not-here = Biletet er ikkje kome enno
office-photo-turn = Bilete { $n } av { $of }
office-photo-previous = Førre bilete
office-photo-next = Neste bilete
office-photo-alone = Opne biletet åleine
office-photo-marks = Merke på biletet
office-photo-hides = Det som er skjult, er teke ut av biletet.
office-confidential = Nabo og økonomi
office-confidential-who = Blir berre vist for bumiljø og koordinator.
office-history = Kven gjorde kva, og når
office-did-unknown = gjorde noko som denne utgåva ikkje kan vise
    .many = gjorde { $n } ting som denne utgåva ikkje kan vise
office-did-visit-proposed = sette opp besøket
    .many = sette opp besøket
office-did-place-visit-proposed = sette opp besøket
    .many = sette opp besøket { $n } gonger
office-did-template-chosen = gjekk over til ei anna utgåve av sjekklista
    .many = gjekk over til andre utgåver av sjekklista
office-did-visit-scheduled = sette tid
    .many = sette tid { $n } gonger
office-did-visit-assigned = sette kven som dreg
    .many = sette kven som dreg { $n } gonger
office-did-interpreter-set = oppdaterte tolk
    .many = oppdaterte tolk { $n } gonger
office-did-visit-started = byrja besøket
    .many = byrja besøket
office-did-visit-completed = avslutta besøket
    .many = avslutta besøket
office-did-visit-approved = godkjende besøket
    .many = godkjende besøket
office-did-visit-cancelled = avlyste besøket
    .many = avlyste besøket
office-did-answer-given = svarte på eitt punkt
    .many = svarte på { $n } punkt
office-did-answer-cleared = tok bort eit svar
    .many = tok bort { $n } svar
office-did-finding-logged = la inn eit funn
    .many = la inn { $n } funn
office-did-room-set = sette rom
    .many = sette rom på { $n } funn
office-did-part-set = sette bygningsdel
    .many = sette bygningsdel på { $n } funn
office-did-grade-set = sette tilstandsgrad
    .many = sette tilstandsgrad på { $n } funn
office-did-urgency-set = sette kor raskt det hastar
    .many = sette kor raskt det hastar på { $n } funn
office-did-note-written = skreiv eit notat
    .many = skreiv { $n } notat
office-did-finding-removed = fjerna eit funn
    .many = fjerna { $n } funn
office-did-photo-taken = tok eit bilete
    .many = tok { $n } bilete
office-did-photo-removed = fjerna eit bilete
    .many = fjerna { $n } bilete
office-did-advice-given = gav eit råd
    .many = gav { $n } råd
office-did-advice-taken-back = tok tilbake eit råd
    .many = tok tilbake { $n } råd
office-did-advice-outcome-told = spurde korleis eit råd gjekk
    .many = spurde korleis { $n } råd gjekk
office-did-photo-marked = merka eit bilete
    .many = merka bilete { $n } gonger
office-did-photo-captioned = skreiv bilettekst
    .many = skreiv { $n } bilettekstar
office-did-photo-moved = flytta eit bilete til eit anna funn
    .many = flytta { $n } bilete til eit anna funn
office-did-summary-signed = tok imot ein signatur eller grunnen til at han manglar
    .many = tok imot signaturar { $n } gonger
office-did-summary-disputed = skreiv ned kva leigetakaren er usamd i
    .many = skreiv { $n } gonger ned kva leigetakaren er usamd i
office-did-deadline-paused = sette ein frist på vent, eller lét han gå igjen
    .many = sette fristar på vent, eller lét dei gå igjen, { $n } gonger
office-decision = Avgjerd
office-nothing-in-the-way = Ingenting hindrar godkjenning
office-note-photos = { $n ->
    [one] Eitt bilete ligg framleis på ein telefon.
   *[other] { $n } bilete ligg framleis på ein telefon.
}
office-note-disputed = { $n ->
    [one] Eitt funn har to ulike gradar. Den alvorlegaste gjeld.
   *[other] { $n } funn har to ulike gradar. Den alvorlegaste gjeld.
}
office-approve = Godkjenn besøket
office-approve-findings = { $n ->
    [one] Funnet blir liggjande på besøket.
   *[other] Dei { $n } funna blir liggjande på besøket.
}

## Setje tid

office-plan-title = Set tid for { $place }
office-plan-rule-first = Første besøk skal vere 14 til 28 dagar etter innflytting.
office-plan-rule-second = Andre besøk skal vere rundt seks månader etter innflytting, i ei anna årstid enn det første.
office-plan-day = Dato
office-plan-time = Klokkeslett
office-plan-day-wrong = Skriv datoen som 24.11.2026.
office-plan-day-past = Dagen er passert. Vel ein som kjem.
office-plan-time-wrong = Skriv klokkeslettet som 09.00.
office-plan-people-missing = Vel éin frå bumiljø og éin driftsoperatør. Dei to går saman.
office-plan-notice = Leigetakaren skal ha minst ei vekes varsel. Første dag med nok varsel er { $day }.
office-plan-notice-short = { $n ->
    [0] I dag: for kort varsel
    [one] 1 dag: for kort varsel
   *[other] { $n } dagar: for kort varsel
}
office-plan-notice-earliest = Første dag med nok varsel er { $day }.
office-plan-consent = Leigetakaren har sjølv bede om dagen eller sagt ja til han
office-plan-do = Set tid
office-plan-not = La besøket stå

## Leigeforhold

office-tenancies-title = Leigeforhold
office-tenancies-n = { $n ->
    [0] Ingen leigeforhold er lagde inn.
    [one] Eitt leigeforhold, nyaste først.
   *[other] { $n } leigeforhold, nyaste først.
}
office-tenancies-added = { $n ->
    [one] Leigeforholdet er lagt inn, og dei to besøka er sette opp.
   *[other] { $n } leigeforhold er lagde inn, med to besøk kvar.
}
office-tenancies-empty = Ingen leigeforhold enno
office-tenancies-empty-why = Legg inn eitt, eller les inn ei fil. Dei to besøka planlegg seg sjølve.
office-tenancy-new = Nytt leigeforhold
office-tenancy-new-why = Når leigeforholdet er lagt inn, planlegg dei to besøka seg sjølve.
office-tenancy-tenant = Leigetakar
office-tenancy-tenant-hint = Namnet blir berre vist inne i besøket
office-tenancy-tenant-missing = Skriv namnet på leigetakaren, høgst 120 teikn.
office-tenancy-dwelling-missing = Vel ein bustad frå lista.
office-dwelling-new = Bustaden er ikkje på lista
office-dwelling-address = Gate og nummer
office-dwelling-number = Bruksenhetsnummer
office-dwelling-rooms = Rom
office-dwelling-area = Kvadratmeter
office-dwelling-complex-hint = Tomt: adressa er namnet
office-dwelling-wrong = Skriv gate og nummer, eit bruksenhetsnummer som H0203, og heile tal for rom og kvadratmeter.
office-tenancy-language = Språk
office-tenancy-language-hint = Det leigetakaren vil snakke
office-tenancy-interpreter = Treng tolk
office-tenancy-children = Born bur i bustaden
office-tenancy-add = Legg inn leigeforholdet
office-tenancy-not = Tilbake til lista

## Lese inn fil

office-import-link = Les inn fil
office-import-title = Les inn leigeforhold frå fil
office-import-why = Du får sjå kva fila gjer før noko blir lagra.
office-import-file = CSV-fil
office-import-file-hint = Frå rekneark: lagre som CSV. Høgst 2000 rader.
office-import-text = Eller lim inn radene her
office-import-do = Sjå gjennom
office-import-columns = Kolonnane
office-import-address = Gate og nummer. Må vere med
office-import-number = Bokstav og fire siffer, som H0203. Må vere med
office-import-tenant = Namnet på leigetakaren. Må vere med
office-import-day = dd.mm.åååå. Må vere med
office-import-language = nb, ar, uk eller namnet på språket. Tomt er bokmål
office-import-interpreter = ja eller nei. Tomt er nei
office-import-children = ja eller nei. Tomt er nei
office-import-complex = Namnet på komplekset, når bustaden er ny for kontoret
office-import-rooms = Talet på rom i ein ny bustad
office-import-area = Kvadratmeter i ein ny bustad
office-import-new-home = { $place }, ny bustad
office-import-bad-count = «{ $value }» er ikkje eit heilt tal.
office-import-preview = Dette står i fila
office-import-summary = { $good }. { $bad }.
office-import-good = { $n ->
    [0] Ingen rader kan leggjast inn
    [one] Éi rad kan leggjast inn
   *[other] { $n } rader kan leggjast inn
}
office-import-bad = { $n ->
    [0] Ingen feil
    [one] Éin feil må rettast i fila
   *[other] { $n } feil må rettast i fila
}
office-import-bad-heading = Kan ikkje leggjast inn
office-import-good-heading = Kan leggjast inn
office-import-confirm = { $n ->
    [one] Legg inn eitt leigeforhold
   *[other] Legg inn { $n } leigeforhold
}
office-import-again = Vel ei anna fil
office-import-place = Rad { $row }, { $column }
office-import-first-row = Første rad
office-import-no-column = Fila manglar { $columns }. Første rad skal ha namna på kolonnane.
office-import-unreadable = Rada kan ikkje lesast.
office-import-twice = Bustaden har alt eit leigeforhold frå denne dagen.
office-import-bad-number = «{ $value }» er ikkje eit brukseiningsnummer. Det er ein bokstav og fire siffer, som H0203.
office-import-no-dwelling = Kontoret kjenner ikkje { $address }, { $number }. Er bustaden ny, må rada ha boligkompleks.
office-import-bad-day = «{ $value }» er ikkje ein dato. Skriv 24.11.2026.
office-import-bad-language = «{ $value }» er ikkje eit språk på lista.
office-import-bad-yes = «{ $value }» er verken ja eller nei.

## Telefonar

office-phones-title = Telefonar
office-phone = Telefon
office-phones-summary = { $used }. { $behind }.
office-phones-used = { $n ->
    [0] Ingen telefonar er i bruk
    [one] Éin telefon er i bruk
   *[other] { $n } telefonar er i bruk
}
office-phones-behind = { $n ->
    [0] Alle har sendt det dei sa at dei hadde
    [one] Éin treng merksemd
   *[other] { $n } treng merksemd
}
office-phones-all = Telefonane
office-phones-receipts = «Alt er kvittert» tyder at kontoret har kvart svar og kvart bilete telefonen har fortalt om.
office-phones-care = Treng merksemd
office-phones-fine = I orden
office-phones-gone = Ikkje i bruk
office-phones-empty = Ingen telefonar enno
office-phones-empty-why = Vel kven telefonen er til, og lag ein kode. Telefonen skannar han.
office-phone-revoked = Trekt tilbake, blir tømt ved neste kontakt
office-phone-waiting = Har usendt
office-phone-silent = Ikkje høyrt frå
office-phone-new = Nett kopla til
office-phone-all = Alt er kvittert
office-phone-unknown = Ukjend
office-phone-none = Ingen
office-phone-n = { $n ->
    [one] 1 endring
   *[other] { $n } endringar
}
office-pair-new = Kople til ein telefon
office-pair-whose = Kven skal bruke han?
office-pair-make = Lag kode
office-pair-heading = Kople til telefon for { $name }
office-pair-qr = QR-kode for å kople til éin telefon
office-pair-step-1 = Opne Ny vri på telefonen og vel «Kople til kontoret».
office-pair-step-2 = Peik kameraet på koden.
office-pair-step-3 = Telefonen hentar besøka.
office-pair-code = Koden er
office-pair-text = Verkar ikkje kameraet? Skriv heile teksten:
office-pair-valid = Gjeld éin telefon, til kl. { $time }. Telefonen får berre besøk som { $name } er sett opp på.
office-pair-done = Ferdig
office-revoke = Trekk tilbake
office-revoke-title = Trekkje tilbake «{ $phone }»?
office-revoke-holds = Telefonen har
office-revoke-lost = Kontoret har det ikkje. Det blir borte når telefonen blir tømt, og kan ikkje hentast tilbake.
office-revoke-unknown = Telefonen hadde sendt alt sist han var i kontakt. Det som er skrive sidan, blir borte når han blir tømt.
office-revoke-wait = Er telefonen berre utan dekning, er det betre å vente. Er han mista eller stolen, trekk han tilbake no.
office-revoke-owner = Brukar
office-revoke-emptied = Blir tømt
office-revoke-next = Ved neste kontakt med kontoret
office-revoke-why = Kvifor blir han trekt tilbake?
office-revoke-why-lost = Mista
office-revoke-why-stolen = Stolen
office-revoke-why-left = Brukaren har slutta
office-revoke-why-replaced = Bytt ut
office-revoke-why-missing = Vel kvifor.
office-revoke-do = Trekk tilbake og tøm
office-revoke-keep = Behald telefonen

## Drift

office-health-title = Drift
office-health-why = Korleis kontoret sjølv har det.
office-health-about = Programmet
office-health-holds = Det kontoret har
office-health-version = Versjon
office-health-schema = Skjema for logg og kontoar
office-health-size = Plass på disken
office-health-backup = Siste sikkerheitskopi
office-health-never = Aldri
office-health-fingerprint = Fingeravtrykket til sertifikatet
office-health-megabytes = { $n } MB
office-health-entries = Endringar i loggen
office-health-dwellings = Bustader
office-health-tenancies = Leigeforhold
office-health-visits = Besøk
office-health-phones = Telefonar i bruk
office-health-accounts = Kontoar

## Når noko ikkje går

office-fault-what = Dette kan du gjere
office-fault-start = Gå til framsida
office-fault-ask = Treng du tilgang i arbeidet, spør leiaren din. Skriv ikkje namn eller opplysningar om leigetakaren i meldinga.
office-fault-missing = Vi fann ikkje sida, eller du har ikkje tilgang til ho
office-fault-missing-why = Adressa kan vere skriven feil, sida kan vere sletta, eller rolla di gir ikkje tilgang. Av omsyn til personvernet seier vi ikkje kva for ein av dei.
office-fault-form = Skjemaet var for gammalt
office-fault-form-why = Ingenting vart lagra. Opne sida på nytt og fyll ho ut igjen.
office-fault-large = Fila er for stor
office-fault-large-why = Ingenting vart lagra. Del fila i to og prøv igjen.
office-fault-no-pdf = Dette kontoret kan ikkje lage PDF
office-fault-no-pdf-why = Programmet nyvri-pdf er ikkje installert her. Alt anna verkar. Den som driftar kontoret, kan leggje det til.
office-fault-office = Noko gjekk gale på kontoret
office-fault-office-why = Ingenting vart lagra. Prøv igjen om litt. Skjer det igjen, sei frå til den som driftar Ny vri.

office-overlaps = { $n ->
    [one] Svart ulikt éin stad
   *[other] Svart ulikt { $n } stader
}
office-overlaps-why = Dette vart sett på kvar sin telefon utan at dei hadde sett det andre. Begge er tekne vare på. Vel kva som skal stå.
office-overlap-stands = gjeld til nokon vel
office-overlap-keep = Behald dette
office-overlap-keep-spoken = Behald: { $value }
office-overlap-by = { $name }, { $moment }
office-overlap-none = Ikkje sett
office-overlap-room-set = Rom for eit avvik
office-overlap-part-set = Bygningsdel for eit avvik
office-overlap-urgency-set = Kor mykje det hastar
office-overlap-visit-scheduled = Tid for besøket
office-overlap-visit-assigned = Kven som går
office-overlap-interpreter-set = Tolk

## A checklist that is judged: what is wrong, and what to write

checklist-sound = I orden. { $topics } tema og { $questions } punkt.
checklist-fault-line = Linje { $line }: { $what }
checklist-fault-unreadable = Fila kan ikkje lesast her. Programmet seier: { $word }
checklist-fault-name = «{ $word }» kan ikkje vere eit namn. Bruk små bokstavar a–z, tal og bindestrek, som «vents-open».
checklist-fault-twice = Namnet «{ $word }» er brukt før. Gje det eine eit nytt namn.
checklist-fault-icon = Temaet «{ $of }» har ikonet «{ $word }», som ikkje finst.
checklist-fault-empty-topic = Temaet «{ $of }» har ingen punkt. Legg til eit punkt, eller fjern temaet.
checklist-fault-never-asked = «{ $of }» blir aldri spurt om. Skriv «first», «second» eller begge i «visits».
checklist-fault-fact = «{ $of }» ventar på «{ $word }», som ikkje er noko vi veit om bustader.
checklist-fault-not-before = «{ $of }» ventar på svaret på «{ $word }», men det punktet står ikkje før dette.
checklist-fault-no-such-answer = «{ $of }» ventar på eit svar som ikkje finst: { $word }
checklist-fault-few-conditions = «{ $of }» har ei liste med for få vilkår: { $word }
checklist-fault-choice-twice = «{ $of }» har valet «{ $word }» to gonger.
checklist-fault-deviation = «{ $of }» reknar «{ $word }» som avvik, men det er ikkje eit av vala.
checklist-fault-all-deviate = «{ $of }» har ingen val som er i orden. Minst eitt val må ikkje vere avvik.
checklist-fault-defaults-missing = «{ $of }» kan bli eit avvik, men seier ikkje kva eit nytt funn byrjar med. Skriv «deviation».
checklist-fault-defaults-unneeded = «{ $of }» kan aldri bli eit avvik. Fjern «deviation».
checklist-fault-place = «{ $of }» nemner «{ $word }», som verken er eit rom eller ein bygningsdel her.
checklist-fault-grade = «{ $of }» har ein tilstandsgrad utan bygningsdel. Skriv bygningsdelen, eller fjern graden.
checklist-fault-unit = «{ $of }» blir målt i «{ $word }», som ikkje er ei eining her.
checklist-fault-range = «{ $of }» har grenser som ikkje går opp. Det vanlege må liggje innanfor det moglege.
checklist-fault-long-side = Bilete kan vere frå 1024 til 4096 pikslar på langsida, ikkje { $word }. 2048 er vanleg.
checklist-fault-originals = Originalar («originals») kan berre haldast på ved overtaking og tilbakelevering. Fjern andre slags besøk frå lista, eller ta bort «originals».
checklist-photos-side = bilete på { $n } pikslar
checklist-photos-originals = originalane av bileta blir tekne vare på

## A text that is judged: what is wrong, and what to do

text-fault-place = { $file }, linje { $line }: { $what }
text-fault-unreadable = Linja kan ikkje lesast. Sjå etter ei klamme som ikkje er lukka, eller ein tekst utan =.
text-fault-unknown = «{ $key }» finst ikkje i originalen. Sjå etter ein skrivefeil i namnet.
text-fault-twice = «{ $key }» står to gonger. Ta bort den eine.
text-fault-empty = «{ $key }» er tom. Skriv teksten, eller ta bort linja.
text-fault-missing-argument = «{ $key }» manglar { $word } i klammer, slik det står i originalen.
text-fault-extra-argument = «{ $key }» har { $word } i klammer, som ikkje står i originalen.
text-fault-refers = «{ $key }» viser til ein annan tekst. Skriv orda heilt ut.
text-fault-too-long = «{ $key }» er for lang til å få plass på skjermen.
text-fault-markup = «{ $key }» har merket { $word }, som ikkje kan brukast her. Skriv berre ord.
text-fault-language = Fila seier at ho er på «{ $word }». Vel det språket, eller rett fila.
text-fault-too-large = Det er større enn { $word } kB.
text-fault-nothing = Fila er tom. Vel fila frå omsetjaren.

# Sletta: kva som er sletta, og kva reglane snart slettar.
office-nav-erased = Sletta
office-erased-title = Sletta
office-erased-why = Det som er oppbevart lenge nok, blir sletta av seg sjølv om natta: på kontoret, på telefonane og der bileta ligg. Berre nummer, tider og rekkjefølgje blir att.
office-erased-rules = Kor lenge det blir oppbevart
office-erased-pack = Etter reglane «{ $pack }». Kommunen kan leggje inn sine eigne.
office-erased-broken = Kommunen sine eigne reglar kan ikkje lesast. Ingenting blir sletta før dei er retta.
office-erased-months = { $n ->
    [one] Éin månad
   *[other] { $n } månader
}
office-erased-never = Blir ikkje sletta av seg sjølv
office-erased-soon-title = Dei neste 30 dagane
office-erased-soon-none = Ingenting skal slettast.
office-erased-soon = { $n } blir sletta, frå { $day }
office-erased-list = Kva som er sletta
office-erased-n = { $n ->
    [0] Ingenting er sletta.
    [one] Éin ting er sletta.
   *[other] { $n } ting er sletta.
}
office-erased-col-when = Når
office-erased-col-what = Kva
office-erased-col-by = Etter kva
office-erased-by-hand = For hand, av { $name }
office-erased-by-rule = Regelen «{ $rule }» i «{ $pack }»
office-erased-kind-photo = Bilete
office-erased-kind-visit = Besøk
office-erased-kind-cancelled-visit = Avlyst besøk
office-erased-kind-tenancy = Leigeforhold
office-erase = Slett
office-erase-photo = Slett biletet
office-erase-photo-title = Slette biletet?
office-erase-photo-what = Biletet, merka på det og tida det vart teke, blir borte.
office-erase-tenancy-title = Slette leigeforholdet?
office-erase-tenancy-what = { $n ->
    [0] Namnet på leigetakaren og alt som er skrive om leigeforholdet, blir borte.
    [one] Namnet på leigetakaren, alt som er skrive om leigeforholdet, og eitt besøk med svar, funn og bilete blir borte.
   *[other] Namnet på leigetakaren, alt som er skrive om leigeforholdet, og { $n } besøk med svar, funn og bilete blir borte.
}
office-erase-everywhere = Det blir sletta på kontoret no og på kvar telefon neste gong han er i kontakt. Det kan ikkje hentast tilbake.
office-erase-do = Slett for godt
office-erase-keep = Behald
office-did-erased = sletta noko
    .many = sletta { $n } ting
office-did-blanked = gjorde noko som er sletta
    .many = gjorde { $n } ting som er sletta

# Bilete til ny leigetakar, og store bilete.
office-photo-larger = Større
office-photo-smaller = Mindre
office-photo-keys = Tastar: piler for neste og førre, + og − for storleik, Esc tilbake til besøket
office-photo-set = Bilete til ny leigetakar
office-photo-set-title = Bilete til ny leigetakar: { $place }
office-photo-set-why = Vel bilete som viser bustaden. Sida som blir laga, har rom, bygningsdel og månad, og ingenting om den som budde der: ingen namn, notat eller merke, og det som er skjult, er borte. Skriv ho ut, eller lagre ho og send ho. Ingen andre kan opne adressa.
office-photo-set-none = Det er ingen bilete av bustaden.
office-photo-set-which = Kva bilete?
office-photo-set-most = { $n ->
    [one] Eitt bilete på ei side
   *[other] Inntil { $n } bilete på ei side
}
office-photo-set-do = Lag sida
office-photo-set-pdf = Last ned PDF
office-photo-set-heading = Bilete av bustaden
office-photo-set-of = Bilete av { $place }
office-photo-set-nothing = Ingen bilete er valde.
office-photo-set-made = Laga i { $month }
office-photo-set-alt = { $place }, { $month }
office-photo-set-somewhere = Bustaden

## Sjekklister

office-nav-checklists = Sjekklister
office-checklists-title = Sjekklister
office-checklists-why = { $n ->
    [one] Nye besøk brukar éi sjekkliste.
   *[other] Nye besøk brukar { $n } sjekklister.
}
office-checklists-new = Eigne, i mappa
office-checklists-published = Publisert
office-checklists-shipped = Følgjer med Ny vri
office-checklists-how = Eigne sjekklister legg ein i mappa «{ $folder }» i datamappa til kontoret. Dei blir lesne kvar gong sida blir opna.
office-checklist = Sjekkliste
office-checklist-unread-name = Filnamnet kan berre ha a–z, 0–9 og bindestrek
office-checklist-unread-large = Fila er for stor
office-checklist-unread-text = Fila kan ikkje lesast som tekst i UTF-8
office-checklist-faults = { $n } feil
office-checklist-faults-long = { $n ->
    [one] Éin feil må rettast før sjekklista kan publiserast.
   *[other] { $n } feil må rettast før sjekklista kan publiserast.
}
office-checklist-ready = Klar til å publiserast
office-checklist-is-published = Publisert
office-checklist-published-by = Publisert { $day } av { $name }
office-checklist-comes-with = Følgjer med
office-checklist-in-use = Blir brukt for nye besøk
office-checklist-not-in-use = Blir ikkje brukt for nye besøk
office-checklist-version = { $name }, versjon { $version }
office-checklist-of-ny-vri = Heimebesøk
office-checklist-of-round = Runde i fellesareala
office-checklist-of-small-repair = Småreparasjon
office-checklist-of-move-in = Innflytting
office-checklist-of-viewing = Vising
office-checklist-of-handover = Overtaking og tilbakelevering
office-checklist-of-follow-up = Oppfølging
office-checklist-of-neighbour-dialogue = Nabodialog
office-checklist-of-residents-meeting = Bebuarmøte
office-checklist-only-at = Berre ved { $kinds }.
office-checklist-required = Må svarast på før besøket kan avsluttast.
office-checklist-number = Eit tal frå { $min } til { $max } { $unit }
office-checklist-words = Eigne ord
office-checklist-begins = Eit avvik byrjar med: { $with }.
office-checklist-changed = Filene er endra sidan du såg på dei. Sjå gjennom på nytt før du publiserer.
office-checklist-to-mend = Dette må rettast
office-checklist-publish = Ta ho i bruk
office-checklist-publish-why = Nye besøk brukar ho frå no av, og alle telefonar får ho. Besøk som er sette opp, held på si. Det som er publisert, blir ikkje endra; lag ein ny versjon i staden.
office-checklist-publish-do = Publiser sjekklista
office-checklist-language = Språk i førehandsvisinga
condition-shown = Blir vist når { $when }.
condition-always = det er besøk
condition-heating-season = det er fyringssesong (oktober–april)
condition-fact = dette finst: { $fact }
condition-answered = «{ $question }» er svart { $answers }
condition-and = { $first } og { $last }
condition-or = { $first } eller { $last }
condition-not = det ikkje er slik at { $when }
checklist-fault-file = { $file }: { $fault }
checklist-fault-too-large = Sjekklista er større enn { $word } kB med alle tekstane. Del ho i to.
checklist-fault-shipped-name = «{ $word }» er namnet på ei sjekkliste som følgjer med. Gi ho eit eige namn.
checklist-fault-not-newer = «{ $of }» er publisert i ein nyare eller same versjon. Skriv "version": { $word }.
checklist-fault-other-kind = «{ $of }» er brukt før med ei anna slags svar. Gi punktet eit nytt namn.
checklist-fault-taken-topic = Temaet kan ikkje heite «{ $word }», for det er namnet på ein annan tekst. Vel eit anna namn.
checklist-fault-language = «{ $word }» er ikkje eit språk her. Kall fila nb, nn eller en.
checklist-fault-no-bokmal = Tekstane på bokmål manglar: fila som sluttar på .nb.ftl. Den første som manglar, er «{ $word }».
checklist-fault-words-unreadable = Tekstane kan ikkje lesast her. Programmet seier: { $word }
checklist-fault-words-missing = Teksten «{ $word }» manglar.
checklist-fault-words-unneeded = Teksten «{ $word }» høyrer ikkje til noko i sjekklista. Sjå etter skrivefeil, eller fjern han.
checklist-fault-words-argument = Teksten «{ $word }» vil ha noko sett inn mellom krøllparentesar, men får ingenting. Skriv orda rett ut.
office-checklist-of-visit = Sjekkliste
office-checklist-move = Byt til { $checklist }
office-checklist-move-strays = { $n ->
    [0] Alle svar har plassen sin i den nye sjekklista.
    [one] Eitt svar har ikkje plass i den nye sjekklista. Det blir ståande for seg.
   *[other] { $n } svar har ikkje plass i den nye sjekklista. Dei blir ståande for seg.
}
office-answers-export = Last ned svara som tabell
office-answers-topic = Tema
office-answers-at = Tidspunkt
office-answers-place = Plass
office-answers-stray = utan plass
office-plan-rule-round = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-small_repair = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-move_in = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-viewing = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-take_over = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-hand_back = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-follow_up = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-neighbour_dialogue = Vel ein dag som passar for dei som skal vere med.
office-plan-rule-residents_meeting = Vel ein dag som passar for dei som skal vere med.

## Nytt besøk

office-visit-new = Nytt besøk
office-visit-new-why = Vel kva slags besøk det er, og kvar. Tid og kven som dreg, set du på neste side. Dei to heimebesøka set seg opp sjølve.
office-visit-new-kind = Kva slags besøk
office-visit-new-place = Kvar
office-visit-new-homes = Bustader med leigetakar
office-visit-new-vacant = Ledige bustader
office-visit-new-buildings = Bygg
office-visit-new-do = Set opp besøket
office-visit-new-not = Ikkje set opp noko
office-visit-new-kind-missing = Vel kva slags besøk det er.
office-visit-new-home-missing = Eit slikt besøk er hos ein leigetakar. Vel ein bustad med leigetakar.
office-visit-new-dwelling-missing = Vel bustaden som skal sjåast på.
office-visit-new-building-missing = Eit slikt besøk gjeld eit bygg. Vel eitt under «Bygg».
office-plan-person-missing = Vel minst éin som skal vere med.
office-checklist-rooms = Blir spurt i kvart rom: { $rooms }.
office-checklist-winter = I fyringssesongen: { $urgency }.

## Språk for leigetakarar

office-languages-title = Språk for leigetakarar
office-languages-why = Det leigetakarar les og høyrer. Ein tekst som ingen har gått gjennom, blir vist med melding om det.
office-col-language = Språk
office-col-reviewed = Gått gjennom
office-col-machine = Maskinomsett, ikkje gått gjennom
office-col-missing = Manglar
office-col-translator = Til omsetjar

## Eitt språk: fila frå omsetjaren, og det som er publisert

office-languages-back = Når omsetjaren er ferdig, les du fila inn på sida til språket. Ein feil blir sagt med linje, og ingenting blir teke inn.
office-col-texts = Tekstane
office-col-original = Bokmål
office-col-shipped = Før
office-col-new = No
office-col-origin = Gjennomgang
office-texts-shipped = Dei som følgjer med
office-texts-standing = { $n ->
    [one] Éin tekst publisert { $day } av { $name }
   *[other] { $n } tekstar publiserte { $day } av { $name }
}
office-texts-this-file = Fila
office-texts-file-heading = Frå omsetjaren
office-texts-file = Fila som kom tilbake
office-texts-file-hint = XLIFF eller Fluent, slik ho vart send. Ingenting er publisert før du har sett kva som blir annleis.
office-texts-look = Sjå på fila
office-texts-to-mend = Dette må rettast
office-texts-nothing-taken = Ingenting er teke inn.
office-texts-same = Fila seier det same som vi har. Det er ingenting å publisere.
office-texts-publish = { $n ->
    [one] Éin tekst blir annleis
   *[other] { $n } tekstar blir annleis
}
office-texts-publish-why = Alle telefonar får dei neste gong dei har dekning. Det som ikkje er gått gjennom, blir framleis vist med melding om det.
office-texts-publish-do = Publiser tekstane
office-texts-publish-not = Ikkje publiser
office-texts-changed = Nokon har publisert på dette språket sidan du såg på fila. Sjå gjennom på nytt.
office-texts-published = Publisert her
office-texts-withdraw = Bruk tekstane som følgjer med
office-texts-withdraw-why = Då gjeld tekstane som følgjer med, igjen på alle telefonar.

## A deadline on hold

office-pause = Set fristen på vent
office-pause-why = Kvifor fristen står stille
office-pause-end = La fristen gå igjen
office-pause-end-spoken = La fristen gå igjen for { $finding }
