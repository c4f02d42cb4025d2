# An answer to an anonymous poll
title-ballot = Anonymous poll
about = <b>{ $title }</b>
promise = The poll is anonymous: when it is over, who has answered will be seen, but nobody will know what you chose, not even the owners; so an answer that you have confirmed cannot be changed.
unfinished-named-ballot = You have not sent your answer to the anonymous poll “{ $name }”.
unfinished-unnamed-ballot = You have not sent your answer to an anonymous poll.
confirm =
    <b>Preview</b>
    Once confirmed, your answer cannot be changed.
    Your code: <code>{ $code }</code>
    Keep it: when the poll is over, it finds your ballot in the list of ballots. Only you know the code; I cannot show it again later.
submit = Confirm
done =
    Your answer is recorded. Thank you!
    Your code: <code>{ $code }</code>
    Keep it: when the poll is over, it finds your ballot in the list of ballots. What you chose I cannot show any more.
done-before = Your answer is recorded. The code is in the message where you confirmed it; I cannot show it again, as I do not keep it.
to-polls = Polls
to-poll = ‹ To the poll

# Why not
already = Your answer to this poll is recorded already. The poll is anonymous, so nobody can change an answer any more, and neither can you.
not-offered = There can be no anonymous polls here: the data are kept in a PostgreSQL database, where the order of its rows would let one guess whose a ballot is. Choose a named poll. An anonymous one needs an SQLite database: ask the owner of the bot about it.

# The ballots of a poll that is over
list = List of ballots
check = Check my ballot
listed =
    List of ballots: “{ $title }”
    A line has what one member chose, without name and county. Yours is found by your code: “Check my ballot”.
file = ballots.xlsx
sheet = Ballots
column-hash = Print of the code
title-receipt = Check my ballot
unfinished-named-receipt = You began to look for your ballot: “{ $name }”.
unfinished-unnamed-receipt = You began to look for your ballot.
ask-code = Write the code that you saw when you confirmed your answer. Neither the code nor what I find by it will be kept.
example-code = For example: K7QM 3XTP 9HAD W2ZC
label-code = Code
code-unlike = A code has 16 signs, for example K7QM 3XTP 9HAD W2ZC. There is no zero, no one, no O and no I in it. Compare it with what you wrote down and write it again.
found =
    Your ballot is counted. In the list its print is <code>{ $hash }</code>:
    { $lines }
no-choices = There are no choices in it: what was written in words or numbers is kept apart, so it is not seen here.
none = There is no ballot with that code in the list of this poll. Compare the code with what you wrote down: perhaps it is of another poll.
check-again = Look for another code
not-yet = The list of ballots will be published when the poll is over: { DATE($until, "label") }
not-shown = The list of ballots of this poll is not published to you.
