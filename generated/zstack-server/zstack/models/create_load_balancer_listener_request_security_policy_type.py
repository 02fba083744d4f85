"""CreateLoadBalancerListenerRequestSecurityPolicyType."""

from __future__ import annotations

from .._runtime.enums import OpenEnum


class CreateLoadBalancerListenerRequestSecurityPolicyType(OpenEnum):
    """Optional. The TLS policy of the listener.

    Since 4.1.
    """

    TLS_CIPHER_POLICY_DEFAULT = "tls_cipher_policy_default"
    TLS_CIPHER_POLICY_1_0 = "tls_cipher_policy_1_0"
    TLS_CIPHER_POLICY_1_1 = "tls_cipher_policy_1_1"
    TLS_CIPHER_POLICY_1_2 = "tls_cipher_policy_1_2"
    TLS_CIPHER_POLICY_1_2_STRICT = "tls_cipher_policy_1_2_strict"
    TLS_CIPHER_POLICY_1_2_STRICT_WITH_1_3 = "tls_cipher_policy_1_2_strict_with_1_3"
