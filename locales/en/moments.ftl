month = { DATE($day, "month") }
weekday = { DATE($day, "weekday") }
today = •{ $text }
pick-day = 📅 Another day
other-day = ‹ Another day
other-hour = ‹ Another hour
whole-day = All day
lasts = { $hours } h
open-end = Leave the end open
span = { SPAN($starts, $ends) }
span-short = { SPAN($starts, $ends, "short") }
day-short = { DATE($day, "short") }

ask-start = { DATE($day, "label") }. When does it start? Choose, or write, for example, “14:30” or “10–13”.
ask-hour = { DATE($day, "label") }. What time? Choose, or write, for example, “14:30”.
ask-end = Start: { DATE($starts, "label") }. How long will it take? Choose, or write when it ends, for example, “16:30” or “2.5 h”.
asked-several =
    It could be:
    { $readings }
    Which one do you mean?
asked-past =
    That time is over. Perhaps you mean:
    { $readings }
asked-weekday =
    The date and the day of the week do not match. Which one do you mean?
    { $readings }
say-clearly = Please write it more exactly, for example, “2026-12-03 10:00–13:00”.
unfinished = The time is not chosen yet. Choose, or write, for example, “tomorrow 14:00”.
not-free = This day cannot be chosen. Choose one whose number is shown, or write it.
span-unknown = I did not recognise the time “{ $text }”. Write the day and the hours, for example, “tomorrow 14:00”, “next Tuesday 10–13” or “5 December 10:00–13:00”.
too-long = That is longer than { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Check the end and write it again.
no-such-hour = { DATE($day, "label") }: there is no { $hour } that night, the clocks go forward an hour. Please write another hour.
backwards = The end comes before the beginning. Write, for example, “tomorrow 10:00–13:00”.
