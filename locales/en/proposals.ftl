menu-propose = ✍️ Propose a news item
menu-proposals = 📨 My proposals
menu-queue = 📥 Proposed news
command-propose = propose a news item to colleagues
phrases-propose = I have news, publish this, proposal, suggest news
phrases-proposals = what I proposed, my suggestions
phrases-queue = proposals, decide about proposals

title-propose = A proposed news item
unfinished-named-propose = You have an unfinished proposal “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-propose = You have an unfinished proposal ({ $step } of { $steps }).
label-content = News item
ask-content = What would you like to tell your colleagues? Send a text, photos or documents, as you would write in any chat; the first line becomes the title.
example-content = For example: “Daugai invites to the fishermen’s fair”, and then when, where and why it is worth coming.
label-concerns = Whom it concerns
ask-concerns = Whom does it concern?
example-concerns = For example: “everybody”, “the county of Alytus”, “whoever holds fairs”.

received = Thank you! Proposal No. { $number } is with the association’s office. I shall write when it is published, or when it is decided not to.
too-many =
    { $count ->
        [one] { $count } proposal of yours is still with the office.
       *[other] { $count } proposals of yours are still with the office.
    } When one of them is decided, you can propose more.
none-yet = You have not proposed any news yet. You can propose the first now.
mine =
    <b>Your proposals</b> ({ $count })
    { $lines }

    Which one shall I show?
line-waiting = No. { $number } “{ $title }” – with the office
line-prepared = No. { $number } “{ $title }” – being prepared
line-published = No. { $number } “{ $title }” – published
line-declined = No. { $number } “{ $title }” – will not be published
line-dropped = No. { $number } “{ $title }” – will not be published
line-withdrawn = No. { $number } “{ $title }” – withdrawn

card =
    📥 <b>Proposal No. { $number }</b>
    From: { $who }
    Concerns: { $concerns }

    { $text }
concerns-not-said = not said
nobody = somebody whose data were deleted
office = the association’s office
read = See all of it
take = Take over
decline = Decline
card-taken = Proposal No. { $number } “{ $title }” was taken over. Prepared by: { $who }
card-declined = Proposal No. { $number } “{ $title }” was declined. Decided by: { $who }

queue =
    <b>Proposed news</b>
    { $count ->
        [one] { $count } proposal waits for a decision.
       *[other] { $count } proposals wait for a decision.
    } Which one shall I show?
numbered = { $number }. { $title }
queue-empty = No proposed news waits for a decision.

one = { $lines }
card-head = <b>Proposal No. { $number }</b>
card-by = From: { $who }
card-concerns = Concerns: { $concerns }
card-text = { $html }
card-whole = The text is long, so I am sending it as a message of its own.
card-files = I am sending the attachments as a message of their own.
files = 📎 Attachments of proposal No. { $number }
stands-waiting = <i>With the association’s office.</i>
stands-prepared = <i>The office is preparing it.</i>
stands-published = <i>Published.</i>
stands-declined =
    <i>It will not be published.</i>
    Reason: { $reason }
stands-dropped = <i>It will not be published.</i>
stands-withdrawn = <i>Published, and withdrawn later.</i>

taken = Proposal No. { $number } is now your draft; when it is published, it will say who proposed it.
prepare = Prepare the item
taken-before = Proposal No. { $number } is already being prepared by { $who }.
declined-before = Proposal No. { $number } was declined already. Decided by: { $who }.
about = Proposal No. { $number } “{ $title }”
declined = Proposal No. { $number } is declined; I am passing the reason on to its author.

title-decline = Why shall we not publish it?
unfinished-named-decline = You began to decline a proposal ({ $step } of { $steps }).
unfinished-unnamed-decline = You began to decline a proposal ({ $step } of { $steps }).
label-reason = Reason
ask-reason = Write the reason: whoever proposed it will see it.
example-reason = For example: “We wrote about the fair on Monday”.

told-declined =
    The office will not publish proposal No. { $number } “{ $title }”.
    Reason: { $reason }
told-published = Your proposal No. { $number } “{ $title }” is published. Thank you!
open = Show the item
