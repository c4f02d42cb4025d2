menu-status = 🩺 State of the bot
command-status = whether all is well with the bot
phrases-status = status, state of the bot, is everything working, health

state =
    <b>How the bot is</b>
    { $problems }

    { $facts }
well = ✅ All is well.
bad-stuck = ⚠️ Messages have not been leaving for { $minutes } min. Check the connection and the log.
bad-held = ⏸ Held from the restored database: { $count }. The owners are to decide.
bad-copy = ⚠️ No copy of the database has been made for more than two days.
bad-disk = ⚠️ The disk is almost full: { $size } left.
bad-clock = ⚠️ Work by the clock has stood still for { $minutes } min. Restart the bot.
bad-job = ⚠️ Today it failed to { $job } ({ $count }).
bad-aside = ⚠️ Messages of people set aside unprocessed: { $count }. Error codes: { $codes }
bad-uncertain = ⚠️ Uncertain whether sent: { $count }.
bad-groups = ⚠️ Groups where the bot lacks rights: { $count }.
waiting = Waiting: answers – { $answers }, reminders – { $reminders }, news – { $news }
rate = Messages sent a second: { $rate }
errands = Waiting work in groups: { $count }
update = Last message of people: { DATE($at, "label") }
tick = Work by the clock was done { $seconds } s ago
database = Database: { $engine }, { $size }, schema { $revision }
last-copy = Copy: { DATE($at, "label") } ({ $size })
no-copy = No copy yet: the first one will be made at night
disk = Free on the disk: { $size }
version = Version of “Sueiga”: { $version }
size-mb = { $size } MB
size-gb = { $size } GB

again = Refresh
copy = Make a copy
held = Decide what to send
back = ‹ State of the bot
copying = I am making a copy of the database. I will write when it is there.
copy-made = A copy of the database was made: { $file } ({ $size }).
copy-failed = The copy of the database could not be made. { $why }
night-failed =
    <b>There is no copy of the database from this night</b>
    { $why } I will try again every half hour.
copy-no-room = The disk is full ({ $detail }): make room, or name another folder (BACKUP_DIR).
copy-no-database = The database’s file is not there ({ $detail }).
copy-damaged = The database’s file is damaged ({ $detail }): stop the bot and restore the last copy.
copy-not-a-backup = The copy does not look like one of this database ({ $detail }).
copy-tool-missing = The program { $detail } is not on this computer: install PostgreSQL’s client programs.
copy-tool-failed = PostgreSQL says: { $detail }
copy-folder = The folder of copies cannot be written to: { $detail }. Check its rights (BACKUP_DIR).

alarm-outbox =
    <b>Messages are not leaving</b>
    The oldest has waited for { $minutes } min. Check the connection and the bot’s log; nothing is lost, I will send as soon as I can.
alarm-backup =
    <b>There is no new copy of the database</b>
    The last one is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } old. Check that there is room on the disk, then make a copy: /status
well-outbox = Messages are leaving again.
well-backup = There is a new copy of the database.
