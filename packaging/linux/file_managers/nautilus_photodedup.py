"""GNOME's file manager: "Find duplicates here" in the menu of a folder. Needs the package python3-nautilus."""  # noqa: INP001 -- Nautilus loads it by path

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from gi.repository import GObject, Nautilus


def _folders(files: Sequence[Nautilus.FileInfo]) -> list[str]:
    paths = [file.get_location().get_path() for file in files if file.is_directory()]
    return [path for path in paths if path]  # a folder on a server that is not mounted has none


class PhotodedupMenu(GObject.GObject, Nautilus.MenuProvider):  # type: ignore[misc]  # GObject has no types
    """Adds one entry to the menus of folders."""

    def get_file_items(self, *args: Sequence[Nautilus.FileInfo]) -> list[Nautilus.MenuItem]:
        """Offer it for selected folders; Nautilus before 43 passes its window first."""
        return self._offer(_folders(args[-1]))

    def get_background_items(self, *args: Nautilus.FileInfo) -> list[Nautilus.MenuItem]:
        """Offer it for the folder that is open."""
        return self._offer(_folders([args[-1]]))

    def _offer(self, folders: list[str]) -> list[Nautilus.MenuItem]:
        if not folders:
            return []
        item = Nautilus.MenuItem(name="Photodedup::find", label="Find duplicates here")
        item.connect("activate", lambda _item: subprocess.Popen(["photodedup-gui", *folders]))  # noqa: S603, S607 -- folders that the person chose
        return [item]
