"""What golden cases become, under both type checkers, with code that uses it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.generating import client as make
from tests.test_cases import CASES, options

USED = {
    "awkward-names": "import acme",
    "namespace-names": "import acme",
    "recursive-aliases": """
from acme import models
def walk(code: models.Short) -> str:
    return code if isinstance(code, str) else "map"
""",
    "webhooks": """
from collections.abc import Mapping
from acme import models, webhooks
def handle(body: bytes, headers: Mapping[str, str], scope: list[tuple[bytes, bytes]]) -> models.NewPet:
    tried: object = webhooks.new_pet_headers(scope).x_attempt
    print(tried, webhooks.note(body, scope))
    return webhooks.new_pet(body, headers, strict=True)
""",
    "webhooks-by-tag": """
from acme import Unknown, models, webhooks
def handle(body: str) -> models.New | models.Gone | Unknown:
    return webhooks.parse(body)
""",
    "pages": """
from acme import AsyncClient, AsyncPage, Client, Page, models
def names(client: Client) -> list[str]:
    page: Page[str] = client.pets.list_names(per_page=5)
    return [name.upper() for name in page]
def pets(client: Client) -> str | None:
    page: Page[models.Pet, models.Pets] = client.pets.list()
    first: models.Pet = page.items[0]
    whole: models.Pets = client.with_response(client.pets.list).value.value
    print([len(p.items) for p in page.pages()], page.next_page().value.pets, first, whole)
    return page.value.next_page_token or None
async def later(client: AsyncClient) -> list[models.Pet]:
    page: AsyncPage[models.Pet, models.Pets] = await client.pets.list(page_token="x")
    async for one in client.pets.list().pages():
        print(one.value.next_page_token)
    response = await client.with_response(client.pets.list)
    return [pet async for pet in client.pets.list()] + [pet async for pet in page] + response.value.items
""",
    "pages-declared": """
from acme import Client
def names(client: Client) -> str:
    return "".join(client.pets.search(text="x")) + client.off.off(page=1)[0]
""",
    "conditions": """
from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import assert_type
import acme
from acme import Condition, where
class State(Enum):
    UP = "up"
def use(client: acme.Client, more: list[Condition]) -> Sequence[str]:
    one = where("name") == "web-1"
    assert_type(one, Condition)
    assert_type(where("name") != State.UP, Condition)
    assert_type(where("created") >= datetime.now(), Condition)
    assert_type(where("uuid").in_(["a", 1, True, 2.5]), Condition)
    text: str = where("name").is_null()
    client.vms.query(q=[one, where("size") < 2**30, "plain=text", text], fields=["name"], sort="-createDate")
    client.disks.query(q=more)
    client.logs.find(filter=where("name").like("web-%"))
    where("name") > [1]  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
    where("name").like(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return more
""",
    "errors": """
from typing import Any, assert_type
import acme
def use(client: acme.Client) -> Any:
    try:
        return client.vms.get("1")
    except acme.APIStatusError as error:
        assert_type(error.code, str | int | None)
        assert_type(error.status, int)
        return error.details
    except acme.APIResponseError as error:
        return error.code or error.request_id
""",
    "session": """
import acme
def use(client: acme.Client, other: acme.AsyncClient) -> None:
    acme.Client(account_name="a", password="b", login_level=3).disks.list()
    acme.AsyncClient(session=lambda: "s")
""",
    "signature": """
import acme
acme.Client(access_key_id="a", access_key_secret="b").disks.list()
""",
    "security": """
import acme
acme.Client(oauth=acme.ClientCredentials("id", "secret", scopes=["read"]))
acme.AsyncClient(oauth=acme.ClientCredentials("id", "secret"))
""",
    "job": """
from typing import assert_type
import acme
from acme import AsyncJob, Job, JobFailedError, models
def use(client: acme.Client, wait: bool) -> str | None:
    assert_type(client.vms.create(name="vm"), models.Vm)
    job = client.vms.create(name="vm", wait=False, options={"job_timeout": 5})
    assert_type(job, Job[models.Vm])
    assert_type(job.wait(timeout=5, on_progress=lambda j: print(j.last)), models.Vm)
    assert_type(client.vms.create(name="vm", wait=wait), models.Vm | Job[models.Vm])
    assert_type(client.disks.delete("d", wait=3), models.DeleteDiskResult)
    assert_type(Job.resume(client.vms.create, job.location), Job[models.Vm])
    assert_type(client.with_response(client.vms.create, name="vm").value, models.Vm)
    try:
        return job.status()
    except JobFailedError as error:
        return error.location
async def use_async(client: acme.AsyncClient) -> models.Vm:
    assert_type(await client.vms.create(name="vm"), models.Vm)
    job = await client.vms.create(name="vm", wait=False)
    assert_type(job, AsyncJob[models.Vm])
    assert_type(AsyncJob.resume(client.vms.create, job.location), AsyncJob[models.Vm])
    return await job.result()
""",
    "flat-layout": """
from typing import assert_type
import acme
from acme import models
def use(client: acme.Client) -> None:
    assert_type(client.get_vm(), list[str])
    assert_type(client.with_response(client.get_vm_2, "id").value, models.Vm)
    client.close_("id")
async def use_async(client: acme.AsyncClient) -> None:
    assert_type(await client.get_vm_2("id"), models.Vm)
    await client.close()
""",
    "pydantic-models": """
from typing import Any, assert_type
from pydantic import BaseModel, TypeAdapter
import acme
from acme import UNSET, Unknown, UnsetType, models
def use(client: acme.Client) -> BaseModel:
    file = models.File(name="n", json_="j", say_hi="x", owner=models.User(kind="user"), parent=UNSET)
    client.files.put("id", body=[file, models.File.model_validate({}), models.File.from_dict({}, strict=True)])
    assert_type(file.id, str)
    assert_type(file.content, bytes | UnsetType)
    assert_type(file.owner, models.User | models.Group | Unknown | UnsetType)
    assert_type(file.to_dict(), dict[str, Any])
    assert_type(TypeAdapter(list[models.File]).validate_python([]), list[models.File])
    models.File(json_="j")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.File(name="n", nmae="n")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    return file.model_copy(update={"name": "m"})
""",
    "links-and-callbacks": """
from acme import callbacks, models
def handle(body: bytes) -> models.Change:
    return callbacks.create_pet_on_change(body)
""",
}


def test_clients_of_cases_are_typed(tmp_path: Path) -> None:
    for case, text in USED.items():
        acme = make((CASES / case / "spec.yaml").read_text(), tmp_path, **options(CASES / case).get("python", {}))
        (tmp_path / f"used_{acme.__name__}.py").write_text(text.replace("acme", acme.__name__))
    for tool in (["mypy", "--strict", "."], ["pyright", "--warnings", "--pythonpath", sys.executable, "."]):
        done = subprocess.run([sys.executable, "-m", *tool], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
