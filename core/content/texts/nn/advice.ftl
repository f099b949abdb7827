### Advice to the tenant: at most twenty words each, what to do and nothing else.
### @machine

advice-vents-open = La ventilane stå opne heile vinteren. Tørk av støv.
advice-filter = Byt filter i september. Skru aldri anlegget heilt av.
advice-furniture-out = Flytt seng og skap om lag ti centimeter frå yttervegg.
advice-draughts = Sei frå om trekk. Ikkje teip att vindauge eller ventilar.
advice-heat-on = Skru på varmen i alle rom før det blir kaldt.
advice-gutter = Sjå etter vatn som renn utanfor takrenna, og send oss bilete.
advice-outdoor-tap = Ta av hageslangen og steng utekrana før frosten.
advice-smoke-alarm = Trykk på knappen kvar månad. Byt batteri 1. desember.
advice-pests = Hald dørene lukka og maten tett. Sei frå om mus.
advice-prams = Set vogn, ski og sykkel på avtalt plass, ikkje i trappa.
advice-short-airing = Luft kort, fem–ti minutt med gjennomtrekk. Lukk att etterpå.
advice-wipe-windows = Tørk bort dogg frå vindauget om morgonen.
advice-drying-clothes = Tørk klede på badet med vifta på, eller i fellestørk.
advice-bedroom-warmth = Ha litt varme på soverommet, òg om dagen.
advice-doors-open = La dører stå opne så varmen går rundt. Lukk badet ved dusj.
advice-heater-free = Ikkje heng klede på omnen. Hald møblar og gardiner unna.
advice-heating-bill = Frys du for å spare? Ring oss før det blir mugg.
advice-frost = Hald minst ti grader inne, òg når du er borte.
advice-going-away = Reiser du bort? Steng hovudkrana, men la varmen stå på.
advice-balcony-snow = Måk balkongen, hald sluket ope, og fest lause ting.
advice-icicles = Gå ikkje under istappar. Ring oss, så sperrar vi av.
advice-slippery = Er det glatt ved døra? Strø, og sei frå.
advice-candles = Sløkk lys før du går ut av rommet eller legg deg.
advice-meltwater = Sjå etter vatn i kjellaren når snøen smeltar. Send oss bilete.
advice-spring-check = Trekk møblane fram og sjå etter flekker etter vinteren.
advice-window-care = Vask karmar og pakningar. Sei frå om tre som er mjukt.
advice-storage-tidy = Rydd bua. Kast pappesker, bruk kasser med lok.
advice-dugnad = Bli med på dugnad. Då blir du kjend med naboane.
advice-outdoor-voices = Lyd ber langt ute. Demp stemmer og musikk seint.
advice-cellar-summer = Steng kjellarvindauget på varme, klamme dagar. Luft når det er kjøleg.
advice-bathroom-summer = Bruk vifta òg om sommaren, sjølv om vindauget er ope.
advice-child-window = Flytt stolar og senger bort frå vindauge og rekkverk.
advice-holiday = Før ferien: steng krana, reins sluk, trekk ut ladarar.
advice-dry-drain = Hell ein kopp vatn i sluk du sjeldan bruker.
advice-barbecue = Følg husreglane for grill. Ha aldri gassflaske i kjellar.
advice-night-air = Luft om natta og skjerm for sola om dagen.
advice-waste = Ber ut matavfall ofte. Set aldri posar i gangen.
advice-bathroom-fan = Ha vifta på medan du dusjar og ei stund etterpå.
advice-shower-squeegee = Dra ned vatnet på vegg og golv etter dusj.
advice-clean-drain = Reins sluket kvar tredje månad, oftare i stor familie.
advice-lid-and-hood = Bruk lok og hette når du lagar mat. Vask filteret.
advice-cooker = Gå aldri frå komfyren når han er på.
advice-washing-machine = Vask berre når du er heime og vaken. Steng krana etterpå.
advice-stop-valve = Lekkasje? Steng hovudkrana først. Ring så vakttelefonen.
advice-report-early = Sei frå med ein gong du ser fukt, mugg eller skade.
advice-wash-spot = Vask små flekker med såpevatn og hanskar. Kjem dei att, ring oss.
advice-charging = Lad når du er vaken. Aldri i gang, trapp eller seng.
advice-extinguisher = Snu apparatet kvart halvår. Pila skal stå i grønt.
advice-way-out = Hald gang, trapp og rømmingsvindauge fri. Øv på vegen ut.
advice-electric-check = Brun eller varm kontakt? Ikkje bruk han. Ring oss.
advice-quiet-nights = Hald det roleg om natta. Varsle naboane før fest og boring.
advice-neighbours = Plagar noko deg? Snakk venleg først. Vi kan hjelpe med møtet.
advice-mailbox = Fullt namn på alle som bur her skal stå på postkassa.
advice-bill = Får du ikkje betalt? Ring før forfall. Søk bustøtte innan den 25.
advice-interpreter = Sei frå om du vil ha tolk. Det er gratis. Barn skal ikkje tolke.
advice-who-does-what = Du steller lås, kran, toalett og brytarar. Vi byter når det er utslite.

## Advice to the tenant, on a topic and on a finding

advice-panel-heading = Råd til leigetakar
advice-panel-heading-given = Råd som vart gitt
advice-panel-given = Gitt
advice-panel-given-by = Gitt av { $name }
advice-panel-why-found = Fordi det vart funne avvik
advice-panel-why-damp = Fordi målingane peikar hit, regel { $rule }
advice-panel-why-season = Råd for { $season }
advice-panel-why-always = Råd for heile året
advice-panel-last = { $count ->
    [one] Sist gav vi dette rådet. Korleis gjekk det?
   *[other] Sist gav vi desse råda. Korleis gjekk det?
}
advice-panel-last-day = Gitt { $day }
advice-outcome-helped = Det hjelpte
advice-outcome-did_not_help = Hjelpte ikkje
advice-outcome-not_tried = Ikkje prøvd
