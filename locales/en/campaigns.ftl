counting =
    <b>Sending begins in { $seconds } s</b>
    { $total ->
        [one] { $total } message is waiting.
       *[other] { $total } messages are waiting.
    } If you have noticed a mistake, you can still call it off: nobody will see anything.
running = { $changes ->
        [yes] Changing what was sent
       *[no] Sending
    } · { $sent } of { $total }
running-at = { $changes ->
        [yes] Changing what was sent
       *[no] Sending
    } · { $sent } of { $total } · { $rate } · { $left } left
later = { $sent } of { $total } sent, the other messages wait for their time
per-second = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } a second
per-minute = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } a minute
seconds = about { $count } s
minutes = about { $count } min
hours = about { $count } h
bar = { $bar } { $percent } %

part-blocked = { $first ->
        [yes] Blocked
       *[no] blocked
    } the bot: { $count }
part-not-started = { $first ->
        [yes] Never
       *[no] never
    } started: { $count }
part-deleted = { $first ->
        [yes] Account
       *[no] account
    } deleted: { $count }
part-failed = { $first ->
        [yes] Failed
       *[no] failed
    }: { $count }
part-uncertain = { $first ->
        [yes] Uncertain
       *[no] uncertain
    }: { $count }
part-leaving = { $first ->
        [yes] Being
       *[no] being
    } sent: { $count }
part-later = { $first ->
        [yes] Waiting
       *[no] waiting
    } for the morning: { $count }
part-held = { $first ->
        [yes] Stopped
       *[no] stopped
    }: { $count }
part-digest = { $first ->
        [yes] Into
       *[no] into
    } the digest: { $count }
part-declined = { $first ->
        [yes] Do
       *[no] do
    } not want it: { $count }
part-expired = { $first ->
        [yes] Too
       *[no] too
    } late: { $count }
part-cancelled = { $first ->
        [yes] Cancelled
       *[no] cancelled
    }: { $count }
part-not-private = { $first ->
        [yes] Not
       *[no] not
    } sent privately: { $count }
part-forgotten = { $first ->
        [yes] Deleted
       *[no] deleted
    } their data: { $count }

paused-asked = <b>Paused</b> · { $sent } of { $total } sent
paused-refused = <b>Stopped</b>, because Telegram refuses too many messages · { $sent } of { $total } sent
paused-restored = <b>Stopped</b>, because the database was restored: the owners decide what is sent · { $sent } of { $total } sent
done = Finished · { $sent } of { $total } sent
cancelled = <b>Cancelled</b> · { $sent } of { $total } sent

pause = Pause
resume = Go on
cancel = Cancel
call-off = Call it off
repeat = Send again
leave = Leave it

told-paused = Paused. You can go on at any time.
told-resumed = Sending goes on.
told-called-off = Called off: nothing was sent to anybody.
ask-cancel = Really cancel? { $sent } of { $total } have been sent, the others will not be.
cancel-sure = Yes, cancel
cancel-not = No, go on sending
told-cancelled = Cancelled. { $sent } of { $total } have been sent, no more will be.
kept = All right, the sending is not cancelled.
already-done = Everything has been sent, there is nothing left to stop.
already-cancelled = The sending was cancelled and cannot go on.
restored = This sending waits because the database was restored. The owners decide what is sent: /status
withdrawn = This message was withdrawn, so it is not sent to anybody any more.

refused =
    <b>Sending has stopped: { $title }</b>
    Telegram refused { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } of the last { $of }. { $why } { $sent } of { $total } have been sent, the others wait.
why-malformed = Most likely it is the message itself: its formatting, a picture or a file.
why-not-allowed = The bot may not write there.

doubts-repeated = { $count ->
        [0] No message is uncertain any more.
        [one] { $count } message is being sent again.
       *[other] { $count } messages are being sent again.
    }
doubts-left = Left as it is. The report keeps these messages as uncertain.
doubt =
    <b>It is uncertain whether a message was sent.</b> The connection was lost and Telegram has not confirmed it. Sent again, it may arrive twice.
    To: { $whom }

    { $text }
doubt-repeated = Sending it again. To: { $whom }.
doubt-left = Left as it is. To: { $whom }.
doubt-over = This message has been decided about. To: { $whom }.
