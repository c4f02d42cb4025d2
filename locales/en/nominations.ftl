menu-nominate = 🏅 Nominate
command-nominate = nominate somebody for a contest
phrases-nominate = nominate, nominate a colleague, put forward, nominate me
menu-nominations = 🏅 My nominations
phrases-nominations = nominations, my nominations, who nominated me

title-nominate = Nomination
unfinished-named-nominate = You have an unfinished nomination “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-nominate = You have an unfinished nomination ({ $step } of { $steps }).
about = <b>{ $contest }</b>: nominations are taken until { DATE($until, "until") }

label-who = Nominee
ask-who = Whom do you nominate? Press “Myself” or type a colleague’s name, eldership or municipality.
ask-colleague = Which colleague do you nominate? Type a name, eldership or municipality. In this contest you cannot nominate yourself.
example-who = For example: “daugai” or “Alytaus r.”. We shall ask the colleague for consent.
oneself = Myself
left-member = { $count ->
        [0] You cannot nominate any more: the limit is { $most }.
        [one] You can make { $count } more nomination of { $most }.
       *[other] You can make { $count } more nominations of { $most }.
    }

label-category = Category
ask-category = For which category?
category = • <b>{ $name }</b>
category-about = • <b>{ $name }</b> – { $about }
category-partner = (given by { $partner })
category-left = { $count ->
        [0] No places left.
        [one] { $count } place left.
       *[other] { $count } places left.
    }
left-eldership = { $count ->
        [0] No more from this eldership: the limit is { $most }.
        [one] From this eldership { $count } more nomination of { $most } is possible.
       *[other] From this eldership { $count } more nominations of { $most } are possible.
    }
no-room-there = There are no places left in this category. Choose another one.

label-title = Title
ask-title-person = For what? One sentence, up to 120 characters.
example-title-person = For example: “Brought the villages together into one fire brigade”.
ask-title-eldership = For what is the eldership nominated? One sentence, up to 120 characters.
example-title-eldership = For example: “The first in the district to put all its cemeteries in order”.
ask-title-idea = What is the idea? One sentence, up to 120 characters.
example-title-idea = For example: “The eldership’s library of tools”.
label-why = Why
ask-why-person = Why do you nominate? What was done, and what has changed for people? Up to 1,200 characters.
example-why-person = For example: “In two years the volunteers grew from 3 to 40, and fires cost half as much”.
ask-why-eldership = Why do you nominate this eldership? What was done, and what has changed for people? Up to 1,200 characters.
example-why-eldership = For example: “Every third resident comes to the clean-up days, and upkeep costs half as much”.
ask-why-idea = What is good about the idea? How was it done, what did it cost, what has changed? Up to 1,200 characters.
example-why-idea = For example: “In a year 120 families borrowed tools, and it cost 900 euros”.
ask-question = { $text }
label-evidence = Entries
ask-evidence = Which published entries show it? Up to { $most }. Press an entry, or type its number or a word of its title; entries of other elderships will do too.
entry-wanted = Type the number of an entry or a word of its title. Send photos and documents whenever you like: they are attached.
no-entry = For “{ $text }” I found no entry that will do. Published entries that say whose they are will.
which-entry = { $count ->
        [one] I found { $count } entry. Press it if it is the one.
       *[other] I found { $count } entries. Press those that you mean.
    }
too-many-entries = There is no room for more than { $most } entries. If you want this one, first press one that is chosen already.
label-files = Attachments
ask-files = Attach photos or documents, if you have any. There is room for { $most }.
no-files = Remove attachments
all-well-self = Is all well? You can correct it as long as nominations are taken.
all-well-asked = Is all well? We shall ask the colleague for consent; without it the nomination is not considered. You can correct it as long as nominations are taken.
all-well-unreached = Is all well? This colleague has not joined { -bot } yet: we can ask only once they have. Without their consent the nomination is not considered, so tell them yourself too.
submit = Hand in

received = Thank you, nomination No. { $number } has been received. You can correct it until { DATE($until, "until") }; then it will be checked.
received-asked = Thank you, nomination No. { $number } has been received. We have asked the colleague for consent, and shall tell you the answer. It can be answered and corrected until { DATE($until, "until") }.
received-unreached = Thank you, nomination No. { $number } has been received. We cannot ask the colleague yet: they have not joined { -bot }. We shall ask as soon as we can; the answer is needed by { DATE($until, "until") }.
lost = This contest takes no nominations any more, so the unfinished one was deleted. What goes on now is here: /contest
lost-change = Nomination No. { $number } can no longer be changed, so the unfinished changes were deleted. The nomination itself is as it was.

none-open = No contest takes nominations now. We shall tell you when one does.
none-yet = No nominations are taken now. <b>{ $contest }</b> will take them from { DATE($since, "until") }.
which-contest = For which contest?
made-some = { $made ->
        [one] <b>{ $contest }</b>: you have made { $made } nomination.
       *[other] <b>{ $contest }</b>: you have made { $made } nominations.
    }
not-by-entry = Nobody can be nominated by this entry now: either no nominations are taken, or it was published without a name, or its author cannot be nominated.
another = Nominate again
new = New nomination
by-entry = 🏅 Nominate with this
to-mine = My nominations
to-contests = Contests
back-to-mine = ‹ My nominations

only-selves = In this contest people nominate themselves only.
only-colleagues = In this contest you cannot nominate yourself: choose a colleague.
no-member = Members of the association – heads of elderships – can be nominated. Choose somebody else.
full-member = The limit for one member is { $most }, and you have reached it. Withdrawing one makes room.
full-eldership = The limit for one eldership is { $most }, and it has been reached. Choose a colleague from another eldership.
full-category = The limit for the category “{ $category }” is { $most }, and it has been reached. The draft is saved: choose another category, and go on here: /nominate
twice = For the same person you already have nomination No. { $number } in the category “{ $category }”. You can add to it; delete the draft here: /nominate
unanswered = The question “{ $question }” has no answer. The draft is saved, go on here: /nominate

ask =
    🏅 <b>{ $contest }</b>
    { $who } nominates you for the category “{ $category }”.
    <b>{ $title }</b>
    { $why }

    Do you agree? You can answer until { DATE($until, "until") }; without your consent the nomination is not considered.
accept = I agree
decline = I do not agree
show = Show the nomination
accepted = Your consent is noted: nomination No. { $number } takes part in the contest. You can add a word of your own, photos and documents.
accepted-before = Your consent to nomination No. { $number } is noted already. If you have changed your mind, you can withdraw it.
decline-ask = Decline nomination No. { $number } “{ $title }”? It cannot be brought back, but you can be nominated anew.
decline-sure = Yes, decline
declined = Nomination No. { $number } is declined. We shall tell whoever made it.
keep = ‹ Keep it
add = Add to it
change = Correct
withdraw = Withdraw
withdraw-ask-alone = Withdraw nomination No. { $number } “{ $title }”? You cannot bring it back.
withdraw-ask-made = Withdraw nomination No. { $number } “{ $title }”? You cannot bring it back. We shall tell the colleague.
withdraw-ask-named = Withdraw nomination No. { $number } “{ $title }”? You cannot bring it back. We shall tell whoever made it.
withdraw-sure = Yes, withdraw
withdrawn = The nomination is withdrawn.
settled = Nomination No. { $number } can no longer be changed.
over = Nomination No. { $number } is no longer in the contest.

title-nomination_change = Correcting a nomination
unfinished-named-nomination_change = You have begun to correct the nomination “{ $name }”.
unfinished-unnamed-nomination_change = You have begun to correct a nomination.
about-change = <b>{ $contest }</b>, nomination No. { $number }
save = Save
changed = The changes are saved.

title-nomination_addition = Your word
unfinished-named-nomination_addition = You have begun to add to the nomination “{ $name }”.
unfinished-unnamed-nomination_addition = You have begun to add to a nomination.
about-addition = No. { $number }. <b>{ $title }</b>
label-added = Your word
ask-added = What would you like to add? Up to 800 characters; photos and documents can be sent at any time.
added = What you added is saved.

told-accepted = Consent received: { $who }. Nomination No. { $number } “{ $title }” takes part in the contest.
told-declined = No consent: { $who } declined. Nomination No. { $number } “{ $title }” will not be considered.
told-lapsed = No answer came: { $who }. Nomination No. { $number } “{ $title }” will not be considered.
told-changed = Nomination No. { $number } “{ $title }” was changed. See whether all is well.
told-withdrawn = Nomination No. { $number } “{ $title }” was withdrawn and is no longer in the contest.
told-left = { $who }: the membership has ended, so nomination No. { $number } “{ $title }” is no longer in the contest.
remind-draft = <b>{ $contest }</b>: your nomination is not handed in yet. Nominations close { $until }.
go-on = Go on
remind-asked = <b>{ $contest }</b>: you have been nominated and have not said yet whether you agree. Nominations close { $until }.
see-asked = Answer

none-made = There are no nominations yet: neither by you nor of you.
mine =
    <b>Nominations</b>
    { $lines }
line-own = No. { $number }. { $title } – { $category }: { $state }
line-of = No. { $number }. { $title } – { $category }, { $who }: { $state }
line-you = No. { $number }. { $title } – { $category }, of you: { $state }
brief-asked = waits for the answer
brief-entered = received
brief-returned = needs an addition
brief-passed = takes part
brief-failed = did not pass the check
brief-declined = declined
brief-withdrawn = withdrawn

card-number = Nomination No. { $number } · { $category }
card-title = <b>{ $title }</b>
card-contest = Contest: { $contest }
card-self = Self-nominated: { $nominee }
card-who =
    Nominee: { $nominee }
    Nominated by: { $nominator }
card-why = { $text }
card-answer = <b>{ $question }</b> { $answer }
card-added = <b>The nominee’s word:</b> { $text }
card-evidence = Entry { $place }: { $title } ({ $whose })
card-evidence-hidden = { $count ->
        [one] And { $count } entry that you cannot read.
       *[other] And { $count } entries that you cannot read.
    }
card-files = Attachments: { $count }
see-files = 📎 Attachments ({ $count })
files = What is attached to nomination No. { $number }.
entry = 📄 Entry { $place }
number = { $number }
state-asked = Waiting for the nominee’s answer until { DATE($until, "until") }.
state-asked-you = Waiting for your answer until { DATE($until, "until") }.
state-unreached = We cannot ask the nominee yet: they have not joined { -bot }. The answer is needed by { DATE($until, "until") }.
state-entered = Received. Waits for the check.
state-returned = The checkers ask for an addition.
state-asked-for = The checkers ask for more: { $text }
state-passed = Checked, takes part in the contest.
state-failed = Did not pass the check. Reason: { $why }
state-declined = Does not take part. Reason: { $why }
state-withdrawn = Withdrawn. Reason: { $why }
state-contest-cancelled = The contest was called off.
state-contest-announced = The contest is over, its results are announced.
brief-contest-cancelled = the contest was called off
brief-contest-announced = the contest is over
to-contest = About the contest
reason-none = declined
reason-unanswered = no answer before nominations closed
reason-left = the membership has ended
reason-nominator = withdrawn by whoever made it
reason-nominee = withdrawn by the nominee
