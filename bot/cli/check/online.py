"""The token, what BotFather was told, the webhook, and the bot's rights in each group."""

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from telegram import Bot, ChatMemberAdministrator, User, WebhookInfo
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.cli.check.findings import Finding, fine, hint, problem, warning
from bot.domain.messages import Joined, words
from bot.settings import Settings
from bot.telegram.request import AiohttpRequest
from bot.web.app import WEBHOOK_PATH
from storage.groups import Group

# What county groups ask of the bot: to invite, to let go, to keep order in its own messages.
RIGHTS = ("can_invite_users", "can_restrict_members", "can_change_info", "can_pin_messages")


async def examine(
    settings: Settings, groups: list[Group], request: BaseRequest | None = None
) -> list[Finding]:
    """Ask Telegram once, and do not wait for better times.

    What PTB's errors say stays unsaid: one of them quotes the token.
    """
    request = request or AiohttpRequest()
    bot = Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.bot_api_url}/bot",
        request=request,
        get_updates_request=request,
    )
    try:
        await bot.initialize()
        return [finding async for finding in _all(bot, settings, groups)]
    except InvalidToken:
        return [problem("check.token-unknown")]
    except TelegramError as error:
        host, cause = urlsplit(settings.bot_api_url).netloc, type(error).__name__
        return [problem("check.telegram-silent", host=host, cause=cause)]
    finally:
        await bot.shutdown()
        await request.shutdown()


async def _all(bot: Bot, settings: Settings, groups: list[Group]) -> AsyncIterator[Finding]:
    yield fine("check.token-fine", username=f"@{bot.username}")
    for finding in _botfather(bot.bot):
        yield finding
    for finding in _webhook(await bot.get_webhook_info(), settings):
        yield finding
    if not groups:
        yield hint("check.no-groups")
    for group in groups:
        yield await _group(bot, group)


def _botfather(me: User) -> list[Finding]:
    """Privacy mode stays on: the bot needs no talk of members. Inline mode is off at first."""
    findings = []
    if me.can_read_all_group_messages:
        findings.append(warning("check.privacy-off"))
    if me.can_join_groups is False:
        findings.append(problem("check.joining-off"))
    if not me.supports_inline_queries:
        findings.append(warning("check.inline-off"))
    return findings


def _webhook(info: WebhookInfo, settings: Settings) -> list[Finding]:
    findings = []
    ours = settings.public_url + WEBHOOK_PATH if settings.uses_webhook else ""
    if info.url != ours:
        host = urlsplit(info.url).netloc
        findings.append(
            warning("check.webhook-foreign", host=host) if info.url else hint("check.webhook-none")
        )
    elif ours:
        findings.append(fine("check.webhook-fine", host=urlsplit(ours).netloc))
    else:
        findings.append(fine("check.polling-fine"))
    if info.url and info.last_error_message and info.last_error_date:
        findings.append(
            warning("check.webhook-error", when=info.last_error_date, said=info.last_error_message)
        )
    if info.pending_update_count:
        findings.append(hint("check.pending", count=info.pending_update_count))
    return findings


async def _group(bot: Bot, group: Group) -> Finding:
    try:
        member = await bot.get_chat_member(group.chat_id, bot.id)
    except (BadRequest, Forbidden):
        return problem("check.group-gone", title=group.title)
    if member.status in {member.LEFT, member.BANNED}:
        return problem("check.group-gone", title=group.title)
    if not isinstance(member, ChatMemberAdministrator):
        return problem("check.group-not-admin", title=group.title)
    missing = tuple(
        words(f"check.{right.replace('_', '-')}") for right in RIGHTS if not getattr(member, right)
    )
    if missing:
        return warning("check.group-rights", title=group.title, rights=Joined(missing, by=", "))
    if not group.bound:
        return hint("check.group-unbound", title=group.title)
    return fine("check.group-fine", title=group.title)
