### The end of a visit: signatures, disagreement, and the protocol.

## The screen

summary-title = Oppsummering
summary-read-aloud = Leses høyt for { $name }
summary-open = Les oppsummeringen
summary-language = Språk
summary-both = Begge
summary-confidential = Det som er fortrolig, står ikke her.
summary-agree = Stemmer dette, { $name }?
summary-agree-yes = Ja
summary-agree-no = Nei, noe er feil
summary-dispute-label = Hva er feil?
summary-dispute-prompt = Skriv det med leietakers egne ord
summary-dispute-others = { $name } skrev: { $words }
summary-signs-here = { $name } signerer her
summary-signs-you = Du signerer her
summary-box = Felt for signatur. Tegn med fingeren, eller skriv navnet i stedet.
summary-clear = Tøm
summary-keep = Bruk signaturen
summary-type = Skriv navnet i stedet
summary-type-label = Fullt navn
summary-type-confirm = Jeg signerer med navnet mitt
summary-draw = Tegn i stedet
summary-not = Vil ikke signere
summary-not-label = Hvorfor uten signatur?
summary-not-declines = Vil ikke signere
summary-not-not_present = Ikke til stede
summary-not-not_able = Kan ikke signere
summary-not-words = Grunn, om du vil
summary-not-keep = Lagre uten signatur
summary-back-to-sign = Signer likevel
summary-remove = Ta bort
summary-signed-at = Signert { $moment }
summary-typed-at = { $name }. Skrevet og bekreftet { $moment }
summary-not-at = { $reason }, notert { $moment }
summary-changed = Endret etter signering
summary-erased-by-rule = { $count ->
    [one] Ett bilde er slettet siden, etter reglene for lagring
   *[other] { $count } bilder er slettet siden, etter reglene for lagring
}
summary-erased = { $count ->
    [one] Kontoret har slettet ett bilde siden
   *[other] Kontoret har slettet { $count } bilder siden
}
summary-changed-why = Det som står i oppsummeringen, er endret etter at det ble signert.
summary-signature-spoken = Signaturen til { $name }
summary-have-signed = { $count ->
    [one] { $names } har signert
   *[other] { $names } har signert
}
summary-nobody-signed = Ingen har signert ennå
summary-closed = Kontoret har godkjent besøket. Signaturene kan ikke endres.
summary-end-unsigned = Leietakeren har ikke signert. Du kan avslutte likevel.
summary-undo-signed = Signaturen er lagret
summary-undo-not-signed = Lagret uten signatur
summary-undo-removed = Signaturen er tatt bort
summary-undo-disputed = Uenigheten er skrevet ned
summary-undo-agreed = Ingen uenighet er notert
summary-tenant = Leietaker
summary-worker = For kommunen

## On paper, and on the page of the visit at the office

papers-heading = Papirer
papers-protocol-file = Last ned protokollfil som kan kontrolleres
papers-signatures = Signaturer
papers-disputes = Det leietakeren er uenig i
papers-protocol-why = Sidene, signaturene og bildene, uten det som er fortrolig. Programmet nyvri-verify finner hver byte som er endret.
papers-summary = Last ned brevet til leietakeren (PDF)
papers-protocol = Last ned protokollen (PDF)
papers-dispute-by = Skrevet ned av { $name }
papers-photos = Bilder
papers-hash = Kontrollsum
papers-protocol-title = Protokoll for { $place }
papers-foot = { $place } · kontrollsum { $hash }
papers-nobody-signed = Ingen har signert.
