"""The actions that begin the tasks of this package, one for each kind."""

from actions.task_actions import BeginsTask


class ActionCancelOrder(BeginsTask):
    """Cancels an order."""

    action_name = "action_cancel_order"
    task = "cancel_order"


class ActionChangeAddress(BeginsTask):
    """Sends an order elsewhere."""

    action_name = "action_change_address"
    task = "change_address"


class ActionChangeOrder(BeginsTask):
    """Changes what is in an order, or the day it comes."""

    action_name = "action_change_order"
    task = "change_order"


class ActionInvoiceRequest(BeginsTask):
    """An order's invoice."""

    action_name = "action_invoice_request"
    task = "invoice_request"


class ActionPaymentProblem(BeginsTask):
    """What became of an order's payments."""

    action_name = "action_payment_problem"
    task = "payment_problem"


ORDER_CHANGE_ACTIONS = (
    ActionCancelOrder,
    ActionChangeAddress,
    ActionChangeOrder,
    ActionInvoiceRequest,
    ActionPaymentProblem,
)
