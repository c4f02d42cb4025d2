asked =
    ⭐ <b>How was the meeting for you?</b> { $title }
    💡 Was it useful? 🗂 Was it well organised?
    1 – not at all, 5 – very.
    Whoever called it sees only averages, and words without names, and only once three have answered. Names are kept so that you can change your answer.
ask =
    ⭐ <b>How was the meeting for you?</b> { $title }
    💡 Was it useful? 🗂 Was it well organised?
    1 – not at all, 5 – very. You can change it for 14 days from the meeting.
    Whoever called it sees only averages, and words without names, and only once three have answered. Names are kept so that you can change your answer.
useful-points = 💡 { $points }
useful-chosen = ✓ { $points }
organised-points = 🗂 { $points }
organised-chosen = ✓ { $points }
own-word = Your word: { $word }
add-word = Add a word
change-word = Change the word
saved = Thank you, it is noted.
open = ⭐ Ratings
rate = ⭐ Rate it
to-meeting = ‹ Meeting
not-over = “{ $title }” is not over yet. You can rate it afterwards.
not-there = “{ $title }” is rated by those who were there.
too-late = It is too late to rate “{ $title }”: there were 14 days for it.
gone = This meeting cannot be rated now.
sent = Asked to rate “{ $title }”: { $sent } of { $total }.
few = { $count ->
        [0] Nobody has rated “{ $title }” yet.
        [one] { $count } person has rated “{ $title }”. Averages are shown from { $least } answers on, so that nobody can tell who said what.
       *[other] { $count } people have rated “{ $title }”. Averages are shown from { $least } answers on, so that nobody can tell who said what.
    }
summary =
    ⭐ <b>Ratings.</b> { $title }
    { $count ->
        [one] { $count } person answered.
       *[other] { $count } people answered.
    }
mean-useful = 💡 Useful: { $points } of 5
mean-organised = 🗂 Well organised: { $points } of 5
said = <b>Words</b>
word-line = • { $word }

title-rating_word = Your word
unfinished-named-rating_word = You began to write a word about a meeting.
unfinished-unnamed-rating_word = You began to write a word about a meeting.
label-word = Your word
ask-word = What would you tell whoever called it? They will read it without your name.
