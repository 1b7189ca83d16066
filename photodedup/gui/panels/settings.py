"""What a person can set, in a dialog; the file it is stored in belongs to `settings`."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from photodedup.describe.session import PROVIDERS
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme
from photodedup.settings import Settings


class SettingsDialog(QDialog):
    """The settings.

    Signals:
        saved(object): the person wants these `Settings`.
    """

    saved = Signal(object)

    def __init__(self, settings: Settings, look: Theme, parent: QWidget) -> None:
        """Show the settings as they are."""
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
        self.threshold.setSuffix(" %")
        self.threshold.setValue(round(100 * settings.similar_threshold))
        self.truncated = QCheckBox(self.tr("Also look at photos that end too early"))
        self.truncated.setChecked(settings.use_truncated)
        self._lay_out(look)

    def _lay_out(self, look: Theme) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(18)
        form.addRow(self.tr("Compute on"), self.provider)
        form.addRow(self.tr("Threads"), self.threads)
        form.addRow(self.tr("Look-alikes are at least this alike"), self.threshold)
        form.addRow("", self.truncated)
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
        column.addWidget(Label(self.tr("Compute and threads take effect at the next start."), Text.SMALL, "quiet"))
        column.addLayout(row)

    @Slot()
    def _save(self) -> None:
        chosen = replace(
            self._settings,
            provider=self.provider.currentData(),
            threads=self.threads.value(),
            similar_threshold=self.threshold.value() / 100,
            use_truncated=self.truncated.isChecked(),
        )
        self.accept()
        self.saved.emit(chosen)
