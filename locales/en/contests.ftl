not-now = The contest is at a stage where this cannot be done. What can be done now is here: /contest
not-yours = Others do this in the contest. What is yours is here: /contest

menu-contest = 🏆 Contest
command-contest = the nomination contest: its rules and phases, what you can do
phrases-contest = contest, contests, the contest, nominations, contest rules

called = “{ $name }” ({ $year })
head = 🏆 <b>{ $name }</b>, { $year }
list =
    <b>Contests</b>
    { $lines }
list-line = { $name }, { $year } – { $state }
none-yet = There are no contests yet. We shall tell you when one is announced.
is-draft = being prepared
is-fixed = under way
is-confirmed = protocol confirmed
is-announced = results announced
is-cancelled = cancelled
state-draft = Being prepared: until the board fixes it, everything can be changed.
state-confirmed = The board has confirmed the protocol. The results will be announced soon.
state-announced = The results have been announced.
state-cancelled = The contest was cancelled.
cancelled-why = Why: { $why }
now = Now: { $phase }.
now-missed = ⚠️ The time of the phase “{ $phase }” passed while the bot was not running. It was not begun: the contest waits for new dates.
now-until = Now: { $phase }, until { DATE($until, "until") }
next = Next: { $phase }, from { DATE($opens, "until") }
categories =
    Categories:
    { $lines }
category-line = • { $name } ({ $subject })
category-partner = • { $name } ({ $subject }), given by { $partner }
subject-person = for a person
subject-eldership = for an eldership
subject-idea = for an idea
phases =
    Phases:
    { $lines }
phase-line = • { $phase }: { $hours }
hours = { SPAN($opens, $closes) }
hours-from = from { DATE($opens, "until") }
phase-intake = nominating
phase-check = the check of nominations
phase-county = the choice in the counties
phase-jury = judging by the jury
phase-vote = the members’ vote
phase-announcement = confirming and announcing the results

# What one can do now
do-nominate = ➕ Nominate
do-check = Check nominations
do-score-county = Judge in the county
do-vote-county = 🗳 Vote in the county
do-score = Judge nominations
do-vote = 🗳 Vote
do-confirm = See the protocol
do-announce = Announce the results
do-result = Results
deciding = How it is judged
read-rules = Rules
my-nominations = My nominations
jury = Jury
manage = Manage the contest
look = About the contest
to-list = ‹ Contests
to-contest = ‹ To the contest
back = ‹ Manage the contest
check = Check nominations
to-protocol = Protocol
go-intake = Nominate
go-county = Vote
go-vote = Vote

rules-text =
    <b>{ $name }. Rules</b>
    { $text }
rules-none = There are no rules yet.
fixed-at = Fixed { DATE($at, "in") }. Since then only dates can change, and only for a reason that is given.
deciding-parts =
    <b>{ $name }</b>

    <b>Categories</b>
    { $categories }

    <b>Criteria</b>
    { $criteria }

    <b>Phases</b>
    { $phases }
deciding-rules =
    <b>{ $name }. How it is judged</b>

    { $rules }
see-parts = Criteria and phases
see-rules = Decisions ›
own-place = A juror never judges nominations of the own eldership and municipality, nor those the juror is part of.

# Beginning one
new = ➕ New contest
anew = ➕ Begin anew
new-or-copy = Begin the contest anew, or as an earlier one was? Rules, categories, criteria, questions and dates, a year later, are taken over from the earlier one.
begun = The draft is ready, with the usual categories and criteria.
copied = Made as the earlier contest was. The jury has to be appointed anew.
usual-leader = Elder – leader
usual-guide = Elder – guide
usual-idea = TOP idea of an eldership
usual-originality = Originality
usual-creativity = Creativity
usual-rationality = Rationality
usual-community = Community

title-contest = New contest
unfinished-named-contest = You began to prepare the contest “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-contest = You began to prepare a contest ({ $step } of { $steps }).
label-name = Name
ask-name = What is the contest called? For example: “Elder of the year”.
label-year = Year
ask-year = Of which year is it?
label-text = Rules
ask-text = Write the rules of the contest: what it is for, who is chosen and how, what is awarded. Everybody will see them. 3000 characters at most.
title-contest_part = Changing the contest
unfinished-named-contest_part = You began to change the contest.
unfinished-unnamed-contest_part = You began to change the contest.
label-criteria = Criteria
ask-criteria =
    Write all criteria with their weights, each on a line of its own. The weights must come to 100. For example:
    Originality – 40
    Creativity – 30
    Community – 30
label-first = Beginning
ask-first = When does nominating begin? The other phases will follow one after another, and you can change the dates of each then.
title-contest_category = New category
unfinished-named-contest_category = You began to write the category “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-contest_category = You began to write a category ({ $step } of { $steps }).
label-category = Category
ask-category = What is the category called?
example-category = For example: “Elder – leader”.
label-about = Description
ask-about = What is it given for? One or two sentences. If none are needed, press “Skip”.
label-partner = Partner
ask-partner = Who gives this category, if not the association? The partner will be named in the announcement and the diploma. If there is no partner, press “Skip”.
title-contest_question = New question
unfinished-named-contest_question = You began to write a question of the application.
unfinished-unnamed-contest_question = You began to write a question of the application.
label-question = Question
ask-question = What shall whoever nominates be asked?
example-question = For example: “How many inhabitants took part?”
title-contest_phase = Dates of a phase
unfinished-named-contest_phase = You began to write the dates of a phase.
unfinished-unnamed-contest_phase = You began to write the dates of a phase.
about-phase = Phase: { $phase }
about-phase-now =
    Phase: { $phase }
    Now: { $hours }
label-opens = Beginning
ask-opens = When does the phase begin?
label-closes = End
ask-closes = When does the phase end?
title-contest_move = Moving a phase
unfinished-named-contest_move = You began to move a phase of the contest.
unfinished-unnamed-contest_move = You began to move a phase of the contest.
label-why = Reason
ask-why =
    Why? Everybody concerned will see the reason, and it stays in the protocol.
    For example: “A week more because of the elections”.
title-contest_off = Cancelling the contest
unfinished-named-contest_off = You began to cancel the contest.
unfinished-unnamed-contest_off = You began to cancel the contest.
off-confirm = The contest will end at once, and everybody who takes part will be told. It cannot be brought back. Cancel it?
ask-off = Why do you cancel it? Everybody who takes part will see the reason.
off-submit = Yes, cancel the contest
called-off = The contest “{ $name }” is cancelled. Those who take part have been told.

# What it consists of
has-categories = Categories: { $count }
has-criteria = Criteria: { $count }
has-questions = Further questions of the application: { $count }
missing = <b>What is still missing:</b>
gap-no-categories = • Add a category at least.
gap-no-criteria = • Write the criteria.
gap-weights = • The weights of the criteria must come to 100.
gap-no-rules = • Write the rules (“Basics”).
gap-scale = • Correct the scale of points (“Decisions”).
gap-trimmed = • Where the extreme scores are left out, a nomination needs at least three (“Decisions”).
gap-places = • There must be at least one place, one score and one nomination (“Decisions”).
gap-vote = • The members’ vote may decide up to 50 % of the result (“Decisions”).
gap-phase-missing = • Say the dates of all phases (“Phases”).
gap-phase-order = • Phases follow one another: none begins before the one before has ended (“Phases”).
gap-phase-past = • The beginning of the first phase is over: move the phases (“Phases”).
basics = Basics
edit-name = Change the name
edit-year = Change the year
edit-text = Change the rules
edit-about = Change description
edit-partner = Change the partner
edit-categories = Categories
edit-criteria = Criteria
edit-questions = Questions
edit-rules = Decisions
edit-phases = Phases
drop = Delete the draft
drop-sure = Yes, delete
keep = Keep
ask-drop = Delete the draft of the contest “{ $name }”?
dropped = The draft of the contest “{ $name }” is deleted.
saved = Saved.
moved-on = The contest has changed meanwhile. This is how it is now:
gone = This contest or this part of it is no more.

categories-none = There are no categories yet.
category-list =
    <b>Categories</b>
    { $lines }
category-head = <b>{ $name }</b> ({ $subject })
category-gives = Given by { $partner }.
add-category = ➕ Add a category
to-categories = ‹ Categories
which-subject = For what is the category?
for-person = For a person
for-eldership = For an eldership
for-idea = For an idea
drop-part = Delete
dropped-part = Deleted.
ask-drop-category = Delete the category “{ $name }”? The questions asked only in it go with it.
categories-many = There can be no more than { $most } categories.
category-twice = There is a category “{ $name }” already. Call it something else.

criteria-none = There are no criteria yet.
criteria-list =
    <b>Criteria</b>
    { $lines }
criterion-line = • { $name } – { $weight } %
retype-criteria = Write them anew
criterion-unknown = The line “{ $line }” is not understood. Write the criterion and its weight, for example “Originality – 40”.
criterion-long = The name of the criterion is too long: { $longest } characters at most.
criterion-twice = The criterion “{ $name }” is there twice. Leave one.
criteria-many = There can be no more than { $most } criteria: a juror’s card has no room for more.
criteria-sum = The weights come to { $total }, and must come to 100. Correct them and send all of them again.

questions-none = There are no further questions: what is always asked may be enough. Add your own where needed.
question-list =
    <b>Further questions of the application</b>
    { $lines }
question-line = { $number }. { $text }
question-head = <b>{ $text }</b>
question-text = Answered with a text.
question-number = Answered with a number.
question-required = It must be answered.
question-optional = It may be left out.
question-of = Asked only in the category “{ $name }”.
question-of-all = Asked in all categories. If it is for one only, choose that.
add-text = ➕ Answered by text
add-number = ➕ Number
let-skip = Let it be left out
require = It must be answered
ask-all = Ask in all of them
to-questions = ‹ Questions
questions-many = There can be no more than { $most } questions: nominating is to take three minutes.

# Rules
rules =
    <b>Decisions</b>
    { $rules }
rule-line = { $rule }: { $value }
which-option =
    <b>{ $rule }</b>: { $value }
    { $about }
option = { $said }
chosen = ✓ { $said }
to-rules = ‹ Decisions
to-chapter = ‹ Back
chapter-result = Result
chapter-levels = Levels and vote
chapter-jury = Jury
chapter-nominating = Nominating
chapter-head-result = <b>Result</b>
chapter-head-levels = <b>Levels and the members’ vote</b>
chapter-head-jury = <b>Jury</b>
chapter-head-nominating = <b>Nominating</b>
rule-method = Score
rule-scale = Scale
rule-scores = Scores a nomination needs
rule-places = Winners in each category
rule-ties = Where results are equal
rule-counties = Choice in the counties
rule-county-places = How many of a county go on in each category
rule-vote = Members’ vote
rule-county-conflict = Nominations of the own county
rule-blind = Names and photos
rule-nominators = Who can be nominated
rule-per-member = Nominations by one member at most
rule-per-eldership = Nominations of one eldership at most
rule-per-category = Nominations in a category at most
rule-comments = Comments of the jury
choose-method = Score
choose-scale = Scale
choose-scores = Scores needed
choose-places = Winners
choose-ties = Equal results
choose-counties = Choice in counties
choose-county-places = How many go on
choose-vote = Members’ vote
choose-county-conflict = Own county
choose-blind = Names and photos
choose-nominators = Who can be nominated
choose-per-member = By one member
choose-per-eldership = Of one eldership
choose-per-category = In a category
choose-comments = Comments
about-method = Each juror’s points are added up by the weights of the criteria, and their mean is the result. Without the extremes, one very strict or generous score decides less.
about-scale = How many points a juror can give for each criterion.
about-scores = A nomination that fewer jurors have scored is not placed.
about-places = Where results are equal after all comparisons, a place is shared.
about-ties = What decides where two nominations have the same result: the means by criterion, the heaviest first, or the members’ votes. Where the first is equal, the second decides; where both are, the place is shared.
about-counties = Counties can choose first, and the country’s jury judges those they chose. A county’s jury is its lead and municipal representatives; with fewer than three of them left, the members’ vote decides. Where fewer than five vote in a category, all of the county’s nominations go on.
about-county-places = Where a county has only one nomination in a category, it goes on at once when it is checked.
about-vote = The vote is anonymous: one in each category, not for the own eldership. It can be a part of the result, or be shown beside it.
about-county-conflict = Nominations of the own eldership and municipality are never judged by a juror. The same can hold for the whole county.
about-blind = Where the jury judges without knowing whom, checkers black out what would give the person or the place away.
about-nominators = Any member can nominate a colleague, but whoever is nominated has to agree first.
about-per-member = How many nominations one member can make.
about-per-eldership = How many nominations can be of the same eldership.
about-per-category = When that many are there, nobody can nominate in the category any more.
about-comments = The nominee gets the comments with the own scores, without the jurors’ names.
option-method-1 = weighted mean
option-method-2 = without the extremes
scale = from { $lowest } to { $highest }
without-limit = without a limit
option-ties-1 = criteria first
option-ties-2 = votes first
option-ties-3 = only criteria
option-ties-4 = only votes
option-ties-5 = the place is shared
option-counties-1 = none
option-counties-2 = members vote
option-counties-3 = a county’s jury
vote-none = none
vote-beside = shown beside
vote-percent = { $percent } % of the result
option-county-conflict-0 = are judged
option-county-conflict-1 = are not judged
option-blind-0 = the jury sees them
option-blind-1 = hidden from the jury
option-nominators-1 = oneself or colleagues
option-nominators-2 = only oneself
option-nominators-3 = only colleagues
option-comments-0 = stay with the jury
option-comments-1 = go to the nominee

no-ballots = Members cannot vote here: votes must be anonymous, and a PostgreSQL database cannot keep them so. Choose a contest without the members’ vote and without a choice in the counties.

# Dates
phases-none = The phases have no dates yet. The quickest way is to say when the first begins: the others follow.
phase-list =
    <b>Phases</b>
    { $lines }

    Which dates shall change?
phase-list-fixed =
    <b>Phases</b>
    { $lines }

    Which shall be moved? A reason is needed, and everybody concerned will be told.
date-all = Begin on a date
redate = Give a new date
date-intake = Nominating
date-check = Check
date-county = Counties
date-jury = Judging
date-vote = Vote
date-announcement = Announcement
time-past = That is over already. Say a time to come.
ends-first = A phase cannot end before it begins. Correct the dates.
to-phases = ‹ Phases
move-line = { $phase }: was { $before }; will be { $after }
would-move =
    What changes:
    { $changes }

    Move it? Everybody concerned will be told.
move-submit = Move
moved =
    Moved. Those who take part have been told.
    { $changes }
move-misfit = It cannot be moved so: what has begun keeps its beginning, and phases follow one another. Move later phases first.
move-nothing = The dates stay the same, so nothing was changed.
move-over = This phase is over, its dates change no more.

# Fixing
fix = Fix and open
fix-sure = Fix the contest
hand-over = Hand to the board
handed-over = Handed over: the board was told that the contest is ready.
nobody-to-hand = Nobody in the roster is of the board and could fix it. Owners grant that role: /roles
ask-fix = <b>Look at what decides the result.</b> Once it is fixed only dates can change, and only for a reason that is given.
not-ready = It cannot be fixed yet: something is missing.
fix-already = This contest is fixed already.
fix-changed = The contest was changed meanwhile. Look at it and fix it again.
fixed = The contest “{ $name }” is fixed. Nominating begins { DATE($opens, "in") }: all members will be told then.
call-off = Cancel the contest

# What people are told
opened-intake = 🏆 The contest { $name } has begun. You can nominate yourself or a colleague until { DATE($until, "until") }. It takes about three minutes.
opened-county = 🗳 The contest { $name }: your county chooses which nominations go on. You can vote until { DATE($until, "until") }.
opened-vote = 🗳 The contest { $name }: the members’ vote has begun. You can vote until { DATE($until, "until") }.
opened-check = The contest { $name }: nominations wait for your check, until { DATE($until, "until") }.
opened-announcement = The contest { $name }: judging is over, the protocol waits for the board to confirm it.
card-intake = 🏆 The contest { $name } has begun. Nominations are taken until { DATE($until, "until") }.
card-county = 🗳 The contest { $name }: counties choose which nominations go on. Votes are taken until { DATE($until, "until") }.
card-vote = 🗳 The contest { $name }: members vote until { DATE($until, "until") }.
card-over-intake = 🏆 The contest { $name }: nominating is over.
card-over-county = 🗳 The contest { $name }: the vote in the counties is over.
card-over-vote = 🗳 The contest { $name }: the members’ vote is over.
card-cancelled = The contest { $name } was cancelled.
told-moved =
    The dates of the contest { $name } have changed.
    { $changes }
    Reason: { $why }
why-slept = the bot was not running, so the time that was lost is given back
told-cancelled =
    The contest { $name } was cancelled.
    Reason: { $why }
lacks-checkers = ⚠️ Checkers: { $there }, and at least { $least } are needed.
lacks-jurors = ⚠️ Jurors: { $there }, and each nomination needs at least { $least } scores.
told-lacking =
    A phase of the contest { $name } has begun, and people are missing.
    { $what }
parted-announced = 🏅 The contest { $name } is over: its winners are announced. Thank you for judging and checking! With this your seat ends; the protocol follows in another message.
parted-dropped = The contest { $name } will not be held, so your seat in it is gone. Thank you for having been ready to help.
told-missed = The time of the phase “{ $phase }” of the contest { $name } passed while the bot was not running: nobody could take part. The phase was not begun and the contest waits: give the phase a new end, later phases move along by themselves.
told-fixed = The contest { $name } is fixed: from now on only dates can change.
told-ready = The contest { $name } is ready and waits for the board to fix it.
