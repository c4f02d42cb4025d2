menu-association = 🏛 Association settings
phrases-association = association settings, common settings

list =
    <b>The association’s settings</b>
    { $lines }

    Which one would you like to change?
line = { $name }: { $value }
line-changed = { $name }: <b>{ $value }</b> (default: { $default })
one =
    <b>{ $name }</b>
    { $lines }
now = Now: { $value }
default = Default: { $value }
changed = Saved. { $name }: { $value }.
same = It is so already. { $name }: { $value }.
reset = Back to the default
back = ‹ Settings

title-setting = A setting of the association
unfinished-named-setting = You began to change a setting of the association ({ $step } of { $steps }).
unfinished-unnamed-setting = You began to change a setting of the association ({ $step } of { $steps }).
label-value = Value
ask-value = Write the new value.

number-wanted = Write a whole number from { $least } to { $most }.
text-too-long = Write a text of at most { $longest } characters.
address-wanted = Write the whole address of the website, for example: https://example.org/feed
choice-wanted = That choice is no longer there. Choose with the buttons below the text.

yes = yes
no = no
empty = nothing
in-int = { $count }
in-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
in-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

name-invitation-days = How long an invitation is valid
about-invitation-days = How long after it was sent a personal invitation link lets its receiver in.
name-sheet-days = How long a printed invitation is valid
about-sheet-days = How long after the sheet was made its printed code lets a member in.
name-request-days = How long a request may wait
about-request-days = A request to be let in that the vice-president has not answered for so long goes to the association’s office.
name-quiet-hours = Quiet hours
about-quiet-hours = In these hours, at weekends and on holidays messages wait for the morning of the next working day. Everybody may choose hours of their own.
choice-18-9 = 18:00–9:00
choice-20-8 = 20:00–8:00
choice-21-7 = 21:00–7:00
choice-22-6 = 22:00–6:00
name-silence-budget = Messages a week
about-silence-budget = So much news and so many reminders that a person did not ask for are sent in private within seven days. What is more goes into the digest on Tuesday. Not counted are urgent messages, duties, and what colleagues write.
name-gatherings-of = Whose the strategy’s gatherings are
about-gatherings-of = The strategy promises two gatherings a year. They are counted as two in each county; they can also be counted as two in the whole country.
choice-county = each county’s
choice-country = the whole country’s
name-cadence-prompts = Remind of meetings that were promised
about-cadence-prompts = When the time is near by which the strategy asks for a meeting and nothing is planned, the vice-president, municipal representative or director is reminded.
name-two-eyes = A second person approves news
about-two-eyes = When on, a news item goes only after somebody else of the office has approved it. Nobody can approve their own, not even an owner.
name-news-late = How late scheduled news may be
about-news-late = If the time of a scheduled item was missed by more than this, it is not sent: its author is asked what to do.
name-call-days = When to telephone about news
about-call-days = Where an item asks for “I have read it”, whoever does not say so within that time is on the list of people to telephone.
name-silent-days = When somebody counts as silent
about-silent-days = After how long without a message a county’s board shows that somebody has been silent.
name-audit-days = How long the log is kept
about-audit-days = How long lines of the audit log are kept.
name-former-days = How long data stay after leaving
about-former-days = How long after the end of a membership personal data are deleted. The eldership’s reports stay.
name-forget-days = Time to think again
about-forget-days = How long after the request to delete one’s data they are deleted; until then the request can be taken back.
name-nightly-copy = The database is copied each night
about-nightly-copy = Copies are kept for 14 days. Switch it off only if somebody else copies the database: then the bot does not warn that there is no copy, either.
name-feed-url = The website’s feed
about-feed-url = From here (RSS or Atom) the news of the association’s website is taken every hour and becomes drafts that the office can send to members.

group-meeting-reminders = Reminders of meetings
line-group-various = { $name }: by the kind of meeting
group =
    <b>{ $name }</b>
    { $lines }

    Which one would you like to change?
choice-7d-1d-2h = 7 d, 1 d, 2 h before
choice-7d-1d = 7 d, 1 d before
choice-1d-2h = 1 d, 2 h before
choice-1d = 1 d before
choice-none = no reminders
about-meeting-reminders = How long before such a meeting those who come, or may come, are reminded of it. Everybody may choose otherwise.
name-meeting-reminders-rally = Reminders: rallies
about-meeting-reminders-rally = { about-meeting-reminders }
name-meeting-reminders-gathering = Reminders: gatherings
about-meeting-reminders-gathering = { about-meeting-reminders }
name-meeting-reminders-informal = Reminders: informal ones
about-meeting-reminders-informal = { about-meeting-reminders }
name-meeting-reminders-local = Reminders: local ones
about-meeting-reminders-local = { about-meeting-reminders }
name-meeting-reminders-seminar = Reminders: seminars
about-meeting-reminders-seminar = { about-meeting-reminders }
name-meeting-reminders-trip = Reminders: trips
about-meeting-reminders-trip = { about-meeting-reminders }
name-meeting-reminders-session = Reminders: sessions
about-meeting-reminders-session = { about-meeting-reminders }
name-meeting-reminders-congress = Reminders: congresses
about-meeting-reminders-congress = { about-meeting-reminders }
name-amendment-days = How long minutes can be amended
about-amendment-days = For so long after the minutes are published those who were there may propose amendments. Then nothing of them changes any more.
