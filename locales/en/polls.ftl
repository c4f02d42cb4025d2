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

# Together with other counties
joint-named =
    { $count ->
        [one] A joint named poll of several counties.
       *[other] A joint named poll of several counties, { $count } questions.
    }
joint-anonymous =
    { $count ->
        [one] A joint anonymous poll of several counties.
       *[other] A joint anonymous poll of several counties, { $count } questions.
    }
joint-sent =
    { $count ->
        [0] The poll “{ $title }” begins in your county alone: the others do not take part or have not answered.
        [one] The poll “{ $title }” begins: { $count } other county takes part.
       *[other] The poll “{ $title }” begins: { $count } other counties take part.
    }
joint-not-sent = The poll “{ $title }” was not sent and is a draft again. { $why }
joint-late = While we waited for the other counties its end has come too near – set a later one.
joint-asker-gone = Its author may ask no polls any more.
joint-waits =
    Waiting for counties to answer:
    { $lines }

    When all have answered the poll begins by itself. For whoever has not answered within two working days the director decides.
joint-line-asked = { CASE($county, "nominative") } – not answered yet
joint-line-confirmed = { CASE($county, "nominative") } – takes part
joint-line-declined = { CASE($county, "nominative") } – does not take part
joint-line-dropped = { CASE($county, "nominative") } – did not answer
joint-not-wait = Do not wait
joint-not-wait-sure = Yes, begin now
joint-ask-not-wait =
    { $count ->
        [one] { $count } county has not answered – without it the poll begins at once. Begin?
       *[other] { $count } counties have not answered – without them the poll begins at once. Begin?
    }
joint-take-back = Make it a draft again
joint-taken-back = The poll is a draft again, the other counties are asked no more.
joint-asked =
    { $count ->
        [one] { $count } other county has been asked. When it has answered, the poll begins by itself.
       *[other] { $count } other counties have been asked. When they have answered, the poll begins by itself.
    }
joint-question = <b>{ $number }.</b> { $text }
joint-begun = Begun: the other counties are waited for no more.
