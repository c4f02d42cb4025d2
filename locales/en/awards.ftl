# What is left to do once the board has confirmed
open = Diplomas and letters
head = <b>Announcing the result.</b> { $contest }, { $year }
figures = Diplomas: { $won }, letters of thanks: { $others }.
stands-new =
    Make the news item: it names the winners and has the protocol’s SHA-256. You can change it, and send it as any other.
    Once it leaves, everybody sees the result, and nominees get their scores, diplomas and letters of thanks.
stands-draft =
    There is a draft of the news item; it was not sent yet.
    Once it leaves, everybody sees the result, and nominees get their scores, diplomas and letters of thanks.
stands-waits = The news item waits for its time or for approval. Once it leaves, everybody sees the result, and nominees get their scores, diplomas and letters of thanks.
stands-leaving = The news item is on its way. Soon everybody will see the result, and nominees will get their letters.
stands-office = The association’s office sends the news of the result. You can print diplomas and letters of thanks already.
stands-announced = Announced: { DATE($when, "label") }. Nominees were sent their scores, diplomas and letters of thanks.
unreached = There is nobody to send the letter to, as “Sueiga” is not used: no. { $numbers }. Print these diplomas and letters, and hand them over.
draft = 📰 Make the news item
open-draft = 📰 Open the news item
all = All as one PDF
one-by-one = One by one
back = ‹ Announcing
pick = Which nomination’s diploma or letter shall I send?
line-diploma = 🏆 No. { $number } – { $who }: { $category }, place { $place }
line-thanks = No. { $number } – { $who }: { $category }
announced = The result of “{ $contest }” was announced. Letters with scores and diplomas to nominees: { $written }.
announced-but =
    The result of “{ $contest }” was announced. Letters with scores and diplomas to nominees: { $written }.
    There is nobody to send the letter to, as “Sueiga” is not used: no. { $numbers }. Print these diplomas and letters, and hand them over.

# The announcement
news-title = <b>The winners of “{ $contest }” ({ $year })</b>
news-category = <b>{ $category }</b>
news-partner = Category given by { $partner }
news-person =
    🏆 Place { $place } – <b>{ $who }</b>, { $where }
    “{ $title }”
news-eldership =
    🏆 Place { $place } – <b>{ $where }</b>
    “{ $title }”
news-idea =
    🏆 Place { $place } – <b>“{ $title }”</b>
    { $where }
news-nobody = No places in this category.
news-thanks = Congratulations, and thanks to all who took part! All results, and the protocol from which anybody can reckon them again: /contest.
news-hash = SHA-256 of the protocol: <code>{ $hash }</code>
photo-gone = The author of an entry no longer shows its photo to the public. Choose “Change” and take it out of the news item.

# The letter to a nominee
letter-head =
    <b>{ $contest }</b> · result
    Nomination no. { $number }, category “{ $category }”
    “{ $title }”
letter-won = 🏆 Congratulations! Your nomination has won: place { $place }.
letter-placed = The place of your nomination: { $place }.
letter-few = It has no place, as there are too few scores: { $scores }; at least { $needed } were needed.
letter-stayed = From its county this nomination did not go on.
letter-stayed-placed = From its county this nomination did not go on. Its place in the county: { $place }.
letter-means = Means of the jury’s points (from { $lowest } to { $highest }):
letter-mean = { $criterion } – { $points }
letter-unscored = The jury gave this nomination no points.
letter-comments = Comments of the jury:
letter-comment = – { $text }
letter-thanks = Thank you for taking part!
your-diploma = 🏆 Your diploma.
your-thanks = A letter of thanks for you.
results = All results
protocol = Protocol
letter = Letter with scores
take-diploma = Send the diploma
take-thanks = Send the letter
to-nomination = ‹ Nomination

# Files
file-all = Diplomas and letters of thanks of “{ $contest }”. There is room for two signatures.
file-one = Of nomination no. { $number }. Contest “{ $contest }”.
file-name = awards-{ $number }.pdf
paper-title = { $contest }, { $year }. Diplomas and letters of thanks
paper-diploma = Diploma
paper-letter = Letter of thanks
paper-place = Place { $place }
paper-thanks = With thanks for ideas, work for the community, and for taking part
paper-category = Category “{ $category }”
paper-contest = Contest “{ $contest }”, { $year }
paper-partner = Category given by { $partner }
paper-for = “{ $title }”
paper-association = For the association
paper-jury = For the jury
paper-under = office, name, signature
paper-foot = Confirmed by the board: { DATE($when, "label") }. SHA-256 of the protocol: { $hash }

# Asked again each week
waits-confirmation =
    The contest { $contest }: for { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    } the protocol has been waiting for the board to confirm it. Until then the results cannot be announced.
waits-announcement =
    The contest { $contest }: the protocol was confirmed { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    } ago, and the results are not announced yet. Nominees are waiting for their scores, diplomas and letters of thanks.
do-confirmation = Look at the protocol
do-announcement = Announce the results
