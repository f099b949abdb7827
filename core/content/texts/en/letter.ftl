### The letter that reads a visit back to the tenant. It is read aloud, so it says «we» and «you».
### @machine

letter-title = Home visit at { $place }
letter-opening = { $day }. { $people } visited { $tenant }.
letter-opening-day = { $day }. We visited { $tenant }.
letter-looked-at = What we went through
letter-looked-at-none = Nothing has been gone through yet.
letter-topic-fine = { $count ->
    [one] One point. It was fine.
   *[other] { $count } points. All were fine.
}
letter-topic-amiss = { $count ->
    [one] One point. It needs follow-up.
   *[other] { $count } points. { $amiss } need follow-up, the rest were fine.
}
letter-found = What we saw
letter-found-none = We saw nothing that needs follow-up.
letter-last = Seen on { $day } too.
letter-last-grade = Last time, { $day }: { $grade }.
letter-grade-TG0 = No signs.
letter-grade-TG1 = Weak signs.
letter-grade-TG2 = Medium signs.
letter-grade-TG3 = Strong signs.
letter-grade-TGIU = Not inspected.
letter-municipality = What the municipality does
letter-municipality-none = Nothing now. Tell us if anything changes.
letter-does-acute = Makes safe: { $what }
letter-does-soon = Mends: { $what }
letter-does-can_wait = Looks again at: { $what }
letter-does-none = Considers: { $what }
letter-by-acute = It is urgent.
letter-by-soon = It is done soon.
letter-by-can_wait = It can wait.
letter-by-none = You will be told what happens.
letter-tenant = What you can do
letter-tenant-none = Go on as before.
letter-due = By { $day }.
letter-something = Something we saw
letter-where = { $where }: { $what }
letter-noted = Written in Norwegian

## Where nobody lives whose home it is: a building, an empty dwelling.

letter-place-title = Visit to { $place }
letter-place-opening = { $day }. { $people } were here.
letter-place-opening-day = { $day }. We were here.
