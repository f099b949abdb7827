### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = Візит додому: { $place }
letter-opening = { $day }. { $people } – візит до: { $tenant }.
letter-opening-day = { $day }. Ми були тут: { $tenant }.
letter-looked-at = Що ми перевірили
letter-looked-at-none = Ще нічого не перевірено.
letter-topic-fine = { $count ->
    [one] { $count } пункт. Усе було добре.
    [few] { $count } пункти. Усе було добре.
   *[other] { $count } пунктів. Усе було добре.
}
letter-topic-amiss = { $count ->
    [one] { $count } пункт. Потребує уваги: { $amiss }.
    [few] { $count } пункти. Потребують уваги: { $amiss }. Решта була добре.
   *[other] { $count } пунктів. Потребують уваги: { $amiss }. Решта була добре.
}
letter-found = Що ми побачили
letter-found-none = Ми не знайшли нічого, що треба лагодити.
letter-last = Це бачили й раніше: { $day }.
letter-last-grade = Минулого разу, { $day }: { $grade }.
letter-grade-TG0 = Ознак немає.
letter-grade-TG1 = Слабкі ознаки.
letter-grade-TG2 = Помітні ознаки.
letter-grade-TG3 = Сильні ознаки.
letter-grade-TGIU = Не перевірено.
letter-municipality = Що зробить муніципалітет
letter-municipality-none = Зараз нічого. Скажіть нам, якщо щось зміниться.
letter-does-acute = Робимо безпечним: { $what }
letter-does-soon = Лагодимо: { $what }
letter-does-can_wait = Подивимося ще раз: { $what }
letter-does-none = Вирішуємо, що робити: { $what }
letter-by-acute = Це терміново.
letter-by-soon = Зробимо скоро.
letter-by-can_wait = Це може почекати.
letter-by-none = Ми скажемо, що буде далі.
letter-tenant = Що можете зробити ви
letter-tenant-none = Робіть так само, як досі.
letter-due = До: { $day }.
letter-something = Те, що ми побачили
letter-where = { $where }: { $what }
letter-noted = Написано норвезькою
