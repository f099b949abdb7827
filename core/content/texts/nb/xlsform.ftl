### A checklist as an XLSForm, and back: what stands in the workbook, and what is wrong with one.

xlsform-circumstances = Om besøket
xlsform-visit-kind = Hva slags besøk er det?
xlsform-dwelling-facts = Dette har boligen
xlsform-heating-season = Er det fyringssesong (oktober–april)?
xlsform-yes = Ja
xlsform-no = Nei
xlsform-rooms = Rom for rom
xlsform-room = Hvilket rom?
xlsform-help = Se etter sammen, og noter det dere ser.
xlsform-finding = Avvik: { $label }
xlsform-left-out = Språket «{ $language }» finnes ikke her, og ble ikke tatt med.
xlsform-removed = { $file } hører ikke til lenger, og er fjernet.
xlsform-fault-at = Ark «{ $sheet }», rad { $row }: { $what }
xlsform-fault-in-sheet = Ark «{ $sheet }»: { $what }
xlsform-fault-no-workbook = Fila er ikke en arbeidsbok som kan leses her. Lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.
xlsform-fault-too-large = Det er mer her enn en sjekkliste kan ha: grensen er { $word }. Del skjemaet, eller fjern det som ikke hører til.
xlsform-fault-no-sheet = Arket «{ $word }» mangler. Et XLSForm har arkene survey, choices og settings.
xlsform-fault-no-column = Kolonnen «{ $word }» mangler i første rad.
xlsform-fault-no-name = Raden mangler navn. Skriv et i kolonnen «name».
xlsform-fault-cannot-ask = Et besøk kan ikke spørre om «{ $word }». Bruk select_one, decimal, integer eller text, eller fjern raden.
xlsform-fault-expression = Vilkåret er ikke forstått: { $word }
xlsform-fault-no-list = Lista «{ $word }» finnes ikke i arket choices.
xlsform-fault-not-closed = «{ $word }» begynner eller slutter uten at resten er der. Hver begin må ha en end av samme slag.
xlsform-fault-value = «{ $word }» kan ikke stå her.
xlsform-fault-no-bokmal = «{ $word }» mangler tekst på bokmål. Skriv den i kolonnen «label::Bokmål (nb)».
