menu-audit = 📜 Log
command-audit = who did what, when and why
phrases-audit = audit log, log, who did what

list =
    <b>The audit log</b> ({ $count })

    { $lines }
empty = The log has no such lines.
line =
    <b>{ $who }</b> · { DATE($at, "label") }
    { $what }
line-whom = Whom: { $whom }
line-why = Why: { $why }
when = { DATE($at, "label") }
bot = the bot
owner = an owner
account = Telegram number { $account }
unknown = a line of an earlier version ({ $verb })
search = 🔎 Search
export = 📄 XLSX
all = ‹ Log
sort-all = all
sort-roles = roles
sort-people = people
sort-groups = groups
sort-news = news
sort-polls = polls
sort-meetings = meetings
sort-reports = good practice
sort-contests = contests
sort-settings = settings
sort-denied = denied
sort-other = other

title-audit-search = Searching the log
unfinished-named-audit-search = You began to search the log for “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-audit-search = You began to search the log ({ $step } of { $steps }).
label-words = What for
ask-words = What shall I look for? Write a name, an eldership, a word or a day.
example-words = For example: “Daugų”, “role” or “2026-11-23”.
found =
    <b>Search: “{ $words }”</b>
    { $count ->
        [one] { $count } line found
       *[other] { $count } lines found
    }, the newest of them:

    { $lines }
not-found = Nothing found for “{ $words }”. { $scanned ->
        [one] { $scanned } newest line looked through.
       *[other] { $scanned } newest lines looked through.
    }
exported = The audit log: lines not older than a year.
sheet = Log
file = log
column-when = When
column-who = Who
column-what = What
column-whom = Whom
column-why = Why
column-county = County

audit-exported = The audit log was downloaded.
denied = An attempt at what the role does not allow: { $route }
denied-stranger = An attempt from outside: { $route }
role-granted = Role granted: { $role }
role-revoked = Role revoked: { $role }
setting = Setting “{ $setting }” changed: was { $before }, now { $after }

roster-imported = The list of members was updated from a file: new – { $new }, changed – { $changed }, left – { $left }, unreadable lines – { $unreadable }.
left = No longer in the list: access ended.
moved = Another eldership, as the list says.
roster-roles = Roles as the list says now: { $roles }.
roster-no-roles = No roles any more, as the list says.
invited = { $count ->
        [one] { $count } invitation was given.
       *[other] { $count } invitations were given.
    }
signed-up = Signed up { $how }.
request-approved = A request to sign up was granted.
request-refused = A request to sign up was not granted.
line-added = A line was added to the roster, by a request.
unlinked = The account was unlinked: the wrong person had signed up.
guessing-code = Tried to sign up with somebody else’s invitation.
guessing-contact = Tried to sign up with somebody else’s number.
guessing-blocked = Too many unsuccessful attempts to sign up ({ $count }): the account has to wait.
eldership-renamed = An eldership was renamed: { $before } → { $name }.
eldership-tagged = { $name }: the tag is “{ $tag }” now.
eldership-added = A new eldership: { $name }.
eldership-merged = { $name } was merged into { $into }.
forget-asked = Asked for their own data to be deleted.
forget-undone = Took back the request to delete their own data.
forgotten = A person’s data were deleted, as asked or for their age.
let-in = Somebody who does not belong to the group “{ $group }” was let in.
refused = A request to be let into the group “{ $group }” was refused.
stranger-kept = Somebody who does not belong to the group “{ $group }” may stay.
stranger-removed = Somebody who does not belong to the group “{ $group }” was removed.
group-bound = The group “{ $group }” was assigned.
channel-bound = The channel “{ $channel }” is the association’s from now on.
channel-let-go = The association’s channel “{ $channel }” was unbound.
group-let-go = The group “{ $group }” was unbound.
removing-on = From the group “{ $group }” non-members are removed at once from now on.
removing-off = From the group “{ $group }” non-members are no longer removed.
group-poll-asked = A quick poll was sent to the group “{ $group }”.
group-poll-ended = A quick poll in the group “{ $group }” was ended.
network-founded = The network “{ $network }” was founded.
network-described = The description of the network “{ $network }” was changed.
network-closed = The network “{ $network }” was closed.
held-restored = Started on a restored database, as it was on { DATE($made_at, "in") }; held: { $count }.
held-sent = From the restored database is sent: { $what } ({ $count }).
held-taken = From the restored database is taken as sent: { $what } ({ $count }).
backup-made = A copy of the database was made.
news-reminded = Reminded of the news item “{ $title }” ({ $count }).
news-handed-over = Handed over to telephone about the news item “{ $title }”: { $count }.
news-phoned = Told by telephone of the news item “{ $title }”.
news-phoned-undone = Unmarked as told by telephone of the news item “{ $title }”.
news-corrected = Corrected the news item “{ $title }”.
news-withdrawn = Withdrew the news item “{ $title }”.
news-sent = News item sent: “{ $title }” ({ $count }).
news-sent-urgently = News item sent urgently: “{ $title }” ({ $count }).
partner-confirmed = Confirmed: { CASE($name, "nominative") } takes part.
partner-declined = Declined: { CASE($name, "nominative") } does not take part.
poll-phoned = Entered an answer to the poll “{ $title }” given by telephone.
poll-joint = Other counties asked whether they take part in the poll “{ $title }”: { $count }.
poll-joint-sent = The joint poll “{ $title }” began; other counties: { $count }.
poll-joint-off = The joint poll “{ $title }” is a draft again.
poll-concluded = Told what came of the poll “{ $title }”.
poll-sent = The poll “{ $title }” was sent ({ $count ->
        [one] { $count } member
       *[other] { $count } members
    }).
poll-called-off = The sending of the poll “{ $title }” was called off before anything had left.
poll-dropped = The draft of the poll “{ $title }” was deleted.
poll-prolonged = The poll “{ $title }” lasts longer: { DATE($until, "label") }
poll-closed-early = The poll “{ $title }” was ended early.
poll-cancelled = The poll “{ $title }” was cancelled.
news-scheduled = News item scheduled: “{ $title }”, { DATE($when, "label") }.
news-handed-in = News item handed in for approval: “{ $title }”.
news-approved = News item approved: “{ $title }”.
news-returned = News item returned for changes: “{ $title }”.
news-taken-back = News item taken back: “{ $title }”.
news-dropped = Draft of a news item deleted: “{ $title }”.
news-called-off = News item called off before it left: “{ $title }”.
news-late = News item not sent in time: “{ $title }”, { DATE($when, "label") }.
sending-paused = Sending “{ $title }” paused: { $sent } sent.
sending-running = Sending “{ $title }” goes on: { $sent } sent until then.
sending-cancelled = Sending “{ $title }” cancelled: { $sent } had been sent.
doubts-repeated = Uncertain messages of “{ $title }” sent again: { $count }.
news-proposed = A news item was proposed, No. { $number }.
news-taken-over = The proposed news item No. { $number } was taken over.
news-declined = The proposed news item No. { $number } was declined.
meeting-phoned = Entered an answer to the invitation “{ $title }” given by telephone.
meeting-calendar-renewed = The address of the county’s calendar of meetings was changed.
meeting-moved = The time of the meeting “{ $title }” was changed.
meeting-relocated = The place of the meeting “{ $title }” was changed.
meeting-cancelled = The meeting “{ $title }” was cancelled.
meeting-resumed = The cancelled meeting “{ $title }” is held after all.
meeting-refined = The meeting “{ $title }” was refined: { $part ->
    [title] its title
    [agenda] its agenda
    [capacity] the number of seats
    [deadline] until when to answer
   *[guests] the number of guests
    }.
meeting-change-undone = A change of the meeting “{ $title }” was taken back before anybody was told.
minutes-published = The minutes of “{ $title }” were published.
minutes-final = The minutes of “{ $title }” became final.
minutes-waived = It was noted that there will be no minutes: “{ $title }”.
meeting-date-asked = asked when to meet for “{ $title }” ({ $count })
meeting-date-reminded = reminded to say when to meet for “{ $title }” ({ $count })
meeting-date-found = chose the date of “{ $title }”: { DATE($when, "label") }
meeting-date-off = ended the search for a date of “{ $title }”
series-begun = planned to repeat “{ $title }” ({ $count })
series-ended = repeats “{ $title }” no more ({ $count })
series-left-out = left out a date of “{ $title }”: { DATE($when, "label") }
meeting-announced = Announced the meeting „{ $title }“ ({ $count ->
        [one] { $count } member
       *[other] { $count } members
    }).
meeting-called-off = Called off the announcement of „{ $title }“ before anything was sent.
meeting-dropped = Deleted the draft of the meeting „{ $title }“.
meeting-joint = Asked other counties whether they take part in the meeting „{ $title }“: { $count }.
meeting-joint-sent = Announced the joint meeting „{ $title }“; other counties: { $count }.
meeting-joint-off = Took the joint meeting „{ $title }“ back to the drafts.
report-published = Report No. { $number } was published.
report-asked = More was asked for report No. { $number }.
report-corrected = Corrections of report No. { $number } were offered.
report-changed = The published report No. { $number } was changed.
report-refused = Report No. { $number } was sent back to its author.
report-narrowed = Fewer people may read report No. { $number } from now on.
report-withdrawn = Report No. { $number } was withdrawn.
theme-added = Theme “{ $theme }” added.
theme-renamed = Theme “{ $before }” renamed to “{ $after }”.
theme-retired = Theme “{ $theme }” no longer offered.
theme-restored = Theme “{ $theme }” offered again.
booklet-ordered = Booklet of good practice ordered: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
booklet-photos = Photos of report no. { $number } taken for the website.

nomination-made = Made nomination No. { $number }.
nomination-changed = Changed nomination No. { $number }.
nomination-accepted = Agreed to nomination No. { $number }.
nomination-declined = Declined nomination No. { $number }.
nomination-withdrawn = Withdrew nomination No. { $number }.
nomination-lapsed = Nomination No. { $number } is not considered: no answer before nominations closed.
nomination-checked = Checked nomination No. { $number }.
nomination-passed = Nomination No. { $number } passed the check.
nomination-failed = Nomination No. { $number } failed the check.
nomination-returned = Asked for more about nomination No. { $number }.
nomination-answered = Answered the checkers about nomination No. { $number }.
nomination-blacked = Looked at what the jury will see of nomination No. { $number }.
nomination-unchecked = Nomination No. { $number } stayed in the contest without both checks.
contest-begun = The contest “{ $name }” was begun.
contest-dropped = The draft of the contest “{ $name }” was deleted.
contest-fixed = The contest “{ $name }” was fixed.
contest-cancelled = The contest “{ $name }” was cancelled.
contest-phase-moved = The contest “{ $name }”, phase “{ $phase }”: was { $before }, now { $after }.
contest-phase-opened = The contest “{ $name }”: the phase “{ $phase }” began.
contest-phase-closed = The contest “{ $name }”: the phase “{ $phase }” ended.
contest-confirmed = The protocol of “{ $name }” was confirmed. SHA-256: { $hash }
contest-key = The key to the numbers in the protocol of “{ $name }” was taken.
contest-drafted = A draft of the news of the result of “{ $name }” was made.
contest-awards = All diplomas and letters of thanks of “{ $name }” were taken.
contest-award = The diploma or letter of thanks of nomination no. { $number } of “{ $name }” was taken.
contest-announced = The result of “{ $name }” was announced. SHA-256: { $hash }
contest-appointed = Appointed for the contest “{ $name }”: { $seat }.
contest-resigned = Resigned from the contest “{ $name }”: { $seat }.
contest-seat-taken = A seat of the contest “{ $name }” was taken back: { $seat }.
contest-seat-left = A seat of the contest “{ $name }” is free, as its holder left the roster: { $seat }.
contest-recused = Somebody recused themselves in judging the contest “{ $name }”; from what, the protocol says.
contest-readmitted = A member of the jury of the contest “{ $name }” may judge again what they recused themselves from.
