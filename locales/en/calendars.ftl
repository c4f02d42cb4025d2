menu-calendars = 📆 Calendar
phrases-calendars = calendar, my calendar, calendar subscription, subscribe to the calendar, ics

# A meeting in a calendar
feed-mine = { -bot }: my meetings
feed-county = Meetings of { $county }
event-cancelled = Cancelled: { $title }
event-unanswered = { $title } (not answered yet)
event-again = { $title } (changed, please answer again)
event-perhaps = { $title } (perhaps)
event-waiting = { $title } (you wait for a seat)
event-offered = { $title } (a seat is kept for you)
event-why = Why it was cancelled: { $why }
event-call = Join: { $link }
event-agenda = Agenda:
event-more = The meeting in Telegram: { $url }

# The file
file-name = meeting-{ $number }.ics
file =
    📅 <b>{ $title }</b>
    Open the file and confirm: the meeting appears in your calendar. Should hour or place change, I will send a new file.
file-out =
    📅 <b>{ $title }</b>
    The meeting is cancelled. Open the file and confirm: it is struck out in your calendar.
look = Look
more-ways = Choose another way
comes =
    <b>Into the calendar</b>
    “{ $title }”: the file comes in another message. Open it on your phone or computer and confirm.
comes-or-page =
    <b>Into the calendar</b>
    “{ $title }”: the file comes in another message. Open it and confirm.
    If you use Google’s calendar, the browser is easier. And if you subscribe to all your meetings, the calendar follows by itself.
open-page = Open in the browser
subscribe-all = Subscribe to all

# Calendars to subscribe to
overview =
    <b>Calendar of meetings</b>
    Subscribe, and meetings appear and change in the calendar of your phone or computer by themselves. Which ones would you like to see?
no-site =
    <b>Calendar of meetings</b>
    One cannot subscribe to the calendar yet: the bot has no public address. The file of each meeting comes when you press “Into the calendar” below it.
show-mine = Show my meetings
more-counties = Choose a county
which-county = Which county’s meetings would you like to see in a calendar?
mine =
    <b>My meetings</b>
    The calendar has all meetings that are for you, except those you answered with “I will not come”. Cancelled ones are marked.
    The address is secret, send it to nobody – whoever knows it sees where you are invited:
    <code>{ $address }</code>
county =
    <b>Meetings of { $county }</b>
    The calendar has what is announced to the whole county, without links of calls and without personal data. You may pass the address on to those you work with:
    <code>{ $address }</code>
unknown-address =
    I can no longer show this calendar’s address: the bot’s key has changed. Whoever has subscribed sees the calendar as before.
    { $renews ->
        [yes] If you want to subscribe on another device, change the address: the old one stops working.
       *[no] The county’s vice-president or the association’s office can give it a new address.
    }
subscribe = Subscribe
renew = Change the address
stop = Switch off
back-to-calendars = Back to calendars
to-meetings = ‹ Meetings
ask-renew = The old address stops working: everybody who subscribed by it has to subscribe again. Change the address?
ask-stop = The address stops working, and meetings in your calendar change no more. Switch it off?
keep = Leave it as it is
renewed = The address was changed, the old one works no more.
stopped = The subscription is off. Please remove the calendar from your phone or computer yourself.
not-yours = This county’s calendar is shown to its seniūnai and the association’s office. Your own calendars are in the menu: /menu

# The pages
page-about = In which calendar would you like to see the meetings? It fetches changes and cancellations by itself.
page-apple = iPhone, iPad or Mac
page-apple-hint = The calendar opens and asks whether to subscribe. If nothing happens, open this page in Safari.
page-google = Google’s calendar
page-google-hint = Open it on a computer: the phone’s app takes no subscriptions, but shows those that were added. Changes are seen in Google’s calendar after about a day.
page-outlook = Outlook
page-outlook-hint = Sign in to your account at work and press “Import”.
page-other = Another program? Copy the address for it:
page-secret = The address is secret: whoever knows it sees where you are invited. You can change it or switch it off in Telegram, in the menu of { -bot }: “Calendar”.
page-passed-on = The calendar has what is announced to the whole county, without links of calls and without personal data. You may pass the address on to those you work with.
page-cancelled = The meeting is cancelled. If it is in your calendar already, download the file and open it – or strike it out yourself.
page-into-google = Add to Google’s calendar
page-into-google-hint = This entry does not change by itself. Should hour or place change, I will write to you in Telegram.
page-file = Download the calendar file
page-file-hint = Fits iPhone, Outlook and other calendars.
