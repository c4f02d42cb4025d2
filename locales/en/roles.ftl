menu-roles = 🗝 Roles
command-roles = who looks after what; grant or revoke a role
phrases-roles = role, rights, grant a role, revoke a role, owners

name-owner = owner
name-director = director
name-editor = editor
name-president = president
name-board = board member
name-county-lead = vice-president
name-municipal-lead = representative
name-lawyer = lawyer
name-network-lead = network lead
name-juror = juror
name-checker = checker of nominations
about-owner = Grants roles, changes settings, reads the log, does all that the office does.
about-director = Keeps the roster and the groups, invites members, names editors, reads the log.
about-editor = Keeps the roster and the groups, invites members all over the country.
about-president = Heads the board.
about-board = Sits on the board.
about-county-lead = In the own county: invites members, sees who has not joined, keeps the group.
about-municipal-lead = Represents the elders of a municipality.
about-lawyer = Answers legal questions.
about-network-lead = Keeps a thematic network and its group.
held = { $role } ({ $place })
explained = { $role }. { $about }

overview =
    <b>Roles</b>
    Who looks after what. Which role shall I show?
some = { $role } ({ $count })
grant = ➕ Grant a role
holders = <b>{ $role }</b>: { $count ->
        [0] nobody at present.
        [one] { $count } person.
       *[other] { $count } people.
    }
card =
    <b>{ $who }</b>
    Role: { $role }
    Since: { DATE($since, "label") }
not-joined = Has not joined yet, so the role has no effect for now.
revoke = Revoke the role
to-list = ‹ List
back = ‹ Roles

title-grant = Granting a role
unfinished-named-grant = You began to grant a role ({ $step } of { $steps }).
unfinished-unnamed-grant = You began to grant a role ({ $step } of { $steps }).
label-person = To whom
ask-person = To whom shall the role be granted? Write a name, an eldership or a municipality.
label-role = Role
ask-role = Which role?
label-why = Why
ask-why = Why? The person whose role it is will see the reason, and it stays in the log.
example-why = For example: “Decision of the board, 20 November”.
which-county = In which county?
which-municipality = In which municipality?
which-network = { $count ->
        [0] There are no thematic networks yet. Make one first.
        [one] Of which network?
       *[other] Of which network?
    }

title-revoke = Revoking a role
unfinished-named-revoke = You began to revoke a role ({ $step } of { $steps }).
unfinished-unnamed-revoke = You began to revoke a role ({ $step } of { $steps }).
revoking = The role to be revoked: { $role }. Whose: { $who }. If the roster names the role, correct the roster too, or the next import brings it back.
revoking-owner = The role to be revoked: { $role }. Whose: { $who }. If this person’s Telegram number is in the setting OWNER_IDS, take it out, or the role comes back when the bot is started again.

granted =
    Role granted: { $role }. They have been told.
    To: { $who }
granted-not-joined =
    Role granted: { $role }. They have not joined yet: the role takes effect when they do.
    To: { $who }
held-already =
    The role is held already: { $role }. Nothing has changed.
    By: { $who }
revoked =
    Role revoked: { $role }. They have been told.
    Whose: { $who }
not-held = That role is not held any more.
no-such-place = That county, municipality or network is no longer there. Begin again: /roles
last-owner = The last owner cannot be revoked: nobody would be left to grant roles. Grant the role to somebody else first: /roles
above-yours = Only owners grant and revoke this role. Editors and network leads are named by the director too. Who is who: /roles

told-granted =
    <b>You have been given a role: { $role }</b>
    Why: { $why }
    The menu shows what you can do now: /menu
told-revoked =
    <b>Your role has been revoked: { $role }</b>
    Why: { $why }
owners-told-granted =
    <b>A new owner: { $who }</b>
    Why: { $why }
owners-told-revoked =
    <b>The owner’s role has been revoked. Whose: { $who }</b>
    Why: { $why }
only-one-owner = ⚠️ There is only one owner. Should they lose their phone, nobody could grant roles – grant the role to at least one more person: /roles
