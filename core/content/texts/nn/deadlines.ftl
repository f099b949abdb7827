### Deadlines: until when, how they stand, and by which rule.

deadline-heading = Fristar
deadline-why = Kvifor?
deadline-by = Innan { $day }
deadline-between = Frå { $first } til { $last }
deadline-span-from = { $span } frå { $day }.
deadline-span-before = { $span } før besøket { $day }.
deadline-lost = { $days ->
    [one] Har stått stille i éin dag.
   *[other] Har stått stille i { $days } dagar.
}
deadline-law = { $name }, gjeld frå { $day }.
deadline-routine = { $name }, frå { $day }.
deadline-working-day = Sluttar på ein yrkedag.
deadline-unchecked = Talet er ikkje kontrollert mot lovteksten.
deadline-visit-first = Tre veker etter innflytting { $day }, ei veke til kvar side.
    .name = Første besøk
deadline-visit-second = Seks månader etter innflytting { $day }.
    .name = Andre besøk
deadline-season-by-season = Årstida skal vere ei anna enn på første besøk.
deadline-season-by-season-held = Første besøk var om { $then }. No er årstida ei anna: { $now }.
deadline-season-by-heating = Fyringssesongen skal ha byrja eller slutta sidan første besøk.
deadline-season-by-heating-held = Første besøk var om { $then }. Fyringa har byrja eller slutta sidan, no er det { $now }.
deadline-damage = Førebyggjer skade på bygget, så ho går føre.
season-winter = vinteren
season-spring = våren
season-summer = sommaren
season-autumn = hausten
standing-late = Over fristen
standing-soon = Snart
standing-running = God tid
standing-still = Står stille
standing-paused = Står stille: { $reason }
pause-no_access = ikkje tilgang
pause-tenant_asked = leigetakar bad om ei anna tid
pause-waiting = ventar på del eller fagfolk
pause-interpreter = tolken kom ikkje
span-hours = { $count ->
    [one] 1 time
   *[other] { $count } timar
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
span-working-days = { $count ->
    [one] 1 yrkedag
   *[other] { $count } yrkedagar
}
span-months = { $count ->
    [one] 1 månad
   *[other] { $count } månader
}

## What there is a deadline for

matter-access-notice = Varsel til leigetakar
matter-first-visit-from = Første besøk tidlegast
matter-first-visit-best = Første besøk
matter-first-visit-by = Første besøk seinast
matter-second-visit-from = Andre besøk tidlegast
matter-second-visit-by = Andre besøk seinast
matter-work-acute = Akutt arbeid
matter-work-soon = Arbeid som hastar
matter-work-can-wait = Arbeid som kan vente
matter-arrears-notice = Varsel om restanse
matter-arrears-wait = Ventetid etter varsel til NAV

## Laws and routines

pack-tenancy-act = husleigelova
pack-enforcement-act = tvangsfullføringslova
pack-ny-vri = rutinen for Ny vri

## Public holidays

holiday-new-year = 1. nyttårsdag
holiday-maundy-thursday = skjærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = 1. påskedag
holiday-easter-monday = 2. påskedag
holiday-labour-day = 1. mai
holiday-constitution-day = 17. mai
holiday-ascension = Kristi himmelfartsdag
holiday-whit-sunday = 1. pinsedag
holiday-whit-monday = 2. pinsedag
holiday-christmas = 1. juledag
holiday-boxing-day = 2. juledag
