ask =
    🤝 <b>{ $title }</b>
    { $what }
    Kviečiama dalyvauti ir { CASE($county, "nominative") }. Ar dalyvausite?
    Jei per dvi darbo dienas neatsakysite, nuspręs direktorius.
ask-instead =
    🤝 <b>{ $title }</b>
    { $what }
    Kviečiama dalyvauti ir { CASE($county, "nominative") }. Jos viceprezidentas neatsakė arba „Sueiga“ nesinaudoja – spręskite Jūs: ar apskritis dalyvaus?
confirm = Dalyvausime
decline = Nedalyvausime
look = Peržiūrėti
label-why = Priežastis
ask-why = Kodėl apskritis nedalyvaus? Priežastį matys kvietimo autorius.
title-part_decline = Nedalyvavimo priežastis
unfinished-named-part_decline = Turite nebaigtą atsakymą, kodėl apskritis nedalyvaus.
unfinished-unnamed-part_decline = Turite nebaigtą atsakymą, kodėl apskritis nedalyvaus.
said-confirmed = Atsakymas įrašytas: dalyvausite. Kai atsakys visos pakviestos apskritys, bus paskelbta: „{ $title }“.
said-declined = Atsakymas įrašytas: nedalyvausite. Kvietimo autoriui pranešta.
decided-asked = Atsakyti dar galima – pabandykite iš naujo.
decided-confirmed = Už šią apskritį jau atsakyta: dalyvaus.
decided-declined = Už šią apskritį jau atsakyta: nedalyvaus.
gone = Kvietimas atšauktas, atsakyti nebereikia.
told-confirmed = { CASE($county, "nominative") } dalyvaus: „{ $title }“.
told-declined =
    { CASE($county, "nominative") } nedalyvaus: „{ $title }“.
    Priežastis: { $why }
