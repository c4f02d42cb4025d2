head = <b>{ $title }</b>
sent = Sent: { $sent } of { $total }
sent-acked = Sent: { $sent } of { $total } · of them acknowledged: { $acked }
acked-elsewhere = Acknowledged elsewhere (in a group, in the archive): { $count }
phoned = Told by telephone: { $count }
in-groups = In groups: { $sent } of { $total }
in-channel = In the channel: { $sent } of { $total }
under-way = Still being sent: the numbers will change.
paused = The sending stands still.
cancelled = The sending was cancelled.
withdrawn = The item was withdrawn.
own-county = Only your county is shown.
called-off =
    <b>{ $title }</b>
    Called off: nothing was sent to anybody. The item is a draft again.
sent-anew =
    <b>{ $title }</b>
    Cancelled: the item is being sent anew.
gone = This news item is no more.
not-sent = This item has not been sent yet, so there is no report.

remind = Remind { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
list = List
export = XLSX
by-county = By county
calls = Whom to telephone
refresh = Refresh
to-item = ‹ The item
back = ‹ Report

list-head =
    <b>{ $title }</b>
    { $what } · { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
line = { $who } – { $outcome }
line-acked = { $who } – { $outcome }, acknowledged
line-phoned = { $who } – { $outcome }, told by telephone
nobody = There are no such members.
choose = Show others
choose-only = Which members are to be shown?
only = { $what } ({ $count })
is-all = all
is-acked = acknowledged
is-silent = not acknowledged yet
is-sent = sent
is-blocked = blocked the bot
is-not-started = never started
is-deleted = account deleted
is-failed = failed
is-uncertain = uncertain
is-leaving = being sent
is-later = waits for the morning
is-held = stopped
is-digest = into the digest
is-declined = wants no news
is-expired = too late
is-cancelled = cancelled
is-not-private = not sent privately
is-forgotten = deleted their data

county = { $county }: sent { $sent } of { $total }
county-acked = { $county }: sent { $sent } of { $total }, acknowledged { $acked }

exported = Report on the news item: { $title }
file = report-{ $number }
sheet = Report
column-county = County
column-municipality = Municipality
column-eldership = Eldership
column-name = Name
column-outcome = What happened
column-at = Sent at
column-acked = Acknowledged at
column-phoned = Told by telephone at
