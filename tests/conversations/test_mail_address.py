"""Addresses that shoppers leave: found in their sentence, and written so that every mail server understands them."""

import pytest

from conversations.mail_address import find_address, mailbox


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to <Ana@Example.com>, please", "Ana@example.com"),
        ("ana@ñandú.es", "ana@ñandú.es"),
        ("josé@example.com", None),
        ("no address @ all", None),
    ],
)
def test_an_address_is_kept_when_a_mail_can_reach_it(text: str, found: str | None) -> None:
    assert find_address(text) == found


def test_a_domain_of_another_script_is_written_as_the_mail_protocol_wants() -> None:
    assert mailbox("ana@ñandú.es").addr_spec == "ana@xn--and-6ma2c.es"
