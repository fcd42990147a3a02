"""The questions and answers of a complaint."""

from actions.backends.values import Voucher
from actions.order_access import pick
from actions.replies import Json, button, day, label, lines, money, reply
from actions.task import Ask, Task
from actions.trouble.compensation import Option
from actions.trouble.sorting import Category, Severity
from actions.turn import Turn

CATEGORY = "complaint_about"
OPTION = "compensation"
COLLEAGUE = "colleague"
"""The choice to leave it to a person, with a date."""
ANSWERS = ("inform", "affirm", "deny")


def ask_category(task: Task, *, again: bool) -> Ask:
    """What is it about? With a button for each kind."""
    choices = [button(f"button_complaint_{one.value}", "complaint", {CATEGORY: one.value}) for one in Category]
    said = reply("complaint_what_again" if again else "complaint_what", *choices)
    asked = task.having(asked_category=True)
    return Ask(asked, (said,), CATEGORY, (CATEGORY, "ordinal", "order_number", "refund_reason"), ("inform",), text=True)


def chosen_category(turn: Turn) -> Category | None:
    """ "The second one"."""
    ordinal = turn.entity("ordinal")
    picked = None if ordinal is None else pick([one.value for one in Category], ordinal)
    return None if picked is None else Category(picked)


def ask_option(task: Task, offered: tuple[Option, ...], before: tuple[Json, ...], *, again: bool) -> Ask:
    """What would you like? Each choice in words and as a button; the last leaves it to a person."""
    about = {"order_number": task.get("order_number")}
    buttons = [_button(one, about) for one in offered]
    buttons.append(button("button_compensation_colleague", "inform", {OPTION: COLLEAGUE, **about}))
    meanings = [*(_meaning(one) for one in offered), label("compensation", COLLEAGUE)]
    key = "complaint_choose_again" if again else "complaint_choose"
    kept = task.having(options=[*(one.name for one in offered), COLLEAGUE])
    said = reply(key, *buttons, options=lines(meanings))
    return Ask(kept, (*before, said), OPTION, (OPTION, "ordinal", "order_number"), ANSWERS)


def chosen_option(task: Task, turn: Turn) -> str | None:
    """Which of the options is meant; a bare yes means the only one there was, a bare no leaves it to a person."""
    choices: list[str] = task.get("options") or []
    pressed, ordinal = turn.entity(OPTION), turn.entity("ordinal")
    if pressed in choices:
        return pressed
    if ordinal is not None:
        return pick(choices, ordinal)
    if turn.intent == "affirm" and len(choices) == 2:
        return choices[0]
    return COLLEAGUE if turn.intent == "deny" and choices else None


def confirm(task: Task, option: Option, before: tuple[Json, ...], *, quote_id: str) -> Ask:
    """The offer, to be answered with yes or no; its buttons carry its id."""
    mine = {"quote_id": quote_id}
    args: Json = {"amount": None if option.amount is None else money(option.amount)}
    if option.item is not None:
        args["item"] = option.item.name
    said = reply(
        f"complaint_confirm_{option.name}",
        button("button_affirm", "affirm", mine),
        button("button_deny", "deny", mine),
        order_number=task.get("order_number"),
        **args,
    )
    entities = ("quote_id", OPTION, "order_number")
    return Ask(task.having(quote_id=quote_id), (*before, said), "yes", entities, ("affirm", "deny", "inform"))


def voucher_said(voucher: Voucher) -> Json:
    """The code, and how long it holds where the shop says so."""
    args = {"amount": money(voucher.amount), "code": voucher.code}
    if voucher.expires_at is None:
        return reply("complaint_voucher_done", **args)
    return reply("complaint_voucher_done_until", expires_on=day(voucher.expires_at.date()), **args)


def summary_line(category: Category | None, severity: Severity) -> Json:
    """What the agent reads first."""
    sorted_as = label("complaint", "unsorted" if category is None else category.value)
    return {"key": "summary_complaint", "args": {"category": sorted_as, "severity": label("severity", severity.value)}}


def _button(option: Option, about: Json) -> Json:
    args = {} if option.amount is None else {"amount": money(option.amount)}
    return button(f"button_compensation_{option.name}", "inform", {OPTION: option.name, **about}, args)


def _meaning(option: Option) -> Json:
    args: Json = {} if option.amount is None else {"amount": money(option.amount)}
    if option.item is not None:
        args["item"] = option.item.name
    return label("compensation", option.name, **args)
