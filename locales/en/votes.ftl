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
ranked =
    { "" }
    { $lines }
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
