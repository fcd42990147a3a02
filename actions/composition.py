"""Builds every action from the services it needs: the one place where they meet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.aftersales.kinds import aftersales_kinds
from actions.approval_book import ApprovalBook
from actions.approval_teller import ApprovalTeller
from actions.approvals import Approvals
from actions.backends.ports import ShopBackend
from actions.buying.customs_desk import CustomsDesk
from actions.buying.kinds import buying_kinds
from actions.buying.task_actions import BUYING_ACTIONS, ActionCustomsDuties
from actions.cases import CaseBook, promised_time
from actions.change_language import ActionChangeLanguage
from actions.continue_task import ActionContinueTask
from actions.hand_back import ActionHandBack
from actions.hand_over import HandOver
from actions.human_agent import ActionHumanAgent
from actions.knowledge.answers import KnowledgeAnswers
from actions.knowledge.counts import KnowledgeCounts
from actions.knowledge.search import Knowledge
from actions.language_free_action import LanguageFreeAction
from actions.ledger import Probe, RefundLedger, no_probe
from actions.ledger_core import Promise
from actions.not_understood import ActionNotUnderstood
from actions.operation_offer import OperationOffers
from actions.operations import OperationLedger
from actions.order_access import OrderGate
from actions.order_changes.kinds import order_change_kinds
from actions.order_changes.task_actions import ORDER_CHANGE_ACTIONS
from actions.order_status import OrderStatus
from actions.out_of_scope import ActionOutOfScope
from actions.privacy.begin import ActionDeleteMyData
from actions.privacy.delete_my_data import DeleteMyDataTask
from actions.privacy.requests import PrivacyRequests
from actions.refund_request import RefundRequestTask
from actions.refund_status import RefundStatus
from actions.return_policy import ActionReturnPolicy
from actions.second_wish import ActionSecondWish
from actions.task import TaskKind
from actions.task_actions import (
    ActionDamagedOrWrongItem,
    ActionExchangeRequest,
    ActionOrderStatus,
    ActionRefundRequest,
    ActionRefundStatus,
    ActionReturnRequest,
    ActionTrackShipment,
    ActionWarrantyRepair,
)
from actions.task_runner import TaskRunner
from actions.trouble.account_problem import AccountProblemTask
from actions.trouble.begin import ActionAccountProblem, ActionComplaint, ActionFeedbackReview
from actions.trouble.complaint import ComplaintTask
from actions.trouble.feedback import FeedbackTask
from actions.trouble.payout import Payout
from conversations.clock import Clock
from conversations.email_codes import EmailCodes
from conversations.identity import Identity
from conversations.identity_throttle import ProofThrottle
from conversations.shop_rules import ShopRules


@dataclass(frozen=True)
class Services:
    """What actions work with.

    Args:
        shop: The shop's systems.
        languages: Native names of the languages we speak, by BCP 47 code.
        probe: Called at the ledger's crash points; for tests.
        customs: Estimates duties; None where shop.yml says nothing of customs.
        codes: One-time codes by mail; None without a mail server.
        knowledge: The shop's articles; None where it has none.
        public_url: Where their pages are.
    """

    engine: AsyncEngine
    clock: Clock
    shop: ShopBackend
    identity: Identity
    throttle: ProofThrottle
    rules: ShopRules
    languages: Mapping[str, str]
    probe: Probe = field(default=no_probe)
    customs: CustomsDesk | None = None
    codes: EmailCodes | None = None
    knowledge: Knowledge | None = None
    public_url: str = ""


def build_cases(services: Services) -> CaseBook:
    """Promises to come back by a time; the sweeper keeps them."""
    rules = services.rules
    return CaseBook(services.engine, services.clock, rules.people, rules.cases)


def build_knowledge_answers(services: Services) -> KnowledgeAnswers | None:
    """What the shop's articles answer."""
    if services.knowledge is None:
        return None
    counts = KnowledgeCounts(services.engine, services.clock)
    return KnowledgeAnswers(services.knowledge, counts, services.rules, services.clock, services.public_url)


def build_ledger(services: Services) -> RefundLedger:
    """The refund ledger; the sweeper uses the same one for what is left unsettled."""
    return RefundLedger(
        services.engine,
        services.clock,
        services.shop,
        services.rules.refunds,
        services.probe,
        decision_time(services.rules),
    )


def build_operations(services: Services) -> OperationLedger:
    """The operations ledger; the sweeper uses the same one for what is left unsettled."""
    return OperationLedger(
        services.engine,
        services.clock,
        services.shop,
        services.rules.operations,
        services.probe,
        decision_time(services.rules),
    )


def decision_time(rules: ShopRules) -> Promise:
    """When a person will have decided, with somebody there just before it."""
    return lambda asked_at: promised_time(rules.people, asked_at, rules.approvals.within)


def build_approval_book(services: Services) -> ApprovalBook:
    """What waits for a person, with its ledgers."""
    return ApprovalBook(
        services.engine, services.shop, services.identity, build_ledger(services), build_operations(services)
    )


def build_teller(services: Services) -> ApprovalTeller:
    """Who tells shoppers what a person has decided; the sweeper uses the same one for what is left unsaid."""
    book = build_approval_book(services)
    return ApprovalTeller(services.engine, services.clock, book, services.rules.returns)


def build_approvals(services: Services) -> Approvals:
    """What the desk's decisions lead to."""
    book, teller = build_approval_book(services), build_teller(services)
    return Approvals(services.engine, services.clock, book, teller, services.rules.approvals, services.probe)


def build_offers(services: Services) -> OperationOffers:
    """How tasks put operations to shoppers."""
    return OperationOffers(build_operations(services), services.engine, services.clock)


def trouble_kinds(services: Services, ledger: RefundLedger, gate: OrderGate) -> list[TaskKind]:
    """What is done for whoever is unhappy or stuck."""
    rules = services.rules
    payout = Payout(services.engine, ledger, build_operations(services))
    return [
        ComplaintTask(gate, services.shop, payout, build_cases(services), rules, services.clock),
        FeedbackTask(rules.links),
        AccountProblemTask(rules.links),
        DeleteMyDataTask(
            gate,
            services.shop,
            services.identity,
            PrivacyRequests(services.engine, services.clock),
            rules.retention,
            services.engine,
            services.clock,
        ),
    ]


def task_kinds(services: Services, ledger: RefundLedger) -> dict[str, TaskKind]:
    """Everything that can be an open task, by name."""
    gate = OrderGate(services.shop, services.identity, services.throttle, services.codes)
    kinds: list[TaskKind] = [
        OrderStatus(gate, services.shop),
        RefundRequestTask(
            gate, services.shop, ledger, build_operations(services), services.rules, services.engine, services.clock
        ),
        RefundStatus(gate, services.shop, ledger, services.rules.returns),
        *aftersales_kinds(
            gate,
            services.shop,
            services.rules,
            services.clock,
            build_cases(services),
            ledger,
            build_operations(services),
            build_offers(services),
        ),
        *buying_kinds(services.shop, services.identity, services.rules, services.clock, gate, services.customs),
        *trouble_kinds(services, ledger, gate),
        *order_change_kinds(
            gate, services.shop, build_offers(services), services.rules, services.engine, services.clock
        ),
    ]
    return {kind.name: kind for kind in kinds}


def build_actions(services: Services) -> list[LanguageFreeAction]:
    """Every action that a rule can name, ready to be registered."""
    ledger = build_ledger(services)
    operations = build_operations(services)
    hand_over = HandOver(services.shop, services.identity, ledger)
    knowledge = build_knowledge_answers(services)
    runner = TaskRunner(task_kinds(services, ledger), hand_over, ledger, services.shop, knowledge)
    person = ActionHumanAgent(hand_over)
    language = ActionChangeLanguage(services.languages)
    policy = ActionReturnPolicy(runner, services.shop, services.rules.refunds)
    others: dict[str, LanguageFreeAction] = {
        "human_agent": person,
        "change_language": language,
        "return_policy": policy,
    }
    return [
        ActionOrderStatus(runner),
        ActionTrackShipment(runner),
        ActionRefundRequest(runner),
        ActionRefundStatus(runner),
        ActionDamagedOrWrongItem(runner),
        ActionReturnRequest(runner),
        ActionExchangeRequest(runner),
        ActionWarrantyRepair(runner),
        *(action(runner) for action in BUYING_ACTIONS),
        ActionCustomsDuties(runner, knowledge),
        *(action(runner) for action in ORDER_CHANGE_ACTIONS),
        ActionComplaint(runner),
        ActionFeedbackReview(runner),
        ActionAccountProblem(runner),
        ActionDeleteMyData(runner),
        ActionContinueTask(runner, hand_over, ledger, operations, others, knowledge),
        person,
        language,
        policy,
        ActionSecondWish(),
        ActionNotUnderstood(runner, hand_over, knowledge),
        ActionOutOfScope(knowledge),
        ActionHandBack(ledger),
    ]
