# The card, in groups and in private chats
card-title = 🗳 <b>{ $title }</b>
card-question = { $text }
card-named =
    { $count ->
        [one] A poll with names for { $whom }. Answers are taken until { DATE($until, "until") }
       *[other] A poll with names for { $whom }, { $count } questions. Answers are taken until { DATE($until, "until") }
    }
card-anonymous =
    { $count ->
        [one] An anonymous poll for { $whom }. Answers are taken until { DATE($until, "until") }
       *[other] An anonymous poll for { $whom }, { $count } questions. Answers are taken until { DATE($until, "until") }
    }
card-to-county = the members of { CASE($county, "genitive") }
card-to-some = chosen members
promise = The poll is anonymous: once it is over it can be seen who has answered, but nobody learns what you chose, not even the owners, so an answer you have confirmed cannot be changed.
card-count = Answered: { $answered } of { $total } ({ $percent } %).
card-count-county = Answered: { $answered } of { $total } ({ $percent } %), in { CASE($county, "locative") } { $own } of { $of }.
card-quorum = Needed: { $percent } %.
card-over = The poll is over.
card-cancelled = The poll was cancelled.
card-cancelled-why = The poll was cancelled: { $why }
card-look = Have a look
answer = Answer
option-yes = Yes
option-no = No
option-no-opinion = No opinion

# An answer in words
said-nothing = not answered
said-place = { $place }. { $option }
said-text = “{ $text }”
said-number = { $number }

# What comes of the sending
reminder = A reminder: we still wait for your answer to the poll “{ $title }”. Answers are taken until { DATE($until, "until") }
gone = This poll is no more.
called-off = The poll “{ $title }” was not sent and is a draft again.
sending-done = The poll “{ $title }” is sent: { $sent } of { $total }.
sending-cancelled = The sending of the poll “{ $title }” was stopped: { $sent } of { $total } are sent. It stays open: all it asks find it in the menu, and you can cancel it here.
look = Have a look
to-card = ‹ To the poll
