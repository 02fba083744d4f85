from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.spell_check_response_tokens_item import SpellCheckResponseTokensItem


T = TypeVar("T", bound="SpellCheckResponse")


@_attrs_define
class SpellCheckResponse:
    """
    Attributes:
        corrected_text_html (str): The corrected text for the entire search term (multiple words/tokens), where
            misspelled tokens are replaced with the correct texts and html tags <b><i>
        tokens (list[SpellCheckResponseTokensItem]): The word in the text query string that is not spelled correctly
    """

    corrected_text_html: str
    tokens: list[SpellCheckResponseTokensItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        corrected_text_html = self.corrected_text_html

        tokens = []
        for tokens_item_data in self.tokens:
            tokens_item = tokens_item_data.to_dict()
            tokens.append(tokens_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "corrected_text_html": corrected_text_html,
                "tokens": tokens,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.spell_check_response_tokens_item import SpellCheckResponseTokensItem  # noqa: PLC0415

        d = dict(src_dict)
        corrected_text_html = d.pop("corrected_text_html")

        tokens = []
        _tokens = d.pop("tokens")
        for tokens_item_data in _tokens:
            tokens_item = SpellCheckResponseTokensItem.from_dict(tokens_item_data)

            tokens.append(tokens_item)

        spell_check_response = cls(
            corrected_text_html=corrected_text_html,
            tokens=tokens,
        )

        spell_check_response.additional_properties = d
        return spell_check_response

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
