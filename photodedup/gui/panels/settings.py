"""What a person can set, in a dialog; the file it is stored in belongs to `settings`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from photodedup.describe.providers import PROVIDERS
from photodedup.gui import languages
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme
from photodedup.settings import Settings

_SPIN_MARGIN: Final = 6


class SettingsDialog(QDialog):
    """The settings.

    Signals:
        saved(object): the person wants these `Settings`.
    """

    saved = Signal(object)

    def __init__(self, settings: Settings, look: Theme, parent: QWidget, devices: QWidget) -> None:
        """Show the settings as they are, and what is known of the devices."""
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.finished.connect(self.deleteLater)
        self.provider = QComboBox()
        for provider in dict.fromkeys(("auto", *PROVIDERS, settings.provider)):
            self.provider.addItem(self.tr("The best there is") if provider == "auto" else provider, provider)
        self.provider.setCurrentIndex(self.provider.findData(settings.provider))
        self.threads = QSpinBox()
        self.threads.setRange(0, 1024)
        self.threads.setSpecialValueText(self.tr("As many as there are cores"))
        self.threads.setValue(settings.threads)
        self.threshold = QSpinBox()
        self.threshold.setRange(40, 95)
        self.threshold.setSuffix(self.tr(" %"))
        self.threshold.setValue(round(100 * settings.similar_threshold))
        self.thumbnails = QSpinBox()
        self.thumbnails.setRange(0, 1_000_000)
        self.thumbnails.setSingleStep(500)
        self.thumbnails.setGroupSeparatorShown(True)
        self.thumbnails.setSuffix(self.tr(" MB"))
        self.thumbnails.setValue(settings.thumbnail_megabytes)
        for box in (self.threads, self.threshold, self.thumbnails):
            box.lineEdit().setTextMargins(_SPIN_MARGIN, 0, 0, 0)  # the style sheet's padding does not reach it
        self.truncated = QCheckBox(self.tr("Also look at photos that end too early"))
        self.truncated.setChecked(settings.use_truncated)
        self.language = QComboBox()
        self.language.addItem(self.tr("The system's"), languages.SYSTEM)
        for language in languages.translated():
            self.language.addItem(languages.own_name(language), language)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self._lay_out(look, devices)

    def _lay_out(self, look: Theme, devices: QWidget) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(18)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Compute on"), self.provider)
        form.addRow("", devices)
        form.addRow(self.tr("Threads"), self.threads)
        form.addRow(self.tr("Look-alikes are at least this alike"), self.threshold)
        form.addRow("", self.truncated)
        form.addRow(self.tr("Thumbnails take at most"), self.thumbnails)
        save, cancel = Button(look, self.tr("Save"), "primary"), Button(look, self.tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(
            Label(self.tr("Language, compute and threads take effect at the next start."), Text.SMALL, "quiet")
        )
        column.addLayout(row)

    @Slot()
    def _save(self) -> None:
        chosen = replace(
            self._settings,
            provider=self.provider.currentData(),
            threads=self.threads.value(),
            similar_threshold=self.threshold.value() / 100,
            use_truncated=self.truncated.isChecked(),
            thumbnail_megabytes=self.thumbnails.value(),
            language=self.language.currentData(),
        )
        self.accept()
        self.saved.emit(chosen)
