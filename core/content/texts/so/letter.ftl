### The letter that reads a visit back to the tenant. Short, and read aloud.
### @machine

letter-title = Booqashada guriga: { $place }
letter-opening = { $day }. { $people } waxay booqdeen { $tenant }.
letter-opening-day = { $day }. Waxaan booqannay { $tenant }.
letter-looked-at = Waxaan eegnay
letter-looked-at-none = Weli waxba lama eegin.
letter-topic-fine = { $count ->
    [one] Hal qodob. Wuu hagaagsanaa.
   *[other] { $count } qodob. Dhammaan way hagaagsanaayeen.
}
letter-topic-amiss = { $count ->
    [one] Hal qodob. Waa in wax laga qabto.
   *[other] { $count } qodob. { $amiss } waa in wax laga qabto, inta kale way hagaagsanayd.
}
letter-found = Waxaan aragnay
letter-found-none = Ma helin wax u baahan in la hagaajiyo.
letter-last = Waxaa sidoo kale la arkay { $day }.
letter-last-grade = Markii hore, { $day }: { $grade }.
letter-grade-TG0 = Calaamado ma jiraan.
letter-grade-TG1 = Calaamado yar.
letter-grade-TG2 = Calaamado dhexdhexaad ah.
letter-grade-TG3 = Calaamado badan.
letter-grade-TGIU = Lama hubin.
letter-municipality = Waxa ay degmadu samaynayso
letter-municipality-none = Hadda waxba. Noo sheeg haddii wax isbeddelaan.
letter-does-acute = Waxaan ammaan ka dhigaynaa: { $what }
letter-does-soon = Waxaan hagaajinaynaa: { $what }
letter-does-can_wait = Mar kale ayaan eegaynaa: { $what }
letter-does-none = Waxaan qiimaynaynaa: { $what }
letter-by-acute = Waa degdeg.
letter-by-soon = Dhowaan ayaa la samaynayaa.
letter-by-can_wait = Way sugi kartaa.
letter-by-none = Waan kuu sheegi doonnaa waxa xiga.
letter-tenant = Waxa aad samayn karto
letter-tenant-none = Sidii hore u wad.
letter-due = Ilaa { $day }.
letter-something = Wax aan aragnay
letter-where = { $where }: { $what }
letter-noted = Waxaa lagu qoray Af-Noorwiiji
