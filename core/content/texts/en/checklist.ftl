### The checklist Ny vri: topics, statements, how to look, and the name of what may be found.
### @machine

## Welcome

topic-welcome = Welcome
q-interpreter-present = Interpreter today
    .help = Check that you understand each other. Children never interpret; if the interpreter does not come, agree on a new visit.
    .choice-in-person = Here in the home
    .choice-screen = On screen
    .choice-phone = On the phone
    .choice-declined = Did not want one
    .choice-absent = Did not come
    .finding = The interpreter did not come
q-wellbeing = What it is like to live here
    .help = Let the tenant speak freely, and write a few words about the home. Do not ask about health, and do not write about it.
q-agreed-last-time = What we agreed last time
    .help = Go through what was agreed on the last visit, one thing at a time. What is not done must get a new date.
    .choice-done = Done
    .choice-partly = Partly done
    .choice-not-done = Not done
    .finding = Something agreed last time is not done

## Indoor climate

topic-indoor-climate = Indoor climate
q-vents-open = Vents in living room and bedrooms are open
    .help = Look for tape, rugs and dust, and feel whether air comes in. Closed vents keep the damp inside.
    .finding = Closed or blocked vent
q-filter-changed = Ventilation filter changed in the last year
    .help = Look for the date on the filter or the unit. A dirty filter gives little air.
    .finding = Old ventilation filter
q-window-condensation = Condensation on windows in the morning
    .help = Ask what it is like early in the morning, and feel the bottom of the frame. Every day can mean too little air or cold glass.
    .choice-never = Never
    .choice-sometimes = Now and then
    .choice-daily = Every day
    .finding = Condensation on windows every day
q-bathroom-ceiling-dry = No damp or mould on the bathroom ceiling
    .help = Look in the corners and around the vent, best with light from the side. A small stain here is often the first sign.
    .finding = Damp or mould on the ceiling
q-bathroom-fan-draws = The bathroom fan draws air
    .help = Hold a sheet of paper to the vent with the fan on. If it sticks, the fan draws well enough.
    .finding = The fan draws badly
q-clothes-drying = Clothes are dried in the bathroom or outdoors
    .help = Ask where clothes dry in winter. Wet clothes give off a lot of water; a tumble dryer or a shared drying room is fine too.
    .finding = Clothes are dried in living room or bedroom
q-rooms-free-of-damp = No damp or mould in living room and bedrooms
    .help = Look behind beds and wardrobes, in outer corners and around windows, and smell. Note what you see; the cause is found later.
    .finding = Damp or mould on a wall
q-furniture-off-outer-wall = Furniture stands away from the outer wall
    .help = There should be room for a hand behind bed, wardrobe and sofa. When air gets in, the wall stays warmer and drier.
    .finding = Furniture right against the outer wall
q-wall-foot-dry = Outer walls are dry at the bottom
    .help = Look for dark areas, white deposits and flaking paint near the floor. Near the ground, damp can come in from below.
    .finding = Damp at the bottom of an outer wall

## Readings

topic-readings = Readings
q-living-room-temperature = Temperature in the middle of the living room
    .help = Measure at chest height, away from sun, heater and open window. Wait until the number stands still.
q-living-room-humidity = Humidity in the middle of the living room
    .help = Let the meter lie for a few minutes. Do not measure right after a shower, cooking or airing.
q-cold-corner-temperature = Temperature in the coldest corner
    .help = Measure on the wall, low down in an outer corner. A cold surface becomes damp more easily.
q-bedroom-humidity = Humidity in the bedroom
    .help = Measure in the middle of the room, the same way as in the living room. The difference between rooms says more than one number.
q-bedroom-sleepers = People sleeping in the room with condensation
    .help = Ask about the room with the most condensation. More people sleeping together put more moisture in the air at night.
    .choice-one-or-two = One or two
    .choice-three-or-four = Three or four
    .choice-five-or-more = Five or more
q-wood-moisture = Moisture in the wood at the stain
    .help = Measure in skirting or panel, not in masonry or tile, and measure a dry place too. Set the meter to the right kind of wood.

## Bathroom

topic-bathroom = Bathroom
q-shower-surfaces-whole = Joints and surfaces in the shower are whole
    .help = Look for cracks, loose tiles, holes and tears in the lining. Water that gets behind can do great damage.
    .finding = Damaged joint or surface in the shower
q-wall-behind-bathroom-dry = Dry on the other side of the bathroom wall
    .help = Go into the next room, and look and measure there. Do not measure through the tiles.
    .finding = Damp behind the bathroom wall
q-bathroom-pipes-dry = No leak at washbasin and toilet
    .help = Feel under the trap and around the foot of the toilet. Listen for a toilet that keeps running.
    .finding = Leak at washbasin or toilet

## Kitchen

topic-kitchen = Kitchen
q-kitchen-sink-dry = Dry in the cupboard under the sink
    .help = Take out what stands there, and feel the bottom. Look in front of dishwasher and fridge too.
    .finding = Leak under the sink
q-cooker-and-hood-safe = Cooker and hood are clean and work
    .help = Look at the hobs, the filter in the hood and the cooker guard. Grease catches fire easily, and a dead guard stops nothing.
    .finding = Grease or fault on cooker or hood
q-no-pests = No sign of mice or insects
    .help = Look behind the cooker, under the sink and along the bed. Pests are nobody's fault, and early word makes the job smaller.
    .finding = Signs of pests

## Windows, heat and water

topic-windows-heat-water = Windows, heat and water
q-windows-and-door-close = Windows and front door close and lock
    .help = Try every window, and look at hinges, seals and frame. Soft wood in a frame is always a finding.
    .finding = A window or door does not close
q-windows-safe-for-children = Nothing to climb on by the windows
    .help = Look for chairs, beds and boxes under windows and by railings. Small children climb fast.
    .finding = Something to climb on by a window
q-railing-firm = The balcony railing is firm
    .help = Take hold in several places and pull gently. If it is loose, close off the balcony and call the duty phone before you leave.
    .finding = Loose railing
q-warm-enough = Warmth in the home
    .help = Ask whether all rooms get warm, at night too. Cold can come from a heater, a draught or the power bill; we help in any case.
    .choice-yes = Warm enough
    .choice-sometimes-cold = Cold at times
    .choice-no = Too cold
    .finding = Too cold in the home
q-heat-can-be-set = The heat can be set in each room
    .help = Turn the thermostats up together, and feel that the heaters get warm.
    .finding = The heat cannot be set
q-stop-valve-known = Main stop valve is shown and closes
    .help = Find the valve together, and turn it back and forth. In a leak, close it first and call the duty phone after.
    .finding = The main stop valve does not close

## Electricity and fire

topic-electricity-fire = Electricity and fire
q-smoke-alarm-sounds = The smoke alarm sounds when we test it
    .help = Hold the button, and listen whether it reaches every bedroom. If it is silent, replace it before you leave.
    .finding = The smoke alarm does not work
q-extinguisher-ready = Extinguisher is in plain sight and ready
    .help = The needle must be in the green, and a hose must reach every room. Show how it is used.
    .finding = Extinguisher missing or out of date
q-two-ways-out = Both ways out are free
    .help = Open the escape window or the balcony door, and walk the way together. Nothing should have to be moved to get out.
    .finding = Blocked way out
q-charging-place = Where bikes and phones are charged
    .help = Charge while someone is awake, on something solid. A battery on fire must not stand between people and the door.
    .choice-outdoors = Outdoors
    .choice-room-with-alarm = In a room with a smoke alarm
    .choice-hall = In the hall
    .choice-stairwell = In the stairwell
    .choice-bed = In bed
    .finding = Charging in an unsafe place
q-sockets-sound = No brown, loose or hot sockets
    .help = Look at the plugs of heaters and washing machine, and for extension leads in a row. A brown or hot socket must not be used.
    .finding = Brown, loose or hot socket
q-heaters-uncovered = Heaters work, and nothing covers them
    .help = Look for clothes, curtains and furniture close to a heater. Move them at once; they can catch fire.
    .finding = Covered or broken heater

## Daily maintenance

topic-daily-maintenance = Daily upkeep
q-who-does-what = We have gone through who does what
    .help = Show what the tenant does, what the municipality does, and the number of the duty phone. What the contract says comes first.
    .finding = Who does what is not gone through
q-washing-machine-secured = The washing machine hoses sit tight
    .help = Pull both hoses gently, and look for water on the floor. Show the tap to close after washing.
    .finding = Loose washing machine hose
q-drain-clear = Water runs quickly down the floor drain
    .help = Let the shower run for a minute. If the water stays, lift the grate together and show how the drain is cleaned.
    .finding = Slow floor drain
q-alterations-agreed = Changes to the home are agreed with us
    .help = Look for holes in wet rooms, new walls and moved wiring. Ask kindly, and find a solution together.
    .finding = Change made without agreement
q-small-repairs-together = Small things we can fix together
    .help = Such as a seal, a filter, a hinge or a bulb. Fixed wiring, gas and waterproofing are only for professionals.

## Neighbours, confidential

topic-neighbours = Neighbours
q-neighbour-relations = How it is with the neighbours
    .help = Ask openly, and listen without taking sides. Only the neighbourhood team and the coordinator see the answer.
    .choice-good = Good
    .choice-noise = Troubled by noise
    .choice-complaint = Has had a complaint
    .choice-difficult = Difficult
    .finding = Trouble between neighbours
q-house-rules-given = House rules are given in the right language
    .help = Ask which language is easiest to read. Go through quiet at night, and telling neighbours before parties and drilling.
    .finding = House rules are missing
q-feels-safe = It is safe in the stairwell and outdoors
    .help = Ask where and when it feels unsafe. With threats or violence: call 112 first.
    .finding = Unsafe in the stairwell or outdoors
q-wants-mediation = Help with a talk
    .help = The talk is voluntary for both, and each is heard alone first. Nobody meets unless both want to.
    .choice-no = No
    .choice-thinking = Will think about it
    .choice-yes = Yes
    .finding = Wants help with a talk

## Common areas

topic-common-areas = Common areas
q-escape-route-clear = Stairs, corridor and exit are clear
    .help = Walk all the way out. Prams, shoes and bikes must have an agreed place; what blocks the way must be moved today.
    .finding = Things in the escape route
q-shared-laundry-dry = The shared laundry is clean and dry
    .help = Look at hoses, drain and walls, and smell for mould. Water on the floor is always a finding.
    .finding = Leak or mould in the shared laundry
q-waste-in-place = Waste is where it should be
    .help = Go by the waste point together, and show what goes where. A full container is a finding too.
    .finding = Waste outside the container

## Mailbox and storage

topic-mailbox-storage = Mailbox and storage
q-mailbox-names = All names are clear on the mailbox
    .help = Full names of all who live here, and no old names. Without a name the rent bill is returned.
    .finding = Mailbox without names
q-storage-safe = Storage is tidy, without gas and petrol
    .help = Things should stand off the floor and away from the masonry, and the corridor should be free. Gas and petrol must go.
    .finding = Clutter or fire risk in storage
q-pram-place = Room for a pram
    .help = A pram must not stand in the stairwell. Ask whether a place is needed, and whether a borrowed one is in use.
    .choice-not-needed = Not needed
    .choice-has = Has a place
    .choice-needs = Needs a place
    .finding = Needs a place for a pram

## Economy, confidential

topic-economy = Economy
q-rent-bill = The rent bill
    .help = Ask whether the bill arrives, and whether it can be paid. Do not write about income or health.
    .choice-fine = Arrives, no trouble
    .choice-hard = Hard to pay
    .choice-missing = Does not arrive
    .finding = The rent needs follow-up
q-housing-allowance = Housing allowance
    .help = Everyone who lives here must be registered at the address. Note only whether help is wanted.
    .choice-applied = Has applied
    .choice-not-applying = Does not apply
    .choice-wants-help = Wants help to apply
    .finding = Wants help to apply for housing allowance

## Rounding off

topic-rounding-off = Rounding off
q-most-important = What matters most that we do first
    .help = Ask the tenant, and write the answer in the tenant's own words. This is where the next visit begins.
q-summary-agreed = Is the summary right?
    .help = Read out what is noted, calmly and to the end. Disagreeing is an ordinary answer.
    .choice-yes = Yes
    .choice-partly = Partly
    .choice-no = No
q-disagreement = What the tenant disagrees with
    .help = Write the words as they are said. They stay beside what you have noted.
