choose =
    <b>A poll from a template</b>
    You can change the questions, add your own or remove some. What shall it begin with?
ready-satisfaction = Satisfaction
ready-training = Training needs
ready-meeting = Rating of a meeting
ready-law = A draft law
earlier = An earlier poll
back = ‹ Preparing polls
look = Look and change
make = Make the poll
made =
    { $count ->
        [one] The draft is ready: { $count } question. Look at it, change it and send it.
       *[other] The draft is ready: { $count } questions. Look at it, change it and send it.
    }
which-earlier =
    Which poll shall be taken?
    📋 – the same questions for a new poll. 🔁 – the same poll once more: you will see its result beside the earlier one.
copy = 📋 { $title }
again = 🔁 { $title }
none-earlier = There are no polls yet that you could take.
copied = The draft with the same questions is ready.
repeated = The draft is ready. When the poll is over you will see its result beside the earlier one – better not change questions and options.

# A draft law, clause by clause
title-law = A draft law
unfinished-named-law = You have an unfinished poll on the draft law “{ $name }” ({ $step } of { $steps }).
unfinished-unnamed-law = You have an unfinished poll on a draft law ({ $step } of { $steps }).
label-title = Title
ask-title = Which draft law is being discussed?
example-title = For example: “Amendments to the Law on Local Self-Government”.
label-document = Document
ask-document = Send the draft itself – members will see it with the questions.
label-clauses = Clauses
ask-clauses = Write the clauses you ask about, each on a line of its own, in several messages if you like. To each one members can agree, disagree and write a comment.
example-clauses =
    For example:
    Art. 3. An eldership has a budget of its own.
    Art. 5. The head of an eldership is appointed by the mayor for five years.
clauses-count =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }
clauses-many = There are { $count } clauses, and one poll holds { $most }. Send a shorter list or make two polls of it.
clause-long = Clause { $number } is too long: { $longest } characters fit. Write what it is about – the whole text is in the document.
law-whole = Do you agree with the draft as a whole?
law-clause = “{ $clause }” – do you agree?
law-clause-1 = I agree
law-clause-2 = I agree, with comments
law-clause-3 = I disagree
law-comment = Comment on “{ $clause }”

# Satisfaction
satisfaction-title = How do you rate the association’s work in { $year }?
satisfaction-whole = How do you rate the association’s work as a whole? 1 – very poor, 5 – very good.
satisfaction-heard = Do you feel that your opinion counts? 1 – not at all, 5 – always.
satisfaction-useful = What was most useful to you? Choose up to three.
satisfaction-useful-1 = News and information
satisfaction-useful-2 = Meetings in the county
satisfaction-useful-3 = Training and seminars
satisfaction-useful-4 = Legal help
satisfaction-useful-5 = Colleagues’ good practice
satisfaction-useful-6 = Representing seniūnai
satisfaction-missing = What is missing most in the association’s work?

# Training needs
training-title = What training is needed in { $year }?
training-themes = Which themes matter most to you? Choose up to four.
training-themes-1 = Changes in the law
training-themes-2 = Public procurement
training-themes-3 = Writing projects
training-themes-4 = Bringing people together
training-themes-5 = Settling conflicts
training-themes-6 = Social assistance
training-themes-7 = Civil protection
training-themes-8 = Digital tools
training-themes-9 = Speaking to the media
training-themes-10 = Leading a team
training-other = What other theme is missing?
training-form = Which kind of training suits you best?
training-form-1 = A whole day in the county
training-form-2 = Online, up to two hours
training-form-3 = A trip of two days
training-form-4 = At a colleague’s eldership
training-trips = Would you travel abroad to see how others work?
training-where = To which country, and what would you like to see?

# Rating of a meeting
meeting-title = How do you rate the meeting?
meeting-useful = Was the meeting useful? 1 – not at all, 5 – very.
meeting-organised = How do you rate its organisation? 1 – very poor, 5 – very good.
meeting-best = What was most valuable?
meeting-change = What should be done differently next time?
