### Rooms.
### @machine

room-bathroom = Ванна
room-bedroom = Спальня
room-living-room = Вітальня
room-kitchen = Кухня
room-hall = Коридор
room-child-room = Дитяча
room-laundry = Пральня
room-toilet = Туалет
room-storage = Комора
room-balcony = Балкон
room-cellar = Підвал
room-loft = Горище
room-stairwell = Сходова клітка
room-entrance = Вхід
room-mailboxes = Поштові скриньки
room-pram-room = Кімната для візків
room-waste-room = Кімната для сміття
room-roof = Дах
room-facade = Фасад
room-outdoors = Надворі
