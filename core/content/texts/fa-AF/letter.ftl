### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = ملاقات خانگی: { $place }
letter-opening = { $day }. { $people } نزد { $tenant } بودند.
letter-opening-day = { $day }. ما نزد { $tenant } بودیم.
letter-looked-at = آنچه دیده و بررسی کردیم
letter-looked-at-none = هنوز چیزی بررسی نشده است.
letter-topic-fine = { $count ->
    [one] یک نکته. درست بود.
   *[other] { $count } نکته. همه درست بود.
}
letter-topic-amiss = { $count ->
    [one] یک نکته. باید پیگیری شود.
   *[other] { $count } نکته. { $amiss } باید پیگیری شود، بقیه درست بود.
}
letter-found = آنچه دیدیم
letter-found-none = چیزی پیدا نکردیم که باید جور شود.
letter-last = در { $day } هم دیده شد.
letter-last-grade = بار گذشته، { $day }: { $grade }.
letter-grade-TG0 = نشانه‌ای نیست.
letter-grade-TG1 = نشانه‌های کم.
letter-grade-TG2 = نشانه‌های متوسط.
letter-grade-TG3 = نشانه‌های زیاد.
letter-grade-TGIU = بررسی نشد.
letter-municipality = کاری که شاروالی می‌کند
letter-municipality-none = حالا هیچ. اگر چیزی تغییر کرد، به ما بگویید.
letter-does-acute = مصئون می‌سازیم: { $what }
letter-does-soon = جور می‌کنیم: { $what }
letter-does-can_wait = دوباره می‌بینیم: { $what }
letter-does-none = بررسی می‌کنیم: { $what }
letter-by-acute = عاجل است.
letter-by-soon = به زودی انجام می‌شود.
letter-by-can_wait = می‌تواند صبر کند.
letter-by-none = به شما می‌گوییم چه می‌شود.
letter-tenant = کاری که شما می‌توانید بکنید
letter-tenant-none = مثل پیش ادامه بدهید.
letter-due = تا { $day }.
letter-something = چیزی که دیدیم
letter-where = { $where }: { $what }
letter-noted = به زبان نارویژی نوشته شده است
