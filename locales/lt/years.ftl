menu-year = 📅 Jūsų metai
phrases-year = mano metai, jūsų metai, metų apžvalga, ką nuveikiau

year =
    📅 <b>Jūsų { $year } metai</b>
    { $lines }
empty = 📅 <b>Jūsų { $year } metai.</b> Paskelbtų Jūsų įrašų nėra. Naują galite įrašyti dabar.
entries = Paskelbta Jūsų įrašų: { $count }
kind-activity = • veikla: { $count }
kind-practice = • geroji patirtis: { $count }
kind-lesson = • nepavykusi patirtis: { $count }
themes = Temos: { $themes }
with-others = Kartu su kolegomis nuveikta: { $count }
helpful = 👍 Kolegos pažymėjo „Naudinga“: { $count }
taken-over = 🌱 Kolegos iš Jūsų perėmė: { $count }
took-over = 🤝 Jūs perėmėte iš kolegų: { $count }
line = • { $place } (Nr. { $number } „{ $title }“)
line-noted = • { $place } (Nr. { $number } „{ $title }“): „{ $note }“
own-line = • Nr. { $number } „{ $title }“
more = … ir dar { $count }
before = ‹ { $year }
after = { $year } ›
to-mine = Mano įrašai
open = Pažiūrėti metus
told =
    📅 <b>Jūsų { $year } metai</b>
    { $count ->
        [0] Kolegų patirtis Jums pravertė.
        [one] Paskelbtas { $count } Jūsų įrašas.
        [few] Paskelbti { $count } Jūsų įrašai.
       *[other] Paskelbta { $count } Jūsų įrašų.
    } { $taken ->
        [0] Ačiū, kad dalijatės ir mokotės kartu!
        [one] Kolegos iš Jūsų perėmė { $taken } kartą. Ačiū, kad dalijatės!
        [few] Kolegos iš Jūsų perėmė { $taken } kartus. Ačiū, kad dalijatės!
       *[other] Kolegos iš Jūsų perėmė { $taken } kartų. Ačiū, kad dalijatės!
    }
