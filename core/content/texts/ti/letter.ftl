### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = ምብጻሕ ገዛ፡ { $place }
letter-opening = { $day }። { $people } ን{ $tenant } በጺሖም።
letter-opening-day = { $day }። ን{ $tenant } በጺሕና።
letter-looked-at = ዝረኣናዮ ነጥብታት
letter-looked-at-none = ክሳብ ሕጂ ዝተራእየ የለን።
letter-topic-fine = { $count ->
    [one] ሓደ ነጥቢ። ጽቡቕ ነይሩ።
   *[other] { $count } ነጥብታት። ኩሉ ጽቡቕ ነይሩ።
}
letter-topic-amiss = { $count ->
    [one] ሓደ ነጥቢ። ክዕረ ኣለዎ።
   *[other] { $count } ነጥብታት። { $amiss } ክዕረ ኣለዎ፡ እቲ ዝተረፈ ጽቡቕ ነይሩ።
}
letter-found = ዝረኣናዮ
letter-found-none = ክዕረ ዘለዎ ነገር ኣይረኸብናን።
letter-last = { $day } እውን ተራእዩ።
letter-last-grade = ዝሓለፈ ግዜ፡ { $day }፡ { $grade }።
letter-grade-TG0 = ምልክት የለን።
letter-grade-TG1 = ድኹም ምልክት።
letter-grade-TG2 = ማእከላይ ምልክት።
letter-grade-TG3 = ብርቱዕ ምልክት።
letter-grade-TGIU = ኣይተመርመረን።
letter-municipality = ምምሕዳር ከተማ ዝገብሮ
letter-municipality-none = ሕጂ ዋላ ሓደ። ገለ እንተተቐይሩ ንገረና።
letter-does-acute = ውሑስ ንገብር፡ { $what }
letter-does-soon = ነዐሪ፡ { $what }
letter-does-can_wait = ደጊምና ንርኢ፡ { $what }
letter-does-none = ንግምግም፡ { $what }
letter-by-acute = ህጹጽ እዩ።
letter-by-soon = ቀልጢፉ ክግበር እዩ።
letter-by-can_wait = ክጽበ ይኽእል።
letter-by-none = እንታይ ከም ዝስዕብ ክንነግረካ ኢና።
letter-tenant = ንስኻ ክትገብሮ እትኽእል
letter-tenant-none = ከም ቀደም ቀጽል።
letter-due = ክሳብ { $day }።
letter-something = ዝረኣናዮ ነገር
letter-where = { $where }፡ { $what }
letter-noted = ብኖርወጅኛ ዝተጻሕፈ
