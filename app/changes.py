"""What a write changed, so that whoever shows data knows what to look at again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def _no_ids() -> Mapping[str, frozenset[int]]:
    return {}


@dataclass(frozen=True)
class Changes:
    """The rows that one write touched, by kind (the table's name), with a label for Undo."""

    label: str
    ids: Mapping[str, frozenset[int]] = field(default_factory=_no_ids)
    undoable: bool = True
    step: int | None = None

    @classmethod
    def none(cls, label: str) -> Changes:
        """A write that turned out to change nothing."""
        return cls(label, {}, undoable=False)

    def touches(self, *kinds: str) -> bool:
        """True when a row of any of these kinds changed."""
        return any(self.ids.get(kind) for kind in kinds)

    def of(self, kind: str) -> frozenset[int]:
        """The ids of this kind that changed; empty when none did."""
        return self.ids.get(kind, frozenset())

    def __bool__(self) -> bool:
        return any(self.ids.values())

    def __or__(self, other: Changes) -> Changes:
        ids = {kind: self.of(kind) | other.of(kind) for kind in {*self.ids, *other.ids}}
        undoable = self.undoable or other.undoable
        return Changes(self.label, ids, undoable, other.step if other.step else self.step)
