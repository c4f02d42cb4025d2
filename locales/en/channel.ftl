menu-channel = 📢 Association’s channel
phrases-channel = channel, association’s channel, telegram channel
none =
    <b>The association has no channel yet</b>
    News in a channel is read by all who subscribe to it, not only by members. How to assign it:
    1. Open the channel in Telegram.
    2. The channel’s name → “Edit” → “Administrators” → “Add” → { -bot }.
    3. Let me post and edit messages. Then I ask here whether it is the association’s channel.
card =
    <b>{ $title }</b> is the association’s channel.
    You can post news there that is for everybody.
    { $rights }
right-post = Post messages
right-edit = Edit and pin messages
right-given = ✓ { $right } – allowed
right-missing = ✗ { $right } – not allowed yet
open = Association’s channel
ask = I am an administrator of the channel “{ $title }” and can post there. Is it the association’s channel? If not, I leave it.
yes = Yes
no = No
added-by-other = I was added to the channel “{ $title }” by { $who }. Is it the association’s channel? If not, I leave it.
added-by-stranger = I was added to the channel “{ $title }” by somebody who is not in the list of members, so I left it. If it is the association’s channel, let somebody of the office add me.
post-wanted = You added me to the channel “{ $title }” but I may not post there yet. Let me: the channel’s name → “Edit” → “Administrators” → { -bot } → “Post messages” and “Edit messages”. Then I ask whether it is the association’s channel.
bound = Noted: news that is for everybody can be posted in the channel too from now on.
bound-instead = Noted: this is the association’s channel from now on, and in the channel “{ $former }” I post nothing any more.
let-go = Unbind the channel
keep = Leave it as it is
ask-let-go = “{ $title }” will not be the association’s channel any more: I post nothing there and leave it. What was posted stays. Unbind it?
left = I am leaving the channel “{ $title }”.
lost = The bot was removed from the association’s channel “{ $title }”, or the channel is no more, so I post nothing there. If that was not meant, make the bot an administrator again and I ask anew.
may-not-post = I may no longer post in the association’s channel “{ $title }”, so it was unbound. If that was not meant, let me again: the channel’s name → “Edit” → “Administrators” → { -bot } → “Post messages”. Then I ask anew.
