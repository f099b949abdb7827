### Damp: what was read, what it points at, and why. Nothing here is a verdict.

damp-title = Fuktvurdering
damp-points-at = Tala peikar mest mot
damp-points-at-nothing = Ingenting av det som er målt og sett, peikar mot ei årsak enno
damp-points-also = Dei kan òg peike mot
damp-rule-named = Regel { $rule }
damp-against = { $clue }. Det talar mot
damp-confirm = Dette vil stadfeste det
damp-tip = Dette kan gjerast
damp-others = Andre årsaker: { $causes }
damp-other = { $cause } { $count } av { $all } teikn
damp-no-verdict = Dette er ikkje ein dom.
damp-counted-by = Rekna etter { $limits }. Du ser rommet, og du avgjer.
damp-limits-trade-advice-2026 = bransjeråd frå 2026
damp-limits-sweden-2014 = svenske råd frå 2014
damp-odd-surface = Overflata er varmare enn lufta eller kaldare enn ute. Mål ein gong til?

## The scale and the chart

damp-scale-title = Fukt i lufta ved overflata
damp-scale-dry = Tørt nok
damp-scale-exposed = Utsett
damp-scale-now = No { $percent } %
damp-scale-last = Sist { $percent } %
damp-scale-end = { $percent }, dogg
damp-scale-caption = { $low } til { $high } % er på grensa. Doggpunkt no { $dew } °C.
damp-scale-missing = Mål ei kald overflate for å sjå fukta der.
damp-scale-spoken = Lufta ved overflata er { $now } prosent fuktig no. Over { $high } prosent over tid kan mugg vekse. Ved 100 prosent blir det dogg.
damp-scale-spoken-last = Sist var ho { $last } prosent.
damp-values-last = Stipla understrek er målt sist, { $day }.
damp-trend-title = Sidan sist
damp-trend-change = { $name }: { $from } til { $to }
damp-trend-surface = Luftfukt ved overflata
damp-value-air_temperature = Luft
damp-value-air_humidity = Luftfukt
damp-value-bedroom_humidity = Luftfukt, soverom
damp-value-surface_temperature = Kaldaste overflate
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

damp-area-none = Ingen synleg
damp-area-coin = Som ein mynt
damp-area-hand = Som ei hand
damp-area-a4 = Som eit A4-ark
damp-area-door = Som ei dør
damp-area-larger = Større enn ei dør

## Causes, as they stand inside a sentence

damp-cause-condensation-by-use = kondens frå dagleg bruk
damp-cause-poor-ventilation = for lite lufting
damp-cause-cold-bridge = kuldebru
damp-cause-cold-pane = kald eller utett rute
damp-cause-leak = lekkasje
damp-cause-rain-in = regn inn utanfrå
damp-cause-rising-damp = fukt frå grunnen
damp-cause-building-drying = nytt bygg som tørkar
damp-cause-summer-condensation = sommarkondens
damp-cause-hidden-damage = skjult skade
damp-cause-too-cold = for kaldt i bustaden

## Signs

damp-sign-heating-season = Det er fyringssesong
damp-sign-summer = Det er sommar
damp-sign-ground-floor = Bustaden ligg på bakkeplan
damp-sign-cellar = Rommet ligg i kjellar eller underetasje
damp-sign-new-building = Bygget er nytt eller nyleg bygd om
damp-sign-panes-wet-sometimes = Det er dogg på rutene av og til
damp-sign-panes-wet-daily = Det er dogg på rutene kvar dag
damp-sign-one-pane-wet = Berre éi rute doggar
damp-sign-vents-closed = Ein ventil er stengd eller tett
damp-sign-fan-weak = Vifta på badet trekkjer dårleg
damp-sign-fan-weak-last = Vifta trekte dårleg sist òg
damp-sign-filter-old = Filteret er gammalt
damp-sign-clothes-dried-inside = Klede blir tørka i stove eller soverom
damp-sign-furniture-at-wall = Møblar står heilt inntil yttervegg
damp-sign-many-sleepers = Tre eller fleire søv på rommet
damp-sign-mould-seen = Fukt eller mugg er sett i stove eller soverom
    .not = Fukt eller mugg er ikkje sett
damp-sign-mould-seen-last = Den var der sist òg
damp-sign-mould-back-after-wash = Muggen kom igjen etter vask
damp-sign-dots-in-corner = Prikkar i ytterhjørne, ved vindauge eller bak møblar
damp-sign-bath-ceiling-damp = Fukt eller mugg i taket på badet
damp-sign-smell-only = Lukt av mugg, men ingenting å sjå
damp-sign-wall-foot-damp = Veggen er fuktig nedst
damp-sign-salt-or-flaking = Kvitt belegg eller måling som flassar
damp-sign-falls-upwards = Fukta minkar jamt oppover veggen
damp-sign-mould-at-foot = Mugg heilt nede ved golvet
damp-sign-edge-high-up = Kantlinje høgt oppe, og tørt under
damp-sign-near-pipe = Flekken ligg nær røyr eller bad
damp-sign-grows-any-weather = Flekken veks uansett vêr
damp-sign-grows-after-rain = Flekken veks under eller etter regn
damp-sign-weather-side = Den ligg på vêrsida, ved tak eller vindauge
damp-sign-leak-seen = Lekkasje er sett ved røyr, servant eller toalett
damp-sign-machine-floor-wet = Golvet er vått framfor ei maskin
damp-sign-shower-broken = Fuge, flis eller belegg i dusjen er skadd
damp-sign-behind-bath-damp = Det er fukt på andre sida av badeveggen
damp-sign-too-cold = Det blir ikkje varmt nok i bustaden
damp-sign-disturbed = Målt rett etter dusj, matlaging eller lufting

## Numbers that are compared. One for each way a rule asks.

damp-clue-air-temperature-at-most = Rommet er høgst { $limit }
damp-clue-air-humidity-at-least = Lufta er fuktigare enn rådet på { $limit }
damp-clue-air-humidity-at-most = Lufta er ikkje fuktigare enn rådet på { $limit }
damp-clue-wood-moisture-at-least = Treverket har minst { $limit } fukt
damp-clue-wood-moisture-below = Treverket er ikkje vått, under { $limit }
damp-clue-relative-scale-at-least = Mur er målt på eigen skala i målaren
damp-clue-surface-humidity-at-least = Minst { $limit } fukt i lufta ved overflata
damp-clue-above-dew-point-at-most = Overflata er på doggpunktet eller kaldare
damp-clue-corner-drop-at-least = Hjørnet er minst { $limit } kaldare enn midt på veggen
damp-clue-temperature-factor-at-most = Temperaturfaktoren er høgst { $limit }
damp-clue-bedroom-excess-at-least = Soverommet er minst { $limit } fuktigare enn stova
damp-clue-moisture-supplement-at-least = Lufta inne har minst { $limit } meir vatn enn ute
damp-clue-above-outdoor-dew-point-at-most = Overflata er kaldare enn doggpunktet ute
damp-clue-humidity-change-at-most = Luftfukta har gått ned sidan sist
damp-clue-mould-change-at-least = Muggen er større enn sist

## Rules: what each says, what would confirm it, what can be done

damp-rule-e1 = Mugg kan vekse på denne flata
    .confirm = Mål igjen etter to timar utan lufting eller dusj, på same stad. Logg ei veke eller to.
    .tip = Møblar ut frå veggen, varme i rommet og open ventil. Gjentek det seg, ser utleigar etter kuldebru.
damp-rule-e2 = Det doggar på flata no
    .confirm = Sjå etter vatn. Eit ark blir vått. Er flata tørr, mål på nytt.
    .tip = Tørk av, luft og varm opp.
damp-rule-e3 = For lite luftskifte mot fuktmengda
    .confirm = Papirtest ved avtrekket. Sjå på ventilar og filter.
    .tip = Opne og reins ventilane. Død vifte blir arbeidsordre.
damp-rule-e4 = Fukt frå pust i eit svalt soverom
    .confirm = Mål kveld og morgon.
    .tip = Kort lufting, litt varme og dør på gløtt. Vurder om det er plass nok.
damp-rule-e5 = Ruta er kald eller utett
    .confirm = Mål ruta mot naboruta, og kjenn etter trekk.
    .tip = Pakning eller glas. Dette er ikkje eit spørsmål om lufting.
damp-rule-e6 = Vatn frå røyr, bad eller utstyr
    .confirm = Steng krana og sjå på målaren. Fukta er brattast mot røyret.
    .tip = Røyrleggjar. Dette er ikkje eit spørsmål om lufting.
damp-rule-e7 = Regn kjem inn utanfrå
    .confirm = Sjå dato mot vêr, og sjå etter sprekk eller tett renne ute.
    .tip = Arbeidsordre på utsida.
damp-rule-e8 = Vatn frå ei maskin
    .confirm = Tørk opp, køyr eit program og sjå.
    .tip = Byt slange. Set inn lekkasjestoppar.
damp-rule-e9 = Fukt frå grunnen, eller sprut utanfrå
    .confirm = Mål oppover veggen. Sjå på drenering og sprut ute.
    .tip = Utleigar undersøkjer. Mugg heilt nede peikar heller mot kondens.
damp-rule-e11 = Ei kald flate i bygget
    .confirm = Hjørnet er minst tre grader kaldare enn midt på veggen.
    .tip = Møblar ut og varme no. Utleigar ser på isolasjon og smyg.
damp-rule-e12 = Varm sommarluft doggar mot kjøleg mur
    .confirm = Doggpunktet ute er høgare enn temperaturen på muren.
    .tip = Steng luka, bruk avfuktar, trekk senga frå veggen.
damp-rule-e13 = Skade som ikkje kan sjåast
    .confirm = Sjå bak møblar, sokkel, kanal og belegg. Hol blir berre laga av fagfolk.
    .tip = Ikkje undersøkt, og arbeidsordre.
damp-rule-e14 = Vatn gjennom våtrommet
    .confirm = Mål på andre sida av veggen, ikkje gjennom flis.
    .tip = Hastar. Slutt å dusje på staden om det går.
damp-rule-e15 = Sopp og rote kan vekse i treverket
    .confirm = Mål same stad, med rett treslag og djupn, og ein tørr stad ved sida av.
    .tip = Finn og tørk kjelda.
damp-rule-e15b = Treverket er fuktigare enn vanleg
    .confirm = Mål igjen på neste besøk.
    .tip = Følg med.
damp-rule-e16 = Målingar i mur er berre relative. Dei seier ikkje kor vått det er
    .confirm = Samanlikn tre stader eller fleire. Salt gir høge tal.
    .tip = Skriv «relativ» ved talet.
damp-rule-e17 = Litt dogg på kalde ruter i tørr luft er ikkje feil bruk
    .confirm = Kjenn etter trekk ved ruta.
    .tip = Råd om trekk og varme.
damp-rule-e18 = Lufta er tørrare, men muggen er større. Det er ikkje berre lufta
    .confirm = Sjå på røyr, regn og grunn. Mål arealet likt.
    .tip = Vis kva som er prøvd, før det blir snakka om lufting igjen.
damp-rule-e19 = Målinga kan ikkje samanliknast med andre
    .confirm = Mål igjen seinare.
    .tip = Merk ho som forstyrra.
damp-rule-e20 = Kulde, av omn eller av rekning
    .confirm = Prøv omnen i rommet.
    .tip = Arbeidsordre på omnen og hjelp med straumrekninga. Ingen bebreiding.
damp-rule-e21 = Muggen kom fort igjen. Kjelda er der framleis
    .confirm = Noter dato for vask og nytt areal.
    .tip = Fagperson ser på det.
damp-rule-e22 = Fukt frå dagleg bruk på kalde flater
    .confirm = Mål igjen ein dag utan klestørk og matlaging.
    .tip = Tørk klede på badet med vifta på, luft kort, og hald romma varme. Sjekk vifte og ventil først.
damp-rule-e23 = Fukt frå bygginga tørkar ut
    .confirm = Mål fleire rom over nokre veker. Tala skal falle.
    .tip = Varme og lufting. Utleigar følgjer uttørkinga.
