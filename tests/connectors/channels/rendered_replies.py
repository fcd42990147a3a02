"""Hypothesis strategies for replies in words, in every script, with cards and buttons of any size."""

from hypothesis import strategies as st

from conversations.rendering import Rendered, RenderedButton

PIECES = (
    "Where is it? ", "1 234,56 €", "https://shop.example/t/1?a=b.c", "👨‍👩‍👧‍👦", "👍🏽", "नमस्ते। ", "สวัสดีครับ",
    "これは箱です。",
    "مرحبا، ", "\u2068SO-1001\u2069", "e\u0301", "\n", "\n\n", " ", "word ", "+49 30 123456", "🇩🇪", "한국어 ",
    "a.b@shop.example",
)  # fmt: skip
words = st.lists(st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)).map(
    "".join
)
long_words = st.builds(lambda piece, times: piece * times, words, st.integers(1, 120)).map(lambda text: text[:6000])
optional = st.none() | words
_link = st.fixed_dictionaries(
    {"title": words, "url": st.sampled_from(["https://a.example/x", "http://a.example", "x:y"])}
)
_item = st.fixed_dictionaries(
    {
        "name": words,
        "detail": optional,
        "amount": optional,
        "image": st.sampled_from([None, "https://a.example/i.png", "/i"]),
    }
)
_row = st.fixed_dictionaries({"label": words, "value": words})
cards = st.fixed_dictionaries(
    {
        "kind": st.just("order"),
        "title": words,
        "status": st.none() | st.fixed_dictionaries({"text": words, "tone": st.just("good")}),
        "items": st.lists(_item, max_size=12),
        "rows": st.lists(_row, max_size=4),
        "steps": st.lists(
            st.fixed_dictionaries({"at": words, "text": words, "place": optional, "current": st.booleans()}), max_size=4
        ),
        "total": st.none() | _row,
        "link": st.none() | _link,
    }
)
buttons = st.lists(st.builds(RenderedButton, words, st.just("affirm")), max_size=15).map(tuple)
replies = st.builds(Rendered, words | long_words, st.lists(cards, max_size=2).map(tuple), buttons)


def letters(text: str) -> str:
    """A text without its white space: what may not be lost when it is divided."""
    return "".join(text.split())
