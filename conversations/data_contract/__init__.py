"""Holds data/ to its contract: every released language complete and consistent. Must not know Rasa or the database."""

from conversations.data_contract.contract import Places, check
from conversations.data_contract.finding import Finding, Report

__all__ = ["Finding", "Places", "Report", "check"]
