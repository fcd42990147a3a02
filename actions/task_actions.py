"""The actions that begin a task, one for each kind. What a kind does is in the module of its name."""

from actions.language_free_action import LanguageFreeAction
from actions.task_runner import TaskRunner
from actions.turn import Outcome, Turn


class BeginsTask(LanguageFreeAction):
    """Begins the task of its kind."""

    task: str

    def __init__(self, runner: TaskRunner) -> None:
        self._runner = runner

    async def respond(self, turn: Turn) -> Outcome:
        """Begin the task, or go on with it where it is already open."""
        return await self._runner.start(self.task, turn)


class ActionOrderStatus(BeginsTask):
    """How an order is doing."""

    action_name = "action_order_status"
    task = "order_status"


class ActionTrackShipment(BeginsTask):
    """Where a parcel is; also for one that is late or lost."""

    action_name = "action_track_shipment"
    task = "track_shipment"


class ActionRefundRequest(BeginsTask):
    """Money back."""

    action_name = "action_refund_request"
    task = "refund_request"


class ActionRefundStatus(BeginsTask):
    """How a refund is doing."""

    action_name = "action_refund_status"
    task = "refund_status"


class ActionDamagedOrWrongItem(BeginsTask):
    """What arrived broken, is another thing, or is missing."""

    action_name = "action_damaged_or_wrong_item"
    task = "damaged_or_wrong_item"


class ActionReturnRequest(BeginsTask):
    """Something goes back for money."""

    action_name = "action_return_request"
    task = "return_request"


class ActionExchangeRequest(BeginsTask):
    """Something goes back for another size or colour."""

    action_name = "action_exchange_request"
    task = "exchange_request"


class ActionWarrantyRepair(BeginsTask):
    """Something broke in use and may be under warranty."""

    action_name = "action_warranty_repair"
    task = "warranty_repair"
