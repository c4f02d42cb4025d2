# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-named =
    { $count ->
        [one] A named poll. You can answer until { DATE($until, "until") }
       *[other] A named poll, { $count } questions. You can answer until { DATE($until, "until") }
    }
card-anonymous =
    { $count ->
        [one] An anonymous poll. You can answer until { DATE($until, "until") }
       *[other] An anonymous poll, { $count } questions. You can answer until { DATE($until, "until") }
    }
card-count = { $answered } of { $total } have answered ({ $percent } %).
card-count-county = { $answered } of { $total } have answered ({ $percent } %), { $county } – { $own } of { $of }.
card-over = The poll is over.
card-look = Look
answer = Answer
option-yes = Yes
option-no = No
option-no-opinion = No opinion

# An answer in words
said-nothing = not answered
said-place = { $place }. { $option }
said-text = “{ $text }”
said-number = { $number }
