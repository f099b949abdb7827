### The office: the frame, then page by page.

## The frame

office-name = Ny vri
office-municipality = The municipality
office-skip = Skip to main content
office-menu = Menu
office-nav = Main menu
office-nav-visits = Visits
office-nav-tenancies = Tenancies
office-nav-phones = Phones
office-nav-languages = Languages
office-nav-health = Operation
office-crumb = You are here
office-crumb-visit = The visit
office-language = Language
office-sign-out = Sign out
office-shown-at = Shown { $day } at { $time }. Everything the office has confirmed is included.
office-run-by = Ny vri is run by { $office }.
office-and = { $first } and { $last }
office-between = { $from } to { $to }
office-from-to = { $day } at { $from }–{ $to }
office-by-at = { $name }, { $moment }
office-moved-in = Moved in { $day }
office-choose = Choose
office-day-hint = Write dd.mm.yyyy
office-time-hint = Write hh.mm
office-nobody-yet = Nobody is assigned yet

office-col-dwelling = Dwelling
office-col-visit = Visit
office-col-when = When
office-col-who = Who
office-col-status = Status
office-col-act = Action
office-col-moved-in = Moved in
office-col-first = After 3 weeks
office-col-second = After 6 months
office-col-point = Item
office-col-change = Change
office-col-by = Answered by
office-col-row = Row
office-col-waiting = Not sent
office-col-seen = Last seen

## Signing in

office-sign-in-title = Sign in to Ny vri
office-sign-in-for = For staff who plan and carry out home visits.
office-sign-in-name = User name
office-sign-in-password = Password
office-sign-in-do = Sign in
office-sign-in-wrong = The user name and the password do not go together. Try once more.
office-sign-in-too-many = Too many tries with a wrong password. Wait a quarter of an hour and try again.
office-sign-in-note = You are signed out after { $minutes } minutes without activity.
office-sample-title = This is an invented municipality
office-sample-password = Sign in as one of these. The password is { $password }.

## Visits

office-visits-title = Visits
office-visits-n-today = { $n ->
    [one] one visit today
   *[other] { $n } visits today
}
office-visits-n-overdue = { $n ->
    [one] one is overdue
   *[other] { $n } are overdue
}
office-visits-n-time = { $n ->
    [one] one has no time
   *[other] { $n } have no time
}
office-visits-n-review = { $n ->
    [one] one is waiting for review
   *[other] { $n } are waiting for review
}
office-visits-quiet = Nothing is waiting for you.
office-visits-rest = { $n ->
    [one] One older visit is not shown.
   *[other] { $n } older visits are not shown.
}
office-visits-empty = No visits to show
office-visits-empty-why = Visits plan themselves when a tenancy is added: one after three weeks, and one after six months when the season has changed.
office-visits-empty-all = Show all open visits
office-view = View
office-view-open = Open
office-view-later = Later
office-view-done = Finished
office-filter-who = Who
office-filter-complex = Housing complex
office-filter-all = All
office-filter-show = Show
office-group-today = Today
office-group-overdue = Overdue
office-group-review = Waiting for review
office-group-time = To be given a time
office-group-planned = Planned
office-group-later = Later
office-group-done = Finished
office-status-not-done = Not carried out
office-status-days-over = { $n ->
    [one] 1 day overdue
   *[other] { $n } days overdue
}
office-status-days-left = { $n ->
    [0] Last day today
    [one] 1 day left
   *[other] { $n } days left
}
office-status-opens = { $n ->
    [one] Opens tomorrow
   *[other] Opens in { $n } days
}
office-set-time = Set a time
office-move-time = Move the visit
office-look-at = Review
office-window-best = suggested { $day }
office-window-spoken = The window is { $window }. Suggested { $day }.
office-window-spoken-past = The window is { $window }.
office-legend-window = Coloured field: the window for the visit
office-legend-today = Line: today
office-legend-best = Diamond: the suggestion
office-legend-initials = Round initial: neighbourhood team. Square: maintenance

## One visit

office-summary-proposed = { $kind }. To be carried out { $window }.
office-summary-planned = { $kind }. Planned { $moment }.
office-summary-started = { $kind }. Begun { $moment }.
office-summary-completed = { $kind }. Ended { $moment } and waiting for review.
office-summary-approved = { $kind }. Approved { $moment }.
office-summary-cancelled = { $kind }. Cancelled.
office-fact-when = When
office-fact-done = Carried out
office-fact-who = Who
office-fact-tenant = Tenant
office-fact-interpreter = Interpreter
office-fact-received = Received
office-interpreter = { $language }. { $state }
office-n-answers = { $n ->
    [one] 1 answer
   *[other] { $n } answers
}
office-n-photos = { $n ->
    [0] no photos
    [one] 1 photo
   *[other] { $n } photos
}
office-received-all = { $answers } and { $photos }, everything confirmed
office-received-missing = { $n ->
    [one] 1 photo has not arrived
   *[other] { $n } photos have not arrived
}
office-answers = Answers
office-answers-beside = Answers beside the first visit
office-answers-first = First visit, { $day }
office-answers-now = Now, { $day }
office-answers-all = Show all { $n } answers
office-answers-notable = Show only what stands out
office-answers-fine = { $n } answers without deviation
office-answers-none = No answers yet. They come when the phones have sent them.
office-change-new = New
office-change-gone = Not answered now
office-change-worse = Worse
office-change-better = Better
office-change-same = As before
office-change-other = Changed
office-findings = Findings
office-findings-none = No findings.
office-advice-told = How the advice from last time went
office-finding = Finding
office-disputed = { $voices }. The more serious one stands.
office-photo-not-here = The photo has not arrived yet
office-photo-turn = Photo { $n } of { $of }
office-photo-previous = Previous photo
office-photo-next = Next photo
office-photo-alone = Open the picture alone
office-photo-marks = Marks on the photo
office-photo-hides = What is hidden is taken out of the picture.
office-confidential = Neighbours and economy
office-confidential-who = Shown only to the neighbourhood team and the coordinator.
office-history = Who did what, and when
office-did-unknown = did something that this version cannot show
    .many = did { $n } things that this version cannot show
office-did-visit-proposed = set up the visit
    .many = set up the visit
office-did-place-visit-proposed = set up the visit
    .many = set up the visit { $n } times
office-did-template-chosen = went on with another version of the checklist
    .many = went on with other versions of the checklist
office-did-visit-scheduled = set a time
    .many = set a time { $n } times
office-did-visit-assigned = set who goes
    .many = set who goes { $n } times
office-did-interpreter-set = updated the interpreter
    .many = updated the interpreter { $n } times
office-did-visit-started = began the visit
    .many = began the visit
office-did-visit-completed = ended the visit
    .many = ended the visit
office-did-visit-approved = approved the visit
    .many = approved the visit
office-did-visit-cancelled = cancelled the visit
    .many = cancelled the visit
office-did-answer-given = answered one item
    .many = answered { $n } items
office-did-answer-cleared = took away an answer
    .many = took away { $n } answers
office-did-finding-logged = added a finding
    .many = added { $n } findings
office-did-room-set = set the room
    .many = set the room on { $n } findings
office-did-part-set = set the building part
    .many = set the building part on { $n } findings
office-did-grade-set = set the condition grade
    .many = set the condition grade on { $n } findings
office-did-urgency-set = set how soon it is needed
    .many = set how soon it is needed on { $n } findings
office-did-note-written = wrote a note
    .many = wrote { $n } notes
office-did-finding-removed = removed a finding
    .many = removed { $n } findings
office-did-photo-taken = took a photo
    .many = took { $n } photos
office-did-photo-removed = removed a photo
    .many = removed { $n } photos
office-did-advice-given = gave advice
    .many = gave { $n } pieces of advice
office-did-advice-taken-back = took back advice
    .many = took back { $n } pieces of advice
office-did-advice-outcome-told = asked how advice had worked
    .many = asked how { $n } pieces of advice had worked
office-did-photo-marked = marked a photo
    .many = marked photos { $n } times
office-did-photo-captioned = wrote a caption
    .many = wrote { $n } captions
office-did-photo-moved = moved a photo to another finding
    .many = moved { $n } photos to another finding
office-did-summary-signed = took a signature, or why there is none
    .many = took signatures { $n } times
office-did-summary-disputed = wrote down what the tenant disagrees with
    .many = wrote down { $n } times what the tenant disagrees with
office-did-deadline-paused = put a deadline on hold, or let it go on
    .many = put deadlines on hold, or let them go on, { $n } times
office-decision = Decision
office-nothing-in-the-way = Nothing stands in the way of approval
office-note-photos = { $n ->
    [one] One photo is still on a phone.
   *[other] { $n } photos are still on a phone.
}
office-note-disputed = { $n ->
    [one] One finding has two different grades. The more serious one stands.
   *[other] { $n } findings have two different grades. The more serious one stands.
}
office-approve = Approve the visit
office-approve-findings = { $n ->
    [one] The finding stays with the visit.
   *[other] The { $n } findings stay with the visit.
}

## Setting a time

office-plan-title = Set a time for { $place }
office-plan-rule-first = The first visit is to be 14 to 28 days after move-in.
office-plan-rule-second = The second visit is to be about six months after move-in, in another season than the first.
office-plan-day = Date
office-plan-time = Time
office-plan-day-wrong = Write the date like 24.11.2026.
office-plan-day-past = The day has passed. Choose one to come.
office-plan-time-wrong = Write the time like 09.00.
office-plan-people-missing = Choose one from the neighbourhood team and one maintenance operator. The two go together.
office-plan-notice = The tenant must have at least a week's notice. The first day with enough notice is { $day }.
office-plan-notice-short = { $n ->
    [0] Today: too short notice
    [one] 1 day: too short notice
   *[other] { $n } days: too short notice
}
office-plan-notice-earliest = The first day with enough notice is { $day }.
office-plan-consent = The tenant has asked for the day or agreed to it
office-plan-do = Set the time
office-plan-not = Leave the visit as it is

## Tenancies

office-tenancies-title = Tenancies
office-tenancies-n = { $n ->
    [0] No tenancies have been added.
    [one] One tenancy, newest first.
   *[other] { $n } tenancies, newest first.
}
office-tenancies-added = { $n ->
    [one] The tenancy is added, and the two visits are set up.
   *[other] { $n } tenancies are added, with two visits each.
}
office-tenancies-empty = No tenancies yet
office-tenancies-empty-why = Add one, or read in a file. The two visits plan themselves.
office-tenancy-new = New tenancy
office-tenancy-new-why = When the tenancy is added, the two visits plan themselves.
office-tenancy-tenant = Tenant
office-tenancy-tenant-hint = The name is shown only inside the visit
office-tenancy-tenant-missing = Write the tenant's name, at most 120 characters.
office-tenancy-dwelling-missing = Choose a dwelling from the list.
office-dwelling-new = The dwelling is not on the list
office-dwelling-address = Street and number
office-dwelling-number = Dwelling number
office-dwelling-rooms = Rooms
office-dwelling-area = Square metres
office-dwelling-complex-hint = Empty: the address is the name
office-dwelling-wrong = Write street and number, a dwelling number such as H0203, and whole numbers for rooms and square metres.
office-tenancy-language = Language
office-tenancy-language-hint = The one the tenant wants to speak
office-tenancy-interpreter = Needs an interpreter
office-tenancy-children = Children live in the dwelling
office-tenancy-add = Add the tenancy
office-tenancy-not = Back to the list

## Reading in a file

office-import-link = Read in a file
office-import-title = Read in tenancies from a file
office-import-why = You see what the file does before anything is stored.
office-import-file = CSV file
office-import-file-hint = From a spreadsheet: save as CSV. At most 2000 rows.
office-import-text = Or paste the rows here
office-import-do = Look through
office-import-columns = The columns
office-import-address = Street and number. Must be there
office-import-number = A letter and four digits, like H0203. Must be there
office-import-tenant = The tenant's name. Must be there
office-import-day = dd.mm.yyyy. Must be there
office-import-language = nb, ar, uk or the name of the language. Empty means Bokmål
office-import-interpreter = yes or no (or ja, nei). Empty means no
office-import-children = yes or no (or ja, nei). Empty means no
office-import-complex = Name of the complex, when the dwelling is new to the office
office-import-rooms = Number of rooms in a new dwelling
office-import-area = Square metres in a new dwelling
office-import-new-home = { $place }, new dwelling
office-import-bad-count = “{ $value }” is not a whole number.
office-import-preview = This is in the file
office-import-summary = { $good }. { $bad }.
office-import-good = { $n ->
    [0] No rows can be added
    [one] One row can be added
   *[other] { $n } rows can be added
}
office-import-bad = { $n ->
    [0] No faults
    [one] One fault must be corrected in the file
   *[other] { $n } faults must be corrected in the file
}
office-import-bad-heading = Cannot be added
office-import-good-heading = Can be added
office-import-confirm = { $n ->
    [one] Add one tenancy
   *[other] Add { $n } tenancies
}
office-import-again = Choose another file
office-import-place = Row { $row }, { $column }
office-import-first-row = First row
office-import-no-column = The file lacks { $columns }. The first row must have the names of the columns.
office-import-unreadable = The row cannot be read.
office-import-twice = The dwelling already has a tenancy from this day.
office-import-bad-number = “{ $value }” is not a dwelling number. It is a letter and four digits, like H0203.
office-import-no-dwelling = The office does not know { $address }, { $number }. If the dwelling is new, the row needs boligkompleks.
office-import-bad-day = “{ $value }” is not a date. Write 24.11.2026.
office-import-bad-language = “{ $value }” is not a language on the list.
office-import-bad-yes = “{ $value }” is neither yes nor no.

## Phones

office-phones-title = Phones
office-phone = Phone
office-phones-summary = { $used }. { $behind }.
office-phones-used = { $n ->
    [0] No phones are in use
    [one] One phone is in use
   *[other] { $n } phones are in use
}
office-phones-behind = { $n ->
    [0] All have sent what they said they had
    [one] One needs attention
   *[other] { $n } need attention
}
office-phones-all = The phones
office-phones-receipts = “Everything is confirmed” means that the office has every answer and every photo the phone has told of.
office-phones-care = Need attention
office-phones-fine = In order
office-phones-gone = Not in use
office-phones-empty = No phones yet
office-phones-empty-why = Choose who the phone is for, and make a code. The phone scans it.
office-phone-revoked = Withdrawn, emptied at the next contact
office-phone-waiting = Has unsent changes
office-phone-silent = Not heard from
office-phone-new = Just connected
office-phone-all = Everything is confirmed
office-phone-unknown = Unknown
office-phone-none = None
office-phone-n = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
office-pair-new = Connect a phone
office-pair-whose = Who will use it?
office-pair-make = Make a code
office-pair-heading = Connect a phone for { $name }
office-pair-qr = QR code to connect one phone
office-pair-step-1 = Open Ny vri on the phone and choose “Connect to the office”.
office-pair-step-2 = Point the camera at the code.
office-pair-step-3 = The phone fetches the visits.
office-pair-code = The code is
office-pair-text = Is the camera not working? Type the whole text:
office-pair-valid = Good for one phone, until { $time }. The phone gets only the visits that { $name } is assigned to.
office-pair-done = Done
office-revoke = Withdraw
office-revoke-title = Withdraw “{ $phone }”?
office-revoke-holds = The phone has
office-revoke-lost = The office does not have it. It is lost when the phone is emptied, and cannot be brought back.
office-revoke-unknown = The phone had sent everything when last in contact. What has been written since is lost when it is emptied.
office-revoke-wait = If the phone is only without coverage, it is better to wait. If it is lost or stolen, withdraw it now.
office-revoke-owner = User
office-revoke-emptied = Emptied
office-revoke-next = At the next contact with the office
office-revoke-why = Why is it withdrawn?
office-revoke-why-lost = Lost
office-revoke-why-stolen = Stolen
office-revoke-why-left = The user has left
office-revoke-why-replaced = Replaced
office-revoke-why-missing = Choose why.
office-revoke-do = Withdraw and empty
office-revoke-keep = Keep the phone

## Operation

office-health-title = Operation
office-health-why = How the office itself is doing.
office-health-about = The program
office-health-holds = What the office has
office-health-version = Version
office-health-schema = Schema of log and accounts
office-health-size = Space on the disk
office-health-backup = Last backup
office-health-never = Never
office-health-fingerprint = The certificate's fingerprint
office-health-megabytes = { $n } MB
office-health-entries = Changes in the log
office-health-dwellings = Dwellings
office-health-tenancies = Tenancies
office-health-visits = Visits
office-health-phones = Phones in use
office-health-accounts = Accounts

## When something does not work

office-fault-what = What you can do
office-fault-start = Go to the front page
office-fault-ask = If you need access for your work, ask your manager. Do not write names or details about a tenant in the message.
office-fault-missing = We did not find the page, or you do not have access to it
office-fault-missing-why = The address may be mistyped, the page may be deleted, or your role may not give access. For the sake of privacy we do not say which.
office-fault-form = The form was too old
office-fault-form-why = Nothing was stored. Open the page again and fill it in once more.
office-fault-large = The file is too large
office-fault-large-why = Nothing was stored. Divide the file in two and try again.
office-fault-no-pdf = This office cannot make PDFs
office-fault-no-pdf-why = The program nyvri-pdf is not installed here. Everything else works. Whoever runs the office can add it.
office-fault-office = Something went wrong at the office
office-fault-office-why = Nothing was stored. Try again in a while. If it happens again, tell those who run Ny vri.

office-overlaps = { $n ->
    [one] Answered differently in one place
   *[other] Answered differently in { $n } places
}
office-overlaps-why = These were set on two phones that had not seen each other. Both are kept. Choose what shall stand.
office-overlap-stands = stands until someone chooses
office-overlap-keep = Keep this
office-overlap-keep-spoken = Keep: { $value }
office-overlap-by = { $name }, { $moment }
office-overlap-none = Not set
office-overlap-room-set = Room of a finding
office-overlap-part-set = Building part of a finding
office-overlap-urgency-set = How urgent it is
office-overlap-visit-scheduled = Time of the visit
office-overlap-visit-assigned = Who goes
office-overlap-interpreter-set = Interpreter

## A checklist that is judged: what is wrong, and what to write

checklist-sound = In order. { $topics } topics and { $questions } questions.
checklist-fault-line = Line { $line }: { $what }
checklist-fault-unreadable = The file cannot be read here. The program says: { $word }
checklist-fault-name = “{ $word }” cannot be a name. Use small letters a–z, digits and hyphens, as in “vents-open”.
checklist-fault-twice = The name “{ $word }” was used before. Give one of them a new name.
checklist-fault-icon = The topic “{ $of }” has the icon “{ $word }”, which does not exist.
checklist-fault-empty-topic = The topic “{ $of }” has no questions. Add one, or take the topic away.
checklist-fault-never-asked = “{ $of }” is never asked. Write “first”, “second” or both in “visits”.
checklist-fault-fact = “{ $of }” waits for “{ $word }”, which is nothing we know of dwellings.
checklist-fault-not-before = “{ $of }” waits for the answer to “{ $word }”, but that question does not stand before it.
checklist-fault-no-such-answer = “{ $of }” waits for an answer that does not exist: { $word }
checklist-fault-few-conditions = “{ $of }” has a list with too few conditions: { $word }
checklist-fault-choice-twice = “{ $of }” has the choice “{ $word }” twice.
checklist-fault-deviation = “{ $of }” counts “{ $word }” as a deviation, but it is none of the choices.
checklist-fault-all-deviate = “{ $of }” has no choice that is in order. At least one must not be a deviation.
checklist-fault-defaults-missing = “{ $of }” can be a deviation, but does not say what a new finding starts with. Write “deviation”.
checklist-fault-defaults-unneeded = “{ $of }” can never be a deviation. Take “deviation” away.
checklist-fault-place = “{ $of }” names “{ $word }”, which is neither a room nor a building part here.
checklist-fault-grade = “{ $of }” has a condition grade without a building part. Write the part, or take the grade away.
checklist-fault-unit = “{ $of }” is measured in “{ $word }”, which is no unit here.
checklist-fault-range = “{ $of }” has limits that do not fit. What is usual must lie within what is possible.
checklist-fault-long-side = Photos can have from 1024 to 4096 pixels on their long side, not { $word }. 2048 is usual.
checklist-fault-originals = Originals can only be kept at take-over and return. Leave out other kinds of visits, or “originals”.
checklist-photos-side = photos of { $n } pixels
checklist-photos-originals = the originals of photos are kept

## A text that is judged: what is wrong, and what to do

text-fault-place = { $file }, line { $line }: { $what }
text-fault-unreadable = The line cannot be read. Look for a bracket that is not closed, or a text without =.
text-fault-unknown = “{ $key }” is not in the original. Look for a slip in the name.
text-fault-twice = “{ $key }” is there twice. Take one of them away.
text-fault-empty = “{ $key }” is empty. Write the text, or take the line away.
text-fault-missing-argument = “{ $key }” lacks { $word } in brackets, as it stands in the original.
text-fault-extra-argument = “{ $key }” has { $word } in brackets, which is not in the original.
text-fault-refers = “{ $key }” points at another text. Write the words in full.
text-fault-too-long = “{ $key }” is too long to fit on the screen.
text-fault-markup = “{ $key }” has the mark { $word }, which cannot be used here. Write words alone.
text-fault-language = The file says that it is in “{ $word }”. Choose that language, or mend the file.
text-fault-too-large = It is larger than { $word } kB.
text-fault-nothing = The file is empty. Choose the file from the translator.

# Erased: what is gone, and what the rules erase soon.
office-nav-erased = Erased
office-erased-title = Erased
office-erased-why = What has been kept long enough is erased by itself at night: at the office, on the phones and where pictures lie. Only numbers, times and the order stay.
office-erased-rules = How long it is kept
office-erased-pack = By the rules “{ $pack }”. The municipality can bring its own.
office-erased-broken = The municipality’s own rules cannot be read. Nothing is erased until they are mended.
office-erased-months = { $n ->
    [one] One month
   *[other] { $n } months
}
office-erased-never = Is not erased by itself
office-erased-soon-title = The next 30 days
office-erased-soon-none = Nothing is to be erased.
office-erased-soon = { $n } will be erased, from { $day }
office-erased-list = What was erased
office-erased-n = { $n ->
    [0] Nothing was erased.
    [one] One thing was erased.
   *[other] { $n } things were erased.
}
office-erased-col-when = When
office-erased-col-what = What
office-erased-col-by = By what
office-erased-by-hand = By hand, by { $name }
office-erased-by-rule = The rule “{ $rule }” in “{ $pack }”
office-erased-kind-photo = Photo
office-erased-kind-visit = Visit
office-erased-kind-cancelled-visit = Cancelled visit
office-erased-kind-tenancy = Tenancy
office-erase = Erase
office-erase-photo = Erase the photo
office-erase-photo-title = Erase the photo?
office-erase-photo-what = The photo, the marks on it and the time it was taken will be gone.
office-erase-tenancy-title = Erase the tenancy?
office-erase-tenancy-what = { $n ->
    [0] The tenant’s name and everything written about the tenancy will be gone.
    [one] The tenant’s name, everything written about the tenancy, and one visit with answers, findings and photos will be gone.
   *[other] The tenant’s name, everything written about the tenancy, and { $n } visits with answers, findings and photos will be gone.
}
office-erase-everywhere = It is erased at the office now and on every phone the next time it is in contact. It cannot be brought back.
office-erase-do = Erase for good
office-erase-keep = Keep
office-did-erased = erased something
    .many = erased { $n } things
office-did-blanked = did something that is erased
    .many = did { $n } things that are erased

# Photos for a new tenant, and large photos.
office-photo-larger = Larger
office-photo-smaller = Smaller
office-photo-keys = Keys: arrows for next and previous, + and − for size, Esc back to the visit
office-photo-set = Photos for a new tenant
office-photo-set-title = Photos for a new tenant: { $place }
office-photo-set-why = Choose photos that show the dwelling. The page that is made has room, building part and month, and nothing of whoever lived there: no names, notes or marks, and what is hidden is gone. Print it, or keep it as a file and send it. Nobody else can open its address.
office-photo-set-none = There are no photos of the dwelling.
office-photo-set-which = Which photos?
office-photo-set-most = { $n ->
    [one] One photo on a page
   *[other] Up to { $n } photos on a page
}
office-photo-set-do = Make the page
office-photo-set-pdf = Download PDF
office-photo-set-heading = Photos of the dwelling
office-photo-set-of = Photos of { $place }
office-photo-set-nothing = No photos are chosen.
office-photo-set-made = Made in { $month }
office-photo-set-alt = { $place }, { $month }
office-photo-set-somewhere = The dwelling

## Checklists

office-nav-checklists = Checklists
office-checklists-title = Checklists
office-checklists-why = { $n ->
    [one] New visits use one checklist.
   *[other] New visits use { $n } checklists.
}
office-checklists-new = Your own, in the folder
office-checklists-published = Published
office-checklists-shipped = Come with Ny vri
office-checklists-how = Your own checklists go in the folder “{ $folder }” in the office's data folder. They are read each time the page is opened.
office-checklist = Checklist
office-checklist-unread-name = The file name can only have a–z, 0–9 and hyphens
office-checklist-unread-large = The file is too large
office-checklist-unread-text = The file cannot be read as text in UTF-8
office-checklist-faults = { $n } faults
office-checklist-faults-long = { $n ->
    [one] One fault has to be put right before the checklist can be published.
   *[other] { $n } faults have to be put right before the checklist can be published.
}
office-checklist-ready = Ready to be published
office-checklist-is-published = Published
office-checklist-published-by = Published { $day } by { $name }
office-checklist-comes-with = Comes with the product
office-checklist-in-use = Used for new visits
office-checklist-not-in-use = Not used for new visits
office-checklist-version = { $name }, version { $version }
office-checklist-of-ny-vri = Home visit
office-checklist-of-round = Round of common areas
office-checklist-of-small-repair = Small repair
office-checklist-of-move-in = Move-in
office-checklist-of-viewing = Viewing
office-checklist-of-handover = Take-over and return
office-checklist-of-follow-up = Follow-up
office-checklist-of-neighbour-dialogue = Neighbour dialogue
office-checklist-of-residents-meeting = Residents’ meeting
office-checklist-only-at = Only at { $kinds }.
office-checklist-required = Must be answered before the visit can end.
office-checklist-number = A number from { $min } to { $max } { $unit }
office-checklist-words = Your own words
office-checklist-begins = A deviation begins with: { $with }.
office-checklist-changed = The files have changed since you looked at them. Look through them again before you publish.
office-checklist-to-mend = This has to be put right
office-checklist-publish = Take it into use
office-checklist-publish-why = New visits use it from now on, and every phone gets it. Visits that are set up keep theirs. What is published does not change; make a new version instead.
office-checklist-publish-do = Publish the checklist
office-checklist-language = Language of the preview
condition-shown = Shown when { $when }.
condition-always = there is a visit
condition-heating-season = it is the heating season (October–April)
condition-fact = there is this: { $fact }
condition-answered = “{ $question }” was answered { $answers }
condition-and = { $first } and { $last }
condition-or = { $first } or { $last }
condition-not = it is not so that { $when }
checklist-fault-file = { $file }: { $fault }
checklist-fault-too-large = The checklist is larger than { $word } kB with all its words. Make two of it.
checklist-fault-shipped-name = “{ $word }” is the name of a checklist that comes with the product. Give yours a name of its own.
checklist-fault-not-newer = “{ $of }” is published in a newer version or this one. Write "version": { $word }.
checklist-fault-other-kind = “{ $of }” was used before with another kind of answer. Give the point a new name.
checklist-fault-taken-topic = The topic cannot be called “{ $word }”, which is the name of another text. Choose another name.
checklist-fault-language = “{ $word }” is not a language here. Call the file nb, nn or en.
checklist-fault-no-bokmal = The words in Bokmål are missing: the file that ends with .nb.ftl. The first that is missing is “{ $word }”.
checklist-fault-words-unreadable = The words cannot be read here. The program says: { $word }
checklist-fault-words-missing = The text “{ $word }” is missing.
checklist-fault-words-unneeded = The text “{ $word }” belongs to nothing in the checklist. Look for a slip of the pen, or remove it.
checklist-fault-words-argument = The text “{ $word }” wants something put in between curly brackets, but gets nothing. Write the words out.
office-checklist-of-visit = Checklist
office-checklist-move = Change to { $checklist }
office-checklist-move-strays = { $n ->
    [0] Every answer has its place in the new checklist.
    [one] One answer has no place in the new checklist. It stands by itself.
   *[other] { $n } answers have no place in the new checklist. They stand by themselves.
}
office-answers-export = Download the answers as a table
office-answers-topic = Topic
office-answers-at = Time
office-answers-place = Place
office-answers-stray = without a place
office-plan-rule-round = Choose a day that suits those who take part.
office-plan-rule-small_repair = Choose a day that suits those who take part.
office-plan-rule-move_in = Choose a day that suits those who take part.
office-plan-rule-viewing = Choose a day that suits those who take part.
office-plan-rule-take_over = Choose a day that suits those who take part.
office-plan-rule-hand_back = Choose a day that suits those who take part.
office-plan-rule-follow_up = Choose a day that suits those who take part.
office-plan-rule-neighbour_dialogue = Choose a day that suits those who take part.
office-plan-rule-residents_meeting = Choose a day that suits those who take part.

## New visit

office-visit-new = New visit
office-visit-new-why = Choose what kind of visit it is, and where. Time and who goes are set on the next page. The two home visits set themselves up.
office-visit-new-kind = Kind of visit
office-visit-new-place = Where
office-visit-new-homes = Dwellings with a tenant
office-visit-new-vacant = Vacant dwellings
office-visit-new-buildings = Buildings
office-visit-new-do = Set up the visit
office-visit-new-not = Set up nothing
office-visit-new-kind-missing = Choose what kind of visit it is.
office-visit-new-home-missing = Such a visit is to a tenant. Choose a dwelling with a tenant.
office-visit-new-dwelling-missing = Choose the dwelling to look at.
office-visit-new-building-missing = Such a visit is to a building. Choose one under “Buildings”.
office-plan-person-missing = Choose at least one who takes part.
office-checklist-rooms = Asked in each room: { $rooms }.
office-checklist-winter = In the heating season: { $urgency }.

## Languages for tenants

office-languages-title = Languages for tenants
office-languages-why = What tenants read and hear. A text that nobody has checked is shown with a word about it.
office-col-language = Language
office-col-reviewed = Checked
office-col-machine = Machine translated, not checked
office-col-missing = Missing
office-col-translator = For a translator

## One language: the file from the translator, and what is published

office-languages-back = When the translator is done, read the file in on the language’s own page. A fault is told with its line, and nothing is taken in.
office-col-texts = Texts
office-col-original = Bokmål
office-col-shipped = Before
office-col-new = Now
office-col-origin = Checked
office-texts-shipped = Those that come with Ny vri
office-texts-standing = { $n ->
    [one] One text published on { $day } by { $name }
   *[other] { $n } texts published on { $day } by { $name }
}
office-texts-this-file = The file
office-texts-file-heading = From the translator
office-texts-file = The file that came back
office-texts-file-hint = XLIFF or Fluent, as it was sent. Nothing is published before you have seen what becomes different.
office-texts-look = Look at the file
office-texts-to-mend = This has to be mended
office-texts-nothing-taken = Nothing was taken in.
office-texts-same = The file says what we have. There is nothing to publish.
office-texts-publish = { $n ->
    [one] One text becomes different
   *[other] { $n } texts become different
}
office-texts-publish-why = Every phone gets them the next time it has coverage. What nobody has checked is still shown with a word about it.
office-texts-publish-do = Publish the texts
office-texts-publish-not = Do not publish
office-texts-changed = Somebody has published in this language since you looked at the file. Look at it again.
office-texts-published = Published here
office-texts-withdraw = Use the texts that come with Ny vri
office-texts-withdraw-why = Then the texts that come with Ny vri stand again, on every phone.

## A deadline on hold

office-pause = Put the deadline on hold
office-pause-why = Why the deadline stands still
office-pause-end = Let the deadline go on
office-pause-end-spoken = Let the deadline go on for { $finding }
