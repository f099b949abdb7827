### Words for the lists: rooms, building parts, grades, urgencies, states and people.
### @machine

## Rooms. `.on` stands after «Finding».

room-bathroom = Bathroom
    .on = in the bathroom
room-bedroom = Bedroom
    .on = in the bedroom
room-living-room = Living room
    .on = in the living room
room-kitchen = Kitchen
    .on = in the kitchen
room-hall = Hall
    .on = in the hall
room-child-room = Child's room
    .on = in the child's room
room-laundry = Laundry
    .on = in the laundry
room-toilet = Toilet
    .on = in the toilet
room-storage = Storage
    .on = in the storage room
room-balcony = Balcony
    .on = on the balcony
room-cellar = Cellar
    .on = in the cellar
room-loft = Loft
    .on = in the loft
room-stairwell = Stairwell
    .on = in the stairwell
room-entrance = Entrance
    .on = at the entrance
room-mailboxes = Mailboxes
    .on = at the mailboxes
room-pram-room = Pram room
    .on = in the pram room
room-waste-room = Waste room
    .on = in the waste room
room-roof = Roof
    .on = on the roof
room-facade = Facade
    .on = on the facade
room-outdoors = Outdoors
    .on = outdoors

## Building parts

part-ceiling = Ceiling
part-wall = Wall
part-floor = Floor
part-window = Window
part-door = Door
part-ventilation = Ventilation
part-plumbing = Pipes
part-drain = Floor drain
part-outer-wall = Outer wall
part-heating = Heating
part-electrical = Electrical
part-smoke-alarm = Smoke alarm
part-fixture = Fixture
part-stairs-railing = Stairs and railing
part-foundation = Foundation
part-roof-gutter = Roof and gutters
part-lighting = Lighting
part-none = No building part

## Condition grades

grade-TG0 = TG0
    .words = No signs
    .spoken = TG0, no signs
grade-TG1 = TG1
    .words = Weak signs
    .spoken = TG1, weak signs
grade-TG2 = TG2
    .words = Medium signs
    .spoken = TG2, moderately strong signs
grade-TG3 = TG3
    .words = Strong signs
    .spoken = TG3, strong signs
grade-TGIU = TGIU
    .words = Not inspected
    .spoken = TGIU, not inspected

## Urgency

urgency-acute = Acute
    .detail = call duty
urgency-soon = Soon
    .detail = within 10 days
urgency-can_wait = Can wait
    .detail = next round

## Units

unit-celsius = °C
    .spoken = degrees
unit-percent_rh = %
    .spoken = per cent humidity
unit-weight_percent = wt%
    .spoken = per cent by weight
unit-count = pcs
    .spoken = pieces

## Visits

kind-first = 3 weeks
    .spoken = first visit
    .long = Visit after 3 weeks
kind-second = 6 months
    .spoken = second visit
    .long = Visit after 6 months
kind-round = Round
    .spoken = operator's round of the building
    .long = Operator's round of the building
kind-small_repair = Small repair
    .spoken = small repair with the resident
    .long = Small repair with the resident
kind-move_in = Moving in
    .spoken = moving in and showing round
    .long = Moving in and showing round
kind-viewing = Viewing
    .spoken = viewing of a candidate dwelling
    .long = Viewing of a candidate dwelling
kind-take_over = Take-over
    .spoken = take-over of the dwelling
    .long = Take-over of the dwelling
kind-hand_back = Return
    .spoken = return of the dwelling
    .long = Return of the dwelling
kind-follow_up = Follow-up
    .spoken = follow-up visit
    .long = Follow-up visit
kind-neighbour_dialogue = Neighbour talk
    .spoken = dialogue between neighbours
    .long = Dialogue between neighbours
kind-residents_meeting = Residents' meeting
    .spoken = residents' meeting in the building
    .long = Residents' meeting in the building
status-proposed = Proposed
status-planned = Planned
status-started = Under way
status-completed = Completed
status-approved = Approved
status-cancelled = Cancelled
interpreter-not_needed = No interpreter needed
interpreter-needed = Interpreter missing
interpreter-booked = Interpreter booked
interpreter-present-service = Interpreter from the service is there
interpreter-present-colleague = A colleague who knows the language interprets
interpreter-present-adult = Another adult interprets
interpreter-by_phone-service = Interpreter from the service by phone
interpreter-by_phone-colleague = A colleague interprets by phone
interpreter-by_phone-adult = Another adult interprets by phone
interpreter-refused = Did not want an interpreter

## Answers

answer-ok = OK
answer-deviation = Deviation
answer-not_relevant = Not relevant
answer-not_checked = Not checked

## Roles

role-bomiljo = Neighbourhood team
role-operator = Maintenance operator
role-coordinator = Coordinator
role-administrator = Administrator

## Languages

language-nb = Norwegian Bokmål
language-nn = Norwegian Nynorsk
language-en = English
language-ar = Arabic
language-so = Somali
language-ti = Tigrinya
language-uk = Ukrainian
language-pl = Polish
language-fa = Persian
language-fa-AF = Dari

## What a dwelling has

fact-outer_wall = Outer wall
fact-bathroom_fan = Bathroom fan
fact-balanced_ventilation = Balanced ventilation
fact-balcony = Balcony
fact-cellar_storage = Cellar storage
fact-stairwell = Shared stairwell
fact-children = Children in the home
fact-interpreter = Interpreter needed
fact-washing_machine = Washing machine
fact-ground_floor = At ground level
fact-own_heater = Own heaters
fact-shared_laundry = Shared laundry

## A question that is asked in several rooms

question-in-room = { $room }: { $question }
