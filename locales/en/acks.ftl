ack = I have read it
open = Open
to-result = ‹ Report
untitled = untitled item

marked = Noted: you have read the news item “{ $title }”.
marked-before = You said that you have read “{ $title }” { DATE($at, "in") }.
not-for-you = This news item is for other members, so there is nothing to note.
withdrawn = The news item “{ $title }” was withdrawn, so there is nothing to do.
only-test = This news item has not been sent yet: here is only its preview.

remind = Remind { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
ask-remind =
    <b>Remind of “{ $title }”?</b>
    { $count ->
        [one] The item was sent to { $count } member who has not said to have read it.
       *[other] The item was sent to { $count } members who have not said to have read it.
    }
    Only they are reminded; whoever says so before, or is told by telephone, is left alone.
reminding = { $count ->
        [one] { $count } member is being reminded; later, where no messages are wanted now.
       *[other] { $count } members are being reminded; later, where no messages are wanted now.
    }
reminded = Reminded: { $sent }. No reminder was needed, or it could not be sent: { $others }.
reminded-lately = There was a reminder of this item { DATE($at, "in") }. The next one is possible { DATE($again, "in") }.
not-asked = Nobody was asked to say they have read this item, so there is nothing to remind of.
nobody-left = Everybody it was sent to has read it, or was told by telephone.

reminder =
    A reminder: the association waits for you to read the news item
    <b>{ $title }</b>
    If you have read it already, press “I have read it”.
reminder-over = Thank you, it is noted.
