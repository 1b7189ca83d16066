"""What verification answers."""

from __future__ import annotations

from dataclasses import dataclass

from photodedup.types import Relation

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, each as a fraction of the whole photo's width or height."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two photos are to each other, and on what evidence.

    Attributes:
        relation: the strongest claim that the evidence bears.
        sentence: the evidence, for a person.
        confidence: 0..1; 1 where it is a fact.
        box: for a crop, which part of the whole photo the other one shows.
        whole: for a crop or a photo in a frame, which of the two is the whole photo and nothing more: "a" or "b".
        inliers: key points that lie where the alignment says.
        agreement: share of the common picture that is the same, 0..1.
    """

    relation: Relation
    sentence: str
    confidence: float = 1.0
    box: Box | None = None
    whole: str | None = None
    inliers: int = 0
    agreement: float = 0.0
