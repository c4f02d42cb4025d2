"""Telephone numbers in E.164, by the numbering plans that `phonenumbers` knows."""

import phonenumbers

REGION = "LT"  # whose habits hold where a number begins without +


def e164(text: str) -> str | None:
    """„8 612 34567“ → „+37061234567“; None for what is no number anywhere."""
    if any(sign.isalpha() for sign in text):  # letters would be dialled as digits
        return None
    try:
        number = phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def is_mobile(number: str) -> bool:
    """Of a number in E.164."""
    kind = phonenumbers.number_type(phonenumbers.parse(number))
    return kind in {
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
    }
