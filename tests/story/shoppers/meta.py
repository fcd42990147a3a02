"""WhatsApp and Messenger, through a Graph API of our own that takes and delivers what Meta's does."""

from collections.abc import Iterator
from contextlib import contextmanager

from anyio.from_thread import BlockingPortal

from actions.backends.demo.people import WELL_KNOWN
from tests.graph_api.__main__ import settings_for
from tests.graph_api.people import MessengerShopper, NothingToPress, WhatsAppShopper
from tests.graph_api.server import GraphApi
from tests.graph_api.world import Channel
from tests.story.shoppers.story import Story
from tests.story.shoppers.surface import Offered

NUMBERS = {
    "ar": "971501110000",
    "de": "4915228000000",
    "en": "447700900000",
    "es": "34612000000",
    "fr": "33639980000",
    "hi": "919876500000",
    "id": "6281200000000",
    "it": "393330000000",
    "ja": "819012000000",
    "ko": "821012340000",
    "nl": "31612300000",
    "pl": "48501200000",
    "pt": "351912300000",
    "ru": "79161200000",
    "th": "66812340000",
    "tr": "905321200000",
    "uk": "380501200000",
    "vi": "84912300000",
    "zh-Hans": "8613800000000",
    "zh-Hant": "886912300000",
}
"""A number, in digits, of a country where the language is written."""
PAGE_SCOPED_ID = "1254459154682919"
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "hi": "०१२३४५६७८९", "th": "๐๑๒๓๔๕๖๗๘๙"}
"""What is on the keyboards of those who do not type 0 to 9."""


class Meta:
    """One of Meta's channels; see `Surface`.

    Args:
        portal: To the loop that the API runs in.
    """

    opening: tuple[str, ...] = ("channel_hello",)
    logs_in = False

    def __init__(self, portal: BlockingPortal, graph: GraphApi, channel: Channel) -> None:
        self._portal = portal
        self._graph = graph
        self._channel = channel
        self.environment = {f"BABELDESK_{name}": value for name, value in settings_for(graph).items()}

    @contextmanager
    def visit(self, story: Story) -> Iterator["MetaVisit"]:
        """Somebody nobody has heard of; a customer of the shop writes from the number the shop knows."""
        person_id = _number_of(story) if self._channel == "whatsapp" else PAGE_SCOPED_ID
        self._graph.world.people.pop((self._channel, person_id), None)
        self._graph.world.refusals.clear()
        whatsapp = self._channel == "whatsapp"
        shopper = self._graph.on_whatsapp(person_id) if whatsapp else self._graph.on_messenger(person_id)
        try:
            yield MetaVisit(self._portal, self._graph, shopper, DIGITS.get(story.language, "0123456789"))
        finally:
            self._portal.call(self._graph.settle)


class MetaVisit:
    """See `Visit`."""

    def __init__(
        self, portal: BlockingPortal, graph: GraphApi, shopper: WhatsAppShopper | MessengerShopper, digits: str
    ) -> None:
        self.shopper = shopper
        self._portal = portal
        self._graph = graph
        self._digits = str.maketrans("0123456789", digits)

    def says(self, text: str) -> None:
        self._portal.call(self.shopper.says, text)
        self._delivered()

    def presses(self, button: Offered) -> None:
        """The button, row or quick reply where there is one; else its number is typed."""
        try:
            self._portal.call(self.shopper.taps, button.token)
        except NothingToPress:
            number = f"{button.number}. "
            assert any(line.startswith(number) for text in self.shopper.texts for line in text.splitlines()), button
            self._portal.call(self.shopper.says, str(button.number).translate(self._digits))
        self._delivered()

    def uploads(self, name: str, content: bytes) -> None:  # noqa: ARG002 - pictures have no names here
        self._portal.call(self.shopper.sends_file, "image", content, "image/png")
        self._delivered()

    def arrived(self) -> list[str]:
        return [sent.id for sent in self.shopper.inbox]

    def refused(self) -> list[str]:
        return list(self._graph.world.refusals)

    def _delivered(self) -> None:
        self._portal.call(self._graph.settle)
        assert set(self._graph.postman.answers) <= {200}


def _number_of(story: Story) -> str:
    for customer in WELL_KNOWN:
        if customer.id == story.customer:
            return (customer.phone or "").lstrip("+")
    return NUMBERS[story.language]
