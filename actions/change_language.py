"""Another language, please: chosen by name, it stays until another one is chosen."""

from collections.abc import Mapping

from actions.language_free_action import LanguageFreeAction
from actions.replies import button, listing, reply, set_language
from actions.turn import Outcome, Turn


class ActionChangeLanguage(LanguageFreeAction):
    """Pins a language that we speak, or says which ones there are.

    Args:
        languages: Native names by BCP 47 code.
    """

    action_name = "action_change_language"

    def __init__(self, languages: Mapping[str, str]) -> None:
        self._languages = languages

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        wanted = turn.entity("language_name")
        code = None if wanted is None else self._find(wanted)
        if code is not None:
            return Outcome((set_language(code), reply("language_changed", language=self._languages[code])))
        choices = [
            button("button_language", "change_language", {"language_name": code}, {"language": name})
            for code, name in self._languages.items()
        ]
        key = "ask_language" if wanted is None else "language_not_offered"
        return Outcome((reply(key, *choices, languages=listing(list(self._languages.values()))),))

    def _find(self, wanted: str) -> str | None:
        """The offered language itself, or the one that `zh` or `en-GB` comes down to."""
        by_lower = {code.lower(): code for code in self._languages}
        if wanted.lower() in by_lower:
            return by_lower[wanted.lower()]
        base = wanted.lower().split("-")[0]
        same = [code for code in self._languages if code.lower().split("-")[0] == base]
        return same[0] if len(same) == 1 else None
