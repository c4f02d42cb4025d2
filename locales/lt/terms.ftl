# Words that are the same in every text. The bot's name is always in quotation marks: sueiga is also
# a kind of meeting.
-bot =
    { $case ->
       *[nominative] „Sueiga“
        [genitive] „Sueigos“
        [accusative] „Sueigą“
    }
