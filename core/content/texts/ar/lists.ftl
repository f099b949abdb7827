### Rooms.
### @machine

room-bathroom = الحمّام
room-bedroom = غرفة النوم
room-living-room = غرفة الجلوس
room-kitchen = المطبخ
room-hall = الممر
room-child-room = غرفة الأطفال
room-laundry = غرفة الغسيل
room-toilet = المرحاض
room-storage = المخزن
room-balcony = الشرفة
room-cellar = القبو
room-loft = العلية
room-stairwell = درج المبنى
room-entrance = المدخل
room-mailboxes = صناديق البريد
room-pram-room = غرفة عربات الأطفال
room-waste-room = غرفة النفايات
room-roof = السطح
room-facade = الواجهة
room-outdoors = في الخارج
