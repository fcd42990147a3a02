"""Articles are pages: in the reader's language and direction, with nothing on them that runs."""

from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from actions.knowledge.articles import figures, read_articles
from actions.knowledge.search import Knowledge
from connectors.errors import install_error_handlers
from connectors.help_pages import build_help_router
from conversations.languages import load_languages
from conversations.shop_rules import load_shop_rules

ROOT = Path(__file__).parents[2]
RULES = load_shop_rules(ROOT / "shop.yml")
LANGUAGES = load_languages(ROOT / "data")


def client(data: Path = ROOT / "data") -> httpx.AsyncClient:
    knowledge = Knowledge(read_articles(data, figures(RULES)), "en")
    app = FastAPI()
    install_error_handlers(app)
    app.include_router(build_help_router(knowledge, LANGUAGES, "Casa <Babel>"))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop.example")


@pytest.mark.parametrize(("language", "direction"), [("de", "ltr"), ("ar", "rtl"), ("zh-Hant", "ltr")])
async def test_an_article_is_a_page_in_its_language(language: str, direction: str) -> None:
    async with client() as browser:
        page = await browser.get(f"/help/{language}/returns")
    assert page.status_code == 200
    assert f'<html lang="{language}" dir="{direction}">' in page.text
    assert str(RULES.refunds.window_days) in page.text
    assert "Casa &lt;Babel&gt;" in page.text
    assert "script" not in page.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/help/de/nothing", "/help/xx/returns", "/help/de/..%2Freturns"])
async def test_what_is_no_article_is_not_found(path: str) -> None:
    async with client() as browser:
        assert (await browser.get(path)).status_code == 404


async def test_markup_in_an_article_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    folder = tmp_path / "en" / "knowledge"
    folder.mkdir(parents=True)
    (folder / "bad.md").write_text("---\ntopic: contact\nasks: [a]\n---\n# T <img>\n\n<script>alert(1)</script>\n")
    async with client(tmp_path) as browser:
        page = await browser.get("/help/en/bad")
    assert "<script>" not in page.text
    assert "<img>" not in page.text
