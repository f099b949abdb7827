### The letter that reads a visit back to the tenant. It is read aloud, so it says «we» and «you».
### @machine

letter-title = Heimebesøk i { $place }
letter-opening = { $day }. { $people } var hos { $tenant }.
letter-opening-day = { $day }. Vi var hos { $tenant }.
letter-looked-at = Dette gjekk vi gjennom
letter-looked-at-none = Ingenting er gått gjennom enno.
letter-topic-fine = { $count ->
    [one] Eitt punkt. Det var i orden.
   *[other] { $count } punkt. Alt var i orden.
}
letter-topic-amiss = { $count ->
    [one] Eitt punkt. Det må følgjast opp.
   *[other] { $count } punkt. { $amiss } må følgjast opp, resten var i orden.
}
letter-found = Dette såg vi
letter-found-none = Vi såg ingenting som må følgjast opp.
letter-last = Sett { $day } òg.
letter-last-grade = Sist, { $day }: { $grade }.
letter-grade-TG0 = Ingen teikn.
letter-grade-TG1 = Svake teikn.
letter-grade-TG2 = Middels kraftige teikn.
letter-grade-TG3 = Kraftige teikn.
letter-grade-TGIU = Ikkje undersøkt.
letter-municipality = Dette gjer kommunen
letter-municipality-none = Ikkje noko no. Sei frå til oss om noko endrar seg.
letter-does-acute = Sikrar { $what }
letter-does-soon = Ordnar { $what }
letter-does-can_wait = Ser på { $what } igjen
letter-does-none = Vurderer { $what }
letter-by-acute = Det hastar.
letter-by-soon = Det blir gjort snart.
letter-by-can_wait = Det kan vente.
letter-by-none = Du får beskjed om kva som skjer.
letter-tenant = Dette kan du gjere
letter-tenant-none = Hald fram som før.
letter-due = Innan { $day }.
letter-something = Noko vi såg
letter-where = { $where }: { $what }
letter-noted = Skrive på norsk

## Where nobody lives whose home it is: a building, an empty dwelling.

letter-place-title = Besøk i { $place }
letter-place-opening = { $day }. { $people } var her.
letter-place-opening-day = { $day }. Vi var her.
