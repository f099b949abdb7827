### Advice to the tenant: at most twenty words each, what to do and nothing else.

advice-vents-open = La ventilene stå åpne hele vinteren. Tørk av støv.
advice-filter = Bytt filter i september. Skru aldri anlegget helt av.
advice-furniture-out = Flytt seng og skap omtrent ti centimeter fra yttervegg.
advice-draughts = Si fra om trekk. Ikke teip igjen vinduer eller ventiler.
advice-heat-on = Skru på varmen i alle rom før det blir kaldt.
advice-gutter = Se etter vann som renner utenfor takrenna, og send oss bilde.
advice-outdoor-tap = Ta av hageslangen og steng utekranen før frosten.
advice-smoke-alarm = Trykk på knappen hver måned. Bytt batteri 1. desember.
advice-pests = Hold dørene lukket og maten tett. Si fra om mus.
advice-prams = Sett vogn, ski og sykkel på avtalt plass, ikke i trappa.
advice-short-airing = Luft kort, fem–ti minutter med gjennomtrekk. Lukk igjen etterpå.
advice-wipe-windows = Tørk bort dugg fra vinduet om morgenen.
advice-drying-clothes = Tørk klær på badet med vifta på, eller i fellestørk.
advice-bedroom-warmth = Ha litt varme på soverommet, også om dagen.
advice-doors-open = La dører stå åpne så varmen går rundt. Lukk badet ved dusj.
advice-heater-free = Ikke heng klær på ovnen. Hold møbler og gardiner unna.
advice-heating-bill = Fryser du for å spare? Ring oss før det blir mugg.
advice-frost = Hold minst ti grader inne, også når du er borte.
advice-going-away = Reiser du bort? Steng hovedkranen, men la varmen stå på.
advice-balcony-snow = Måk balkongen, hold sluket åpent, og fest løse ting.
advice-icicles = Gå ikke under istapper. Ring oss, så sperrer vi av.
advice-slippery = Er det glatt ved døra? Strø, og si fra.
advice-candles = Slokk lys før du går ut av rommet eller legger deg.
advice-meltwater = Se etter vann i kjelleren når snøen smelter. Send oss bilde.
advice-spring-check = Trekk møblene fram og se etter flekker etter vinteren.
advice-window-care = Vask karmer og pakninger. Si fra om tre som er mykt.
advice-storage-tidy = Rydd boden. Kast pappesker, bruk kasser med lokk.
advice-dugnad = Bli med på dugnad. Da blir du kjent med naboene.
advice-outdoor-voices = Lyd bærer langt ute. Demp stemmer og musikk sent.
advice-cellar-summer = Steng kjellervinduet på varme, klamme dager. Luft når det er kjølig.
advice-bathroom-summer = Bruk vifta også om sommeren, selv om vinduet er åpent.
advice-child-window = Flytt stoler og senger bort fra vindu og rekkverk.
advice-holiday = Før ferien: steng kran, rens sluk, trekk ut ladere.
advice-dry-drain = Hell en kopp vann i sluk du sjelden bruker.
advice-barbecue = Følg husreglene for grill. Ha aldri gassflaske i kjeller.
advice-night-air = Luft om natta og skygg for sola om dagen.
advice-waste = Bær ut matavfall ofte. Sett aldri poser i gangen.
advice-bathroom-fan = Ha vifta på mens du dusjer og en stund etterpå.
advice-shower-squeegee = Dra ned vannet på vegg og gulv etter dusj.
advice-clean-drain = Rens sluket hver tredje måned, oftere i stor familie.
advice-lid-and-hood = Bruk lokk og hette når du lager mat. Vask filteret.
advice-cooker = Gå aldri fra komfyren når den er på.
advice-washing-machine = Vask bare når du er hjemme og våken. Steng kranen etterpå.
advice-stop-valve = Lekkasje? Steng hovedkranen først. Ring så vakttelefonen.
advice-report-early = Si fra med en gang du ser fukt, mugg eller skade.
advice-wash-spot = Vask små flekker med såpevann og hansker. Kommer de igjen, ring oss.
advice-charging = Lad når du er våken. Aldri i gang, trapp eller seng.
advice-extinguisher = Snu apparatet hvert halvår. Pila skal stå i grønt.
advice-way-out = Hold gang, trapp og rømningsvindu fri. Øv på veien ut.
advice-electric-check = Brun eller varm kontakt? Ikke bruk den. Ring oss.
advice-quiet-nights = Hold det rolig om natta. Varsle naboene før fest og boring.
advice-neighbours = Plager noe deg? Snakk vennlig først. Vi kan hjelpe med møtet.
advice-mailbox = Fullt navn på alle som bor her skal stå på postkassa.
advice-bill = Får du ikke betalt? Ring før forfall. Søk bostøtte innen den 25.
advice-interpreter = Si fra om du vil ha tolk. Det er gratis. Barn skal ikke tolke.
advice-who-does-what = Du steller lås, kran, toalett og brytere. Vi bytter når det er utslitt.

## Advice to the tenant, on a topic and on a finding

advice-panel-heading = Råd til leietaker
advice-panel-heading-given = Råd som ble gitt
advice-panel-given = Gitt
advice-panel-given-by = Gitt av { $name }
advice-panel-why-found = Fordi det ble funnet avvik
advice-panel-why-damp = Fordi målingene peker hit, regel { $rule }
advice-panel-why-season = Råd for { $season }
advice-panel-why-always = Råd for hele året
advice-panel-last = { $count ->
    [one] Sist ga vi dette rådet. Hvordan gikk det?
   *[other] Sist ga vi disse rådene. Hvordan gikk det?
}
advice-panel-last-day = Gitt { $day }
advice-outcome-helped = Det hjalp
advice-outcome-did_not_help = Hjalp ikke
advice-outcome-not_tried = Ikke prøvd
