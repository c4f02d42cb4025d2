menu-mydata = 🔐 My data
menu-forgetme = Delete my data
command-mydata = what is kept about you
command-forgetme = delete your data
phrases-mydata = my data, what do you know about me, what do you keep about me
phrases-forgetme = delete me, delete my data, forget me

kept = <b>What is kept about you</b> · { $page } of { $pages }
nothing = All that is kept about you is that you wrote here; after 7 days that goes too.
get-file = Get it all as a file
before = ‹ Back
after = Next ›
file = Everything that is kept about you. Any text editor opens the file (JSON).

heading = <b>{ $title }</b>
line = { $label }: { $value }
when = { DATE($when, "label") }
yes = yes
no = no
counted = How much more there is (all in the file)

about-members = In the association’s roster
about-accounts = Telegram account
about-roles = Roles
about-network-members = Thematic network
about-reports = Report
about-report-doers = Colleagues’ reports that name you
about-report-revisions = Corrections of reports
about-report-messages = Conversations about reports
about-report-helpful = Marked “Useful”
about-report-uses = Marked “We did it too”
about-report-questions = Questions to authors of reports
field-report = Report
field-sent-at = Written
field-note = How
about-invitations = Invitations to sign up
about-audit = Lines of the audit log
about-group-people = Group
about-join-requests = Requests to be let into a group
about-removals = Groups you are still in
about-requests = Request to be let in
about-imports = Rosters sent
about-preferences = Settings
about-wishes = Choices about messages
about-drafts = Draft
about-attempts = Attempts to sign up
about-outbox = The bot’s messages to you
about-errands = The bot’s errands for you
about-updates = Your messages to the bot (7 days)

field-name = Name
field-title = Title
field-address = Form of address
field-eldership = Eldership
field-municipality = Municipality
field-phone = Phone
field-email = E-mail
field-joined-on = In the roster since
field-left-on = In the roster until
field-until = Term ends
field-id = Number
field-language = Language
field-started-at = Started
field-seen-on = Last wrote
field-consented-at = Consent
field-network = Network
field-joined-at = Joined
field-submitted-at = Submitted
field-chat = Group
field-tag = Tag
field-asked-at = Asked
field-decided-at = Decided
field-reason = Reason
field-paused-until = Paused until
field-shows-phone = Colleagues see the phone
field-shows-email = Colleagues see the e-mail
field-updated-at = Written
about-news = News you wrote
about-news-receivers = News for you
about-news-searches = The last search in the news
about-practice-searches = The last search of good practice
about-digests = Digests of news
field-news = News item
field-acked-at = Marked “I have read it”
field-opened-at = Opened
field-phoned-at = Told by telephone

forget =
    <b>Deleting your data</b>
    <b>What goes:</b> the link between your Telegram account and the association’s roster, your consent, settings, drafts, requests, your place in thematic networks, and everything { -bot } sent you. The bot takes you out of the association’s groups.
    <b>What stays without your name:</b> published reports (they belong to the eldership) and the lines of the audit log.
    <b>What stays:</b> your line in the association’s roster for as long as you are in it – the office keeps it, please turn to them. What you wrote in groups – that you can delete yourself. Backups hold everything for another { $backups ->
        [one] { $backups } day
       *[other] { $backups } days
    }.
    You can change your mind for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }; meanwhile { -bot } shows nothing else. Later you can sign up anew.
forget-owner = <b>You are an owner.</b> This role goes too. If your number is in the server’s setting OWNER_IDS, take it out: otherwise the bot gives the role back when it starts again.
begin = Continue
title-forget = Deleting your data
label-word = Confirmation
ask-word = If you really want your data deleted, write the word <b>DELETE</b>.
not-confirmed = That is not the word; nothing was deleted.
unfinished-named-forget = You have not confirmed yet that your data shall be deleted ({ $step } of { $steps }). { $name }
unfinished-unnamed-forget = You have not confirmed yet that your data shall be deleted ({ $step } of { $steps }).
last-owner = Without you { -bot } would have no owner. First give the role to somebody else (/roles), then come back here.
last-owner-after-all = Your data were not deleted: there are no other owners any more. Give the role to somebody else (/roles) and ask again: /forgetme
pending =
    You asked us to delete your data. It will be done when the time comes: { DATE($when, "label") }.
    Until then you can change your mind. While the request stands, nothing else can be shown.
stay = Changed my mind, stay
stayed = Your data stay as they were.
forgotten = Your data are deleted. Thank you for being with us. If you want to come back, write /start.
field-given-at = Address valid since
field-guests = Guests
field-meeting = Meeting
field-starts-at = Start
field-place = Place
field-word = Your word
about-calendars = Subscription to the calendar of meetings
about-meeting-slots = Times you proposed for meetings
about-slot-answers = When you can meet
about-presences = Where you were present
field-came-at = Came
about-meetings = Meetings you called
about-meeting-members = Invitations to meetings
about-reminders = Reminders sent to you, or to be sent
about-jury-conflicts = Nominations you do not judge because of a conflict of interest
about-jury-seats = Where you judge or check nominations
about-nominations = Nominations you are part of
about-nomination-checks = Nominations you checked
about-nomination-notes = Conversations about nominations
about-scores = Nominations you judged
about-contest-voters = Contests in which you can vote
field-contest = Contest
field-nomination = Nomination
field-comment = Comment
about-polls = Polls you asked
about-poll-members = Polls that asked you
about-poll-answers = Your answers to polls
field-poll = Poll
field-answered-at = Answered
field-answer = Answer
about-quick-polls = Your quick polls
field-question = Question
field-room-poll = Vote
field-created-at = Made
about-minutes = Minutes you wrote
about-minute-people = Meetings whose minutes name you
about-amendments = Your amendments to minutes
about-tasks = Your tasks
about-ratings = Your ratings of meetings
about-room-polls = Your questions at meetings
about-room-poll-voters = Your votes at meetings
field-text = Text
field-due-on = Due
field-useful = Useful
field-organised = Well organised
