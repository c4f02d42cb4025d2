menu-meetings = 📅 Susitikimai
command-meetings = kas laukia, kas jau įvyko
phrases-meetings = susitikimai, mano susitikimai, susitikimų sąrašas, kur kviečia, renginiai, sueigos, sąskrydis, kada sueiga, kada susitikimas, kada posėdis, sueiga, posėdis, susitikimas, susirinkimas

# The lists
list =
    <b>{ $head }</b>
    { $lines }
empty =
    <b>{ $head }</b>
    Kol kas nieko nėra.
coming-mine = Jūsų susitikimai
coming-county = Jūsų apskrities susitikimai
coming-all = Visi susitikimai
past-mine = Ankstesni Jūsų susitikimai
past-county = Ankstesni Jūsų apskrities susitikimai
past-all = Visi ankstesni susitikimai
line =
    { $place }. { $title }{ $kept }
    { DATE($starts, "in") }{ $mark ->
        [coming] {" · dalyvausite"}
        [perhaps] {" · galbūt dalyvausite"}
        [not-coming] {" · nedalyvausite"}
        [waiting] {" · laukiate laisvos vietos"}
        [offered] {" · Jums laikoma vieta"}
        [stale] {" · pasikeitė, atsakykite dar kartą"}
        [none] {" · laukiame Jūsų atsakymo"}
        [cancelled] {" · atšaukta"}
       *[other] {""}
    }
line-past = { $place }. { $title } ({ $day }){ $kept }
tab-mine = Mano
tab-county = Apskrities
tab-all = Visi
to-past = Ankstesni
when = Kada galite: { $title }
to-coming = Būsimi

# A meeting for its reader
cancelled = <b>Susitikimas atšauktas.</b>
cancelled-why = <b>Susitikimas atšauktas:</b> { $why }
over = Susitikimas jau įvyko.
on = Susitikimas vyksta dabar.
not-invited = Į šį susitikimą kviečiami kiti nariai.
own-none = Jūsų atsakymo dar nėra.
own-coming =
    { $guests ->
        [0] Jūsų atsakymas: dalyvausite.
        [one] Jūsų atsakymas: dalyvausite, su Jumis – { $guests } svečias.
        [few] Jūsų atsakymas: dalyvausite, su Jumis – { $guests } svečiai.
       *[other] Jūsų atsakymas: dalyvausite, su Jumis – { $guests } svečių.
    }
own-perhaps =
    { $guests ->
        [0] Jūsų atsakymas: galbūt dalyvausite.
        [one] Jūsų atsakymas: galbūt dalyvausite, su Jumis – { $guests } svečias.
        [few] Jūsų atsakymas: galbūt dalyvausite, su Jumis – { $guests } svečiai.
       *[other] Jūsų atsakymas: galbūt dalyvausite, su Jumis – { $guests } svečių.
    }
own-not-coming = Jūsų atsakymas: nedalyvausite.
own-waiting = Jūsų atsakymas: dalyvausite, kai atsiras laisva vieta. Laukiate eilėje.
own-place = Jūsų vieta eilėje: { $place }.
own-offered = Atsirado laisva vieta: ji laikoma Jums, patvirtinkite, kad dalyvausite.
own-kept = Vieta Jums laikoma iki { DATE($until, "until") }
own-entered = Atsakymas įrašytas telefonu.
own-stale = Po Jūsų atsakymo pasikeitė laikas ar vieta. Ar atsakymas tas pats? Pasirinkite dar kartą.
map = Rodyti žemėlapyje
manage = Tvarkyti susitikimą
to-list = ‹ Susitikimai
to-meeting = ‹ Susitikimas
agenda =
    <b>Darbotvarkė</b>
    { $title }
    { $lines }
agenda-line = { $number }. { $text }
no-agenda = Darbotvarkės kol kas nėra.
