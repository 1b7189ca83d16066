"""The libraries that load slowly, loaded ahead of time."""

from __future__ import annotations


def load_libraries() -> None:
    """Load what describes and compares photos.

    The command line does without until it needs them. While a window is open they would come in the middle of a scan:
    a library that is being loaded keeps Python's lock, longest when all cores are busy, and the window stands still.
    """
    import onnxruntime  # noqa: F401, PLC0415 -- see above; the same for all of these

    import photodedup.describe.loading  # noqa: PLC0415
    import photodedup.engine.inspecting  # noqa: PLC0415
    import photodedup.engine.removing  # noqa: PLC0415
    import photodedup.engine.scanning  # noqa: PLC0415
    import photodedup.verify.laying  # noqa: PLC0415
    import photodedup.verify.sharpness  # noqa: F401, PLC0415

    load_comparing()


def load_comparing() -> None:
    """Load what compares photos: on another thread, while the first ones are still being described."""
    import photodedup.verify.relation  # noqa: PLC0415
    import photodedup.verify.turns  # noqa: F401, PLC0415
