question =
    <b>{ $title }</b> · { $step } of { $steps }
    { $lines }
question-alone =
    <b>{ $title }</b>
    { $lines }
put-aside = Added. { $label }: { $value }
so-far = So far: { $value }

back = ‹ Back
skip = Skip
next = Next ›
leave = Cancel
continue = Continue
answer-again = Answer again
drop = Delete
save = Save draft
later = Continue later
submit = Send
fix = Correct
to-preview = ‹ To the preview

preview =
    <b>Preview</b>
    { $lines }

    { $closing }
all-well = Is everything right?
confirming =
    { $confirm }
    { $lines }
preview-line = <b>{ $label }:</b> { $value }
what-to-fix = What would you like to correct?
unfinished =
    Several things are unfinished. Which will you continue?
    { $lines }
unfinished-line = { $number }. { $summary }
leaving = What shall become of what you have written?
confirm = Confirm
cancelled = Cancelled.
dropped = The draft is deleted.
saved = The draft is saved. It is kept for 14 days; you can go on from the menu.
corrected = Corrected: “{ $field }”.
not-corrected = “{ $field }” stays as it was.
reminder =
    { $summary }
    The draft is kept until { DATE($until, "until") }.

day = { DATE($day, "label") }
day-unknown = I did not recognise the day “{ $text }”. Write, for example, “December 5” or “2026-12-05”.
moment = { DATE($when, "in") }
moment-unknown = I did not recognise the time “{ $text }”. Type a day and an hour, for example “tomorrow 9:00” or “December 5 14:00”.
required = This question cannot be skipped.
choose-button = Please choose one of the buttons below.
text-wanted = Please answer this question in words.
text-too-long = The text is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $longest } fit. Please write less.
option-unknown = “{ $text }” is not among the choices. Tap a button or type its name.
pick-unknown = That choice is no longer there. Please choose from these:
too-many-options = You can choose no more than { $most }. To choose differently, first take one of your choices back.
not-round = I cannot add a round video message. Please send an ordinary video: film it with the phone’s camera or choose it from the gallery.
file-wanted = Please send a photo or a document. If you do not want to add more, tap a button below.
too-many-files = You can add no more than { $most ->
        [one] { $most } file
       *[other] { $most } files
    }. This one was not added.
photos = { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
documents = { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
