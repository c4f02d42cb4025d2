counts = 👍 Helpful: { $helpful } · taken over: { $uses }
helpful = 👍 Helpful
helpful-count = 👍 Helpful ({ $count })
helpful-marked = ✓ Helpful ({ $count })
adopt = We took it over too
adopt-marked = ✓ We took it over too
learn = We learnt from it too
learn-marked = ✓ We learnt from it
ask-author = Ask the author
who = Who took it over ({ $count })
to-entry = ‹ The report
to-year = 📅 Your year

marked = { $count ->
        [one] Marked as helpful, by { $count } colleague in all. Tap again to take the mark off.
       *[other] Marked as helpful, by { $count } colleagues in all. Tap again to take the mark off.
    }
unmarked = The mark is taken off. “Helpful” left: { $count }.
own = This is your own work: “Helpful” and “We took it over too” are for colleagues.
own-eldership = { $eldership } did this: “We took it over too” is for other elderships.
no-line = “Helpful” is for those in the association’s roster.
no-eldership = “We took it over too” is for those who head an eldership.
gone = You cannot read this report now, so nothing was noted.

title-adoption = We took it over too
unfinished-named-adoption = You began to tell how you took over a colleague’s practice.
unfinished-unnamed-adoption = You began to tell how you took over a colleague’s practice.
label-how = How you took it over
ask-how = In a few words: how did you take it over in your eldership? Whoever may read the report will see your words and your eldership.
example-how = For example: “We put the same swings up in two yards, the community helped”.
adopting = No. { $number }. <b>{ $title }</b>
noted = Thank you, noted. The author will hear of it.
adopted =
    No. { $number }. <b>{ $title }</b>
    { $eldership } took it over.
    { $note }
learnt =
    No. { $number }. <b>{ $title }</b>
    { $eldership } learnt from it.
    { $note }
own-note = How: { $note }
no-note = How, was not written yet.
add-note = Write how
change-note = Change the words
give-up = Take it back
given-up = Taken back: your eldership does not stand with report No. { $number } “{ $title }” any more.

list =
    No. { $number }. <b>{ $title }</b>
    Taken over by: { $count }
    { $lines }
nobody = So far nobody has marked No. { $number } “{ $title }” as taken over.
line = • { $place }
line-noted = • { $place }: “{ $note }”

told =
    🌱 <b>Your reports are of use to colleagues</b>
    { $lines }
told-entry = { $place }. <b>{ $title }</b>
told-helpful = { $count ->
        [one] 👍 { $count } colleague marked it as helpful
       *[other] 👍 { $count } colleagues marked it as helpful
    }
told-more-uses = { $count ->
        [one] and { $count } more eldership
       *[other] and { $count } more elderships
    }
told-more = { $count ->
        [one] … and { $count } more report of yours
       *[other] … and { $count } more reports of yours
    }

title-ask-author = A question to the author
unfinished-named-ask-author = You began to write a question to the author of a report.
unfinished-unnamed-ask-author = You began to write a question to the author of a report.
label-question = Question
ask-question = What would you like to ask? There is room for 1000 characters; you may also send one photo with a text below it. Once sent, the question leaves at once.
example-question = The author will see your name and eldership and can answer right here. They will not see your telephone number.
asking =
    No. { $number }. <b>{ $title }</b>
    To: { $who }
asking-unnamed =
    No. { $number }. <b>{ $title }</b>
    The author will answer here, but I will not tell you who that is.
sent = I am passing on the question about report No. { $number } “{ $title }”. The answer will come here.
sent-unnamed = I will pass on the question about report No. { $number } “{ $title }”. If the author answers, the answer will come here without their name.
sent-later = I will pass on the question about report No. { $number } “{ $title }” { DATE($when, "in") }. The answer will come here.
own-question = This is your own report: colleagues ask about it.
author-left = The author of report No. { $number } is not in the association’s roster any more.
unnamed-unreachable = The author of report No. { $number } cannot be reached now.
successor = { $who } heads that eldership now. Perhaps they know the answer.
successor-unreachable = { $who } heads that eldership now, but cannot be written to through { -bot } at present.
write-successor = Write through { -bot }

question =
    ✉️ <b>{ $who }</b> asks about your report No. { $number } “{ $title }”:
    { $text }
question-unnamed =
    ✉️ <b>{ $who }</b> asks about your report No. { $number } “{ $title }”, published without a name:
    { $text }

    Answer with the button: whoever asks will not learn your name.
answer-asker = Answer without a name
asker-left = Whoever asked is not in the association’s roster any more, so there is nobody to answer.
title-answer-asker = An answer about a report
unfinished-named-answer-asker = You began to answer a question about your report.
unfinished-unnamed-answer-asker = You began to answer a question about your report.
label-answer = Answer
ask-answer = What is the answer? There is room for 1000 characters. Once written, it leaves at once.
example-answer = Whoever asked will see only the report’s number, its title and your words, so do not mention your name and eldership.
answering =
    No. { $number }. <b>{ $title }</b>
    To: { $who }
answered = I am passing the answer on without your name. To: { $who }.
answer =
    ✉️ <b>An answer about report No. { $number } “{ $title }”</b>
    { $text }
ask-more = Ask more
