terms =
    <b>Your data in short</b>
    Kept by { $association }, to inform you, to ask your opinion and to invite you to meetings.
    We keep: your name, eldership, office, telephone number (if the roster has it), your Telegram account’s number, your answers and reports, the last day you wrote in a group.
    We do not keep what you talk about in the county’s group.
    How long: while you belong to the association, and one year more.
    Questions: the association’s office.
    You can get your data (/mydata) or have them deleted (/forgetme) at any time.
accept = I agree, go on
read-terms = Privacy rules
decline = I do not agree
terms-in-full =
    <b>Privacy rules</b>
    <b>Who.</b> { $association }. Ask the association’s office.
    <b>What for.</b> So that the association’s news, polls and invitations reach its members, only a county’s elders are in its group, and good practice reaches everybody.
    <b>What is kept.</b> What the association’s roster says of you (name, eldership, office, telephone, e-mail, form of address), your Telegram account’s number, what you wrote and answered to the bot, the last day you wrote.
    <b>What is not.</b> Talk in groups. What you chose in an anonymous poll.
    <b>Who sees it.</b> Colleagues: your name and eldership; telephone and e-mail only if you allow it (/settings). The county’s vice-president and the office: whether you joined and are in the group.
    <b>How long.</b> While you belong to the association, and one year more; unfinished reports for 14 days.
    <b>Your rights.</b> To get everything that is kept of you (/mydata), to have it corrected by the office or deleted (/forgetme), to refuse any message that is not obligatory (/settings).
accepted = Thank you, your consent is recorded.
declined =
    Understood. Without your consent { -bot } does not use your data: all that is left is what the association’s roster has.
    If you change your mind, just write /start.
back-to-terms = Read the rules again

# The ways in.
welcome =
    Hello! This is { -bot }, the chat bot of { $association }.
    I do not know you yet. How would you like to sign up?
ways = How would you like to sign up?
have-invitation = I have an invitation
share-number = Share my number
find-place = Find my eldership
other-way = Other ways
back = ‹ Back
menu-ways = ‹ Back
as-you-like = All right, no number needed.
already = I know you already – please go on.
recognised = Hello! I found you in the roster: { $place }.
place = { $eldership } ({ $municipality })
place-named = { $name }, { $eldership } ({ $municipality })

# By an invitation.
title-signup-code = Invitation
ask-code = Type the code of your invitation, or paste the whole link.
example-code = For example: “7K3M-Q9TX-42HD-PA6W”.
label-code = Code
unfinished-named-signup-code = You began to type an invitation’s code.
unfinished-unnamed-signup-code = You began to type an invitation’s code.
not-a-code = That is not an invitation code: a code has 16 letters and digits. Copy it from the invitation, or paste the whole link.
unknown-code = There is no such invitation. Check that the code is copied correctly, or ask your county’s vice-president for a new one.
code-used = Somebody has already signed up with this invitation, and it works only once. If that was not you, tell your county’s vice-president or the association’s office.
code-replaced = You were given a newer invitation instead of this one. Use that, or ask for another.
code-expired = This invitation has expired. Ask your county’s vice-president for a new one – it takes one button.
no-member-any-more = The person this invitation was for is no longer in the association’s roster. If that is a mistake, write to the association’s office.
other-eldership =
    This Telegram account is linked to another line of the roster already ({ $eldership }), and one account stands for one eldership.
    If your eldership has changed, or you head two, ask the association’s office to leave one in the roster.
other-line = This Telegram account is linked to another line of the roster already. If you need another one, write to the association’s office.
too-many-tries = Too many unsuccessful attempts. Try again after { DATE($until, "until") }.

# By one's number.
ask-number =
    Press the button below – Telegram will ask whether you really want to share your number.
    I will compare it with the association’s roster. If it is not there, I will not keep it.
number-received = Thank you, I have the number.
not-your-contact = This is not your number. Share your own: press “Share my number”, and the button that appears below.
unknown-number = There is no such number in the association’s roster. Perhaps another one is there? You can sign up in other ways too.
number-twice = Several people in the roster have this number, so it does not show who you are. Sign up in another way, and tell the office to correct the number.

# By one's eldership.
which-county = In which county is your eldership?
which-municipality = In which municipality?
which-eldership = { $municipality }. Which eldership is yours?
no-elderships =
    { $municipality } has no elderships, and so no members of the association.
    If you work with the association otherwise (the office, the jury, as a lawyer), the association’s office adds you – write to them.
write-office = Write to the office
title-signup-request = Request to sign up
ask-name =
    What is your name and surname?
    Your name, eldership and Telegram account are seen only by whoever decides whether to let you in.
label-name = Name
unfinished-named-signup-request = You have an unfinished request to sign up.
unfinished-unnamed-signup-request = You have an unfinished request to sign up.
title-signup-letter = Message to the office
ask-letter = Who are you, and what would you like to tell the association’s office?
label-letter = Message
unfinished-named-signup-letter = You have an unfinished message to the office.
unfinished-unnamed-signup-letter = You have an unfinished message to the office.
asked =
    Thank you, your request is sent: { $place }.
    I will write as soon as it is decided.
letter-sent = Thank you, your message to the office is sent. I will write as soon as the office answers.
waiting =
    Your request is still waiting for an answer: { $place }.
    I will write as soon as it is decided. If you were given an invitation, you can sign up right now.
withdraw = Withdraw the request
withdrawn = The request is withdrawn.
above-you = { $who }: this person has more rights than you, so only the association’s office, or whoever looks after the bot, can invite them, let them in or shut them out.
asked-already = You already have a request waiting for an answer.
asked-lately = Your request was answered recently. You can ask again after { DATE($when, "until") }.
asked-often = You asked several times today. You can ask again after { DATE($when, "until") }.
raised = { $count ->
        [one] Nobody answered your request in { $count } day, so I passed it on to the association’s office.
       *[other] Nobody answered your request in { $count } days, so I passed it on to the association’s office.
    }
let-in =
    Your request is granted: { $place }.
    One step is left.
go-on = Continue
refused =
    Your request was not granted: { $place }.
    Reason: { $reason }
    Any questions? Ask the association’s office. With an invitation you can sign up at any time: /start
answered = The association’s office answers: { $reason }

# What leads see.
request-card =
    <b>Asks to be let in</b>
    { $name } – { $place }
    { $line }
    <a href="tg://user?id={ $account }">Write to this person</a>
letter-card =
    <b>Message to the office</b>
    From where there are no elderships ({ $place }): { $name }
    If the person is to be entered, put them into the roster with the Telegram number <code>{ $account }</code>.
line-none = The roster has no member for this eldership: letting in adds one.
line-free = The roster has a member for this eldership, who has not signed up yet.
line-free-named = The roster has for this eldership: { $name }, who has not signed up yet.
line-linked = Attention: this eldership’s member has signed up already, from another Telegram account.
line-linked-named = Attention: { $name } has signed up already, from another Telegram account.
approve = Let in
refuse = Refuse
answer = Answer
approve-anyway = Let in all the same
approved = Let in: { $name } – { $place }. The person has been told.
place-taken =
    Another Telegram account is linked to this place: { $place }.
    If you let in { $name }, that account loses its access at once.
title-signup-refusal = Answer
ask-reason = What shall I write to the person? They will read it as the reason.
label-reason = Reason
unfinished-named-signup-refusal = You have an unfinished answer to a request.
unfinished-unnamed-signup-refusal = You have an unfinished answer to a request.
refusal-sent = The answer is sent: { $name }.
decided-approved = This request is granted already: { $name }.
decided-refused = This request is answered already: { $name }.
decided-withdrawn = This request was withdrawn: { $name }.
decided-settled = This person has signed up in another way: { $name }.
card-approved = ✓ Let in: { $name } – { $place }
card-refused = Answered: { $name } – { $place }
card-withdrawn = Request withdrawn: { $name } – { $place }
card-settled = ✓ Signed up in another way: { $name } – { $place }
place-closed = There is no such eldership any more. Refuse the request, and say which eldership is in its place.
term-over = The term of this eldership’s member in the roster is over. The office has to correct the roster first.
joined =
    Signed up { $how }: { $place }.
    <a href="tg://user?id={ $account }">See who it is</a>
how-code = with an invitation
how-contact = with a telephone number
how-request = with a request
not-them = This is not them
joined-undone = Access taken away: { $place }.
undone =
    Access taken away: { $place }.
    You can give the right person a new invitation.
unlinked =
    Your Telegram account is unlinked: { $place }. The county’s vice-president or the office says that the wrong person signed up.
    If that is a mistake, write to them; to sign up anew: /start
taken-over =
    Somebody signed up for your line of the roster from another Telegram account ({ $place }), so this one has no access any more.
    If that was not you, tell the association’s office without delay.

# Inviting.
menu-invite = ✉️ Invitations
phrases-invite = invite, invitation, new link
phrases-ways = sign up
where-missing = { $count ->
        [one] { $count } elder has not signed up yet. Where?
       *[other] { $count } elders have not signed up yet. Where?
    }
missing-in = { $municipality } ({ $number })
nobody-missing-anywhere = Everybody you could invite has signed up.
nobody-missing = { $municipality }: everybody has signed up.
missing = { $municipality }. { $count ->
        [one] { $count } has not signed up yet: tap to get an invitation that you can pass on.
       *[other] { $count } have not signed up yet: tap to get an invitation that you can pass on.
    }
invite-all = All at once
sheet = 🖨 Sheet (PDF)
is-linked =
    This person has signed up already: { $place }.
    If they need to sign up from another Telegram account, give them a new invitation: once they use it, the former account loses its access.
invite-anyway = Give a new invitation
invite-again = Give a new invitation
invitation-to =
    <b>Invitation: { $eldership }</b>
    You are invited to { -bot }, the chat bot of { $association }:
    { $url }
    The link is personal: works once, until { DATE($until, "until") }.
invitation =
    <b>Personal invitation</b>
    You are invited to { -bot }, the chat bot of { $association }:
    { $url }
    The link is personal: works once, until { DATE($until, "until") }.
share = Share
share-text = A personal invitation to „Sueiga“
invitations =
    <b>Invitations: { $municipality }</b>
    Each link is personal: pass it on to that person only. Works once, until { DATE($until, "until") }.
    { $lines }
invitation-line = { $eldership }: { $url }
about-sheet =
    <b>Sheet of invitations: { $municipality }</b>
    { $count ->
        [one] It will have { $count } invitation with a QR code, good for { $days } days.
       *[other] It will have { $count } invitations with QR codes, good for { $days } days.
    }
    Attention: links given to these people before will stop working.
make-sheet = Make the sheet
sheet-sent = { $count ->
        [one] { $municipality }: { $count } invitation on the sheet. Print it and hand it over in person.
       *[other] { $municipality }: { $count } invitations on the sheet. Print it, cut it apart and hand them over in person.
    }
sheet-title = Invitations to „Sueiga“: { $municipality }
sheet-intro = Cut apart, and hand each invitation to the person it is for. Works once. The last day: { DATE($until, "label") }.
sheet-note = The association invites you to join “Sueiga”. Scan with your phone’s camera: Telegram opens, press “Start” there. The invitation is personal, works once.
sheet-file = Invitations, { $municipality }.pdf

# The first screen.
first =
    <b>Three things for you today</b>
    { $lines }
first-line = { $number }. { $text }
first-group = Join the group of { $county }: your neighbours are there.
to-group = 👥 To the county’s group
first-report = Tell us what was done in your eldership: it takes two minutes.
first-members = Find a colleague from any eldership.
first-invite = Invite those who have not signed up yet.
first-help = See what else there is to do here.
first-language = Choose the language I write in.
