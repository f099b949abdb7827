### The end of a visit: signatures, disagreement, and the protocol.

## The screen

summary-title = Oppsummering
summary-read-aloud = Blir lesen høgt for { $name }
summary-open = Les oppsummeringa
summary-language = Språk
summary-both = Begge
summary-confidential = Det som er fortruleg, står ikkje her.
summary-agree = Stemmer dette, { $name }?
summary-agree-yes = Ja
summary-agree-no = Nei, noko er feil
summary-dispute-label = Kva er feil?
summary-dispute-prompt = Skriv det med leigetakaren sine eigne ord
summary-dispute-others = { $name } skreiv: { $words }
summary-signs-here = { $name } signerer her
summary-signs-you = Du signerer her
summary-box = Felt for signatur. Teikn med fingeren, eller skriv namnet i staden.
summary-clear = Tøm
summary-keep = Bruk signaturen
summary-type = Skriv namnet i staden
summary-type-label = Fullt namn
summary-type-confirm = Eg signerer med namnet mitt
summary-draw = Teikn i staden
summary-not = Vil ikkje signere
summary-not-label = Kvifor utan signatur?
summary-not-declines = Vil ikkje signere
summary-not-not_present = Ikkje til stades
summary-not-not_able = Kan ikkje signere
summary-not-words = Grunn, om du vil
summary-not-keep = Lagre utan signatur
summary-back-to-sign = Signer likevel
summary-remove = Ta bort
summary-signed-at = Signert { $moment }
summary-typed-at = { $name }. Skrive og stadfesta { $moment }
summary-not-at = { $reason }, notert { $moment }
summary-changed = Endra etter signering
summary-erased-by-rule = { $count ->
    [one] Eitt bilete er sletta sidan, etter reglane for lagring
   *[other] { $count } bilete er sletta sidan, etter reglane for lagring
}
summary-erased = { $count ->
    [one] Kontoret har sletta eitt bilete sidan
   *[other] Kontoret har sletta { $count } bilete sidan
}
summary-changed-why = Det som står i oppsummeringa, er endra etter at det vart signert.
summary-signature-spoken = Signaturen til { $name }
summary-have-signed = { $count ->
    [one] { $names } har signert
   *[other] { $names } har signert
}
summary-nobody-signed = Ingen har signert enno
summary-closed = Kontoret har godkjent besøket. Signaturane kan ikkje endrast.
summary-end-unsigned = Leigetakaren har ikkje signert. Du kan avslutte likevel.
summary-undo-signed = Signaturen er lagra
summary-undo-not-signed = Lagra utan signatur
summary-undo-removed = Signaturen er teken bort
summary-undo-disputed = Usemja er skriven ned
summary-undo-agreed = Inga usemje er notert
summary-tenant = Leigetakar
summary-worker = For kommunen

## On paper, and on the page of the visit at the office

papers-heading = Papir
papers-protocol-file = Last ned protokollfil som kan kontrollerast
papers-signatures = Signaturar
papers-disputes = Det leigetakaren er usamd i
papers-protocol-why = Sidene, signaturane og bileta, utan det som er fortruleg. Programmet nyvri-verify finn kvar byte som er endra.
papers-summary = Last ned brevet til leigetakaren (PDF)
papers-protocol = Last ned protokollen (PDF)
papers-dispute-by = Skrive ned av { $name }
papers-photos = Bilete
papers-hash = Kontrollsum
papers-protocol-title = Protokoll for { $place }
papers-foot = { $place } · kontrollsum { $hash }
papers-nobody-signed = Ingen har signert.
