greeting =
    Welcome! This is { -bot }, the association’s bot. In this group I will show what has been done in the county’s elderships.
    I do not keep what you say here – only commands, replies to my messages and the last day on which you wrote.
menu-groups = 👥 County groups
phrases-groups = groups, bind a group
unbound = { $count ->
        [0] Every group I am in belongs to a county or a network already.
        [one] { $count } group belongs to nobody yet. Whose is it?
       *[other] { $count } groups belong to nobody yet. Which one do you want to assign?
    }
which-county = Which county does the group “{ $title }” belong to?
bound = Done. This is now { $whose }.
of-county = the group of { $county }
of-network = the group of the network “{ $network }”
not-there = That group is no longer there, or the bot was removed from it.
back = ‹ Groups

added = I was added to the group “{ $title }”. Tell me which county or network it belongs to, and I will see to the rest.
added-no-right = The association’s office, the county’s vice-president or the network’s lead says whose group this is. Until then I show nothing here.
added-no-right-private = You added me to the group “{ $title }”. The association’s office, the county’s vice-president or the network’s lead says whose it is – I have written to them.
added-by-other = I was added to the group “{ $title }” by { $who }. If it is a county’s or a network’s group, assign it; if not, there is nothing to do.
adder-member = { $eldership }
adder-stranger = somebody who is not in the roster
say-whose = Say whose it is
show-group = Show the group

county-has-one = { $county } already has the group “{ $former }”, and a county has only one. Which one shall it be?
bind-instead = The new one
keep-former = The present one
let-go = The county’s group is now “{ $title }”. In “{ $former }” I show nothing any more: say goodbye there and delete it.
group-let-go = “{ $title }” is no longer { $whose }. I show nothing there until it is assigned again.
ask-leave = “{ $title }” will no longer be a county’s or a network’s group: I will show nothing there and let nobody in. Unbind it?
leave = Unbind the group
no-leave-it = Leave it as it is
gone-now = “{ $title }” is unbound.

card-title = <b>{ $title }</b> – { $whose }.
right-given = ✓ { $right } – allowed
right-missing = ✗ { $right } – not allowed yet
right-invite = Invite members and let them in
right-restrict = Remove those who left
right-info = Change the group’s description
right-pin = Pin messages
right-tags = Write elderships beside names
right-topics = Manage topics
how-rights = To give what is missing: the group’s name → Edit → Administrators → { -bot } → tick it. The list here changes at once.
how-topics = The group has no topics, so I show everything in the one chat. You can turn them on: the group’s name → Edit → Topics. Then press “Check again”.
no-topics-yet = Topics are on; I will make ours in a moment.
card-topics = Topics: { $topics }
card-link = Link to join: { $link }
card-strangers = { $count ->
        [one] I do not know { $count } person in the group: they joined unseen.
       *[other] I do not know { $count } people in the group: they joined unseen.
    }
problem-right = The bot is not allowed yet: { $right }
problem-topic = The group has no topic “{ $topic }”
problem-removals = { $count ->
        [one] { $count } person cannot be removed: how to do it was written to you.
       *[other] { $count } people cannot be removed: how to do it was written to you.
    }
removes-on = I remove whoever does not belong here at once.
removes-off = I remove nobody without you: I ask about each.
check = Check again
checking = Checking; it shows in a moment.
start-removing = Remove non-members
stop-removing = Keep non-members
ask-removing = Whoever joins the group “{ $title }” and is not a member of the county or network will be removed at once. Those you allowed to stay will stay. Remove them?

link-name = Sueiga
description = First sign up with the association’s bot: { $link }
description-under =
    { $own }
    First sign up with the association’s bot: { $link }
way-in = The group of { $county } is waiting for you: press the button and I will let you in at once.
join = Join

welcome = Welcome, <a href="tg://user?id={ $account }">{ $eldership }</a>! Reports, questions and help are there when you write to me in private.
welcome-network = Welcome to the network, <a href="tg://user?id={ $account }">{ $eldership }</a>! The rest is there when you write to me in private.

who-member = <a href="tg://user?id={ $account }">{ $eldership }</a>
who-stranger = <a href="tg://user?id={ $account }">{ $name }</a>
asked = { $who } asks to be let into the group “{ $title }” but does not belong to it. Let them in?
let-in = Let in
refuse = Refuse
letting-in = Letting them in.
refusing = Refusing.
asked-let-in = Let in: { $who } is in the group “{ $title }” now.
asked-refused = Refused: { $who } will not be in the group “{ $title }”.
asked-gone = { $who } no longer waits to be let into the group “{ $title }”.
asked-hindered = { $who } asks to be let into the group “{ $title }”, but Telegram does not allow me to. Let them in from the group’s list of members, or allow me to invite.
waits-no-more = This person no longer waits.
wait-stranger = Your request to join the group “{ $title }” has arrived. It is { $whose } and I do not know you yet, so its lead will decide. If you head an eldership, sign up with { -bot } – then I will let you in at once.
wait-other = Your request to join the group “{ $title }” has arrived. It is { $whose } and your eldership does not belong to it, so its lead will decide.
sign-up = Sign up
you-refused = Your request to join the group “{ $title }” was refused. If you think that is a mistake, write to your county’s vice-president.

stranger = { $who } has joined the group “{ $title }” but does not belong to it. Keep or remove?
stranger-removed = From the group “{ $title }” I remove { $who }, who does not belong to it: that is how the group is set.
stranger-kept = { $who } stays in the group “{ $title }”.
stranger-out = From the group “{ $title }” I remove { $who }.
let-stay = Keep
put-out = Remove
letting-stay = They stay.
putting-out = Removing.
not-inside = This person is no longer in the group.
belongs = This person belongs to the group, so I do not remove them.

removal-owner = { $who } no longer belongs to the group “{ $title }” but owns it, so I cannot remove them. Ask them to hand it over: the group’s name → Edit → Administrators → Transfer ownership; then I will.
removal-admin = { $who } no longer belongs to the group “{ $title }” but is an administrator whom I did not appoint, so I cannot remove them. Take the rights away: the group’s name → Edit → Administrators; then I will.
removal-rights = { $who } no longer belongs to the group “{ $title }”, but I am not allowed to remove members. Allow it: the group’s name → Edit → Administrators → { -bot }, or remove them yourself.
removal-other = { $who } no longer belongs to the group “{ $title }”, but Telegram does not let me remove them. Remove them yourself: the group’s name → members.
removal-done = Done: { $who } is no longer in the group “{ $title }”.
check-removal = Try again
trying-again = Trying again.
still-banned = Removed from the group “{ $title }”: { $who }, but Telegram did not lift the ban, so they could not come back. Lift it: the group’s name → Edit → Removed users.

rights-lost = In the group “{ $title }” I may no longer: { $rights }. Give it back: the group’s name → Edit → Administrators → { -bot }.
shut-out = The bot was removed from the group “{ $title }”, or the group is no more, so its members receive nothing. Add it again as an administrator: the group stays the same. If you made a new one, add it there and say whose it is.
topic-news = News
topic-meetings = Meetings
topic-polls = Polls
topic-practice = Practice
topic-lost = In the group “{ $title }” the topic “{ $topic }” was closed or deleted. Until it is back, what belongs there goes to the general topic.
topic-closed = In the group “{ $title }” the topic “{ $topic }” was closed: only administrators and I can write there. If that was not meant, open it again.
topic-failed = In the group “{ $title }” the topic “{ $topic }” could not be made. What belongs there goes to the general topic.
topic-doubtful = I do not know whether the topic “{ $topic }” was made in the group “{ $title }”: the connection was lost. If it is not there, press the button; if it is, delete it first.
topic-there = This topic is there already.
no-forum = The group’s topics are off: the group’s name → Edit → Topics.
make-topic = Make the topic
making-topic = Making the topic.
