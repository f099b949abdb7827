### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = زيارة منزلية: { $place }
letter-opening = { $day }. زار { $people } منزل { $tenant }.
letter-opening-day = { $day }. زرنا { $tenant }.
letter-looked-at = هذا ما فحصناه
letter-looked-at-none = لم يُفحص شيء بعد.
letter-topic-fine = { $count ->
    [one] نقطة واحدة. كانت بخير.
   *[other] عدد النقاط: { $count }. كان كل شيء بخير.
}
letter-topic-amiss = { $count ->
    [one] نقطة واحدة. تحتاج إلى متابعة.
   *[other] عدد النقاط: { $count }. يحتاج إلى متابعة: { $amiss }. والباقي بخير.
}
letter-found = هذا ما رأيناه
letter-found-none = لم نجد شيئًا يحتاج إلى إصلاح.
letter-last = شوهد أيضًا في { $day }.
letter-last-grade = المرة السابقة، { $day }: { $grade }.
letter-grade-TG0 = لا علامات.
letter-grade-TG1 = علامات ضعيفة.
letter-grade-TG2 = علامات متوسطة.
letter-grade-TG3 = علامات قوية.
letter-grade-TGIU = لم يُفحص.
letter-municipality = هذا ما تفعله البلدية
letter-municipality-none = لا شيء الآن. أخبرنا إذا تغيّر شيء.
letter-does-acute = نجعله آمنًا: { $what }
letter-does-soon = نصلح: { $what }
letter-does-can_wait = ننظر مرة أخرى في: { $what }
letter-does-none = ندرس: { $what }
letter-by-acute = هذا عاجل.
letter-by-soon = سيتم ذلك قريبًا.
letter-by-can_wait = يمكن أن ينتظر.
letter-by-none = سنخبرك بما سيحدث.
letter-tenant = هذا ما يمكنك أن تفعله
letter-tenant-none = استمر كما كنت.
letter-due = حتى { $day }.
letter-something = شيء رأيناه
letter-where = { $where }: { $what }
letter-noted = مكتوب بالنرويجية
