roster-imported = The list of members was updated from a file: new – { $new }, changed – { $changed }, left – { $left }, unreadable lines – { $unreadable }.
left = No longer in the list: access ended.
moved = Another eldership, as the list says.
roster-roles = Roles as the list says now: { $roles }.
roster-no-roles = No roles any more, as the list says.
invited = { $count ->
        [one] { $count } invitation was given.
       *[other] { $count } invitations were given.
    }
signed-up = Signed up { $how }.
request-approved = A request to sign up was granted.
request-refused = A request to sign up was not granted.
line-added = A line was added to the roster, by a request.
unlinked = The account was unlinked: the wrong person had signed up.
guessing-blocked = Too many unsuccessful attempts to sign up ({ $count }): the account has to wait.
