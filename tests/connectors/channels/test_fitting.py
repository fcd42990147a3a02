"""Words are made to fit without cutting letters, numbers or links apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.graphemecluster import grapheme_clusters

from connectors.channels.fitting import divided, labels, length, shortened
from tests.connectors.channels.rendered_replies import letters, long_words, words


@settings(max_examples=40, deadline=None)
@given(long_words, st.integers(20, 200))
def test_parts_fit_and_together_are_the_text(text: str, limit: int) -> None:
    parts = divided(text, limit)
    assert all(0 < length(part) <= limit for part in parts)
    assert letters("".join(parts)) == letters(text)


@settings(max_examples=40, deadline=None)
@given(long_words)
def test_the_last_part_leaves_room_for_what_stands_under_it(text: str) -> None:
    *before, last = divided(text, 200, 50) or ("",)
    assert length(last) <= 50
    assert all(length(part) <= 200 for part in before)


@pytest.mark.parametrize(
    "whole", ["1 234 567,89", "https://shop.example/track?n=1.2.3&x=y", "+49 30 901820", "a.b@shop.example", "12:30"]
)
def test_what_belongs_together_is_in_one_part(whole: str) -> None:
    for before in range(30):
        parts = divided("x" * before + f" {whole} and more words. Then the end of it.", 40)
        assert any(whole in part for part in parts)


@pytest.mark.parametrize("family", ["👨‍👩‍👧‍👦", "👍🏽", "🇩🇪", "e\u0301\u0302", "नि", "각"])
def test_no_letter_of_a_wordless_text_is_cut_apart(family: str) -> None:
    text = family * 60
    assert [cluster for part in divided(text, 41) for cluster in grapheme_clusters(part)] == list(
        grapheme_clusters(text)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("First one. Second one is longer. Third?", ("First one. Second one is longer.", "Third?")),
        ("これは最初の文です。これは二番目の文です。", ("これは最初の文です。これは二番目の文です。",)),
        ("One paragraph.\n\nAnother. It goes on for long.", ("One paragraph.", "Another. It goes on for long.")),
    ],
)
def test_a_text_is_divided_where_a_reader_would_pause(text: str, expected: tuple[str, ...]) -> None:
    assert divided(text, 35) == expected


@settings(max_examples=40, deadline=None)
@given(words, st.integers(2, 30))
def test_a_shortened_title_is_a_beginning_of_the_whole(title: str, limit: int) -> None:
    short = shortened(title, limit)
    assert length(short) <= limit
    assert short == title or (short.endswith("…") and title.startswith(short[:-1]))


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Camiseta de algodón orgánico", "Camiseta de algodón…"),
        ("Блокнот у лляній обкладинці", "Блокнот у лляній…"),
        ("Elija otra fecha, o ninguna de ellas", "Elija otra fecha, o…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsg…"),
        ("Refund all of it right now to my card", "Refund all of it right…"),
        ("オーガニックコットンの長袖シャツをもう一枚ください", "オーガニックコットンの長袖シャツをもう一枚くだ…"),
    ],
)
def test_a_title_is_cut_between_words_where_there_are_any(title: str, short: str) -> None:
    assert shortened(title, 24) == short


@settings(max_examples=40, deadline=None)
@given(st.lists(words, max_size=12))
def test_labels_differ_and_are_never_empty(titles: list[str]) -> None:
    found = labels(titles, 20)
    assert len(set(found)) == len(titles)
    assert all(0 < length(label) <= 20 for label in found)
