### What a tenant sees and hears beside the questions and the advice. Short, and read aloud.
### @machine

tenant-title-winter = Råd for vinteren
tenant-title-spring = Råd for våren
tenant-title-summer = Råd for sommaren
tenant-title-autumn = Råd for hausten
tenant-kind-advice = Råd
tenant-kind-question = Spørsmål
tenant-count = { $n } av { $of }
tenant-next = Neste
tenant-back = Førre
tenant-understood = Eg har forstått
tenant-listen = Høyr
tenant-stop = Stopp
tenant-no-voice = Telefonen kan ikkje lese dette språket høgt.
tenant-machine = Omsett av ei maskin. Ingen har gått gjennom det.
tenant-language = Vel språk
tenant-nothing = Det er ingenting å vise her no.
tenant-child = Barn skal ikkje tolke.
tenant-right = Du kan be om tolk. Det er gratis.

## Answers, as the tenant reads them

tenant-answer-ok = I orden
tenant-answer-deviation = Ikkje i orden
tenant-answer-not_relevant = Gjeld ikkje her
tenant-answer-not_checked = Ikkje sjekka

## The summary that is read back

tenant-summary = Oppsummering av besøket
tenant-summary-date = Besøk { $day }
tenant-summary-seen = Dette såg vi
tenant-summary-we = Dette gjer kommunen
tenant-summary-you = Dette kan du gjere
tenant-summary-agreed = Dette er vi samde om
tenant-summary-by = Blir ordna innan { $day }
tenant-summary-fine = Vi fann ingenting som må ordnast.
tenant-summary-yes = Det stemmer
tenant-summary-no = Eg er usamd
tenant-summary-words = Skriv kva du er usamd i
tenant-summary-sign = Skriv namnet ditt
tenant-summary-unsigned = Eg vil ikkje skrive under
tenant-summary-access = Du kan få sjå det vi har skrive om deg.
