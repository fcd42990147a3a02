"""The actions that begin these tasks, one for each kind. What a kind does is in the module of its name."""

from actions.knowledge.answers import KnowledgeAnswers
from actions.task_actions import BeginsTask
from actions.task_runner import TaskRunner
from actions.turn import Outcome, Turn

OF_CUSTOMS = 0.55
"""The share of a question about customs that their article has to know; below, somebody wants an estimate."""


class ActionProductQuestion(BeginsTask):
    """What the catalogue says of a product."""

    action_name = "action_product_question"
    task = "product_question"


class ActionStockAvailability(BeginsTask):
    """Whether something is there."""

    action_name = "action_stock_availability"
    task = "stock_availability"


class ActionSizeGuide(BeginsTask):
    """Which size fits."""

    action_name = "action_size_guide"
    task = "size_guide"


class ActionRecommendProduct(BeginsTask):
    """What to buy."""

    action_name = "action_recommend_product"
    task = "recommend_product"


class ActionDeliveryTime(BeginsTask):
    """How long it takes; an order's own promise where one is named."""

    action_name = "action_delivery_time"
    task = "delivery_time"


class ActionShippingCost(BeginsTask):
    """What sending costs."""

    action_name = "action_shipping_cost"
    task = "shipping_cost"


class ActionPaymentMethods(BeginsTask):
    """How one can pay."""

    action_name = "action_payment_methods"
    task = "payment_methods"


class ActionCouponPromotion(BeginsTask):
    """Codes, and what is reduced."""

    action_name = "action_coupon_promotion"
    task = "coupon_promotion"


class ActionLoyaltyMembership(BeginsTask):
    """Points."""

    action_name = "action_loyalty_membership"
    task = "loyalty_membership"


class ActionCustomsDuties(BeginsTask):
    """Duty and import tax; a question about customs in general is answered from the articles.

    Args:
        knowledge: The shop's articles; None where it has none.
    """

    action_name = "action_customs_duties"
    task = "customs_duties"

    def __init__(self, runner: TaskRunner, knowledge: KnowledgeAnswers | None) -> None:
        super().__init__(runner)
        self._knowledge = knowledge

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        general = not turn.entities and not turn.slots.get("tasks") and turn.order_number is None
        if general and self._knowledge is not None:
            answered = await self._knowledge.answer(turn, gap=False, least_share=OF_CUSTOMS)
            if answered is not None:
                return answered
        return await super().respond(turn)


BUYING_ACTIONS: tuple[type[BeginsTask], ...] = (
    ActionProductQuestion,
    ActionStockAvailability,
    ActionSizeGuide,
    ActionRecommendProduct,
    ActionDeliveryTime,
    ActionShippingCost,
    ActionPaymentMethods,
    ActionCouponPromotion,
    ActionLoyaltyMembership,
)
"""Those that need nothing but the runner."""
