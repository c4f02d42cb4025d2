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
ask-files = Add photos or documents, if you have any.

received = Thank you, report No. { $number } has arrived. It will be shown in the group of { $county }.
received-no-group = Thank you, report No. { $number } has arrived. { $county } has no group yet, so for now only you see it.

none-yet = You have no reports yet. You can write the first one now.
mine = Your reports ({ $count }). Which one shall I show?
mine-and-inherited = Your reports and those of your eldership ({ $count }). Which one?
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
card-days = When: { DATE($starts, "short") } – { DATE($ends, "label") }
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
card-submitted = Report No. { $number }. Submitted: { DATE($when, "label") }
