### Days, times and enumerations in words, for every screen and page.
### @machine

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = søndag
date-day = { $day }. { $month }
date-day-year = { $day }. { $month } { $year }
date-weekday-day = { $weekday } { $day }
date-today = i dag
date-tomorrow = i morgon
date-yesterday = i går
date-moment = { $day } kl. { $time }
clock = kl. { $time }
list-and = { $first } og { $last }
