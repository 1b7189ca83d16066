"""Acting: the only part that touches the person's files. It moves them; it deletes only what was confirmed twice."""
