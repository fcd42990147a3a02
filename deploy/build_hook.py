"""Puts the built web surfaces into a wheel, where the gateway finds them without a checkout. For hatchling alone."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER_IN_WHEEL = "connectors/web_dist"


class WebNotBuilt(Exception):
    """A wheel without widget and desk would start, and serve neither."""


class WebSurfaces(BuildHookInterface):  # type: ignore[misc]
    """Runs before a wheel is packed; an editable installation serves web/dist itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add web/dist to the wheel.

        Raises:
            WebNotBuilt: there is none.
        """
        if version == "editable":
            return
        built = Path(self.root) / "web" / "dist"
        needed = (built / "widget" / "widget.js", built / "desk" / "index.html", built / "docs" / "swagger-ui.css")
        missing = [str(path.relative_to(self.root)) for path in needed if not path.exists()]
        if missing:
            raise WebNotBuilt(f"{', '.join(missing)} is not there. Run `make web` first.")
        for name in ("widget", "desk", "docs"):
            build_data["force_include"][str(built / name)] = f"{FOLDER_IN_WHEEL}/{name}"
