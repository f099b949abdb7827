### The checklist Ny vri: topics, statements, how to look, and the name of what may be found.

## Welcome

topic-welcome = Velkommen
q-interpreter-present = Tolk i dag
    .help = Hør om dere forstår hverandre. Barn skal aldri tolke; kommer ikke tolken, avtal et nytt besøk.
    .choice-in-person = Her i boligen
    .choice-screen = På skjerm
    .choice-phone = På telefon
    .choice-declined = Ville ikke ha tolk
    .choice-absent = Tolken kom ikke
    .finding = Tolken kom ikke
q-wellbeing = Slik er det å bo her
    .help = La leietaker fortelle fritt, og skriv stikkord om boligen. Spør ikke om helse, og skriv ikke om den.
q-agreed-last-time = Det vi avtalte sist
    .help = Gå gjennom avtalene fra forrige besøk én for én. Det som ikke er gjort, må få en ny frist.
    .choice-done = Gjort
    .choice-partly = Delvis gjort
    .choice-not-done = Ikke gjort
    .finding = Avtale fra sist er ikke fulgt opp

## Indoor climate

topic-indoor-climate = Inneklima
q-vents-open = Ventilene i stue og soverom er åpne
    .help = Se etter tape, tepper og støv, og kjenn om det kommer luft. Stengte ventiler holder fukten inne.
    .finding = Stengt eller tett ventil
q-filter-changed = Ventilasjonsfilteret er skiftet siste år
    .help = Se på datoen på filteret eller anlegget. Et skittent filter gir lite luft.
    .finding = Gammelt ventilasjonsfilter
q-window-condensation = Dugg på vinduene om morgenen
    .help = Spør hvordan det er tidlig om morgenen, og kjenn nederst på karmen. Dugg hver dag kan bety lite luft eller kalde ruter.
    .choice-never = Aldri
    .choice-sometimes = Av og til
    .choice-daily = Hver dag
    .finding = Dugg på vinduene hver dag
q-bathroom-ceiling-dry = Ingen fukt eller mugg i taket på badet
    .help = Se i hjørnene og rundt ventilen, gjerne med lys fra siden. En liten flekk her er ofte det første tegnet.
    .finding = Fukt eller mugg i taket
q-bathroom-fan-draws = Vifta på badet trekker
    .help = Hold et ark foran ventilen med vifta på. Suges det fast, er trekket godt nok.
    .finding = Vifta trekker dårlig
q-clothes-drying = Klær tørkes på badet eller ute
    .help = Spør hvor klærne tørker om vinteren. Våte klær gir fra seg mye vann; tørketrommel og fellestørk er også greit.
    .finding = Klær tørkes i stue eller soverom
q-rooms-free-of-damp = Ingen fukt eller mugg i stue og soverom
    .help = Se bak seng og skap, i ytterhjørner og rundt vinduer, og lukt. Noter det du ser; årsaken finner vi etterpå.
    .finding = Fukt eller mugg på vegg
q-furniture-off-outer-wall = Møblene står ut fra ytterveggen
    .help = Det skal være plass til en hånd bak seng, skap og sofa. Når lufta kommer til, holder veggen seg varmere og tørrere.
    .finding = Møbler helt inntil yttervegg
q-wall-foot-dry = Ytterveggene er tørre nederst
    .help = Se etter mørke felt, hvitt belegg og maling som flasser nær gulvet. Nær bakken kan fukt komme inn nedenfra.
    .finding = Fukt nederst på yttervegg

## Readings

topic-readings = Målinger
q-living-room-temperature = Temperatur midt i stua
    .help = Mål i brysthøyde, unna sol, ovn og åpent vindu. Vent til tallet står stille.
q-living-room-humidity = Luftfuktighet midt i stua
    .help = La måleren ligge noen minutter. Mål ikke rett etter dusj, matlaging eller lufting.
q-cold-corner-temperature = Temperatur i det kaldeste hjørnet
    .help = Mål på veggflata nederst i et ytterhjørne. En kald flate blir lettere fuktig.
q-bedroom-humidity = Luftfuktighet på soverommet
    .help = Mål midt i rommet, på samme måte som i stua. Forskjellen mellom rommene sier mer enn ett tall.
q-bedroom-sleepers = Så mange sover på rommet med dugg
    .help = Spør om rommet der det er mest dugg. Flere som sover sammen, gir mer fukt i lufta om natta.
    .choice-one-or-two = Én eller to
    .choice-three-or-four = Tre eller fire
    .choice-five-or-more = Fem eller flere
q-wood-moisture = Fukt i treverket ved flekken
    .help = Mål i list eller panel, ikke i mur eller flis, og mål også et tørt sted. Velg riktig tresort på måleren.

## Bathroom

topic-bathroom = Bad
q-shower-surfaces-whole = Fuger og flater i dusjen er hele
    .help = Se etter sprekker, løse fliser, hull og rifter i belegget. Vann som kommer bak, kan gi stor skade.
    .finding = Skade på fuge eller flate i dusjen
q-wall-behind-bathroom-dry = Tørt på andre siden av badeveggen
    .help = Gå inn i rommet ved siden av, og se og mål der. Mål ikke gjennom flisene.
    .finding = Fukt bak badeveggen
q-bathroom-pipes-dry = Ingen lekkasje ved servant og toalett
    .help = Kjenn under vannlåsen og rundt foten av toalettet. Hør om toalettet står og renner.
    .finding = Lekkasje ved servant eller toalett

## Kitchen

topic-kitchen = Kjøkken
q-kitchen-sink-dry = Tørt i skapet under vasken
    .help = Ta ut det som står der, og kjenn på bunnen. Se også foran oppvaskmaskin og kjøleskap.
    .finding = Lekkasje under vasken
q-cooker-and-hood-safe = Komfyr og kjøkkenhette er rene og virker
    .help = Se på platene, filteret i hetta og komfyrvakta. Fett tar lett fyr, og en død komfyrvakt stopper ingenting.
    .finding = Fett eller feil på komfyr eller hette
q-no-pests = Ingen tegn til mus eller insekter
    .help = Se bak komfyren, under vasken og langs senga. Skadedyr er ingens skyld, og tidlig beskjed gjør jobben mindre.
    .finding = Tegn til skadedyr

## Windows, heat and water

topic-windows-heat-water = Vinduer, varme og vann
q-windows-and-door-close = Vinduer og ytterdør kan lukkes og låses
    .help = Prøv alle vinduene, og se på hengsler, pakninger og karm. Mykt tre i karmen er alltid et funn.
    .finding = Vindu eller dør lukker ikke
q-windows-safe-for-children = Ingenting å klatre på ved vinduene
    .help = Se etter stoler, senger og kasser under vinduer og ved rekkverk. Små barn klatrer fort.
    .finding = Klatrefare ved vindu
q-railing-firm = Rekkverket på balkongen er fast
    .help = Ta tak flere steder og dra rolig. Er det løst, steng balkongen og ring vakt før du går.
    .finding = Løst rekkverk
q-warm-enough = Varmen i boligen
    .help = Spør om alle rom blir varme, også om natta. Kulde kan skyldes ovn, trekk eller strømregning; vi hjelper uansett grunn.
    .choice-yes = Varmt nok
    .choice-sometimes-cold = Av og til kaldt
    .choice-no = For kaldt
    .finding = For kaldt i boligen
q-heat-can-be-set = Varmen kan stilles i hvert rom
    .help = Skru termostatene opp sammen, og kjenn at ovnene blir varme.
    .finding = Varmen kan ikke stilles
q-stop-valve-known = Hovedstoppekrana er vist og kan stenges
    .help = Finn krana sammen, og drei den fram og tilbake. Ved lekkasje stenger man den først og ringer vakt etterpå.
    .finding = Hovedstoppekrana kan ikke stenges

## Electricity and fire

topic-electricity-fire = Strøm og brann
q-smoke-alarm-sounds = Røykvarsleren piper når vi tester den
    .help = Hold inne knappen, og hør om den når alle soverom. Er den stille, bytt den før dere går.
    .finding = Røykvarsleren virker ikke
q-extinguisher-ready = Slokkeutstyret henger framme og er klart
    .help = Pila på apparatet skal stå i grønt, og en slange skal nå alle rom. Vis hvordan det brukes.
    .finding = Slokkeutstyr mangler eller er utgått
q-two-ways-out = Begge veiene ut er frie
    .help = Åpne rømningsvinduet eller balkongdøra, og gå veien sammen. Ingenting skal måtte flyttes for å komme ut.
    .finding = Sperret vei ut
q-charging-place = Her lades sykkel og mobil
    .help = Lad når noen er våkne, på et fast underlag. Et batteri som tar fyr, må ikke stå mellom folk og døra.
    .choice-outdoors = Ute
    .choice-room-with-alarm = I rom med røykvarsler
    .choice-hall = I gangen
    .choice-stairwell = I trapperommet
    .choice-bed = I senga
    .finding = Lading på utrygt sted
q-sockets-sound = Ingen brune, løse eller varme kontakter
    .help = Se på støpslene til ovner og vaskemaskin, og etter skjøteledninger i rekke. En brun eller varm kontakt skal ikke brukes.
    .finding = Brun, løs eller varm kontakt
q-heaters-uncovered = Ovnene virker, og ingenting dekker dem
    .help = Se etter klær, gardiner og møbler tett på ovnen. Flytt det unna med en gang; det kan ta fyr.
    .finding = Tildekket eller ødelagt ovn

## Daily maintenance

topic-daily-maintenance = Daglig vedlikehold
q-who-does-what = Vi har gått gjennom hvem som gjør hva
    .help = Vis hva leietaker ordner, hva kommunen ordner, og nummeret til vakta. Det som står i kontrakten, gjelder først.
    .finding = Ansvar er ikke gått gjennom
q-washing-machine-secured = Slangene til vaskemaskinen sitter fast
    .help = Dra lett i begge slangene, og se etter vann på gulvet. Vis krana som stenges etter vask.
    .finding = Løs slange på vaskemaskinen
q-drain-clear = Vannet renner fort ned i sluket
    .help = La dusjen gå et minutt. Blir vannet stående, løft rista sammen og vis hvordan sluket renses.
    .finding = Tregt sluk
q-alterations-agreed = Endringer i boligen er avtalt med oss
    .help = Se etter hull i våtrom, nye vegger og flyttet strøm. Spør vennlig, og finn en løsning sammen.
    .finding = Endring uten avtale
q-small-repairs-together = Småting vi kan ordne sammen
    .help = For eksempel en pakning, et filter, et hengsel eller en pære. Fast strøm, gass og membran er bare for fagfolk.

## Neighbours, confidential

topic-neighbours = Naboer og bomiljø
q-neighbour-relations = Forholdet til naboene
    .help = Spør åpent, og hør uten å ta side. Svaret vises bare for bomiljø og koordinator.
    .choice-good = Godt
    .choice-noise = Plages av lyd
    .choice-complaint = Har fått klage
    .choice-difficult = Vanskelig
    .finding = Uro mellom naboer
q-house-rules-given = Husordensreglene er gitt på riktig språk
    .help = Spør hvilket språk som er lettest å lese. Gå gjennom ro om natta og varsel før fest og boring.
    .finding = Mangler husordensregler
q-feels-safe = Det er trygt i oppgangen og ute
    .help = Spør hvor og når det kjennes utrygt. Ved trussel eller vold: ring 112 først.
    .finding = Utrygt i oppgangen eller ute
q-wants-mediation = Hjelp til en samtale
    .help = Samtalen er frivillig for begge, og hver blir hørt for seg først. Ingen møtes uten at begge vil.
    .choice-no = Nei
    .choice-thinking = Vil tenke på det
    .choice-yes = Ja
    .finding = Ønsker hjelp til en samtale

## Common areas

topic-common-areas = Fellesarealer
q-escape-route-clear = Trapp, gang og utgang er frie for ting
    .help = Gå hele veien ut. Vogner, sko og sykler skal ha en avtalt plass; det som sperrer, må flyttes i dag.
    .finding = Ting i rømningsveien
q-shared-laundry-dry = Fellesvaskeriet er rent og tørt
    .help = Se på slanger, sluk og vegger, og lukt etter mugg. Vann på gulvet er alltid et funn.
    .finding = Lekkasje eller mugg i fellesvaskeriet
q-waste-in-place = Avfallet står der det skal
    .help = Gå innom avfallsplassen sammen, og vis hva som skal hvor. En full beholder er også et funn.
    .finding = Avfall utenfor beholderen

## Mailbox and storage

topic-mailbox-storage = Postkasse og bod
q-mailbox-names = Alle navn står tydelig på postkassa
    .help = Fullt navn på alle som bor her, og ingen gamle navn. Uten navn går husleieregningen i retur.
    .finding = Umerket postkasse
q-storage-safe = Boden er ryddig, uten gass og bensin
    .help = Ting skal stå opp fra gulvet og ut fra murveggen, og gangen skal være fri. Gass og bensin må ut.
    .finding = Rot eller brannfare i boden
q-pram-place = Plass til barnevogn
    .help = Vogna skal ikke stå i trapperommet. Spør om det trengs plass, og om den som er lånt, er i bruk.
    .choice-not-needed = Trengs ikke
    .choice-has = Har plass
    .choice-needs = Trenger plass
    .finding = Trenger plass til barnevogn

## Economy, confidential

topic-economy = Økonomi
q-rent-bill = Husleieregningen
    .help = Spør om regningen kommer fram, og om den er til å betale. Skriv ikke om inntekt eller helse.
    .choice-fine = Kommer fram, går greit
    .choice-hard = Vanskelig å betale
    .choice-missing = Kommer ikke fram
    .finding = Husleia trenger oppfølging
q-housing-allowance = Bostøtte
    .help = Alle som bor her, må være registrert på adressen. Noter bare om hjelp er ønsket.
    .choice-applied = Har søkt
    .choice-not-applying = Søker ikke
    .choice-wants-help = Vil ha hjelp til å søke
    .finding = Vil ha hjelp til å søke bostøtte

## Rounding off

topic-rounding-off = Avslutning
q-most-important = Dette er viktigst at vi gjør først
    .help = Spør leietaker, og skriv svaret med leietakers ord. Det er her neste besøk begynner.
q-summary-agreed = Stemmer oppsummeringen?
    .help = Les opp det som er notert, rolig og helt ut. Å være uenig er et vanlig svar.
    .choice-yes = Ja
    .choice-partly = Delvis
    .choice-no = Nei
q-disagreement = Dette er leietaker uenig i
    .help = Skriv ordene slik de blir sagt. Det blir stående ved siden av det dere har notert.
