### Advice to the tenant: at most twenty words each, what to do and nothing else.
### @machine

advice-vents-open = Keep the vents open all winter. Wipe off dust.
advice-filter = Change the filter in September. Never switch the unit off.
advice-furniture-out = Move bed and wardrobe about ten centimetres from the outer wall.
advice-draughts = Tell us of draughts. Do not tape windows or vents.
advice-heat-on = Turn on the heat in every room before it gets cold.
advice-gutter = Look for water running past the gutter, and send us a photo.
advice-outdoor-tap = Take off the garden hose and close the outdoor tap before frost.
advice-smoke-alarm = Press the button every month. Change the battery on 1 December.
advice-pests = Keep doors shut and food closed. Tell us of mice.
advice-prams = Put pram, skis and bicycle in the agreed place, not on the stairs.
advice-short-airing = Air shortly, five to ten minutes with a through-draught. Close again after.
advice-wipe-windows = Wipe dew off the window in the morning.
advice-drying-clothes = Dry clothes in the bathroom with the fan on, or in the shared drying room.
advice-bedroom-warmth = Keep a little heat in the bedroom, also by day.
advice-doors-open = Leave doors open so that heat gets around. Close the bathroom when you shower.
advice-heater-free = Do not hang clothes on the heater. Keep furniture and curtains away.
advice-heating-bill = Cold to save money? Call us before there is mould.
advice-frost = Keep at least ten degrees indoors, also when away.
advice-going-away = Going away? Close the main tap but leave the heat on.
advice-balcony-snow = Clear the balcony of snow, keep the drain open, tie down loose things.
advice-icicles = Do not walk under icicles. Call us and we close it off.
advice-slippery = Slippery at the door? Spread grit, and tell us.
advice-candles = Put out candles before you leave the room or go to bed.
advice-meltwater = Look for water in the cellar when snow melts. Send us a photo.
advice-spring-check = Pull the furniture out and look for stains after winter.
advice-window-care = Wash frames and seals. Tell us of wood that is soft.
advice-storage-tidy = Tidy the storage room. Throw cardboard away, use boxes with lids.
advice-dugnad = Join the dugnad. You get to know your neighbours.
advice-outdoor-voices = Sound carries far outdoors. Keep voices and music down late.
advice-cellar-summer = Close the cellar window on warm, close days. Air when it is cool.
advice-bathroom-summer = Use the fan in summer too, even with the window open.
advice-child-window = Move chairs and beds away from windows and railings.
advice-holiday = Before the holiday: close the tap, clean the drain, unplug chargers.
advice-dry-drain = Pour a cup of water into drains you seldom use.
advice-barbecue = Follow the house rules for barbecues. Never keep gas in the cellar.
advice-night-air = Air at night and keep the sun out by day.
advice-waste = Take food waste out often. Never leave bags in the hall.
advice-bathroom-fan = Keep the fan on while you shower and a while after.
advice-shower-squeegee = Pull the water off wall and floor after a shower.
advice-clean-drain = Clean the drain every third month, more often in a large family.
advice-lid-and-hood = Use lid and hood when you cook. Wash the filter.
advice-cooker = Never leave the cooker when it is on.
advice-washing-machine = Wash only when you are home and awake. Close the tap after.
advice-stop-valve = A leak? Close the main tap first. Then call the duty phone.
advice-report-early = Tell us as soon as you see damp, mould or damage.
advice-wash-spot = Wash small spots with soapy water and gloves. If they come back, call us.
advice-charging = Charge while you are awake. Never in hall, stairs or bed.
advice-extinguisher = Turn the extinguisher every half year. The needle should be in the green.
advice-way-out = Keep hall, stairs and escape window clear. Practise the way out.
advice-electric-check = A brown or hot socket? Do not use it. Call us.
advice-quiet-nights = Keep quiet at night. Tell neighbours before parties and drilling.
advice-neighbours = Something bothers you? Talk kindly first. We can help with the meeting.
advice-mailbox = Full names of everyone who lives here go on the mailbox.
advice-bill = Cannot pay? Call before it is due. Apply for housing allowance by the 25th.
advice-interpreter = Tell us if you want an interpreter. It is free. Children never interpret.
advice-who-does-what = You look after locks, taps, toilet and switches. We replace what is worn out.

## Advice to the tenant, on a topic and on a finding

advice-panel-heading = Advice to the tenant
advice-panel-heading-given = Advice that was given
advice-panel-given = Given
advice-panel-given-by = Given by { $name }
advice-panel-why-found = Because of a deviation
advice-panel-why-damp = Because the readings point here, rule { $rule }
advice-panel-why-season = Advice for { $season }
advice-panel-why-always = Advice for the whole year
advice-panel-last = { $count ->
    [one] Last time we gave this advice. How did it go?
   *[other] Last time we gave these pieces of advice. How did it go?
}
advice-panel-last-day = Given { $day }
advice-outcome-helped = It helped
advice-outcome-did_not_help = Did not help
advice-outcome-not_tried = Not tried
