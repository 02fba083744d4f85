"""What the user interface of the documentation says, in one table: a further language is a further table."""

from __future__ import annotations

from collections.abc import Mapping

from generator.plan.site_text import Text

_EN: Mapping[str, str] = {
    "language": "en",
    "skip": "Skip to main content",
    "overview": "Overview",
    "operations": "Operations",
    "operation": "Operation",
    "on_this_page": "On this page",
    "breadcrumb": "Breadcrumb",
    "pages": "Previous and next operation",
    "previous": "Previous",
    "next": "Next",
    "markdown": "This page as Markdown",
    "method": "Method",
    "path": "Path",
    "description": "Description",
    "version": "Version",
    "since": "Since",
    "deprecated": "Deprecated",
    "deprecated_text": "This operation is deprecated. Existing callers should move away from it.",
    "synchronous": "Synchronous",
    "asynchronous": "Asynchronous",
    "auth_required": "Auth Required",
    "auth_optional": "Auth Optional",
    "auth_none": "No Auth",
    "operation_id": "Operation ID",
    "execution": "Execution Availability",
    "execution_unknown": "The documentation names no restriction on where this operation can be run.",
    "job_text": "The answer may come before the work is done; the response says where to ask for the result.",
    "authentication": "Authentication",
    "authentication_any": "One of these is needed:",
    "scopes": "Scopes",
    "try_it_out": "Try It Out",
    "try_text": "Submit a mock request using the current auth context and example-driven inputs.",
    "try_inputs": "These inputs make up the request example below:",
    "try_none": "The request needs no inputs.",
    "input": "Input",
    "example_value": "Example value",
    "request_inputs": "Request Inputs",
    "no_inputs": "This API requires no request parameters.",
    "path_parameters": "Path Parameters",
    "query_parameters": "Query Parameters",
    "header_parameters": "Header Parameters",
    "cookie_parameters": "Cookie Parameters",
    "body_fields": "Body Fields",
    "responses": "Responses",
    "no_responses": "The documentation describes no response.",
    "no_content": "The response has no body.",
    "response_headers": "Response Headers",
    "links": "Links",
    "with": "with",
    "callbacks": "Callbacks",
    "webhook": "Webhook",
    "webhooks": "Webhooks",
    "webhooks_text": "Requests that the API sends to the reader's server.",
    "received": "Received Inputs",
    "received_none": "The request has no inputs.",
    "received_example": "Received Example",
    "endpoint": "Endpoint",
    "request_example": "Request Example",
    "response_example": "Response Example",
    "no_response_example": "There is no response example.",
    "generated": "made from the schema",
    "change_history": "Change History",
    "no_history": "This API has no change history records yet.",
    "required": "Required",
    "optional": "Optional",
    "nullable": "Nullable",
    "read_only": "Read only",
    "write_only": "Write only",
    "no_description": "No description provided.",
    "allowed_values": "Allowed values",
    "default": "Default",
    "example": "Example",
    "always": "Always",
    "constraints": "Constraints",
    "pattern": "Pattern",
    "recursive": "Same fields as shown further up.",
    "more_fields": "more fields are not shown here",
    "more_values": "more",
    "fields": "Fields",
    "servers": "Servers",
    "see_also": "See also",
    "source": "Transcribed from",
    "media_type": "Media type",
    "terms": "Terms of service",
    "contact": "Contact",
    "license": "License",
    "one_of": "one of",
    "array_of": "array of",
    "map_of": "map of",
    "any_value": "any value",
    "nothing": "no value",
    "file": "file",
    "object": "object",
    "array": "array",
}


class Labels:
    """Labels in one language, as attributes. AttributeError tells of a label that the table does not have."""

    __slots__ = ("_table",)

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = {name: Text(text) for name, text in table.items()}

    def __getattr__(self, name: str) -> Text:
        if name.startswith("_") or name not in self._table:
            raise AttributeError(f"there is no label '{name}'")
        return self._table[name]


EN = Labels(_EN)
