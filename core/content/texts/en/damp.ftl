### Damp: what was read, what it points at, and why. Nothing here is a verdict.

damp-title = Damp
damp-points-at = The numbers point most at
damp-points-at-nothing = Nothing measured or seen points at a cause yet
damp-points-also = They may also point at
damp-rule-named = Rule { $rule }
damp-against = { $clue }. That speaks against it
damp-confirm = This would confirm it
damp-tip = What can be done
damp-others = Other causes: { $causes }
damp-other = { $cause } { $count } of { $all } signs
damp-no-verdict = This is not a verdict.
damp-counted-by = Worked out by { $limits }. You see the room, and you decide.
damp-limits-trade-advice-2026 = trade advice of 2026
damp-limits-sweden-2014 = Swedish advice of 2014
damp-odd-surface = The surface is warmer than the air or colder than outdoors. Measure again?

## The scale and the chart

damp-scale-title = Damp in the air at the surface
damp-scale-dry = Dry enough
damp-scale-exposed = Exposed
damp-scale-now = Now { $percent } %
damp-scale-last = Last { $percent } %
damp-scale-end = { $percent }, dew
damp-scale-caption = { $low } to { $high } % is borderline. Dew point now { $dew } °C.
damp-scale-missing = Measure a cold surface to see the damp there.
damp-scale-spoken = The air at the surface is { $now } percent humid now. Above { $high } percent over time, mould can grow. At 100 percent there is dew.
damp-scale-spoken-last = Last time it was { $last } percent.
damp-values-last = A dashed underline is last time, { $day }.
damp-trend-title = Since last time
damp-trend-change = { $name }: { $from } to { $to }
damp-trend-surface = Humidity at the surface
damp-value-air_temperature = Air
damp-value-air_humidity = Humidity
damp-value-bedroom_humidity = Humidity, bedroom
damp-value-surface_temperature = Coldest surface
damp-value-warm_surface_temperature = Surface, middle
damp-value-wood_moisture = Wood
damp-value-dry_wood_moisture = Dry wood
damp-value-relative_scale = Masonry, own scale
damp-value-outdoor_temperature = Outdoors
damp-value-outdoor_humidity = Humidity outdoors
damp-value-mould_area = Mould

## Numbers with their units

damp-unit-percent = { $number } %
damp-unit-wood = { $number } weight-%
damp-unit-degrees = { $number } °C
damp-unit-points = { $number } points
damp-unit-grams = { $number } g/m³
damp-unit-area = { $number } cm²
damp-unit-plain = { $number }

## Sizes of mould

damp-area-none = None seen
damp-area-coin = Like a coin
damp-area-hand = Like a hand
damp-area-a4 = Like a sheet of A4
damp-area-door = Like a door
damp-area-larger = Larger than a door

## Causes, as they stand inside a sentence

damp-cause-condensation-by-use = condensation from daily use
damp-cause-poor-ventilation = too little ventilation
damp-cause-cold-bridge = a cold bridge
damp-cause-cold-pane = a cold or leaky pane
damp-cause-leak = a leak
damp-cause-rain-in = rain from outside
damp-cause-rising-damp = damp from the ground
damp-cause-building-drying = a new building that dries
damp-cause-summer-condensation = summer condensation
damp-cause-hidden-damage = hidden damage
damp-cause-too-cold = a home that is too cold

## Signs

damp-sign-heating-season = It is the heating season
damp-sign-summer = It is summer
damp-sign-ground-floor = The home is on the ground floor
damp-sign-cellar = The room is in a cellar
damp-sign-new-building = The building is new or just rebuilt
damp-sign-panes-wet-sometimes = Panes are wet now and then
damp-sign-panes-wet-daily = Panes are wet every day
damp-sign-one-pane-wet = Only one pane gets wet
damp-sign-vents-closed = A vent is closed or blocked
damp-sign-fan-weak = The bathroom fan draws badly
damp-sign-fan-weak-last = The fan drew badly last time too
damp-sign-filter-old = The filter is old
damp-sign-clothes-dried-inside = Clothes dry in living room or bedroom
damp-sign-furniture-at-wall = Furniture stands right against an outer wall
damp-sign-many-sleepers = Three or more sleep in the room
damp-sign-mould-seen = Damp or mould is seen in living room or bedroom
    .not = Damp or mould is not seen
damp-sign-mould-seen-last = It was there last time too
damp-sign-mould-back-after-wash = The mould came back after washing
damp-sign-dots-in-corner = Dots in outer corners, at windows or behind furniture
damp-sign-bath-ceiling-damp = Damp or mould in the bathroom ceiling
damp-sign-smell-only = A smell of mould but nothing to see
damp-sign-wall-foot-damp = The wall is damp at its foot
damp-sign-salt-or-flaking = White salts or flaking paint
damp-sign-falls-upwards = The damp falls evenly up the wall
damp-sign-mould-at-foot = Mould right down at the floor
damp-sign-edge-high-up = An edge high up, and dry below it
damp-sign-near-pipe = The patch is near a pipe or bathroom
damp-sign-grows-any-weather = The patch grows whatever the weather
damp-sign-grows-after-rain = The patch grows during or after rain
damp-sign-weather-side = It is on the weather side, at roof or window
damp-sign-leak-seen = A leak is seen at a pipe, basin or toilet
damp-sign-machine-floor-wet = The floor is wet at a machine
damp-sign-shower-broken = A seal, tile or sheet in the shower is broken
damp-sign-behind-bath-damp = It is damp on the other side of the bathroom wall
damp-sign-too-cold = The home does not get warm enough
damp-sign-disturbed = Measured just after a shower, cooking or airing

## Numbers that are compared. One for each way a rule asks.

damp-clue-air-temperature-at-most = The room is at most { $limit }
damp-clue-air-humidity-at-least = The air is more humid than the advised { $limit }
damp-clue-air-humidity-at-most = The air is no more humid than the advised { $limit }
damp-clue-wood-moisture-at-least = The wood holds at least { $limit }
damp-clue-wood-moisture-below = The wood is not wet, below { $limit }
damp-clue-relative-scale-at-least = Masonry is read on the meter's own scale
damp-clue-surface-humidity-at-least = At least { $limit } in the air at the surface
damp-clue-above-dew-point-at-most = The surface is at the dew point or colder
damp-clue-corner-drop-at-least = The corner is at least { $limit } colder than the middle of the wall
damp-clue-temperature-factor-at-most = The temperature factor is at most { $limit }
damp-clue-bedroom-excess-at-least = The bedroom is at least { $limit } more humid than the living room
damp-clue-moisture-supplement-at-least = The air indoors holds at least { $limit } more water than outdoors
damp-clue-above-outdoor-dew-point-at-most = The surface is colder than the dew point outdoors
damp-clue-humidity-change-at-most = Humidity has fallen since last time
damp-clue-mould-change-at-least = The mould is larger than last time

## Rules: what each says, what would confirm it, what can be done

damp-rule-e1 = Mould can grow on this surface
    .confirm = Measure again after two hours without airing or shower, at the same spot. Log for a week or two.
    .tip = Furniture off the wall, heat in the room, vent open. If it repeats, the landlord looks for a cold bridge.
damp-rule-e2 = The surface is wet with dew now
    .confirm = Look for water. A sheet of paper gets wet. If it is dry, measure again.
    .tip = Wipe, air and heat.
damp-rule-e3 = Too little change of air for the damp there is
    .confirm = Paper test at the extract. Look at vents and filter.
    .tip = Open and clean the vents. A dead fan becomes a work order.
damp-rule-e4 = Damp from breath in a cool bedroom
    .confirm = Measure evening and morning.
    .tip = Short airing, a little heat, door ajar. Consider whether there is room enough.
damp-rule-e5 = The pane is cold or leaky
    .confirm = Compare it with the pane beside it, and feel for a draught.
    .tip = Seal or glass. This is not a matter of airing.
damp-rule-e6 = Water from pipes, bathroom or equipment
    .confirm = Close the tap and watch the meter. The damp is steepest towards the pipe.
    .tip = A plumber. This is not a matter of airing.
damp-rule-e7 = Rain comes in from outside
    .confirm = Compare the date with the weather; look for a crack or a blocked gutter.
    .tip = A work order for the outside.
damp-rule-e8 = Water from a machine
    .confirm = Dry up, run a programme and watch.
    .tip = Change the hose. Fit a leak stop.
damp-rule-e9 = Damp from the ground, or splash from outside
    .confirm = Measure up the wall. Look at drains and splash outside.
    .tip = The landlord looks into it. Mould right at the foot rather points at condensation.
damp-rule-e11 = A cold surface in the building
    .confirm = The corner is at least three degrees colder than the middle of the wall.
    .tip = Furniture out and heat now. The landlord looks at insulation and reveals.
damp-rule-e12 = Warm summer air condenses on cool masonry
    .confirm = The dew point outdoors is higher than the wall's temperature.
    .tip = Close the hatch, use a dehumidifier, move the bed from the wall.
damp-rule-e13 = Damage that cannot be seen
    .confirm = Look behind furniture, plinth, duct and covering. Only trades open up.
    .tip = Not inspected, and a work order.
damp-rule-e14 = Water through the wet room
    .confirm = Measure on the other side of the wall, not through tile.
    .tip = Urgent. Stop showering there if possible.
damp-rule-e15 = Fungus and rot can grow in the wood
    .confirm = Measure the same spot with the right species and depth, and a dry spot beside it.
    .tip = Find and dry the source.
damp-rule-e15b = The wood is damper than usual
    .confirm = Measure again at the next visit.
    .tip = Keep an eye on it.
damp-rule-e16 = Readings in masonry are only relative. They do not tell how wet it is
    .confirm = Compare three spots or more. Salt gives high numbers.
    .tip = Write “relative” beside the number.
damp-rule-e17 = A little dew on cold panes in dry air is not wrong use
    .confirm = Feel for a draught at the pane.
    .tip = Advice on draughts and heat.
damp-rule-e18 = The air is drier but the mould is larger. It is not the air alone
    .confirm = Look at pipes, rain and ground. Measure the area alike.
    .tip = Show what was tried before talking of airing again.
damp-rule-e19 = The reading cannot be compared with others
    .confirm = Measure again later.
    .tip = Mark it as disturbed.
damp-rule-e20 = Cold, from a heater or from its bill
    .confirm = Try the heater in the room.
    .tip = A work order for the heater and help with the bill. No blame.
damp-rule-e21 = The mould came back fast. Its source is still there
    .confirm = Note the date of washing and the new area.
    .tip = A specialist looks at it.
damp-rule-e22 = Damp from daily use on cold surfaces
    .confirm = Measure again on a day without drying clothes or cooking.
    .tip = Dry clothes in the bathroom with the fan on, air shortly, keep rooms warm. Check fan and vent first.
damp-rule-e23 = Moisture from building dries out
    .confirm = Measure several rooms over some weeks. The numbers should fall.
    .tip = Heat and air. The landlord follows the drying.
