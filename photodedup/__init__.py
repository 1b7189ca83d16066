"""photodedup: find duplicate and look-alike photos, review them, remove them safely."""

__version__ = "0.1.0"
