title-reply = Reply to the sender
unfinished-named-reply = You began a reply to the sender of a news item ({ $step } of { $steps }).
unfinished-unnamed-reply = You began a reply to the sender of a news item ({ $step } of { $steps }).
label-note = Reply
ask-note = What would you like to write? There is room for 1000 characters; you can also send one photo with a text under it. It leaves as soon as you send it.
example-note = The sender will see your name and eldership and can answer right there. Your phone number stays hidden.
title-answer = Answer to a reader
unfinished-named-answer = You began an answer to a reader ({ $step } of { $steps }).
unfinished-unnamed-answer = You began an answer to a reader ({ $step } of { $steps }).
label-answer = Answer
ask-answer = What do you answer? There is room for 1000 characters; you can also send one photo with a text under it. It leaves as soon as you send it.
example-answer = Your name will be seen, or the association’s office where you are not in the roster.
to = To: the sender of the news item “{ $title }”
to-office = To: the association’s office, about the news item “{ $title }”
to-reader = To: { $who }, about the news item “{ $title }”

message =
    ✉️ <b>{ $who }</b>
    About the news item “{ $title }”:

    { $text }
answer-reader = Answer
answer =
    ✉️ <b>{ $who }</b>
    Answers about the news item “{ $title }”:

    { $text }
again = Answer the sender
sent = I am passing it on to the sender of the news item “{ $title }”.
sent-office = The sender of “{ $title }” no longer sends news, so I am passing it on to the association’s office.
answered = I am passing the answer on. To: { $who }.
lost = Your message about “{ $title }” could not be passed on: neither the sender nor the office can be reached now. Please try later.
gone = There is no such news item any more, so the message was not sent.

oneself = This is your own news item: there is no need to write.
too-many = One can write { $most } messages to senders of news a day; today’s are used up. You can go on tomorrow.
nobody = A message would reach neither the sender nor the association’s office now. Please try later.
