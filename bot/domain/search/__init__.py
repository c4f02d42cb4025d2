"""Search that forgives: any form of a word, without marks, its beginning, a slip, another word.

`terms` says what of an entry is looked up, `wanted` what somebody looks for; `storage.search`
brings the two together on either engine.
"""

from bot.domain.search.terms import VERSION, Indexed, Terms, terms
from bot.domain.search.wanted import Clause, Wanted, alike, wanted

__all__ = ["VERSION", "Clause", "Indexed", "Terms", "Wanted", "alike", "terms", "wanted"]
