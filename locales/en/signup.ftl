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
    Understood. Without your consent { -bot } does not use your data, so it has nothing to show you for now.
    If you change your mind, just write /start.
back-to-terms = Read the rules again
