### Words for the lists: rooms, building parts, grades, urgencies, states and people.

## Rooms. `.on` stands after «Finding».

room-bathroom = Bad
    .on = på badet
room-bedroom = Soverom
    .on = på soverommet
room-living-room = Stue
    .on = i stua
room-kitchen = Kjøkken
    .on = på kjøkkenet
room-hall = Gang
    .on = i gangen
room-child-room = Barnerom
    .on = på barnerommet
room-laundry = Vaskerom
    .on = på vaskerommet
room-toilet = Toalett
    .on = på toalettet
room-storage = Bod
    .on = i boden
room-balcony = Balkong
    .on = på balkongen
room-cellar = Kjeller
    .on = i kjelleren
room-loft = Loft
    .on = på loftet
room-stairwell = Trapperom
    .on = i trapperommet
room-entrance = Inngang
    .on = ved inngangen
room-mailboxes = Postkasser
    .on = ved postkassene
room-pram-room = Barnevognrom
    .on = i barnevognrommet
room-waste-room = Avfallsrom
    .on = i avfallsrommet
room-roof = Yttertak
    .on = på yttertaket
room-facade = Fasade
    .on = på fasaden
room-outdoors = Ute
    .on = ute

## Building parts

part-ceiling = Tak
part-wall = Vegg
part-floor = Gulv
part-window = Vindu
part-door = Dør
part-ventilation = Ventilasjon
part-plumbing = Rør
part-drain = Sluk
part-outer-wall = Yttervegg
part-heating = Varme
part-electrical = Strøm
part-smoke-alarm = Røykvarsler
part-fixture = Fast inventar
part-stairs-railing = Trapp og rekkverk
part-foundation = Grunnmur
part-roof-gutter = Yttertak og renner
part-lighting = Lys
part-none = Ingen bygningsdel

## Condition grades

grade-TG0 = TG0
    .words = Ingen tegn
    .spoken = TG0, ingen tegn
grade-TG1 = TG1
    .words = Svake tegn
    .spoken = TG1, svake tegn
grade-TG2 = TG2
    .words = Middels tegn
    .spoken = TG2, middels kraftige tegn
grade-TG3 = TG3
    .words = Kraftige tegn
    .spoken = TG3, kraftige tegn
grade-TGIU = TGIU
    .words = Ikke undersøkt
    .spoken = TGIU, ikke undersøkt

## Urgency

urgency-acute = Akutt
    .detail = ring vakt
urgency-soon = Snart
    .detail = innen 10 dager
urgency-can_wait = Kan vente
    .detail = neste runde

## Units

unit-celsius = °C
    .spoken = grader
unit-percent_rh = %
    .spoken = prosent luftfuktighet
unit-weight_percent = vekt-%
    .spoken = vektprosent
unit-count = stk.
    .spoken = stykker

## Visits

kind-first = 3 uker
    .spoken = første besøk
    .long = Besøk etter 3 uker
kind-second = 6 måneder
    .spoken = andre besøk
    .long = Besøk etter 6 måneder
kind-round = Runde
    .spoken = operatørrunde i bygget
    .long = Operatørrunde i bygget
kind-small_repair = Småreparasjon
    .spoken = småreparasjon sammen med beboeren
    .long = Småreparasjon sammen med beboeren
kind-move_in = Innflytting
    .spoken = innflytting og visning
    .long = Innflytting og visning
kind-viewing = Visning
    .spoken = visning av aktuell bolig
    .long = Visning av aktuell bolig
kind-take_over = Overtakelse
    .spoken = overtakelse av boligen
    .long = Overtakelse av boligen
kind-hand_back = Tilbakelevering
    .spoken = tilbakelevering av boligen
    .long = Tilbakelevering av boligen
kind-follow_up = Oppfølging
    .spoken = oppfølgingsbesøk
    .long = Oppfølgingsbesøk
kind-neighbour_dialogue = Nabodialog
    .spoken = dialog mellom naboer
    .long = Dialog mellom naboer
kind-residents_meeting = Beboermøte
    .spoken = beboermøte i bygget
    .long = Beboermøte i bygget
status-proposed = Foreslått
status-planned = Planlagt
status-started = I gang
status-completed = Gjennomført
status-approved = Godkjent
status-cancelled = Avlyst
interpreter-not_needed = Tolk trengs ikke
interpreter-needed = Tolk mangler
interpreter-booked = Tolk bestilt
interpreter-present-service = Tolk fra tolketjenesten er med
interpreter-present-colleague = Kollega som kan språket, tolker
interpreter-present-adult = En annen voksen tolker
interpreter-by_phone-service = Tolk fra tolketjenesten på telefon
interpreter-by_phone-colleague = Kollega tolker på telefon
interpreter-by_phone-adult = En annen voksen tolker på telefon
interpreter-refused = Ville ikke ha tolk

## Answers

answer-ok = OK
answer-deviation = Avvik
answer-not_relevant = Ikke aktuelt
answer-not_checked = Ikke sjekket

## Roles

role-bomiljo = Bomiljø
role-operator = Driftsoperatør
role-coordinator = Koordinator
role-administrator = Administrator

## Languages

language-nb = Bokmål
language-nn = Nynorsk
language-en = Engelsk
language-ar = Arabisk
language-so = Somali
language-ti = Tigrinja
language-uk = Ukrainsk
language-pl = Polsk
language-fa = Persisk
language-fa-AF = Dari

## What a dwelling has

fact-outer_wall = Yttervegg
fact-bathroom_fan = Vifte på badet
fact-balanced_ventilation = Balansert ventilasjon
fact-balcony = Balkong
fact-cellar_storage = Kjellerbod
fact-stairwell = Felles trapperom
fact-children = Barn i boligen
fact-interpreter = Behov for tolk
fact-washing_machine = Vaskemaskin
fact-ground_floor = På bakkeplan
fact-own_heater = Egne ovner
fact-shared_laundry = Fellesvaskeri

## A question that is asked in several rooms

question-in-room = { $room }: { $question }
