"""The actions that begin what this package does."""

from actions.task_actions import BeginsTask


class ActionComplaint(BeginsTask):
    """A complaint."""

    action_name = "action_complaint"
    task = "complaint"


class ActionFeedbackReview(BeginsTask):
    """An opinion."""

    action_name = "action_feedback_review"
    task = "feedback_review"


class ActionAccountProblem(BeginsTask):
    """Log-in trouble."""

    action_name = "action_account_problem"
    task = "account_problem"
