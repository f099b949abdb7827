### Rooms.
### @machine

room-bathroom = መሕጸቢ ሰብነት
room-bedroom = መደቀሲ ክፍሊ
room-living-room = ሳሎን
room-kitchen = ክሽነ
room-hall = ኮሪደር
room-child-room = ክፍሊ ቈልዑ
room-laundry = መሕጸቢ ክዳን
room-toilet = ሽቓቕ
room-storage = መኽዘን
room-balcony = ባልኮኒ
room-cellar = ትሕተ ቤት
room-loft = ናሕሲ ውሽጢ
room-stairwell = መደያይቦ
room-entrance = መእተዊ
room-mailboxes = ሳንዱቓት ፖስታ
room-pram-room = ክፍሊ ናይ ህጻን ዓረብያ
room-waste-room = ክፍሊ ጓሓፍ
room-roof = ናሕሲ
room-facade = ፊት ህንጻ
room-outdoors = ደገ
