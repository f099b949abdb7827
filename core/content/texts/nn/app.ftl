# Ny vri på telefonen, nynorsk. Nøklane er sorterte etter skjerm.

someone = Ein annan

app-back = Tilbake
app-undo = Angre
app-settings = Innstillingar
app-new-finding = Nytt funn
app-confidential = Fortruleg

today-visits = Besøka i dag
today-visits-with = Besøk med { $names }
today-unfinished = Ikkje avslutta
today-none-at-all = Ingen besøk i dag. Kontoret har ikkje planlagt fleire enno.
today-none-next = Ingen besøk i dag. Neste er { $moment }.
today-start = Start besøket { $time }
today-start-untimed = Start besøket
today-continue = Hald fram med besøket { $time }
today-continue-untimed = Hald fram med besøket
today-open-next = Sjå neste besøk
today-soon = { $minutes ->
    [one] om 1 min
   *[other] om { $minutes } min
}
today-done = Avslutta
today-row-spoken = Klokka { $time }, { $address }, { $place }

# Bokstaven framfor brukseiningsnummeret: hovudetasje, loft, underetasje, kjellar.
storey-H = { $storey }. etasje
storey-L = loft
storey-U = underetasje
storey-K = kjellar
rooms = { $rooms } rom

last-when = Sist, { $day }:
last-short = Sist:
last-open = Ikkje lukka.
last-no-deviations = ingen avvik.
last-never = Første gongen her. Neste besøk ser det du gjer i dag.
tag-language-interpreter = { $language }, { $interpreter }
tag-with = { $names } er med
tag-started = Påbyrja

visit-open-last = Ope frå sist, { $day }
visit-topics = Tema
visit-topics-count = { $answered } av { $all } svart
visit-findings = Funn i dag
visit-findings-then = Funn
visit-findings-none = Ingen funn.
visit-findings-empty = Ingen funn enno. Ta eit bilete for å starte.
visit-stored = Alt er lagra på telefonen
visit-stored-sent = Alt er hos kontoret
visit-done-note = Besøket er avslutta { $moment }
visit-cancelled-note = Besøket er avlyst
visit-continue = Hald fram: { $topic }
visit-complete = Avslutt besøket
visit-complete-title = Avslutte besøket?
visit-complete-text = Etterpå kan svara berre lesast. Kontoret ser dei når telefonen har sendt dei.
visit-complete-open = { $open ->
    [one] 1 punkt er ikkje svart. Etterpå kan svara berre lesast.
   *[other] { $open } punkt er ikkje svart. Etterpå kan svara berre lesast.
}
visit-complete-yes = Avslutt besøket
visit-complete-no = Hald fram med besøket
visit-others-take = { $names } tek dette åleine
visit-nobody-takes = Bumiljø tek dette

topic-status = { $answered } av { $all }
topic-status-deviations = { $answered } av { $all }, { $deviations } avvik
topic-subtitle = { $answered } av { $all } svart
topic-subtitle-deviations = { $answered } av { $all } svart, { $deviations } avvik
since-last = Sidan sist: { $what }
since-fixed = { $count } utbetra
since-still = { $count } som sist
since-came-back = { $count } komne att
since-new = { $count ->
    [one] 1 nytt avvik
   *[other] { $count } nye avvik
}
topic-next = Neste utan svar
topic-next-topic = Vidare: { $topic }
topic-finished = Tilbake til besøket
topic-help = Hjelp til punktet
answer-last-spoken = { $answer }, sist
answered-by = Svart av { $name }
answer-written = Skrive
answer-none = Ikkje svart
number-warning = Uvanleg. Mål ein gong til?
number-label = { $question }, { $unit }
number-unit = { $number } { $unit }
text-hint = Skriv her
deviation-empty = Rom og tilstand er ikkje valde.
deviation-open = Opne funnet
photo-take = Ta bilete
photo-take-same = Ta bilete frå same stad
photo-more = Fleire
photo-another = Ta eit bilete til

finding-title-on = Funn { $room }
finding-title = Funn
finding-question = Punkt: { $question }
finding-place = Rom og bygningsdel
finding-grade = Tilstand
finding-grade-last = Sist: { $grade }
finding-grade-disputed = Bli samde om denne. { $voices }. Den alvorlegaste gjeld til de er samde.
finding-grade-voice = { $name } sette { $grade }
finding-grade-voice-own = du sette { $grade }
finding-urgency = Kor raskt?
finding-note = Notat
finding-note-hint = Skriv det du ser
finding-note-by = { $name }: { $text }
finding-remove = Fjern funnet
finding-done = Ferdig med funnet

photo-now = No
photo-last = Sist, { $day }
photo-spoken = { $title }, { $moment }
photo-taken = Teke { $moment }
photo-original-kept = Originalen er teken vare på og følgjer protokollen
photo-remove = Fjern biletet
receipt-on-phone = På telefonen
receipt-sending = Blir sendt
receipt-at-office = Hos kontoret
receipt-refused = Ikkje teke imot
receipt-refused-because = Ikkje teke imot. { $reason }

agree-count = { $count ->
    [one] Éin stad der de har svart ulikt
   *[other] { $count } stader der de har svart ulikt
}
agree-question = De har svart ulikt. Bli samde
agree-finding = De har vurdert dette ulikt. Bli samde
agree-title = Bli samde
agree-intro = De skreiv utan å ha sett svara til kvarandre. Alt er teke vare på. Trykk på det som skal gjelde.
agree-none = De er samde om alt i dette besøket.
agree-room = Rom
agree-part = Bygningsdel
agree-you = Du
agree-nothing = Ikkje valt
agree-stands = Gjeld no
agree-keep = La denne gjelde
agree-done = Ferdig

undo-answered = Svart: { $answer }
undo-kept = Dette gjeld: { $value }
undo-answer-cleared = Svaret er teke bort
undo-finding-logged = Nytt funn er lagra
undo-room = Rom: { $room }
undo-part = Bygningsdel: { $part }
undo-grade = Tilstand: { $grade }
undo-grade-from = Tilstand endra frå { $from } til { $grade }
undo-urgency = Kor raskt: { $urgency }
undo-note = Notatet er lagra
undo-finding-removed = Funnet er fjerna
undo-photo-taken = Biletet er lagra
undo-photo-removed = Biletet er fjerna
undo-advice-given = Rådet er gitt
undo-advice-taken-back = Rådet er teke tilbake

sync-title = Sending
sync-updated = Oppdatert { $moment }
sync-never = Ikkje sendt enno
sync-waiting = { $findings ->
    [0] { $photos ->
        [0] { $changes ->
            [one] 1 endring
           *[other] { $changes } endringar
        }
        [one] 1 bilete
       *[other] { $photos } bilete
    }
   *[other] { $photos ->
        [0] { $findings } funn
        [one] { $findings } funn og 1 bilete
       *[other] { $findings } funn og { $photos } bilete
    }
}
sync-line-waiting = ventar på dekning
sync-line-sending = blir sendt no
sync-line-next = ventar på å bli sendt
sync-line-all = Alt er sendt.
sync-line-received = Kontoret kvitterte { $moment }
sync-line-nothing = Alt er lagra på telefonen.
sync-line-needs = { $count ->
    [one] 1 melding
   *[other] { $count } meldingar
}
sync-line-needs-you = treng deg
sync-headline-needs = { $count ->
    [one] 1 melding treng deg
   *[other] { $count } meldingar treng deg
}
sync-headline-sending = Sender no
sync-headline-waiting = { $what } { $waits }
sync-headline-all = Alt er sendt
sync-headline-nothing = Ingenting ventar
sync-explanation = Kontoret har { $received } av { $all }. Ingenting blir fjerna frå telefonen før kontoret har det.
sync-explanation-none = Telefonen har ikkje noko å sende enno.
sync-bar-received = { $count } hos kontoret
sync-bar-sending = { $count } blir sende
sync-bar-waiting = { $count } på telefonen
sync-bar-refused = { $count } ikkje tekne imot
sync-photos = Bilete
sync-photos-count = { $count ->
    [one] 1 bilete
   *[other] { $count } bilete
}
sync-photos-today = { $count } frå i dag
sync-photo-waiting = Ventar på tur
sync-photo-sending = Blir sendt no
sync-photo-received = Kvittert { $moment }
sync-now = Send no
sync-fetch = Sjå etter nytt
sync-stop = Stopp
refused-title = Kontoret tok ikkje imot ei endring
refused-title-note = Kontoret tok ikkje imot notatet
refused-title-answer = Kontoret tok ikkje imot svaret
refused-title-photo = Kontoret tok ikkje imot biletet
refused-title-finding = Kontoret tok ikkje imot funnet
refused-title-advice = Kontoret tok ikkje imot det om rådet
refused-title-signature = Kontoret tok ikkje imot signaturen
refused-title-dispute = Kontoret tok ikkje imot usemja
refused-why = Kvifor: { $reason }
refused-safe = Det du skreiv, er trygt og ligg her.
refused-no-right = Du har ikkje tilgang til dette besøket lenger.
refused-unknown-subject = Kontoret kjenner ikkje besøket.
refused-invalid = Kontoret kunne ikkje lese endringa.
refused-unknown-reason = Kontoret sa ikkje kvifor. Snakk med kontoret.
refused-approved = Kontoret har alt godkjent besøket.
refused-clock = Klokka på telefonen går feil. Still ho og gjer endringa på nytt.

pairing-title = Kople telefonen til kontoret
pairing-step-1 = Be kontoret opne sida Telefonar og velje namnet ditt.
pairing-step-2 = Skann koden, eller skriv teksten under han her.
pairing-step-3 = Telefonen hentar besøka dine. Koden verkar éin gong.
pairing-scan = Skann koden
pairing-no-code = Det er ingen kode i biletet som kan lesast. Ta biletet nærare, rett framanfrå og utan gjenskin.
pairing-code = Teksten under koden
pairing-hint = nyvri1:kontor.example:8443:ABCD-EFGH:…
pairing-pair = Kople til
pairing-working = Koplar til …

settings-title = Innstillingar
settings-language = Språk
settings-about = Om telefonen
settings-person = Namn
settings-role = Rolle
settings-office = Kontor
settings-device = Nummeret til telefonen
settings-visits = Besøk på telefonen
settings-version = Versjon
language-name-nb = Bokmål
language-name-nn = Nynorsk
language-name-en = English

# Same staden, sist

compare-open = Samanlikn med { $day }
compare-title = Samanlikn
compare-then = Sist
compare-now = No
compare-way-slider = Dra
compare-way-blink = Blink
compare-way-beside = Ved sida av
compare-show-then = Vis sist
compare-show-now = Vis no
compare-divider = Skiljet mellom sist og no
compare-laid = Biletet frå { $day } er flytta og lyset jamna ut, så det ligg over det frå i dag. Originalen er urørt.
compare-not-alike = Bileta viser ikkje det same utsnittet. Dei står difor ved sida av kvarandre.
compare-too-plain = Det er for lite å kjenne att i bileta. Dei står difor ved sida av kvarandre.
compare-ambiguous = Bileta kan passe på fleire måtar. Dei står difor ved sida av kvarandre.
compare-found = { $count ->
    [0] Telefonen finn ingen skilnad. Sjå sjølv etter.
    [one] Eitt felt ser annleis ut. Det er ikkje ein dom.
   *[other] { $count } felt ser annleis ut. Det er ikkje ein dom.
}
compare-darker = Mørkare
compare-other = Annleis
compare-area-share = { $kind }, { $percent } % av biletet
compare-area-size = { $kind }, om lag { $area } cm², { $wide } cm på det breiaste
compare-measure-hint = Teikn ei kjend lengd på biletet for å få mål i centimeter.

# Merke på bilete

mark-draw = Teikn på biletet
mark-done = Ferdig å teikne
mark-hint = Dra over biletet. Biletet sjølv blir ikkje endra. Det som blir skjult, er borte frå alt som blir sendt ut.
mark-blur = Skjul
mark-arrow = Pil
mark-circle = Sirkel
mark-freehand = Strek
mark-text = Tekst
mark-text-asks = Kva skal det stå?
mark-length = Lengd
mark-length-asks = Kor mange centimeter er det?
mark-length-words = { $length } cm
mark-spoken = { $mark }, teikna av { $name }
mark-remove = Fjern: { $mark }
undo-mark-drawn = Merket er teikna
undo-mark-removed = Merket er fjerna

# Kameraet

camera-same-spot = Same stad som { $day }
camera-first = Første bilete herfrå
camera-reminder = Ingen personar, papir eller skjermar i biletet
camera-reminder-title = Før du tek bilete
camera-reminder-text = Sjå etter at ingen personar, papir med namn eller skjermar er med. Kjem noko med likevel, kan du skjule det etterpå.
camera-reminder-done = Eg ser etter
camera-ghost-spoken = Biletet frå { $day } ligg over
camera-ghost-hint = Flytt telefonen til dei stipla kantane møtest
camera-ghost-now = Berre no
camera-ghost-last = Berre sist
camera-ghost-strength = Styrke på biletet frå sist
camera-ghost-show = Vis biletet frå sist
camera-ghost-hide = Skjul biletet frå sist
camera-spots = Kva stad?
camera-count = { $count ->
    [0] Ingen tekne
   *[other] { $count } tekne
}
camera-working = { $count ->
    [one] Eitt bilete blir gjort klart
   *[other] { $count } bilete blir gjorde klare
}
camera-shutter = Ta bilete
camera-done = Ferdig
camera-close = Lukk kameraet
camera-torch-on = Slå på lyset
camera-torch-off = Slå av lyset
camera-denied = Appen får ikkje bruke kameraet. Slå det på i innstillingane på telefonen.
camera-allow = Opne innstillingane
camera-missing = Kameraet kan ikkje brukast no. Lukk andre appar som bruker det, og prøv på nytt.

# Alle bilete, og eitt bilete i fullt

photos-all = Alle bilete ({ $count })
photos-title = Bilete
photos-by = Korleis bileta står
photos-by-room = Etter rom
photos-by-finding = Etter funn
photos-no-room = Utan rom
photos-count = { $count ->
    [one] Eitt bilete
   *[other] { $count } bilete
}
photos-empty = Ingen bilete enno.
photo-newer = Laga med ein nyare app. Oppdater for å sjå biletet.
photo-caption = Bilettekst
photo-caption-hint = Skriv kva biletet viser
photo-retake = Ta på nytt
photo-move = Flytt til eit anna funn
photo-move-not = Ikkje flytt
photo-larger = Større
photo-smaller = Mindre
undo-photo-retaken = Biletet er teke på nytt
undo-photo-captioned = Biletteksten er lagra
undo-photo-moved = Biletet er flytta
mark-newer = Merke frå ein nyare app

## A checklist that is not here, or is another one than before

strays-no-template = Sjekklista er ikkje på telefonen enno
    .why = Ho blir henta når telefonen har dekning. Kjem ho ikkje då, må appen oppdaterast. Funn og bilete kan du ta no, og svara som er gitt, er trygge.
strays = Svar utan plass i den nye sjekklista
    .why = Gitt før besøket gjekk over til ei nyare utgåve
strays-count = { $count } svar
visit-required-open = Må svarast på først: { $points }.
# Det leigetakaren får sjå

show-open = Vis til leigetakar
show-leave = Ferdig
show-machine = Maskinomsett, ikkje gått gjennom
show-fallback = Ikkje omsett. Blir vist på { $language }.
show-no-language = Vi har ikkje { $language } enno. Alt blir vist på bokmål.

# Tolken

tolk-heading = Tolk
tolk-never = Barn skal aldri tolke.
tolk-who = Kven tolkar?
tolk-state-not_needed = Trengst ikkje
tolk-state-needed = Manglar
tolk-state-booked = Tinga
tolk-state-present = Er med
tolk-state-by_phone = På telefon
tolk-state-refused = Ville ikkje
tolk-by-service = Tolketenesta
tolk-by-colleague = Kollega
tolk-by-adult = Ein annan vaksen
tolk-by-child = Eit barn
