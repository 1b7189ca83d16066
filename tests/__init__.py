"""The tests: a package only so that `tests.helpers` cannot be mistaken for another one."""
