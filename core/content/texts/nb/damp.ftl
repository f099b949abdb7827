### Damp: what was read, what it points at, and why. Nothing here is a verdict.

damp-title = Fuktvurdering
damp-points-at = Tallene peker mest mot
damp-points-at-nothing = Ingenting av det som er målt og sett, peker mot en årsak ennå
damp-points-also = De kan også peke mot
damp-rule-named = Regel { $rule }
damp-against = { $clue }. Det taler mot
damp-confirm = Dette vil bekrefte det
damp-tip = Dette kan gjøres
damp-others = Andre årsaker: { $causes }
damp-other = { $cause } { $count } av { $all } tegn
damp-no-verdict = Dette er ikke en dom.
damp-counted-by = Regnet etter { $limits }. Du ser rommet, og du avgjør.
damp-limits-trade-advice-2026 = bransjeråd fra 2026
damp-limits-sweden-2014 = svenske råd fra 2014
damp-odd-surface = Overflaten er varmere enn lufta eller kaldere enn ute. Mål en gang til?

## The scale and the chart

damp-scale-title = Fukt i luften ved overflaten
damp-scale-dry = Tørt nok
damp-scale-exposed = Utsatt
damp-scale-now = Nå { $percent } %
damp-scale-last = Sist { $percent } %
damp-scale-end = { $percent }, dugg
damp-scale-caption = { $low } til { $high } % er på grensen. Duggpunkt nå { $dew } °C.
damp-scale-missing = Mål en kald overflate for å se fukten der.
damp-scale-spoken = Lufta ved overflaten er { $now } prosent fuktig nå. Over { $high } prosent over tid kan mugg vokse. Ved 100 prosent blir det dugg.
damp-scale-spoken-last = Sist var den { $last } prosent.
damp-values-last = Stiplet understrek er målt sist, { $day }.
damp-trend-title = Siden sist
damp-trend-change = { $name }: { $from } til { $to }
damp-trend-surface = Luftfukt ved overflaten
damp-value-air_temperature = Luft
damp-value-air_humidity = Luftfukt
damp-value-bedroom_humidity = Luftfukt, soverom
damp-value-surface_temperature = Kaldeste overflate
damp-value-warm_surface_temperature = Overflate midt på
damp-value-wood_moisture = Treverk
damp-value-dry_wood_moisture = Tørt treverk
damp-value-relative_scale = Mur, relativ skala
damp-value-outdoor_temperature = Ute
damp-value-outdoor_humidity = Luftfukt ute
damp-value-mould_area = Mugg

## Numbers with their units

damp-unit-percent = { $number } %
damp-unit-wood = { $number } vekt-%
damp-unit-degrees = { $number } °C
damp-unit-points = { $number } prosentpoeng
damp-unit-grams = { $number } g/m³
damp-unit-area = { $number } cm²
damp-unit-plain = { $number }

## Sizes of mould

damp-area-none = Ingen synlig
damp-area-coin = Som en mynt
damp-area-hand = Som en hånd
damp-area-a4 = Som et A4-ark
damp-area-door = Som en dør
damp-area-larger = Større enn en dør

## Causes, as they stand inside a sentence

damp-cause-condensation-by-use = kondens fra daglig bruk
damp-cause-poor-ventilation = for lite lufting
damp-cause-cold-bridge = kuldebro
damp-cause-cold-pane = kald eller utett rute
damp-cause-leak = lekkasje
damp-cause-rain-in = regn inn utenfra
damp-cause-rising-damp = fukt fra grunnen
damp-cause-building-drying = nytt bygg som tørker
damp-cause-summer-condensation = sommerkondens
damp-cause-hidden-damage = skjult skade
damp-cause-too-cold = for kaldt i boligen

## Signs

damp-sign-heating-season = Det er fyringssesong
damp-sign-summer = Det er sommer
damp-sign-ground-floor = Boligen ligger på bakkeplan
damp-sign-cellar = Rommet ligger i kjeller eller underetasje
damp-sign-new-building = Bygget er nytt eller nylig bygd om
damp-sign-panes-wet-sometimes = Det er dugg på rutene av og til
damp-sign-panes-wet-daily = Det er dugg på rutene hver dag
damp-sign-one-pane-wet = Bare én rute dugger
damp-sign-vents-closed = En ventil er stengt eller tett
damp-sign-fan-weak = Vifta på badet trekker dårlig
damp-sign-fan-weak-last = Vifta trakk dårlig sist også
damp-sign-filter-old = Filteret er gammelt
damp-sign-clothes-dried-inside = Klær tørkes i stue eller soverom
damp-sign-furniture-at-wall = Møbler står helt inntil yttervegg
damp-sign-many-sleepers = Tre eller flere sover på rommet
damp-sign-mould-seen = Fukt eller mugg er sett i stue eller soverom
    .not = Fukt eller mugg er ikke sett
damp-sign-mould-seen-last = Den var der sist også
damp-sign-mould-back-after-wash = Muggen kom igjen etter vask
damp-sign-dots-in-corner = Prikker i ytterhjørne, ved vindu eller bak møbler
damp-sign-bath-ceiling-damp = Fukt eller mugg i taket på badet
damp-sign-smell-only = Lukt av mugg, men ingenting å se
damp-sign-wall-foot-damp = Veggen er fuktig nederst
damp-sign-salt-or-flaking = Hvitt belegg eller maling som flasser
damp-sign-falls-upwards = Fukten avtar jevnt oppover veggen
damp-sign-mould-at-foot = Mugg helt nede ved gulvet
damp-sign-edge-high-up = Kantlinje høyt oppe, og tørt under
damp-sign-near-pipe = Flekken ligger nær rør eller bad
damp-sign-grows-any-weather = Flekken vokser uansett vær
damp-sign-grows-after-rain = Flekken vokser under eller etter regn
damp-sign-weather-side = Den ligger på værsiden, ved tak eller vindu
damp-sign-leak-seen = Lekkasje er sett ved rør, servant eller toalett
damp-sign-machine-floor-wet = Gulvet er vått foran en maskin
damp-sign-shower-broken = Fuge, flis eller belegg i dusjen er skadet
damp-sign-behind-bath-damp = Det er fukt på andre siden av badeveggen
damp-sign-too-cold = Det blir ikke varmt nok i boligen
damp-sign-disturbed = Målt rett etter dusj, matlaging eller lufting

## Numbers that are compared. One for each way a rule asks.

damp-clue-air-temperature-at-most = Rommet er høyst { $limit }
damp-clue-air-humidity-at-least = Lufta er fuktigere enn rådet på { $limit }
damp-clue-air-humidity-at-most = Lufta er ikke fuktigere enn rådet på { $limit }
damp-clue-wood-moisture-at-least = Treverket har minst { $limit } fukt
damp-clue-wood-moisture-below = Treverket er ikke vått, under { $limit }
damp-clue-relative-scale-at-least = Mur er målt på målerens egen skala
damp-clue-surface-humidity-at-least = Minst { $limit } fukt i lufta ved overflaten
damp-clue-above-dew-point-at-most = Overflaten er på duggpunktet eller kaldere
damp-clue-corner-drop-at-least = Hjørnet er minst { $limit } kaldere enn midt på veggen
damp-clue-temperature-factor-at-most = Temperaturfaktoren er høyst { $limit }
damp-clue-bedroom-excess-at-least = Soverommet er minst { $limit } fuktigere enn stua
damp-clue-moisture-supplement-at-least = Lufta inne har minst { $limit } mer vann enn ute
damp-clue-above-outdoor-dew-point-at-most = Overflaten er kaldere enn duggpunktet ute
damp-clue-humidity-change-at-most = Luftfukten har gått ned siden sist
damp-clue-mould-change-at-least = Muggen er større enn sist

## Rules: what each says, what would confirm it, what can be done

damp-rule-e1 = Mugg kan vokse på denne flaten
    .confirm = Mål igjen etter to timer uten lufting eller dusj, på samme sted. Logg en uke eller to.
    .tip = Møbler ut fra veggen, varme i rommet og åpen ventil. Gjentar det seg, ser utleier etter kuldebro.
damp-rule-e2 = Det dugger på flaten nå
    .confirm = Se etter vann. Et ark blir vått. Er flaten tørr, mål på nytt.
    .tip = Tørk av, luft og varm opp.
damp-rule-e3 = For lite luftskifte mot fuktmengden
    .confirm = Papirtest ved avtrekket. Se på ventiler og filter.
    .tip = Åpne og rens ventilene. Død vifte blir arbeidsordre.
damp-rule-e4 = Fukt fra pust i et svalt soverom
    .confirm = Mål kveld og morgen.
    .tip = Kort lufting, litt varme og dør på gløtt. Vurder om det er plass nok.
damp-rule-e5 = Ruta er kald eller utett
    .confirm = Mål ruta mot naboruta, og kjenn etter trekk.
    .tip = Pakning eller glass. Dette er ikke et spørsmål om lufting.
damp-rule-e6 = Vann fra rør, bad eller utstyr
    .confirm = Steng krana og se på måleren. Fukten er brattest mot røret.
    .tip = Rørlegger. Dette er ikke et spørsmål om lufting.
damp-rule-e7 = Regn kommer inn utenfra
    .confirm = Se dato mot vær, og se etter sprekk eller tett renne ute.
    .tip = Arbeidsordre på utsiden.
damp-rule-e8 = Vann fra en maskin
    .confirm = Tørk opp, kjør et program og se.
    .tip = Bytt slange. Sett inn lekkasjestopper.
damp-rule-e9 = Fukt fra grunnen, eller sprut utenfra
    .confirm = Mål oppover veggen. Se på drenering og sprut ute.
    .tip = Utleier undersøker. Mugg helt nede peker heller mot kondens.
damp-rule-e11 = En kald flate i bygget
    .confirm = Hjørnet er minst tre grader kaldere enn midt på veggen.
    .tip = Møbler ut og varme nå. Utleier ser på isolasjon og smyg.
damp-rule-e12 = Varm sommerluft dugger mot kjølig mur
    .confirm = Duggpunktet ute er høyere enn temperaturen på muren.
    .tip = Steng luka, bruk avfukter, trekk senga fra veggen.
damp-rule-e13 = Skade som ikke kan ses
    .confirm = Se bak møbler, sokkel, kanal og belegg. Hull lages bare av fagfolk.
    .tip = Ikke undersøkt, og arbeidsordre.
damp-rule-e14 = Vann gjennom våtrommet
    .confirm = Mål på andre siden av veggen, ikke gjennom flis.
    .tip = Haster. Slutt å dusje på stedet hvis det går.
damp-rule-e15 = Sopp og råte kan vokse i treverket
    .confirm = Mål samme sted, med rett tresort og dybde, og et tørt sted ved siden av.
    .tip = Finn og tørk kilden.
damp-rule-e15b = Treverket er fuktigere enn vanlig
    .confirm = Mål igjen på neste besøk.
    .tip = Følg med.
damp-rule-e16 = Målinger i mur er bare relative. De sier ikke hvor vått det er
    .confirm = Sammenlign tre steder eller flere. Salt gir høye tall.
    .tip = Skriv «relativ» ved tallet.
damp-rule-e17 = Litt dugg på kalde ruter i tørr luft er ikke feil bruk
    .confirm = Kjenn etter trekk ved ruta.
    .tip = Råd om trekk og varme.
damp-rule-e18 = Lufta er tørrere, men muggen er større. Det er ikke bare lufta
    .confirm = Se på rør, regn og grunn. Mål arealet likt.
    .tip = Vis hva som er prøvd, før det snakkes om lufting igjen.
damp-rule-e19 = Målingen kan ikke sammenlignes med andre
    .confirm = Mål igjen senere.
    .tip = Merk den som forstyrret.
damp-rule-e20 = Kulde, av ovn eller av regning
    .confirm = Prøv ovnen i rommet.
    .tip = Arbeidsordre på ovnen og hjelp med strømregningen. Ingen bebreidelse.
damp-rule-e21 = Muggen kom fort igjen. Kilden er der fortsatt
    .confirm = Noter dato for vask og nytt areal.
    .tip = Fagperson ser på det.
damp-rule-e22 = Fukt fra daglig bruk på kalde flater
    .confirm = Mål igjen en dag uten klestørk og matlaging.
    .tip = Tørk klær på badet med vifta på, luft kort, og hold rommene varme. Sjekk vifte og ventil først.
damp-rule-e23 = Fukt fra byggingen tørker ut
    .confirm = Mål flere rom over noen uker. Tallene skal falle.
    .tip = Varme og lufting. Utleier følger uttørkingen.
