choose = In which language shall I write to you?
lt = Lietuviškai
en = English
chosen = From now on I will write in English.
menu-language = 🌐 Language (LT)
command-language = change the language
phrases-language = english, lithuanian, languages
