"""A customer gets a copy of what is kept, and can have it ended."""

import uuid

import pytest

from actions.backends.capabilities import Capability
from actions.backends.ports import CustomerNotFound, RequestRefused
from actions.backends.values import CustomerKey, PrivacyKind, PrivacyRequest, RequestState
from tests.actions.backends.contract.case import Case, made_once


async def test_a_copy_is_made_once_and_holds_the_customers_own_words(case: Case) -> None:
    case.needs(Capability.PRIVACY_EXPORT)
    request = PrivacyRequest(str(uuid.uuid4()), case.samples.customer, PrivacyKind.EXPORT)
    made = await made_once(
        lambda: case.backend.request_privacy_case(request), case.backend.find_privacy_case, request.idempotency_key
    )
    if made.state is RequestState.DONE:
        assert made.document is not None
        customer = await case.backend.get_customer(case.samples.customer)
        assert made.document.content is None or customer.email.encode() in made.document.content
        assert customer.email not in repr(made)
    else:
        assert made.due_on is not None


async def test_an_erasure_leaves_no_name_and_says_what_it_keeps(case: Case) -> None:
    case.needs(Capability.PRIVACY_ERASURE)
    assert case.samples.erasable is not None
    before = await case.backend.get_customer(case.samples.erasable)
    request = PrivacyRequest(str(uuid.uuid4()), case.samples.erasable, PrivacyKind.ERASURE)
    made = await made_once(
        lambda: case.backend.request_privacy_case(request), case.backend.find_privacy_case, request.idempotency_key
    )
    if made.state is RequestState.DONE:
        after = await case.backend.get_customer(case.samples.erasable)
        assert not {before.name, before.email, before.phone} & {after.name, after.email, after.phone}
    with pytest.raises((CustomerNotFound, RequestRefused)):
        await case.backend.request_privacy_case(PrivacyRequest("key", CustomerKey("nobody"), PrivacyKind.ERASURE))
