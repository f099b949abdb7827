### Words for the lists: rooms, building parts, grades, urgencies, states and people.
### @machine

## Rooms. `.on` stands after «Finding».

room-bathroom = Bad
    .on = på badet
room-bedroom = Soverom
    .on = på soverommet
room-living-room = Stove
    .on = i stova
room-kitchen = Kjøken
    .on = på kjøkenet
room-hall = Gang
    .on = i gangen
room-child-room = Barnerom
    .on = på barnerommet
room-laundry = Vaskerom
    .on = på vaskerommet
room-toilet = Toalett
    .on = på toalettet
room-storage = Bu
    .on = i bua
room-balcony = Balkong
    .on = på balkongen
room-cellar = Kjellar
    .on = i kjellaren
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
part-floor = Golv
part-window = Vindauge
part-door = Dør
part-ventilation = Ventilasjon
part-plumbing = Røyr
part-drain = Sluk
part-outer-wall = Yttervegg
part-heating = Varme
part-electrical = Straum
part-smoke-alarm = Røykvarslar
part-fixture = Fast inventar
part-stairs-railing = Trapp og rekkverk
part-foundation = Grunnmur
part-roof-gutter = Yttertak og renner
part-lighting = Lys
part-none = Ingen bygningsdel

## Condition grades

grade-TG0 = TG0
    .words = Ingen teikn
    .spoken = TG0, ingen teikn
grade-TG1 = TG1
    .words = Svake teikn
    .spoken = TG1, svake teikn
grade-TG2 = TG2
    .words = Middels teikn
    .spoken = TG2, middels kraftige teikn
grade-TG3 = TG3
    .words = Kraftige teikn
    .spoken = TG3, kraftige teikn
grade-TGIU = TGIU
    .words = Ikkje undersøkt
    .spoken = TGIU, ikkje undersøkt

## Urgency

urgency-acute = Akutt
    .detail = ring vakta
urgency-soon = Snart
    .detail = innan 10 dagar
urgency-can_wait = Kan vente
    .detail = neste runde

## Units

unit-celsius = °C
    .spoken = grader
unit-percent_rh = %
    .spoken = prosent luftfukt
unit-weight_percent = vekt-%
    .spoken = vektprosent
unit-count = stk.
    .spoken = stykke

## Visits

kind-first = 3 veker
    .spoken = første besøk
    .long = Besøk etter 3 veker
kind-second = 6 månader
    .spoken = andre besøk
    .long = Besøk etter 6 månader
kind-round = Runde
    .spoken = operatørrunde i bygget
    .long = Operatørrunde i bygget
kind-small_repair = Småreparasjon
    .spoken = småreparasjon saman med bebuaren
    .long = Småreparasjon saman med bebuaren
kind-move_in = Innflytting
    .spoken = innflytting og vising
    .long = Innflytting og vising
kind-viewing = Vising
    .spoken = vising av aktuell bustad
    .long = Vising av aktuell bustad
kind-take_over = Overtaking
    .spoken = overtaking av bustaden
    .long = Overtaking av bustaden
kind-hand_back = Tilbakelevering
    .spoken = tilbakelevering av bustaden
    .long = Tilbakelevering av bustaden
kind-follow_up = Oppfølging
    .spoken = oppfølgingsbesøk
    .long = Oppfølgingsbesøk
kind-neighbour_dialogue = Nabodialog
    .spoken = dialog mellom naboar
    .long = Dialog mellom naboar
kind-residents_meeting = Bebuarmøte
    .spoken = bebuarmøte i bygget
    .long = Bebuarmøte i bygget
status-proposed = Føreslått
status-planned = Planlagt
status-started = I gang
status-completed = Gjennomført
status-approved = Godkjent
status-cancelled = Avlyst
interpreter-not_needed = Tolk trengst ikkje
interpreter-needed = Tolk manglar
interpreter-booked = Tolk bestilt
interpreter-present-service = Tolk frå tolketenesta er med
interpreter-present-colleague = Kollega som kan språket, tolkar
interpreter-present-adult = Ein annan vaksen tolkar
interpreter-by_phone-service = Tolk frå tolketenesta på telefon
interpreter-by_phone-colleague = Kollega tolkar på telefon
interpreter-by_phone-adult = Ein annan vaksen tolkar på telefon
interpreter-refused = Ville ikkje ha tolk

## Answers

answer-ok = OK
answer-deviation = Avvik
answer-not_relevant = Ikkje aktuelt
answer-not_checked = Ikkje sjekka

## Roles

role-bomiljo = Bumiljø
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
fact-cellar_storage = Kjellarbu
fact-stairwell = Felles trapperom
fact-children = Born i bustaden
fact-interpreter = Behov for tolk
fact-washing_machine = Vaskemaskin
fact-ground_floor = På bakkeplan
fact-own_heater = Eigne omnar
fact-shared_laundry = Fellesvaskeri

## A question that is asked in several rooms

question-in-room = { $room }: { $question }
