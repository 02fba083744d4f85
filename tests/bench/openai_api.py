"""What a server of OpenAI's API answers to the three requests that its SDK is measured with."""

from __future__ import annotations

import json
from typing import Any

from tests.bench.shop import MANY, ORDERS


def answers() -> dict[str, str]:
    """The JSON text of each path."""
    found: dict[str, Any] = {
        "/models/colour": {"id": "colour", "object": "model", "created": 1_700_000_000, "owned_by": "somebody"},
        "/files": _page([_file(number) for number in range(MANY)]),
        "/chat/completions": _page([_completion(number) for number in range(ORDERS)]),
    }
    return {path: json.dumps(value, separators=(",", ":")) for path, value in found.items()}


def looks() -> dict[str, list[Any]]:
    """What each call gives, in short: how many objects, and a part of the last one."""
    last = _completion(ORDERS - 1)["choices"][-1]["message"]["tool_calls"][-1]["id"]
    flat = [MANY, _file(MANY - 1)["id"]]
    return {"small": ["colour"], "small async": ["colour"], "flat": flat, "nested": [ORDERS, last]}


def _page(data: list[dict[str, Any]]) -> dict[str, Any]:
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]}
    return {"object": "list", "data": data, **ends, "has_more": False}


def _file(number: int) -> dict[str, Any]:
    return {
        "id": f"file-{number:024}",
        "object": "file",
        "bytes": 120_000 + number,
        "created_at": 1_700_000_000 + number,
        "expires_at": 1_800_000_000 + number,
        "filename": f"record-{number}.jsonl",
        "purpose": "batch",
        "status": "processed",
        "status_details": None,
    }


def _completion(number: int) -> dict[str, Any]:
    call = {"name": "weather", "arguments": '{"city":"Bremen"}'}
    message = {
        "role": "assistant",
        "content": None,
        "refusal": None,
        "annotations": [],
        "tool_calls": [{"id": f"call_{number}_{n}", "type": "function", "function": call} for n in range(3)],
    }
    words = [{"token": word, "bytes": [65, 66], "logprob": -0.5, "top_logprobs": []} for word in ("a", "b", "c")]
    choice = {"index": 0, "message": message, "finish_reason": "tool_calls", "logprobs": {"content": words}}
    details = {"cached_tokens": 0, "audio_tokens": 0}
    spent = {"reasoning_tokens": 9, "audio_tokens": 0, "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0}
    return {
        "id": f"chatcmpl-{number:020}",
        "object": "chat.completion",
        "created": 1_700_000_000 + number,
        "model": "small-model",
        "choices": [choice],
        "usage": {
            "prompt_tokens": 20,
            "completion_tokens": 30,
            "total_tokens": 50,
            "prompt_tokens_details": details,
            "completion_tokens_details": spent,
        },
        "service_tier": "default",
        "system_fingerprint": "fp_1",
    }
