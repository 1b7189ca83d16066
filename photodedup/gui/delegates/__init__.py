"""How one row or cell is painted. Nothing here computes or reads a file."""
