"""Text that came from a learner, made fit for a terminal and for a line of a file."""

import unicodedata

STEERING = {"\u061c", "\u200e", "\u200f", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}


def visible(text):
    """Show control characters, line ends and lone surrogates as escapes: one line stays one line.

    What turns the direction of writing counts as control; the joiners within an emoji do not.
    """
    return "".join(c if not _steers(c) else c.encode("unicode_escape", "surrogatepass").decode()
                   for c in str(text))


def _steers(character):
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in STEERING
