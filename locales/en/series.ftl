open = Repeat
choose =
    <b>{ $title }</b>
    How often does the meeting repeat?
choose-monthly-weekday = Each month, { DATE($weekday, "weekday") } ({ $nth ->
        [-1] the last
       *[other] No. { $nth }
    })
choose-monthly-day = Each month, on day { $day }
choose-quarterly-weekday = Quarterly, { DATE($weekday, "weekday") } ({ $nth ->
        [-1] last
       *[other] No. { $nth }
    })
choose-quarterly-day = Quarterly, on day { $day }
choose-weekly = Each week
choose-workdays = Each working day
how-monthly-weekday = each month on the same weekday
how-monthly-day = each month on the same day; where it is a day off, on the next working day
how-quarterly-weekday = each quarter on the same weekday
how-quarterly-day = each quarter on the same day; where it is a day off, on the next working day
how-weekly = each week; where it is a day off, on the next working day
how-workdays = each working day
how-often =
    <b>{ $title }</b>
    It repeats { $how }:
    { $lines }
    …
    Each is announced by itself { $ahead ->
        [one] { $ahead } day
       *[other] { $ahead } days
    } before. How often in all?
date = { DATE($starts, "label") }
date-draft = { DATE($starts, "label") } – a draft
date-finding = { DATE($starts, "label") } – its date is being found
date-confirming = { DATE($starts, "label") } – being agreed on
date-announced = { DATE($starts, "label") } – announced
date-cancelled = <s>{ DATE($starts, "label") }</s> – cancelled
times =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
otherwise = ‹ Repeat otherwise
begun = The dates are planned. Announce this meeting; the others are announced by themselves.
standing =
    <b>{ $title }</b>
    It repeats { $how }. Each is announced { $ahead ->
        [one] { $ahead } day
       *[other] { $ahead } days
    } before. Moving one date moves no other.

    { $lines }
open-next = The next one
copy = Same for the rest
copied =
    { $count ->
        [0] There are no other planned meetings.
        [one] Title, place, hour and the rest hold for { $count } more meeting.
       *[other] Title, place, hour and the rest hold for { $count } more meetings.
    }
leave-out = Leave this date out
left-out = “{ $title }” is not held on { DATE($starts, "in") }. The other dates stay.
end = Repeat no more
end-sure = Yes, no more
ask-end =
    { $count ->
        [one] Repeat “{ $title }” no more? { $count } planned meeting that was not announced will be gone.
       *[other] Repeat “{ $title }” no more? { $count } planned meetings that were not announced will be gone.
    }
ended =
    { $count ->
        [one] “{ $title }” repeats no more: { $count } planned meeting is gone.
       *[other] “{ $title }” repeats no more: { $count } planned meetings are gone.
    }
back = ‹ Planned dates
to-meeting = ‹ To the meeting
author-gone = whoever planned it may not announce it any more
not-announced = The planned meeting “{ $title }” ({ DATE($starts, "label") }) was not announced: { $why }
missed = The planned meeting “{ $title }” ({ DATE($starts, "label") }) was not announced in time, so it is gone.
