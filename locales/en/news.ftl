item =
    { $html }

    <i>{ $sender }</i>
item-credited =
    { $html }

    <i>{ $sender }. Proposed by { $who }</i>
from-office = LSSA office
from-county = Vice-president, { $county }
from-municipality = Representative in { $municipality }
from-network = Head of the network „{ $network }“
ack = ✅ I have read it
answer-sender = Reply to the sender

menu-broadcast = 📣 Send news
command-broadcast = write and send a news item
phrases-broadcast = broadcast, send news item, write news, tell everybody, publish news

none-yet =
    <b>News</b>
    Here you will find the items you write, planned and sent. There are none yet.
list =
    <b>News</b>
    { $lines }
list-line = { $number }. { $title } – { $state }
untitled = (no text)
write = ✍️ Write news
to-list = ‹ News
to-card = ‹ To the item
look = Look at it

state-draft = draft
state-proposed = proposed, not decided yet
state-declined = declined
state-pending = waits for approval
state-scheduled = scheduled
state-late = not sent in time, waits for a decision
state-started = being sent
state-running = being sent
state-paused = sending is paused
state-done = sent
state-cancelled = cancelled
state-withdrawn = withdrawn

title-news = A news item
unfinished-named-news = You have an unfinished news item.
unfinished-unnamed-news = You have an unfinished news item.
label-content = News item
ask-content = Write as in any chat: text, photos, a video, a document. I join several messages into one; the first line will be the title. A message can be edited, or taken out with “✕”.
example-content = When everything is here, press “Next ›”: you will see what it will look like.
parts =
    { "" }
    { $lines }
part-text = { $number }. “{ $text }” ({ $length ->
        [one] { $length } character
       *[other] { $length } characters
    })
part-file = { $number }. { $kind }
part-captioned = { $number }. { $kind }: “{ $text }”
kind-photo = photo
kind-video = video
kind-document = document
take-out = ✕ { $number }
not-supported = This cannot be part of a news item. Text, photos, videos and documents can; stickers, polls, voice messages and animations cannot.
text-too-long = Together it would be { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }, { $longest } fit. I left this message out: shorten it, or take out an earlier one.
too-much-markup = There is too much formatting. I left this message out: send it simpler.
too-many-files = No more than { $most ->
        [one] { $most } file
       *[other] { $most } files
    } can be added. I left this one out.
copied = The earlier item has left already or was deleted, so I kept what you wrote as a new draft.

preview-follows = This is what the item will look like to those it is for. Then you decide to whom and when it goes.
only-preview = This is only a preview: the button works once the item is sent.
test-coming = Sending a test to you alone.

card-title = <b>{ $title }</b>
card-state = State: { $state }
card-due = When: { DATE($when, "label") }
card-why = Returned with a note: { $why }
card-audience = To: { $audience }
card-channels = Where: { $channels }
card-options = How: { $options }
card-gap = { " " }
card-hindered = ⚠️ { $why }
count-not-in-private = For { $total ->
        [one] { $total } member
       *[other] { $total } members
    }: { $counties ->
        [one] { $counties } county
       *[other] { $counties } counties
    }, { $municipalities ->
        [one] { $municipalities } municipality
       *[other] { $municipalities } municipalities
    }. Nothing is sent in private.
posted-later = Because of quiet hours it appears in groups or the channel only on { DATE($when, "in") }.
in-digest = Over their weekly number of messages, so it goes into the digest: { $count ->
        [one] { $count } member
       *[other] { $count } members
    }.
declined = Not wanting news in private: { $count ->
        [one] { $count } member
       *[other] { $count } members
    }. They will find it in the archive.
splits = The text is long: it will come in { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }.
text-apart = The text does not fit under the picture: it will come in a message of its own.

no-text = The item has no text yet. Write at least a sentence: the first line will be its title.
entry-gone = The report this item was made of is not published any more, so the item cannot be sent.
entry-of-county = The author lets only the own county read this report, so no news can be made of it. Ask whether all members may see it.
entry-not-public = The author lets only the association’s members read the report this item was made of: it cannot stand in the channel or on the website. Take these places away, or ask the author.
nobody = There is not one member among those chosen. Choose whom to send it to.
nowhere = Nobody would get it: there is neither anybody to write to in private, nor a group. Change to whom or where it goes.
show = Preview
test = Send only to me
send = Send
plan = Schedule
edit = Change
drop = Delete the draft
approve = Approve
return = Return with a note
take-back = Take back
send-now = Send now
change-time = Change the time
unplan = Cancel the plan
plan-anew = Schedule anew
give-up = Give it up
result = What came of it
correct = Correct or withdraw

in-private = in private
in-groups = in { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
in-channel = in the association’s channel
in-none = nowhere
is-ack = with “I have read it”
is-reply = with “Reply to the sender”
is-pin = pinned
is-silent = without a sound
is-urgent = urgently, in quiet hours too
is-public = also for the association’s website
is-plain = plainly

what-to-edit = What would you like to change? A planned item, or one handed in for approval, becomes a draft again when changed.
edit-content = Text and pictures
edit-audience = To whom
edit-channels = Where
edit-options = How
saved = Saved.

title-news_audience = Whom the item is for
unfinished-named-news_audience = You began to choose whom the item is for.
unfinished-unnamed-news_audience = You began to choose whom the item is for.
label-audience = To whom
ask-audience = Choose, or type names separated by commas.
example-audience = For example: „Utenos apskritis, Alytaus apskritis“, or “all”.

channels =
    <b>Where it appears</b>
    Now: { $channels }
use-private = Send in private
use-groups = Post in groups
use-channel = Post in the channel
leave-private = Not in private
leave-groups = Not in groups
leave-channel = Not in the channel
options =
    <b>How it is sent</b>
    Now: { $options }
with-ack = Add “I have read it”
with-reply = Allow replies
with-pin = Pin it
with-silent = Send without a sound
with-urgent = Send urgently
with-public = Allow for the website
without-ack = No “I have read it”
without-reply = Allow no replies
without-pin = Do not pin it
without-silent = Send with a sound
without-urgent = Send without urgency
without-public = Not for the website

changed-since = While you were looking, the item or those it is for have changed. Look once more:
doubt-urgent = The item is <b>urgent</b>: it reaches everybody at once, at night too, and those whose weekly number is used up. It will be noted in the log.
doubt-few = Very few would be written to: chosen { $count ->
        [one] { $count } member
       *[other] { $count } members
    }, sent in private to { $sent ->
        [one] { $sent } member
       *[other] { $sent } members
    }. Did you perhaps mean another choice?
ask-sure =
    { $lines }
    Are you sure?
send-sure = Yes, send
plan-sure = Yes, schedule
started = “{ $title }” is being sent. How it goes you will see in another message.
pending = “{ $title }” is handed in for approval. I will tell you when somebody of the office approves or returns it.
scheduled = Scheduled: { DATE($when, "label") }. I will look anew then to whom it goes.
taken-back = The item is a draft again.
ask-drop = Delete “{ $title }”? It cannot be brought back.
drop-sure = Yes, delete
dropped = “{ $title }” is deleted.

title-news_time = When to send it
unfinished-named-news_time = You began to choose when to send an item.
unfinished-unnamed-news_time = You began to choose when to send an item.
label-when = When
ask-when = When shall it be sent? Choose, or type a day and a time.
example-when = For example: “tomorrow 9:00”, “December 5 14:00”. What quiet hours will do to it you will see on the item’s card.
time-past = This time is over. Type one to come.
time-far = Nothing can be planned for more than a year ahead.

told-pending = “{ $title }” waits for your approval; it is in the message before this one. Look at whom it is for, then approve it or return it with a note.
told-approved = “{ $title }” is approved.
told-returned =
    “{ $title }” is returned for changes.
    Note: { $why }
told-late =
    The planned item “{ $title }” was not sent ({ DATE($when, "label") }).
    Reason: { $why }
    What shall become of it?
late = its time was missed by too much, so I do not send it unasked.
late-approved = it was approved only after its time.
late-without-right = its author may no longer write to those it is for.
late-not-approved = a second person approves news, and nobody approved this one in time.
nobody-approves = Somebody else of the office must approve news, but nobody else of the office is here. Ask the owners to grant a role, or to turn this setting off.
held = The database was restored from a copy, and this item may have been sent since then. The owners decide what becomes of it: /status
own-approval = Nobody approves their own news: somebody else of the office will.
office-approves = The association’s office approves news.
gone = This item is no more: it was deleted.
moved-on = While you answered, the item has changed. This is how it is now:
not-pending = This item does not wait for approval any more. This is how it is now:
returned = “{ $title }” is returned with a note, and its author was told.

title-news_return = Returning with a note
unfinished-named-news_return = You began a note about an item.
unfinished-unnamed-news_return = You began a note about an item.
label-why = Note
ask-why = What should be changed? The author of the item will see the note.
example-why = For example: “Correct the date in the second paragraph”.
