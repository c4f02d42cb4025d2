"""How a bot gets its updates."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.api.call import Call
from bot.sandbox.errors import bad_request, conflict
from bot.sandbox.updates import BATCH, BY_DEFAULT, Webhook, wanted_kinds

LONGEST_POLL = 50  # seconds; Telegram waits no longer
_LOCAL = {"localhost", "127.0.0.1", "::1"}
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(call: Call) -> list[dict[str, Any]]:
    queue, params = call.bot.queue, call.params
    _allow(call)
    return await queue.take(
        params.get("offset", 0),
        min(max(1, params.get("limit", BATCH)), BATCH),
        min(max(0, params.get("timeout", 0)), LONGEST_POLL),
    )


def set_webhook(call: Call) -> bool:
    """Plain http is taken for this machine only; an empty address removes the webhook."""
    queue, params = call.bot.queue, call.params
    url, secret = params["url"], params.get("secret_token")
    if url:
        _check_address(url)
    if secret is not None and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(call)
    queue.interrupt(conflict("terminated by setWebhook request"))
    _drop_pending(call)
    queue.webhook = Webhook(url, secret, params.get("max_connections", 40))
    queue.arrived.set()
    call.telegram.save(call.bot)
    return True


def delete_webhook(call: Call) -> bool:
    _drop_pending(call)
    call.bot.queue.webhook = Webhook()
    call.bot.queue.arrived.set()
    call.telegram.save(call.bot)
    return True


def get_webhook_info(call: Call) -> dict[str, Any]:
    queue, webhook = call.bot.queue, call.bot.queue.webhook
    info: dict[str, Any] = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(queue),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
    if webhook.last_error_at is not None:
        info["last_error_date"] = int(webhook.last_error_at.timestamp())
        info["last_error_message"] = webhook.last_error
    if queue.allowed != BY_DEFAULT:
        info["allowed_updates"] = sorted(queue.allowed)
    return info


def _allow(call: Call) -> None:
    queue = call.bot.queue
    wanted = wanted_kinds(call.params.get("allowed_updates"), queue.allowed)
    if wanted != queue.allowed:
        queue.allowed = wanted
        call.telegram.save(call.bot)


def _drop_pending(call: Call) -> None:
    if call.params.get("drop_pending_updates", False):
        call.bot.queue.clear()


def _check_address(url: str) -> None:
    address = urlsplit(url)
    local = address.scheme == "http" and address.hostname in _LOCAL
    if not address.hostname or not (address.scheme == "https" or local):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
