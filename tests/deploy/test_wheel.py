"""A wheel brings everything that the gateway serves."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.processes import ROOT

UV = ROOT / ".tools" / "uv" / "bin" / "uv"


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is in a wheel built from here."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [UV, "build", "--quiet", "--wheel", "--out-dir", folder], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("babeldesk-*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.parametrize(
    "name",
    [
        "connectors/web_dist/widget/widget.js",
        "connectors/web_dist/desk/index.html",
        "connectors/web_dist/docs/swagger-ui.css",
        "connectors/demo_page/index.html",
        "connectors/docs_page/start.js",
        "storage/migrations/env.py",
    ],
)
def test_a_wheel_carries(names: set[str], name: str) -> None:
    assert name in names


def test_a_wheel_carries_every_file_of_the_built_surfaces(names: set[str]) -> None:
    built = ROOT / "web" / "dist"
    files = {path.relative_to(built) for path in built.rglob("*") if path.is_file() and path.name != ".ready"}
    assert {Path(name).relative_to("connectors/web_dist") for name in names if "/web_dist/" in name} == files
