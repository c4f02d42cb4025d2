greeting =
    Welcome! This is { -bot }, the association’s bot. In this group I will show what has been done in the county’s elderships.
    I do not keep what you say here – only commands, replies to my messages and the last day on which you wrote.
menu-groups = 👥 County groups
phrases-groups = groups, bind a group
unbound = { $count ->
        [0] Every group I am in belongs to a county already.
        [one] { $count } group belongs to no county yet. Whose is it?
       *[other] { $count } groups belong to no county yet. Which one do you want to assign?
    }
which-county = Of which county is the group “{ $title }”?
bound = Done. This is now the group of { $county }.
not-there = That group is no longer there, or the bot was removed from it.
back = ‹ Groups
shut-out-owners = The bot was removed from the group “{ $title }”, so its members receive nothing. Add it again as an administrator and say in the menu which county it is of.
topic-news = News
topic-meetings = Meetings
topic-polls = Polls
topic-practice = Practice
topic-lost = In the group “{ $title }” the topic “{ $topic }” was closed or deleted. Until it is back, what belongs there goes to the general topic.
