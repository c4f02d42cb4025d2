to-everybody = all members
to-nobody = nobody: what was chosen is no more
kind-everybody = All members
kind-counties = Counties
kind-municipalities = Municipalities
kind-roles = By role
kind-networks = Networks
kind-jointly = With other counties
other-kind = ‹ Choose otherwise
one-kind = Choose only counties, only municipalities, only roles or only networks at a time.

count =
    It will be sent to { $sent ->
        [one] { $sent } member
       *[other] { $sent } members
    } of { $total }: { $counties ->
        [one] { $counties } county
       *[other] { $counties } counties
    }, { $municipalities ->
        [one] { $municipalities } municipality
       *[other] { $municipalities } municipalities
    }.
count-idle = { $count ->
        [one] { $count } member has
       *[other] { $count } members have
    } not begun to use { -bot } yet.
later = Later (quiet hours, or the time they chose) it reaches { $count ->
        [one] { $count } member
       *[other] { $count } members
    }, the first on { DATE($when, "in") }
exactly =
    <b>To whom exactly</b>
    { $lines }
exactly-county = { $county } – { $count }{ $idle ->
        [0] { "" }
        [one] { " " }({ $idle } not begun yet)
       *[other] { " " }({ $idle } not begun yet)
    }
all-counties = ‹ All counties
person = { $place }: { $who }
person-idle = { $place }: { $who } (not begun yet)
who-exactly = To whom exactly?
nobody = There is no member among those chosen.
