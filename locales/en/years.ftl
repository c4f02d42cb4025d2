menu-year = 📅 Your year
phrases-year = my year, your year, year in review, what I did

year =
    📅 <b>Your { $year }</b>
    { $lines }
empty = 📅 <b>Your { $year }.</b> No report of yours was published. You can write a new one now.
entries = Reports of yours published: { $count }
kind-activity = • activities: { $count }
kind-practice = • good practice: { $count }
kind-lesson = • what did not work: { $count }
themes = Themes: { $themes }
with-others = Done together with colleagues: { $count }
helpful = 👍 Marked “Helpful” by colleagues: { $count }
taken-over = 🌱 Taken over from you: { $count }
took-over = 🤝 Taken over by you: { $count }
line = • { $place } (No. { $number } “{ $title }”)
line-noted = • { $place } (No. { $number } “{ $title }”): “{ $note }”
own-line = • No. { $number } “{ $title }”
more = … and { $count } more
before = ‹ { $year }
after = { $year } ›
to-mine = My reports
open = Look at the year
told =
    📅 <b>Your { $year }</b>
    { $count ->
        [0] Colleagues’ practice was of use to you.
        [one] { $count } report of yours was published.
       *[other] { $count } reports of yours were published.
    } { $taken ->
        [0] Thank you for sharing and learning together!
        [one] Colleagues took over something of yours { $taken } time. Thank you for sharing!
       *[other] Colleagues took over something of yours { $taken } times. Thank you for sharing!
    }
