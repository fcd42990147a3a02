"""Another delivery address: read, checked, shown old and new, changed once."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo import tables
from actions.backends.demo.people import OTHERS, address_of
from actions.backends.values import Address
from actions.order_changes.addresses import (
    Part,
    WrittenAddress,
    finished,
    in_one_line,
    read_address,
    what_is_wrong,
    with_region,
)
from tests.actions.shopper import Shopper

LUCIA: dict[str, Any] = {"order_number": "1019", "email": "lucia.romero@example.org"}
LENA: dict[str, Any] = {"order_number": "1020", "email": "lena.vogel@example.org"}
HOMES = {customer.country: address_of(customer) for customer in OTHERS}


async def address(engine: AsyncEngine, number: str) -> dict[str, object]:
    async with engine.connect() as connection:
        found = await connection.scalar(select(tables.orders.c.address).where(tables.orders.c.number == number))
    return dict(found or {})


async def test_a_new_address_is_shown_beside_the_old_one_and_changed_after_a_yes(
    shopper: Shopper, engine: AsyncEngine
) -> None:
    assert await shopper.says("change_address", **LUCIA) == ["ask_address"]
    assert await shopper.says("inform", "Calle Mayor 5, 28013 Madrid") == ["address_confirm"]
    said = shopper.said[0]["args"]
    assert said["new"] == "Calle Mayor 5, 28013 Madrid"
    assert said["old"].endswith("50001 Zaragoza")
    assert (await address(engine, "1019"))["city"] == "Zaragoza"
    assert await shopper.says("affirm") == ["address_done"]
    now = await address(engine, "1019")
    assert (now["lines"], now["postcode"], now["city"]) == (["Calle Mayor 5"], "28013", "Madrid")
    assert now["name"] == "Lucía Romero"


async def test_the_city_of_from_berlin_to_hamburg_need_not_be_said_again(shopper: Shopper) -> None:
    cities = [{"value": "Berlin", "role": "from"}, {"value": "Hamburg", "role": "to"}]
    assert await shopper.says("change_address", **LENA, city=cities) == ["ask_address_in_city"]
    assert await shopper.says("inform", "Elbchaussee 3, 22765") == ["address_confirm"]
    assert shopper.said[0]["args"]["new"] == "Elbchaussee 3, 22765 Hamburg"


async def test_what_is_missing_is_asked_for_alone(shopper: Shopper) -> None:
    await shopper.says("change_address", **LUCIA)
    assert await shopper.says("inform", "Calle Mayor 5") == ["address_incomplete"]
    assert shopper.said[0]["args"]["what"]["key"] == "label_address_part_postcode"
    assert await shopper.says("inform", "28013") == ["address_incomplete"]
    assert shopper.said[0]["args"]["what"]["key"] == "label_address_part_city"
    assert await shopper.says("inform", "Madrid") == ["address_confirm"]


async def test_a_postcode_that_the_country_does_not_have_is_asked_again(shopper: Shopper) -> None:
    await shopper.says("change_address", **LENA)
    assert await shopper.says("inform", "Musterweg 3, 1234 Berlin") == ["address_incomplete"]
    assert await shopper.says("inform", "999") == ["address_postcode_wrong"]
    assert await shopper.says("inform", "10115") == ["address_confirm"]
    assert shopper.said[0]["args"]["new"] == "Musterweg 3, 10115 Berlin"


async def test_a_postcode_is_no_other_order(shopper: Shopper) -> None:
    await shopper.says("change_address", **LENA)
    assert await shopper.says("inform", "Elbchaussee 3, Hamburg") == ["address_incomplete"]
    assert await shopper.says("inform", "22765", order_number="22765") == ["address_confirm"]
    assert await shopper.says("inform", "Elbchaussee 13, 22765 Hamburg", order_number="22765") == ["address_confirm"]
    assert shopper.said[0]["args"]["new"] == "Elbchaussee 13, 22765 Hamburg"
    assert await shopper.says("deny", "no, order 1019", order_number="1019") == ["ask_proof"]


async def test_another_country_is_a_colleagues(shopper: Shopper, engine: AsyncEngine) -> None:
    assert await shopper.says("change_address", **LENA, country="FR") == ["address_other_country"]
    assert [one["intent"] for one in shopper.said[0]["buttons"]] == ["human_agent"]
    assert (await address(engine, "1020"))["country"] == "DE"


async def test_a_corrected_address_is_a_new_offer(shopper: Shopper, engine: AsyncEngine) -> None:
    await shopper.says("change_address", **LUCIA)
    await shopper.says("inform", "Calle Mayor 5, 28013 Madrid")
    assert await shopper.says("inform", "Calle Mayor 7, 28013 Madrid") == ["address_confirm"]
    assert await shopper.says("affirm") == ["address_done"]
    assert (await address(engine, "1019"))["lines"] == ["Calle Mayor 7"]


async def test_the_same_address_changes_nothing(shopper: Shopper, engine: AsyncEngine) -> None:
    home = await address(engine, "1019")
    await shopper.says("change_address", **LUCIA)
    said = f"{home['lines'][0]}, {home['postcode']} {home['city']}"  # type: ignore[index]
    assert await shopper.says("inform", said) == ["address_same", "ask_address"]


async def test_an_order_that_was_sent_keeps_its_address(shopper: Shopper) -> None:
    keys = await shopper.says("change_address", order_number="1002", email="ana@example.com")
    assert keys == ["change_already_sent"]


async def test_a_question_in_between_keeps_what_was_said(shopper: Shopper) -> None:
    await shopper.says("change_address", **LUCIA)
    await shopper.says("inform", "Calle Mayor 5")
    assert await shopper.says("order_status") == ["order_status", "resumed_task", "address_incomplete"]
    assert await shopper.says("inform", "28013 Madrid") == ["address_confirm"]


@pytest.mark.parametrize(
    ("country", "text", "shown"),
    [
        ("ES", "Calle Mayor 5 3º B, Madrid 28013", "Calle Mayor 5 3º B, 28013 Madrid"),
        ("DE", "Hauptstr. 12\n10115 Berlin", "Hauptstr. 12, 10115 Berlin"),
        ("DE", "Hauptstr. 12 10115 Berlin", "Hauptstr. 12, 10115 Berlin"),
        ("US", "12345 Main St, Springfield, IL 62704", "12345 Main St, Springfield, IL 62704"),
        ("US", "500 5th Ave, Apt 3, New York, NY 10110", "500 5th Ave, Apt 3, New York, NY 10110"),
        ("US", "500 5th Ave, New York 10110", "500 5th Ave, New York, NY 10110"),
        ("GB", "4 High St, Leeds, LS2 7EW", "4 High St, Leeds, LS2 7EW"),
        ("IE", "5 Main St, Dublin, D02 AF30", "5 Main St, Dublin, D02 AF30"),
        ("JP", "〒150-0001 Tokyo, Shibuya 2-3-4", "150-0001, Shibuya 2-3-4"),
        ("KW", "Block 1, Street 2, Salmiya", "Block 1, Street 2, Salmiya"),
    ],
)
def test_addresses_are_read_and_written_as_their_country_does(country: str, text: str, shown: str) -> None:
    home = HOMES[country]
    written = with_region(read_address(text, country), country, home)
    assert what_is_wrong(written, country, home) is None
    assert in_one_line(finished(written, home)) == shown


def test_a_street_alone_lacks_its_postcode() -> None:
    assert what_is_wrong(read_address("Calle Mayor 5", "ES"), "ES", HOMES["ES"]) is Part.POSTCODE
    assert what_is_wrong(WrittenAddress(), "ES", None) is Part.LINES


@settings(deadline=None)  # the first address of a country reads that country's rules
@given(st.text(max_size=200), st.sampled_from(sorted(HOMES)))
def test_no_text_breaks_the_reading(text: str, country: str) -> None:
    written = with_region(read_address(text, country), country, HOMES[country])
    if what_is_wrong(written, country, HOMES[country]) is None:
        new = finished(written, HOMES[country])
        assert isinstance(new, Address)
        assert new.lines
        assert in_one_line(new)
