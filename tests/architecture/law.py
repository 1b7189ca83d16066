"""The law of imports, as functions from source text to the sentences it breaks.

The tests run it over the package; a second set of tests runs it over deliberate violations, because a rule that
catches nothing looks exactly like a rule that is kept.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

LEAVES = (
    "errors",
    "types",
    "removal_types",
    "events",
    "reasons",
    "settings",
    "paths",
    "spelling",
    "visible",
    "machine",
    "locking",
    "logs",
    "crashes",
)
STAGES = ("scan", "decode", "describe", "catalogue", "index", "verify", "cluster", "review", "act")
ORDER = (*LEAVES, *STAGES, "engine")
SHELLS = ("cli", "gui")
PLANNED: set[str] = set()  # parts that have their place in the order before they have any code

# What lies beside the line: which parts each may import. `evaluation` measures the paper's claims and so may see
# what makes a descriptor, never the product around it.
BESIDE = {
    "evaluation": {*LEAVES, "decode", "describe"},
    "__init__": set[str](),
    "__main__": {*ORDER, *SHELLS},
}

# A library, and the only parts that may import it.
OWNED = {
    "PySide6": {"gui"},
    "shiboken6": {"gui"},
    "sqlite3": {"catalogue"},
    "hnswlib": {"index"},
    "send2trash": {"act"},
    "lxml": {"act"},
    "concurrent": {"engine", "gui", "evaluation"},  # evaluation has no engine to run its photos for it
    "multiprocessing": {"engine"},
    "_thread": set[str](),
    "asyncio": set[str](),
}

# Calls that move or remove files, and the only part that may make them. `os.replace` is not among them: every part
# puts its own finished drafts into place with it.
_MOVES = {"os.rename", "os.renames", "os.remove", "os.rmdir", "os.removedirs", "shutil.move", "shutil.rmtree"}

# Any part may hold a lock; what makes a thread run belongs to the engine, and to the window for its own work.
_STARTS = {"Thread", "Timer"}

_WHEREABOUTS = {"_MEIPASS", "__file__", "_shipped"}


def part_of(module: str) -> str:
    """Name the part of the package a module belongs to: "photodedup.gui.app" is of "gui"."""
    pieces = module.split(".")
    return pieces[1] if len(pieces) > 1 else "__init__"


def allowed(part: str) -> set[str]:
    """List the parts that a part may import."""
    if part in BESIDE:
        return BESIDE[part]
    if part in SHELLS:
        return {*ORDER, *({"evaluation"} if part == "cli" else ())}
    if part in STAGES:
        return set(LEAVES)
    return set(ORDER[: ORDER.index(part)]) if part in ORDER else set()


def violations(module: str, tree: ast.Module) -> list[str]:
    """List the sentences that say how a module breaks the law; `module` is its dotted name."""
    part = part_of(module)
    if part not in {*ORDER, *SHELLS, *BESIDE}:
        return [f"{module} belongs to no part that the law knows"]
    return [*_wrong_imports(module, part, tree), *_wrong_words(module, part, tree)]


def _wrong_imports(module: str, part: str, tree: ast.Module) -> Iterator[str]:
    """Find imports of parts further right and of libraries that belong to others; lazy ones count too."""
    for name in imported(tree):
        library = name.split(".")[0]
        owners = OWNED.get(library, {part})
        if not library:
            yield f"{module} imports {name}: imports are absolute"
        elif library == "photodedup":
            target = part_of(name)
            if target not in {part, "__init__", "__version__", *allowed(part)}:
                yield f"{module} imports {name}: {part} may not know {target}"
        elif part not in owners:
            yield f"{module} imports {name}, which only {sorted(owners)} may"


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted name of everything imported anywhere in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            # "from photodedup import gui" imports a part, though it is written like a name.
            yield from (f"{base}.{alias.name}" for alias in node.names) if base == "photodedup" else [base]


def _wrong_words(module: str, part: str, tree: ast.Module) -> Iterator[str]:
    """Find knowledge of where the program lies, moves of files and new threads outside their owners."""
    for node in ast.walk(tree):
        word = _word(node)
        if word in _WHEREABOUTS and part != "paths":
            yield f"{module} uses {word}: only paths knows a checkout from a wheel from a bundle"
        if word in _STARTS and part not in {"engine", "gui"}:
            yield f"{module} uses {word}: only the engine and the window start threads"
        if word in _MOVES and part != "act":
            yield f"{module} calls {word}: only act touches the person's files"


def _word(node: ast.AST) -> str:
    """Return the name, dotted call or string that a node stands for, or nothing."""
    match node:
        case ast.Name(id=name) | ast.Constant(value=str(name)):
            return name
        case ast.Attribute(value=ast.Name(id="os" | "shutil" as library), attr=name):
            return f"{library}.{name}"
        case ast.Attribute(attr=name):
            return name
    return ""
