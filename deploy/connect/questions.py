"""What is asked, and who answers: options, the environment, what is stored, or the person at the terminal."""

import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import typer
from rich.console import Console
from rich.markup import escape

from connectors.channels.meta.graph import GraphAway, GraphRefused
from deploy.connect.errors import AnswerMissing, AnswerRefused, MetaAway

T = TypeVar("T")


@dataclass(frozen=True)
class Question:
    """One value that a channel needs.

    Args:
        variable: Of the environment, such as "BABELDESK_WHATSAPP_ACCESS_TOKEN".
        option: Of the command, such as "--access-token".
        title: As it is asked for.
        where: In which of Meta's pages it is found.
    """

    variable: str
    option: str
    title: str
    where: str
    is_secret: bool = False


class Answers:
    """Takes one answer after the other and lets each be tried out before the next.

    Args:
        given: From the command's options, by variable; they are not asked for.
        stored: From an earlier time: what Enter means, and what is taken without asking where nobody is asked.
        asks: Whether somebody is there.
    """

    def __init__(
        self, console: Console, given: Mapping[str, str | None], stored: Mapping[str, str], *, asks: bool
    ) -> None:
        self._console = console
        self._given = given
        self._stored = stored
        self._asks = asks
        self.taken: dict[str, str] = {}

    async def take(self, question: Question, attempt: Callable[[str], Awaitable[T]]) -> T:
        """An answer that holds, and what trying it out brought. Where somebody can be asked, they are asked again.

        Raises:
            AnswerMissing, AnswerRefused, MetaAway
        """
        while True:
            answer, was_asked = self._answer_to(question)
            try:
                brought = await _tried(answer, attempt)
            except AnswerRefused as refused:
                if not was_asked:
                    raise
                self._console.print(f"[red]✗[/red] {escape(str(refused))}", soft_wrap=True)
                continue
            self.taken[question.variable] = answer
            return brought

    def _answer_to(self, question: Question) -> tuple[str, bool]:
        given = self._given.get(question.variable)
        if given:
            return given.strip(), False
        known = os.environ.get(question.variable) or self._stored.get(question.variable)
        if not self._asks:
            if not known:
                raise AnswerMissing(question.option, question.variable)
            return known, False
        self._console.print(f"\n[bold]{escape(question.title)}[/bold]")
        self._console.print(f"[dim]{escape(question.where)}[/dim]", soft_wrap=True)
        hint = "  (Enter keeps the one that is stored)" if known and question.is_secret else ""
        answer: str = typer.prompt(
            f"{question.title}{hint}",
            default=known or None,
            hide_input=question.is_secret,
            show_default=not question.is_secret,
        )
        return answer.strip(), True


async def _tried(answer: str, attempt: Callable[[str], Awaitable[T]]) -> T:
    try:
        return await attempt(answer)
    except GraphAway as away:
        raise MetaAway(away.problem) from None
    except GraphRefused as refused:
        code = refused.fault.error.code
        raise AnswerRefused(
            f"Meta refuses it ({refused.fault.kind}, code {code}).", "Check that it is whole."
        ) from None
