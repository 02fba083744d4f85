"""CreateVmInstanceRequestArchitecture."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateVmInstanceRequestArchitecture(OpenEnum):
    """Architecture of the CPU

    At most 32 characters. Since 4.7.21.
    """

    X86_64 = "x86_64"
    AARCH64 = "aarch64"
    MIPS64_EL = "mips64el"
    LOONGARCH64 = "loongarch64"
