# Numbers with decimals
decimal = { $whole }.{ $rest }

# The result, a category a page
result-head =
    <b>{ $contest }</b> · results
    <b>{ $category }</b> · { $place } of { $of }
partner = Given by: { $partner }.
line-won = 🏆 Place { $place } · No. { $number }, { $eldership } – { $points }
line-placed = Place { $place } · No. { $number }, { $eldership } – { $points }
line-votes = { $line } · members’ votes: { $votes }
line-title = “{ $title }”
more = { $count ->
        [one] { $count } more nomination is in the protocol.
       *[other] { $count } more nominations are in the protocol.
    }
no-place = Without a place, for want of scores: No. { $numbers }.
nobody-judged = There were no nominations to judge in this category.
voted = Members voted: { $ballots } of { $of }.
voted-few = Fewer than five members voted: the votes are not shown and decide nothing.
sees-board = Only the board sees the results for now: the protocol is not confirmed yet.
sees-keepers = The results are not announced yet: the board and the office see them.
not-yet = The results of “{ $contest }” are not announced yet. Once they are, you will see here who won.
not-yet-board = The board will see the results of “{ $contest }” when judging is over and the announcement phase has begun.

# Who goes on from the counties
onward-head =
    <b>{ $contest }</b>
    Going on from the counties: { $count }
onward-category = <b>{ $category }</b>
onward-line = { $county }: No. { $number }, { $eldership } – “{ $title }”
onward-untitled = { $county }: No. { $number }, { $eldership }
onward-blind = { $county }: No. { $number }
onward-none = No nomination goes on from the counties.

# Where jurors are far apart
spread-head =
    <b>{ $contest }</b> · where scores differ
    Two jurors are at least half the scale apart:
spread-line = { $category }: No. { $numbers }
spread-none =
    <b>{ $contest }</b> · where scores differ
    Nowhere: no two jurors are half the scale apart.
spread-what = There are no scores or results here: you will see those together with everybody.

# The protocol
card-head = <b>Protocol.</b> { $contest }, { $year }
card-nominations = Nominations: { $all }, passed the check and stayed: { $passed }.
card-scores = Scores that count: { $scored }. Abstained: { $abstained }, recused: { $recused }, conflicts of interest: { $conflicts }.
card-few = Too few scores: No. { $numbers }.
card-unchecked = Not all checkers looked in time at: No. { $numbers }. These nominations stayed in the contest.
card-withdrawn = Withdrawn: No. { $numbers }.
card-moved = { $count ->
        [one] Phases were moved { $count } time.
       *[other] Phases were moved { $count } times.
    }
card-hash =
    SHA-256: <code>{ $hash }</code>
card-waits = The protocol waits for the board to confirm it. After that the results change no more.
card-waits-others = The board has not confirmed the protocol yet.
card-confirmed = Confirmed by the board: { DATE($when, "label") }.
open = Protocol
results = Results
counties = From the counties
spread = Where scores differ
pdf = PDF
xlsx = XLSX
json = JSON
key = Key to the numbers
confirm = ✅ Confirm
confirm-sure = Yes, confirm
awards = Announce the results
before = ‹ Previous
after = Next ›
to-protocol = ‹ Protocol
to-contest = ‹ Contest
ask-confirm =
    Confirm the protocol of “{ $contest }”?
    After that the results change no more, and the office can announce them. This cannot be undone.
    SHA-256: <code>{ $hash }</code>
confirm-done = The protocol is confirmed. The results can be announced now.
confirmed = The board has confirmed the protocol of “{ $contest }”. The results can be announced now.
already = The protocol is confirmed already.
changed = The protocol changed while you were reading it. This is how it is now:
key-not-yours = Only the board may know whose the jury’s numbers are.

# While there is time to do something about it
few-jurors =
    The contest “{ $contest }”: the jury has begun, but for some nominations it is too small.
    Fewer than { $needed } jurors may judge them without a conflict of interest, and so many scores are needed for a place. Nominations: No. { $numbers }.
    Please appoint more jurors.
jury = Jury

# Files
file-pdf = The protocol of “{ $contest }”.
file-xlsx = The protocol of “{ $contest }” as tables.
file-json = The protocol of “{ $contest }” for programs. Anybody can reckon the result again from it; the SHA-256 of this file must equal the published one.
file-key = Whose the numbers in the protocol of “{ $contest }” are. The key is for the board only: do not pass it on.
file-name = protocol-{ $number }
key-name = key-to-numbers-{ $number }
paper-title = { $contest }, { $year }. Protocol
label-association = Association:
label-contest = Contest:
label-hash = SHA-256:
label-confirmed = Confirmed by the board:
label-jury = Jury:
state-waits = not yet
foot = The SHA-256 is that of the JSON file. Whoever has that file can reckon all results again.

# Parts of it
part-how = How it was reckoned
part-rules = Rules
part-categories = Categories
part-criteria = Criteria
part-phases = Phases
part-moves = Phases that were moved
part-nominations = Nominations
part-checks = Checks
part-seats = Jury
part-scores = Scores
part-votes = Votes of members
part-counties = Counties
part-result = Results
part-key = Key to the numbers

# Headings of columns
column-what = What
column-value = Value
column-number = No.
column-category = Category
column-county = County
column-eldership = Eldership
column-title = Title
column-state = State
column-made = Made
column-decided = Decided
column-goes-on = Goes on
column-county-place = Place in its county
column-criterion = Criterion
column-weight = Weight, per cent
column-phase = Phase
column-opens = Opens
column-closes = Closes
column-opened = Was opened
column-closed = Was closed
column-opens-before = Opens (before)
column-closes-before = Closes (before)
column-why = Reason
column-when = When
column-checker = Checker
column-verdict = Verdict
column-seat = Seat
column-left = Until
column-level = Level
column-nomination = Nomination
column-juror = Juror
column-said = What was said
column-total-of = By the weights
column-may-vote = Could vote
column-ballots = Voted
column-votes = Votes
column-way = Who chooses
column-how = How it was decided
column-place = Place
column-wins = Wins
column-total = Result
column-exact = Exactly
column-jury = The jury’s
column-scores = Scores
column-name = Name
yes = yes
no = no

# How it was reckoned
how-sheet = A juror gives from { $lowest } to { $highest } points by each criterion. The juror’s score is the sum of points times weights, divided by 100.
how-counts = Only a score with points by all criteria counts. Abstaining, recusing, unfinished scores and conflicts of interest do not.
how-mean = The jury’s score is the mean of all scores that count.
how-trimmed = The jury’s score is the mean of the scores that count without one lowest and one highest, where there are at least three.
how-scale = The jury’s score is put on a scale from 0 to 100: (score − { $lowest }) × 100 ÷ { $range }.
how-vote = The members’ vote decides { $vote } per cent of the result, the jury { $rest } per cent. The members’ part: votes of the nomination × 100 ÷ votes of the nomination that has the most.
how-vote-beside = The members’ vote is no part of the result; it is shown beside it.
how-vote-few = Where fewer than five members voted in a category, the votes are not published and decide nothing: the result is the jury’s alone.
how-needed = A nomination has a place if its scores that count are no fewer than { $scores }.
how-tie-criteria = Equal results are told apart by the means by criterion: the heaviest first, equal weights in the order in which they are listed.
how-tie-votes = Equal results are told apart by the members’ votes.
how-shared = Who are equal even then share a place, and the next places are left out.
how-places = Those win whose place is no lower than { $places }.
how-counties-members = In a county its members choose: nominations go on whose place by votes is no lower than { $places }. Where fewer than five voted, all nominations of that category go on.
how-counties-jury = In a county its jury chooses: nominations go on whose place is no lower than { $places }. Where fewer than three of its jurors may judge one of them, the county’s members choose.
how-counties-few-scores = If the scores of any nomination that count are fewer than { $scores }, all nominations of that county and category go on.
how-counties-single = The only nomination of a category in a county goes on at once. Equal places go on together.
how-withdrawn = A withdrawn nomination has no place any more; its scores stay in the protocol. No other one takes its place from the county.
how-exact = Everything is reckoned in fractions, exactly; only what is shown is rounded: two decimals, halves up.
how-numbers = Jurors and checkers are called by numbers, which were drawn at random.

# What was said of a nomination
said-scored = score
said-unfinished = unfinished
said-abstained = abstained
said-recused = recused
said-conflict = conflict of interest
said-nothing = did not score
conflict-own = conflict of interest: own nomination
conflict-eldership = conflict of interest: own eldership
conflict-municipality = conflict of interest: own municipality
conflict-county = conflict of interest: own county
conflict-declared = recused
nomination-asked = waited for consent
nomination-entered = waited for the check
nomination-returned = returned to be completed
nomination-passed = passed the check
nomination-failed = did not pass the check
nomination-declined = declined
nomination-withdrawn = withdrawn
why-unanswered = no answer
why-left = left the association
why-nominator = withdrawn by the nominator
why-nominee = withdrawn by the nominee
verdict-pass = passed
verdict-fail = did not pass
seat-juror = juror
seat-county = juror of a county
seat-checker = checker
level-county = in the county
level-country = in the country
way-single = the only nomination
way-jury = the county’s jury
way-members = the county’s members
how-single = the only nomination
how-jury = the county’s jury
how-members = the county’s members
how-few-scores = too few scores: all go on
how-few-votes = fewer than five votes: all go on

# Lines of the PDF
paper-partner = { $name } (given by { $partner })
paper-criterion = { $name } – { $weight } per cent
paper-phase = { $opens } – { $closes }
paper-open-end = from { $opens }
paper-moved = { $before } → { $after }. { $why } ({ $when })
paper-nomination = { $category } · { $where } · { $state }
paper-nomination-why = { $category } · { $where } · { $state } ({ $why })
paper-check = checker { $checker } – { $verdict }
paper-score = { $juror }: { $said }
paper-scores = Before the colon stands the juror’s number, after it the points in the order of the criteria.
paper-left = { $number } (until { $when })
paper-vote = voted { $ballots } of { $of }: { $votes }
paper-vote-few = fewer than 5 of { $of } voted
paper-vote-line = No. { $number } – { $votes }
paper-county = { $category }: { $how }. Going on: { $numbers }
paper-place = Place { $place } · No. { $number }, { $eldership } – { $points } (exactly { $exact }, scores { $scores })
paper-no-place = Without a place · No. { $number }, { $eldership } (scores { $scores })
paper-number = No. { $number }
nothing = –
