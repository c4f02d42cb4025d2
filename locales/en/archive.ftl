menu-news = 📰 News
command-news = what was published
phrases-news = what is new, archive, announcements, what was published

list =
    <b>News</b>
    Published this year: { $sent } (the aim is { $target }).

    { $lines }

    Which one shall I show?
empty =
    <b>News</b>
    Published this year: { $sent } (the aim is { $target }). There is no news for you here yet.
line = { $place }. { $title } · { $day }
line-corrected = { $place }. { $title } · { $day }, corrected
untitled = Pictures or documents
newer = ‹ Newer
older = Older ›
search = 🔎 Search
all = ‹ All news

title-news-search = Searching the news
unfinished-named-news-search = You began to search the news ({ $step } of { $steps }).
unfinished-unnamed-news-search = You began to search the news ({ $step } of { $steps }).
label-words = What you look for
ask-words = What are you looking for? Write a word or several; the beginning of a word is enough.
example-words = For example: “road repairs” or “road rep”.
found =
    <b>News with the words “{ $sought }”</b>
    Found: { $count }.

    { $lines }

    Which one shall I show?
nothing = I found no news with the words “{ $sought }”. Try another word, or only its beginning, or look through all the news.

item = { $lines }
sent = Published on { $day }
sent-corrected = Published on { $day }, corrected later
too-long =
    <b>{ $title }</b>
    The text is long, so I am sending it as a message of its own.
files = 📎 { $title }
withdrawn = “{ $title }” was withdrawn, so it is no longer here.
manage = Manage this item
