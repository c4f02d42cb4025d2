go-on = Go on checking
check-one = Check
to-queue = Check the others
to-contest = ‹ To the contest
to-jury = The jury
my-seat = My seat in the jury
back = ‹ To the nomination

not-fixed = The contest is still being prepared. We will tell you when checking begins.
not-yet = Checking has not begun. It begins: { DATE($opens, "label") }. We will tell you then.
over = Checking ended { DATE($closed, "in") }. What you said is kept and can no longer be changed.
cancelled = The contest was called off, there is nothing to check any more.
not-in-queue = Nomination No. { $number } is not among those you check: it is out of the contest, or others check it.
enough = Two others have checked nomination No. { $number } already.
decided = Nomination No. { $number } is decided, there is nothing to ask any more.
no-entry = This entry is no longer shown.
not-blind = In this contest the jury sees the names, nothing is blacked out.
black-first = The jury will judge without names. Before you pass nomination No. { $number }, look at what it will see.
black-changed = Nomination No. { $number } has just changed. Look at what the jury will see now.
answered-before = The checkers do not wait for an answer about nomination No. { $number } any more.

queue = <b>{ $contest }</b>
    { $lines }

    <b>Who checks</b>
    { $checkers }
left-until = { $count ->
        [one] { $count } nomination waits for you. You can check until { DATE($until, "until") }.
       *[other] { $count } nominations wait for you. You can check until { DATE($until, "until") }.
    }
all-said = Thank you, nothing waits for you now. You can change what you said until { DATE($until, "until") }.
empty = <b>{ $contest }</b>: there are no nominations for you to check now.
line = No. { $number } “{ $title }” – { $stand }
brief-waits = waits
brief-waits-second = waits for a second check
brief-said = checked by you, waits for another
brief-returned = waits for its nominator
brief-enough = checked by others
brief-passed = passed
brief-failed = failed
checker = • { $who }: checked { $said }, waiting { $waits }
progress = <b>{ $contest }</b>
    { $lines }

    { $count ->
        [0] All nominations are checked.
        [one] { $count } nomination is not checked yet. What is not checked in time stays in the contest, and the protocol says “not checked”.
       *[other] { $count } nominations are not checked yet. What is not checked in time stays in the contest, and the protocol says “not checked”.
    }
nobody = <b>{ $contest }</b>: nobody was appointed to check nominations. At least two checkers are needed.

number = Nomination No. { $number } · { $category }
title = <b>{ $title }</b>
who =
    Nominee: { $nominee }
    Nominated by: { $nominator }
who-self = Nominates themselves: { $nominee }
why = { $text }
said = <b>{ $question }</b> { $answer }
added = <b>The nominee’s word:</b> { $text }
entry-line = Entry { $place }: { $title }
unread = { $count ->
        [one] { $count } entry is no longer shown.
       *[other] { $count } entries are no longer shown.
    }
note-asked = <b>Asked:</b> { $text }
note-said = <b>Answered:</b> { $text }
own-pass = Your word: pass.
own-fail = Your word: fail. Why: { $why }
other-pass = Another checker’s word: pass.
other-fail = Another checker’s word: fail. Why: { $why }
stand-waits = It waits for your check.
stand-said = It waits for another checker. Until checking ends, you can change your word.
stand-returned = Something was asked, an answer is awaited. You can decide without it too.
stand-enough = Two others have checked it.
stand-passed = It passed the check.
stand-failed = It failed the check.
black-waits = Judged without names: nobody has looked at what the jury will see.
black-approved = Judged without names: what the jury will see was looked at.
black-look = Will nobody tell from what is left whose nomination it is?
left = { $count ->
        [one] { $count } nomination waits for you.
       *[other] { $count } nominations wait for you.
    }
none-left = No other nomination waits for you.

pass = Pass
pass-chosen = ✓ Pass
fail = Fail
fail-chosen = ✓ Fail
ask = Ask for more
black = What the jury sees
entry = 📄 Entry { $place }
see-files = 📎 Files ({ $count })
files = Files of nomination No. { $number }.
next = Next ›
list = The whole list

kept-pass = Noted: No. { $number } passes.
kept-fail = Noted: No. { $number } fails.
about = Nomination No. { $number } “{ $title }”
title-check_fail = Fail
unfinished-named-check_fail = You began to write why nomination “{ $name }” fails.
unfinished-unnamed-check_fail = You began to write why a nomination fails.
label-fail = Reason
ask-fail = Why does it fail? If the nomination does not pass, both the nominator and the nominee will get these words.
fail-confirm = Is this what you want to say? Once it is checked twice, both the nominator and the nominee will learn the reason.
fail-submit = Fail
title-check_ask = A request
unfinished-named-check_ask = You began to ask for more about nomination “{ $name }”.
unfinished-unnamed-check_ask = You began to ask for more about a nomination.
label-asked = Request
ask-asked = What is missing or not clear? The nominator and the nominee will get it without your name. Up to 500 characters.
ask-confirm = Send it? The nomination waits until they answer; we will tell you.
ask-submit = Send
asked = The request about No. { $number } is sent. We will tell you when they answer.

about-black = Nomination No. { $number }
black-head = <b>What the jury sees: No. { $number }</b>
black-hidden = Blacked out by checkers: { $words }
black-shown = Left in by checkers: { $words }
hide = Black out words
reveal = Leave words in
black-approve = Good, show it so
black-kept = Noted: the jury will see what is left.
title-check_hide = Blacking out
unfinished-named-check_hide = You began to black out words ({ $step } of { $steps }).
unfinished-unnamed-check_hide = You began to black out words ({ $step } of { $steps }).
ask-hide = Which words give the author away? Write them in one message; we will black out all their forms.
label-hide = Black out
hid = Blacked out.
title-check_reveal = Leaving in
unfinished-named-check_reveal = You began to leave words in ({ $step } of { $steps }).
unfinished-unnamed-check_reveal = You began to leave words in ({ $step } of { $steps }).
label-reveal = Leave in
ask-reveal = Which words are blacked out without need? Write them as the nomination has them.
revealed = These words are left in.

told-answered = <b>{ $contest }</b>: what was asked about nomination No. { $number } is answered. Please check it again.
told-asked =
    The checkers ask for more about nomination No. { $number } “{ $title }”.
    { $text }

    Change the nomination or answer by { DATE($until, "until") }.
answer = Answer
title-check_answer = An answer to the checkers
unfinished-named-check_answer = You began to answer the checkers.
unfinished-unnamed-check_answer = You began to answer the checkers.
about-answer = Nomination No. { $number }. The checkers ask: { $text }
label-said = Answer
ask-said = What would you like to answer? Up to 500 characters. If the nomination itself has to change, tap “Cancel” and then “Change”.
answered = Thank you, your answer about nomination No. { $number } is with the checkers.
told-passed = Nomination No. { $number } “{ $title }” passed the check and takes part in the contest.
told-unchecked = Nomination No. { $number } “{ $title }” takes part in the contest. There was no time to check it fully; the protocol will say so.
told-failed = Nomination No. { $number } “{ $title }” failed the check. Why: { $why }
told-few = <b>{ $contest }</b>: there are nominations with too few checkers ({ $count }). Two have to check each, but nobody checks those of the own municipality. Appoint more.
remind = <b>{ $contest }</b>: nominations still wait for your check. Checking ends { $until }.
warn = <b>{ $contest }</b>: some nominations are not checked. Checking ends { $until }. What is not checked stays in the contest, and the protocol says “not checked”.
see-checkers = Who still checks
