topic-utkast-ute = Ute
