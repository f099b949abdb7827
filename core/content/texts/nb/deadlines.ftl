### Deadlines: until when, how they stand, and by which rule.

deadline-heading = Frister
deadline-why = Hvorfor?
deadline-by = Innen { $day }
deadline-between = Fra { $first } til { $last }
deadline-span-from = { $span } fra { $day }.
deadline-span-before = { $span } før besøket { $day }.
deadline-lost = { $days ->
    [one] Har stått stille i én dag.
   *[other] Har stått stille i { $days } dager.
}
deadline-law = { $name }, gjelder fra { $day }.
deadline-routine = { $name }, fra { $day }.
deadline-working-day = Slutter på en virkedag.
deadline-unchecked = Tallet er ikke kontrollert mot lovteksten.
deadline-visit-first = Tre uker etter innflytting { $day }, en uke til hver side.
    .name = Første besøk
deadline-visit-second = Seks måneder etter innflytting { $day }.
    .name = Andre besøk
deadline-season-by-season = Årstiden skal være en annen enn på første besøk.
deadline-season-by-season-held = Første besøk var om { $then }. Nå er årstiden en annen: { $now }.
deadline-season-by-heating = Fyringssesongen skal ha begynt eller sluttet siden første besøk.
deadline-season-by-heating-held = Første besøk var om { $then }. Fyringen har begynt eller sluttet siden, nå er det { $now }.
deadline-damage = Forebygger skade på bygget, så den går foran.
season-winter = vinteren
season-spring = våren
season-summer = sommeren
season-autumn = høsten
standing-late = Over fristen
standing-soon = Snart
standing-running = God tid
standing-still = Står stille
standing-paused = Står stille: { $reason }
pause-no_access = ikke adgang
pause-tenant_asked = leietaker ba om en annen tid
pause-waiting = venter på del eller fagfolk
pause-interpreter = tolken kom ikke
span-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}
span-working-days = { $count ->
    [one] 1 virkedag
   *[other] { $count } virkedager
}
span-months = { $count ->
    [one] 1 måned
   *[other] { $count } måneder
}

## What there is a deadline for

matter-access-notice = Varsel til leietaker
matter-first-visit-from = Første besøk tidligst
matter-first-visit-best = Første besøk
matter-first-visit-by = Første besøk senest
matter-second-visit-from = Andre besøk tidligst
matter-second-visit-by = Andre besøk senest
matter-work-acute = Akutt arbeid
matter-work-soon = Arbeid som haster
matter-work-can-wait = Arbeid som kan vente
matter-arrears-notice = Varsel om restanse
matter-arrears-wait = Ventetid etter varsel til NAV

## Laws and routines

pack-tenancy-act = husleieloven
pack-enforcement-act = tvangsfullbyrdelsesloven
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
