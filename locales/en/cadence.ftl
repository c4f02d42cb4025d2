menu-cadence = 📊 Meetings so far
phrases-cadence = duties, cadence, strategy, how many meetings
many-rally = rallies
many-gathering = gatherings
many-informal = informal meetings
many-local = local meetings
many-seminar = seminars
many-trip = trips
of-rally = a rally
of-gathering = a gathering
of-informal = an informal meeting
of-local = a local meeting
of-seminar = a seminar
of-trip = a trip
country = All of Lithuania
all =
    <b>Meetings and the strategy</b> · { DATE($day, "label") }
    Held, of what was promised for the year (rallies: for five years):

    { $lines }
own =
    <b>Meetings and the strategy</b> · { DATE($day, "label") }

    { $lines }
place = <b>{ $place }</b>
line = • { $line }
standing =
    { $planned ->
        [0] { $what }: { $held } of { $wanted } held; the next by { DATE($due, "until") }
       *[other] { $what }: { $held } of { $wanted } held, { $planned } planned; the next by { DATE($due, "until") }
    }
standing-far =
    { $planned ->
        [0] { $what }: { $held } of { $wanted } held; the next by { DATE($due, "until") } { $year }
       *[other] { $what }: { $held } of { $wanted } held, { $planned } planned; the next by { DATE($due, "until") } { $year }
    }
standing-late =
    { $planned ->
        [0] { $what }: { $held } of { $wanted } held; ⚠️ { $overdue } overdue
       *[other] { $what }: { $held } of { $wanted } held, { $planned } planned; ⚠️ { $overdue } overdue
    }
standing-all =
    { $planned ->
        [0] { $what }: { $held } of { $wanted } held ✅
       *[other] { $what }: { $held } of { $wanted } held, { $planned } planned ✅
    }
short = { $what } { $held }/{ $wanted }
county = <b>{ $place }</b>: { $own }
county-late = <b>{ $place }</b>: { $own }; ⚠️ { $overdue } overdue
table = Table (XLSX)
picture = Picture
back = ‹ All counties
call = Call a meeting
call-like = Like the last one
file-caption = Meetings and the strategy, { DATE($day, "label") }
picture-title = Meetings: promised and held
picture-subtitle = Held, per cent of the year’s target, { DATE($day, "label") }
picture-file = meetings-strategy.png
table-file = meetings-strategy.xlsx
sheet-country = Lithuania
sheet-counties = Counties
sheet-municipalities = Municipalities
column-place = Place
column-county = County
column-what = Meetings
column-held = Held
column-planned = Planned
column-wanted = Target
column-overdue = Overdue
column-due = Next by
prompt =
    By the strategy { $what } ({ $place }) should be held by { DATE($due, "until") }, and nothing is planned yet.
    This year { $held } of { $wanted } were held, { $planned } planned.
prompt-late =
    By the strategy { $what } ({ $place }) should have been held by { DATE($due, "until") }, and was not.
    This year { $held } of { $wanted } were held, { $planned } planned. Could it be held soon?
