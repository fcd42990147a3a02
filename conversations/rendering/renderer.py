"""The door of this package: replies by key into words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

import structlog

from conversations.languages import ENGLISH, Language, load_languages
from conversations.rendering.bidi import without_isolates
from conversations.rendering.cards import Cards
from conversations.rendering.errors import ReplyArgumentsMissing, UnknownReplyKey
from conversations.rendering.local_format import LocalFormat
from conversations.rendering.rendered import Rendered, RenderedButton
from conversations.rendering.values import Values, is_card
from conversations.rendering.wording import FOLDER_NAME, Wording

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _Voice:
    """Everything needed to speak one language."""

    wording: Wording
    values: Values
    cards: Cards


class Renderer:
    """Renders reply keys with arguments in any language of `data_dir`. Reads the files once; safe to share."""

    def __init__(self, data_dir: Path, time_zone: tzinfo = UTC) -> None:
        """Load every language that has a folder `replies`.

        Args:
            data_dir: the folder with languages.yml and a folder a language.
            time_zone: the shop's; moments are shown in it.

        Raises:
            WordingBroken: a file of replies has an error, with file and line; English must exist.
            FileBroken: languages.yml has one.
        """
        self.languages = load_languages(data_dir)
        self._voices: dict[str, _Voice] = {}
        for code, language in self.languages.items():
            path = data_dir / code / FOLDER_NAME
            if language.released or path.exists():
                self._voices[code] = self._voice(language, path, time_zone)

    def keys(self) -> frozenset[str]:
        """Every key that can be rendered: those of English."""
        return self._voices[ENGLISH].wording.keys

    def render(self, reply: Mapping[str, Any], language: str) -> Rendered:
        """A reply {key, args, buttons} in words.

        Raises:
            UnknownReplyKey, ReplyArgumentsMissing, UnknownValueType: a fault of whoever made the reply.
        """
        args = reply.get("args") or {}
        cards = self._voice_of(language).cards
        return Rendered(
            text=self.render_text(reply["key"], args, language),
            cards=tuple(cards.render(value) for value in args.values() if is_card(value)),
            buttons=tuple(self._button(button, language) for button in reply.get("buttons") or ()),
            colon=self.render_text("label_colon", {}, language),
        )

    def money(self, amount_minor: int, currency: str, language: str) -> str:
        """An amount as a language writes it; as English does where the language is unknown."""
        return self._voices.get(language, self._voices[ENGLISH]).values.local.money(amount_minor, currency)

    def render_text(self, key: str, args: Mapping[str, Any], language: str) -> str:
        """The text of one key; what English says where the language cannot. Raises as `render`."""
        for code in dict.fromkeys((language, ENGLISH)):
            voice = self._voices.get(code)
            if voice is None:
                continue
            if key not in voice.wording.keys:
                log.warning("reply_key_missing", key=key, language=code)
                continue
            try:
                return voice.wording.format(key, voice.values.arguments(args))
            except ReplyArgumentsMissing as fault:
                log.warning("reply_arguments_missing", key=key, language=code, problems=fault.problems)
                if code == ENGLISH:
                    raise
        raise UnknownReplyKey(key)

    def find_text(self, key: str, args: Mapping[str, Any], language: str) -> str | None:
        """The text of a key that may have none, such as a shop system's own state; None where no language knows it."""
        return self.render_text(key, args, language) if key in self.keys() else None

    def render_value(self, value: Any, language: str) -> str:
        """A tagged value alone, as in a cell. Raises UnknownValueType."""
        return self._voice_of(language).values.text(value)

    def _button(self, button: Mapping[str, Any], language: str) -> RenderedButton:
        title = self.render_text(button["key"], button.get("args") or {}, language)
        return RenderedButton(without_isolates(title), button["intent"], dict(button.get("entities") or {}))

    def _voice_of(self, language: str) -> _Voice:
        return self._voices.get(language) or self._voices[ENGLISH]

    def _voice(self, language: Language, path: Path, time_zone: tzinfo) -> _Voice:
        def label(key: str, args: Mapping[str, Any]) -> str:
            return self.render_text(key, args, language.code)

        def known_label(key: str) -> str | None:
            return self.find_text(key, {}, language.code)

        values = Values(LocalFormat(language.locale, time_zone), language.direction, label, known_label)
        return _Voice(Wording(path, language.code), values, Cards(values, label))
