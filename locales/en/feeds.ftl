drafts =
    { $count ->
        [one] From the website: { $count } new draft.
       *[other] From the website: { $count } new drafts.
    } Look it over and, if it is right, send it to members.
drafts-of-more =
    { $count ->
        [one] From the website: { $count } new draft.
       *[other] From the website: { $count } new drafts.
    } Look it over and, if it is right, send it to members.
    { $left ->
        [one] There is { $left } older item on the website, which I do not take.
       *[other] There are { $left } older items on the website, which I do not take.
    }
failed-owners =
    <b>The website’s news could not be taken</b>
    Address: { $url }
    { $why }
    I shall try every hour, and say so no more than once a day. Owners change the address: /settings
unreachable = The website does not answer, or there is no such address.
status = The website answered with error { $status }.
not-public = The address leads into an internal network, from which I take no news.
too-big = The file is too large: { $most } MB is the most.
not-a-feed = There is no feed (RSS or Atom) at that address.
cut-short = The feed breaks off: it has no end.
undecodable = The Lithuanian letters could not be read: the website names a wrong encoding.
garbled =
    { $count ->
        [one] The letters of { $count } item are spoilt, so I do not take it.
       *[other] The letters of { $count } items are spoilt, so I do not take them.
    } All others are taken.

ready = { $lines }
ready-text = Text for the website
ready-site = <b>A text for the website.</b> Touch it to copy it.
ready-social = <b>A text for social networks.</b> Touch it to copy it.
ready-sent = The text is long, so I am sending it as messages of its own.
to-copy = <pre>{ $html }</pre>
alt-texts =
    { $count ->
        [one] Write beside the picture what can be seen in it
       *[other] Write beside the { $count } pictures what can be seen in them
    }: who, where, doing what, for example “Elders at the new playground in Daugai”. It helps those who do not see pictures.
for-site = In full, for the site
for-social = Short, for networks
back = ‹ The item
