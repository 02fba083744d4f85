"""AddImageRequestArchitecture."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class AddImageRequestArchitecture(OpenEnum):
    """Optional. The architecture of the CPU. Options: x86_64 | aarch64 | mips64el |
    loongarch64.

    At most 32 characters. Since 4.0.
    """

    X86_64 = "x86_64"
    AARCH64 = "aarch64"
    MIPS64_EL = "mips64el"
    LOONGARCH64 = "loongarch64"
