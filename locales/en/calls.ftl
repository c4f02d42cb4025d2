places =
    <b>Whom to telephone: “{ $title }”</b>
    { $waiting } of { $total } are left. Choose a place.
place = { $name } · { $count }
list =
    <b>Whom to telephone: “{ $title }”</b>
    { $place }, { $waiting } of { $total } are left

    { $lines }
line =
    • <b>{ $who }</b>
    { $phone } · { $why }
line-told = ✓ { $who } – told { DATE($at, "label") }
no-phone = no number in the roster
why-not-started = has not begun to use the bot
why-blocked = has blocked the bot
why-deleted = has deleted the Telegram account
why-failed = could not be sent
why-uncertain = unclear whether it was sent
why-expired = there was no time to send it
why-silent = has not said to have read it
note = Told: { $who }
undo = Not told: { $who }
to-county = ‹ Municipalities
to-all = ‹ Counties
nobody = There is nobody to telephone about “{ $title }”.
knows-already = No need to telephone, the item is known to: { $who }.

asking =
    <b>Hand over to the leads?</b>
    About “{ $title }”, { $count ->
        [one] { $count } member is to be telephoned.
       *[other] { $count } members are to be telephoned.
    }
asking-leads = { $count ->
        [0] There is nobody to hand over to.
        [one] { $count } person will see the list: the lead of the municipality or, where there is none, the vice-president of the county.
       *[other] { $count } people will see the list, each their own: leads of municipalities or, where there are none, vice-presidents of counties.
    }
left = No lead who could telephone: { $places }
to-hand-over = Hand over to leads
hand-over = Hand over
see = Telephone list
handed-over = { $count ->
        [0] No new request to telephone was sent.
        [one] { $count } lead was asked to telephone.
       *[other] { $count } leads were asked to telephone.
    }
handed-over-before = Asked before: { $count }.
card =
    <b>Please telephone</b>
    The news item “{ $title }” has not reached, or is not known to, { $count ->
        [one] { $count } member.
       *[other] { $count } members.
    }
    Where: { $places }
    The list has the numbers; mark whom you have told.
open = Open the list
