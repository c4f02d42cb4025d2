# A question as it is asked, here and in anonymous polls
question = { $text }
label = { $number }. { $text }
numbered = { $number }. { $text }
placed = place { $place }: { $text }
hint-several = You may choose several.
hint-exactly = Choose { $count ->
        [one] { $count } option.
       *[other] { $count } options.
    }
hint-least = Choose at least { $count ->
        [one] { $count } option.
       *[other] { $count } options.
    }
hint-most = Choose at most { $count ->
        [one] { $count } option.
       *[other] { $count } options.
    }
hint-between = Choose from { $least } to { $most ->
        [one] { $most } option.
       *[other] { $most } options.
    }
hint-numbers = Press the number of your choice.
hint-scale = 1 is the worst, 5 the best.
hint-scale-of = 1 – { $low }, 5 – { $high }.
hint-ranking = Press them in order, the most important first. Pressed again, an option is taken out; what is not ranked comes last.
hint-text =
    Answer in your own words, in several messages if you like ({ $longest } characters in all).
    If you allow us to quote you, your words may be shown to others, without your name or eldership.
hint-number = Write a number, for example 12 or 12.5.
hint-number-least = Write a number of at least { $least }.
hint-number-most = Write a number of at most { $most }.
hint-number-between = Write a number from { $least } to { $most }.

# An answer as it is read
point = { $point } of { $last }
text-quoted =
    { $text }
    (may be quoted)
text-unquoted =
    { $text }
    (not to be quoted)
whole-number = { $minus }{ $whole }
number = { $minus }{ $whole }.{ $fraction }
quote = Allow quoting
quote-not = Do not allow quoting
write-again = Write it anew

# What does not fit
choose-wanted = Answer this with the buttons below the text, or write your choice.
option-unknown = “{ $text }” is not among the options. Press a button, write an option or its number, for example 2.
one-wanted = Only one option can be chosen here. Which one?
too-many = You can choose at most { $most ->
        [one] { $most } option. To choose another, first press the chosen one: it is taken out.
       *[other] { $most } options. To choose another, first press a chosen one: it is taken out.
    }
too-few = Choose at least { $least ->
        [one] { $least } option; { $chosen } chosen now.
       *[other] { $least } options; { $chosen } chosen now.
    }
text-wanted = Answer this in words.
text-too-long = The answer is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    } in all, { $longest } fit. This message was not added: shorten it and send it again.
number-wanted = Write a number in digits, for example 12 or 12.5.
number-unknown = “{ $text }” is not a number. Write nothing else, in digits, without units, for example 12 or 12.5.
number-too-long = The number is too long. { $digits } digits fit, and { $decimals } after the point. Is it a slip?
number-too-small = { $number } is too little: { $least } and more will do. Write, for example, { $least }.
number-too-big = { $number } is too much: { $most } and less will do. Write, for example, { $most }.

# A tap on the card, in a group or in private
voted = Your answer: { $answer }. There is no need to answer elsewhere; you can change it until { DATE($until, "until") }.
voted-anew = Changed: { $answer }. You can change it again until { DATE($until, "until") }.
voted-before = Noted before: { $answer }. You can change it until { DATE($until, "until") }.

# Why not
only-test = This is only a trial: the poll has not been sent yet, so answers are not noted.
anonymous = This poll is anonymous and is answered in private only, with the button “Answer”.
other-county = This poll is not for your county. It is for: { $places }.
not-asked = This poll is not for you: when it was sent, { DATE($since, "in") }, you were not among those it asks.
over = The poll “{ $title }” ended { DATE($when, "in") }. It can no longer be answered, nor an answer changed.
cancelled = The poll “{ $title }” was cancelled; there is no need to answer it.
missing = Question { $number } has no answer yet. Open the poll again and answer it.
does-not-fit = The answer to question { $number } will not do. Open the poll again and choose once more.
lost =
    { $why }
    Unfinished answers were not noted.

# The questionnaire
about = 🗳 <b>{ $title }</b>
title-answers = Question
unfinished-named-answers = You have an unfinished poll “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-answers = You have an unfinished poll ({ $step } of { $steps }).
review =
    <b>Review</b>
    Is everything right? Your answers are noted when you press “Note my answers”.
submit = Note my answers
thanks = Thank you, your answer is noted. You can change it until { DATE($until, "until") }.
thanks-anew = Thank you, noted. You can change your answer until { DATE($until, "until") }.
change = Change my answer
results = Results
others = Other polls
look = Look
own-line = <b>{ $label }:</b> { $answer }
own-answer = Your answer: <b>{ $answer }</b>
own-none = There is no answer of yours to this poll.
own-phoned = It was entered by a lead, as you gave it by telephone.
own-until = You can change your answer until { DATE($until, "until") }.
own-over = The poll ended { DATE($when, "in") }.
own-cancelled = The poll was cancelled.

# Answers given by telephone
by-telephone = Answers by telephone
about-phoned =
    ☎️ Answering: <b>{ $who }</b> (by telephone)
    🗳 <b>{ $title }</b>
title-phoned = Question
unfinished-named-phoned = Answers given by telephone, not entered yet: “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-phoned = Answers given by telephone, not entered yet ({ $step } of { $steps }).
phone-list =
    <b>Answers by telephone: “{ $title }”</b>
    { $left } of { $total } have not answered yet. Whose answer are you entering?

    { $lines }
phone-line = • <b>{ $who }</b>, { $phone }
phone-entered = ✓ { $who } – entered by telephone
no-phone = no telephone in the roster
enter-for = Enter: { $who }
correct-for = Correct: { $who }
next-call = Next member
phone-nobody = To the poll “{ $title }” everybody you answer for has replied. There is nobody left to telephone.
phone-elsewhere = This poll does not ask your municipality or county, so there is nothing to enter by telephone.
phone-oneself = You answer the poll as everybody does, with the button “Answer” or here: /polls
phone-answered = There is no need to enter it by telephone: there is an answer of their own. Who answered: { $who }. What you entered was not added.
phone-anonymous = This poll is anonymous: only members themselves answer, so nothing can be entered by telephone.
entered = Entered. Who answered by telephone: { $who }. If they use “Sueiga”, they will be told.
entered-for-you =
    As you answered by telephone, your answer to the poll “{ $title }” was entered by: { $who }.
    You can look at it and change it until { DATE($until, "until") }.
office = the association’s office
