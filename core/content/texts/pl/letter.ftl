### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = Wizyta domowa: { $place }
letter-opening = { $day }. { $people } – wizyta u: { $tenant }.
letter-opening-day = { $day }. Byliśmy u: { $tenant }.
letter-looked-at = Co sprawdziliśmy
letter-looked-at-none = Jeszcze nic nie sprawdzono.
letter-topic-fine = { $count ->
    [one] Jeden punkt. Był w porządku.
    [few] { $count } punkty. Wszystko było w porządku.
   *[other] { $count } punktów. Wszystko było w porządku.
}
letter-topic-amiss = { $count ->
    [one] Jeden punkt. Trzeba się nim zająć.
    [few] { $count } punkty. Trzeba zająć się: { $amiss }. Reszta była w porządku.
   *[other] { $count } punktów. Trzeba zająć się: { $amiss }. Reszta była w porządku.
}
letter-found = Co zobaczyliśmy
letter-found-none = Nie znaleźliśmy nic do naprawy.
letter-last = Było też widać: { $day }.
letter-last-grade = Ostatnio, { $day }: { $grade }.
letter-grade-TG0 = Brak śladów.
letter-grade-TG1 = Słabe ślady.
letter-grade-TG2 = Średnio silne ślady.
letter-grade-TG3 = Silne ślady.
letter-grade-TGIU = Nie sprawdzono.
letter-municipality = Co zrobi gmina
letter-municipality-none = Teraz nic. Powiedz nam, jeśli coś się zmieni.
letter-does-acute = Zabezpieczamy: { $what }
letter-does-soon = Naprawiamy: { $what }
letter-does-can_wait = Sprawdzimy ponownie: { $what }
letter-does-none = Oceniamy: { $what }
letter-by-acute = To pilne.
letter-by-soon = Zrobimy to wkrótce.
letter-by-can_wait = To może poczekać.
letter-by-none = Powiemy ci, co dalej.
letter-tenant = Co możesz zrobić ty
letter-tenant-none = Rób tak jak dotąd.
letter-due = Do: { $day }.
letter-something = Coś, co zobaczyliśmy
letter-where = { $where }: { $what }
letter-noted = Napisane po norwesku
