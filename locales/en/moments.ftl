no-such-hour = { DATE($day, "label") }: there is no { $hour } that night, the clocks go forward an hour. Please write another hour.
backwards = The end comes before the beginning. Write, for example, “tomorrow 10:00–13:00”.
