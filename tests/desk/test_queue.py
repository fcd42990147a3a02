"""The lists of the desk: who waits longest comes first, and nothing is lost between pages."""

from tests.desk.conftest import Shopper, SignIn
from tests.fakes import FakeClock


async def test_the_longest_waiting_comes_first_whoever_wrote_last(
    sign_in: SignIn, shopper: Shopper, clock: FakeClock
) -> None:
    first = await shopper.arrive()
    clock.advance(60)
    second = await shopper.arrive("ar")
    clock.advance(60)
    await shopper.say(first, "¿Hola?")
    page = await sign_in()
    listed = await page.get("/conversations", view="queue")
    assert [one["id"] for one in listed["conversations"]] == [str(first), str(second)]
    assert listed["counts"] == {"queue": 2, "mine": 0, "open": 2, "approvals": 0}
    assert listed["next_cursor"] is None


async def test_a_summary_says_what_an_agent_needs_to_choose(
    sign_in: SignIn, shopper: Shopper, clock: FakeClock
) -> None:
    waiting = await shopper.arrive("es", shopper_name="Lucía")
    page = await sign_in(ui_language="en")
    [summary] = (await page.get("/conversations"))["conversations"]
    assert summary["id"] == str(waiting)
    assert summary["reason"] == "shopper_asked"
    assert summary["reason_text"] == "Asked for a person"
    assert summary["waiting_since"] == clock.now().isoformat()
    assert summary["last_message"]["text"] == "¿Dónde está mi pedido?"
    assert summary["last_message"]["author"] == "shopper"
    assert summary["shopper_name"] == "Lucía"
    assert summary["order_number"] == "1043"
    assert summary["unread"] == 1
    assert summary["owner"] == "queue"


async def test_pages_follow_each_other_while_the_queue_grows_and_shrinks(
    sign_in: SignIn, shopper: Shopper, clock: FakeClock
) -> None:
    waiting = []
    for _ in range(5):
        waiting.append(str(await shopper.arrive()))
        clock.advance(1)
    page = await sign_in()
    first = await page.get("/conversations", view="queue", limit=2)
    await page.post(f"/conversations/{waiting[0]}/accept")
    waiting.append(str(await shopper.arrive()))
    second = await page.get("/conversations", view="queue", limit=2, cursor=first["next_cursor"])
    third = await page.get("/conversations", view="queue", limit=2, cursor=second["next_cursor"])
    listed = [one["id"] for part in (first, second, third) for one in part["conversations"]]
    assert listed == waiting
    assert third["next_cursor"] is None


async def test_conversations_handed_over_at_the_same_moment_are_paged_without_loss(
    sign_in: SignIn, shopper: Shopper
) -> None:
    waiting = {str(await shopper.arrive()) for _ in range(4)}
    page = await sign_in()
    for view in ("queue", "open"):
        seen, cursor = [], None
        while True:
            part = await page.get("/conversations", view=view, limit=1, **({"cursor": cursor} if cursor else {}))
            seen += [one["id"] for one in part["conversations"]]
            cursor = part["next_cursor"]
            if cursor is None:
                break
        assert sorted(seen) == sorted(waiting)


async def test_each_view_holds_its_own(sign_in: SignIn, shopper: Shopper) -> None:
    mine, others, waiting, closed = [await shopper.arrive() for _ in range(4)]
    with_the_bot = await shopper.arrive(queued=False)
    ana, bo = await sign_in("Ana"), await sign_in("Bo")
    for page, conversation_id in ((ana, mine), (bo, others), (bo, closed)):
        await page.post(f"/conversations/{conversation_id}/accept")
    await bo.post(f"/conversations/{closed}/resolve", {"resolution": "answered"})

    async def held(view: str) -> set[str]:
        return {one["id"] for one in (await ana.get("/conversations", view=view))["conversations"]}

    assert await held("queue") == {str(waiting)}
    assert await held("mine") == {str(mine)}
    assert await held("open") == {str(mine), str(others), str(waiting), str(with_the_bot)}
    assert await held("resolved") == {str(closed)}


async def test_the_queue_filters_by_language_and_by_the_agents_own(sign_in: SignIn, shopper: Shopper) -> None:
    for language in ("es", "ar", "zh-Hans"):
        await shopper.arrive(language)
    page = await sign_in(languages=("ar", "zh-Hans"))

    async def languages(asked: str) -> list[str]:
        found = await page.get("/conversations", language=asked)
        return sorted(one["language"] for one in found["conversations"])

    assert await languages("es") == ["es"]
    assert await languages("es,ar") == ["ar", "es"]
    assert await languages("mine") == ["ar", "zh-Hans"]


async def test_search_finds_by_words_name_address_and_order(sign_in: SignIn, shopper: Shopper) -> None:
    wanted = await shopper.arrive(shopper_name="Lucía", shopper_email="lucia@example.com")
    page = await sign_in()
    for words in ("pedido?", "LUCÍA", "lucia@", "1043", "#1043", " pedido", "marta r", "marta@"):
        found = await page.get("/conversations", q=words)
        assert [one["id"] for one in found["conversations"]] == [str(wanted)], words


async def test_search_takes_every_character_as_it_is(sign_in: SignIn, shopper: Shopper) -> None:
    await shopper.arrive()
    page = await sign_in()
    for words in ("%", "_", "\\", "\x00%", "nothing of the kind"):
        assert (await page.get("/conversations", q=words))["conversations"] == [], words


async def test_a_made_up_cursor_is_refused(sign_in: SignIn) -> None:
    page = await sign_in()
    for cursor in ("", "x", "bm90IGpzb24=", "WzEsMl0=", "WyIyMDI2LTAxLTAxIiwieCJd"):
        answer = await page.client.get("/conversations", params={"cursor": cursor})
        assert answer.status_code == 400, cursor
        assert answer.json()["error"]["code"] == "bad_cursor"
