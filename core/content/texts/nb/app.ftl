# Ny vri på telefonen, bokmål. Nøklene er sortert etter skjerm.

someone = En annen

app-back = Tilbake
app-undo = Angre
app-settings = Innstillinger
app-new-finding = Nytt funn
app-confidential = Fortrolig

today-visits = Dagens besøk
today-visits-with = Besøk med { $names }
today-unfinished = Ikke avsluttet
today-none-at-all = Ingen besøk i dag. Kontoret har ikke planlagt flere ennå.
today-none-next = Ingen besøk i dag. Neste er { $moment }.
today-start = Start besøket { $time }
today-start-untimed = Start besøket
today-continue = Fortsett besøket { $time }
today-continue-untimed = Fortsett besøket
today-open-next = Se neste besøk
today-soon = { $minutes ->
    [one] om 1 min
   *[other] om { $minutes } min
}
today-done = Avsluttet
today-row-spoken = Klokka { $time }, { $address }, { $place }

# Bokstaven foran bruksenhetsnummeret: hovedetasje, loft, underetasje, kjeller.
storey-H = { $storey }. etasje
storey-L = loft
storey-U = underetasje
storey-K = kjeller
rooms = { $rooms } rom

last-when = Sist, { $day }:
last-short = Sist:
last-open = Ikke lukket.
last-no-deviations = ingen avvik.
last-never = Første gang her. Neste besøk ser det du gjør i dag.
tag-language-interpreter = { $language }, { $interpreter }
tag-with = { $names } er med
tag-started = Påbegynt

visit-open-last = Åpent fra sist, { $day }
visit-topics = Temaer
visit-topics-count = { $answered } av { $all } svart
visit-findings = Funn i dag
visit-findings-then = Funn
visit-findings-none = Ingen funn.
visit-findings-empty = Ingen funn ennå. Ta et bilde for å starte.
visit-stored = Alt er lagret på telefonen
visit-stored-sent = Alt er hos kontoret
visit-done-note = Besøket er avsluttet { $moment }
visit-cancelled-note = Besøket er avlyst
visit-continue = Fortsett: { $topic }
visit-complete = Avslutt besøket
visit-complete-title = Avslutte besøket?
visit-complete-text = Etterpå kan svarene bare leses. Kontoret ser dem når telefonen har sendt dem.
visit-complete-open = { $open ->
    [one] 1 punkt er ikke svart. Etterpå kan svarene bare leses.
   *[other] { $open } punkter er ikke svart. Etterpå kan svarene bare leses.
}
visit-complete-yes = Avslutt besøket
visit-complete-no = Fortsett besøket
visit-others-take = { $names } tar dette alene
visit-nobody-takes = Bomiljø tar dette

topic-status = { $answered } av { $all }
topic-status-deviations = { $answered } av { $all }, { $deviations } avvik
topic-subtitle = { $answered } av { $all } svart
topic-subtitle-deviations = { $answered } av { $all } svart, { $deviations } avvik
since-last = Siden sist: { $what }
since-fixed = { $count } utbedret
since-still = { $count } som sist
since-came-back = { $count } kommet tilbake
since-new = { $count ->
    [one] 1 nytt avvik
   *[other] { $count } nye avvik
}
topic-next = Neste ubesvarte
topic-next-topic = Videre: { $topic }
topic-finished = Tilbake til besøket
topic-help = Hjelp til punktet
answer-last-spoken = { $answer }, sist
answered-by = Svart av { $name }
answer-written = Skrevet
answer-none = Ikke svart
number-warning = Uvanlig. Mål en gang til?
number-label = { $question }, { $unit }
number-unit = { $number } { $unit }
text-hint = Skriv her
deviation-empty = Rom og tilstand er ikke valgt.
deviation-open = Åpne funnet
photo-take = Ta bilde
photo-take-same = Ta bilde fra samme sted
photo-more = Flere
photo-another = Ta et bilde til

finding-title-on = Funn { $room }
finding-title = Funn
finding-question = Punkt: { $question }
finding-place = Rom og bygningsdel
finding-grade = Tilstand
finding-grade-last = Sist: { $grade }
finding-grade-disputed = Bli enige om denne. { $voices }. Den alvorligste gjelder til dere er enige.
finding-grade-voice = { $name } satte { $grade }
finding-grade-voice-own = du satte { $grade }
finding-urgency = Hvor raskt?
finding-note = Notat
finding-note-hint = Skriv det du ser
finding-note-by = { $name }: { $text }
finding-remove = Fjern funnet
finding-done = Ferdig med funnet

photo-now = Nå
photo-last = Sist, { $day }
photo-spoken = { $title }, { $moment }
photo-taken = Tatt { $moment }
photo-original-kept = Originalen er beholdt og følger protokollen
photo-remove = Fjern bildet
receipt-on-phone = På telefonen
receipt-sending = Sendes
receipt-at-office = Hos kontoret
receipt-refused = Ikke tatt imot
receipt-refused-because = Ikke tatt imot. { $reason }

agree-count = { $count ->
    [one] Ett sted der dere har svart ulikt
   *[other] { $count } steder der dere har svart ulikt
}
agree-question = Dere har svart ulikt. Bli enige
agree-finding = Dere har vurdert dette ulikt. Bli enige
agree-title = Bli enige
agree-intro = Dere skrev uten å ha sett hverandres svar. Alt er tatt vare på. Trykk på det som skal gjelde.
agree-none = Dere er enige om alt i dette besøket.
agree-room = Rom
agree-part = Bygningsdel
agree-you = Du
agree-nothing = Ikke valgt
agree-stands = Gjelder nå
agree-keep = La denne gjelde
agree-done = Ferdig

undo-answered = Svart: { $answer }
undo-kept = Dette gjelder: { $value }
undo-answer-cleared = Svaret er tatt bort
undo-finding-logged = Nytt funn er lagret
undo-room = Rom: { $room }
undo-part = Bygningsdel: { $part }
undo-grade = Tilstand: { $grade }
undo-grade-from = Tilstand endret fra { $from } til { $grade }
undo-urgency = Hvor raskt: { $urgency }
undo-note = Notatet er lagret
undo-finding-removed = Funnet er fjernet
undo-photo-taken = Bildet er lagret
undo-photo-removed = Bildet er fjernet
undo-advice-given = Rådet er gitt
undo-advice-taken-back = Rådet er tatt tilbake

sync-title = Sending
sync-updated = Oppdatert { $moment }
sync-never = Ikke sendt ennå
sync-waiting = { $findings ->
    [0] { $photos ->
        [0] { $changes ->
            [one] 1 endring
           *[other] { $changes } endringer
        }
        [one] 1 bilde
       *[other] { $photos } bilder
    }
   *[other] { $photos ->
        [0] { $findings } funn
        [one] { $findings } funn og 1 bilde
       *[other] { $findings } funn og { $photos } bilder
    }
}
sync-line-waiting = venter på dekning
sync-line-sending = sendes nå
sync-line-next = venter på å bli sendt
sync-line-all = Alt er sendt.
sync-line-received = Kontoret kvitterte { $moment }
sync-line-nothing = Alt er lagret på telefonen.
sync-line-needs = { $count ->
    [one] 1 melding
   *[other] { $count } meldinger
}
sync-line-needs-you = trenger deg
sync-headline-needs = { $count ->
    [one] 1 melding trenger deg
   *[other] { $count } meldinger trenger deg
}
sync-headline-waiting = { $what } { $waits }
sync-headline-sending = Sender nå
sync-headline-all = Alt er sendt
sync-headline-nothing = Ingenting venter
sync-explanation = Kontoret har { $received } av { $all }. Ingenting fjernes fra telefonen før kontoret har det.
sync-explanation-none = Telefonen har ikke noe å sende ennå.
sync-bar-received = { $count } hos kontoret
sync-bar-sending = { $count } sendes
sync-bar-waiting = { $count } på telefonen
sync-bar-refused = { $count } ikke tatt imot
sync-photos = Bilder
sync-photos-count = { $count ->
    [one] 1 bilde
   *[other] { $count } bilder
}
sync-photos-today = { $count } fra i dag
sync-photo-waiting = Venter på tur
sync-photo-sending = Sendes nå
sync-photo-received = Kvittert { $moment }
sync-now = Send nå
sync-fetch = Se etter nytt
sync-stop = Stopp
refused-title = Kontoret tok ikke imot en endring
refused-title-note = Kontoret tok ikke imot notatet
refused-title-answer = Kontoret tok ikke imot svaret
refused-title-photo = Kontoret tok ikke imot bildet
refused-title-finding = Kontoret tok ikke imot funnet
refused-title-advice = Kontoret tok ikke imot det om rådet
refused-title-signature = Kontoret tok ikke imot signaturen
refused-title-dispute = Kontoret tok ikke imot uenigheten
refused-why = Hvorfor: { $reason }
refused-safe = Det du skrev, er trygt og ligger her.
refused-no-right = Du har ikke tilgang til dette besøket lenger.
refused-unknown-subject = Kontoret kjenner ikke besøket.
refused-invalid = Kontoret kunne ikke lese endringen.
refused-unknown-reason = Kontoret sa ikke hvorfor. Snakk med kontoret.
refused-approved = Kontoret har alt godkjent besøket.
refused-clock = Klokka på telefonen går feil. Still den og gjør endringen på nytt.

pairing-title = Koble telefonen til kontoret
pairing-step-1 = Be kontoret åpne siden Telefoner og velge navnet ditt.
pairing-step-2 = Skann koden, eller skriv teksten under den her.
pairing-step-3 = Telefonen henter besøkene dine. Koden virker én gang.
pairing-scan = Skann koden
pairing-no-code = Det er ingen kode i bildet som kan leses. Ta bildet nærmere, rett forfra og uten gjenskinn.
pairing-code = Teksten under koden
pairing-hint = nyvri1:kontor.example:8443:ABCD-EFGH:…
pairing-pair = Koble til
pairing-working = Kobler til …

settings-title = Innstillinger
settings-language = Språk
settings-about = Om telefonen
settings-person = Navn
settings-role = Rolle
settings-office = Kontor
settings-device = Telefonens nummer
settings-visits = Besøk på telefonen
settings-version = Versjon
language-name-nb = Bokmål
language-name-nn = Nynorsk
language-name-en = English

# Samme sted, sist

compare-open = Sammenlign med { $day }
compare-title = Sammenlign
compare-then = Sist
compare-now = Nå
compare-way-slider = Dra
compare-way-blink = Blink
compare-way-beside = Ved siden av
compare-show-then = Vis sist
compare-show-now = Vis nå
compare-divider = Skillet mellom sist og nå
compare-laid = Bildet fra { $day } er flyttet og lyset jevnet ut, så det ligger over dagens. Originalen er urørt.
compare-not-alike = Bildene viser ikke det samme utsnittet. De står derfor ved siden av hverandre.
compare-too-plain = Det er for lite å kjenne igjen i bildene. De står derfor ved siden av hverandre.
compare-ambiguous = Bildene kan passe på flere måter. De står derfor ved siden av hverandre.
compare-found = { $count ->
    [0] Telefonen finner ingen forskjell. Se selv etter.
    [one] Ett felt ser annerledes ut. Det er ikke en dom.
   *[other] { $count } felt ser annerledes ut. Det er ikke en dom.
}
compare-darker = Mørkere
compare-other = Annerledes
compare-area-share = { $kind }, { $percent } % av bildet
compare-area-size = { $kind }, omtrent { $area } cm², { $wide } cm på det breieste
compare-measure-hint = Tegn en kjent lengde på bildet for å få mål i centimeter.

# Merker på bilder

mark-draw = Tegn på bildet
mark-done = Ferdig å tegne
mark-hint = Dra over bildet. Bildet selv blir ikke endret. Det som skjules, er borte fra alt som sendes ut.
mark-blur = Skjul
mark-arrow = Pil
mark-circle = Sirkel
mark-freehand = Strek
mark-text = Tekst
mark-text-asks = Hva skal det stå?
mark-length = Lengde
mark-length-asks = Hvor mange centimeter er det?
mark-length-words = { $length } cm
mark-spoken = { $mark }, tegnet av { $name }
mark-remove = Fjern: { $mark }
undo-mark-drawn = Merket er tegnet
undo-mark-removed = Merket er fjernet

# Kameraet

camera-same-spot = Samme sted som { $day }
camera-first = Første bilde herfra
camera-reminder = Ingen personer, papirer eller skjermer i bildet
camera-reminder-title = Før du tar bilde
camera-reminder-text = Se etter at ingen personer, papirer med navn eller skjermer er med. Kommer noe med likevel, kan du skjule det etterpå.
camera-reminder-done = Jeg ser etter
camera-ghost-spoken = Bildet fra { $day } ligger over
camera-ghost-hint = Flytt telefonen til de stiplede kantene møtes
camera-ghost-now = Bare nå
camera-ghost-last = Bare sist
camera-ghost-strength = Styrke på bildet fra sist
camera-ghost-show = Vis bildet fra sist
camera-ghost-hide = Skjul bildet fra sist
camera-spots = Hvilket sted?
camera-count = { $count ->
    [0] Ingen tatt
   *[other] { $count } tatt
}
camera-working = { $count ->
    [one] Ett bilde gjøres klart
   *[other] { $count } bilder gjøres klare
}
camera-shutter = Ta bilde
camera-done = Ferdig
camera-close = Lukk kameraet
camera-torch-on = Slå på lyset
camera-torch-off = Slå av lyset
camera-denied = Appen får ikke bruke kameraet. Slå det på i innstillingene på telefonen.
camera-allow = Åpne innstillingene
camera-missing = Kameraet kan ikke brukes nå. Lukk andre apper som bruker det, og prøv på nytt.

# Alle bilder, og ett bilde i fullt

photos-all = Alle bilder ({ $count })
photos-title = Bilder
photos-by = Hvordan bildene står
photos-by-room = Etter rom
photos-by-finding = Etter funn
photos-no-room = Uten rom
photos-count = { $count ->
    [one] Ett bilde
   *[other] { $count } bilder
}
photos-empty = Ingen bilder ennå.
photo-newer = Laget med en nyere app. Oppdater for å se bildet.
photo-caption = Bildetekst
photo-caption-hint = Skriv hva bildet viser
photo-retake = Ta på nytt
photo-move = Flytt til et annet funn
photo-move-not = Ikke flytt
photo-larger = Større
photo-smaller = Mindre
undo-photo-retaken = Bildet er tatt på nytt
undo-photo-captioned = Bildeteksten er lagret
undo-photo-moved = Bildet er flyttet
mark-newer = Merke fra en nyere app

## A checklist that is not here, or is another one than before

strays-no-template = Sjekklista er ikke på telefonen ennå
    .why = Den hentes når telefonen har dekning. Kommer den ikke da, må appen oppdateres. Funn og bilder kan du ta nå, og svarene som er gitt, er trygge.
strays = Svar uten plass i den nye sjekklista
    .why = Gitt før besøket gikk over til en nyere utgave
strays-count = { $count } svar
visit-required-open = Må svares på først: { $points }.
# Det leietaker får se

show-open = Vis til leietaker
show-leave = Ferdig
show-machine = Maskinoversatt, ikke gjennomgått
show-fallback = Ikke oversatt. Vises på { $language }.
show-no-language = Vi har ikke { $language } ennå. Alt vises på bokmål.

# Tolken

tolk-heading = Tolk
tolk-never = Barn skal aldri tolke.
tolk-who = Hvem tolker?
tolk-state-not_needed = Trengs ikke
tolk-state-needed = Mangler
tolk-state-booked = Bestilt
tolk-state-present = Er med
tolk-state-by_phone = På telefon
tolk-state-refused = Ville ikke
tolk-by-service = Tolketjenesten
tolk-by-colleague = Kollega
tolk-by-adult = En annen voksen
tolk-by-child = Et barn
