### A checklist as an XLSForm, and back: what stands in the workbook, and what is wrong with one.

xlsform-circumstances = Om besøket
xlsform-visit-kind = Kva slags besøk er det?
xlsform-dwelling-facts = Dette har bustaden
xlsform-heating-season = Er det fyringssesong (oktober–april)?
xlsform-yes = Ja
xlsform-no = Nei
xlsform-rooms = Rom for rom
xlsform-room = Kva rom?
xlsform-help = Sjå etter saman, og noter det de ser.
xlsform-finding = Avvik: { $label }
xlsform-left-out = Språket «{ $language }» finst ikkje her, og vart ikkje teke med.
xlsform-removed = { $file } høyrer ikkje til lenger, og er fjerna.
xlsform-fault-at = Ark «{ $sheet }», rad { $row }: { $what }
xlsform-fault-in-sheet = Ark «{ $sheet }»: { $what }
xlsform-fault-no-workbook = Fila er ikkje ei arbeidsbok som kan lesast her. Lagre henne som Excel-arbeidsbok (.xlsx), og prøv igjen.
xlsform-fault-too-large = Det er meir her enn ei sjekkliste kan ha: grensa er { $word }. Del skjemaet, eller fjern det som ikkje høyrer til.
xlsform-fault-no-sheet = Arket «{ $word }» manglar. Eit XLSForm har arka survey, choices og settings.
xlsform-fault-no-column = Kolonnen «{ $word }» manglar i første rad.
xlsform-fault-no-name = Rada manglar namn. Skriv eit i kolonnen «name».
xlsform-fault-cannot-ask = Eit besøk kan ikkje spørje om «{ $word }». Bruk select_one, decimal, integer eller text, eller fjern rada.
xlsform-fault-expression = Vilkåret er ikkje forstått: { $word }
xlsform-fault-no-list = Lista «{ $word }» finst ikkje i arket choices.
xlsform-fault-not-closed = «{ $word }» byrjar eller sluttar utan at resten er der. Kvar begin må ha ein end av same slag.
xlsform-fault-value = «{ $word }» kan ikkje stå her.
xlsform-fault-no-bokmal = «{ $word }» manglar tekst på bokmål. Skriv han i kolonnen «label::Bokmål (nb)».
