"""State: what is created is found, changed and removed; without state each answer is an example."""

from __future__ import annotations

import json
from pathlib import Path

from tests.mock.clouds import content, created, mocked
from tests.mocking import Mocked

WEB = "0cb4a256a98815090fb228ac7bfa3d0e"


def test_what_is_created_is_found() -> None:
    server = mocked()
    made = created(server, name="db", cpus=8)
    assert made["uuid"] != WEB and len(made["uuid"]) == 32
    assert made == {"uuid": made["uuid"], "name": "db", "state": "Running", "cpus": 8}
    assert content(server.ask("GET", f"/machines/{made['uuid']}"))["inventories"] == [made]
    other = created(server, name="web2")
    assert content(server.ask("GET", "/machines")) == {"inventories": [made, other], "total": 2}


def test_the_servers_path_may_stand_before() -> None:
    server = mocked()
    made = content(server.ask("POST", "/api/v1/machines/m/disks", {"size": 3}), 201)
    assert content(server.ask("GET", f"/machines/m/disks/{made['id']}")) == made


def test_an_argument_of_another_kind_or_read_only_is_not_taken() -> None:
    made = created(mocked(), name="db", state=5, made="by me", unknown=1)
    assert made["state"] == "Running" and "made" not in made and "unknown" not in made


def test_an_action_changes_the_item_above_it() -> None:
    server = mocked()
    made = created(server, name="db")
    path = f"/machines/{made['uuid']}/actions"
    changed = content(server.ask("PUT", path, {"setClock": {"track": "guest", "cpus": 4}}))["inventory"]
    assert changed == {**made, "track": "guest", "cpus": 4}
    assert server.ask("PUT", path, {"stop": {}}).body == b""
    assert content(server.ask("GET", "/machines"))["inventories"] == [changed]


def test_what_is_removed_is_gone() -> None:
    server = mocked()
    uuid = created(server, name="db")["uuid"]
    disk = content(server.ask("POST", f"/machines/{uuid}/disks"), 201)
    server.ask("DELETE", f"/machines/{uuid}")
    assert content(server.ask("GET", "/machines")) == {"inventories": [], "total": 0}
    assert content(server.ask("GET", f"/machines/{uuid}"))["inventories"] == []
    assert server.ask("DELETE", f"/machines/{uuid}").status == 404
    assert server.ask("GET", f"/machines/{uuid}/disks/{disk['id']}").status == 404
    # The documented error, where there is one.
    error = server.ask("PUT", f"/machines/{uuid}/actions", {"setClock": {}})
    assert content(error, 404)["error"]["code"] == "SYS.1"


def test_items_of_one_parent_are_not_those_of_another() -> None:
    server = mocked()
    response = server.ask("POST", "/machines/a/disks", {"size": 7})
    disk = content(response, 201)
    assert isinstance(disk["id"], int) and disk["size"] == 7
    assert response.header("location") == f"https://mock.example/machines/a/disks/{disk['id']}"
    assert server.ask("GET", f"/machines/b/disks/{disk['id']}").status == 404
    changed = content(server.ask("PATCH", f"/machines/a/disks/{disk['id']}", {"size": 9, "id": 5}))
    assert changed == {"id": disk["id"], "size": 9} == content(server.ask("GET", f"/machines/a/disks/{disk['id']}"))


def test_a_caller_may_choose_the_id() -> None:
    server = mocked()
    assert created(server, name="db", uuid="mine")["uuid"] == "mine"
    assert created(server, name="db", uuid="mine")["uuid"] != "mine"
    # What the path calls so is the id of something else.
    text = (Path(__file__).parent / "volumes.yaml").read_text()
    made = content(Mocked(text).ask("POST", "/volumes/v1/copies", {"size": 2}), 201)
    assert made["id"] != "v1" and made["size"] == 2


def test_an_id_is_a_text_or_a_number() -> None:
    """`{owner}` is not the property `owner`, which is an object, so `name` identifies an item."""
    server = Mocked((Path(__file__).parent / "volumes.yaml").read_text())
    made = content(server.ask("POST", "/shares", {"name": "s1"}), 201)
    assert made == {"owner": {"id": "id"}, "name": "s1"} == content(server.ask("GET", "/shares/s1"))


def test_what_nobody_can_create_is_there() -> None:
    server = mocked()
    north, south = {"id": 1, "name": "north"}, {"id": 2, "name": "south"}
    assert content(server.ask("GET", "/zones")) == [north, south]
    assert content(server.ask("GET", "/zones/2")) == south
    assert server.ask("GET", "/zones/3").status == 404


def test_a_collection_begins_with_so_many_items() -> None:
    machines = content(mocked(items=5).ask("GET", "/machines"))
    assert machines["total"] == 5 and len({m["uuid"] for m in machines["inventories"]}) == 5
    zones = content(mocked(items=1).ask("GET", "/zones"))
    assert zones == [{"id": 1, "name": "north"}]


def test_items_that_nobody_created_are_adopted_until_they_are_removed() -> None:
    server = mocked(adopt=True)
    path = f"/machines/{WEB}"
    assert content(server.ask("PUT", f"{path}/actions", {"setClock": {"track": "host"}}))["inventory"]["uuid"] == WEB
    assert content(server.ask("GET", path))["inventories"][0]["track"] == "host"
    server.ask("DELETE", path)
    assert server.ask("DELETE", path).status == 404


def test_a_request_as_examples_have_it_finds_its_item() -> None:
    """Also where items are created: what a reader copies from the documentation goes well, another id is not there."""
    server = mocked()
    sent = json.loads(server.ask("GET", "/machines/m/disks/1").body)
    assert sent["id"] == 1
    assert server.ask("GET", "/machines/m/disks/2").status == 404
    assert server.ask("PATCH", "/machines/m/disks/1", {"size": 9}).status == 200
    assert content(server.ask("GET", "/machines/m/disks/1"))["size"] == 9


def test_any_item_is_there_where_none_is_listed_or_created() -> None:
    lines = (Path(__file__).parent / "cloud.yaml").read_text().splitlines()
    alone = "\n".join(line for line in lines if "listZones" not in line and line != "  /zones:")
    assert content(Mocked(alone).ask("GET", "/zones/77")) == {"id": 77, "name": "name"}
    assert mocked().ask("GET", "/zones/77").status == 404


def test_without_state_each_answer_is_an_example() -> None:
    server = mocked(stateful=False)
    disk = content(server.ask("POST", "/machines/a/disks", {"size": 7}), 201)
    assert disk == content(server.ask("GET", "/machines/a/disks/99")) == {"id": 1, "size": 1}
    assert server.ask("DELETE", "/machines/x").status == 200
    assert content(server.ask("GET", "/zones/77")) == {"id": 1, "name": "name"}
    assert [z["name"] for z in content(server.ask("GET", "/zones"))] == ["north", "south"]


def test_each_run_gives_the_same_ids() -> None:
    first, second, other = (created(mocked(seed=seed), name="db")["uuid"] for seed in ("", "", "x"))
    assert first == second != other


def test_roles_are_told_from_schemas_too() -> None:
    server = Mocked((Path(__file__).parent / "volumes.yaml").read_text())
    made = content(server.ask("POST", "/volumes/data", {"size": 5}))
    assert content(server.ask("GET", "/volumes")) == [made] and made["size"] == 5
    at = f"/volumes/{made['id']}"
    attached = content(server.ask("POST", f"{at}/hosts/h7"))
    assert attached == {**made, "hostId": "h7"}
    assert content(server.ask("POST", f"{at}/grow?size=9")) == {**attached, "size": 9} == content(server.ask("GET", at))
    assert content(server.ask("GET", "/volumes")) == [{**attached, "size": 9}]
    # What is written where nothing is makes it, as its response 201 says.
    assert content(server.ask("PUT", "/volumes/own", {"size": 1}), 201)["id"] == "own"
    assert content(server.ask("GET", "/volumes/own"))["size"] == 1
    assert server.ask("POST", "/volumes/none/grow?size=9").status == 404


def test_a_location_is_an_address_whatever_is_in_it() -> None:
    server = mocked()
    location = server.ask("POST", "/machines/%0d%0a%e4%ba%91%20%2f/disks", {"size": 1}).header("location") or ""
    assert location == "https://mock.example/machines/%0D%0A%E4%BA%91%20%2F/disks/2"
    assert content(server.ask("GET", location.removeprefix("https://mock.example"))) == {"id": 2, "size": 1}


def test_the_oldest_items_go_when_there_are_too_many() -> None:
    server = mocked(most=3)
    ids = [content(server.ask("POST", "/machines/m/disks", {"size": n}), 201)["id"] for n in range(5)]
    assert len(set(ids)) == 5
    statuses = [server.ask("GET", f"/machines/m/disks/{id}").status for id in ids]
    assert statuses == [404, 404, 200, 200, 200]
    for number in range(10):
        server.ask("POST", f"/machines/m{number}/disks", {"size": 1})
        server.ask("GET", f"/machines/other{number}/disks/1")
    assert len(server.mock.resources.items) <= 3
    assert sum(map(len, server.mock.resources.items.values())) <= 3


def test_large_items_leave_less_room() -> None:
    server = mocked(most_bytes=50_000)
    for number in range(5):
        response = server.ask("POST", "/machines/m/disks", {"size": number, "more": "x" * 20_000})
        assert response.status == 201
    assert len(server.mock.resources.items[("machines", "m", "disks")]) == 2
