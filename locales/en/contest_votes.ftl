# The categories
categories-county = <b>{ $contest }</b>
    Your county chooses which nominations go on. You can vote until { DATE($until, "until") }.

    { $lines }
categories-country = <b>{ $contest }</b>
    The members’ vote. You can vote until { DATE($until, "until") }.

    { $lines }
all-voted = <b>{ $contest }</b>
    There is nothing more to vote on. The vote ends { DATE($until, "in") }.

    { $lines }
line-voted = ✓ { $category }: your vote is in
line-waits = { $count ->
        [one] • { $category }: { $count } nomination
       *[other] • { $category }: { $count } nominations
    }
line-none = • { $category }: nothing is left for you to choose from
vote = Vote
vote-in = { $category }
to-contest = ‹ To the contest
to-categories = Other categories

# A ballot
title-contest_ballot = Vote
about = <b>{ $contest }</b>, the category “{ $category }”
promise = The vote is anonymous: it will be known who has voted, but nobody will learn for what, not even those who run the bot. So a vote that is confirmed cannot be changed. One does not vote for one’s own eldership: it is not on the list.
ask-choice = { $count ->
        [one] There is { $count } nomination. Tap its number to see all of it and to vote for it.
       *[other] There are { $count } nominations. Tap a number to see all of a nomination and to vote for it.
    }

    { $lines }
label-choice = Your vote
candidate = No. { $number } <b>{ $title }</b>
    { $who }
candidate-blind = No. { $number } <b>{ $title }</b>
why = { $text }
answer = <b>{ $question }</b> { $answer }
added = <b>In the nominee’s own words:</b> { $text }
evidence = Entry { $place }: { $title }
hidden = { $count ->
        [one] { $count } entry is not shown any more.
       *[other] { $count } entries are not shown any more.
    }
hidden-blind = This contest is judged without names, so entries and files are not shown.
entry = Entry { $place }
files = Files ({ $count })
attached = The files of nomination No. { $number }.
no-files = Nomination No. { $number } has no files.
back = ‹ Vote
choose = Vote for No. { $number }
to-list = ‹ List
chosen = Chosen now: No. { $number }
none-chosen = What you choose will still have to be confirmed.
choose-one = Choose a nomination first.
number-wanted = There is no such number on the list. Tap a button or write one of the numbers.
unfinished-named-contest_ballot = You have not confirmed your vote in the category “{ $name }”.
unfinished-unnamed-contest_ballot = You have not confirmed your vote in the contest.
confirm =
    <b>Confirm your vote</b>
    Once confirmed it cannot be changed.
    Your code: <code>{ $code }</code>
    Keep it: when the result is out, the code will show you that your vote was counted. Only you know it, I cannot show it later.
submit = Confirm
done =
    Your vote is in. Thank you!
    Your code: <code>{ $code }</code>
    Keep it: when the result is out, the code will show you that your vote was counted. What you voted for I cannot show any more.
done-before = Your vote is in. The code is in an earlier message, the one in which you confirmed your vote; I cannot show it again, as I do not keep it.

# Why not
not-fixed = The contest is still being prepared, or there will be no vote in it.
not-yet = The vote has not begun. It begins: { DATE($opens, "label") }. We will tell you then.
over = The vote ended { DATE($closed, "in") }.
cancelled = The contest was called off, there is no need to vote.
no-voter-county = You have nothing to vote on in your county in this contest: a jury chooses there, there is only one nomination, or all are of your own eldership. Those vote who were members when the vote began.
no-voter-country = You have no vote here: those vote who were members when it began and have something to choose from besides their own eldership.
not-in-category = You have nothing to vote on in this category.
already = Your vote in the category “{ $category }” is in. The vote is anonymous, so nobody can change it any more, nor can you.
none-left = In the category “{ $category }” nothing is left for you to choose from: nominations were withdrawn, or only those of your own eldership remain.
gone = This nomination is not on the list any more: it was withdrawn. Choose another one.
not-offered = Nomination No. { $number } is not among those you can vote for.

# Reminders
remind = <b>{ $contest }</b>: your vote is not in yet in every category. The vote ends { $until }.

# How many have voted
see-turnout = How many have voted
turnout-county = <b>{ $contest }</b>
    Counties whose members choose are voting. Votes will be counted when that is over.
    { $lines }
turnout-country = <b>{ $contest }</b>
    The members’ vote. Votes will be counted when it is over.
    { $lines }
turnout-line = { $category }: { $voted } of { $of } have voted
no-vote-now = <b>{ $contest }</b>: there is no vote now.

# One's own ballot
check = Check my vote
check-again = Look for another code
title-contest_receipt = Check of one’s own vote
unfinished-named-contest_receipt = You began to look for your vote: “{ $name }”.
unfinished-unnamed-contest_receipt = You began to look for your vote.
ask-code = Write the code I showed you when you confirmed your vote. I will keep neither the code nor what I find by it.
example-code = For example: K7QM 3XTP 9HAD W2ZC
label-code = Code
found-county = Your vote was counted. In your county, in the category “{ $category }”, it is for No. { $number } “{ $title }”.
found-county-untitled = Your vote was counted. In your county, in the category “{ $category }”, it is for No. { $number }.
found-country = Your vote was counted. In the category “{ $category }” it is for No. { $number } “{ $title }”.
found-country-untitled = Your vote was counted. In the category “{ $category }” it is for No. { $number }.
none = There is no vote with such a code among those whose result is out. Compare it with the one you wrote down: it may be of another vote.
no-ballot = Your vote was not asked for in this contest.
result-not-out = You can check your vote when the result is out.
