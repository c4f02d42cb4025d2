# The report of an import. Lines are those of the spreadsheet.
summary = The list: new – { $new }, changed – { $changed }, unchanged – { $same }, left – { $left }, unreadable lines – { $unreadable }.
new = New:
changed = Changed:
left = No longer in the list (access ends at once):
kept = Kept, because their lines could not be read:
unreadable = Unreadable lines (they change nothing):
notes = Read, but worth checking:
former-name = “{ $text }” is now “{ $now }”.
line = line { $line }: { $text }
item = • { $text }
more = { $count ->
        [one] … and { $count } more line.
       *[other] … and { $count } more lines.
    }
member = { $name }, { $eldership } ({ $municipality })
unnamed = { $eldership } ({ $municipality })
other = { $name }
changed-person = { $person }: { $fields }
dry-run = This was a preview: nothing was written.
written = Written.
too-many-leave = Nothing was written: { $count ->
        [one] { $count } person
       *[other] { $count } people
    } would leave, more than a third of the list. Check that this is the whole list. If it is, repeat with --allow-many-left.

field-place = eldership
field-name = name
field-address = form of address
field-title = title
field-phone = phone
field-email = e-mail
field-until = until
field-account = Telegram id
field-grants = role

heading-name = “Name”
heading-surname = “Surname”
heading-eldership = “Eldership”
heading-municipality = “Municipality”
heading-county = “County”
heading-role = “Role”
heading-phone = “Phone”
heading-email = “E-mail”
heading-address = “Form of address”
heading-title = “Title”
heading-telegram = “Telegram”
heading-until = “Until”

# Why a line cannot be read.
no-name = there is no name. If the post is vacant, delete the line.
example-line = this is the example of the template. Delete the line.
no-place = there is neither an eldership nor a role. Fill in at least one of them.
unknown-county = there is no county “{ $text }”.
unknown-municipality = there is no municipality “{ $text }”.
municipality-elsewhere = the municipality “{ $text }” belongs to another county ({ $county }).
unknown-eldership = there is no eldership “{ $text }”.
unknown-eldership-guess = there is no eldership “{ $text }”. Perhaps “{ $guess }” is meant?
eldership-elsewhere = the eldership “{ $text }” is elsewhere: { $places }. Correct the municipality or the county.
eldership-twice = there is more than one eldership “{ $text }”: { $places }. Fill in the municipality.
eldership-repeats = the same eldership stands in several lines (also here: { $lines }). Leave one of them.
name-repeats = the same person stands in several lines (also here: { $lines }). Put all roles into one line.
telegram-repeats = the same Telegram id stands in several lines (also here: { $lines }). Leave it in one of them.
telegram-taken = this Telegram id already belongs to somebody else in the list ({ $name }).
above-you = { $who }: this line takes more rights than you have. Nothing was written: take the role and the Telegram id out of it, or ask the director or whoever looks after the bot to send the list.
unknown-role = the role “{ $text }” is not known. Roles are: president, vice-president, board member, director, editor, lawyer, representative, member.
role-needs-county = it is not clear which county the vice-president is for. Fill in the county.
role-needs-municipality = it is not clear which municipality the representative is for. Fill in the municipality.
bad-phone = the phone number “{ $text }” does not look right and is left out. For example: +370 612 34567.
bad-email = the e-mail address “{ $text }” does not look right.
bad-title = “{ $text }” is no title. Write „seniūnas“ or „seniūnė“ here.
bad-telegram = “{ $text }” is no Telegram id. It has digits only and is not the @name.
bad-day = “{ $text }” is no date. For example: 2026-12-31.
too-long = “{ $text }” is too long: the limit is { $longest ->
        [one] { $longest } character
       *[other] { $longest } characters
    }.

# Why a whole file is refused. Nothing has changed then, and each says what to do.
too-big = Nothing has changed: the file is larger than { $most } MB. Leave only the list in it and save it again.
unpacks-too-big = Nothing has changed: unpacked, the file would take more than { $most } MB. Copy the list into a new file and save that.
too-long-list = Nothing has changed: the sheet has more than { $most ->
        [one] { $most } line
       *[other] { $most } lines
    }. Copy the list into a new file and save that.
too-wide = Nothing has changed: the sheet has more than { $most ->
        [one] { $most } column
       *[other] { $most } columns
    }. Copy the list into a new file and save that.
too-much = Nothing has changed: there is too much in the file. Leave only the list in it and save it again.
wrong-type = Nothing has changed: this is neither an XLSX nor a CSV file. Open the list in a spreadsheet program and save it as Excel (.xlsx).
old-excel = Nothing has changed: this file is in the old Excel format (.xls) or protected by a password. Open it and save it as .xlsx without a password.
damaged = Nothing has changed: the file is damaged or made in an unusual way. Open it in a spreadsheet program and save it as .xlsx again.
empty = Nothing has changed: there is no line of a list in the file. Check that this is the right file.
no-headings = Nothing has changed: { $count ->
        [one] this column was not found:
       *[other] these columns were not found:
    } { $headings }. The headings must be { $within ->
        [one] in the first line
       *[other] in one of the first { $within } lines
    }.
formula = Nothing has changed: in line { $line }, column { $column }, there is a formula without a value or with an error. Open the file in a spreadsheet program, paste values in place of the formulas and save it.
mostly-unreadable =
    Nothing has changed: more than half of the lines could not be read ({ $count } of { $total }). Check that this is the right file. The first ones:
    { $reasons }

# A file sent to the bot.
menu-roster = 📋 Roster
phrases-roster = roster, list of members, upload the list, template
overview =
    <b>The list of members</b>
    { $members ->
        [one] { $members } member
       *[other] { $members } members
    } · others (office, lawyer): { $others }
    { $last }

    To bring it up to date, send me a spreadsheet (XLSX or CSV). I first show what would change, and write nothing until you confirm. Whoever is not in the file is taken to have left.
imported = Last updated: { DATE($when, "label") }
never-imported = It was not updated from a file yet.
template = 📄 Template
current = ⬇️ Current list
template-sent = The template: columns may come in any order, only name and eldership are required. Delete the line of the example.
current-sent = The list of members as it is. Correct it and send it back.
reading = Reading “{ $file }”… I will show what would change as soon as I have read it.
not-fetched = Nothing has changed: the file could not be downloaded from Telegram. Send it once more.
preview = <b>Preview: “{ $file }”</b>
lose-access = { $count ->
        [one] { $count } person
       *[other] { $count } people
    } would lose access to { -bot }, of whom { $joined } have joined.
lose-own = ⚠️ You are not in this file: once written, your access would end too.
over-a-third = ⚠️ That is more than a third of the list. Check that this is the whole list.
ask-apply = Nothing is written yet. Write it?
nothing-new = The list is the same as the one I have: there is nothing to write.
whole = Here is everything that would change: the message had no room for all lines.
apply = Write
apply-sure = Yes, this is all of it
cancel = Cancel
many-leave = { $count ->
        [one] { $count } person
       *[other] { $count } people
    } would leave, more than a third of the list. Their access would end at once, in groups too. Write it all the same?
outdated = The list changed while you were deciding. This is what would be written now:
applied =
    Written. { $summary }
    Access has ended for those who left; the county leads are told.
cancelled = Cancelled: nothing was written, and what stood in the file is deleted.
import-reading = This file is still being read. Wait a few seconds.
import-applied = This list is written already.
import-cancelled = This list was cancelled. If you need it, send the file again.
import-replaced = You sent another file later, so this one is void.
import-expired = A preview is valid for a day, and that is over. Send the file again.
import-refused = This file could not be read. Correct it and send it again.
told-office =
    <b>The list of members was updated</b>
    { $people }
told-lead =
    <b>{ $county }: the list of members changed</b>
    { $people }
told-came = { $count ->
        [one] { $count } came:
       *[other] { $count } came:
    }
told-left = { $count ->
        [one] { $count } left:
       *[other] { $count } left:
    }

# The files.
template-file = roster-template.xlsx
current-file = roster-{ $day }.xlsx
changes-file = roster-changes.xlsx
template-name = Template
current-name = Roster
changes-name = Changes
example-eldership = Daugų seniūnija
example-address = gerb. seniūne
column-name = Name
column-eldership = Eldership
column-municipality = Municipality
column-county = County
column-role = Role
column-phone = Phone
column-email = E-mail
column-address = Form of address
column-title = Title
column-until = Until
about-name = Required. Delete the line of the example.
about-eldership = Required for members. Leave it empty for the office and the lawyer, but fill in their role.
about-municipality = Needed where several elderships have the name.
about-county = Optional. Helps to tell equal names apart.
about-role = President, vice-president, board member, director, editor, lawyer, representative. Separate several with commas.
about-phone = Optional. For example: +370 612 34567.
about-email = Optional.
about-address = Optional. How to address the person: „gerb. seniūne“.
about-title = Optional: „seniūnas“ or „seniūnė“.
about-until = Only for those without an eldership: until when the role holds. For example: 2026-12-31.
role-president = president
role-county-lead = vice president
role-board = board member
role-director = director
role-editor = editor
role-lawyer = lawyer
role-municipal-lead = representative
change-what = What
change-line = Line
change-name = Name
change-eldership = Eldership
change-municipality = Municipality
change-why = Note
change-is-new = new
change-is-changed = changed
change-is-left = leaves
change-is-kept = stays
change-is-unreadable = unreadable
change-is-note = to be checked
