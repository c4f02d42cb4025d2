ask =
    🤝 <b>{ $title }</b>
    { $what }
    { CASE($county, "nominative") } is invited to take part too. Will you?
    If you have not answered within two working days, the director decides.
ask-instead =
    🤝 <b>{ $title }</b>
    { $what }
    { CASE($county, "nominative") } is invited to take part too. Its vice-president has not answered or does not use “Sueiga” – please decide: will the county take part?
confirm = We take part
decline = We do not
look = Look
label-why = Reason
ask-why = Why will the county not take part? Whoever invited it will see the reason.
title-part_decline = Why not
unfinished-named-part_decline = You have an unfinished answer why the county does not take part.
unfinished-unnamed-part_decline = You have an unfinished answer why the county does not take part.
said-confirmed = Your answer is in: you take part. Once all invited counties have answered, this goes out: “{ $title }”.
said-declined = Your answer is in: you do not take part. Whoever invited the county has been told.
decided-asked = It can still be answered – please try again.
decided-confirmed = This county has been answered for: it takes part.
decided-declined = This county has been answered for: it does not take part.
gone = The invitation was called off, no answer is needed.
told-confirmed = { CASE($county, "nominative") } takes part: “{ $title }”.
told-declined =
    { CASE($county, "nominative") } does not take part: “{ $title }”.
    Reason: { $why }
