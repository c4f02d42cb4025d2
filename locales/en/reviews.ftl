office = the association’s office

card-read = Read all of it
card-withdrawn = Report No. { $number } was withdrawn and is no longer shown.

own = Report No. { $number } is your own, so that somebody else will review it. We shall tell you what is decided.
before-published = Report No. { $number } is published already. Published by: { $who }.
before-refused = Report No. { $number } was sent back to its author already. Decided by: { $who }.
before-withdrawn = Report No. { $number } is withdrawn already.
changed-meanwhile = Report No. { $number } has just changed. Read it again and decide.

told-published-county = Your report No. { $number } “{ $title }” is published. Members of your county will see it.
told-published-members = Your report No. { $number } “{ $title }” is published. All members of the association will see it.
told-published-public = Your report No. { $number } “{ $title }” is published. Everybody will see it, the press too.
show = Show the report
manage = Manage the report
