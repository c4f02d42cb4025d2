coming = Being prepared. See below how it goes.
busy = One file is being prepared for you already. Once it is sent you can order another.
begun = Collecting what is needed…
fetching = Collecting photos · { $done } of { $of } · about { $left } s left
making = The photos are here, making the file…
bar = { $bar } { $percent }%
lost = { $count ->
    [one] { $count } photo is no longer at Telegram or could not be read, so the file goes without it.
   *[other] { $count } photos are no longer at Telegram or could not be read, so the file goes without them.
}
failed = The file could not be made. Try again in a few minutes; if it happens again, tell the association’s office.
