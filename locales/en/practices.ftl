menu-practices = 🔎 Good practice
command-practices = find what colleagues have done
phrases-practices = good practice, practice, find practice, best practice, what colleagues did

title-practice_search = Good practice
unfinished-named-practice_search = You began to look for good practice ({ $step } of { $steps }).
unfinished-unnamed-practice_search = You began to look for good practice ({ $step } of { $steps }).
label-words = What you look for
ask-words = What are you looking for? Write a word or several – Lithuanian letters are not needed, and the beginning of a word will do. Or look around:
example-words = For example: “šaligatviai” or “zaidimu aikst”.
browse-newest = Newest
browse-used = Most adopted

found =
    <b>Good practice</b>: { $what }
    Found: { $count }.

    { $lines }

    Which entry shall I show?
instead = Nothing has “{ $typed }”. Did you mean “{ $meant }”?
partly = No entry has all the words; these have some of them.
line = { $place }. { $title } · { $whose }
line-used = { $place }. { $title } · { $whose } · adopted { $count ->
    [one] once
   *[other] { $count } times
}
nothing =
    <b>Good practice</b>: { $what }
    I found nothing. Try another word or only its beginning, choose a theme, or ask colleagues: not everything has been written down yet.
nothing-here =
    <b>Good practice</b>: { $what }
    Nothing like this is published yet. Choose a theme to see what all counties have done, or ask colleagues.
empty =
    <b>Good practice</b>: { $what }
    There are no published entries yet that you could read. Ask colleagues, or tell what your eldership has done: /report
narrow = Narrow down
widen = Look everywhere
look-again = Look for another
ask-colleagues = Ask a colleague
ask-group = Ask in the group
order-relevance = Best fit first
order-newest = Newest first
order-used = Most adopted first

what-words = “{ $text }”
what-year = { $year }
what-activity = activity
what-practice = good practice
what-lesson = what did not work
what-anything = all entries
what-newest = newest first
what-used = most adopted first

filters =
    Looking for: { $what }
    Narrow it down by what?
by-theme = By theme
by-county = By county
by-municipality = By municipality
by-year = By year
by-kind = By kind
which-theme = Which theme?
which-county = Which county?
which-municipality = Which municipality?
which-year = Which year?
which-kind = What kind of entry are you looking for?
nothing-to-choose = There is nothing to choose from yet. Take another way.
kind-activity = Activity
kind-practice = Good practice
kind-lesson = What did not work
any = Any
to-filters = ‹ Narrow otherwise
to-found = ‹ To the list

similar =
    { "" }
    <b>Similar entries</b>
    { $lines }
manage = Manage the entry
review = Review
sign-up = Sign up (members)
hidden = I cannot show this entry: it is gone, or not meant for you. Find others here: /practices
for-members = This entry is for members of the association, or it is gone.

inline-title =
    <b>{ $title }</b>
    The bot shows the whole entry to those it is for.
inline-about = { $whose } · { $themes }
inline-read = Read the entry
inline-open = Open the entry
inline-nothing = Not found – look in the bot

digest =
    <b>New good practice</b>
    { $lines }

    Which entry shall I show?
digest-more = { $count ->
        [one] And { $count } more entry.
       *[other] And { $count } more entries.
    }
digest-all = All good practice
