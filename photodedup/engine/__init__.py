"""The wiring: scan -> decode -> describe -> catalogue -> index -> verify -> cluster -> review.

The only place in the core that starts threads. `Engine` is what the command line and the window share.
"""

from photodedup.engine.core import Engine

__all__ = ["Engine"]
