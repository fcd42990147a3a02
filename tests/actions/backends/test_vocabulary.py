"""What a system says beyond our vocabulary is tolerated, and noticed."""

import pytest
from structlog.testing import capture_logs

from actions.backends.values import CheckpointCode
from actions.backends.vocabulary import Vocabulary

TAGS = Vocabulary(
    "tracker", "tag", {"Delivered": CheckpointCode.DELIVERED, "x_1": CheckpointCode.LOST}, CheckpointCode.OTHER
)


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("Delivered", CheckpointCode.DELIVERED),
        ("X_1", CheckpointCode.LOST),
        ("ByDrone", CheckpointCode.OTHER),
        ("", CheckpointCode.OTHER),
        (None, CheckpointCode.OTHER),
    ],
)
def test_every_code_has_a_meaning(code: str | None, meaning: CheckpointCode) -> None:
    assert TAGS.read(code) is meaning


def test_an_unknown_code_is_logged_once_and_never_at_length() -> None:
    words = Vocabulary("tracker", "tag", {}, CheckpointCode.OTHER)
    with capture_logs() as logs:
        for _ in range(3):
            words.read("y" * 500)
    assert [(entry["system"], entry["field"], len(entry["code"])) for entry in logs] == [("tracker", "tag", 60)]
