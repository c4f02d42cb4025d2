menu-booklets = 📚 Booklets and tables
phrases-booklets = booklets, booklet, table of good practice, booklet of good practice
choose =
    <b>A table of good practice</b>
    Theme: { $theme }
    County: { $county }
    Year: { $year }

    The table will have { $table ->
        [one] { $table } entry
       *[other] { $table } entries
    }: all that you may read.
choose-elsewhere =
    <b>A booklet or a table of good practice</b>
    Theme: { $theme }
    County: { $county }
    Year: { $year }

    The table will have { $table ->
        [one] { $table } entry
       *[other] { $table } entries
    }. A booklet you can have made for your own county: choose it.
choose-booklet =
    <b>A booklet or a table of good practice</b>
    Theme: { $theme }
    County: { $county }
    Year: { $year }
    Booklet: { $whom }

    The booklet will have { $booklet ->
        [one] { $booklet } entry
       *[other] { $booklet } entries
    }: only what everybody may read whom it is for. The table has { $table ->
        [one] { $table } entry
       *[other] { $table } entries
    }: all that you may read.
every-theme = all
every-county = all
every-year = all
for-county = for the county’s members
for-members = for the association’s members
for-public = for everybody, the press too
pick-theme = Choose the theme
pick-county = Choose the county
pick-year = Choose the year
make-for-county = Make it for the county
make-for-members = Make it for members
make-for-public = Make it for everybody
make = Make a booklet (PDF)
table = Get a table (XLSX)
ask-theme = Entries of which theme?
any-theme = All themes
ask-county = Entries of which county?
any-county = All counties
ask-year = Entries of which year?
any-year = All years

empty = There are no such entries that everybody may read whom the booklet is for. Choose another theme, county or year.
too-many = { $count ->
    [one] The booklet would have { $count } entry
   *[other] The booklet would have { $count } entries
}, and there is room for { $most }. Choose a theme, a county or a year.
not-yours = You cannot have such a booklet made. Which you can, you see here: /practices

title = Good practice
contents = Contents
from-somewhere = County not named
cover-theme = Theme: { $theme }
cover-county = { $county }
cover-year = { $year }
cover-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
cover-for-county = For the county’s members
cover-for-members = For the association’s members
cover-for-public = For everybody to read
cover-day = Made on { DATE($day, "label") }
part = { $what } ({ $number } of { $of })
file = good-practice-{ $day }.pdf
part-file = good-practice-{ $day }-{ $number }.pdf
sent = Booklet of good practice: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
sent-part = Booklet of good practice. { $what }: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
ready = The booklet is ready: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}.
ready-parts = The booklet is ready: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}. They did not fit into one file of 20 MB, so the booklet is divided by county: { $parts ->
    [one] { $parts } file
   *[other] { $parts } files
}.

table-sent = Table of good practice: all that you may read of what you have chosen.
table-file = good-practice-{ $day }.xlsx
sheet = Good practice
column-number = No.
column-title = Title
column-kind = Kind
column-themes = Themes
column-eldership = Eldership
column-municipality = Municipality
column-county = County
column-doers = Together with
column-problem = Problem
column-done = What was done
column-result = Result
column-cost = Cost, EUR
column-funding = Money from
column-starts = From
column-ends = Until
column-place = Place
column-partners = Partners
column-people = People involved
column-country = Foreign country
column-links = Links
column-photos = Photos
column-published = Published
column-uses = Adopted by
column-helpful = Helpful
column-readers = Who may read it
kind-activity = activity
kind-practice = good practice
kind-lesson = what did not work
readers-county = the county
readers-members = the association’s members
readers-public = everybody

to-news = Make a news item
to-website = Get website text
ask-author = Ask the author
back-to-entry = ‹ To the entry
not-public = The author does not let everybody read this entry, so it must not stand on the website. Ask whether everybody may see it.
no-photos = This entry has no photos. You can copy the text.
photos-gone = This entry’s photos are no longer at Telegram. You can copy the text.
website = <b>Text for the website.</b> Tap it to copy.
website-sent = The text is long, so I send it in messages of its own.
to-copy = <pre>{ $html }</pre>
alt-text = Photo’s description: { $title }
alt-text-of = Photo’s description ({ $number } of { $of }): { $title }
alt-advice = Add to the photos’ descriptions what is seen in them: it helps those who do not see the photos.
fetch = Get the photos (ZIP)
from = { $eldership }, { $municipality }
news-title = <b>{ $title }</b>
photo-file = practice-{ $number }-{ $place }.jpg
text-file = text.txt
zip-file = practice-{ $number }-photos-{ $place }.zip
zip-sent = Photos and text for the website.
zip-sent-of = Photos and text for the website: archive { $number } of { $of }.
photos-ready = Photos collected: { $count }.
