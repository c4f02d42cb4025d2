choose = Kuria kalba Jums rašyti?
lt = Lietuviškai
en = English
chosen = Nuo šiol rašysiu lietuviškai.
menu-language = 🌐 Kalba (EN)
command-language = pakeisti kalbą
phrases-language = english, language, lietuviškai, angliškai, kalbos
