to-item = ‹ Naujiena
choose =
    <b>{ $title }</b>
    Išsiųsta kopijų: { $there }, dar laukia: { $waiting }.
    Patikslinus visos jos pasikeis be pranešimo. Atšaukus – bus ištrintos, o senesnėse kaip dvi paros bus parašyta „Atšaukta“.
begin = Patikslinti
begin-withdraw = Atšaukti naujieną

title-correct = Naujienos patikslinimas
unfinished-named-correct = Pradėjote naujienos patikslinimą ({ $step } iš { $steps }).
unfinished-unnamed-correct = Pradėjote naujienos patikslinimą ({ $step } iš { $steps }).
label-content = Naujiena
ask-content = Atsiųskite visą pataisytą tekstą: jis pakeis dabartinį. Jei teksto nesiųsite, liks toks, koks yra.
example-content = Nuotraukos lieka tos pačios; kurią norite pakeisti, išimkite iš sąrašo ir atsiųskite naują. Kai viskas bus sąraše, spauskite „Toliau ›“.

preview-follows = Štai kaip naujiena atrodys patikslinta:
handed-in = Patikslinimą turi patvirtinti kitas biuro žmogus: jam rodau, kaip naujiena atrodys.
another-decides = Šį patikslinimą turi patvirtinti kitas biuro žmogus, ne tas, kas jį parašė.
ask-edit =
    <b>Patikslinti „{ $title }“?</b>
    Išsiųstos kopijos: { $there }. Jos pasikeis be pranešimo, archyve bus parašyta „patikslinta“.
    Dar neišsiųstos: { $waiting }. Jos išeis jau patikslintos.
ask-anew =
    <b>Išsiųsti „{ $title }“ iš naujo?</b>
    Keičiasi failai arba žinučių skaičius, todėl išsiųstų kopijų pataisyti negalima. Jos bus ištrintos: { $there }.
    Naujiena bus siunčiama iš naujo: { $total }. Apie ją bus pranešta dar kartą.
edit-copies = Patikslinti
send-anew = Siųsti iš naujo
write-again = Rašyti kitaip
drop = Palikti, kaip buvo
changed = Nuo peržiūros padėtis pasikeitė. Štai kaip yra dabar:
correcting = Patikslinta: „{ $title }“. Keičiamos išsiųstos kopijos: { $there }.
sending-anew = Naujiena „{ $title }“ siunčiama iš naujo, ankstesnės kopijos trinamos: { $there }.
dropped = Naujiena „{ $title }“ lieka tokia, kokia buvo.
same = Niekas nepasikeitė: toks tekstas ir tokie failai jau išsiųsti.
public = Ši naujiena tinka ir asociacijos svetainei, todėl ją tikslina biuras. Parašykite jam, ką reikia pataisyti.
empty = Nelieka nei teksto, nei failų. Jei naujienos nebereikia, ją atšaukite.
gone = Šis patikslinimas jau padarytas, pakeistas kitu arba jo atsisakyta.

title-withdraw = Naujienos atšaukimas
unfinished-named-withdraw = Pradėjote naujienos atšaukimą ({ $step } iš { $steps }).
unfinished-unnamed-withdraw = Pradėjote naujienos atšaukimą ({ $step } iš { $steps }).
label-why = Priežastis
ask-why = Kodėl naujiena atšaukiama? Priežastis liks veiksmų žurnale, nariai jos nematys.
example-why = Pavyzdžiui: „Posėdis nukeltas, data neteisinga“.
ask-withdraw =
    <b>Atšaukti „{ $title }“?</b>
    Bus ištrinta išsiųstų kopijų: { $there }, nebus išsiųsta: { $waiting }.
do-withdraw = Taip, atšaukti naujieną
withdrawing = Naujiena „{ $title }“ atšaukta. Trinamos išsiųstos kopijos: { $there }.
called-off = Naujiena „{ $title }“ dar niekam nebuvo išsiųsta, todėl ji vėl juodraštis.
withdrawn = <b>Atšaukta</b>
replaced = <b>Atšaukta</b>, patikslinta naujiena – žemiau.

edited = Patikslintos kopijos: { $done }. Nepavyko: { $failed }.
taken-back = Panaikintos kopijos: { $done }. Nepavyko: { $failed }.
