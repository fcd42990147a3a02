"""What keeps a channel from being connected.

ConnectError
├── AnswerMissing   nobody is there to be asked, and no option or variable has the answer
├── AnswerRefused   Meta does not accept an answer; carries what to do
└── MetaAway        the Graph API cannot be reached, so nothing can be tried out
"""


class ConnectError(Exception):
    """Nothing was stored; the message is for the person at the terminal."""


class AnswerMissing(ConnectError):
    """An answer that `option` or `variable` should have had."""

    def __init__(self, option: str, variable: str) -> None:
        self.option = option
        self.variable = variable
        super().__init__(f"With --yes nothing is asked: {option} or {variable} is needed.")


class AnswerRefused(ConnectError):
    """An answer that cannot be right.

    Args:
        fact: What Meta said, without the answer itself where that is a secret.
        remedy: What to do.
    """

    def __init__(self, fact: str, remedy: str) -> None:
        self.fact = fact
        self.remedy = remedy
        super().__init__(f"{fact} {remedy}")


class MetaAway(ConnectError):
    """No answer of the Graph API."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        super().__init__(f"Meta's Graph API does not answer ({problem}). Check this machine's way to the internet.")
