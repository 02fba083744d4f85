from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeletedItem")


@_attrs_define
class DeletedItem:
    """A deleted episode or podcast.
    An episode or a podcast could be deleted from our podcast database.
    Possible reasons: 1) Podcast producers sometimes delete their old episodes. 2) Copyright issues.

        Attributes:
            error (str | Unset): Why this episode or podcast is deleted?
            id (str | Unset): Episode id or podcast id.
            status (str | Unset): The status of this episode or podcast. For now, the only possible value is **deleted**.
            title (str | Unset): Episode title or podcast title.
    """

    error: str | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        id = self.id

        status = self.status

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error = d.pop("error", UNSET)

        id = d.pop("id", UNSET)

        status = d.pop("status", UNSET)

        title = d.pop("title", UNSET)

        deleted_item = cls(
            error=error,
            id=id,
            status=status,
            title=title,
        )

        deleted_item.additional_properties = d
        return deleted_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
