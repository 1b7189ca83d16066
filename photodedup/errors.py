"""Every error photodedup raises on purpose, split by whose fault it is.

`UserError` means that something outside the program is wrong (a folder is missing, a disk is full): it carries
one sentence and a hint, and never a traceback. `BugError` means that the program is wrong. `PhotoUnreadable` is
the fate of one file: it is skipped, named and listed, and costs no other file anything.
"""

from __future__ import annotations


class PhotodedupError(Exception):
    """The base of everything below, so that a shell can tell our errors from a library's."""


class UserError(PhotodedupError):
    """Something outside the program is wrong, and the person can do something about it.

    Args:
        sentence: what is wrong, in one sentence that a person can read.
        hint: what to do about it; empty where there is nothing to say.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        """Keep the sentence as the message and the hint beside it."""
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint


class UnknownValue(UserError):  # noqa: N818 -- named for what was asked for
    """What was asked for exists on no machine: a mistake in the asking."""


OTHER_PROVIDER = "Choose another provider: auto takes the best that works here, cpu works everywhere."
"""The hint where a provider of this machine fails."""


class BugError(PhotodedupError):
    """The program itself is wrong: a promise between two of its parts was broken."""


class Cancelled(PhotodedupError):  # noqa: N818 -- nothing failed: the person asked for it
    """The person asked to stop; everything finished so far is saved."""


class PhotoUnreadable(PhotodedupError):  # noqa: N818 -- named for the photo's state, not for a failure
    """One file cannot be used; the message is the reason shown beside its path."""
