"""Phone numbers as people and WhatsApp write them, in the one form of E.164.

Three countries have two forms of one mobile number, and WhatsApp's own id of a person may be either
(developers.facebook.com/docs/whatsapp/cloud-api/reference/phone-numbers; numbering plans of ANATEL, IFT and ENACOM):
Brazil's mobiles got a ninth digit, Mexico dropped the 1 after 52 in 2019, Argentina puts a 9 before a mobile
called from abroad.
"""

import re

import phonenumbers

_NOT_DIGITS = re.compile(r"[^0-9]+")
_BRAZIL_SHORT_MOBILE = re.compile(r"55([1-9][0-9])([6-9][0-9]{7})")
_MEXICO_WITH_1 = re.compile(r"521([0-9]{10})")
_ARGENTINA_WITHOUT_9 = re.compile(r"54([1-8][0-9]{9})")


def e164(wa_id: str | None) -> str | None:
    """A WhatsApp number (digits with country code, a plus allowed) in E.164, or None if no country has such a number.

    Every WhatsApp user of these three countries has a mobile, so both forms give one result:

    >>> e164("551187654321"), e164("5511987654321")
    ('+5511987654321', '+5511987654321')
    >>> e164("5215512345678"), e164("541123456789")
    ('+525512345678', '+5491123456789')
    """
    if wa_id is None:
        return None
    digits = _one_form(_NOT_DIGITS.sub("", wa_id[:40]))
    try:
        number = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _one_form(digits: str) -> str:
    if brazil := _BRAZIL_SHORT_MOBILE.fullmatch(digits):
        return f"55{brazil[1]}9{brazil[2]}"
    if mexico := _MEXICO_WITH_1.fullmatch(digits):
        return f"52{mexico[1]}"
    if argentina := _ARGENTINA_WITHOUT_9.fullmatch(digits):
        return f"549{argentina[1]}"
    return digits
