### Rooms.
### @machine

room-bathroom = Musqusha
room-bedroom = Qolka jiifka
room-living-room = Qolka fadhiga
room-kitchen = Jikada
room-hall = Marinka
room-child-room = Qolka carruurta
room-laundry = Qolka dhar-dhaqista
room-toilet = Baytalmayga
room-storage = Bakhaarka
room-balcony = Balakoonka
room-cellar = Qolka dhulka hoostiisa
room-loft = Saqafka sare
room-stairwell = Jaranjarada
room-entrance = Irridda
room-mailboxes = Sanduuqyada boostada
room-pram-room = Qolka gaadhiga carruurta
room-waste-room = Qolka qashinka
room-roof = Saqafka dibadda
room-facade = Wejiga guriga
room-outdoors = Dibadda
