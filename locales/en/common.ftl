verbatim = { $text }
chosen = ✓ { $text }
joined = { $parts }

going-on = Let us go on:
stale = That button no longer works. This is how things stand now:
stale-in-group = That button no longer works. Write to me privately to see how things stand now.
unknown = I did not understand “{ $said }”. Perhaps you meant:
unknown-thing = I do not know what to do with that. Perhaps you meant:
stranger =
    I do not know you yet.
    { -bot } is for the association’s members. If you head an eldership, sign up here: /start
    Your Telegram number: <code>{ $account }</code>

not-allowed-report = Reports come from the heads of elderships, members of the association. Everything else is in the menu: /menu
not-allowed-follow = Meetings, polls and figures are for the members of the association. Everything else is in the menu: /menu
not-allowed-find-practices = Good practice is read by the members of the association. Everything else is in the menu: /menu
not-allowed-review-reports = Reports are published by the county’s lead and the association’s office. Your own are here: /report
not-allowed-make-booklets = Booklets are made by the association’s office and the county leads. Good practice is here: /practices
not-allowed-keep-themes = The list of themes is kept by the association’s office. Good practice is here: /practices
not-allowed-find-members = The directory is for people in the association’s roster. Everything else is in the menu: /menu
not-allowed-join-networks = Thematic networks are for elders who are members of the association. Everything else is in the menu: /menu
not-allowed-read-news = The news is for the association’s members. Everything else is in the menu: /menu
not-allowed-propose-news = News is proposed by seniūnai, the association’s members. Everything else is in the menu: /menu
not-allowed-broadcast = News is sent by the association’s office and the counties’ vice-presidents. Do you have news for your colleagues? Propose it: /propose
not-allowed-take-proposals = The association’s office decides about proposals. Have you got news for colleagues? Propose it: /propose
not-allowed-phone = Whom to telephone is shown to municipal representatives, the counties’ vice-presidents and the association’s office. Everything else is in the menu: /menu
not-allowed-answer-polls = Polls are answered by seniūnai, the association’s members. Everything else is in the menu: /menu
not-allowed-attend = Invitations are answered by seniūnai, the association’s members. Meetings are here: /meetings
not-allowed-call-meetings = Meetings are called by the association’s office, the counties’ vice-presidents, municipal representatives and leads of networks. Those you are invited to are here: /meetings
not-allowed-see-cadence = How many meetings were held and promised is for the association’s office, the board, the counties’ vice-presidents and municipal representatives. Meetings are here: /meetings
not-allowed-ask-polls = Polls are asked by the association’s office and the counties’ vice-presidents. Those you can answer are here: /polls
not-allowed-see-totals = The results of all polls are seen by the board and the association’s office. Yours are here: /polls
not-allowed-see-status = How the bot is doing is shown to owners and the director. Everything else is in the menu: /menu
not-allowed-release = What a restored database may send is decided by owners. Everything else is in the menu: /menu
not-allowed-admit = The county’s vice-president or the association’s office invites people and decides on requests. Everything else is in the menu: /menu
not-allowed-see-names = Names are seen by the county’s vice-president and the association’s office. Everything else is in the menu: /menu
not-allowed-keep-groups = Groups are kept by the association’s office, the county vice-presidents and the leads of networks. Everything else is in the menu: /menu
not-allowed-keep-channel = The association’s channel is kept by its office. Everything else is in the menu: /menu
not-allowed-keep-networks = Thematic networks are kept by the association’s office and their leads. Everything else is in the menu: /menu
not-allowed-keep-roster = The roster is kept by the association’s office. Everything else is in the menu: /menu
not-allowed-grant-roles = Roles are granted by the owners and the director. Everything else is in the menu: /menu
not-allowed-read-audit = The audit log is read by the owners and the director. Everything else is in the menu: /menu
not-allowed-keep-contests = Contests are prepared by the association’s office and the board. They are here: /contest
not-allowed-open-contests = The board opens a contest and confirms its protocol. Contests are here: /contest
not-allowed-nominate = Nominations and votes come from seniūnai, the association’s members. Contests are here: /contest
not-allowed-check-nominations = Nominations are checked by those whom the board or the office has appointed. Contests are here: /contest
not-allowed-judge = Nominations are judged by the jury. Contests are here: /contest
not-allowed-change-settings = The association’s settings are changed by the owners. Your own are here: /settings

broke = That did not work (error { $code }; those who look after the bot know already). What you wrote is kept – please try again in a few minutes.
broke-secret = Your answer could not be taken this time (error { $code }, those who look after the bot know already). It is secret, so it is not kept – please answer again.
not-shown = This screen could not be shown. What you wrote is kept – you can go on from the menu: /menu
broke-owners =
    <b>Error { $code }</b>
    One update could not be processed ({ $cause }). It is set aside; the others go on.
broke-secret-owners =
    <b>Error { $code }</b>
    One secret answer could not be taken. It is not kept, the person was asked to answer again, and the others are processed on.
conflict-owners =
    <b>Another program runs with the same token</b>
    Telegram gives the messages now to one, now to the other. Stop the second program or change the token in BotFather. Nothing is lost: I keep trying.
job-failed-owners =
    <b>Failed: { $job }</b>
    Cause: { $cause }; the log has more. I will try again, and everything else goes on.
job-alive = note that the bot is running
job-reports = remind of reports that were not handed in
job-reminders = remind people of unfinished forms
job-expiry = delete expired drafts
job-updates = delete messages processed long ago
job-log = empty the database’s log
job-imports = delete rosters that nobody decided on
job-relays = tell of messages that were not passed on
job-reviews = pass on to the office reports that have waited for long
job-hours = move reminders after the quiet hours changed
job-leads = move reminders after their times before meetings changed
job-digests = make the digests
job-practice-index = keep the search of good practice up to date
job-uses = tell authors what came of their entries
job-nominations = remind of unfinished and unanswered nominations
job-judging = remind the jury of nominations that wait
job-awards = write to nominees once the result was announced
job-bests = tell of the best of the month
job-years = tell people of their year
job-practices = make the news of good practice
job-replies = pass on to the office replies that did not reach senders
job-pauses = end the pauses that are over
job-requests = pass on requests that wait for long
job-removals = remove from groups those who no longer belong
job-groups = compare the groups with the roster
job-news = send the planned news
job-polls = invite to polls whoever has just begun to use the bot
job-meetings = invite to meetings whoever has just begun to use the bot
job-quick-polls = end quick polls
job-feeds = learn what is new on the association’s website
job-menus = renew the lists of commands
job-forgetting = delete the data of those who asked for it
job-retention = delete outdated data
job-tidying = tidy the database after anonymous ballots
job-ballots = delete anonymous answers that were not sent
job-contest-votes = delete votes of contests that were not confirmed
job-contest-vote-reminders = remind members to vote in a contest
job-partners = hand on to the director what leads have not answered
job-conclusions = remind of telling what came of polls
job-tallies = close polls and tell what came of them
job-changes = take back changes of meetings of which nobody was told
job-held = ask the owners about the restored database
job-backup = make a copy of the database
job-health = look whether all is well
job-campaigns = look at what is being sent
job-cadence = remind of meetings that were promised
job-slots = ask when to meet whoever has just begun to use the bot
job-series = announce planned meetings
job-room-polls = end polls in rooms
job-rsvps = offer seats that came free to those in the line
job-minutes = make minutes final in time
job-minutes-owed = remind of minutes that are owed
job-tasks = tell people of new tasks
job-materials = tell of new materials of meetings
job-ratings = ask how meetings were found
job-contests-new = tell of contests whoever has just begun to use the bot
job-checks = remind of nominations that were not checked
job-contests = begin or end phases of contests
job-owners = remind the owner of being the only one
slept-owners =
    <b>The bot was away for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }</b>
    Telegram keeps messages for 24 hours, so some may be lost. { $asked ->
        [0] There were no unfinished forms.
        [one] I am asking { $asked } person with an unfinished form again.
       *[other] I am asking { $asked } people with unfinished forms again.
    }

inline-sign-up = Sign up (members only)
inline-open = Open the bot
inline-terms = Read the terms
open-private = Write privately
in-private = I will answer privately, so that the group is left for talking.
answered-privately = I have answered you privately.
paper-failed = The file could not be made. Please try again in a few minutes; if it happens again, tell the association’s office.
paper-coming = I am preparing the file and will send it in a few seconds.
newer = ‹ Newer
older = Older ›
page-before = ‹ Previous
page-after = Next ›

under-files = The pictures and files are above.
