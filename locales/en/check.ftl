line-fine = ✓ { $text }
line-hint = ℹ { $text }
line-warning = ⚠ { $text }
line-problem = ✗ { $text }
sum = { $problems ->
        [0] All is well.
        [one] { $problems } thing needs mending (✗).
       *[other] { $problems } things need mending (✗).
    }

settings-fine = The settings can be read.
settings-wrong = A setting is wrong – { $setting }. All settings are described in .env.example.
one-owner = There is only one owner. Add at least one more to OWNER_IDS: if that one loses the phone, nobody can look after the bot.
public-url-http = PUBLIC_URL begins with http://, so the bot asks for updates itself. For Telegram to send them, it takes https://.
backup-dir = The folder for backups, { $folder }, cannot be written to. Change its permissions or BACKUP_DIR.
backup-tool = The program { $tool } is not on this computer, so there will be no copies by night. Install PostgreSQL’s client programs.
metrics-closed = Metrics (/metrics) are shown only to whoever asks from this computer. For others to see them, set METRICS_TOKEN.

database-fine = The database { $where } works; its revision is { $revision }.
database-missing = There is no database { $where } yet: the bot makes it when it starts.
database-folder = The folder { $folder } cannot be written to, so no database can be made there. Change its permissions or DATABASE_URL.
database-empty = The database { $where } is still empty: the bot fills it when it starts.
database-older = The database’s revision ({ $revision }) is older than the program’s ({ $ours }): the bot brings it up to date when it starts.
database-newer = A later version of the program made the database ({ $revision }, this one knows up to { $ours }). Upgrade the program.
database-read-only = The database { $where } cannot be written to. Check the permissions, the free space, and whether another program has locked it.
database-unreachable = The database { $where } cannot be reached ({ $cause }). Check DATABASE_URL and whether its server runs.
database-driver = There is nothing to talk to PostgreSQL with. Install it: pip install sueiga[postgres].

token-fine = Telegram knows the bot as { $username }.
token-unknown = Telegram does not know this BOT_TOKEN. Copy it from BotFather again.
telegram-silent = The server { $host } does not answer as it should ({ $cause }). Check the connection and BOT_API_URL.
privacy-off = The bot sees all talk in groups, which it does not need. BotFather: /setprivacy → Enable.
joining-off = The bot cannot be added to groups. BotFather: /setjoingroups → Enable.
inline-off = Good practice cannot be searched from other chats: inline queries are off. BotFather: /setinline.
polling-fine = The bot asks for updates itself, and nobody else gets them.
webhook-fine = Telegram sends the updates to { $host }.
webhook-none = Telegram does not know yet where to send the updates: the bot tells it when it starts.
webhook-foreign = Telegram sends the updates elsewhere now ({ $host }). The bot changes that when it starts – make sure that no other program uses the same token.
webhook-error = Telegram could not deliver updates. When: { DATE($when, "label") }. Why: { $said }.
pending = { $count ->
        [one] { $count } update waits
       *[other] { $count } updates wait
    } for the bot.

no-groups = The bot is in no group yet.
group-fine = In the group “{ $title }” the bot may do all it needs to.
group-unbound = The group “{ $title }” has no county yet. Give it one in the bot’s menu.
group-gone = The group “{ $title }” is gone, or the bot was removed from it. Add it again.
group-not-admin = In the group “{ $title }” the bot is no administrator. Make it one in the group’s settings.
group-rights = In the group “{ $title }” the bot lacks rights: { $rights }. Grant them in the group’s list of administrators.
can-invite-users = invite by a link
can-restrict-members = remove members
can-change-info = change the group’s description
can-pin-messages = pin messages
