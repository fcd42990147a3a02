"""Points of a logged-in customer, and where the programme is described."""

from actions.backends.errors import CustomerNotFound
from actions.backends.ports import ShopBackend
from actions.backends.values import LoyaltyAccount
from actions.buying.fact_cards import facts_card, row
from actions.buying.product_meant import to_colleague
from actions.replies import Json, button, day, label, money, reply
from actions.shopping import Markets
from actions.task import Done, Step, Task
from actions.turn import Turn
from conversations.identity import IdentityLevel
from conversations.shop_rules import Loyalty


class LoyaltyMembership:
    """Shows the points of whom the shop says to be logged in; nobody else's.

    Args:
        programme: What the shop's rules say of it; None where they say nothing.
    """

    name = "loyalty_membership"
    level = IdentityLevel.ANONYMOUS

    def __init__(self, markets: Markets, shop: ShopBackend, programme: Loyalty | None) -> None:
        self._markets = markets
        self._shop = shop
        self._programme = programme

    def begin(self, turn: Turn) -> Task:  # noqa: ARG002 - TaskKind's signature
        """See `TaskKind`."""
        return Task(self.name)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:  # noqa: ARG002
        """See `TaskKind`. It asks nothing."""
        return None

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:  # noqa: ARG002
        """See `TaskKind`."""
        customer = await self._markets.find_customer(turn)
        how = () if self._programme is None else (reply("loyalty_programme", page=self._programme.page),)
        if customer is None:
            said = reply("loyalty_log_in", button("button_human_agent", "human_agent"))
            return Done((said, *how))
        try:
            account = await self._shop.get_loyalty(customer)
        except CustomerNotFound:
            return to_colleague(self.name, *how)
        return Done((_account(account), *how))


def _account(account: LoyaltyAccount) -> Json:
    rows = []
    if account.worth is not None and account.worth.amount_minor:
        rows.append(row("points_worth", money(account.worth)))
    if account.tier is not None:
        rows.append(row("tier", account.tier))
    if account.to_next_tier is not None:
        rows.append(row("to_next_tier", account.to_next_tier))
    if account.expiring and account.expire_on is not None:
        rows.append(row("points_expire", account.expiring, day(account.expire_on)))
    facts = {"card": facts_card(label("card", "loyalty"), rows)} if rows else {}
    return reply("loyalty_membership", points=account.points, **facts)
