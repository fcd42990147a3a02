"""Which tests run in one process: those of a file, and all that ask Medusa, whose server is slow to start."""

from pathlib import PurePosixPath

from xdist.scheduler import LoadScopeScheduling

ASK_MEDUSA = ("tests/actions/backends", "tests/story/test_medusa.py")


class ByFile(LoadScopeScheduling):
    """pytest-xdist's scheduling of whole groups, largest first; its marker of groups does nothing under pytest 9.2."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        asks = any(PurePosixPath(file).is_relative_to(place) for place in ASK_MEDUSA)
        return "medusa" if asks else file
