from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SpellCheckResponseTokensItem")


@_attrs_define
class SpellCheckResponseTokensItem:
    """
    Attributes:
        offset (int | Unset): The zero-based offset from the beginning of the text query string to the word that is
            misspelled
        suggestion (str | Unset): A word that corrects the spelling error
        token (str | Unset): The misspelled word
    """

    offset: int | Unset = UNSET
    suggestion: str | Unset = UNSET
    token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        offset = self.offset

        suggestion = self.suggestion

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if offset is not UNSET:
            field_dict["offset"] = offset
        if suggestion is not UNSET:
            field_dict["suggestion"] = suggestion
        if token is not UNSET:
            field_dict["token"] = token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        offset = d.pop("offset", UNSET)

        suggestion = d.pop("suggestion", UNSET)

        token = d.pop("token", UNSET)

        spell_check_response_tokens_item = cls(
            offset=offset,
            suggestion=suggestion,
            token=token,
        )

        spell_check_response_tokens_item.additional_properties = d
        return spell_check_response_tokens_item

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
