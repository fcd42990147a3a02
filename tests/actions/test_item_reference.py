"""Which items are meant: by words of their names in any script, never more than was said."""

from dataclasses import dataclass

import pytest

from actions.item_reference import find_items


@dataclass(frozen=True)
class Thing:
    id: str
    name: str


ENGLISH = (Thing("lamp", "Blue desk lamp"), Thing("mug", "White stoneware mug"), Thing("book", "Linen notebook"))
SPANISH = (
    Thing("lamp", "Lámpara de mesa azul"),
    Thing("mug", "Taza blanca de gres"),
    Thing("book", "Cuaderno de lino"),
)
CHINESE = (Thing("lamp", "蓝色台灯"), Thing("mug", "白色陶瓷杯"), Thing("book", "亚麻笔记本"))
ARABIC = (Thing("lamp", "مصباح مكتب أزرق"), Thing("mug", "كوب خزفي أبيض"), Thing("pad", "وسادة خضراء"))


@pytest.mark.parametrize(
    ("things", "words", "meant"),
    [
        (ENGLISH, "mugs", {"mug"}),
        (ENGLISH, "the lamp and the notebook", {"lamp", "book"}),
        (ENGLISH, "bicycle", set()),
        (SPANISH, "lampara", {"lamp"}),
        (SPANISH, "LÁMPARA", {"lamp"}),
        (CHINESE, "杯子", {"mug"}),
        (CHINESE, "灯", {"lamp"}),
        (CHINESE, "那个白的", {"mug"}),
        (CHINESE, "本子", {"book"}),
        (CHINESE, "自行车", set()),
        (ARABIC, "الكوب", {"mug"}),
        (ARABIC, "المصباح الازرق", {"lamp"}),
        (ARABIC, "الوساده", {"pad"}),
    ],
)
def test_a_part_of_a_name_is_enough_where_it_tells_one_from_the_others(
    things: tuple[Thing, ...], words: str, meant: set[str]
) -> None:
    assert {thing.id for thing in find_items(things, [words])} == meant


def test_a_character_that_two_names_share_tells_nothing() -> None:
    two = (Thing("white", "白色陶瓷杯"), Thing("glass", "玻璃杯"))
    assert find_items(two, ["杯"]) == ()
    assert find_items(two, ["杯子"]) == ()


def test_in_a_whole_sentence_single_characters_prove_nothing() -> None:
    bag = (Thing("bag", "帆布双肩包"), Thing("lamp", "蓝色台灯"))
    assert find_items(bag, ["我的包裹呢"], in_passing=True) == ()
    assert {thing.id for thing in find_items(CHINESE, ["杯子碎了"], in_passing=True)} == {"mug"}


def test_both_are_two_and_never_three() -> None:
    assert find_items(ENGLISH, ["both"]) == ()
    assert find_items(ENGLISH[:2], ["both"]) == ENGLISH[:2]
    assert find_items(ENGLISH, ["all"]) == ENGLISH
