menu-counties = 📊 Counties
command-counties = how many elders have joined and are in the groups
phrases-counties = counties, board, county board, who joined, who has not joined, coverage

country =
    <b>Counties</b>
    In the roster · joined · in the group · silent for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
    { $lines }
line = { $name }: { $counts }
total = <b>Altogether: { $counts }</b>
picture = 🖼 Picture
table = 📄 XLSX
back = ‹ Counties
to-county = ‹ To the county
to-municipalities = ‹ Municipalities
by-municipality = By municipality
municipalities =
    <b>{ $county }</b>
    In the roster · joined · in the group · silent for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
    { $lines }

head = <b>{ $name }</b> · { $count ->
        [one] { $count } elder
       *[other] { $count } elders
    }
counts = Joined { $started } · in the group { $grouped } · silent for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } { $silent }
vacant = { $count ->
        [one] The elder of { $count } eldership is not in the roster.
       *[other] The elders of { $count } elderships are not in the roster.
    }
no-group = The county has no group yet.
strangers = { $count ->
        [one] In the group there is { $count } person I do not know.
       *[other] In the group there are { $count } people I do not know.
    }
all-started = Everybody has joined.
not-started = Not joined yet, { $count }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
invite-all = Invite all { $count }
one-by-one = One by one
sheet = 🖨 Sheet (PDF)
not-in-group = Not in group ({ $count })
silent = Silent ({ $count })

who-not-started = <b>{ $county }</b>. { $count ->
        [0] Everybody has joined.
       *[other] Not joined yet: { $count }. Tap to get an invitation that you can pass on.
    }
who-not-in-group = <b>{ $county }</b>. { $count ->
        [0] Everybody is in the group.
       *[other] Not in the group yet: { $count }.
    }
who-silent = <b>{ $county }</b>. { $count ->
        [0] Nobody has been silent for long.
       *[other] Silent for long: { $count }.
    }
invite-elsewhere = { $count ->
        [0] Everybody has joined.
       *[other] { $count } have not joined yet – so many links do not fit one message. Invite by municipality.
    }

title = { -bot } in the counties
as-of = { DATE($when, "label") }
all = Altogether
sent-picture = The counties today.
sent-table = The counties today: a table.
picture-file = counties.png
table-file = counties.xlsx
sheet-counties = Counties
sheet-municipalities = Municipalities
sheet-people = Elders
column-place = Where
column-members = In the roster
column-started = Joined
column-grouped = In the group
column-silent = Silent for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
column-vacant = Not in the roster
column-name = Name
column-eldership = Eldership
column-municipality = Municipality
column-county = County
yes = yes
no = no
