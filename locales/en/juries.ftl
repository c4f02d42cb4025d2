seat-juror = member of the jury
seat-chair = chair of the jury
seat-checker = checker of nominations
seat-county = member of the county’s jury
as-juror = Judges
as-chair = Judges and chairs
as-checker = Checks nominations

to-jury = ‹ The jury
to-contest = ‹ To the contest
to-contests = Contests
my-seat = My seat in the jury
judge = Judge nominations
check = Check nominations

head = <b>Jury: { $contest }, { $year }</b>
line = • { $who } – { $seat }
line-not-joined = • { $who } – { $seat } (has not joined)
county-line = { $count ->
        [one] • { $county }: { $count } member of the jury
       *[other] • { $county }: { $count } members of the jury
    }
nobody = Nobody was appointed yet.
too-few = Scores that a nomination needs: { $needed }. People who judge now: { $count }. Appoint more.
own-juror = <b>{ $contest }</b>: you are in the jury.
own-chair = <b>{ $contest }</b>: you chair the jury.
own-checker = <b>{ $contest }</b>: you check nominations.
own-county = <b>{ $contest }</b>: you are in the county’s jury.
own-about = We will tell you when it is your turn. If you cannot, you may resign.
appoint = ➕ Appoint
progress = Who is how far
resign-juror = Resign
resign-chair = Resign
resign-checker = Check no more
resign-county = Leave the county’s jury
over = The contest is over, its jury does not change any more.

title-jury_appoint = Jury
unfinished-named-jury_appoint = You began to appoint somebody ({ $step } of { $steps }).
unfinished-unnamed-jury_appoint = You began to appoint somebody ({ $step } of { $steps }).
about-appointing = Contest: { $contest }
label-person = Who
ask-person = Whom do you appoint? Type a name, an eldership or a municipality. They need not be members, if they are in the roster.
label-seat = As
ask-seat = What will they do?
appoint-confirm = Appoint them? They are told at once. Nobody judges nominations of their own eldership and municipality: that is seen to.
appoint-submit = Appoint
appointed =
    <b>{ $who }</b> – { $seat }. They have been told.
appointed-not-joined =
    <b>{ $who }</b> – { $seat }. They have not joined { -bot }, so we could not tell them: invite them.
sits-already =
    <b>{ $who }</b> – { $seat } already. Nothing has changed.
blind = It is judged without names, so nobody can both check and judge: checkers see names. Choose somebody else.
too-late-juror = Judging is over, nobody can be appointed to the jury any more.
too-late-chair = Judging is over, the chair can no longer change.
too-late-checker = The check is over, no more checkers can be appointed.
seat-card =
    <b>{ $who }</b> – { $seat }
    Appointed: { DATE($since, "label") }
seat-card-not-joined =
    <b>{ $who }</b> – { $seat }
    Appointed: { DATE($since, "label") }
    They have not joined { -bot }.
make-chair = Make chair
chair-made = Another member chairs the jury now. They have been told.
take = Take it back

title-jury_take = Taking a seat back
unfinished-named-jury_take = You began to take a seat back ({ $step } of { $steps }).
unfinished-unnamed-jury_take = You began to take a seat back ({ $step } of { $steps }).
about-taking = { $who } – { $seat }
label-why = Why
ask-why = Why? They will see the reason, and it stays in the log.
take-confirm = Take the seat back? Points that were given stay, and count.
take-submit = Yes, take it back
taken = The seat is taken back. They have been told.
seat-gone = That seat is no more.

resign-ask-juror = <b>{ $contest }</b>: resign from the jury? The points you gave stay, and count; you will not judge the rest.
resign-ask-chair = <b>{ $contest }</b>: resign from the jury? You will not chair it, nor judge the rest. The points you gave stay, and count.
resign-ask-checker = <b>{ $contest }</b>: check nominations no more? What you have checked stays.
resign-ask-county = <b>{ $contest }</b>: leave the county’s jury? The points you gave stay, and count; you will not judge the rest.
resign-sure = Yes, resign
resigned = <b>{ $contest }</b>: you have resigned from the jury. Thank you for your work.

told-juror = 🏅 <b>{ $contest }</b>: you have a seat in the jury. You will judge nominations by buttons here, in private. We will tell you when it is time. If you cannot, you may resign.
told-chair = 🏅 <b>{ $contest }</b>: you are to chair the jury. You will judge nominations and see who is how far. We will tell you when it is time. If you cannot, you may resign.
told-checker = 🏅 <b>{ $contest }</b>: you are to check nominations. We will tell you when it is time. If you cannot, you may resign.
told-taken = <b>{ $contest }</b>: your seat ({ $seat }) has been taken back.
    Why: { $why }
told-resigned = <b>{ $contest }</b>: { $who } ({ $seat }) has resigned. { $count ->
        [0] Nobody is left.
        [one] { $count } person is left.
       *[other] { $count } people are left.
    }
told-resigned-few = <b>{ $contest }</b>: { $who } ({ $seat }) has resigned. { $count ->
        [0] Nobody is left,
        [one] { $count } person is left,
       *[other] { $count } people are left,
    } and a nomination needs this many scores: { $needed }. Appoint more.
told-left = <b>{ $contest }</b>: { $who } ({ $seat }) is no longer in the roster, so the seat is free. { $count ->
        [0] Nobody is left.
        [one] { $count } person is left.
       *[other] { $count } people are left.
    }
told-left-few = <b>{ $contest }</b>: { $who } ({ $seat }) is no longer in the roster, so the seat is free. { $count ->
        [0] Nobody is left,
        [one] { $count } person is left,
       *[other] { $count } people are left,
    } and a nomination needs this many scores: { $needed }. Appoint more.

progress-not-yet = <b>{ $contest }</b>: judging has not begun.
progress-nobody = <b>{ $contest }</b>: nobody judges.
progress-country = <b>{ $contest }: who is how far</b>
    { $lines }

    { $count ->
        [0] Everybody has judged everything.
        [one] { $count } member of the jury has not finished.
       *[other] { $count } members of the jury have not finished.
    } Nobody sees the points before judging ends.
progress-county = <b>{ $contest }: who is how far in the counties</b>
    { $lines }

    { $count ->
        [0] Everybody has judged everything.
        [one] { $count } member of the jury has not finished.
       *[other] { $count } members of the jury have not finished.
    } Nobody sees the points before judging ends.
progress-line = { $who }: { $said } of { $all }

recusals = Who recused themselves
recusals-not-yet = The board will see the reasons when judging is over and the announcement begins.
recusals-none = Nobody recused themselves.
recusals-list = <b>Recusals</b>
    { $lines }
recusal = Nomination No. { $number }, { $who }: { $why }

readmit = Let judge again
readmit-ask = Let this member of the jury judge again what they recused themselves from by mistake? Whether there is any, is not shown before judging ends.
readmit-sure = Yes, let them
readmitted = Done: if there were recusals, they are undone and the member of the jury is told. Conflicts by territory stay.

in-counties = Juries of counties
in-counties-list = Who judges in the counties? Tap a name to take a seat back.
in-counties-none = There are no juries of counties now.
