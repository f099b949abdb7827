### The checklist Ny vri: topics, statements, how to look, and the name of what may be found.
### @machine

## Welcome

topic-welcome = Velkomen
q-interpreter-present = Tolk i dag
    .help = Høyr om de forstår kvarandre. Born skal aldri tolke; kjem ikkje tolken, avtal eit nytt besøk.
    .choice-in-person = Her i bustaden
    .choice-screen = På skjerm
    .choice-phone = På telefon
    .choice-declined = Ville ikkje ha tolk
    .choice-absent = Tolken kom ikkje
    .finding = Tolken kom ikkje
q-wellbeing = Slik er det å bu her
    .help = La leigetakaren fortelje fritt, og skriv stikkord om bustaden. Spør ikkje om helse, og skriv ikkje om ho.
q-agreed-last-time = Det vi avtalte sist
    .help = Gå gjennom avtalane frå førre besøk éin for éin. Det som ikkje er gjort, må få ein ny frist.
    .choice-done = Gjort
    .choice-partly = Delvis gjort
    .choice-not-done = Ikkje gjort
    .finding = Avtale frå sist er ikkje følgd opp

## Indoor climate

topic-indoor-climate = Inneklima
q-vents-open = Ventilane i stove og soverom er opne
    .help = Sjå etter teip, teppe og støv, og kjenn om det kjem luft. Stengde ventilar held fukta inne.
    .finding = Stengd eller tett ventil
q-filter-changed = Ventilasjonsfilteret er skift siste året
    .help = Sjå på datoen på filteret eller anlegget. Eit skitent filter gir lite luft.
    .finding = Gammalt ventilasjonsfilter
q-window-condensation = Dogg på vindauga om morgonen
    .help = Spør korleis det er tidleg om morgonen, og kjenn nedst på karmen. Dogg kvar dag kan tyde lite luft eller kalde ruter.
    .choice-never = Aldri
    .choice-sometimes = Av og til
    .choice-daily = Kvar dag
    .finding = Dogg på vindauga kvar dag
q-bathroom-ceiling-dry = Inga fukt eller mugg i taket på badet
    .help = Sjå i hjørna og rundt ventilen, gjerne med lys frå sida. Ein liten flekk her er ofte det første teiknet.
    .finding = Fukt eller mugg i taket
q-bathroom-fan-draws = Vifta på badet trekkjer
    .help = Hald eit ark framfor ventilen med vifta på. Blir det soge fast, er trekken god nok.
    .finding = Vifta trekkjer dårleg
q-clothes-drying = Klede blir tørka på badet eller ute
    .help = Spør kvar kleda tørkar om vinteren. Våte klede gir frå seg mykje vatn; tørketrommel og fellestørk er òg greitt.
    .finding = Klede blir tørka i stove eller soverom
q-rooms-free-of-damp = Inga fukt eller mugg i stove og soverom
    .help = Sjå bak seng og skap, i ytterhjørne og rundt vindauge, og lukt. Noter det du ser; årsaka finn vi etterpå.
    .finding = Fukt eller mugg på vegg
q-furniture-off-outer-wall = Møblane står ut frå ytterveggen
    .help = Det skal vere plass til ei hand bak seng, skap og sofa. Når lufta kjem til, held veggen seg varmare og tørrare.
    .finding = Møblar heilt inntil yttervegg
q-wall-foot-dry = Ytterveggane er tørre nedst
    .help = Sjå etter mørke felt, kvitt belegg og måling som flassar nær golvet. Nær bakken kan fukt kome inn nedanfrå.
    .finding = Fukt nedst på yttervegg

## Readings

topic-readings = Målingar
q-living-room-temperature = Temperatur midt i stova
    .help = Mål i brysthøgd, unna sol, omn og ope vindauge. Vent til talet står stille.
q-living-room-humidity = Luftfukt midt i stova
    .help = La målaren liggje nokre minutt. Mål ikkje rett etter dusj, matlaging eller lufting.
q-cold-corner-temperature = Temperatur i det kaldaste hjørnet
    .help = Mål på veggflata nedst i eit ytterhjørne. Ei kald flate blir lettare fuktig.
q-bedroom-humidity = Luftfukt på soverommet
    .help = Mål midt i rommet, på same måten som i stova. Skilnaden mellom romma seier meir enn eitt tal.
q-bedroom-sleepers = Så mange søv på rommet med dogg
    .help = Spør om rommet der det er mest dogg. Fleire som søv saman, gir meir fukt i lufta om natta.
    .choice-one-or-two = Éin eller to
    .choice-three-or-four = Tre eller fire
    .choice-five-or-more = Fem eller fleire
q-wood-moisture = Fukt i treverket ved flekken
    .help = Mål i list eller panel, ikkje i mur eller flis, og mål òg ein tørr stad. Vel rett treslag på målaren.

## Bathroom

topic-bathroom = Bad
q-shower-surfaces-whole = Fuger og flater i dusjen er heile
    .help = Sjå etter sprekker, lause fliser, hòl og rifter i belegget. Vatn som kjem bak, kan gi stor skade.
    .finding = Skade på fuge eller flate i dusjen
q-wall-behind-bathroom-dry = Tørt på andre sida av badeveggen
    .help = Gå inn i rommet ved sida av, og sjå og mål der. Mål ikkje gjennom flisene.
    .finding = Fukt bak badeveggen
q-bathroom-pipes-dry = Ingen lekkasje ved servant og toalett
    .help = Kjenn under vasslåsen og rundt foten av toalettet. Høyr om toalettet står og renn.
    .finding = Lekkasje ved servant eller toalett

## Kitchen

topic-kitchen = Kjøken
q-kitchen-sink-dry = Tørt i skapet under vasken
    .help = Ta ut det som står der, og kjenn på botnen. Sjå òg framfor oppvaskmaskin og kjøleskap.
    .finding = Lekkasje under vasken
q-cooker-and-hood-safe = Komfyr og kjøkenhette er reine og verkar
    .help = Sjå på platene, filteret i hetta og komfyrvakta. Feitt tek lett fyr, og ei død komfyrvakt stoppar ingenting.
    .finding = Feitt eller feil på komfyr eller hette
q-no-pests = Ingen teikn til mus eller insekt
    .help = Sjå bak komfyren, under vasken og langs senga. Skadedyr er det ingen som har skuld for, og tidleg beskjed gjer jobben mindre.
    .finding = Teikn til skadedyr

## Windows, heat and water

topic-windows-heat-water = Vindauge, varme og vatn
q-windows-and-door-close = Vindauge og ytterdør kan lukkast og låsast
    .help = Prøv alle vindauga, og sjå på hengsler, pakningar og karm. Mjukt tre i karmen er alltid eit funn.
    .finding = Vindauge eller dør let seg ikkje lukke
q-windows-safe-for-children = Ingenting å klatre på ved vindauga
    .help = Sjå etter stolar, senger og kasser under vindauge og ved rekkverk. Små born klatrar fort.
    .finding = Klatrefare ved vindauge
q-railing-firm = Rekkverket på balkongen er fast
    .help = Ta tak fleire stader og dra roleg. Er det laust, steng balkongen og ring vakta før du går.
    .finding = Laust rekkverk
q-warm-enough = Varmen i bustaden
    .help = Spør om alle rom blir varme, òg om natta. Kulde kan kome av omn, trekk eller straumrekning; vi hjelper uansett grunn.
    .choice-yes = Varmt nok
    .choice-sometimes-cold = Av og til kaldt
    .choice-no = For kaldt
    .finding = For kaldt i bustaden
q-heat-can-be-set = Varmen kan stillast i kvart rom
    .help = Skru termostatane opp saman, og kjenn at omnane blir varme.
    .finding = Varmen kan ikkje stillast
q-stop-valve-known = Hovudstoppekrana er vist og kan stengjast
    .help = Finn krana saman, og drei ho fram og tilbake. Ved lekkasje stengjer ein ho først og ringjer vakta etterpå.
    .finding = Hovudstoppekrana kan ikkje stengjast

## Electricity and fire

topic-electricity-fire = Straum og brann
q-smoke-alarm-sounds = Røykvarslaren pip når vi testar han
    .help = Hald inne knappen, og høyr om han når alle soverom. Er han stille, byt han før de går.
    .finding = Røykvarslaren verkar ikkje
q-extinguisher-ready = Sløkkjeutstyret heng framme og er klart
    .help = Pila på apparatet skal stå i grønt, og ein slange skal nå alle rom. Vis korleis det blir brukt.
    .finding = Sløkkjeutstyr manglar eller er utgått
q-two-ways-out = Begge vegane ut er frie
    .help = Opne rømmingsvindauget eller balkongdøra, og gå vegen saman. Ingenting skal måtte flyttast for å kome ut.
    .finding = Sperra veg ut
q-charging-place = Her blir sykkel og mobil lada
    .help = Lad når nokon er vakne, på eit fast underlag. Eit batteri som tek fyr, må ikkje stå mellom folk og døra.
    .choice-outdoors = Ute
    .choice-room-with-alarm = I rom med røykvarslar
    .choice-hall = I gangen
    .choice-stairwell = I trapperommet
    .choice-bed = I senga
    .finding = Lading på utrygg stad
q-sockets-sound = Ingen brune, lause eller varme kontaktar
    .help = Sjå på støpsla til omnar og vaskemaskin, og etter skøyteleidningar i rekkje. Ein brun eller varm kontakt skal ikkje brukast.
    .finding = Brun, laus eller varm kontakt
q-heaters-uncovered = Omnane verkar, og ingenting dekkjer dei
    .help = Sjå etter klede, gardiner og møblar tett på omnen. Flytt det unna med ein gong; det kan ta fyr.
    .finding = Tildekt eller øydelagd omn

## Daily maintenance

topic-daily-maintenance = Dagleg vedlikehald
q-who-does-what = Vi har gått gjennom kven som gjer kva
    .help = Vis kva leigetakaren ordnar, kva kommunen ordnar, og nummeret til vakta. Det som står i kontrakten, gjeld først.
    .finding = Ansvar er ikkje gått gjennom
q-washing-machine-secured = Slangane til vaskemaskina sit fast
    .help = Dra lett i begge slangane, og sjå etter vatn på golvet. Vis krana som blir stengd etter vask.
    .finding = Laus slange på vaskemaskina
q-drain-clear = Vatnet renn fort ned i sluket
    .help = La dusjen gå eit minutt. Blir vatnet ståande, løft rista saman og vis korleis ein reinsar sluket.
    .finding = Tregt sluk
q-alterations-agreed = Endringar i bustaden er avtalte med oss
    .help = Sjå etter hòl i våtrom, nye veggar og flytta straum. Spør venleg, og finn ei løysing saman.
    .finding = Endring utan avtale
q-small-repairs-together = Småting vi kan ordne saman
    .help = Til dømes ei pakning, eit filter, ei hengsle eller ei pære. Fast straum, gass og membran er berre for fagfolk.

## Neighbours, confidential

topic-neighbours = Naboar og bumiljø
q-neighbour-relations = Forholdet til naboane
    .help = Spør ope, og høyr utan å ta side. Svaret blir berre vist for bumiljø og koordinator.
    .choice-good = Godt
    .choice-noise = Plaga av lyd
    .choice-complaint = Har fått klage
    .choice-difficult = Vanskeleg
    .finding = Uro mellom naboar
q-house-rules-given = Husordensreglane er gitte på rett språk
    .help = Spør kva språk som er lettast å lese. Gå gjennom ro om natta og varsel før fest og boring.
    .finding = Manglar husordensreglar
q-feels-safe = Det er trygt i oppgangen og ute
    .help = Spør kvar og når det kjennest utrygt. Ved trugsmål eller vald: ring 112 først.
    .finding = Utrygt i oppgangen eller ute
q-wants-mediation = Hjelp til ein samtale
    .help = Samtalen er frivillig for begge, og kvar blir høyrd for seg først. Ingen møtest utan at begge vil.
    .choice-no = Nei
    .choice-thinking = Vil tenkje på det
    .choice-yes = Ja
    .finding = Ønskjer hjelp til ein samtale

## Common areas

topic-common-areas = Fellesareal
q-escape-route-clear = Trapp, gang og utgang er frie for ting
    .help = Gå heile vegen ut. Vogner, sko og syklar skal ha ein avtalt plass; det som sperrar, må flyttast i dag.
    .finding = Ting i rømmingsvegen
q-shared-laundry-dry = Fellesvaskeriet er reint og tørt
    .help = Sjå på slangar, sluk og veggar, og lukt etter mugg. Vatn på golvet er alltid eit funn.
    .finding = Lekkasje eller mugg i fellesvaskeriet
q-waste-in-place = Avfallet står der det skal
    .help = Gå innom avfallsplassen saman, og vis kva som skal kvar. Ein full behaldar er òg eit funn.
    .finding = Avfall utanfor behaldaren

## Mailbox and storage

topic-mailbox-storage = Postkasse og bu
q-mailbox-names = Alle namn står tydeleg på postkassa
    .help = Fullt namn på alle som bur her, og ingen gamle namn. Utan namn går husleigerekninga i retur.
    .finding = Umerkt postkasse
q-storage-safe = Bua er ryddig, utan gass og bensin
    .help = Ting skal stå opp frå golvet og ut frå murveggen, og gangen skal vere fri. Gass og bensin må ut.
    .finding = Rot eller brannfare i bua
q-pram-place = Plass til barnevogn
    .help = Vogna skal ikkje stå i trapperommet. Spør om det trengst plass, og om plassen som er lånt, er i bruk.
    .choice-not-needed = Trengst ikkje
    .choice-has = Har plass
    .choice-needs = Treng plass
    .finding = Treng plass til barnevogn

## Economy, confidential

topic-economy = Økonomi
q-rent-bill = Husleigerekninga
    .help = Spør om rekninga kjem fram, og om ho er til å betale. Skriv ikkje om inntekt eller helse.
    .choice-fine = Kjem fram, går greitt
    .choice-hard = Vanskeleg å betale
    .choice-missing = Kjem ikkje fram
    .finding = Husleiga treng oppfølging
q-housing-allowance = Bustøtte
    .help = Alle som bur her, må vere registrerte på adressa. Noter berre om det er ønske om hjelp.
    .choice-applied = Har søkt
    .choice-not-applying = Søkjer ikkje
    .choice-wants-help = Vil ha hjelp til å søkje
    .finding = Vil ha hjelp til å søkje bustøtte

## Rounding off

topic-rounding-off = Avslutning
q-most-important = Dette er viktigast at vi gjer først
    .help = Spør leigetakaren, og skriv svaret med hans eller hennar ord. Det er her neste besøk byrjar.
q-summary-agreed = Stemmer oppsummeringa?
    .help = Les opp det som er notert, roleg og heilt ut. Å vere usamd er eit vanleg svar.
    .choice-yes = Ja
    .choice-partly = Delvis
    .choice-no = Nei
q-disagreement = Dette er leigetakaren usamd i
    .help = Skriv orda slik dei blir sagde. Det blir ståande ved sida av det de har notert.
