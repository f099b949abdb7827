### A checklist as an XLSForm, and back: what stands in the workbook, and what is wrong with one.

xlsform-circumstances = About the visit
xlsform-visit-kind = What kind of visit is it?
xlsform-dwelling-facts = This is what the dwelling has
xlsform-heating-season = Is it the heating season (October–April)?
xlsform-yes = Yes
xlsform-no = No
xlsform-rooms = Room by room
xlsform-room = Which room?
xlsform-help = Look at it together, and write down what you see.
xlsform-finding = Deviation: { $label }
xlsform-left-out = The language “{ $language }” does not exist here, and was left out.
xlsform-removed = { $file } no longer belongs to it, and was removed.
xlsform-fault-at = Sheet “{ $sheet }”, row { $row }: { $what }
xlsform-fault-in-sheet = Sheet “{ $sheet }”: { $what }
xlsform-fault-no-workbook = The file is no workbook that can be read here. Save it as an Excel workbook (.xlsx), and try again.
xlsform-fault-too-large = There is more here than a checklist can have: the limit is { $word }. Make two forms of it, or remove what does not belong.
xlsform-fault-no-sheet = The sheet “{ $word }” is missing. An XLSForm has the sheets survey, choices and settings.
xlsform-fault-no-column = The column “{ $word }” is missing in the first row.
xlsform-fault-no-name = The row has no name. Write one in the column “name”.
xlsform-fault-cannot-ask = A visit cannot ask for “{ $word }”. Use select_one, decimal, integer or text, or remove the row.
xlsform-fault-expression = The condition is not understood: { $word }
xlsform-fault-no-list = The list “{ $word }” is not in the sheet choices.
xlsform-fault-not-closed = “{ $word }” begins or ends without its other half. Each begin needs an end of the same kind.
xlsform-fault-value = “{ $word }” cannot stand here.
xlsform-fault-no-bokmal = “{ $word }” has no words in Bokmål. Write them in the column “label::Bokmål (nb)”.
