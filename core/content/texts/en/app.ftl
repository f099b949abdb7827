# Ny vri on the phone, English. The keys are sorted by screen.

someone = Someone else

app-back = Back
app-undo = Undo
app-settings = Settings
app-new-finding = New finding
app-confidential = Confidential

today-visits = Today's visits
today-visits-with = Visits with { $names }
today-unfinished = Not ended
today-none-at-all = No visits today. The office has not planned any more yet.
today-none-next = No visits today. The next is { $moment }.
today-start = Start the visit at { $time }
today-start-untimed = Start the visit
today-continue = Continue the visit at { $time }
today-continue-untimed = Continue the visit
today-open-next = See the next visit
today-soon = { $minutes ->
    [one] in 1 min
   *[other] in { $minutes } min
}
today-done = Ended
today-row-spoken = At { $time }, { $address }, { $place }

# The letter before the dwelling number: main storey, loft, lower ground, cellar.
storey-H = storey { $storey }
storey-L = loft
storey-U = lower ground
storey-K = cellar
rooms = { $rooms ->
    [one] 1 room
   *[other] { $rooms } rooms
}

last-when = Last, { $day }:
last-short = Last:
last-open = Not closed.
last-no-deviations = no deviations.
last-never = First time here. The next visit will see what you do today.
tag-language-interpreter = { $language }, { $interpreter }
tag-with = { $names } comes too
tag-started = Begun

visit-open-last = Open since last time, { $day }
visit-topics = Topics
visit-topics-count = { $answered } of { $all } answered
visit-findings = Findings today
visit-findings-then = Findings
visit-findings-none = No findings.
visit-findings-empty = No findings yet. Take a photo to begin.
visit-stored = Everything is stored on the phone
visit-stored-sent = The office has everything
visit-done-note = The visit ended { $moment }
visit-cancelled-note = The visit is cancelled
visit-continue = Continue: { $topic }
visit-complete = End the visit
visit-complete-title = End the visit?
visit-complete-text = After this the answers can only be read. The office sees them when the phone has sent them.
visit-complete-open = { $open ->
    [one] 1 item is not answered. After this the answers can only be read.
   *[other] { $open } items are not answered. After this the answers can only be read.
}
visit-complete-yes = End the visit
visit-complete-no = Continue the visit
visit-others-take = { $names } does this alone
visit-nobody-takes = The neighbourhood team does this

topic-status = { $answered } of { $all }
topic-status-deviations = { $answered } of { $all }, { $deviations ->
    [one] 1 deviation
   *[other] { $deviations } deviations
}
topic-subtitle = { $answered } of { $all } answered
topic-subtitle-deviations = { $answered } of { $all } answered, { $deviations ->
    [one] 1 deviation
   *[other] { $deviations } deviations
}
since-last = Since last time: { $what }
since-fixed = { $count } put right
since-still = { $count } as last time
since-came-back = { $count } came back
since-new = { $count ->
    [one] 1 new deviation
   *[other] { $count } new deviations
}
topic-next = Next unanswered
topic-next-topic = On to: { $topic }
topic-finished = Back to the visit
topic-help = Help with this item
answer-last-spoken = { $answer }, last time
answered-by = Answered by { $name }
answer-written = Written
answer-none = Not answered
number-warning = Unusual. Measure once more?
number-label = { $question }, { $unit }
number-unit = { $number } { $unit }
text-hint = Write here
deviation-empty = Room and condition are not chosen.
deviation-open = Open the finding
photo-take = Take a photo
photo-take-same = Take a photo from the same spot
photo-more = More
photo-another = Take another photo

finding-title-on = Finding { $room }
finding-title = Finding
finding-question = Item: { $question }
finding-place = Room and building part
finding-grade = Condition
finding-grade-last = Last time: { $grade }
finding-grade-disputed = Agree on this one. { $voices }. The more serious one stands until you do.
finding-grade-voice = { $name } set { $grade }
finding-grade-voice-own = you set { $grade }
finding-urgency = How soon?
finding-note = Note
finding-note-hint = Write what you see
finding-note-by = { $name }: { $text }
finding-remove = Remove the finding
finding-done = Done with the finding

photo-now = Now
photo-last = Last, { $day }
photo-spoken = { $title }, { $moment }
photo-taken = Taken { $moment }
photo-original-kept = The original is kept and goes with the protocol
photo-remove = Remove the photo
receipt-on-phone = On the phone
receipt-sending = Being sent
receipt-at-office = At the office
receipt-refused = Not received
receipt-refused-because = Not received. { $reason }

agree-count = { $count ->
    [one] One place where you answered differently
   *[other] { $count } places where you answered differently
}
agree-question = You answered differently. Agree on one
agree-finding = You judged this differently. Agree on one
agree-title = Agree
agree-intro = You wrote without having seen each other's answers. Everything is kept. Tap the one that counts.
agree-none = You agree on everything in this visit.
agree-room = Room
agree-part = Building part
agree-you = You
agree-nothing = Not chosen
agree-stands = Counts now
agree-keep = Let this count
agree-done = Done

undo-answered = Answered: { $answer }
undo-kept = This counts: { $value }
undo-answer-cleared = The answer is taken away
undo-finding-logged = New finding stored
undo-room = Room: { $room }
undo-part = Building part: { $part }
undo-grade = Condition: { $grade }
undo-grade-from = Condition changed from { $from } to { $grade }
undo-urgency = How soon: { $urgency }
undo-note = The note is stored
undo-finding-removed = The finding is removed
undo-photo-taken = The photo is stored
undo-photo-removed = The photo is removed
undo-advice-given = The advice is given
undo-advice-taken-back = The advice is taken back

sync-title = Sending
sync-updated = Updated { $moment }
sync-never = Not sent yet
sync-waiting = { $findings ->
    [0] { $photos ->
        [0] { $changes ->
            [one] 1 change
           *[other] { $changes } changes
        }
        [one] 1 photo
       *[other] { $photos } photos
    }
    [one] { $photos ->
        [0] 1 finding
        [one] 1 finding and 1 photo
       *[other] 1 finding and { $photos } photos
    }
   *[other] { $photos ->
        [0] { $findings } findings
        [one] { $findings } findings and 1 photo
       *[other] { $findings } findings and { $photos } photos
    }
}
sync-line-waiting = waiting for coverage
sync-line-sending = being sent now
sync-line-next = waiting to be sent
sync-line-all = Everything is sent.
sync-line-received = The office confirmed { $moment }
sync-line-nothing = Everything is stored on the phone.
sync-line-needs = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
sync-line-needs-you = for you
sync-headline-needs = { $count ->
    [one] 1 message needs you
   *[other] { $count } messages need you
}
sync-headline-sending = Sending now
sync-headline-waiting = { $what } { $waits }
sync-headline-all = Everything is sent
sync-headline-nothing = Nothing is waiting
sync-explanation = The office has { $received } of { $all }. Nothing is removed from the phone before the office has it.
sync-explanation-none = The phone has nothing to send yet.
sync-bar-received = { $count } at the office
sync-bar-sending = { $count } being sent
sync-bar-waiting = { $count } on the phone
sync-bar-refused = { $count } not received
sync-photos = Photos
sync-photos-count = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
sync-photos-today = { $count } from today
sync-photo-waiting = Waiting its turn
sync-photo-sending = Being sent now
sync-photo-received = Confirmed { $moment }
sync-now = Send now
sync-fetch = Look for news
sync-stop = Stop
refused-title = The office did not accept a change
refused-title-note = The office did not accept the note
refused-title-answer = The office did not accept the answer
refused-title-photo = The office did not accept the photo
refused-title-finding = The office did not accept the finding
refused-title-advice = The office did not accept what was said of advice
refused-title-signature = The office did not accept the signature
refused-title-dispute = The office did not accept the disagreement
refused-why = Why: { $reason }
refused-safe = What you wrote is safe and stays here.
refused-no-right = You no longer have access to this visit.
refused-unknown-subject = The office does not know the visit.
refused-invalid = The office could not read the change.
refused-unknown-reason = The office did not say why. Talk to the office.
refused-approved = The office has already approved the visit.
refused-clock = The clock on the phone is wrong. Set it and make the change again.

pairing-title = Connect the phone to the office
pairing-step-1 = Ask the office to open the page Phones and choose your name.
pairing-step-2 = Scan the code, or type the text below it here.
pairing-step-3 = The phone fetches your visits. The code works once.
pairing-scan = Scan the code
pairing-no-code = There is no code in the picture that can be read. Take it closer, straight on and without glare.
pairing-code = The text below the code
pairing-hint = nyvri1:kontor.example:8443:ABCD-EFGH:…
pairing-pair = Connect
pairing-working = Connecting …

settings-title = Settings
settings-language = Language
settings-about = About the phone
settings-person = Name
settings-role = Role
settings-office = Office
settings-device = The phone's number
settings-visits = Visits on the phone
settings-version = Version
language-name-nb = Bokmål
language-name-nn = Nynorsk
language-name-en = English

# Same spot, last time

compare-open = Compare with { $day }
compare-title = Compare
compare-then = Last time
compare-now = Now
compare-way-slider = Drag
compare-way-blink = Blink
compare-way-beside = Side by side
compare-show-then = Show last time
compare-show-now = Show now
compare-divider = Divider between last time and now
compare-laid = The photo from { $day } was moved and its light evened out to lie over today's. The original is untouched.
compare-not-alike = The photos do not show the same view, so they stand side by side.
compare-too-plain = There is too little to recognise in the photos, so they stand side by side.
compare-ambiguous = The photos could fit in more than one way, so they stand side by side.
compare-found = { $count ->
    [0] The phone finds no difference. Look for yourself.
    [one] One area looks different. This is not a verdict.
   *[other] { $count } areas look different. This is not a verdict.
}
compare-darker = Darker
compare-other = Different
compare-area-share = { $kind }, { $percent } % of the photo
compare-area-size = { $kind }, about { $area } cm², { $wide } cm at its widest
compare-measure-hint = Draw a known length on the photo to get centimetres.

# Marks on photos

mark-draw = Draw on the photo
mark-done = Done drawing
mark-hint = Drag over the photo. The photo itself is not changed. What you hide is gone from everything that is sent out.
mark-blur = Hide
mark-arrow = Arrow
mark-circle = Circle
mark-freehand = Line
mark-text = Text
mark-text-asks = What should it say?
mark-length = Length
mark-length-asks = How many centimetres is it?
mark-length-words = { $length } cm
mark-spoken = { $mark }, drawn by { $name }
mark-remove = Remove: { $mark }
undo-mark-drawn = The mark is drawn
undo-mark-removed = The mark is removed

# The camera

camera-same-spot = Same spot as { $day }
camera-first = First photo from here
camera-reminder = No people, papers or screens in the photo
camera-reminder-title = Before you take a photo
camera-reminder-text = Check that no people, papers with names or screens are in it. If something gets in anyway, you can hide it afterwards.
camera-reminder-done = I will check
camera-ghost-spoken = The photo from { $day } lies over
camera-ghost-hint = Move the phone until the dashed edges meet
camera-ghost-now = Only now
camera-ghost-last = Only last time
camera-ghost-strength = Strength of last time’s photo
camera-ghost-show = Show last time’s photo
camera-ghost-hide = Hide last time’s photo
camera-spots = Which spot?
camera-count = { $count ->
    [0] None taken
   *[other] { $count } taken
}
camera-working = { $count ->
    [one] One photo is being prepared
   *[other] { $count } photos are being prepared
}
camera-shutter = Take photo
camera-done = Done
camera-close = Close the camera
camera-torch-on = Turn the light on
camera-torch-off = Turn the light off
camera-denied = The app may not use the camera. Allow it in the phone’s settings.
camera-allow = Open the settings
camera-missing = The camera cannot be used now. Close other apps that use it, and try again.

# All photos, and one photo in full

photos-all = All photos ({ $count })
photos-title = Photos
photos-by = How the photos stand
photos-by-room = By room
photos-by-finding = By finding
photos-no-room = No room
photos-count = { $count ->
    [one] One photo
   *[other] { $count } photos
}
photos-empty = No photos yet.
photo-newer = Made with a newer app. Update to see the photo.
photo-caption = Caption
photo-caption-hint = Write what the photo shows
photo-retake = Take again
photo-move = Move to another finding
photo-move-not = Do not move
photo-larger = Larger
photo-smaller = Smaller
undo-photo-retaken = The photo is taken again
undo-photo-captioned = The caption is saved
undo-photo-moved = The photo is moved
mark-newer = Mark from a newer app

## A checklist that is not here, or is another one than before

strays-no-template = The checklist is not on the phone yet
    .why = It is fetched when the phone has coverage. If it does not come then, the app has to be updated. Findings and photos can be taken now, and the answers that were given are safe.
strays = Answers without a place in the new checklist
    .why = Given before the visit went on with a newer version
strays-count = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
visit-required-open = To be answered first: { $points }.
# What the tenant is shown

show-open = Show the tenant
show-leave = Done
show-machine = Machine translated, not checked
show-fallback = Not translated. Shown in { $language }.
show-no-language = We do not have { $language } yet. Everything is shown in Norwegian.

# The interpreter

tolk-heading = Interpreter
tolk-never = A child must never interpret.
tolk-who = Who interprets?
tolk-state-not_needed = Not needed
tolk-state-needed = Missing
tolk-state-booked = Booked
tolk-state-present = Is here
tolk-state-by_phone = By phone
tolk-state-refused = Not wanted
tolk-by-service = The service
tolk-by-colleague = A colleague
tolk-by-adult = Another adult
tolk-by-child = A child
