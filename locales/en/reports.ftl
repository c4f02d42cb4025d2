menu-report = 📝 Report an activity
menu-mine = 📄 My reports
command-report = tell what was done in your eldership
phrases-report = what we have done, new report, reporting, activity
phrases-mine = reports, my activities

title-report = Report
unfinished-named-report = You have an unfinished report “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-report = You have an unfinished report ({ $step } of { $steps }).

label-title = Title
ask-title = What would you call what you have done, in short?
example-title = For example: “Playground in the centre of Daugai renewed”.
label-themes = Themes
ask-themes = What is it about? You can choose up to three themes.
label-done = What was done
ask-done = What was done, and how?
example-done = For example: “Swings and a climbing frame; the community laid the foundations; it cost 4,200 euros.”
label-result = Result
ask-result = What came of it?
example-result = For example: “Some 20 children play there every day, and the community looks after it.”
label-files = Attachments
ask-files = Add photos, videos, voice messages or documents, if you have any.


all-well =
    Is everything right? The heads of your county’s elderships will read it.
    To let all members or the press read it, choose “Add”.
all-well-photos =
    Is everything right? The heads of your county’s elderships will read it.
    To let all members or the press read it, choose “Add”.
    By sending it you confirm that the people on the photos agree to be shown.
drafted = The entry is ready. You can hand it in at once or add to it.
too-many-drafts = You have { $most ->
        [one] { $most } unfinished entry
       *[other] { $most } unfinished entries
    }, so no other was made of the photo. Hand in or delete one of them and send the photo again.
proposed = An entry was made of the photo and what stands below it. Hand it in if all is well.
photo-kept = The photo is kept. A few questions more, and the entry is ready.
begun = You have begun entries ({ $count }). Which one would you like to go on with?
begun-like = A new entry begins with what the earlier one said. Correct what has changed.
new = A new entry
saved = Saved.
no-draft = This entry was handed in or deleted meanwhile. Your entries are here: /report
about-entry = <b>{ $title }</b>

hand-in = Hand in
choose-themes = Choose a theme
clear = Take away
take-out = ✕ { $number }
take-out-how = The button ✕ with a number takes one away: they are in the same order as above.
agree = Agree and hand in
open-parts = Add or correct
open-more = Add
open-kinds = Choose the kind
open-readers = Choose who may read
drop = Delete
to-draft = ‹ To the entry
go-on = Go on
show = Show the entry
like = Make one like this

parts =
    <b>{ $title }</b>
    What would you like to add or correct? What is there is marked ✓.
part = { $part }
part-there = ✓ { $part }
parts-more = More ›
parts-first = ‹ The main things
open-doers = Who did it too

label-problem = Problem
ask-problem = Which problem did you solve?
example-problem = For example: “Children had nowhere to play, the old playground was not safe”.
label-when = When
ask-when = When was it? A year, a month, a day, or from when to when.
example-when = For example: “May 2026 to August 2026”.
when-unknown = “{ $text }” was not understood. Write, for example, “2026”, “May 2026” or “12 May”; what is still to come does not fit.
label-place = Place
ask-place = Where was it? Write the place or send a point on the map.
example-place = For example: “the centre of Daugai”.
on-map = a point on the map
label-cost = Cost
ask-cost = What did it cost, in euros?
example-cost = For example: “4200”.
euros-wanted = Write the sum in whole euros, for example “4200”.
label-funding = Money
ask-funding = Whose money was it?
example-funding = For example: “The municipality’s budget and the community”.
label-partners = Partners
ask-partners = Who helped: which institutions, communities, companies?
example-partners = For example: “the community of Daugai, the local action group”.
label-people = Who took part
ask-people = Which people took part? Name only those who agree.
example-people = For example: “About 30 volunteers and pupils of the gymnasium”.
label-country = Country
ask-country = If it is practice from abroad: from which country?
example-country = For example: “Finland”.
label-links = Links
ask-links = Send links, each on a line of its own.
example-links = For example: “https://www.alytus.lt/aikstele”.
link-wanted = This is no link. Copy the whole address, which begins with “https://”.
too-many-links = There can be up to { $most } links, not too long. Keep the most important ones.

title-report_part = Report
unfinished-named-report_part = You began to add something to a report.
unfinished-unnamed-report_part = You began to add something to a report.

which-kind =
    What is it?
    Good practice is what others could take over. What did not work is what others need not repeat; it can be told without a name.
kind-activity = { $mark }Activity
kind-practice = { $mark }Good practice
kind-lesson = { $mark }What did not work

who-reads =
    { $readers }
    Who may read the entry once it is published?
who-reads-lesson =
    { $readers }
    You can tell it without your name. Then neither the eldership nor the place, photos or partners are shown, and the county only if it has ten members or more; only the association’s office sees your name.
who-reads-unnamed =
    { $readers }
    Neither the eldership nor the place, photos or partners are shown, and the county only if it has ten members or more.
choose-county = { $mark }My county
choose-members = { $mark }All members
choose-public = { $mark }Everybody
hide-author = Tell without my name
show-author = Tell with my name
narrow-readers = Narrow who may read
who-reads-published =
    { $readers }
    Who may read the entry from now on? It changes at once; what was passed on or printed cannot be taken back.
only-narrower = Who may read a published entry can only be narrowed. To show it to more people, hand in a new one like it.
readers-county = Read by: the heads of the county’s elderships.
readers-members = Read by: all members of the association.
readers-public = Read by: everybody, the press too.
readers-unnamed-members = Without a name. Read by: all members. Only the association’s office sees your name.
readers-unnamed-public = Without a name. Read by: everybody, the press too. Only the association’s office sees your name.
readers-unnamed-county = Without a name. Choose who may read it.
unnamed-in-county = Without a name an entry cannot be for one county alone: it would show who tells it. Choose all members or everybody.
known-already = Saved. But note: the county’s vice-president has already seen this entry with your name.
only-lessons = Only what did not work is told without a name.

doers = Who did it too? Tap an eldership; a second tap takes it back.
doers-nobody = Nobody else of your municipality is in the roster.
too-many-doers = At most { $most } elderships can be named besides yours.

consent-readers = { $readers }
consent-public = That means that the press may print it and websites may show it.
consent-photos = By handing it in you confirm that the people on the photos and videos agree to be shown.
changed-meanwhile = The entry was changed just now. Look at it and hand it in again.
theme-wanted = A theme is missing: nobody finds an entry without one. Add it: Add or correct → Themes.
drop-ask = Delete “{ $title }”? What was not handed in cannot be brought back.
drop-sure = Yes, delete it
dropped = The entry is deleted.

state-draft = Not handed in yet: only you can see it.
state-no-theme = Not handed in yet: only you can see it. A theme is missing.
state-waiting-county = Handed in { DATE($since, "in") }. It waits for the lead of the county to publish it.
state-waiting-office = Handed in { DATE($since, "in") }. It waits for the association’s office to publish it.
state-asked = Your answer is waited for.
state-published = Published.
state-refused = Not published. Reason: { $why }
state-withdrawn = Withdrawn, shown no more. Reason: { $why }

received-county =
    Thank you, report No. { $number } has arrived. { $readers ->
        [members] All members
        [public] Everybody, the press too,
       *[county] The county
    } will see it when the county’s lead publishes it.
received-office = Thank you, report No. { $number } has arrived. Others will see it when the association’s office publishes it.
received-unnamed = Thank you, report No. { $number } has arrived. Others will see it without your name when the association’s office publishes it.
remind-draft =
    A reminder: the entry “{ $title }” is not handed in, only you can see it.
    If nothing is changed, it will be deleted { DATE($until, "in") }.

none-yet = You have no reports yet. You can write the first one now.
mine =
    <b>Your reports</b> ({ $count })
    { $lines }

    Which one shall I show?
mine-and-inherited =
    <b>Your reports and those of your eldership</b> ({ $count })
    { $lines }

    Which one shall I show?
line = { $number }. { $title } – { $state ->
        [draft] not handed in yet
        [waiting] waits for a decision
        [asked] waits for your answer
        [published] published
        [refused] not published
       *[withdrawn] withdrawn
    }
back-to-mine = ‹ My reports

card-title = <b>{ $title }</b>
card-from = { $place }
card-doers = Together with: { $elderships }
card-doers-more =
    Together with: { $elderships } and { $count ->
        [one] { $count } more eldership
       *[other] { $count } more elderships
    }
card-unnamed = Told by one of the heads of elderships
card-unnamed-in = Told by one of the heads of elderships ({ $county })
card-sort-activity = Report No. { $number } · { $themes }
card-sort-practice = Good practice No. { $number } · { $themes }
card-sort-lesson = What did not work No. { $number } · { $themes }
card-country = Practice from abroad: { $country }
card-problem = Problem: { $text }
card-problem-folded =
    Problem:
    <blockquote expandable>{ $text }</blockquote>
card-funding = Money: { $text }
card-partners = Partners: { $text }
card-people = Took part: { $text }
card-cost = Cost: { $count } EUR
card-day = When: { DATE($starts, "label") }
card-days = When: { DATE($starts, "short") } – { DATE($ends, "short") } { $first }
card-days-years = When: { DATE($starts, "short") } { $first } – { DATE($ends, "short") } { $last }
card-month = When: { DATE($starts, "month") }
card-months = When: { DATE($starts, "month") } – { DATE($ends, "month") }
card-year = When: { $first }
card-years = When: { $first }–{ $last }
card-on-map = 📍 <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">The place on a map</a>
card-place = Where: { $place }
card-link = { $link }
card-themes = Themes: { $themes }
card-done = { $text }
card-done-folded = <blockquote expandable>{ $text }</blockquote>
card-result = Result: { $text }
card-result-folded =
    Result:
    <blockquote expandable>{ $text }</blockquote>
card-number = Report No. { $number }
card-files = Attachments: { $count }
card-submitted = Handed in: { DATE($when, "label") }
