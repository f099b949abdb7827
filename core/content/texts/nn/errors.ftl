### What went wrong: what happened, what is safe, what you can do.

## What is kept on the phone

error-wrong-key = Telefonen får ikkje låst opp det som er lagra her. Ingenting er sletta. Start telefonen på nytt, og ring kontoret om det ikkje hjelper.
error-newer-database = Det som er lagra her, kjem frå ei nyare utgåve av appen. Alt ligg urørt. Oppdater appen og opne han igjen.
error-damaged = Noko av det som er lagra på telefonen, er skadd. Det kontoret har kvittert for, er trygt der. Ikkje slett appen; ring kontoret.
error-disk-full = Telefonen er full, så det siste vart ikkje lagra. Alt frå før er trygt. Fjern noko anna og gjer det på nytt.
error-read-only = Telefonen lèt ikkje appen lagre no. Alt frå før er trygt. Start telefonen på nytt og prøv igjen.
error-database = Det siste vart ikkje lagra. Alt frå før er trygt. Gjer det på nytt, og ring kontoret om det skjer igjen.
error-io = Ei fil på telefonen kunne ikkje lesast eller lagrast. Alt anna er trygt. Prøv igjen, og ring kontoret om det held fram.
error-key-store = Telefonen slepp ikkje appen til nøkkelen sin. Alt ligg urørt. Lås opp telefonen og opne appen igjen.

## What a person did

error-not-found = Dette finst ikkje på telefonen lenger. Alt anna er som før. Gå tilbake og opne det på nytt.
error-no-template = Sjekklista til besøket er ikkje på telefonen enno. Alt som er skrive, er trygt. Hent ho der det er dekning, eller oppdater appen.
error-visit-ended = Besøket er avslutta, så det siste vart ikkje lagra. Alt frå besøket er trygt. Ring kontoret om noko må endrast.
error-required-open = { $count ->
    [one] Eitt punkt må svarast på før besøket kan avsluttast. Vel «Ikkje sjekka» om det ikkje lét seg gjere.
   *[other] { $count } punkt må svarast på før besøket kan avsluttast. Vel «Ikkje sjekka» for det som ikkje lét seg gjere.
}
error-no-right = Dette tek ein kollega. Ingenting er endra.
error-child-interprets = Barn skal aldri tolke, og det vart ikkje lagra. Ring tolketenesta og ta tolken på telefon, eller avtal eit nytt besøk.
error-answer-refused = Svaret passar ikkje til punktet og vart ikkje lagra. Det førre svaret står. Vel eit av svara på skjermen.
error-number-refused = Talet må vere frå { $min } til { $max } og vart ikkje lagra. Det førre svaret står. Sjå på målaren og skriv det på nytt.
error-unknown-value = Appen kjenner ikkje dette valet, så det vart ikkje lagra. Alt frå før er trygt. Vel noko anna, eller oppdater appen.
error-text-too-long = Teksten er lengre enn { $limit } teikn og vart ikkje lagra. Det du skreiv før, er trygt. Kort han ned.
error-summary-closed = Kontoret har godkjent besøket, så det siste vart ikkje lagra. Det som var signert, står. Ring kontoret dersom noko må endrast.
error-signature-too-little = Det er teikna for lite til å vere ein signatur, så han vart ikkje lagra. Oppsummeringa er trygg. Teikn namnet, eller skriv det i staden.
error-signature-too-much = Det er teikna for mykje til å vere ein signatur, så han vart ikkje lagra. Oppsummeringa er trygg. Tøm feltet og teikn namnet på nytt.
error-signature-no-name = Det manglar eit namn, så ingenting vart lagra. Oppsummeringa er trygg. Skriv heile namnet.
error-template = Sjekklista kan ikkje lesast. Svara som er gitte, er trygge. Oppdater appen, og ring kontoret om det ikkje hjelper.
error-malformed = Noko som kom inn, kan ikkje lesast. Ingenting her er endra. Prøv ein gong til.

## Photos

error-photo-not-a-picture = Fila er ikkje eit bilete som kan lesast. Funnet er trygt. Ta eit bilete med kameraet, eller vel eit anna.
error-photo-heic = Biletet har eit format som ikkje kan brukast her. Funnet er trygt. Ta biletet på nytt i appen.
error-photo-damaged = Biletet er skadd og vart ikkje lagra. Funnet er trygt. Ta biletet på nytt.
error-photo-too-large = Biletet har { $megapixels } megapikslar og er for stort. Funnet er trygt. Ta biletet på nytt i appen.
error-photo-too-many-bytes = Biletet er på { $megabytes } MB og er for stort. Funnet er trygt. Ta biletet på nytt i appen.

## Sending

error-sync-unreachable = Får ikkje tak i kontoret. Alt er trygt på telefonen og blir sendt når det er dekning. Du kan jobbe vidare.
error-sync-captive-portal = Nettet her vil at du loggar inn først. Alt er trygt på telefonen. Logg inn i nettlesaren, eller slå av wifi.
error-sync-certificate = Det er ikkje sikkert at det var kontoret som svarte, så ingenting vart sendt. Alt er trygt på telefonen. Prøv eit anna nett, og ring kontoret om det held fram.
error-sync-revoked = Kontoret har stengt denne telefonen ute, og alt på han er sletta. Ring kontoret for å kople han til på nytt.
error-sync-update-app = Oppdater appen for å sende. Alt ligg trygt her.
error-sync-bad-answer = Kontoret svarte noko appen ikkje forstår. Alt er trygt på telefonen. Prøv igjen om litt, og ring kontoret om det held fram.
error-sync-office-fault = Noko gjekk gale hos kontoret. Alt er trygt på telefonen. Prøv igjen om litt, eller berre jobb vidare.
error-sync-too-large = Noko er for stort til at kontoret tek imot det. Alt er trygt på telefonen. Ring kontoret.
error-sync-wrong-hash = Eit bilete kom ikkje heilt fram. Det er trygt på telefonen og blir sendt på nytt.
error-sync-cancelled = Sendinga er stoppa. Ingenting går tapt. Send når du vil.
error-sync-not-paired = Telefonen er ikkje kopla til kontoret. Alt er trygt her. Be kontoret om ein kode.

## Pairing

error-pairing-code-malformed = Dette er ikkje ein kode frå kontoret. Ingenting er endra. Skann koden på nytt, eller skriv han av.
error-pairing-code-wrong = Kontoret kjenner ikkje koden. Ingenting er endra. Sjå etter skrivefeil, eller be om ein ny.
error-pairing-code-expired = Koden er for gammal. Ingenting er endra. Be kontoret om ein ny.
error-pairing-code-used = Koden er brukt. Ingenting er endra. Be kontoret om ein ny.
