### What went wrong: what happened, what is safe, what you can do.

## What is kept on the phone

error-wrong-key = Telefonen får ikke låst opp det som er lagret her. Ingenting er slettet. Start telefonen på nytt, og ring kontoret hvis det ikke hjelper.
error-newer-database = Det som er lagret her, kommer fra en nyere utgave av appen. Alt ligger urørt. Oppdater appen og åpne den igjen.
error-damaged = Noe av det som er lagret på telefonen, er skadet. Det kontoret har kvittert for, er trygt der. Ikke slett appen; ring kontoret.
error-disk-full = Telefonen er full, så det siste ble ikke lagret. Alt fra før er trygt. Fjern noe annet og gjør det på nytt.
error-read-only = Telefonen lar ikke appen lagre nå. Alt fra før er trygt. Start telefonen på nytt og prøv igjen.
error-database = Det siste ble ikke lagret. Alt fra før er trygt. Gjør det på nytt, og ring kontoret hvis det skjer igjen.
error-io = En fil på telefonen kunne ikke leses eller lagres. Alt annet er trygt. Prøv igjen, og ring kontoret hvis det fortsetter.
error-key-store = Telefonen slipper ikke appen til nøkkelen sin. Alt ligger urørt. Lås opp telefonen og åpne appen igjen.

## What a person did

error-not-found = Dette finnes ikke på telefonen lenger. Alt annet er som før. Gå tilbake og åpne det på nytt.
error-no-template = Sjekklista til besøket er ikke på telefonen ennå. Alt som er skrevet, er trygt. Hent den der det er dekning, eller oppdater appen.
error-visit-ended = Besøket er avsluttet, så det siste ble ikke lagret. Alt fra besøket er trygt. Ring kontoret hvis noe må endres.
error-required-open = { $count ->
    [one] Ett punkt må svares på før besøket kan avsluttes. Velg «Ikke sjekket» hvis det ikke lot seg gjøre.
   *[other] { $count } punkter må svares på før besøket kan avsluttes. Velg «Ikke sjekket» for det som ikke lot seg gjøre.
}
error-no-right = Dette tar en kollega. Ingenting er endret.
error-child-interprets = Barn skal aldri tolke, og det ble ikke lagret. Ring tolketjenesten og ta tolken på telefon, eller avtal et nytt besøk.
error-answer-refused = Svaret passer ikke til punktet og ble ikke lagret. Det forrige svaret står. Velg et av svarene på skjermen.
error-number-refused = Tallet må være fra { $min } til { $max } og ble ikke lagret. Det forrige svaret står. Se på måleren og skriv det på nytt.
error-unknown-value = Appen kjenner ikke dette valget, så det ble ikke lagret. Alt fra før er trygt. Velg noe annet, eller oppdater appen.
error-text-too-long = Teksten er lengre enn { $limit } tegn og ble ikke lagret. Det du skrev før, er trygt. Kort den ned.
error-summary-closed = Kontoret har godkjent besøket, så det siste ble ikke lagret. Det som var signert, står. Ring kontoret hvis noe må endres.
error-signature-too-little = Det er tegnet for lite til å være en signatur, så den ble ikke lagret. Oppsummeringen er trygg. Tegn navnet, eller skriv det i stedet.
error-signature-too-much = Det er tegnet for mye til å være en signatur, så den ble ikke lagret. Oppsummeringen er trygg. Tøm feltet og tegn navnet på nytt.
error-signature-no-name = Det mangler et navn, så ingenting ble lagret. Oppsummeringen er trygg. Skriv hele navnet.
error-template = Sjekklista kan ikke leses. Svarene som er gitt, er trygge. Oppdater appen, og ring kontoret hvis det ikke hjelper.
error-malformed = Noe som kom inn, kan ikke leses. Ingenting her er endret. Prøv en gang til.

## Photos

error-photo-not-a-picture = Fila er ikke et bilde som kan leses. Funnet er trygt. Ta et bilde med kameraet, eller velg et annet.
error-photo-heic = Bildet har et format som ikke kan brukes her. Funnet er trygt. Ta bildet på nytt i appen.
error-photo-damaged = Bildet er skadet og ble ikke lagret. Funnet er trygt. Ta bildet på nytt.
error-photo-too-large = Bildet har { $megapixels } megapiksler og er for stort. Funnet er trygt. Ta bildet på nytt i appen.
error-photo-too-many-bytes = Bildet er på { $megabytes } MB og er for stort. Funnet er trygt. Ta bildet på nytt i appen.

## Sending

error-sync-unreachable = Får ikke tak i kontoret. Alt er trygt på telefonen og sendes når det er dekning. Du kan jobbe videre.
error-sync-captive-portal = Nettet her vil at du logger inn først. Alt er trygt på telefonen. Logg inn i nettleseren, eller slå av wifi.
error-sync-certificate = Det er ikke sikkert at det var kontoret som svarte, så ingenting ble sendt. Alt er trygt på telefonen. Prøv et annet nett, og ring kontoret hvis det fortsetter.
error-sync-revoked = Kontoret har stengt denne telefonen ute, og alt på den er slettet. Ring kontoret for å koble den til på nytt.
error-sync-update-app = Oppdater appen for å sende. Alt ligger trygt her.
error-sync-bad-answer = Kontoret svarte noe appen ikke forstår. Alt er trygt på telefonen. Prøv igjen om litt, og ring kontoret hvis det fortsetter.
error-sync-office-fault = Noe gikk galt hos kontoret. Alt er trygt på telefonen. Prøv igjen om litt, eller bare jobb videre.
error-sync-too-large = Noe er for stort til at kontoret tar imot det. Alt er trygt på telefonen. Ring kontoret.
error-sync-wrong-hash = Et bilde kom ikke helt fram. Det er trygt på telefonen og sendes på nytt.
error-sync-cancelled = Sendingen er stoppet. Ingenting går tapt. Send når du vil.
error-sync-not-paired = Telefonen er ikke koblet til kontoret. Alt er trygt her. Be kontoret om en kode.

## Pairing

error-pairing-code-malformed = Dette er ikke en kode fra kontoret. Ingenting er endret. Skann koden på nytt, eller skriv den av.
error-pairing-code-wrong = Kontoret kjenner ikke koden. Ingenting er endret. Se etter skrivefeil, eller be om en ny.
error-pairing-code-expired = Koden er for gammel. Ingenting er endret. Be kontoret om en ny.
error-pairing-code-used = Koden er brukt. Ingenting er endret. Be kontoret om en ny.
