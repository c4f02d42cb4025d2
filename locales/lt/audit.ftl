roster-imported = Narių sąrašas atnaujintas iš failo: naujų – { $new }, pasikeitusių – { $changed }, pasitraukusių – { $left }, neperskaitytų eilučių – { $unreadable }.
left = Sąraše neberastas žmogus: prieiga nutraukta.
moved = Pagal sąrašą pasikeitė seniūnija.
roster-roles = Pagal sąrašą pareigos dabar: { $roles }.
roster-no-roles = Pagal sąrašą pareigų nebėra.
invited = { $count ->
        [one] Duotas { $count } kvietimas.
        [few] Duoti { $count } kvietimai.
       *[other] Duota { $count } kvietimų.
    }
signed-up = Prisijungė { $how }.
request-approved = Prašymas prisijungti patenkintas.
request-refused = Prašymas prisijungti nepatenkintas.
line-added = Pagal prašymą sąraše atsirado nauja eilutė.
unlinked = Paskyra atsieta: prisijungė ne tas žmogus.
guessing-blocked = Per daug nesėkmingų bandymų prisijungti ({ $count }): paskyrai teks palaukti.
