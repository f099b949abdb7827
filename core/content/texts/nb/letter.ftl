### The letter that reads a visit back to the tenant. It is read aloud, so it says «we» and «you».

letter-title = Hjemmebesøk i { $place }
letter-opening = { $day }. { $people } var hos { $tenant }.
letter-opening-day = { $day }. Vi var hos { $tenant }.
letter-looked-at = Dette gikk vi gjennom
letter-looked-at-none = Ingenting er gått gjennom ennå.
letter-topic-fine = { $count ->
    [one] Ett punkt. Det var i orden.
   *[other] { $count } punkter. Alt var i orden.
}
letter-topic-amiss = { $count ->
    [one] Ett punkt. Det må følges opp.
   *[other] { $count } punkter. { $amiss } må følges opp, resten var i orden.
}
letter-found = Dette så vi
letter-found-none = Vi så ingenting som må følges opp.
letter-last = Sett { $day } også.
letter-last-grade = Sist, { $day }: { $grade }.
letter-grade-TG0 = Ingen tegn.
letter-grade-TG1 = Svake tegn.
letter-grade-TG2 = Middels kraftige tegn.
letter-grade-TG3 = Kraftige tegn.
letter-grade-TGIU = Ikke undersøkt.
letter-municipality = Dette gjør kommunen
letter-municipality-none = Ikke noe nå. Si fra til oss om noe endrer seg.
letter-does-acute = Sikrer { $what }
letter-does-soon = Ordner { $what }
letter-does-can_wait = Ser på { $what } igjen
letter-does-none = Vurderer { $what }
letter-by-acute = Det haster.
letter-by-soon = Det gjøres snart.
letter-by-can_wait = Det kan vente.
letter-by-none = Du får beskjed om hva som skjer.
letter-tenant = Dette kan du gjøre
letter-tenant-none = Fortsett som før.
letter-due = Innen { $day }.
letter-something = Noe vi så
letter-where = { $where }: { $what }
letter-noted = Skrevet på norsk

## Where nobody lives whose home it is: a building, an empty dwelling.

letter-place-title = Besøk i { $place }
letter-place-opening = { $day }. { $people } var her.
letter-place-opening-day = { $day }. Vi var her.
