### Rooms.
### @machine

room-bathroom = تشناب
room-bedroom = اتاق خواب
room-living-room = صالون
room-kitchen = آشپزخانه
room-hall = دهلیز
room-child-room = اتاق اطفال
room-laundry = اتاق کالاشویی
room-toilet = کمود
room-storage = تحویل‌خانه
room-balcony = بالکن
room-cellar = تهکاوی
room-loft = بالاخانه
room-stairwell = زینه عمومی
room-entrance = دروازه ورودی
room-mailboxes = صندوق‌های پُست
room-pram-room = اتاق گادی اطفال
room-waste-room = اتاق کثافات
room-roof = بام
room-facade = روی تعمیر
room-outdoors = بیرون
