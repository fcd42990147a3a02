"""Which of our languages a browser's language tag means."""

from collections.abc import Collection

from babel import Locale, UnknownLocaleError


def match_language(tag: str, languages: Collection[str], default: str) -> str:
    """The released language for a BCP 47 tag: by language and script (zh-TW is zh-Hant), then by language alone."""
    try:
        locale = Locale.parse(tag.strip().replace("_", "-"), sep="-", resolve_likely_subtags=True)
    except (UnknownLocaleError, ValueError):
        return default
    if locale.script is None:
        locale = Locale.parse(f"und_{locale.territory}") if locale.language == "und" else locale
    candidates = (tag, f"{locale.language}-{locale.script or _likely_script(locale)}", locale.language)
    return next((candidate for candidate in candidates if candidate in languages), default)


def _likely_script(locale: Locale) -> str | None:
    """The script a region writes Chinese in; other languages of ours have one script."""
    if locale.language != "zh":
        return None
    return "Hant" if locale.territory in {"TW", "HK", "MO"} else "Hans"
