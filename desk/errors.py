"""What the desk refuses, and why. Each knows its HTTP status and the code the page acts on.

DeskError
├── NotSignedIn             401  no session, or an ended one
├── WrongCredentials        401  unknown account or wrong password, told alike
├── SignInLocked            429  too many failures; carries `retry_after_s`
├── ForeignOrigin           403  the request comes from another site's page
├── ConversationUnknown     404
├── OwnedByOther            409  another agent has it; carries `agent_name`
├── NotYours                409  the conversation is not in this agent's hands (`owner` says whose)
├── BadCursor               400
├── UnknownCannedReply      422
├── CannedReplyIncomplete   422
├── UnknownLanguage         422
├── UploadUnknown           404
├── ApprovalUnknown         404
├── AlreadyDecided          409  somebody was faster; carries `decision` and `agent_name`
├── MayNotDecide            403  the shop's rules want somebody else; `hindrance` is role or four_eyes
├── NotPossibleNow          409  the order no longer allows it; `reason` says why
└── ShopSilent              503  the shop's system does not answer
"""

from collections.abc import Mapping


class DeskError(Exception):
    """A refusal; `data` travels beside code and message."""

    status = 400
    code = "bad_request"

    def __init__(self, message: str, **data: object) -> None:
        self.message = message
        self.data: Mapping[str, object] = data
        super().__init__(message)

    def wire(self) -> dict[str, object]:
        """The body every refusal has: {"error": {"code", "message", …data}}."""
        return {"error": {"code": self.code, "message": self.message, **self.data}}


class NotSignedIn(DeskError):
    status = 401
    code = "not_signed_in"

    def __init__(self) -> None:
        super().__init__("Please sign in.")


class WrongCredentials(DeskError):
    status = 401
    code = "wrong_credentials"

    def __init__(self) -> None:
        super().__init__("E-mail or password is not right.")


class SignInLocked(DeskError):
    status = 429
    code = "sign_in_locked"

    def __init__(self, retry_after_s: int) -> None:
        self.retry_after_s = retry_after_s
        super().__init__("Too many failed attempts.", retry_after_s=retry_after_s)


class ForeignOrigin(DeskError):
    status = 403
    code = "foreign_origin"

    def __init__(self) -> None:
        super().__init__("The desk answers only its own page.")


class ConversationUnknown(DeskError):
    status = 404
    code = "conversation_unknown"

    def __init__(self) -> None:
        super().__init__("There is no such conversation.")


class OwnedByOther(DeskError):
    status = 409
    code = "owned_by_other"

    def __init__(self, agent_name: str) -> None:
        self.agent_name = agent_name
        super().__init__("Another agent has this conversation.", agent_name=agent_name)


class NotYours(DeskError):
    status = 409
    code = "not_yours"

    def __init__(self, owner: str) -> None:
        self.owner = owner
        super().__init__("Accept the conversation first.", owner=owner)


class BadCursor(DeskError):
    status = 400
    code = "bad_cursor"

    def __init__(self) -> None:
        super().__init__("The cursor is not one of ours.")


class UnknownCannedReply(DeskError):
    status = 422
    code = "unknown_canned_reply"

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__("There is no such canned reply.", key=key)


class CannedReplyIncomplete(DeskError):
    status = 422
    code = "canned_reply_incomplete"

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__("The canned reply needs other arguments.", key=key)


class UnknownLanguage(DeskError):
    status = 422
    code = "unknown_language"

    def __init__(self, language: str) -> None:
        self.language = language
        super().__init__("The desk does not speak this language.", language=language)


class UploadUnknown(DeskError):
    status = 404
    code = "upload_unknown"

    def __init__(self) -> None:
        super().__init__("There is no such file in this conversation.")


class ApprovalUnknown(DeskError):
    status = 404
    code = "approval_unknown"

    def __init__(self) -> None:
        super().__init__("Nothing waits for a decision here.")


class AlreadyDecided(DeskError):
    status = 409
    code = "already_decided"

    def __init__(self, decision: str, agent_name: str) -> None:
        self.decision = decision
        self.agent_name = agent_name
        super().__init__("Somebody has decided this before.", decision=decision, agent_name=agent_name)


class MayNotDecide(DeskError):
    status = 403
    code = "may_not_decide"

    def __init__(self, hindrance: str) -> None:
        self.hindrance = hindrance
        super().__init__("The shop's rules want somebody else to decide.", hindrance=hindrance)


class NotPossibleNow(DeskError):
    status = 409
    code = "not_possible_now"

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__("As the order is now, this cannot be approved.", reason=reason)


class ShopSilent(DeskError):
    status = 503
    code = "shop_silent"

    def __init__(self) -> None:
        super().__init__("The shop's system does not answer.")
