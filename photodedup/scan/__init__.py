"""Folders -> photo files, and what was left out and why."""

from __future__ import annotations

from photodedup.scan.walking import check_folders, find_photos, gone, is_photo_name

__all__ = ["check_folders", "find_photos", "gone", "is_photo_name"]
