### Rooms.
### @machine

room-bathroom = Łazienka
room-bedroom = Sypialnia
room-living-room = Salon
room-kitchen = Kuchnia
room-hall = Przedpokój
room-child-room = Pokój dziecka
room-laundry = Pralnia
room-toilet = Toaleta
room-storage = Komórka
room-balcony = Balkon
room-cellar = Piwnica
room-loft = Strych
room-stairwell = Klatka schodowa
room-entrance = Wejście
room-mailboxes = Skrzynki pocztowe
room-pram-room = Wózkownia
room-waste-room = Pomieszczenie na śmieci
room-roof = Dach
room-facade = Elewacja
room-outdoors = Na dworze
