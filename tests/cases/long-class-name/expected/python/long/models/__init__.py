"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .aaaa_bbbb_cccc_dddd_eeee_ffff_gggg_hhhh_iiii_jjjj_kkkk_llll_mmmm_nnnn_o_f57a077d import (
        AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt as AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt,
    )

_WHERE: dict[str, str] = {
    "AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt": "aaaa_bbbb_cccc_dddd_eeee_ffff_gggg_hhhh_iiii_jjjj_kkkk_llll_mmmm_nnnn_o_f57a077d",
}

__all__ = [
    "AaaaBbbbCcccDdddEeeeFfffGgggHhhhIiiiJjjjKkkkLlllMmmmNnnnOoooPpppQqqqRrrrSsssTttt",
]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
