"""The action that begins what this package does."""

from actions.task_actions import BeginsTask


class ActionDeleteMyData(BeginsTask):
    """What is stored, a copy of it, or its end."""

    action_name = "action_delete_my_data"
    task = "delete_my_data"
