welcome = Welcome! This is { -bot }, the bot of { $association }.
menu = What would you like to do?
menu-placed = { $municipality }, { $eldership }. What would you like to do?
nothing-open = You have nothing unfinished.
more = ☰ More
to-menu = To the beginning
help =
    <b>How to use { -bot }</b>
    Everything can be reached by buttons; you type only what you want to tell.
    Every answer is saved at once: if something interrupts you, you go on where you stopped.
    A mistake? Edit your message in Telegram and the answer changes too.
    /report – tell us what was done in your eldership
    /news – what was published, and search
    /propose – propose a news item to colleagues
    /polls – what we ask you, and what came of it
    /meetings – what is to come, whether you attend, what was decided
    /members – find a colleague and write to them
    /counties – how many elders have joined
    /settings – what to be told of and when, what colleagues see
    /menu – everything there is to do
    /cancel – stop what you began
help-news =
    <b>How to send news</b>
    1. Press “Send news” (/broadcast) and write as in any chat; photos and documents can be added.
    2. You will see what the item will look like, to whom it goes and when. Everything can still be changed.
    3. Press “Send” or “Schedule”. A sending can be paused or cancelled, a sent item corrected or withdrawn.
    4. “What came of it” shows to whom it was sent and who has read it; there you can also send a reminder and see whom to telephone.
    In the evening, at weekends and on holidays, news that are not urgent wait for the morning of the next working day.
help-polls =
    <b>How to make a poll</b>
    1. Press “Make a poll” (/poll), “New poll”, choose what kind of question it is and write it. That is enough.
    2. “Settings”: whom it asks, until when, with names or anonymous, who sees the results, whether to remind. “Try it – only for me” shows all of it and keeps nothing.
    3. “Send”: everybody is asked once, in private or in the county’s group. Whoever has not answered is reminded.
    4. “Who takes part” shows how many have answered. A poll can be prolonged, ended early or cancelled.
    Once it is over, the results go to all who may see them, and you are asked to write what comes of it.
help-meetings =
    <b>How to call a meeting</b>
    1. Press “Call a meeting” (/meeting), “New meeting”, choose the kind, the title, the time and the place. The time can be typed too: “next Tuesday 10”.
    2. No date yet? Skip the time and press “Find a date”: the invited will say when they can.
    3. “For whom”: one county or several, municipalities, a network. The vice-presidents of other counties confirm first. “Settings”: agenda, seats, until when to answer, files, guests.
    4. “Test – only to me” shows the invitation, “Announce” sends it in private and to the groups.
    Once it is announced you will see here who comes, and can change the time or the place, or cancel it.
how-to-meet = How to call a meeting
how-to-ask = How to make a poll
how-to-send = How to send news
to-help = ‹ Help

menu-menu = ☰ The whole menu
menu-help = ❓ Help
unfinished = ↩️ Other unfinished
menu-resume = ↩️ Continue the draft
command-start = start
command-menu = everything there is to do
command-help = how to use the bot
command-cancel = stop what you began
phrases-menu = beginning, main, what can I do, start over
phrases-help = how does it work, I do not understand
phrases-resume = continue, go on, draft, drafts

# What Telegram shows before Start is pressed, and in the bot's profile.
about = The association’s bot: here we read the news, arrange meetings and tell what elderships have done.
description =
    { -bot } helps the heads of elderships to talk to each other: tell what was done in yours, and the county’s group sees it at once; here read the association’s news, say whether you come to a meeting and write to colleagues.
    Buttons reach everything, and every answer is saved at once.
