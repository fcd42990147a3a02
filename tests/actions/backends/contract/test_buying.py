"""Before and while paying: delivery, ways to pay, payments, coupons, points."""

from dataclasses import replace

import pytest

from actions.backends.capabilities import Capability
from actions.backends.money import Money
from actions.backends.ports import CustomerNotFound, DestinationNotServed
from actions.backends.values import CouponBarrier, CouponCheck, CustomerKey, PaymentState
from tests.actions.backends.contract.case import Case, Situation


async def test_delivery_is_priced_and_dated_cheapest_first(case: Case) -> None:
    case.needs(Capability.DELIVERY_OPTIONS)
    basket = case.samples.basket
    options = await case.backend.list_delivery_options(case.samples.served, basket)
    assert options
    assert [option.price.amount_minor for option in options] == sorted(option.price.amount_minor for option in options)
    for option in options:
        assert option.price.currency == basket.currency
        assert 0 <= option.min_days <= option.max_days
        assert option.earliest_on <= option.latest_on
    for option in options:
        if option.free_from is not None and option.price.amount_minor:
            enough = await case.backend.list_delivery_options(case.samples.served, option.free_from)
            assert next(one for one in enough if one.id == option.id).price.amount_minor == 0


async def test_what_is_not_served_is_said_to_be_not_served(case: Case) -> None:
    case.needs(Capability.DELIVERY_OPTIONS)
    with pytest.raises(DestinationNotServed) as error:
        await case.backend.list_delivery_options(case.samples.not_served, case.samples.basket)
    assert error.value.country == case.samples.not_served.country


async def test_ways_to_pay_are_those_of_the_country(case: Case) -> None:
    case.needs(Capability.PAYMENT_METHODS)
    methods = await case.backend.list_payment_methods(case.samples.market)
    assert methods
    assert len({method.id for method in methods}) == len(methods)
    limits = [amount for method in methods for amount in (method.fee, method.max_amount) if amount is not None]
    assert {amount.currency for amount in limits} <= {case.samples.market.currency}
    elsewhere = replace(case.samples.market, country=case.samples.not_served.country)
    assert await case.backend.list_payment_methods(elsewhere) == ()


async def test_every_attempt_to_pay_says_what_became_of_it(case: Case) -> None:
    case.needs(Capability.PAYMENTS)
    declined = await case.backend.list_payments(case.order(Situation.DECLINED))
    assert {payment.state for payment in declined} == {PaymentState.DECLINED}
    assert all(payment.decline is not None for payment in declined)
    assert [payment.made_at for payment in declined] == sorted(payment.made_at for payment in declined)

    order = await case.backend.get_order(case.order(Situation.CHARGED_TWICE))
    twice = await case.backend.list_payments(case.order(Situation.CHARGED_TWICE))
    taken = [payment.amount for payment in twice if payment.state is PaymentState.CAPTURED]
    assert taken == [order.total, order.total]

    (waited_for,) = await case.backend.list_payments(case.order(Situation.TRANSFER_PENDING))
    assert waited_for.state is PaymentState.PENDING
    assert waited_for.decline is None


async def test_a_coupon_says_what_it_takes_off_or_why_it_does_not_count(case: Case) -> None:
    case.needs(Capability.COUPONS)
    assert {None, CouponBarrier.UNKNOWN_CODE} <= set(case.samples.coupons)
    for barrier, check in case.samples.coupons.items():
        verdict = await case.backend.check_coupon(check)
        assert (check.code, verdict.barrier) == (check.code, barrier)
        assert verdict.valid is (barrier is None)
        if barrier is None:
            assert (verdict.basis_points is None) != (verdict.amount is None)
        if barrier is CouponBarrier.MINIMUM_NOT_MET:
            assert verdict.minimum is not None
        if barrier is CouponBarrier.EXPIRED:
            assert verdict.ends_at is not None
        if barrier is CouponBarrier.NOT_STARTED:
            assert verdict.starts_at is not None
        if barrier is CouponBarrier.WRONG_COUNTRY:
            assert case.samples.market.country not in verdict.countries


async def test_what_is_advertised_counts(case: Case) -> None:
    case.needs(Capability.PROMOTIONS)
    promotions = await case.backend.list_promotions(case.samples.market)
    assert promotions
    for promotion in promotions:
        assert (promotion.basis_points is None) != (promotion.amount is None)
        if promotion.code is not None and case.backend.offers(Capability.COUPONS):
            verdict = await case.backend.check_coupon(CouponCheck(promotion.code, case.samples.market))
            assert verdict.valid


async def test_points_are_the_customers_own(case: Case) -> None:
    case.needs(Capability.LOYALTY)
    account = await case.backend.get_loyalty(case.samples.customer)
    assert account.customer_id == case.samples.customer.customer_id
    assert account.points >= account.expiring >= 0
    assert (account.expire_on is not None) is bool(account.expiring)
    assert account.worth is None or account.worth > Money(0, account.worth.currency)
    with pytest.raises(CustomerNotFound):
        await case.backend.get_loyalty(CustomerKey("nobody"))
