"""Makes words fit a channel's limits: titles are shortened, long texts divided, and nobody's letters are cut apart.

Lengths are UTF-16 code units: never fewer than characters, so they hold however a platform counts. Grapheme clusters,
sentences and line breaks are Unicode's (UAX #29 and #14), as uniseg knows them.
"""

import re
from collections.abc import Iterator, Sequence

from uniseg.graphemecluster import grapheme_cluster_boundaries, grapheme_clusters
from uniseg.linebreak import line_break_boundaries
from uniseg.sentencebreak import sentence_boundaries

ELLIPSIS = "…"
_DANGLING = " \t\n\u00a0,;:·–—-(["
"""What nothing follows any more is better left out too."""
_LOOKED_BACK = 800
"""How much of a text, before the place where it has to end, is searched for a better place: about a long paragraph."""
_WHOLE = re.compile(
    r"(?:https?://|www\.)\S+"  # a link
    r"|[^\s@]{1,64}@[^\s@]{1,255}"  # an address
    r"|\u2068[^\u2069]*\u2069"  # a value kept apart from the other writing direction
    r"|[+\-−]?\d(?:[\d \u00a0\u202f.,:/'’\-]*\d)?"  # a number, a date, a telephone
)


def length(text: str) -> int:
    """How long a text is to a platform, at most."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def shortened(text: str, limit: int) -> str:
    """`text`, or as many of its words as fit with an ellipsis; where that is not even half of it, of its letters."""
    if length(text) <= limit:
        return text
    end, room = 0, limit - len(ELLIPSIS)
    for cluster in grapheme_clusters(text):
        room -= length(cluster)
        if room < 0:
            break
        end += len(cluster)
    clusters = set(grapheme_cluster_boundaries(text))
    breaks = (place for place in line_break_boundaries(text) if place in clusters)
    whole = max((place for place in breaks if len(text[:place].rstrip()) <= end), default=0)
    kept = text[: whole if whole > end / 2 else end]
    return (kept.rstrip(_DANGLING) or kept.rstrip()) + ELLIPSIS


def labels(titles: Sequence[str], limit: int) -> tuple[str, ...]:
    """The titles, each short enough and different from the others; numbered where they would not be."""
    short = tuple(shortened(title.strip(), limit) for title in titles)
    if all(short) and len(set(short)) == len(short):
        return short
    return tuple(shortened(f"{number}. {title.strip()}", limit) for number, title in enumerate(titles, start=1))


def divided(text: str, limit: int, last_limit: int | None = None) -> tuple[str, ...]:
    """The text in parts that fit, cut between paragraphs, lines, sentences or words, in this order.

    A link, a number and a grapheme cluster stay whole unless one alone is longer than `limit`.

    Args:
        limit: Of each part.
        last_limit: Of the last part, where it is smaller: what stands above buttons.
    """
    end = limit if last_limit is None else min(limit, last_limit)
    parts, rest = [], text.strip()
    while length(rest) > end:
        cut = _cut(rest, limit)
        part, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
        if part:
            parts.append(part)
    return (*parts, rest) if rest else tuple(parts)


def _cut(text: str, limit: int) -> int:
    """Where the first part of `text` ends: after its first letter and before its last."""
    most = min(_fitting(text, limit), len(text) - 1)
    start = max(0, most - _LOOKED_BACK)
    near = text[start : most + 1]
    clusters = {start + place for place in grapheme_cluster_boundaries(near)}
    inside = set(_inside(text[: most + limit]))
    for places_in in (_paragraphs, _line_ends, _sentences, _words, _line_breaks):
        allowed = [
            start + place
            for place in places_in(near)
            if 0 < start + place <= most and start + place in clusters and start + place not in inside
        ]
        if allowed:
            return max(allowed)
    whole = [place for place in clusters if 0 < place <= most]
    apart = [place for place in whole if place not in inside]
    return int(max(apart or whole or [most]))


def _fitting(text: str, limit: int) -> int:
    """How many characters of the text fit."""
    room = limit
    for index, letter in enumerate(text):
        room -= 1 if letter <= "\uffff" else 2
        if room < 0:
            return index
    return len(text)


def _inside(text: str) -> Iterator[int]:
    """Every place within something that stays whole."""
    for found in _WHOLE.finditer(text):
        yield from range(found.start() + 1, found.end())


def _paragraphs(text: str) -> list[int]:
    return [found.end() for found in re.finditer(r"\n\n+", text)]


def _line_ends(text: str) -> list[int]:
    return [found.end() for found in re.finditer(r"\n", text)]


def _sentences(text: str) -> list[int]:
    # Both ends of what is looked at are ends of nothing.
    return list(sentence_boundaries(text))[1:-1]


def _words(text: str) -> list[int]:
    return [found.end() for found in re.finditer(r"\s+", text)]


def _line_breaks(text: str) -> list[int]:
    return list(line_break_boundaries(text))[1:-1]
