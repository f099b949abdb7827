### Deadlines: until when, how they stand, and by which rule.

deadline-heading = Deadlines
deadline-why = Why?
deadline-by = By { $day }
deadline-between = From { $first } to { $last }
deadline-span-from = { $span } from { $day }.
deadline-span-before = { $span } before the visit on { $day }.
deadline-lost = { $days ->
    [one] Has stood still for one day.
   *[other] Has stood still for { $days } days.
}
deadline-law = { $name }, in force from { $day }.
deadline-routine = { $name }, from { $day }.
deadline-working-day = Ends on a working day.
deadline-unchecked = The number is not checked against the act.
deadline-visit-first = Three weeks after moving in on { $day }, a week either way.
    .name = First visit
deadline-visit-second = Six months after moving in on { $day }.
    .name = Second visit
deadline-season-by-season = The season must differ from that of the first visit.
deadline-season-by-season-held = The first visit was in { $then }. Now the season is another: { $now }.
deadline-season-by-heating = Heating must have begun or ended since the first visit.
deadline-season-by-heating-held = The first visit was in { $then }. Heating has begun or ended since; now it is { $now }.
deadline-damage = Prevents damage to the building, so it goes first.
season-winter = winter
season-spring = spring
season-summer = summer
season-autumn = autumn
standing-late = Late
standing-soon = Soon
standing-running = In good time
standing-still = Stands still
standing-paused = Stands still: { $reason }
pause-no_access = no access
pause-tenant_asked = the tenant asked for another time
pause-waiting = waiting for a part or a trade
pause-interpreter = the interpreter did not come
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-working-days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
span-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}

## What there is a deadline for

matter-access-notice = Notice to the tenant
matter-first-visit-from = First visit at the earliest
matter-first-visit-best = First visit
matter-first-visit-by = First visit at the latest
matter-second-visit-from = Second visit at the earliest
matter-second-visit-by = Second visit at the latest
matter-work-acute = Acute work
matter-work-soon = Work to be done soon
matter-work-can-wait = Work that can wait
matter-arrears-notice = Notice of arrears
matter-arrears-wait = Wait after telling NAV

## Laws and routines

pack-tenancy-act = the Tenancy Act
pack-enforcement-act = the Enforcement Act
pack-ny-vri = the Ny vri routine

## Public holidays

holiday-new-year = New Year's Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = 1 May
holiday-constitution-day = 17 May
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day
