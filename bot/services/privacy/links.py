"""Every column that names a person: what they are given of its rows, what stays without them.

A table with a new one is entered here, or in `OTHERS` with the reason; a test finds what is in
neither, and every column of these tables that is neither given nor held back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import sqlalchemy as sa

from bot.domain.groups import INSIDE
from bot.domain.privacy import NOBODY
from storage import (
    accounts,
    archive,
    audit,
    calendars,
    campaigns,
    channel,
    checks,
    conflicts,
    contest_votes,
    contests,
    corrections,
    digests,
    drafts,
    errands,
    groups,
    imports,
    invitations,
    juries,
    materials,
    meetings,
    members,
    minutes,
    networks,
    news,
    nominations,
    outbox,
    partners,
    polls,
    practice_readers,
    practices,
    preferences,
    presence,
    quick_polls,
    quotes,
    ratings,
    reminders,
    reports,
    requests,
    reviews,
    roles,
    room_polls,
    scores,
    slots,
    tasks,
    updates,
    uses,
    votes,
)


class Whose(Enum):
    ACCOUNT = "account"  # a Telegram account
    MEMBER = "member"  # a line of the roster


class Fate(Enum):
    """What becomes of the row when the person is forgotten."""

    DROP = "drop"
    BLANK = "blank"  # it stays, without the person
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Link:
    """A column that names a person.

    `given` are the columns the person gets of such rows, `read` those of them that stand on a
    screen too; `blanks` is what takes their place in a row that stays. A row that fits `unless`
    is spared: something is under way with it. Where there is `open_`, others' secrets may stand in
    such rows: only those that fit it are given.
    """

    table: sa.Table
    column: str
    whose: Whose
    fate: Fate
    given: str = ""
    read: str = ""
    blanks: Mapping[str, Any] = field(default_factory=dict)
    unless: sa.ColumnElement[bool] | None = None
    open_: sa.ColumnElement[bool] | None = None

    @property
    def key(self) -> sa.Column[Any]:
        return self.table.c[self.column]

    @property
    def name(self) -> str:
        return f"{self.table.name}.{self.column}"


LINE = dict.fromkeys(("name", "address", "title", "phone", "email"))

_members, _accounts, _groups = members.members, accounts.accounts, groups.groups
_people, _asked = groups.group_people, groups.join_requests
A, M, DROP, BLANK, KEEP = Whose.ACCOUNT, Whose.MEMBER, Fate.DROP, Fate.BLANK, Fate.KEEP

# In this order people are forgotten: an account goes last, when nothing points at it.
LINKS = (
    Link(
        _members,
        "id",
        M,
        BLANK,  # the office's own list of its members stays: who left is blanked, and only they
        "kind name title address eldership_id phone email joined_on until left_on",
        "name title address eldership_id phone email joined_on until left_on",
        LINE,
        _members.c.left_on.is_(None),
    ),
    Link(roles.roles, "member_id", M, KEEP, "role scope granted_at"),  # held by the line
    Link(
        networks.network_members,
        "member_id",
        M,
        DROP,
        "network_id joined_at",
        "network_id joined_at",
    ),
    Link(
        reports.reports,
        "member_id",
        M,
        BLANK,  # what an eldership has done stays its own, once it is published
        "id eldership_id state kind visibility unnamed title problem done result cost funding"
        " starts_on ends_on place latitude longitude partners people country links submitted_at"
        " agreed_at published_at why helpful uses",
        "id title submitted_at",
        {"member_id": None},
    ),
    Link(reports.reports, "decided_by", A, BLANK, blanks={"decided_by": None}),
    Link(
        reports.report_doers,
        "member_id",
        M,
        KEEP,  # the line has no name by then
        "report_id",
        open_=reports.report_doers.c.report_id.in_(reports.that_say_whose()),
    ),
    Link(
        reviews.report_revisions,
        "account_id",
        A,
        BLANK,
        "report_id content created_at state",
        blanks={"account_id": None},
    ),
    Link(
        reviews.report_messages,
        "account_id",
        A,
        BLANK,
        "report_id text sent_at",
        "report_id text sent_at",
        blanks={"account_id": None},
    ),
    # Of both the counts stay true.
    Link(uses.report_helpful, "member_id", M, KEEP, "report_id at taken_back_at"),
    Link(
        uses.report_uses,
        "member_id",
        M,
        BLANK,
        "report_id note at taken_back_at",
        "report_id note",
        blanks={"member_id": None},
    ),
    Link(
        uses.report_questions,
        "member_id",
        M,
        BLANK,
        "report_id asked_at",
        blanks={"member_id": None},
    ),
    Link(practice_readers.practice_readers, "account_id", A, DROP),
    Link(practices.practice_searches, "account_id", A, DROP, "words"),
    # An invitation of the line may lie in a drawer; what was used goes with the account.
    Link(invitations.invitations, "member_id", M, KEEP, "given_at expires_at used_at"),
    Link(invitations.invitations, "used_by", A, DROP),
    Link(invitations.invitations, "given_by", A, BLANK, blanks={"given_by": None}),
    Link(
        audit.audit,
        "member_id",
        M,
        BLANK,
        "at verb county why",
        "",
        {"member_id": None, "why": None},
    ),
    Link(
        audit.audit,
        "account_id",
        A,
        BLANK,
        "at verb county params why",
        "",
        {"account_id": NOBODY},
    ),
    Link(
        _people,
        "account_id",
        A,
        DROP,  # of who is inside the bot must know whom to take out
        "chat_id status joined_at welcomed_at tag",
        "chat_id joined_at tag",
        unless=_people.c.status.in_(INSIDE),
    ),
    Link(_asked, "account_id", A, DROP, "chat_id asked_at state"),
    Link(_asked, "decided_by", A, BLANK, blanks={"decided_by": NOBODY}),
    Link(groups.removals, "account_id", A, KEEP, "chat_id since"),  # until they are out
    Link(channel.channels, "added_by", A, BLANK, blanks={"added_by": None}),
    Link(_groups, "added_by", A, BLANK, blanks={"added_by": None}),
    Link(_groups, "bound_by", A, BLANK, blanks={"bound_by": None}),
    Link(
        requests.requests,
        "account_id",
        A,
        DROP,
        "eldership_id municipality name state asked_at decided_at reason",
        "eldership_id municipality name asked_at decided_at reason",
    ),
    Link(requests.requests, "decided_by", A, BLANK, blanks={"decided_by": None}),
    Link(imports.imports, "account_id", A, DROP, "file_name state sent_at decided_at"),
    Link(
        preferences.preferences,
        "account_id",
        A,
        DROP,
        "quiet_from quiet_until paused_until shows_phone shows_email leads sought",
        "paused_until shows_phone shows_email",
    ),
    Link(preferences.wishes, "account_id", A, DROP, "kind how"),
    Link(archive.searches, "account_id", A, DROP, "words"),
    Link(calendars.calendars, "account_id", A, DROP, "given_at", "given_at"),
    Link(
        drafts.drafts,
        "account_id",
        A,
        DROP,
        "form values updated_at reminded_at",
        "updated_at",
    ),
    Link(invitations.attempts, "account_id", A, DROP, "what count since"),
    Link(
        news.receivers,
        "member_id",
        M,
        KEEP,  # a line of the roster, without a name by then: the counts stay true
        "news_id acked_at opened_at phoned_at digested_on outcome outcome_at",
        "news_id acked_at opened_at phoned_at",
    ),
    Link(news.receivers, "account_id", A, BLANK, blanks={"account_id": None}),
    Link(news.receivers, "phoned_by", A, BLANK, blanks={"phoned_by": None}),
    Link(
        news.news,
        "credit_id",
        M,
        BLANK,
        "state html created_at started_at why",
        blanks={"credit_id": None},
    ),
    Link(
        news.news,
        "author_id",
        A,
        BLANK,
        "state html created_at due_at started_at",
        blanks={"author_id": None},
    ),
    Link(news.news, "decided_by", A, BLANK, blanks={"decided_by": None}),
    Link(
        polls.asked,
        "member_id",
        M,
        KEEP,  # a line of the roster, without a name by then: the counts stay true
        "poll_id answered answered_at",
        "poll_id answered_at",
    ),
    Link(polls.asked, "account_id", A, BLANK, blanks={"account_id": None}),
    # By whom goes; that it was telephoned stays.
    Link(polls.asked, "entered_by", A, BLANK, blanks={"entered_by": NOBODY}),
    Link(
        votes.answers,
        "member_id",
        M,
        KEEP,  # what was decided by it stays what it was; the line has no name by then
        "poll_id question_id answer",
        "poll_id question_id answer",
    ),
    Link(
        polls.polls,
        "author_id",
        A,
        BLANK,
        "title created_at started_at closes_at conclusion why",
        "title started_at",
        blanks={"author_id": None},
    ),
    Link(
        meetings.invited,
        "member_id",
        M,
        BLANK,  # a line of the roster, without a name by then: the counts stay true
        "meeting_id answer word guests answered_at",
        "meeting_id answer word guests answered_at",
        blanks={"word": None},  # telephoned ones too
    ),
    Link(meetings.invited, "account_id", A, BLANK, blanks={"account_id": None, "word": None}),
    Link(meetings.invited, "entered_by", A, BLANK, blanks={"entered_by": NOBODY}),
    Link(
        meetings.meetings,
        "author_id",
        A,
        BLANK,
        "kind title starts_at ends_at place agenda created_at announced_at why",
        "title starts_at place",
        blanks={"author_id": None},
    ),
    Link(
        presence.presences,
        "member_id",
        M,
        KEEP,  # how many were there stays true; the line has no name by then
        "meeting_id how came_at",
        "meeting_id came_at",
    ),
    Link(
        slots.slots,
        "proposed_by",
        M,
        KEEP,  # others have answered it
        "meeting_id starts_at ends_at",
        "meeting_id starts_at",
    ),
    Link(
        slots.answers,
        "member_id",
        M,
        KEEP,  # the counts stay true; the line has no name by then
        "slot_id suits answered_at",
        "answered_at",
    ),
    Link(
        minutes.minutes,
        "author_id",
        A,
        BLANK,
        "meeting_id state published_at",
        "meeting_id",
        blanks={"author_id": None},
    ),
    # Who was there, and who proposed what, stays true; the line has no name by then.
    Link(minutes.people, "member_id", M, KEEP, "meeting_id", "meeting_id"),
    Link(
        minutes.amendments,
        "member_id",
        M,
        KEEP,
        "meeting_id text state why created_at decided_at",
        "meeting_id text",
    ),
    Link(minutes.amendments, "decided_by", A, BLANK, blanks={"decided_by": None}),
    Link(
        tasks.tasks,
        "member_id",
        M,
        KEEP,  # what was decided stays so; the line has no name by then
        "meeting_id text due_on moved_to asked_for why created_at done_at",
        "meeting_id text due_on",
    ),
    Link(tasks.tasks, "account_id", A, BLANK, blanks={"account_id": None}),
    Link(tasks.tasks, "done_by", A, BLANK, blanks={"done_by": None}),
    Link(materials.materials, "added_by", A, BLANK, blanks={"added_by": None}),
    Link(
        ratings.ratings,
        "member_id",
        M,
        DROP,
        "meeting_id useful organised word rated_at",
        "meeting_id useful organised word",
    ),
    Link(
        room_polls.room_polls,
        "author_id",
        A,
        BLANK,
        "meeting_id question options created_at opened_at closed_at",
        "meeting_id question",
        blanks={"author_id": None},
    ),
    Link(
        room_polls.voters,
        "member_id",
        M,
        KEEP,  # how many voted stays true; the line has no name by then
        "room_poll_id votes choice",
        "room_poll_id",
    ),
    Link(
        quick_polls.quick_polls,
        "author_id",
        A,
        BLANK,
        "question title created_at closed_at",
        "question created_at",
        blanks={"author_id": None},
    ),
    Link(contests.contests, "author_id", A, BLANK, blanks={"author_id": None}),
    Link(contests.contests, "fixed_by", A, BLANK, blanks={"fixed_by": None}),
    Link(contests.contests, "confirmed_by", A, BLANK, blanks={"confirmed_by": None}),
    Link(contests.contest_moves, "account_id", A, BLANK, blanks={"account_id": None}),
    # Who judged, checked and voted stays true: the protocol rests on it; the line has no name by
    # then.
    Link(
        juries.jury_seats,
        "member_id",
        M,
        KEEP,
        "contest_id seat county number appointed_at left_at why",
        "contest_id",
    ),
    Link(juries.jury_seats, "appointed_by", A, BLANK, blanks={"appointed_by": None}),
    Link(
        nominations.nominations,
        "nominee_id",
        M,
        BLANK,  # the number stays, what it said of them goes
        "id contest_id category_id state title why answers added made_at accepted_at reason",
        "contest_id title",
        {
            "nominee_id": None,
            "title": "",
            "why": "",
            "answers": {},
            "added": None,
            "reason": None,
            "blacked": sa.null(),
        },
    ),
    Link(
        nominations.nominations,
        "nominator_id",
        M,
        BLANK,  # it is somebody else's, who said yes to it
        "id contest_id category_id state title why answers made_at reason",
        "contest_id title",
        {"nominator_id": None},
    ),
    Link(nominations.nominations, "blacked_by", M, KEEP),
    Link(
        checks.nomination_checks,
        "member_id",
        M,
        KEEP,
        "nomination_id verdict reason checked_at",
        "nomination_id",
    ),
    Link(
        checks.nomination_notes,
        "account_id",
        A,
        BLANK,
        "nomination_id text sent_at",
        "nomination_id text",
        {"account_id": None},
    ),
    Link(
        scores.scores,
        "member_id",
        M,
        KEEP,
        "nomination_id level stand points comment why changed_at",
        "nomination_id comment",
    ),
    Link(conflicts.jury_conflicts, "member_id", M, KEEP, "nomination_id level conflict"),
    Link(
        contest_votes.contest_voters,
        "member_id",
        M,
        KEEP,
        "contest_id category_id level county voted",
        "contest_id",
    ),
    # Where whoever asked has put an answer for the sake of order; the answer itself stays.
    Link(quotes.placed, "member_id", M, DROP),
    Link(partners.partners, "decided_by", A, BLANK, blanks={"decided_by": None}),
    Link(corrections.corrections, "author_id", A, BLANK, blanks={"author_id": None}),
    Link(campaigns.campaigns, "sender_id", A, BLANK, blanks={"sender_id": None}),
    Link(digests.digests, "account_id", A, DROP, "day"),
    Link(reminders.reminders, "account_id", A, DROP, "subject event set_at over"),
    Link(outbox.outbox, "sender_id", A, BLANK, blanks={"sender_id": None}),
    Link(
        outbox.outbox,
        "chat_id",
        A,
        DROP,
        "text_id state created_at sent_at",
        unless=outbox.outbox.c.state == outbox.State.SENDING,
    ),
    Link(
        errands.errands,
        "chat_id",
        A,
        DROP,
        "act state created_at done_at",
        unless=errands.errands.c.state == errands.State.DOING,
    ),
    Link(
        updates.updates,
        "lane",
        A,
        BLANK,  # its number stays: what was processed once must not be so again
        "received_at state body",
        "",
        {"lane": NOBODY, "body": None, "receipt": None, "error": None, "owed": False},
        updates.updates.c.state == updates.State.NEW,
    ),
    Link(roles.roles, "account_id", A, DROP, "role scope granted_at"),
    Link(
        _accounts,
        "id",
        A,
        DROP,
        "id language reach started_at seen_on consent consented_at",
        "id language started_at seen_on consented_at",
    ),
)

# Columns that name a person or a chat and are no link, and why.
OTHERS = {
    "accounts.member_id": "goes with the account",
    "groups.chat_id": "a group",
    "channels.chat_id": "a channel",
    "topics.chat_id": "a group",
    "group_people.chat_id": "a group",
    "join_requests.chat_id": "a group",
    "removals.chat_id": "a group",
    "live_cards.chat_id": "a group",
    "quick_polls.chat_id": "a group",
}

# Columns of the tables above that nobody is given, and why.
HELD_BACK = {
    "secret": "calendars.salt calendars.token_hash invitations.code_hash invitations.salt",
    "somebody else's": """
        campaigns.* channels.* contests.* contest_moves.* corrections.* groups.*
        invitations.given_by materials.*
        join_requests.decided_by partners.* poll_members.entered_by polls.author_id
        meeting_members.entered_by meetings.author_id
        news.author_id news.credit_id news.decided_by
        reports.decided_by
        news_receivers.phoned_by outbox.params outbox.sender_id quote_places.*
        requests.decided_by requests.told
    """,
    "the bot's own bookkeeping": """
        accounts.forget_at accounts.member_id accounts.menu_language accounts.screen_message_id
        audit.id calendars.county calendars.id drafts.active drafts.at drafts.fixing drafts.id
        drafts.key drafts.last_answer drafts.last_tap drafts.rev drafts.shown_in drafts.shown_rev
        drafts.sources errands.attempts errands.dedupe_key errands.error errands.id
        errands.not_before errands.params group_people.looked_at imports.id imports.shown
        invitations.id invitations.replaced_at members.id
        meeting_members.county meeting_members.municipality meeting_members.offered_until
        meeting_members.queued meeting_members.stale meetings.answers_until meetings.audience
        meetings.campaign_id meetings.capacity meetings.changed_at meetings.guests meetings.host
        meetings.looked_at meetings.reminds
        amendments.id amendments.item_id minutes.amend_until minutes.finalised_at minutes.nagged
        minutes.guests minutes.rev minutes.taken minutes.warned tasks.id
        meetings.id meetings.in_groups meetings.latitude meetings.leads_only meetings.link
        presences.guest presences.id
        room_polls.asked room_polls.counts room_polls.id room_polls.many room_polls.named
        room_polls.open_of room_polls.ready room_polls.voted
        meeting_slots.id meetings.series_id meetings.longitude meetings.media meetings.rev
        meetings.sequence meetings.state meetings.uid
        news.audience news.campaign_id news.channels news.corrected_at news.decided_at news.id
        news.link news.media news.options news.origin news.rev news.sought news.source news.title
        news_receivers.account_id news_receivers.member_id
        poll_members.county poll_members.municipality polls.anonymous polls.audience
        polls.campaign_id polls.closed_at polls.concluded_at polls.earlier_id polls.id
        polls.in_groups polls.lasts polls.media polls.nagged polls.quorum polls.reminds polls.rev
        polls.sight polls.state polls.template
        quick_polls.attempts quick_polls.closes_at quick_polls.error quick_polls.exact
        quick_polls.id quick_polls.lasts quick_polls.message_id quick_polls.options
        quick_polls.poll_id quick_polls.state quick_polls.switches quick_polls.voters
        jury_seats.id nominations.county nominations.eldership_id nominations.municipality
        nominations.blacked nominations.blacked_at nominations.changed_at
        nominations.asked_at nominations.county_place nominations.decided_at
        nominations.goes_on nominations.rev
        nomination_notes.by_checker nomination_notes.id
        outbox.about outbox.buttons outbox.campaign_id outbox.cause outbox.does outbox.expires_at
        outbox.once outbox.pin outbox.dedupe_key outbox.doubts outbox.edits outbox.error
        outbox.id outbox.media outbox.message_ids outbox.not_before outbox.priority outbox.remind_at
        outbox.reminder_id outbox.silent outbox.protect outbox.topic
        reminders.about reminders.buttons reminders.id reminders.kind reminders.media
        reminders.params reminders.text_id
        reports.album reports.changed_at reports.decided_at reports.level reports.published_no
        reports.reminded_at reports.rev reports.source_id reports.unseen_since reports.version
        reports.waiting_since
        report_messages.by_reviewer report_messages.id
        report_revisions.by_reviewer report_revisions.decided_at report_revisions.id
        report_revisions.rev report_revisions.version
        report_helpful.told_at report_uses.eldership_id report_uses.id report_uses.told_at
        report_questions.id
        practice_readers.told_at practice_readers.told_no practice_searches.narrowed
        removals.reminded_on removals.why requests.id requests.level
        requests.raised_at roles.from_roster roles.id updates.attempts updates.code updates.error
        updates.owed updates.receipt updates.update_id
    """,
    "a spreadsheet of everybody": "imports.sheets",
}
