"""An API made by hand for the tests of examples and documentation: what the customer's page says."""

from __future__ import annotations

from typing import Any

from generator.ir import (
    Api,
    Array,
    Body,
    Change,
    Constraints,
    Enum,
    Example,
    Field,
    Media,
    Member,
    NamedSchema,
    Object,
    Operation,
    Parameter,
    Ref,
    Response,
    Scalar,
    Schema,
    SecurityScheme,
    SecurityUse,
    Server,
    Tag,
    Value,
)
from tests.support import ROOT

UUID = "19d64f55a9723e59849c0f9357a0dded"
STRING, INTEGER, BOOLEAN = Scalar("string"), Scalar("integer"), Scalar("boolean")


def schema(type: Any, **more: Any) -> Schema:
    return Schema(type=type, **more)


def field(wire: str, type: Any, required: bool = False, **more: Any) -> Field:
    return Field(wire, Schema(type=type, **more), required)


def json_body(type: Any, *examples: Any, **more: Any) -> Body:
    media = Media(
        media_type="application/json",
        schema=schema(type),
        examples=tuple(Example(Value(e)) for e in examples),
        pointer="#/body",
    )
    return Body(required=True, contents=(media,), **more)


def parameter(wire: str, location: str = "query", type: Any = STRING, **more: Any) -> Parameter:
    style = {"path": "simple", "header": "simple"}.get(location, "form")
    given = {"required": location == "path", "style": style, "explode": style == "form", "schema": schema(type)}
    return Parameter(wire=wire, location=location, **{**given, **more})


def api(*operations: Operation, schemas: tuple[NamedSchema, ...] = (), **more: Any) -> Api:
    return Api(title="Test", version="1", operations=operations, schemas=schemas, **more)


def seed_api() -> Api:
    """What the customer's page says, with the values that the overlay adds."""
    tags = Array(schema(STRING))
    inner = Object(
        (
            field("track", Ref("#/Track"), True),
            field("syncAfterVMResume", BOOLEAN, description="Whether to sync after pause to resume"),
            field(
                "intervalInSeconds", Enum("integer", (Member(0), Member(60), Member(600))), description="Sync interval"
            ),
        )
    )
    request = Object(
        (
            field("setvmclocktrack", inner, True, description="setvmclocktrack request body object."),
            field("systemTags", tags, description="System Tags"),
            field("userTags", tags, description="User Tags"),
        )
    )
    vm = Object(
        (
            field("uuid", STRING, True, examples=(Value(UUID),)),
            field("memorySize", Scalar("integer", "int64")),
            field("vmNics", Array(schema(Ref("#/Nic")))),
        )
    )
    nic = Object((field("ip", Scalar("string", "ipv4")), field("vm", Ref("#/Vm"))))
    schemas = (
        NamedSchema(
            "#/Track", "Track", schema(Enum("string", (Member("guest"), Member("host", description="The host's"))))
        ),
        NamedSchema("#/Request", "SetVmClockTrackRequest", schema(request)),
        NamedSchema("#/Vm", "VmInstanceInventory", schema(vm)),
        NamedSchema("#/Nic", "VmNicInventory", schema(nic)),
    )
    media = Media(media_type="application/json;charset=UTF-8", schema=schema(Ref("#/Request")))
    reply = Object((field("inventory", Ref("#/Vm")),))
    example = {"inventory": {"uuid": UUID, "memorySize": 8589934592, "vmNics": [{"ip": "192.168.1.10"}]}}
    good = Media(media_type="application/json", schema=schema(reply), examples=(Example(Value(example)),))
    operation = Operation(
        id="SetVmClockTrack",
        method="PUT",
        path="/zstack/v1/vm-instances/{uuid}/actions",
        action="setvmclocktrack",
        summary="Set VM Clock Sync",
        tags=("VM Related Interfaces",),
        parameters=(
            parameter(
                "uuid",
                "path",
                schema=schema(STRING, constraints=Constraints(pattern="^[0-9a-f]{32}$")),
                description="Resource UUID, a unique identifier for the resource",
            ),
        ),
        body=Body(required=True, contents=(media,), unwrap=("setvmclocktrack",)),
        responses=(Response(status="200", description="OK", contents=(good,), unwrap="inventory"),),
        since="4.1.0",
        breadcrumb=("Compute Management", "VM Related Interfaces"),
        history=(),
        security=((SecurityUse("session"),),),
    )
    query = Operation(
        id="QueryVmInstance",
        method="GET",
        path="/zstack/v1/vm-instances",
        summary="Query VM Instances",
        tags=("VM Related Interfaces",),
        parameters=(
            parameter("q", type=Array(schema(STRING)), examples=(Example(Value(["state=Enabled", "name~=web%"])),)),
            parameter("limit", type=INTEGER),
        ),
        responses=(Response(status="200", description="OK"),),
        history=(Change("4.8.0", "Added parameter limit"),),
        security=(),
        deprecated=True,
    )
    return Api(
        title="ZStack",
        version="5.2",
        operations=(operation, query),
        schemas=schemas,
        servers=(Server(url="http://127.0.0.1:8080"),),
        tags=(Tag(name="VM Related Interfaces", description="What is done with *virtual machines*."),),
        security_schemes=(SecurityScheme(id="session", kind="http", scheme="OAuth"),),
        security=((SecurityUse("session"),),),
    )


def rendered_pack(name: str, book: object) -> dict[str, str]:
    """The pack's files made of the book, as text."""
    from generator.packs import file_plans, load_pack
    from generator.render import Renderer

    folder = ROOT / "templates" / name
    pack = load_pack(name, {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()})
    renderer = Renderer(pack)
    return {f.path: renderer.render(f, book).decode() for f in file_plans(pack, book)}
