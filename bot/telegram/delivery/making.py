"""From a row to what leaves: rendered in the receiver's language, papers made, in parts."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from bot.domain.messages import UNDER, Words, from_json, words
from bot.telegram.delivery.batch import Job
from bot.telegram.papers import Papers
from bot.telegram.parts import Part, parts
from bot.telegram.post import Post
from bot.telegram.screens import Screen

REMEMBERED = 32  # messages of campaigns that are kept made; each in one language

Content = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    content: Content
    parts: list[Part]


class Maker:
    """What a campaign says is made once a day for each language, not for each of its receivers."""

    def __init__(self, post: Post, papers: Papers) -> None:
        self._post = post
        self._papers = papers
        self._made: OrderedDict[tuple[int, str], _Made] = OrderedDict()

    async def parts(self, job: Job) -> list[Part]:
        """Raises what rendering and papers raise: LookupError, TypeError, ValueError, and others.

        Before the wait for the turn: what cannot be made must not take one from another.
        """
        row = job.row
        if row.campaign_id is None or row.message_ids or _is_personal(job):
            return self._parts(job, await self._papers.made(row.chat_id, row.media))
        content = (row.text_id, row.params, row.buttons, row.media, self._post.today)
        key = (row.campaign_id, job.language)
        made = self._made.get(key)
        if made is None or made.content != content:
            made = self._made[key] = _Made(content, self._parts(job, list(row.media)))
            if len(self._made) > REMEMBERED:
                self._made.popitem(last=False)
        return made.parts

    def _parts(self, job: Job, files: list[Any]) -> list[Part]:
        row = job.row
        params = dict(from_json(row.params))
        under: Words = params.pop(UNDER, words("common.under-files"))
        rendered = self._post.render(
            Screen(row.text_id, params, from_json(row.buttons)), job.language
        )
        captioned = not row.message_ids or row.does is not row.does.SEND
        return parts(rendered, files, self._post.said(under, job.language), captioned=captioned)


def _is_personal(job: Job) -> bool:
    """Made for each by itself: in words of their own, or by whoever may see the file."""
    return job.own or any("paper" in file for file in job.row.media)
