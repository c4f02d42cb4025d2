"""„@bot words“ on the page: what the bot offers, and what of it is put into the chat."""

import asyncio
from typing import Any

from bot.sandbox.inline import InlineQuery
from bot.sandbox.page_ask import Ask, Refused

OFFER_WAIT = 5.0  # seconds; by then who types has typed on, or sees that nothing was found

View = dict[str, Any]


async def inline(ask: Ask) -> View:
    """Waits for the bot's answer. What is typed may be empty: „@bot “ asks too."""
    with ask.telegram.subscribe() as changes:
        query = ask.person().asks(
            ask.bot(),
            ask.optional_text("text") or "",
            ask.chat(),
            ask.optional_text("offset") or "",
            thread=ask.thread(),
        )
        await _answered(query, changes)
    return _view(query)


async def choose(ask: Ask) -> View:
    query = ask.telegram.inline.queries.get(ask.text("query"))
    person = ask.person()
    if query is None or query.person is not person:
        raise Refused("too-late", "this was offered too long ago", status=404)
    return {"message": person.chooses(query, ask.text("result")).id}


async def _answered(query: InlineQuery, changes: asyncio.Queue[dict[str, Any]]) -> None:
    try:
        async with asyncio.timeout(OFFER_WAIT):
            while query.offer is None:
                await changes.get()
    except TimeoutError:
        return


def _view(query: InlineQuery) -> View:
    offer, button = query.offer, query.button
    return {
        "query": query.id,
        "answered": offer is not None,
        "results": [
            {"id": one.id, "title": one.title, "description": one.description}
            for one in query.results
        ],
        "next": offer.next_offset if offer else "",
        "button": button and {"text": button.text, "start": button.start_parameter},
    }


INLINE_ACTIONS = {"inline": inline, "choose": choose}
