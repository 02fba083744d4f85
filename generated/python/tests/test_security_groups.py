"""Calls of security-groups."""

from __future__ import annotations

from typing import Any

from zstack import Client


def test_add_security_group_rule(client: Client) -> None:
    given_rules: Any = [
        {
            "type": "type",
            "state": "state",
            "description": "description",
            "remoteSecurityGroupUuid": "remote-security-group-uuid",
            "ipVersion": 1,
            "protocol": "protocol",
            "srcIpRange": "src-ip-range",
            "dstIpRange": "dst-ip-range",
            "dstPortRange": "dst-port-range",
            "action": "action",
            "startPort": 1,
            "endPort": 1,
            "allowedCidr": "allowed-cidr",
        },
    ]
    client.security_groups.add_security_group_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        rules=given_rules,
        remote_security_group_uuids=["remote-security-group-uuid"],
        priority=-1,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_attach_security_group_to_l3_network(client: Client) -> None:
    client.security_groups.attach_security_group_to_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_security_group_rule(client: Client) -> None:
    client.security_groups.change_security_group_rule(
        "19d64f55a9723e59849c0f9357a0dded",
        description="description",
        remote_security_group_uuid="remote-security-group-uuid",
        action="DROP",
        state="Enabled",
        priority=1,
        protocol="ALL",
        src_ip_range="src-ip-range",
        dst_ip_range="dst-ip-range",
        dst_port_range="dst-port-range",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_security_group_rule_state(client: Client) -> None:
    client.security_groups.change_security_group_rule_state(
        "19d64f55a9723e59849c0f9357a0dded",
        rule_uuids=["rule-uuid"],
        state="Enabled",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_security_group_state(client: Client) -> None:
    client.security_groups.change_security_group_state(
        "19d64f55a9723e59849c0f9357a0dded",
        state_event="enable",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_change_vm_nic_security_policy(client: Client) -> None:
    client.security_groups.change_vm_nic_security_policy(
        "19d64f55a9723e59849c0f9357a0dded",
        ingress_policy="DENY",
        egress_policy="DENY",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete(client: Client) -> None:
    client.security_groups.delete(
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_security_group_rule(client: Client) -> None:
    client.security_groups.delete_security_group_rule(
        rule_uuids=["rule-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_delete_vm_nic_from_security_group(client: Client) -> None:
    client.security_groups.delete_vm_nic_from_security_group(
        "19d64f55a9723e59849c0f9357a0dded",
        vm_nic_uuids=["vm-nic-uuid"],
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_detach_security_group_from_l3_network(client: Client) -> None:
    client.security_groups.detach_security_group_from_l3_network(
        "19d64f55a9723e59849c0f9357a0dded",
        "19d64f55a9723e59849c0f9357a0dded",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_get_candidate_vm_nic_for_security_group(client: Client) -> None:
    client.security_groups.get_candidate_vm_nic_for_security_group(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query(client: Client) -> None:
    client.security_groups.query()


def test_query_security_group_by_uuid(client: Client) -> None:
    client.security_groups.query_security_group_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_security_group_rule(client: Client) -> None:
    client.security_groups.query_security_group_rule()


def test_query_security_group_rule_by_uuid(client: Client) -> None:
    client.security_groups.query_security_group_rule_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_query_vm_nic_in_security_group(client: Client) -> None:
    client.security_groups.query_vm_nic_in_security_group()


def test_query_vm_nic_security_policy(client: Client) -> None:
    client.security_groups.query_vm_nic_security_policy()


def test_query_vm_nic_security_policy_by_uuid(client: Client) -> None:
    client.security_groups.query_vm_nic_security_policy_by_uuid(
        "19d64f55a9723e59849c0f9357a0dded",
    )


def test_set_vm_nic(client: Client) -> None:
    given_refs: Any = [{"securityGroupUuid": "security-group-uuid", "priority": 1}]
    client.security_groups.set_vm_nic(
        "19d64f55a9723e59849c0f9357a0dded",
        refs=given_refs,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update(client: Client) -> None:
    client.security_groups.update(
        "19d64f55a9723e59849c0f9357a0dded",
        name="name",
        description="description",
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )


def test_update_security_group_rule_priority(client: Client) -> None:
    given_rules: Any = [{"ruleUuid": "rule-uuid", "priority": 1}]
    client.security_groups.update_security_group_rule_priority(
        "19d64f55a9723e59849c0f9357a0dded",
        type="Ingress",
        rules=given_rules,
        system_tags=["system-tag"],
        user_tags=["user-tag"],
    )
