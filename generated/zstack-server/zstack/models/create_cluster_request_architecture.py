"""CreateClusterRequestArchitecture."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateClusterRequestArchitecture(OpenEnum):
    """Architecture of the CPU

    Since 4.0.
    """

    X86_64 = "x86_64"
    AARCH64 = "aarch64"
    MIPS64_EL = "mips64el"
    LOONGARCH64 = "loongarch64"
