### What a tenant sees and hears beside the questions and the advice. Short, and read aloud.

tenant-title-winter = Råd for vinteren
tenant-title-spring = Råd for våren
tenant-title-summer = Råd for sommeren
tenant-title-autumn = Råd for høsten
tenant-kind-advice = Råd
tenant-kind-question = Spørsmål
tenant-count = { $n } av { $of }
tenant-next = Neste
tenant-back = Forrige
tenant-understood = Jeg har forstått
tenant-listen = Hør
tenant-stop = Stopp
tenant-no-voice = Telefonen kan ikke lese dette språket høyt.
tenant-machine = Oversatt av en maskin. Ingen har gjennomgått det.
tenant-language = Velg språk
tenant-nothing = Det er ingenting å vise her nå.
tenant-child = Barn skal ikke tolke.
tenant-right = Du kan be om tolk. Det er gratis.

## Answers, as the tenant reads them

tenant-answer-ok = I orden
tenant-answer-deviation = Ikke i orden
tenant-answer-not_relevant = Gjelder ikke her
tenant-answer-not_checked = Ikke sjekket

## The summary that is read back

tenant-summary = Oppsummering av besøket
tenant-summary-date = Besøk { $day }
tenant-summary-seen = Dette så vi
tenant-summary-we = Dette gjør kommunen
tenant-summary-you = Dette kan du gjøre
tenant-summary-agreed = Dette er vi enige om
tenant-summary-by = Ordnes innen { $day }
tenant-summary-fine = Vi fant ingenting som må ordnes.
tenant-summary-yes = Det stemmer
tenant-summary-no = Jeg er uenig
tenant-summary-words = Skriv hva du er uenig i
tenant-summary-sign = Skriv navnet ditt
tenant-summary-unsigned = Jeg vil ikke skrive under
tenant-summary-access = Du kan få se det vi har skrevet om deg.
