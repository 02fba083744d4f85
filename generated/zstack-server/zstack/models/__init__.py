"""The API's data types. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_models

if TYPE_CHECKING:
    from .accepted_response import AcceptedResponse as AcceptedResponse
    from .access_control_list_entry_inventory import (
        AccessControlListEntryInventory as AccessControlListEntryInventory,
    )
    from .access_control_list_inventory import (
        AccessControlListInventory as AccessControlListInventory,
    )
    from .account_inventory import AccountInventory as AccountInventory
    from .account_resource_ref_inventory import (
        AccountResourceRefInventory as AccountResourceRefInventory,
    )
    from .add_access_control_list_entry_request import (
        AddAccessControlListEntryRequest as AddAccessControlListEntryRequest,
    )
    from .add_access_control_list_entry_request_object import (
        AddAccessControlListEntryRequestObject as AddAccessControlListEntryRequestObject,
    )
    from .add_access_control_list_entry_response import (
        AddAccessControlListEntryResponse as AddAccessControlListEntryResponse,
    )
    from .add_access_control_list_redirect_rule_request import (
        AddAccessControlListRedirectRuleRequest as AddAccessControlListRedirectRuleRequest,
    )
    from .add_access_control_list_redirect_rule_request_object import (
        AddAccessControlListRedirectRuleRequestObject as AddAccessControlListRedirectRuleRequestObject,
    )
    from .add_access_control_list_redirect_rule_response import (
        AddAccessControlListRedirectRuleResponse as AddAccessControlListRedirectRuleResponse,
    )
    from .add_access_control_list_to_load_balancer_request import (
        AddAccessControlListToLoadBalancerRequest as AddAccessControlListToLoadBalancerRequest,
    )
    from .add_access_control_list_to_load_balancer_request_acl_type import (
        AddAccessControlListToLoadBalancerRequestAclType as AddAccessControlListToLoadBalancerRequestAclType,
    )
    from .add_access_control_list_to_load_balancer_request_object import (
        AddAccessControlListToLoadBalancerRequestObject as AddAccessControlListToLoadBalancerRequestObject,
    )
    from .add_access_control_list_to_load_balancer_response import (
        AddAccessControlListToLoadBalancerResponse as AddAccessControlListToLoadBalancerResponse,
    )
    from .add_backend_server_to_server_group_request import (
        AddBackendServerToServerGroupRequest as AddBackendServerToServerGroupRequest,
    )
    from .add_backend_server_to_server_group_request_object import (
        AddBackendServerToServerGroupRequestObject as AddBackendServerToServerGroupRequestObject,
    )
    from .add_backend_server_to_server_group_response import (
        AddBackendServerToServerGroupResponse as AddBackendServerToServerGroupResponse,
    )
    from .add_ceph_backup_storage_request import (
        AddCephBackupStorageRequest as AddCephBackupStorageRequest,
    )
    from .add_ceph_backup_storage_request_object import (
        AddCephBackupStorageRequestObject as AddCephBackupStorageRequestObject,
    )
    from .add_ceph_backup_storage_response import (
        AddCephBackupStorageResponse as AddCephBackupStorageResponse,
    )
    from .add_ceph_primary_storage_pool_request import (
        AddCephPrimaryStoragePoolRequest as AddCephPrimaryStoragePoolRequest,
    )
    from .add_ceph_primary_storage_pool_request_object import (
        AddCephPrimaryStoragePoolRequestObject as AddCephPrimaryStoragePoolRequestObject,
    )
    from .add_ceph_primary_storage_pool_request_type import (
        AddCephPrimaryStoragePoolRequestType as AddCephPrimaryStoragePoolRequestType,
    )
    from .add_ceph_primary_storage_pool_response import (
        AddCephPrimaryStoragePoolResponse as AddCephPrimaryStoragePoolResponse,
    )
    from .add_ceph_primary_storage_request import (
        AddCephPrimaryStorageRequest as AddCephPrimaryStorageRequest,
    )
    from .add_ceph_primary_storage_request_object import (
        AddCephPrimaryStorageRequestObject as AddCephPrimaryStorageRequestObject,
    )
    from .add_ceph_primary_storage_response import (
        AddCephPrimaryStorageResponse as AddCephPrimaryStorageResponse,
    )
    from .add_certificate_to_load_balancer_listener_request import (
        AddCertificateToLoadBalancerListenerRequest as AddCertificateToLoadBalancerListenerRequest,
    )
    from .add_certificate_to_load_balancer_listener_request_object import (
        AddCertificateToLoadBalancerListenerRequestObject as AddCertificateToLoadBalancerListenerRequestObject,
    )
    from .add_certificate_to_load_balancer_listener_response import (
        AddCertificateToLoadBalancerListenerResponse as AddCertificateToLoadBalancerListenerResponse,
    )
    from .add_dns_to_l3_network_request import (
        AddDnsToL3NetworkRequest as AddDnsToL3NetworkRequest,
    )
    from .add_dns_to_l3_network_request_object import (
        AddDnsToL3NetworkRequestObject as AddDnsToL3NetworkRequestObject,
    )
    from .add_dns_to_l3_network_response import (
        AddDnsToL3NetworkResponse as AddDnsToL3NetworkResponse,
    )
    from .add_external_backup_storage_request import (
        AddExternalBackupStorageRequest as AddExternalBackupStorageRequest,
    )
    from .add_external_backup_storage_request_object import (
        AddExternalBackupStorageRequestObject as AddExternalBackupStorageRequestObject,
    )
    from .add_external_backup_storage_response import (
        AddExternalBackupStorageResponse as AddExternalBackupStorageResponse,
    )
    from .add_external_primary_storage_request import (
        AddExternalPrimaryStorageRequest as AddExternalPrimaryStorageRequest,
    )
    from .add_external_primary_storage_request_default_output_protocol import (
        AddExternalPrimaryStorageRequestDefaultOutputProtocol as AddExternalPrimaryStorageRequestDefaultOutputProtocol,
    )
    from .add_external_primary_storage_request_object import (
        AddExternalPrimaryStorageRequestObject as AddExternalPrimaryStorageRequestObject,
    )
    from .add_external_primary_storage_response import (
        AddExternalPrimaryStorageResponse as AddExternalPrimaryStorageResponse,
    )
    from .add_host_route_to_l3_network_request import (
        AddHostRouteToL3NetworkRequest as AddHostRouteToL3NetworkRequest,
    )
    from .add_host_route_to_l3_network_request_object import (
        AddHostRouteToL3NetworkRequestObject as AddHostRouteToL3NetworkRequestObject,
    )
    from .add_host_route_to_l3_network_response import (
        AddHostRouteToL3NetworkResponse as AddHostRouteToL3NetworkResponse,
    )
    from .add_image_request import AddImageRequest as AddImageRequest
    from .add_image_request_architecture import (
        AddImageRequestArchitecture as AddImageRequestArchitecture,
    )
    from .add_image_request_media_type import (
        AddImageRequestMediaType as AddImageRequestMediaType,
    )
    from .add_image_request_object import AddImageRequestObject as AddImageRequestObject
    from .add_image_request_platform import (
        AddImageRequestPlatform as AddImageRequestPlatform,
    )
    from .add_image_response import AddImageResponse as AddImageResponse
    from .add_ip_range_by_network_cidr_request import (
        AddIpRangeByNetworkCidrRequest as AddIpRangeByNetworkCidrRequest,
    )
    from .add_ip_range_by_network_cidr_request_ip_range_type import (
        AddIpRangeByNetworkCidrRequestIpRangeType as AddIpRangeByNetworkCidrRequestIpRangeType,
    )
    from .add_ip_range_by_network_cidr_request_object import (
        AddIpRangeByNetworkCidrRequestObject as AddIpRangeByNetworkCidrRequestObject,
    )
    from .add_ip_range_by_network_cidr_response import (
        AddIpRangeByNetworkCidrResponse as AddIpRangeByNetworkCidrResponse,
    )
    from .add_ip_range_request import AddIpRangeRequest as AddIpRangeRequest
    from .add_ip_range_request_ip_range_type import (
        AddIpRangeRequestIpRangeType as AddIpRangeRequestIpRangeType,
    )
    from .add_ip_range_request_object import (
        AddIpRangeRequestObject as AddIpRangeRequestObject,
    )
    from .add_ip_range_response import AddIpRangeResponse as AddIpRangeResponse
    from .add_ipv6_range_by_network_cidr_request import (
        AddIpv6RangeByNetworkCidrRequest as AddIpv6RangeByNetworkCidrRequest,
    )
    from .add_ipv6_range_by_network_cidr_request_address_mode import (
        AddIpv6RangeByNetworkCidrRequestAddressMode as AddIpv6RangeByNetworkCidrRequestAddressMode,
    )
    from .add_ipv6_range_by_network_cidr_request_ip_range_type import (
        AddIpv6RangeByNetworkCidrRequestIpRangeType as AddIpv6RangeByNetworkCidrRequestIpRangeType,
    )
    from .add_ipv6_range_by_network_cidr_request_object import (
        AddIpv6RangeByNetworkCidrRequestObject as AddIpv6RangeByNetworkCidrRequestObject,
    )
    from .add_ipv6_range_by_network_cidr_response import (
        AddIpv6RangeByNetworkCidrResponse as AddIpv6RangeByNetworkCidrResponse,
    )
    from .add_kvm_host_request import AddKvmHostRequest as AddKvmHostRequest
    from .add_kvm_host_request_object import (
        AddKvmHostRequestObject as AddKvmHostRequestObject,
    )
    from .add_kvm_host_response import AddKvmHostResponse as AddKvmHostResponse
    from .add_ldap_server_request import AddLdapServerRequest as AddLdapServerRequest
    from .add_ldap_server_request_encryption import (
        AddLdapServerRequestEncryption as AddLdapServerRequestEncryption,
    )
    from .add_ldap_server_request_object import (
        AddLdapServerRequestObject as AddLdapServerRequestObject,
    )
    from .add_ldap_server_request_scope import (
        AddLdapServerRequestScope as AddLdapServerRequestScope,
    )
    from .add_ldap_server_response import AddLdapServerResponse as AddLdapServerResponse
    from .add_local_primary_storage_request import (
        AddLocalPrimaryStorageRequest as AddLocalPrimaryStorageRequest,
    )
    from .add_local_primary_storage_request_object import (
        AddLocalPrimaryStorageRequestObject as AddLocalPrimaryStorageRequestObject,
    )
    from .add_local_primary_storage_response import (
        AddLocalPrimaryStorageResponse as AddLocalPrimaryStorageResponse,
    )
    from .add_mon_to_ceph_primary_storage_request import (
        AddMonToCephPrimaryStorageRequest as AddMonToCephPrimaryStorageRequest,
    )
    from .add_mon_to_ceph_primary_storage_request_object import (
        AddMonToCephPrimaryStorageRequestObject as AddMonToCephPrimaryStorageRequestObject,
    )
    from .add_mon_to_ceph_primary_storage_response import (
        AddMonToCephPrimaryStorageResponse as AddMonToCephPrimaryStorageResponse,
    )
    from .add_nfs_primary_storage_request import (
        AddNfsPrimaryStorageRequest as AddNfsPrimaryStorageRequest,
    )
    from .add_nfs_primary_storage_request_object import (
        AddNfsPrimaryStorageRequestObject as AddNfsPrimaryStorageRequestObject,
    )
    from .add_nfs_primary_storage_response import (
        AddNfsPrimaryStorageResponse as AddNfsPrimaryStorageResponse,
    )
    from .add_policy_statements_to_role_request import (
        AddPolicyStatementsToRoleRequest as AddPolicyStatementsToRoleRequest,
    )
    from .add_policy_statements_to_role_request_object import (
        AddPolicyStatementsToRoleRequestObject as AddPolicyStatementsToRoleRequestObject,
    )
    from .add_reserved_ip_range_request import (
        AddReservedIpRangeRequest as AddReservedIpRangeRequest,
    )
    from .add_reserved_ip_range_request_object import (
        AddReservedIpRangeRequestObject as AddReservedIpRangeRequestObject,
    )
    from .add_reserved_ip_range_response import (
        AddReservedIpRangeResponse as AddReservedIpRangeResponse,
    )
    from .add_resources_to_directory_request import (
        AddResourcesToDirectoryRequest as AddResourcesToDirectoryRequest,
    )
    from .add_resources_to_directory_request_object import (
        AddResourcesToDirectoryRequestObject as AddResourcesToDirectoryRequestObject,
    )
    from .add_security_group_rule_request import (
        AddSecurityGroupRuleRequest as AddSecurityGroupRuleRequest,
    )
    from .add_security_group_rule_request_object import (
        AddSecurityGroupRuleRequestObject as AddSecurityGroupRuleRequestObject,
    )
    from .add_security_group_rule_response import (
        AddSecurityGroupRuleResponse as AddSecurityGroupRuleResponse,
    )
    from .add_server_group_to_load_balancer_listener_request import (
        AddServerGroupToLoadBalancerListenerRequest as AddServerGroupToLoadBalancerListenerRequest,
    )
    from .add_server_group_to_load_balancer_listener_request_object import (
        AddServerGroupToLoadBalancerListenerRequestObject as AddServerGroupToLoadBalancerListenerRequestObject,
    )
    from .add_server_group_to_load_balancer_listener_response import (
        AddServerGroupToLoadBalancerListenerResponse as AddServerGroupToLoadBalancerListenerResponse,
    )
    from .add_sftp_backup_storage_request import (
        AddSftpBackupStorageRequest as AddSftpBackupStorageRequest,
    )
    from .add_sftp_backup_storage_request_object import (
        AddSftpBackupStorageRequestObject as AddSftpBackupStorageRequestObject,
    )
    from .add_sftp_backup_storage_response import (
        AddSftpBackupStorageResponse as AddSftpBackupStorageResponse,
    )
    from .add_shared_mount_point_primary_storage_request import (
        AddSharedMountPointPrimaryStorageRequest as AddSharedMountPointPrimaryStorageRequest,
    )
    from .add_shared_mount_point_primary_storage_request_object import (
        AddSharedMountPointPrimaryStorageRequestObject as AddSharedMountPointPrimaryStorageRequestObject,
    )
    from .add_shared_mount_point_primary_storage_response import (
        AddSharedMountPointPrimaryStorageResponse as AddSharedMountPointPrimaryStorageResponse,
    )
    from .add_simulator_backup_storage_request import (
        AddSimulatorBackupStorageRequest as AddSimulatorBackupStorageRequest,
    )
    from .add_simulator_backup_storage_request_object import (
        AddSimulatorBackupStorageRequestObject as AddSimulatorBackupStorageRequestObject,
    )
    from .add_simulator_backup_storage_response import (
        AddSimulatorBackupStorageResponse as AddSimulatorBackupStorageResponse,
    )
    from .add_simulator_host_request import (
        AddSimulatorHostRequest as AddSimulatorHostRequest,
    )
    from .add_simulator_host_request_object import (
        AddSimulatorHostRequestObject as AddSimulatorHostRequestObject,
    )
    from .add_simulator_host_response import (
        AddSimulatorHostResponse as AddSimulatorHostResponse,
    )
    from .add_simulator_primary_storage_request import (
        AddSimulatorPrimaryStorageRequest as AddSimulatorPrimaryStorageRequest,
    )
    from .add_simulator_primary_storage_request_object import (
        AddSimulatorPrimaryStorageRequestObject as AddSimulatorPrimaryStorageRequestObject,
    )
    from .add_simulator_primary_storage_response import (
        AddSimulatorPrimaryStorageResponse as AddSimulatorPrimaryStorageResponse,
    )
    from .add_storage_protocol_request import (
        AddStorageProtocolRequest as AddStorageProtocolRequest,
    )
    from .add_storage_protocol_request_object import (
        AddStorageProtocolRequestObject as AddStorageProtocolRequestObject,
    )
    from .add_vm_nic_to_load_balancer_request import (
        AddVmNicToLoadBalancerRequest as AddVmNicToLoadBalancerRequest,
    )
    from .add_vm_nic_to_load_balancer_request_object import (
        AddVmNicToLoadBalancerRequestObject as AddVmNicToLoadBalancerRequestObject,
    )
    from .add_vm_nic_to_load_balancer_response import (
        AddVmNicToLoadBalancerResponse as AddVmNicToLoadBalancerResponse,
    )
    from .address_pool_inventory import AddressPoolInventory as AddressPoolInventory
    from .appliance_vm_inventory import ApplianceVmInventory as ApplianceVmInventory
    from .attach_backup_storage_to_zone_request import (
        AttachBackupStorageToZoneRequest as AttachBackupStorageToZoneRequest,
    )
    from .attach_backup_storage_to_zone_request_object import (
        AttachBackupStorageToZoneRequestObject as AttachBackupStorageToZoneRequestObject,
    )
    from .attach_backup_storage_to_zone_response import (
        AttachBackupStorageToZoneResponse as AttachBackupStorageToZoneResponse,
    )
    from .attach_data_volume_to_host_request import (
        AttachDataVolumeToHostRequest as AttachDataVolumeToHostRequest,
    )
    from .attach_data_volume_to_host_request_object import (
        AttachDataVolumeToHostRequestObject as AttachDataVolumeToHostRequestObject,
    )
    from .attach_data_volume_to_vm_request import (
        AttachDataVolumeToVmRequest as AttachDataVolumeToVmRequest,
    )
    from .attach_data_volume_to_vm_request_object import (
        AttachDataVolumeToVmRequestObject as AttachDataVolumeToVmRequestObject,
    )
    from .attach_data_volume_to_vm_response import (
        AttachDataVolumeToVmResponse as AttachDataVolumeToVmResponse,
    )
    from .attach_eip_request import AttachEipRequest as AttachEipRequest
    from .attach_eip_request_object import (
        AttachEipRequestObject as AttachEipRequestObject,
    )
    from .attach_eip_response import AttachEipResponse as AttachEipResponse
    from .attach_iso_to_vm_instance_request import (
        AttachIsoToVmInstanceRequest as AttachIsoToVmInstanceRequest,
    )
    from .attach_iso_to_vm_instance_request_object import (
        AttachIsoToVmInstanceRequestObject as AttachIsoToVmInstanceRequestObject,
    )
    from .attach_iso_to_vm_instance_response import (
        AttachIsoToVmInstanceResponse as AttachIsoToVmInstanceResponse,
    )
    from .attach_l3_network_to_vm_nic_request import (
        AttachL3NetworkToVmNicRequest as AttachL3NetworkToVmNicRequest,
    )
    from .attach_l3_network_to_vm_nic_request_object import (
        AttachL3NetworkToVmNicRequestObject as AttachL3NetworkToVmNicRequestObject,
    )
    from .attach_l3_network_to_vm_nic_response import (
        AttachL3NetworkToVmNicResponse as AttachL3NetworkToVmNicResponse,
    )
    from .attach_l3_network_to_vm_request import (
        AttachL3NetworkToVmRequest as AttachL3NetworkToVmRequest,
    )
    from .attach_l3_network_to_vm_request_object import (
        AttachL3NetworkToVmRequestObject as AttachL3NetworkToVmRequestObject,
    )
    from .attach_l3_network_to_vm_response import (
        AttachL3NetworkToVmResponse as AttachL3NetworkToVmResponse,
    )
    from .attach_network_service_to_l3_network_request import (
        AttachNetworkServiceToL3NetworkRequest as AttachNetworkServiceToL3NetworkRequest,
    )
    from .attach_network_service_to_l3_network_request_object import (
        AttachNetworkServiceToL3NetworkRequestObject as AttachNetworkServiceToL3NetworkRequestObject,
    )
    from .attach_network_service_to_l3_network_response import (
        AttachNetworkServiceToL3NetworkResponse as AttachNetworkServiceToL3NetworkResponse,
    )
    from .attach_policy_to_role_request import (
        AttachPolicyToRoleRequest as AttachPolicyToRoleRequest,
    )
    from .attach_policy_to_role_request_object import (
        AttachPolicyToRoleRequestObject as AttachPolicyToRoleRequestObject,
    )
    from .attach_policy_to_user_group_request import (
        AttachPolicyToUserGroupRequest as AttachPolicyToUserGroupRequest,
    )
    from .attach_policy_to_user_group_request_object import (
        AttachPolicyToUserGroupRequestObject as AttachPolicyToUserGroupRequestObject,
    )
    from .attach_policy_to_user_request import (
        AttachPolicyToUserRequest as AttachPolicyToUserRequest,
    )
    from .attach_policy_to_user_request_object import (
        AttachPolicyToUserRequestObject as AttachPolicyToUserRequestObject,
    )
    from .attach_port_forwarding_rule_request import (
        AttachPortForwardingRuleRequest as AttachPortForwardingRuleRequest,
    )
    from .attach_port_forwarding_rule_request_object import (
        AttachPortForwardingRuleRequestObject as AttachPortForwardingRuleRequestObject,
    )
    from .attach_port_forwarding_rule_response import (
        AttachPortForwardingRuleResponse as AttachPortForwardingRuleResponse,
    )
    from .attach_role_to_account_request import (
        AttachRoleToAccountRequest as AttachRoleToAccountRequest,
    )
    from .attach_role_to_account_request_object import (
        AttachRoleToAccountRequestObject as AttachRoleToAccountRequestObject,
    )
    from .attach_role_to_account_response import (
        AttachRoleToAccountResponse as AttachRoleToAccountResponse,
    )
    from .attach_security_group_to_l3_network_request import (
        AttachSecurityGroupToL3NetworkRequest as AttachSecurityGroupToL3NetworkRequest,
    )
    from .attach_security_group_to_l3_network_request_object import (
        AttachSecurityGroupToL3NetworkRequestObject as AttachSecurityGroupToL3NetworkRequestObject,
    )
    from .attach_security_group_to_l3_network_response import (
        AttachSecurityGroupToL3NetworkResponse as AttachSecurityGroupToL3NetworkResponse,
    )
    from .attach_vip_to_load_balancer_request import (
        AttachVipToLoadBalancerRequest as AttachVipToLoadBalancerRequest,
    )
    from .attach_vip_to_load_balancer_request_object import (
        AttachVipToLoadBalancerRequestObject as AttachVipToLoadBalancerRequestObject,
    )
    from .attach_vip_to_load_balancer_response import (
        AttachVipToLoadBalancerResponse as AttachVipToLoadBalancerResponse,
    )
    from .attach_vm_nic_to_vm_request import (
        AttachVmNicToVmRequest as AttachVmNicToVmRequest,
    )
    from .attach_vm_nic_to_vm_request_object import (
        AttachVmNicToVmRequestObject as AttachVmNicToVmRequestObject,
    )
    from .attach_vm_nic_to_vm_response import (
        AttachVmNicToVmResponse as AttachVmNicToVmResponse,
    )
    from .backup_storage_inventory import (
        BackupStorageInventory as BackupStorageInventory,
    )
    from .batch_delete_volume_snapshot_request import (
        BatchDeleteVolumeSnapshotRequest as BatchDeleteVolumeSnapshotRequest,
    )
    from .batch_delete_volume_snapshot_request_delete_mode import (
        BatchDeleteVolumeSnapshotRequestDeleteMode as BatchDeleteVolumeSnapshotRequestDeleteMode,
    )
    from .batch_delete_volume_snapshot_request_object import (
        BatchDeleteVolumeSnapshotRequestObject as BatchDeleteVolumeSnapshotRequestObject,
    )
    from .batch_delete_volume_snapshot_response import (
        BatchDeleteVolumeSnapshotResponse as BatchDeleteVolumeSnapshotResponse,
    )
    from .batch_delete_volume_snapshot_struct import (
        BatchDeleteVolumeSnapshotStruct as BatchDeleteVolumeSnapshotStruct,
    )
    from .batch_sync_volume_size_request import (
        BatchSyncVolumeSizeRequest as BatchSyncVolumeSizeRequest,
    )
    from .batch_sync_volume_size_request_object import (
        BatchSyncVolumeSizeRequestObject as BatchSyncVolumeSizeRequestObject,
    )
    from .batch_sync_volume_size_response import (
        BatchSyncVolumeSizeResponse as BatchSyncVolumeSizeResponse,
    )
    from .cancel_long_job_request import CancelLongJobRequest as CancelLongJobRequest
    from .cancel_long_job_request_object import (
        CancelLongJobRequestObject as CancelLongJobRequestObject,
    )
    from .ceph_backup_storage_inventory import (
        CephBackupStorageInventory as CephBackupStorageInventory,
    )
    from .ceph_backup_storage_mon_inventory import (
        CephBackupStorageMonInventory as CephBackupStorageMonInventory,
    )
    from .ceph_osd_group_inventory import CephOsdGroupInventory as CephOsdGroupInventory
    from .ceph_primary_storage_inventory import (
        CephPrimaryStorageInventory as CephPrimaryStorageInventory,
    )
    from .ceph_primary_storage_mon_inventory import (
        CephPrimaryStorageMonInventory as CephPrimaryStorageMonInventory,
    )
    from .ceph_primary_storage_pool_inventory import (
        CephPrimaryStoragePoolInventory as CephPrimaryStoragePoolInventory,
    )
    from .certificate_inventory import CertificateInventory as CertificateInventory
    from .chain_info import ChainInfo as ChainInfo
    from .change_access_control_list_redirect_rule_request import (
        ChangeAccessControlListRedirectRuleRequest as ChangeAccessControlListRedirectRuleRequest,
    )
    from .change_access_control_list_redirect_rule_request_object import (
        ChangeAccessControlListRedirectRuleRequestObject as ChangeAccessControlListRedirectRuleRequestObject,
    )
    from .change_access_control_list_redirect_rule_response import (
        ChangeAccessControlListRedirectRuleResponse as ChangeAccessControlListRedirectRuleResponse,
    )
    from .change_backup_storage_state_request import (
        ChangeBackupStorageStateRequest as ChangeBackupStorageStateRequest,
    )
    from .change_backup_storage_state_request_object import (
        ChangeBackupStorageStateRequestObject as ChangeBackupStorageStateRequestObject,
    )
    from .change_backup_storage_state_request_state_event import (
        ChangeBackupStorageStateRequestStateEvent as ChangeBackupStorageStateRequestStateEvent,
    )
    from .change_backup_storage_state_response import (
        ChangeBackupStorageStateResponse as ChangeBackupStorageStateResponse,
    )
    from .change_cluster_state_request import (
        ChangeClusterStateRequest as ChangeClusterStateRequest,
    )
    from .change_cluster_state_request_object import (
        ChangeClusterStateRequestObject as ChangeClusterStateRequestObject,
    )
    from .change_cluster_state_request_state_event import (
        ChangeClusterStateRequestStateEvent as ChangeClusterStateRequestStateEvent,
    )
    from .change_cluster_state_response import (
        ChangeClusterStateResponse as ChangeClusterStateResponse,
    )
    from .change_disk_offering_state_request import (
        ChangeDiskOfferingStateRequest as ChangeDiskOfferingStateRequest,
    )
    from .change_disk_offering_state_request_object import (
        ChangeDiskOfferingStateRequestObject as ChangeDiskOfferingStateRequestObject,
    )
    from .change_disk_offering_state_request_state_event import (
        ChangeDiskOfferingStateRequestStateEvent as ChangeDiskOfferingStateRequestStateEvent,
    )
    from .change_disk_offering_state_response import (
        ChangeDiskOfferingStateResponse as ChangeDiskOfferingStateResponse,
    )
    from .change_eip_state_request import ChangeEipStateRequest as ChangeEipStateRequest
    from .change_eip_state_request_object import (
        ChangeEipStateRequestObject as ChangeEipStateRequestObject,
    )
    from .change_eip_state_request_state_event import (
        ChangeEipStateRequestStateEvent as ChangeEipStateRequestStateEvent,
    )
    from .change_eip_state_response import (
        ChangeEipStateResponse as ChangeEipStateResponse,
    )
    from .change_host_state_request import (
        ChangeHostStateRequest as ChangeHostStateRequest,
    )
    from .change_host_state_request_object import (
        ChangeHostStateRequestObject as ChangeHostStateRequestObject,
    )
    from .change_host_state_request_state_event import (
        ChangeHostStateRequestStateEvent as ChangeHostStateRequestStateEvent,
    )
    from .change_host_state_response import (
        ChangeHostStateResponse as ChangeHostStateResponse,
    )
    from .change_image_state_request import (
        ChangeImageStateRequest as ChangeImageStateRequest,
    )
    from .change_image_state_request_object import (
        ChangeImageStateRequestObject as ChangeImageStateRequestObject,
    )
    from .change_image_state_request_state_event import (
        ChangeImageStateRequestStateEvent as ChangeImageStateRequestStateEvent,
    )
    from .change_image_state_response import (
        ChangeImageStateResponse as ChangeImageStateResponse,
    )
    from .change_instance_offering_request import (
        ChangeInstanceOfferingRequest as ChangeInstanceOfferingRequest,
    )
    from .change_instance_offering_request_object import (
        ChangeInstanceOfferingRequestObject as ChangeInstanceOfferingRequestObject,
    )
    from .change_instance_offering_response import (
        ChangeInstanceOfferingResponse as ChangeInstanceOfferingResponse,
    )
    from .change_instance_offering_state_request import (
        ChangeInstanceOfferingStateRequest as ChangeInstanceOfferingStateRequest,
    )
    from .change_instance_offering_state_request_object import (
        ChangeInstanceOfferingStateRequestObject as ChangeInstanceOfferingStateRequestObject,
    )
    from .change_instance_offering_state_request_state_event import (
        ChangeInstanceOfferingStateRequestStateEvent as ChangeInstanceOfferingStateRequestStateEvent,
    )
    from .change_instance_offering_state_response import (
        ChangeInstanceOfferingStateResponse as ChangeInstanceOfferingStateResponse,
    )
    from .change_l2_network_vlan_id_request import (
        ChangeL2NetworkVlanIdRequest as ChangeL2NetworkVlanIdRequest,
    )
    from .change_l2_network_vlan_id_request_object import (
        ChangeL2NetworkVlanIdRequestObject as ChangeL2NetworkVlanIdRequestObject,
    )
    from .change_l2_network_vlan_id_response import (
        ChangeL2NetworkVlanIdResponse as ChangeL2NetworkVlanIdResponse,
    )
    from .change_l3_network_dhcp_ip_address_request import (
        ChangeL3NetworkDhcpIpAddressRequest as ChangeL3NetworkDhcpIpAddressRequest,
    )
    from .change_l3_network_dhcp_ip_address_request_object import (
        ChangeL3NetworkDhcpIpAddressRequestObject as ChangeL3NetworkDhcpIpAddressRequestObject,
    )
    from .change_l3_network_dhcp_ip_address_response import (
        ChangeL3NetworkDhcpIpAddressResponse as ChangeL3NetworkDhcpIpAddressResponse,
    )
    from .change_load_balancer_backend_server_request import (
        ChangeLoadBalancerBackendServerRequest as ChangeLoadBalancerBackendServerRequest,
    )
    from .change_load_balancer_backend_server_request_object import (
        ChangeLoadBalancerBackendServerRequestObject as ChangeLoadBalancerBackendServerRequestObject,
    )
    from .change_load_balancer_backend_server_response import (
        ChangeLoadBalancerBackendServerResponse as ChangeLoadBalancerBackendServerResponse,
    )
    from .change_load_balancer_listener_request import (
        ChangeLoadBalancerListenerRequest as ChangeLoadBalancerListenerRequest,
    )
    from .change_load_balancer_listener_request_acl_status import (
        ChangeLoadBalancerListenerRequestAclStatus as ChangeLoadBalancerListenerRequestAclStatus,
    )
    from .change_load_balancer_listener_request_balancer_algorithm import (
        ChangeLoadBalancerListenerRequestBalancerAlgorithm as ChangeLoadBalancerListenerRequestBalancerAlgorithm,
    )
    from .change_load_balancer_listener_request_health_check_method import (
        ChangeLoadBalancerListenerRequestHealthCheckMethod as ChangeLoadBalancerListenerRequestHealthCheckMethod,
    )
    from .change_load_balancer_listener_request_health_check_protocol import (
        ChangeLoadBalancerListenerRequestHealthCheckProtocol as ChangeLoadBalancerListenerRequestHealthCheckProtocol,
    )
    from .change_load_balancer_listener_request_http_mode import (
        ChangeLoadBalancerListenerRequestHttpMode as ChangeLoadBalancerListenerRequestHttpMode,
    )
    from .change_load_balancer_listener_request_http_redirect_https import (
        ChangeLoadBalancerListenerRequestHttpRedirectHttps as ChangeLoadBalancerListenerRequestHttpRedirectHttps,
    )
    from .change_load_balancer_listener_request_object import (
        ChangeLoadBalancerListenerRequestObject as ChangeLoadBalancerListenerRequestObject,
    )
    from .change_load_balancer_listener_request_security_policy_type import (
        ChangeLoadBalancerListenerRequestSecurityPolicyType as ChangeLoadBalancerListenerRequestSecurityPolicyType,
    )
    from .change_load_balancer_listener_request_session_persistence import (
        ChangeLoadBalancerListenerRequestSessionPersistence as ChangeLoadBalancerListenerRequestSessionPersistence,
    )
    from .change_load_balancer_listener_request_status_code import (
        ChangeLoadBalancerListenerRequestStatusCode as ChangeLoadBalancerListenerRequestStatusCode,
    )
    from .change_load_balancer_listener_response import (
        ChangeLoadBalancerListenerResponse as ChangeLoadBalancerListenerResponse,
    )
    from .change_port_forwarding_rule_state_request import (
        ChangePortForwardingRuleStateRequest as ChangePortForwardingRuleStateRequest,
    )
    from .change_port_forwarding_rule_state_request_object import (
        ChangePortForwardingRuleStateRequestObject as ChangePortForwardingRuleStateRequestObject,
    )
    from .change_port_forwarding_rule_state_request_state_event import (
        ChangePortForwardingRuleStateRequestStateEvent as ChangePortForwardingRuleStateRequestStateEvent,
    )
    from .change_port_forwarding_rule_state_response import (
        ChangePortForwardingRuleStateResponse as ChangePortForwardingRuleStateResponse,
    )
    from .change_primary_storage_state_request import (
        ChangePrimaryStorageStateRequest as ChangePrimaryStorageStateRequest,
    )
    from .change_primary_storage_state_request_object import (
        ChangePrimaryStorageStateRequestObject as ChangePrimaryStorageStateRequestObject,
    )
    from .change_primary_storage_state_request_state_event import (
        ChangePrimaryStorageStateRequestStateEvent as ChangePrimaryStorageStateRequestStateEvent,
    )
    from .change_primary_storage_state_response import (
        ChangePrimaryStorageStateResponse as ChangePrimaryStorageStateResponse,
    )
    from .change_resource_owner_request import (
        ChangeResourceOwnerRequest as ChangeResourceOwnerRequest,
    )
    from .change_resource_owner_request_object import (
        ChangeResourceOwnerRequestObject as ChangeResourceOwnerRequestObject,
    )
    from .change_resource_owner_response import (
        ChangeResourceOwnerResponse as ChangeResourceOwnerResponse,
    )
    from .change_role_state_request import (
        ChangeRoleStateRequest as ChangeRoleStateRequest,
    )
    from .change_role_state_request_object import (
        ChangeRoleStateRequestObject as ChangeRoleStateRequestObject,
    )
    from .change_role_state_response import (
        ChangeRoleStateResponse as ChangeRoleStateResponse,
    )
    from .change_security_group_rule_request import (
        ChangeSecurityGroupRuleRequest as ChangeSecurityGroupRuleRequest,
    )
    from .change_security_group_rule_request_action import (
        ChangeSecurityGroupRuleRequestAction as ChangeSecurityGroupRuleRequestAction,
    )
    from .change_security_group_rule_request_object import (
        ChangeSecurityGroupRuleRequestObject as ChangeSecurityGroupRuleRequestObject,
    )
    from .change_security_group_rule_request_protocol import (
        ChangeSecurityGroupRuleRequestProtocol as ChangeSecurityGroupRuleRequestProtocol,
    )
    from .change_security_group_rule_request_state import (
        ChangeSecurityGroupRuleRequestState as ChangeSecurityGroupRuleRequestState,
    )
    from .change_security_group_rule_response import (
        ChangeSecurityGroupRuleResponse as ChangeSecurityGroupRuleResponse,
    )
    from .change_security_group_rule_state_request import (
        ChangeSecurityGroupRuleStateRequest as ChangeSecurityGroupRuleStateRequest,
    )
    from .change_security_group_rule_state_request_object import (
        ChangeSecurityGroupRuleStateRequestObject as ChangeSecurityGroupRuleStateRequestObject,
    )
    from .change_security_group_rule_state_request_state import (
        ChangeSecurityGroupRuleStateRequestState as ChangeSecurityGroupRuleStateRequestState,
    )
    from .change_security_group_rule_state_response import (
        ChangeSecurityGroupRuleStateResponse as ChangeSecurityGroupRuleStateResponse,
    )
    from .change_security_group_state_request import (
        ChangeSecurityGroupStateRequest as ChangeSecurityGroupStateRequest,
    )
    from .change_security_group_state_request_object import (
        ChangeSecurityGroupStateRequestObject as ChangeSecurityGroupStateRequestObject,
    )
    from .change_security_group_state_request_state_event import (
        ChangeSecurityGroupStateRequestStateEvent as ChangeSecurityGroupStateRequestStateEvent,
    )
    from .change_security_group_state_response import (
        ChangeSecurityGroupStateResponse as ChangeSecurityGroupStateResponse,
    )
    from .change_vip_state_request import ChangeVipStateRequest as ChangeVipStateRequest
    from .change_vip_state_request_object import (
        ChangeVipStateRequestObject as ChangeVipStateRequestObject,
    )
    from .change_vip_state_request_state_event import (
        ChangeVipStateRequestStateEvent as ChangeVipStateRequestStateEvent,
    )
    from .change_vip_state_response import (
        ChangeVipStateResponse as ChangeVipStateResponse,
    )
    from .change_vm_nic_network_request import (
        ChangeVmNicNetworkRequest as ChangeVmNicNetworkRequest,
    )
    from .change_vm_nic_network_request_object import (
        ChangeVmNicNetworkRequestObject as ChangeVmNicNetworkRequestObject,
    )
    from .change_vm_nic_network_response import (
        ChangeVmNicNetworkResponse as ChangeVmNicNetworkResponse,
    )
    from .change_vm_nic_security_policy_request import (
        ChangeVmNicSecurityPolicyRequest as ChangeVmNicSecurityPolicyRequest,
    )
    from .change_vm_nic_security_policy_request_egress_policy import (
        ChangeVmNicSecurityPolicyRequestEgressPolicy as ChangeVmNicSecurityPolicyRequestEgressPolicy,
    )
    from .change_vm_nic_security_policy_request_ingress_policy import (
        ChangeVmNicSecurityPolicyRequestIngressPolicy as ChangeVmNicSecurityPolicyRequestIngressPolicy,
    )
    from .change_vm_nic_security_policy_request_object import (
        ChangeVmNicSecurityPolicyRequestObject as ChangeVmNicSecurityPolicyRequestObject,
    )
    from .change_vm_nic_security_policy_response import (
        ChangeVmNicSecurityPolicyResponse as ChangeVmNicSecurityPolicyResponse,
    )
    from .change_vm_nic_state_request import (
        ChangeVmNicStateRequest as ChangeVmNicStateRequest,
    )
    from .change_vm_nic_state_request_object import (
        ChangeVmNicStateRequestObject as ChangeVmNicStateRequestObject,
    )
    from .change_vm_nic_state_request_state import (
        ChangeVmNicStateRequestState as ChangeVmNicStateRequestState,
    )
    from .change_vm_nic_state_response import (
        ChangeVmNicStateResponse as ChangeVmNicStateResponse,
    )
    from .change_zone_state_request import (
        ChangeZoneStateRequest as ChangeZoneStateRequest,
    )
    from .change_zone_state_request_object import (
        ChangeZoneStateRequestObject as ChangeZoneStateRequestObject,
    )
    from .change_zone_state_request_state_event import (
        ChangeZoneStateRequestStateEvent as ChangeZoneStateRequestStateEvent,
    )
    from .change_zone_state_response import (
        ChangeZoneStateResponse as ChangeZoneStateResponse,
    )
    from .check_api_permission_request import (
        CheckApiPermissionRequest as CheckApiPermissionRequest,
    )
    from .check_api_permission_request_object import (
        CheckApiPermissionRequestObject as CheckApiPermissionRequestObject,
    )
    from .check_api_permission_response import (
        CheckApiPermissionResponse as CheckApiPermissionResponse,
    )
    from .check_elaboration_content_request import (
        CheckElaborationContentRequest as CheckElaborationContentRequest,
    )
    from .check_elaboration_content_request_object import (
        CheckElaborationContentRequestObject as CheckElaborationContentRequestObject,
    )
    from .check_elaboration_content_response import (
        CheckElaborationContentResponse as CheckElaborationContentResponse,
    )
    from .check_ip_availability_response import (
        CheckIpAvailabilityResponse as CheckIpAvailabilityResponse,
    )
    from .check_resource_permission_response import (
        CheckResourcePermissionResponse as CheckResourcePermissionResponse,
    )
    from .check_vip_port_availability_response import (
        CheckVipPortAvailabilityResponse as CheckVipPortAvailabilityResponse,
    )
    from .check_volume_snapshot_group_availability_response import (
        CheckVolumeSnapshotGroupAvailabilityResponse as CheckVolumeSnapshotGroupAvailabilityResponse,
    )
    from .clean_invalid_ldap_binding_request import (
        CleanInvalidLdapBindingRequest as CleanInvalidLdapBindingRequest,
    )
    from .clean_invalid_ldap_binding_request_object import (
        CleanInvalidLdapBindingRequestObject as CleanInvalidLdapBindingRequestObject,
    )
    from .clean_invalid_ldap_binding_response import (
        CleanInvalidLdapBindingResponse as CleanInvalidLdapBindingResponse,
    )
    from .clean_long_job_request import CleanLongJobRequest as CleanLongJobRequest
    from .clean_long_job_request_object import (
        CleanLongJobRequestObject as CleanLongJobRequestObject,
    )
    from .clean_queue_request import CleanQueueRequest as CleanQueueRequest
    from .clean_queue_request_object import (
        CleanQueueRequestObject as CleanQueueRequestObject,
    )
    from .clean_trash_result import CleanTrashResult as CleanTrashResult
    from .clean_up_image_cache_on_primary_storage_request import (
        CleanUpImageCacheOnPrimaryStorageRequest as CleanUpImageCacheOnPrimaryStorageRequest,
    )
    from .clean_up_image_cache_on_primary_storage_request_object import (
        CleanUpImageCacheOnPrimaryStorageRequestObject as CleanUpImageCacheOnPrimaryStorageRequestObject,
    )
    from .clean_up_storage_trash_on_primary_storage_request import (
        CleanUpStorageTrashOnPrimaryStorageRequest as CleanUpStorageTrashOnPrimaryStorageRequest,
    )
    from .clean_up_storage_trash_on_primary_storage_request_object import (
        CleanUpStorageTrashOnPrimaryStorageRequestObject as CleanUpStorageTrashOnPrimaryStorageRequestObject,
    )
    from .clean_up_storage_trash_on_primary_storage_response import (
        CleanUpStorageTrashOnPrimaryStorageResponse as CleanUpStorageTrashOnPrimaryStorageResponse,
    )
    from .clean_up_trash_on_backup_storage_request import (
        CleanUpTrashOnBackupStorageRequest as CleanUpTrashOnBackupStorageRequest,
    )
    from .clean_up_trash_on_backup_storage_request_object import (
        CleanUpTrashOnBackupStorageRequestObject as CleanUpTrashOnBackupStorageRequestObject,
    )
    from .clean_up_trash_on_backup_storage_response import (
        CleanUpTrashOnBackupStorageResponse as CleanUpTrashOnBackupStorageResponse,
    )
    from .clean_up_trash_on_primary_storage_request import (
        CleanUpTrashOnPrimaryStorageRequest as CleanUpTrashOnPrimaryStorageRequest,
    )
    from .clean_up_trash_on_primary_storage_request_object import (
        CleanUpTrashOnPrimaryStorageRequestObject as CleanUpTrashOnPrimaryStorageRequestObject,
    )
    from .clean_up_trash_on_primary_storage_response import (
        CleanUpTrashOnPrimaryStorageResponse as CleanUpTrashOnPrimaryStorageResponse,
    )
    from .cluster_inventory import ClusterInventory as ClusterInventory
    from .console_inventory import ConsoleInventory as ConsoleInventory
    from .console_proxy_agent_inventory import (
        ConsoleProxyAgentInventory as ConsoleProxyAgentInventory,
    )
    from .create_access_control_list_request import (
        CreateAccessControlListRequest as CreateAccessControlListRequest,
    )
    from .create_access_control_list_request_ip_version import (
        CreateAccessControlListRequestIpVersion as CreateAccessControlListRequestIpVersion,
    )
    from .create_access_control_list_request_object import (
        CreateAccessControlListRequestObject as CreateAccessControlListRequestObject,
    )
    from .create_access_control_list_response import (
        CreateAccessControlListResponse as CreateAccessControlListResponse,
    )
    from .create_account_request import CreateAccountRequest as CreateAccountRequest
    from .create_account_request_object import (
        CreateAccountRequestObject as CreateAccountRequestObject,
    )
    from .create_account_request_type import (
        CreateAccountRequestType as CreateAccountRequestType,
    )
    from .create_account_response import CreateAccountResponse as CreateAccountResponse
    from .create_certificate_request import (
        CreateCertificateRequest as CreateCertificateRequest,
    )
    from .create_certificate_request_object import (
        CreateCertificateRequestObject as CreateCertificateRequestObject,
    )
    from .create_certificate_response import (
        CreateCertificateResponse as CreateCertificateResponse,
    )
    from .create_cluster_request import CreateClusterRequest as CreateClusterRequest
    from .create_cluster_request_architecture import (
        CreateClusterRequestArchitecture as CreateClusterRequestArchitecture,
    )
    from .create_cluster_request_hypervisor_type import (
        CreateClusterRequestHypervisorType as CreateClusterRequestHypervisorType,
    )
    from .create_cluster_request_object import (
        CreateClusterRequestObject as CreateClusterRequestObject,
    )
    from .create_cluster_request_type import (
        CreateClusterRequestType as CreateClusterRequestType,
    )
    from .create_cluster_response import CreateClusterResponse as CreateClusterResponse
    from .create_data_volume_from_volume_snapshot_request import (
        CreateDataVolumeFromVolumeSnapshotRequest as CreateDataVolumeFromVolumeSnapshotRequest,
    )
    from .create_data_volume_from_volume_snapshot_request_object import (
        CreateDataVolumeFromVolumeSnapshotRequestObject as CreateDataVolumeFromVolumeSnapshotRequestObject,
    )
    from .create_data_volume_from_volume_snapshot_response import (
        CreateDataVolumeFromVolumeSnapshotResponse as CreateDataVolumeFromVolumeSnapshotResponse,
    )
    from .create_data_volume_request import (
        CreateDataVolumeRequest as CreateDataVolumeRequest,
    )
    from .create_data_volume_request_object import (
        CreateDataVolumeRequestObject as CreateDataVolumeRequestObject,
    )
    from .create_data_volume_response import (
        CreateDataVolumeResponse as CreateDataVolumeResponse,
    )
    from .create_data_volume_template_from_volume_request import (
        CreateDataVolumeTemplateFromVolumeRequest as CreateDataVolumeTemplateFromVolumeRequest,
    )
    from .create_data_volume_template_from_volume_request_object import (
        CreateDataVolumeTemplateFromVolumeRequestObject as CreateDataVolumeTemplateFromVolumeRequestObject,
    )
    from .create_data_volume_template_from_volume_response import (
        CreateDataVolumeTemplateFromVolumeResponse as CreateDataVolumeTemplateFromVolumeResponse,
    )
    from .create_data_volume_template_from_volume_snapshot_failure import (
        CreateDataVolumeTemplateFromVolumeSnapshotFailure as CreateDataVolumeTemplateFromVolumeSnapshotFailure,
    )
    from .create_data_volume_template_from_volume_snapshot_request import (
        CreateDataVolumeTemplateFromVolumeSnapshotRequest as CreateDataVolumeTemplateFromVolumeSnapshotRequest,
    )
    from .create_data_volume_template_from_volume_snapshot_request_object import (
        CreateDataVolumeTemplateFromVolumeSnapshotRequestObject as CreateDataVolumeTemplateFromVolumeSnapshotRequestObject,
    )
    from .create_data_volume_template_from_volume_snapshot_response import (
        CreateDataVolumeTemplateFromVolumeSnapshotResponse as CreateDataVolumeTemplateFromVolumeSnapshotResponse,
    )
    from .create_directory_request import (
        CreateDirectoryRequest as CreateDirectoryRequest,
    )
    from .create_directory_request_object import (
        CreateDirectoryRequestObject as CreateDirectoryRequestObject,
    )
    from .create_directory_response import (
        CreateDirectoryResponse as CreateDirectoryResponse,
    )
    from .create_disk_offering_request import (
        CreateDiskOfferingRequest as CreateDiskOfferingRequest,
    )
    from .create_disk_offering_request_object import (
        CreateDiskOfferingRequestObject as CreateDiskOfferingRequestObject,
    )
    from .create_disk_offering_response import (
        CreateDiskOfferingResponse as CreateDiskOfferingResponse,
    )
    from .create_eip_request import CreateEipRequest as CreateEipRequest
    from .create_eip_request_object import (
        CreateEipRequestObject as CreateEipRequestObject,
    )
    from .create_eip_response import CreateEipResponse as CreateEipResponse
    from .create_instance_offering_request import (
        CreateInstanceOfferingRequest as CreateInstanceOfferingRequest,
    )
    from .create_instance_offering_request_object import (
        CreateInstanceOfferingRequestObject as CreateInstanceOfferingRequestObject,
    )
    from .create_instance_offering_response import (
        CreateInstanceOfferingResponse as CreateInstanceOfferingResponse,
    )
    from .create_l2_hardware_vxlan_network_pool_request import (
        CreateL2HardwareVxlanNetworkPoolRequest as CreateL2HardwareVxlanNetworkPoolRequest,
    )
    from .create_l2_hardware_vxlan_network_pool_request_object import (
        CreateL2HardwareVxlanNetworkPoolRequestObject as CreateL2HardwareVxlanNetworkPoolRequestObject,
    )
    from .create_l2_hardware_vxlan_network_pool_request_v_switch_type import (
        CreateL2HardwareVxlanNetworkPoolRequestVSwitchType as CreateL2HardwareVxlanNetworkPoolRequestVSwitchType,
    )
    from .create_l2_hardware_vxlan_network_pool_response import (
        CreateL2HardwareVxlanNetworkPoolResponse as CreateL2HardwareVxlanNetworkPoolResponse,
    )
    from .create_l2_hardware_vxlan_network_request import (
        CreateL2HardwareVxlanNetworkRequest as CreateL2HardwareVxlanNetworkRequest,
    )
    from .create_l2_hardware_vxlan_network_request_object import (
        CreateL2HardwareVxlanNetworkRequestObject as CreateL2HardwareVxlanNetworkRequestObject,
    )
    from .create_l2_hardware_vxlan_network_request_v_switch_type import (
        CreateL2HardwareVxlanNetworkRequestVSwitchType as CreateL2HardwareVxlanNetworkRequestVSwitchType,
    )
    from .create_l2_hardware_vxlan_network_response import (
        CreateL2HardwareVxlanNetworkResponse as CreateL2HardwareVxlanNetworkResponse,
    )
    from .create_l2_no_vlan_network_request import (
        CreateL2NoVlanNetworkRequest as CreateL2NoVlanNetworkRequest,
    )
    from .create_l2_no_vlan_network_request_object import (
        CreateL2NoVlanNetworkRequestObject as CreateL2NoVlanNetworkRequestObject,
    )
    from .create_l2_no_vlan_network_request_v_switch_type import (
        CreateL2NoVlanNetworkRequestVSwitchType as CreateL2NoVlanNetworkRequestVSwitchType,
    )
    from .create_l2_no_vlan_network_response import (
        CreateL2NoVlanNetworkResponse as CreateL2NoVlanNetworkResponse,
    )
    from .create_l2_tf_network_request import (
        CreateL2TfNetworkRequest as CreateL2TfNetworkRequest,
    )
    from .create_l2_tf_network_request_object import (
        CreateL2TfNetworkRequestObject as CreateL2TfNetworkRequestObject,
    )
    from .create_l2_tf_network_request_v_switch_type import (
        CreateL2TfNetworkRequestVSwitchType as CreateL2TfNetworkRequestVSwitchType,
    )
    from .create_l2_tf_network_response import (
        CreateL2TfNetworkResponse as CreateL2TfNetworkResponse,
    )
    from .create_l2_vlan_network_request import (
        CreateL2VlanNetworkRequest as CreateL2VlanNetworkRequest,
    )
    from .create_l2_vlan_network_request_object import (
        CreateL2VlanNetworkRequestObject as CreateL2VlanNetworkRequestObject,
    )
    from .create_l2_vlan_network_request_v_switch_type import (
        CreateL2VlanNetworkRequestVSwitchType as CreateL2VlanNetworkRequestVSwitchType,
    )
    from .create_l2_vlan_network_response import (
        CreateL2VlanNetworkResponse as CreateL2VlanNetworkResponse,
    )
    from .create_l2_vxlan_network_pool_request import (
        CreateL2VxlanNetworkPoolRequest as CreateL2VxlanNetworkPoolRequest,
    )
    from .create_l2_vxlan_network_pool_request_object import (
        CreateL2VxlanNetworkPoolRequestObject as CreateL2VxlanNetworkPoolRequestObject,
    )
    from .create_l2_vxlan_network_pool_request_v_switch_type import (
        CreateL2VxlanNetworkPoolRequestVSwitchType as CreateL2VxlanNetworkPoolRequestVSwitchType,
    )
    from .create_l2_vxlan_network_pool_response import (
        CreateL2VxlanNetworkPoolResponse as CreateL2VxlanNetworkPoolResponse,
    )
    from .create_l2_vxlan_network_request import (
        CreateL2VxlanNetworkRequest as CreateL2VxlanNetworkRequest,
    )
    from .create_l2_vxlan_network_request_object import (
        CreateL2VxlanNetworkRequestObject as CreateL2VxlanNetworkRequestObject,
    )
    from .create_l2_vxlan_network_request_v_switch_type import (
        CreateL2VxlanNetworkRequestVSwitchType as CreateL2VxlanNetworkRequestVSwitchType,
    )
    from .create_l2_vxlan_network_response import (
        CreateL2VxlanNetworkResponse as CreateL2VxlanNetworkResponse,
    )
    from .create_load_balancer_listener_request import (
        CreateLoadBalancerListenerRequest as CreateLoadBalancerListenerRequest,
    )
    from .create_load_balancer_listener_request_acl_status import (
        CreateLoadBalancerListenerRequestAclStatus as CreateLoadBalancerListenerRequestAclStatus,
    )
    from .create_load_balancer_listener_request_acl_type import (
        CreateLoadBalancerListenerRequestAclType as CreateLoadBalancerListenerRequestAclType,
    )
    from .create_load_balancer_listener_request_health_check_method import (
        CreateLoadBalancerListenerRequestHealthCheckMethod as CreateLoadBalancerListenerRequestHealthCheckMethod,
    )
    from .create_load_balancer_listener_request_health_check_protocol import (
        CreateLoadBalancerListenerRequestHealthCheckProtocol as CreateLoadBalancerListenerRequestHealthCheckProtocol,
    )
    from .create_load_balancer_listener_request_object import (
        CreateLoadBalancerListenerRequestObject as CreateLoadBalancerListenerRequestObject,
    )
    from .create_load_balancer_listener_request_protocol import (
        CreateLoadBalancerListenerRequestProtocol as CreateLoadBalancerListenerRequestProtocol,
    )
    from .create_load_balancer_listener_request_security_policy_type import (
        CreateLoadBalancerListenerRequestSecurityPolicyType as CreateLoadBalancerListenerRequestSecurityPolicyType,
    )
    from .create_load_balancer_listener_response import (
        CreateLoadBalancerListenerResponse as CreateLoadBalancerListenerResponse,
    )
    from .create_load_balancer_request import (
        CreateLoadBalancerRequest as CreateLoadBalancerRequest,
    )
    from .create_load_balancer_request_object import (
        CreateLoadBalancerRequestObject as CreateLoadBalancerRequestObject,
    )
    from .create_load_balancer_response import (
        CreateLoadBalancerResponse as CreateLoadBalancerResponse,
    )
    from .create_load_balancer_server_group_request import (
        CreateLoadBalancerServerGroupRequest as CreateLoadBalancerServerGroupRequest,
    )
    from .create_load_balancer_server_group_request_object import (
        CreateLoadBalancerServerGroupRequestObject as CreateLoadBalancerServerGroupRequestObject,
    )
    from .create_load_balancer_server_group_response import (
        CreateLoadBalancerServerGroupResponse as CreateLoadBalancerServerGroupResponse,
    )
    from .create_policy_request import CreatePolicyRequest as CreatePolicyRequest
    from .create_policy_request_object import (
        CreatePolicyRequestObject as CreatePolicyRequestObject,
    )
    from .create_policy_response import CreatePolicyResponse as CreatePolicyResponse
    from .create_port_forwarding_rule_request import (
        CreatePortForwardingRuleRequest as CreatePortForwardingRuleRequest,
    )
    from .create_port_forwarding_rule_request_object import (
        CreatePortForwardingRuleRequestObject as CreatePortForwardingRuleRequestObject,
    )
    from .create_port_forwarding_rule_request_protocol_type import (
        CreatePortForwardingRuleRequestProtocolType as CreatePortForwardingRuleRequestProtocolType,
    )
    from .create_port_forwarding_rule_response import (
        CreatePortForwardingRuleResponse as CreatePortForwardingRuleResponse,
    )
    from .create_role_request import CreateRoleRequest as CreateRoleRequest
    from .create_role_request_object import (
        CreateRoleRequestObject as CreateRoleRequestObject,
    )
    from .create_role_response import CreateRoleResponse as CreateRoleResponse
    from .create_root_volume_template_from_root_volume_request import (
        CreateRootVolumeTemplateFromRootVolumeRequest as CreateRootVolumeTemplateFromRootVolumeRequest,
    )
    from .create_root_volume_template_from_root_volume_request_object import (
        CreateRootVolumeTemplateFromRootVolumeRequestObject as CreateRootVolumeTemplateFromRootVolumeRequestObject,
    )
    from .create_root_volume_template_from_root_volume_request_platform import (
        CreateRootVolumeTemplateFromRootVolumeRequestPlatform as CreateRootVolumeTemplateFromRootVolumeRequestPlatform,
    )
    from .create_root_volume_template_from_root_volume_response import (
        CreateRootVolumeTemplateFromRootVolumeResponse as CreateRootVolumeTemplateFromRootVolumeResponse,
    )
    from .create_root_volume_template_from_volume_snapshot_failure import (
        CreateRootVolumeTemplateFromVolumeSnapshotFailure as CreateRootVolumeTemplateFromVolumeSnapshotFailure,
    )
    from .create_root_volume_template_from_volume_snapshot_request import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequest as CreateRootVolumeTemplateFromVolumeSnapshotRequest,
    )
    from .create_root_volume_template_from_volume_snapshot_request_object import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequestObject as CreateRootVolumeTemplateFromVolumeSnapshotRequestObject,
    )
    from .create_root_volume_template_from_volume_snapshot_request_platform import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform as CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform,
    )
    from .create_root_volume_template_from_volume_snapshot_response import (
        CreateRootVolumeTemplateFromVolumeSnapshotResponse as CreateRootVolumeTemplateFromVolumeSnapshotResponse,
    )
    from .create_ssh_key_pair_request import (
        CreateSshKeyPairRequest as CreateSshKeyPairRequest,
    )
    from .create_ssh_key_pair_request_object import (
        CreateSshKeyPairRequestObject as CreateSshKeyPairRequestObject,
    )
    from .create_ssh_key_pair_response import (
        CreateSshKeyPairResponse as CreateSshKeyPairResponse,
    )
    from .create_system_tag_request import (
        CreateSystemTagRequest as CreateSystemTagRequest,
    )
    from .create_system_tag_request_object import (
        CreateSystemTagRequestObject as CreateSystemTagRequestObject,
    )
    from .create_system_tag_response import (
        CreateSystemTagResponse as CreateSystemTagResponse,
    )
    from .create_user_group_request import (
        CreateUserGroupRequest as CreateUserGroupRequest,
    )
    from .create_user_group_request_object import (
        CreateUserGroupRequestObject as CreateUserGroupRequestObject,
    )
    from .create_user_group_response import (
        CreateUserGroupResponse as CreateUserGroupResponse,
    )
    from .create_user_request import CreateUserRequest as CreateUserRequest
    from .create_user_request_object import (
        CreateUserRequestObject as CreateUserRequestObject,
    )
    from .create_user_response import CreateUserResponse as CreateUserResponse
    from .create_user_tag_request import CreateUserTagRequest as CreateUserTagRequest
    from .create_user_tag_request_object import (
        CreateUserTagRequestObject as CreateUserTagRequestObject,
    )
    from .create_user_tag_response import CreateUserTagResponse as CreateUserTagResponse
    from .create_virtual_router_offering_request import (
        CreateVirtualRouterOfferingRequest as CreateVirtualRouterOfferingRequest,
    )
    from .create_virtual_router_offering_request_object import (
        CreateVirtualRouterOfferingRequestObject as CreateVirtualRouterOfferingRequestObject,
    )
    from .create_virtual_router_offering_response import (
        CreateVirtualRouterOfferingResponse as CreateVirtualRouterOfferingResponse,
    )
    from .create_vm_cd_rom_request import CreateVmCdRomRequest as CreateVmCdRomRequest
    from .create_vm_cd_rom_request_object import (
        CreateVmCdRomRequestObject as CreateVmCdRomRequestObject,
    )
    from .create_vm_cd_rom_response import (
        CreateVmCdRomResponse as CreateVmCdRomResponse,
    )
    from .create_vm_instance_from_volume_request import (
        CreateVmInstanceFromVolumeRequest as CreateVmInstanceFromVolumeRequest,
    )
    from .create_vm_instance_from_volume_request_object import (
        CreateVmInstanceFromVolumeRequestObject as CreateVmInstanceFromVolumeRequestObject,
    )
    from .create_vm_instance_from_volume_request_platform import (
        CreateVmInstanceFromVolumeRequestPlatform as CreateVmInstanceFromVolumeRequestPlatform,
    )
    from .create_vm_instance_from_volume_request_strategy import (
        CreateVmInstanceFromVolumeRequestStrategy as CreateVmInstanceFromVolumeRequestStrategy,
    )
    from .create_vm_instance_from_volume_request_type import (
        CreateVmInstanceFromVolumeRequestType as CreateVmInstanceFromVolumeRequestType,
    )
    from .create_vm_instance_from_volume_response import (
        CreateVmInstanceFromVolumeResponse as CreateVmInstanceFromVolumeResponse,
    )
    from .create_vm_instance_from_volume_snapshot_group_request import (
        CreateVmInstanceFromVolumeSnapshotGroupRequest as CreateVmInstanceFromVolumeSnapshotGroupRequest,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_object import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestObject as CreateVmInstanceFromVolumeSnapshotGroupRequestObject,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_strategy import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy as CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_type import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestType as CreateVmInstanceFromVolumeSnapshotGroupRequestType,
    )
    from .create_vm_instance_from_volume_snapshot_group_response import (
        CreateVmInstanceFromVolumeSnapshotGroupResponse as CreateVmInstanceFromVolumeSnapshotGroupResponse,
    )
    from .create_vm_instance_from_volume_snapshot_request import (
        CreateVmInstanceFromVolumeSnapshotRequest as CreateVmInstanceFromVolumeSnapshotRequest,
    )
    from .create_vm_instance_from_volume_snapshot_request_object import (
        CreateVmInstanceFromVolumeSnapshotRequestObject as CreateVmInstanceFromVolumeSnapshotRequestObject,
    )
    from .create_vm_instance_from_volume_snapshot_request_platform import (
        CreateVmInstanceFromVolumeSnapshotRequestPlatform as CreateVmInstanceFromVolumeSnapshotRequestPlatform,
    )
    from .create_vm_instance_from_volume_snapshot_request_strategy import (
        CreateVmInstanceFromVolumeSnapshotRequestStrategy as CreateVmInstanceFromVolumeSnapshotRequestStrategy,
    )
    from .create_vm_instance_from_volume_snapshot_request_type import (
        CreateVmInstanceFromVolumeSnapshotRequestType as CreateVmInstanceFromVolumeSnapshotRequestType,
    )
    from .create_vm_instance_from_volume_snapshot_response import (
        CreateVmInstanceFromVolumeSnapshotResponse as CreateVmInstanceFromVolumeSnapshotResponse,
    )
    from .create_vm_instance_request import (
        CreateVmInstanceRequest as CreateVmInstanceRequest,
    )
    from .create_vm_instance_request_architecture import (
        CreateVmInstanceRequestArchitecture as CreateVmInstanceRequestArchitecture,
    )
    from .create_vm_instance_request_object import (
        CreateVmInstanceRequestObject as CreateVmInstanceRequestObject,
    )
    from .create_vm_instance_request_platform import (
        CreateVmInstanceRequestPlatform as CreateVmInstanceRequestPlatform,
    )
    from .create_vm_instance_request_strategy import (
        CreateVmInstanceRequestStrategy as CreateVmInstanceRequestStrategy,
    )
    from .create_vm_instance_request_type import (
        CreateVmInstanceRequestType as CreateVmInstanceRequestType,
    )
    from .create_vm_instance_response import (
        CreateVmInstanceResponse as CreateVmInstanceResponse,
    )
    from .create_vm_nic_request import CreateVmNicRequest as CreateVmNicRequest
    from .create_vm_nic_request_object import (
        CreateVmNicRequestObject as CreateVmNicRequestObject,
    )
    from .create_vm_nic_response import CreateVmNicResponse as CreateVmNicResponse
    from .create_vm_user_defined_xml_hook_script_request import (
        CreateVmUserDefinedXmlHookScriptRequest as CreateVmUserDefinedXmlHookScriptRequest,
    )
    from .create_vm_user_defined_xml_hook_script_request_object import (
        CreateVmUserDefinedXmlHookScriptRequestObject as CreateVmUserDefinedXmlHookScriptRequestObject,
    )
    from .create_vm_user_defined_xml_hook_script_response import (
        CreateVmUserDefinedXmlHookScriptResponse as CreateVmUserDefinedXmlHookScriptResponse,
    )
    from .create_vni_range_request import CreateVniRangeRequest as CreateVniRangeRequest
    from .create_vni_range_request_object import (
        CreateVniRangeRequestObject as CreateVniRangeRequestObject,
    )
    from .create_vni_range_response import (
        CreateVniRangeResponse as CreateVniRangeResponse,
    )
    from .create_volume_snapshot_group_request import (
        CreateVolumeSnapshotGroupRequest as CreateVolumeSnapshotGroupRequest,
    )
    from .create_volume_snapshot_group_request_object import (
        CreateVolumeSnapshotGroupRequestObject as CreateVolumeSnapshotGroupRequestObject,
    )
    from .create_volume_snapshot_group_response import (
        CreateVolumeSnapshotGroupResponse as CreateVolumeSnapshotGroupResponse,
    )
    from .create_volume_snapshot_request import (
        CreateVolumeSnapshotRequest as CreateVolumeSnapshotRequest,
    )
    from .create_volume_snapshot_request_object import (
        CreateVolumeSnapshotRequestObject as CreateVolumeSnapshotRequestObject,
    )
    from .create_volume_snapshot_response import (
        CreateVolumeSnapshotResponse as CreateVolumeSnapshotResponse,
    )
    from .create_vxlan_pool_remote_vtep_request import (
        CreateVxlanPoolRemoteVtepRequest as CreateVxlanPoolRemoteVtepRequest,
    )
    from .create_vxlan_pool_remote_vtep_request_object import (
        CreateVxlanPoolRemoteVtepRequestObject as CreateVxlanPoolRemoteVtepRequestObject,
    )
    from .create_vxlan_pool_remote_vtep_response import (
        CreateVxlanPoolRemoteVtepResponse as CreateVxlanPoolRemoteVtepResponse,
    )
    from .create_vxlan_vtep_request import (
        CreateVxlanVtepRequest as CreateVxlanVtepRequest,
    )
    from .create_vxlan_vtep_request_object import (
        CreateVxlanVtepRequestObject as CreateVxlanVtepRequestObject,
    )
    from .create_vxlan_vtep_response import (
        CreateVxlanVtepResponse as CreateVxlanVtepResponse,
    )
    from .delete_access_control_list_response_default import (
        DeleteAccessControlListResponseDefault as DeleteAccessControlListResponseDefault,
    )
    from .delete_account_response_default import (
        DeleteAccountResponseDefault as DeleteAccountResponseDefault,
    )
    from .delete_backup_storage_response_default import (
        DeleteBackupStorageResponseDefault as DeleteBackupStorageResponseDefault,
    )
    from .delete_ceph_primary_storage_pool_response_default import (
        DeleteCephPrimaryStoragePoolResponseDefault as DeleteCephPrimaryStoragePoolResponseDefault,
    )
    from .delete_certificate_response_default import (
        DeleteCertificateResponseDefault as DeleteCertificateResponseDefault,
    )
    from .delete_cluster_response_default import (
        DeleteClusterResponseDefault as DeleteClusterResponseDefault,
    )
    from .delete_data_volume_response_default import (
        DeleteDataVolumeResponseDefault as DeleteDataVolumeResponseDefault,
    )
    from .delete_directory_response_default import (
        DeleteDirectoryResponseDefault as DeleteDirectoryResponseDefault,
    )
    from .delete_eip_response_default import (
        DeleteEipResponseDefault as DeleteEipResponseDefault,
    )
    from .delete_exported_image_from_backup_storage_response_default import (
        DeleteExportedImageFromBackupStorageResponseDefault as DeleteExportedImageFromBackupStorageResponseDefault,
    )
    from .delete_host_response_default import (
        DeleteHostResponseDefault as DeleteHostResponseDefault,
    )
    from .delete_instance_offering_response_default import (
        DeleteInstanceOfferingResponseDefault as DeleteInstanceOfferingResponseDefault,
    )
    from .delete_ip_address_response_default import (
        DeleteIpAddressResponseDefault as DeleteIpAddressResponseDefault,
    )
    from .delete_ip_range_response_default import (
        DeleteIpRangeResponseDefault as DeleteIpRangeResponseDefault,
    )
    from .delete_l2_network_response_default import (
        DeleteL2NetworkResponseDefault as DeleteL2NetworkResponseDefault,
    )
    from .delete_l3_network_response_default import (
        DeleteL3NetworkResponseDefault as DeleteL3NetworkResponseDefault,
    )
    from .delete_ldap_binding_response_default import (
        DeleteLdapBindingResponseDefault as DeleteLdapBindingResponseDefault,
    )
    from .delete_ldap_server_response_default import (
        DeleteLdapServerResponseDefault as DeleteLdapServerResponseDefault,
    )
    from .delete_load_balancer_listener_response import (
        DeleteLoadBalancerListenerResponse as DeleteLoadBalancerListenerResponse,
    )
    from .delete_load_balancer_listener_response_default import (
        DeleteLoadBalancerListenerResponseDefault as DeleteLoadBalancerListenerResponseDefault,
    )
    from .delete_load_balancer_response_default import (
        DeleteLoadBalancerResponseDefault as DeleteLoadBalancerResponseDefault,
    )
    from .delete_load_balancer_server_group_response_default import (
        DeleteLoadBalancerServerGroupResponseDefault as DeleteLoadBalancerServerGroupResponseDefault,
    )
    from .delete_policy_response_default import (
        DeletePolicyResponseDefault as DeletePolicyResponseDefault,
    )
    from .delete_port_forwarding_rule_response_default import (
        DeletePortForwardingRuleResponseDefault as DeletePortForwardingRuleResponseDefault,
    )
    from .delete_primary_storage_response_default import (
        DeletePrimaryStorageResponseDefault as DeletePrimaryStorageResponseDefault,
    )
    from .delete_reserved_ip_range_response_default import (
        DeleteReservedIpRangeResponseDefault as DeleteReservedIpRangeResponseDefault,
    )
    from .delete_resource_config_response_default import (
        DeleteResourceConfigResponseDefault as DeleteResourceConfigResponseDefault,
    )
    from .delete_role_response_default import (
        DeleteRoleResponseDefault as DeleteRoleResponseDefault,
    )
    from .delete_security_group_response_default import (
        DeleteSecurityGroupResponseDefault as DeleteSecurityGroupResponseDefault,
    )
    from .delete_security_group_rule_response import (
        DeleteSecurityGroupRuleResponse as DeleteSecurityGroupRuleResponse,
    )
    from .delete_security_group_rule_response_default import (
        DeleteSecurityGroupRuleResponseDefault as DeleteSecurityGroupRuleResponseDefault,
    )
    from .delete_snapshot_group_result import (
        DeleteSnapshotGroupResult as DeleteSnapshotGroupResult,
    )
    from .delete_ssh_key_pair_response_default import (
        DeleteSshKeyPairResponseDefault as DeleteSshKeyPairResponseDefault,
    )
    from .delete_tag_response_default import (
        DeleteTagResponseDefault as DeleteTagResponseDefault,
    )
    from .delete_user_group_response_default import (
        DeleteUserGroupResponseDefault as DeleteUserGroupResponseDefault,
    )
    from .delete_user_response_default import (
        DeleteUserResponseDefault as DeleteUserResponseDefault,
    )
    from .delete_vip_response_default import (
        DeleteVipResponseDefault as DeleteVipResponseDefault,
    )
    from .delete_vm_boot_mode_response_default import (
        DeleteVmBootModeResponseDefault as DeleteVmBootModeResponseDefault,
    )
    from .delete_vm_cd_rom_response_default import (
        DeleteVmCdRomResponseDefault as DeleteVmCdRomResponseDefault,
    )
    from .delete_vm_console_password_response_default import (
        DeleteVmConsolePasswordResponseDefault as DeleteVmConsolePasswordResponseDefault,
    )
    from .delete_vm_hostname_response_default import (
        DeleteVmHostnameResponseDefault as DeleteVmHostnameResponseDefault,
    )
    from .delete_vm_nic_from_security_group_response_default import (
        DeleteVmNicFromSecurityGroupResponseDefault as DeleteVmNicFromSecurityGroupResponseDefault,
    )
    from .delete_vm_nic_response_default import (
        DeleteVmNicResponseDefault as DeleteVmNicResponseDefault,
    )
    from .delete_vm_ssh_key_response_default import (
        DeleteVmSshKeyResponseDefault as DeleteVmSshKeyResponseDefault,
    )
    from .delete_vm_static_ip_response_default import (
        DeleteVmStaticIpResponseDefault as DeleteVmStaticIpResponseDefault,
    )
    from .delete_vni_range_response_default import (
        DeleteVniRangeResponseDefault as DeleteVniRangeResponseDefault,
    )
    from .delete_volume_snapshot_group_response import (
        DeleteVolumeSnapshotGroupResponse as DeleteVolumeSnapshotGroupResponse,
    )
    from .delete_volume_snapshot_group_response_default import (
        DeleteVolumeSnapshotGroupResponseDefault as DeleteVolumeSnapshotGroupResponseDefault,
    )
    from .delete_vxlan_l2_network_response_default import (
        DeleteVxlanL2NetworkResponseDefault as DeleteVxlanL2NetworkResponseDefault,
    )
    from .delete_vxlan_pool_remote_vtep_response_default import (
        DeleteVxlanPoolRemoteVtepResponseDefault as DeleteVxlanPoolRemoteVtepResponseDefault,
    )
    from .delete_webhook_response_default import (
        DeleteWebhookResponseDefault as DeleteWebhookResponseDefault,
    )
    from .destroy_vm_instance_response_default import (
        DestroyVmInstanceResponseDefault as DestroyVmInstanceResponseDefault,
    )
    from .detach_data_volume_from_host_response_default import (
        DetachDataVolumeFromHostResponseDefault as DetachDataVolumeFromHostResponseDefault,
    )
    from .detach_data_volume_from_vm_response import (
        DetachDataVolumeFromVmResponse as DetachDataVolumeFromVmResponse,
    )
    from .detach_data_volume_from_vm_response_default import (
        DetachDataVolumeFromVmResponseDefault as DetachDataVolumeFromVmResponseDefault,
    )
    from .detach_eip_response import DetachEipResponse as DetachEipResponse
    from .detach_eip_response_default import (
        DetachEipResponseDefault as DetachEipResponseDefault,
    )
    from .detach_iso_from_vm_instance_response import (
        DetachIsoFromVmInstanceResponse as DetachIsoFromVmInstanceResponse,
    )
    from .detach_iso_from_vm_instance_response_default import (
        DetachIsoFromVmInstanceResponseDefault as DetachIsoFromVmInstanceResponseDefault,
    )
    from .detach_l2_network_from_cluster_response import (
        DetachL2NetworkFromClusterResponse as DetachL2NetworkFromClusterResponse,
    )
    from .detach_l2_network_from_cluster_response_default import (
        DetachL2NetworkFromClusterResponseDefault as DetachL2NetworkFromClusterResponseDefault,
    )
    from .detach_l3_network_from_vm_response import (
        DetachL3NetworkFromVmResponse as DetachL3NetworkFromVmResponse,
    )
    from .detach_l3_network_from_vm_response_default import (
        DetachL3NetworkFromVmResponseDefault as DetachL3NetworkFromVmResponseDefault,
    )
    from .detach_network_service_from_l3_network_response import (
        DetachNetworkServiceFromL3NetworkResponse as DetachNetworkServiceFromL3NetworkResponse,
    )
    from .detach_network_service_from_l3_network_response_default import (
        DetachNetworkServiceFromL3NetworkResponseDefault as DetachNetworkServiceFromL3NetworkResponseDefault,
    )
    from .detach_policies_from_user_response_default import (
        DetachPoliciesFromUserResponseDefault as DetachPoliciesFromUserResponseDefault,
    )
    from .detach_policy_from_role_response_default import (
        DetachPolicyFromRoleResponseDefault as DetachPolicyFromRoleResponseDefault,
    )
    from .detach_policy_from_user_group_response_default import (
        DetachPolicyFromUserGroupResponseDefault as DetachPolicyFromUserGroupResponseDefault,
    )
    from .detach_policy_from_user_response_default import (
        DetachPolicyFromUserResponseDefault as DetachPolicyFromUserResponseDefault,
    )
    from .detach_port_forwarding_rule_response import (
        DetachPortForwardingRuleResponse as DetachPortForwardingRuleResponse,
    )
    from .detach_port_forwarding_rule_response_default import (
        DetachPortForwardingRuleResponseDefault as DetachPortForwardingRuleResponseDefault,
    )
    from .detach_primary_storage_from_cluster_response import (
        DetachPrimaryStorageFromClusterResponse as DetachPrimaryStorageFromClusterResponse,
    )
    from .detach_primary_storage_from_cluster_response_default import (
        DetachPrimaryStorageFromClusterResponseDefault as DetachPrimaryStorageFromClusterResponseDefault,
    )
    from .detach_security_group_from_l3_network_response import (
        DetachSecurityGroupFromL3NetworkResponse as DetachSecurityGroupFromL3NetworkResponse,
    )
    from .detach_security_group_from_l3_network_response_default import (
        DetachSecurityGroupFromL3NetworkResponseDefault as DetachSecurityGroupFromL3NetworkResponseDefault,
    )
    from .detach_ssh_key_pair_from_vm_instance_response_default import (
        DetachSshKeyPairFromVmInstanceResponseDefault as DetachSshKeyPairFromVmInstanceResponseDefault,
    )
    from .directory_inventory import DirectoryInventory as DirectoryInventory
    from .discover_external_primary_storage_request import (
        DiscoverExternalPrimaryStorageRequest as DiscoverExternalPrimaryStorageRequest,
    )
    from .discover_external_primary_storage_request_object import (
        DiscoverExternalPrimaryStorageRequestObject as DiscoverExternalPrimaryStorageRequestObject,
    )
    from .discover_external_primary_storage_response import (
        DiscoverExternalPrimaryStorageResponse as DiscoverExternalPrimaryStorageResponse,
    )
    from .disk_ao import DiskAo as DiskAo
    from .disk_offering_inventory import DiskOfferingInventory as DiskOfferingInventory
    from .eip_inventory import EipInventory as EipInventory
    from .elaboration_check_result import (
        ElaborationCheckResult as ElaborationCheckResult,
    )
    from .elaboration_content import ElaborationContent as ElaborationContent
    from .error_code import ErrorCode as ErrorCode
    from .event_log_inventory import EventLogInventory as EventLogInventory
    from .export_image_from_backup_storage_request import (
        ExportImageFromBackupStorageRequest as ExportImageFromBackupStorageRequest,
    )
    from .export_image_from_backup_storage_request_export_format import (
        ExportImageFromBackupStorageRequestExportFormat as ExportImageFromBackupStorageRequestExportFormat,
    )
    from .export_image_from_backup_storage_request_object import (
        ExportImageFromBackupStorageRequestObject as ExportImageFromBackupStorageRequestObject,
    )
    from .export_image_from_backup_storage_response import (
        ExportImageFromBackupStorageResponse as ExportImageFromBackupStorageResponse,
    )
    from .expunge_data_volume_request import (
        ExpungeDataVolumeRequest as ExpungeDataVolumeRequest,
    )
    from .expunge_data_volume_request_object import (
        ExpungeDataVolumeRequestObject as ExpungeDataVolumeRequestObject,
    )
    from .expunge_image_request import ExpungeImageRequest as ExpungeImageRequest
    from .expunge_image_request_object import (
        ExpungeImageRequestObject as ExpungeImageRequestObject,
    )
    from .expunge_vm_instance_request import (
        ExpungeVmInstanceRequest as ExpungeVmInstanceRequest,
    )
    from .expunge_vm_instance_request_object import (
        ExpungeVmInstanceRequestObject as ExpungeVmInstanceRequestObject,
    )
    from .expunge_vm_user_defined_xml_hook_script_response_default import (
        ExpungeVmUserDefinedXmlHookScriptResponseDefault as ExpungeVmUserDefinedXmlHookScriptResponseDefault,
    )
    from .external_backup_storage_inventory import (
        ExternalBackupStorageInventory as ExternalBackupStorageInventory,
    )
    from .external_primary_storage_inventory import (
        ExternalPrimaryStorageInventory as ExternalPrimaryStorageInventory,
    )
    from .failed_response import FailedResponse as FailedResponse
    from .flatten_vm_instance_request import (
        FlattenVmInstanceRequest as FlattenVmInstanceRequest,
    )
    from .flatten_vm_instance_request_object import (
        FlattenVmInstanceRequestObject as FlattenVmInstanceRequestObject,
    )
    from .flatten_vm_instance_response import (
        FlattenVmInstanceResponse as FlattenVmInstanceResponse,
    )
    from .flatten_volume_request import FlattenVolumeRequest as FlattenVolumeRequest
    from .flatten_volume_request_object import (
        FlattenVolumeRequestObject as FlattenVolumeRequestObject,
    )
    from .flatten_volume_response import FlattenVolumeResponse as FlattenVolumeResponse
    from .free_ip_inventory import FreeIpInventory as FreeIpInventory
    from .fstrim_vm_request import FstrimVmRequest as FstrimVmRequest
    from .fstrim_vm_request_object import FstrimVmRequestObject as FstrimVmRequestObject
    from .garbage_collector_inventory import (
        GarbageCollectorInventory as GarbageCollectorInventory,
    )
    from .generate_ssh_key_pair_request import (
        GenerateSshKeyPairRequest as GenerateSshKeyPairRequest,
    )
    from .generate_ssh_key_pair_request_object import (
        GenerateSshKeyPairRequestObject as GenerateSshKeyPairRequestObject,
    )
    from .generate_ssh_key_pair_response import (
        GenerateSshKeyPairResponse as GenerateSshKeyPairResponse,
    )
    from .get_account_quota_usage_response import (
        GetAccountQuotaUsageResponse as GetAccountQuotaUsageResponse,
    )
    from .get_attachable_public_l3_for_v_router_response import (
        GetAttachablePublicL3ForVRouterResponse as GetAttachablePublicL3ForVRouterResponse,
    )
    from .get_backup_storage_capacity_response import (
        GetBackupStorageCapacityResponse as GetBackupStorageCapacityResponse,
    )
    from .get_backup_storage_for_creating_image_from_volume_response import (
        GetBackupStorageForCreatingImageFromVolumeResponse as GetBackupStorageForCreatingImageFromVolumeResponse,
    )
    from .get_backup_storage_for_creating_image_from_volume_snapshot_response import (
        GetBackupStorageForCreatingImageFromVolumeSnapshotResponse as GetBackupStorageForCreatingImageFromVolumeSnapshotResponse,
    )
    from .get_backup_storage_types_response import (
        GetBackupStorageTypesResponse as GetBackupStorageTypesResponse,
    )
    from .get_candidate_backup_storage_for_creating_image_response import (
        GetCandidateBackupStorageForCreatingImageResponse as GetCandidateBackupStorageForCreatingImageResponse,
    )
    from .get_candidate_clusters_for_attaching_l2_network_response import (
        GetCandidateClustersForAttachingL2NetworkResponse as GetCandidateClustersForAttachingL2NetworkResponse,
    )
    from .get_candidate_iso_for_attaching_vm_response import (
        GetCandidateIsoForAttachingVmResponse as GetCandidateIsoForAttachingVmResponse,
    )
    from .get_candidate_l2_networks_for_attaching_cluster_response import (
        GetCandidateL2NetworksForAttachingClusterResponse as GetCandidateL2NetworksForAttachingClusterResponse,
    )
    from .get_candidate_l3_networks_for_change_vm_nic_network_response import (
        GetCandidateL3NetworksForChangeVmNicNetworkResponse as GetCandidateL3NetworksForChangeVmNicNetworkResponse,
    )
    from .get_candidate_l3_networks_for_load_balancer_response import (
        GetCandidateL3NetworksForLoadBalancerResponse as GetCandidateL3NetworksForLoadBalancerResponse,
    )
    from .get_candidate_l3_networks_for_server_group_response import (
        GetCandidateL3NetworksForServerGroupResponse as GetCandidateL3NetworksForServerGroupResponse,
    )
    from .get_candidate_ldap_entry_for_binding_response import (
        GetCandidateLdapEntryForBindingResponse as GetCandidateLdapEntryForBindingResponse,
    )
    from .get_candidate_primary_storages_for_creating_vm_response import (
        GetCandidatePrimaryStoragesForCreatingVmResponse as GetCandidatePrimaryStoragesForCreatingVmResponse,
    )
    from .get_candidate_vm_for_attaching_iso_response import (
        GetCandidateVmForAttachingIsoResponse as GetCandidateVmForAttachingIsoResponse,
    )
    from .get_candidate_vm_nic_for_security_group_response import (
        GetCandidateVmNicForSecurityGroupResponse as GetCandidateVmNicForSecurityGroupResponse,
    )
    from .get_candidate_vm_nics_for_load_balancer_server_group_response import (
        GetCandidateVmNicsForLoadBalancerServerGroupResponse as GetCandidateVmNicsForLoadBalancerServerGroupResponse,
    )
    from .get_candidate_zones_clusters_hosts_for_creating_vm_response import (
        GetCandidateZonesClustersHostsForCreatingVmResponse as GetCandidateZonesClustersHostsForCreatingVmResponse,
    )
    from .get_chain_task_response import GetChainTaskResponse as GetChainTaskResponse
    from .get_current_time_request import GetCurrentTimeRequest as GetCurrentTimeRequest
    from .get_current_time_request_object import (
        GetCurrentTimeRequestObject as GetCurrentTimeRequestObject,
    )
    from .get_current_time_response import (
        GetCurrentTimeResponse as GetCurrentTimeResponse,
    )
    from .get_data_volume_attachable_vm_response import (
        GetDataVolumeAttachableVmResponse as GetDataVolumeAttachableVmResponse,
    )
    from .get_debug_signal_response import (
        GetDebugSignalResponse as GetDebugSignalResponse,
    )
    from .get_elaborations_response import (
        GetElaborationsResponse as GetElaborationsResponse,
    )
    from .get_free_ip_of_ip_range_response import (
        GetFreeIpOfIpRangeResponse as GetFreeIpOfIpRangeResponse,
    )
    from .get_free_ip_of_l3_network_response import (
        GetFreeIpOfL3NetworkResponse as GetFreeIpOfL3NetworkResponse,
    )
    from .get_free_ip_response import GetFreeIpResponse as GetFreeIpResponse
    from .get_global_config_options_response import (
        GetGlobalConfigOptionsResponse as GetGlobalConfigOptionsResponse,
    )
    from .get_guest_os_metadata_response import (
        GetGuestOsMetadataResponse as GetGuestOsMetadataResponse,
    )
    from .get_host_allocator_strategies_response import (
        GetHostAllocatorStrategiesResponse as GetHostAllocatorStrategiesResponse,
    )
    from .get_host_network_interface_lldp_response import (
        GetHostNetworkInterfaceLldpResponse as GetHostNetworkInterfaceLldpResponse,
    )
    from .get_host_power_status_request import (
        GetHostPowerStatusRequest as GetHostPowerStatusRequest,
    )
    from .get_host_power_status_request_method import (
        GetHostPowerStatusRequestMethod as GetHostPowerStatusRequestMethod,
    )
    from .get_host_power_status_request_object import (
        GetHostPowerStatusRequestObject as GetHostPowerStatusRequestObject,
    )
    from .get_host_power_status_response import (
        GetHostPowerStatusResponse as GetHostPowerStatusResponse,
    )
    from .get_host_task_response import GetHostTaskResponse as GetHostTaskResponse
    from .get_hypervisor_types_response import (
        GetHypervisorTypesResponse as GetHypervisorTypesResponse,
    )
    from .get_interdependent_l3_networks_backup_storages_response import (
        GetInterdependentL3NetworksBackupStoragesResponse as GetInterdependentL3NetworksBackupStoragesResponse,
    )
    from .get_interdependent_l3_networks_images_response import (
        GetInterdependentL3NetworksImagesResponse as GetInterdependentL3NetworksImagesResponse,
    )
    from .get_ip_address_capacity_response import (
        GetIpAddressCapacityResponse as GetIpAddressCapacityResponse,
    )
    from .get_l2_network_types_response import (
        GetL2NetworkTypesResponse as GetL2NetworkTypesResponse,
    )
    from .get_l3_network_dhcp_ip_address_response import (
        GetL3NetworkDhcpIpAddressResponse as GetL3NetworkDhcpIpAddressResponse,
    )
    from .get_l3_network_ip_statistic_response import (
        GetL3NetworkIpStatisticResponse as GetL3NetworkIpStatisticResponse,
    )
    from .get_l3_network_mtu_response import (
        GetL3NetworkMtuResponse as GetL3NetworkMtuResponse,
    )
    from .get_l3_network_router_interface_ip_response import (
        GetL3NetworkRouterInterfaceIpResponse as GetL3NetworkRouterInterfaceIpResponse,
    )
    from .get_l3_network_types_response import (
        GetL3NetworkTypesResponse as GetL3NetworkTypesResponse,
    )
    from .get_load_balancer_listener_acl_entries_response import (
        GetLoadBalancerListenerAclEntriesResponse as GetLoadBalancerListenerAclEntriesResponse,
    )
    from .get_local_storage_host_disk_capacity_response import (
        GetLocalStorageHostDiskCapacityResponse as GetLocalStorageHostDiskCapacityResponse,
    )
    from .get_management_node_arch_request import (
        GetManagementNodeArchRequest as GetManagementNodeArchRequest,
    )
    from .get_management_node_arch_request_object import (
        GetManagementNodeArchRequestObject as GetManagementNodeArchRequestObject,
    )
    from .get_management_node_arch_response import (
        GetManagementNodeArchResponse as GetManagementNodeArchResponse,
    )
    from .get_management_node_os_request import (
        GetManagementNodeOsRequest as GetManagementNodeOsRequest,
    )
    from .get_management_node_os_request_object import (
        GetManagementNodeOsRequestObject as GetManagementNodeOsRequestObject,
    )
    from .get_management_node_os_response import (
        GetManagementNodeOsResponse as GetManagementNodeOsResponse,
    )
    from .get_memory_snapshot_group_reference_response import (
        GetMemorySnapshotGroupReferenceResponse as GetMemorySnapshotGroupReferenceResponse,
    )
    from .get_network_service_types_response import (
        GetNetworkServiceTypesResponse as GetNetworkServiceTypesResponse,
    )
    from .get_port_forwarding_attachable_vm_nics_response import (
        GetPortForwardingAttachableVmNicsResponse as GetPortForwardingAttachableVmNicsResponse,
    )
    from .get_primary_storage_allocator_strategies_response import (
        GetPrimaryStorageAllocatorStrategiesResponse as GetPrimaryStorageAllocatorStrategiesResponse,
    )
    from .get_primary_storage_license_info_response import (
        GetPrimaryStorageLicenseInfoResponse as GetPrimaryStorageLicenseInfoResponse,
    )
    from .get_primary_storage_types_response import (
        GetPrimaryStorageTypesResponse as GetPrimaryStorageTypesResponse,
    )
    from .get_primary_storage_usage_report_response import (
        GetPrimaryStorageUsageReportResponse as GetPrimaryStorageUsageReportResponse,
    )
    from .get_resource_account_response import (
        GetResourceAccountResponse as GetResourceAccountResponse,
    )
    from .get_resource_config_response import (
        GetResourceConfigResponse as GetResourceConfigResponse,
    )
    from .get_resource_configs_response import (
        GetResourceConfigsResponse as GetResourceConfigsResponse,
    )
    from .get_spice_certificates_response import (
        GetSpiceCertificatesResponse as GetSpiceCertificatesResponse,
    )
    from .get_support_apis_request import GetSupportApisRequest as GetSupportApisRequest
    from .get_support_apis_request_object import (
        GetSupportApisRequestObject as GetSupportApisRequestObject,
    )
    from .get_support_apis_response import (
        GetSupportApisResponse as GetSupportApisResponse,
    )
    from .get_supported_identity_models_response import (
        GetSupportedIdentityModelsResponse as GetSupportedIdentityModelsResponse,
    )
    from .get_task_progress_response import (
        GetTaskProgressResponse as GetTaskProgressResponse,
    )
    from .get_trash_on_backup_storage_response import (
        GetTrashOnBackupStorageResponse as GetTrashOnBackupStorageResponse,
    )
    from .get_trash_on_primary_storage_response import (
        GetTrashOnPrimaryStorageResponse as GetTrashOnPrimaryStorageResponse,
    )
    from .get_upload_image_job_details_response import (
        GetUploadImageJobDetailsResponse as GetUploadImageJobDetailsResponse,
    )
    from .get_v_switch_types_response import (
        GetVSwitchTypesResponse as GetVSwitchTypesResponse,
    )
    from .get_version_request import GetVersionRequest as GetVersionRequest
    from .get_version_request_object import (
        GetVersionRequestObject as GetVersionRequestObject,
    )
    from .get_version_response import GetVersionResponse as GetVersionResponse
    from .get_vip_available_port_response import (
        GetVipAvailablePortResponse as GetVipAvailablePortResponse,
    )
    from .get_vip_used_ports_response import (
        GetVipUsedPortsResponse as GetVipUsedPortsResponse,
    )
    from .get_vm_attachable_data_volume_response import (
        GetVmAttachableDataVolumeResponse as GetVmAttachableDataVolumeResponse,
    )
    from .get_vm_attachable_l3_network_response import (
        GetVmAttachableL3NetworkResponse as GetVmAttachableL3NetworkResponse,
    )
    from .get_vm_boot_order_response import (
        GetVmBootOrderResponse as GetVmBootOrderResponse,
    )
    from .get_vm_capabilities_response import (
        GetVmCapabilitiesResponse as GetVmCapabilitiesResponse,
    )
    from .get_vm_console_address_response import (
        GetVmConsoleAddressResponse as GetVmConsoleAddressResponse,
    )
    from .get_vm_console_password_response import (
        GetVmConsolePasswordResponse as GetVmConsolePasswordResponse,
    )
    from .get_vm_device_address_response import (
        GetVmDeviceAddressResponse as GetVmDeviceAddressResponse,
    )
    from .get_vm_hostname_response import GetVmHostnameResponse as GetVmHostnameResponse
    from .get_vm_migration_candidate_hosts_response import (
        GetVmMigrationCandidateHostsResponse as GetVmMigrationCandidateHostsResponse,
    )
    from .get_vm_nic_attachable_eips_response import (
        GetVmNicAttachableEipsResponse as GetVmNicAttachableEipsResponse,
    )
    from .get_vm_nic_attached_network_service_response import (
        GetVmNicAttachedNetworkServiceResponse as GetVmNicAttachedNetworkServiceResponse,
    )
    from .get_vm_ssh_key_response import GetVmSshKeyResponse as GetVmSshKeyResponse
    from .get_vm_starting_candidate_clusters_hosts_response import (
        GetVmStartingCandidateClustersHostsResponse as GetVmStartingCandidateClustersHostsResponse,
    )
    from .get_vm_task_response import GetVmTaskResponse as GetVmTaskResponse
    from .get_volume_capabilities_response import (
        GetVolumeCapabilitiesResponse as GetVolumeCapabilitiesResponse,
    )
    from .get_volume_snapshot_size_request import (
        GetVolumeSnapshotSizeRequest as GetVolumeSnapshotSizeRequest,
    )
    from .get_volume_snapshot_size_request_object import (
        GetVolumeSnapshotSizeRequestObject as GetVolumeSnapshotSizeRequestObject,
    )
    from .get_volume_snapshot_size_response import (
        GetVolumeSnapshotSizeResponse as GetVolumeSnapshotSizeResponse,
    )
    from .get_zone_response import GetZoneResponse as GetZoneResponse
    from .global_config_inventory import GlobalConfigInventory as GlobalConfigInventory
    from .global_config_options import GlobalConfigOptions as GlobalConfigOptions
    from .guest_os_character_inventory import (
        GuestOsCharacterInventory as GuestOsCharacterInventory,
    )
    from .hardware_l2_vxlan_network_pool_inventory import (
        HardwareL2VxlanNetworkPoolInventory as HardwareL2VxlanNetworkPoolInventory,
    )
    from .host_disk_capacity import HostDiskCapacity as HostDiskCapacity
    from .host_inventory import HostInventory as HostInventory
    from .host_ipmi_inventory import HostIpmiInventory as HostIpmiInventory
    from .host_network_interface_lldp_inventory import (
        HostNetworkInterfaceLldpInventory as HostNetworkInterfaceLldpInventory,
    )
    from .host_network_interface_lldp_ref_inventory import (
        HostNetworkInterfaceLldpRefInventory as HostNetworkInterfaceLldpRefInventory,
    )
    from .host_os_category_inventory import (
        HostOsCategoryInventory as HostOsCategoryInventory,
    )
    from .hw_monitor_status import HwMonitorStatus as HwMonitorStatus
    from .hypervisor_version_state import (
        HypervisorVersionState as HypervisorVersionState,
    )
    from .image_backup_storage_ref_inventory import (
        ImageBackupStorageRefInventory as ImageBackupStorageRefInventory,
    )
    from .image_cache_inventory import ImageCacheInventory as ImageCacheInventory
    from .image_inventory import ImageInventory as ImageInventory
    from .install_path_recycle_inventory import (
        InstallPathRecycleInventory as InstallPathRecycleInventory,
    )
    from .instance_offering_inventory import (
        InstanceOfferingInventory as InstanceOfferingInventory,
    )
    from .ip_capacity_data import IpCapacityData as IpCapacityData
    from .ip_range_inventory import IpRangeInventory as IpRangeInventory
    from .ip_range_type import IpRangeType as IpRangeType
    from .ip_statistic_data import IpStatisticData as IpStatisticData
    from .is_opensource_version_response import (
        IsOpensourceVersionResponse as IsOpensourceVersionResponse,
    )
    from .is_ready_to_go_response import IsReadyToGoResponse as IsReadyToGoResponse
    from .job_details import JobDetails as JobDetails
    from .kvm_host_hypervisor_metadata_inventory import (
        KvmHostHypervisorMetadataInventory as KvmHostHypervisorMetadataInventory,
    )
    from .kvm_hypervisor_info_inventory import (
        KvmHypervisorInfoInventory as KvmHypervisorInfoInventory,
    )
    from .kvm_run_shell_request import KvmRunShellRequest as KvmRunShellRequest
    from .kvm_run_shell_request_object import (
        KvmRunShellRequestObject as KvmRunShellRequestObject,
    )
    from .kvm_run_shell_response import KvmRunShellResponse as KvmRunShellResponse
    from .l2_network_data import L2NetworkData as L2NetworkData
    from .l2_network_inventory import L2NetworkInventory as L2NetworkInventory
    from .l2_vlan_network_inventory import (
        L2VlanNetworkInventory as L2VlanNetworkInventory,
    )
    from .l2_vxlan_network_inventory import (
        L2VxlanNetworkInventory as L2VxlanNetworkInventory,
    )
    from .l2_vxlan_network_pool_inventory import (
        L2VxlanNetworkPoolInventory as L2VxlanNetworkPoolInventory,
    )
    from .l3_network_host_route_inventory import (
        L3NetworkHostRouteInventory as L3NetworkHostRouteInventory,
    )
    from .l3_network_inventory import L3NetworkInventory as L3NetworkInventory
    from .ldap_account_ref_inventory import (
        LdapAccountRefInventory as LdapAccountRefInventory,
    )
    from .ldap_server_inventory import LdapServerInventory as LdapServerInventory
    from .load_balancer_acl_entry import LoadBalancerAclEntry as LoadBalancerAclEntry
    from .load_balancer_inventory import LoadBalancerInventory as LoadBalancerInventory
    from .load_balancer_listener_acl_ref_inventory import (
        LoadBalancerListenerAclRefInventory as LoadBalancerListenerAclRefInventory,
    )
    from .load_balancer_listener_certificate_ref_inventory import (
        LoadBalancerListenerCertificateRefInventory as LoadBalancerListenerCertificateRefInventory,
    )
    from .load_balancer_listener_inventory import (
        LoadBalancerListenerInventory as LoadBalancerListenerInventory,
    )
    from .load_balancer_listener_server_group_ref_inventory import (
        LoadBalancerListenerServerGroupRefInventory as LoadBalancerListenerServerGroupRefInventory,
    )
    from .load_balancer_listener_vm_nic_ref_inventory import (
        LoadBalancerListenerVmNicRefInventory as LoadBalancerListenerVmNicRefInventory,
    )
    from .load_balancer_server_group_inventory import (
        LoadBalancerServerGroupInventory as LoadBalancerServerGroupInventory,
    )
    from .load_balancer_server_group_server_ip_inventory import (
        LoadBalancerServerGroupServerIpInventory as LoadBalancerServerGroupServerIpInventory,
    )
    from .load_balancer_server_group_vm_nic_ref_inventory import (
        LoadBalancerServerGroupVmNicRefInventory as LoadBalancerServerGroupVmNicRefInventory,
    )
    from .local_storage_get_volume_migratable_hosts_response import (
        LocalStorageGetVolumeMigratableHostsResponse as LocalStorageGetVolumeMigratableHostsResponse,
    )
    from .local_storage_migrate_volume_request import (
        LocalStorageMigrateVolumeRequest as LocalStorageMigrateVolumeRequest,
    )
    from .local_storage_migrate_volume_request_object import (
        LocalStorageMigrateVolumeRequestObject as LocalStorageMigrateVolumeRequestObject,
    )
    from .local_storage_migrate_volume_response import (
        LocalStorageMigrateVolumeResponse as LocalStorageMigrateVolumeResponse,
    )
    from .local_storage_resource_ref_inventory import (
        LocalStorageResourceRefInventory as LocalStorageResourceRefInventory,
    )
    from .log_in_by_account_request import (
        LogInByAccountRequest as LogInByAccountRequest,
    )
    from .log_in_by_account_request_object import (
        LogInByAccountRequestObject as LogInByAccountRequestObject,
    )
    from .log_in_by_account_response import (
        LogInByAccountResponse as LogInByAccountResponse,
    )
    from .log_in_by_ldap_request import LogInByLdapRequest as LogInByLdapRequest
    from .log_in_by_ldap_request_object import (
        LogInByLdapRequestObject as LogInByLdapRequestObject,
    )
    from .log_in_by_ldap_response import LogInByLdapResponse as LogInByLdapResponse
    from .log_in_by_user_request import LogInByUserRequest as LogInByUserRequest
    from .log_in_by_user_request_object import (
        LogInByUserRequestObject as LogInByUserRequestObject,
    )
    from .log_in_by_user_response import LogInByUserResponse as LogInByUserResponse
    from .log_in_request import LogInRequest as LogInRequest
    from .log_in_request_object import LogInRequestObject as LogInRequestObject
    from .log_in_response import LogInResponse as LogInResponse
    from .log_out_response_default import LogOutResponseDefault as LogOutResponseDefault
    from .long_job_inventory import LongJobInventory as LongJobInventory
    from .long_job_state import LongJobState as LongJobState
    from .migrate_vm_request import MigrateVmRequest as MigrateVmRequest
    from .migrate_vm_request_object import (
        MigrateVmRequestObject as MigrateVmRequestObject,
    )
    from .migrate_vm_response import MigrateVmResponse as MigrateVmResponse
    from .move_directory_request import MoveDirectoryRequest as MoveDirectoryRequest
    from .move_directory_request_object import (
        MoveDirectoryRequestObject as MoveDirectoryRequestObject,
    )
    from .move_resources_to_directory_request import (
        MoveResourcesToDirectoryRequest as MoveResourcesToDirectoryRequest,
    )
    from .move_resources_to_directory_request_object import (
        MoveResourcesToDirectoryRequestObject as MoveResourcesToDirectoryRequestObject,
    )
    from .network_service_l3_network_ref_inventory import (
        NetworkServiceL3NetworkRefInventory as NetworkServiceL3NetworkRefInventory,
    )
    from .pause_vm_instance_request import (
        PauseVmInstanceRequest as PauseVmInstanceRequest,
    )
    from .pause_vm_instance_request_object import (
        PauseVmInstanceRequestObject as PauseVmInstanceRequestObject,
    )
    from .pause_vm_instance_response import (
        PauseVmInstanceResponse as PauseVmInstanceResponse,
    )
    from .pending_task_info import PendingTaskInfo as PendingTaskInfo
    from .policy_inventory import PolicyInventory as PolicyInventory
    from .policy_statement import PolicyStatement as PolicyStatement
    from .policy_statement_effect import PolicyStatementEffect as PolicyStatementEffect
    from .port_forwarding_rule_inventory import (
        PortForwardingRuleInventory as PortForwardingRuleInventory,
    )
    from .power_on_host_request import PowerOnHostRequest as PowerOnHostRequest
    from .power_on_host_request_object import (
        PowerOnHostRequestObject as PowerOnHostRequestObject,
    )
    from .power_on_host_response import PowerOnHostResponse as PowerOnHostResponse
    from .primary_storage_inventory import (
        PrimaryStorageInventory as PrimaryStorageInventory,
    )
    from .provision_virtual_router_config_request import (
        ProvisionVirtualRouterConfigRequest as ProvisionVirtualRouterConfigRequest,
    )
    from .provision_virtual_router_config_request_object import (
        ProvisionVirtualRouterConfigRequestObject as ProvisionVirtualRouterConfigRequestObject,
    )
    from .provision_virtual_router_config_response import (
        ProvisionVirtualRouterConfigResponse as ProvisionVirtualRouterConfigResponse,
    )
    from .query_access_control_list_response import (
        QueryAccessControlListResponse as QueryAccessControlListResponse,
    )
    from .query_account_resource_ref_response import (
        QueryAccountResourceRefResponse as QueryAccountResourceRefResponse,
    )
    from .query_account_response import QueryAccountResponse as QueryAccountResponse
    from .query_address_pool_response import (
        QueryAddressPoolResponse as QueryAddressPoolResponse,
    )
    from .query_appliance_vm_response import (
        QueryApplianceVmResponse as QueryApplianceVmResponse,
    )
    from .query_backup_storage_response import (
        QueryBackupStorageResponse as QueryBackupStorageResponse,
    )
    from .query_ceph_backup_storage_response import (
        QueryCephBackupStorageResponse as QueryCephBackupStorageResponse,
    )
    from .query_ceph_osd_group_response import (
        QueryCephOsdGroupResponse as QueryCephOsdGroupResponse,
    )
    from .query_ceph_primary_storage_pool_response import (
        QueryCephPrimaryStoragePoolResponse as QueryCephPrimaryStoragePoolResponse,
    )
    from .query_ceph_primary_storage_response import (
        QueryCephPrimaryStorageResponse as QueryCephPrimaryStorageResponse,
    )
    from .query_certificate_response import (
        QueryCertificateResponse as QueryCertificateResponse,
    )
    from .query_cluster_response import QueryClusterResponse as QueryClusterResponse
    from .query_console_proxy_agent_response import (
        QueryConsoleProxyAgentResponse as QueryConsoleProxyAgentResponse,
    )
    from .query_disk_offering_response import (
        QueryDiskOfferingResponse as QueryDiskOfferingResponse,
    )
    from .query_eip_response import QueryEipResponse as QueryEipResponse
    from .query_event_log_response import QueryEventLogResponse as QueryEventLogResponse
    from .query_gc_job_response import QueryGcJobResponse as QueryGcJobResponse
    from .query_host_network_interface_lldp_response import (
        QueryHostNetworkInterfaceLldpResponse as QueryHostNetworkInterfaceLldpResponse,
    )
    from .query_host_os_category_response import (
        QueryHostOsCategoryResponse as QueryHostOsCategoryResponse,
    )
    from .query_host_response import QueryHostResponse as QueryHostResponse
    from .query_image_cache_response import (
        QueryImageCacheResponse as QueryImageCacheResponse,
    )
    from .query_image_response import QueryImageResponse as QueryImageResponse
    from .query_instance_offering_response import (
        QueryInstanceOfferingResponse as QueryInstanceOfferingResponse,
    )
    from .query_ip_address_response import (
        QueryIpAddressResponse as QueryIpAddressResponse,
    )
    from .query_ip_range_response import QueryIpRangeResponse as QueryIpRangeResponse
    from .query_kvm_hypervisor_info_response import (
        QueryKvmHypervisorInfoResponse as QueryKvmHypervisorInfoResponse,
    )
    from .query_l2_vlan_network_response import (
        QueryL2VlanNetworkResponse as QueryL2VlanNetworkResponse,
    )
    from .query_l2_vxlan_network_pool_response import (
        QueryL2VxlanNetworkPoolResponse as QueryL2VxlanNetworkPoolResponse,
    )
    from .query_l3_network_response import (
        QueryL3NetworkResponse as QueryL3NetworkResponse,
    )
    from .query_ldap_binding_response import (
        QueryLdapBindingResponse as QueryLdapBindingResponse,
    )
    from .query_ldap_server_response import (
        QueryLdapServerResponse as QueryLdapServerResponse,
    )
    from .query_load_balancer_response import (
        QueryLoadBalancerResponse as QueryLoadBalancerResponse,
    )
    from .query_load_balancer_server_group_response import (
        QueryLoadBalancerServerGroupResponse as QueryLoadBalancerServerGroupResponse,
    )
    from .query_long_job_response import QueryLongJobResponse as QueryLongJobResponse
    from .query_network_service_l3_network_ref_response import (
        QueryNetworkServiceL3NetworkRefResponse as QueryNetworkServiceL3NetworkRefResponse,
    )
    from .query_policy_response import QueryPolicyResponse as QueryPolicyResponse
    from .query_primary_storage_response import (
        QueryPrimaryStorageResponse as QueryPrimaryStorageResponse,
    )
    from .query_quota_response import QueryQuotaResponse as QueryQuotaResponse
    from .query_resource_config_response import (
        QueryResourceConfigResponse as QueryResourceConfigResponse,
    )
    from .query_role_response import QueryRoleResponse as QueryRoleResponse
    from .query_sdn_controller_response import (
        QuerySdnControllerResponse as QuerySdnControllerResponse,
    )
    from .query_security_group_response import (
        QuerySecurityGroupResponse as QuerySecurityGroupResponse,
    )
    from .query_security_group_rule_response import (
        QuerySecurityGroupRuleResponse as QuerySecurityGroupRuleResponse,
    )
    from .query_sftp_backup_storage_response import (
        QuerySftpBackupStorageResponse as QuerySftpBackupStorageResponse,
    )
    from .query_shared_resource_response import (
        QuerySharedResourceResponse as QuerySharedResourceResponse,
    )
    from .query_ssh_key_pair_response import (
        QuerySshKeyPairResponse as QuerySshKeyPairResponse,
    )
    from .query_system_tag_response import (
        QuerySystemTagResponse as QuerySystemTagResponse,
    )
    from .query_user_response import QueryUserResponse as QueryUserResponse
    from .query_user_tag_response import QueryUserTagResponse as QueryUserTagResponse
    from .query_vip_response import QueryVipResponse as QueryVipResponse
    from .query_virtual_router_offering_response import (
        QueryVirtualRouterOfferingResponse as QueryVirtualRouterOfferingResponse,
    )
    from .query_virtual_router_vm_response import (
        QueryVirtualRouterVmResponse as QueryVirtualRouterVmResponse,
    )
    from .query_vm_cd_rom_response import QueryVmCdRomResponse as QueryVmCdRomResponse
    from .query_vm_instance_device_address_archive_response import (
        QueryVmInstanceDeviceAddressArchiveResponse as QueryVmInstanceDeviceAddressArchiveResponse,
    )
    from .query_vm_instance_device_address_group_response import (
        QueryVmInstanceDeviceAddressGroupResponse as QueryVmInstanceDeviceAddressGroupResponse,
    )
    from .query_vm_instance_response import (
        QueryVmInstanceResponse as QueryVmInstanceResponse,
    )
    from .query_vm_nic_in_security_group_response import (
        QueryVmNicInSecurityGroupResponse as QueryVmNicInSecurityGroupResponse,
    )
    from .query_vm_nic_response import QueryVmNicResponse as QueryVmNicResponse
    from .query_vm_nic_security_policy_response import (
        QueryVmNicSecurityPolicyResponse as QueryVmNicSecurityPolicyResponse,
    )
    from .query_vm_priority_config_response import (
        QueryVmPriorityConfigResponse as QueryVmPriorityConfigResponse,
    )
    from .query_vm_user_defined_xml_hook_script_response import (
        QueryVmUserDefinedXmlHookScriptResponse as QueryVmUserDefinedXmlHookScriptResponse,
    )
    from .query_vni_range_response import QueryVniRangeResponse as QueryVniRangeResponse
    from .query_volume_snapshot_group_response import (
        QueryVolumeSnapshotGroupResponse as QueryVolumeSnapshotGroupResponse,
    )
    from .query_volume_snapshot_response import (
        QueryVolumeSnapshotResponse as QueryVolumeSnapshotResponse,
    )
    from .query_volume_snapshot_tree_response import (
        QueryVolumeSnapshotTreeResponse as QueryVolumeSnapshotTreeResponse,
    )
    from .query_vtep_response import QueryVtepResponse as QueryVtepResponse
    from .query_webhook_response import QueryWebhookResponse as QueryWebhookResponse
    from .query_zone_response import QueryZoneResponse as QueryZoneResponse
    from .quota_inventory import QuotaInventory as QuotaInventory
    from .quota_usage import QuotaUsage as QuotaUsage
    from .reconnect_backup_storage_request import (
        ReconnectBackupStorageRequest as ReconnectBackupStorageRequest,
    )
    from .reconnect_backup_storage_request_object import (
        ReconnectBackupStorageRequestObject as ReconnectBackupStorageRequestObject,
    )
    from .reconnect_backup_storage_response import (
        ReconnectBackupStorageResponse as ReconnectBackupStorageResponse,
    )
    from .reconnect_host_request import ReconnectHostRequest as ReconnectHostRequest
    from .reconnect_host_request_object import (
        ReconnectHostRequestObject as ReconnectHostRequestObject,
    )
    from .reconnect_host_response import ReconnectHostResponse as ReconnectHostResponse
    from .reconnect_primary_storage_request import (
        ReconnectPrimaryStorageRequest as ReconnectPrimaryStorageRequest,
    )
    from .reconnect_primary_storage_request_object import (
        ReconnectPrimaryStorageRequestObject as ReconnectPrimaryStorageRequestObject,
    )
    from .reconnect_primary_storage_response import (
        ReconnectPrimaryStorageResponse as ReconnectPrimaryStorageResponse,
    )
    from .reconnect_sftp_backup_storage_request import (
        ReconnectSftpBackupStorageRequest as ReconnectSftpBackupStorageRequest,
    )
    from .reconnect_sftp_backup_storage_request_object import (
        ReconnectSftpBackupStorageRequestObject as ReconnectSftpBackupStorageRequestObject,
    )
    from .reconnect_sftp_backup_storage_response import (
        ReconnectSftpBackupStorageResponse as ReconnectSftpBackupStorageResponse,
    )
    from .reconnect_virtual_router_request import (
        ReconnectVirtualRouterRequest as ReconnectVirtualRouterRequest,
    )
    from .reconnect_virtual_router_request_object import (
        ReconnectVirtualRouterRequestObject as ReconnectVirtualRouterRequestObject,
    )
    from .reconnect_virtual_router_response import (
        ReconnectVirtualRouterResponse as ReconnectVirtualRouterResponse,
    )
    from .recover_data_volume_request import (
        RecoverDataVolumeRequest as RecoverDataVolumeRequest,
    )
    from .recover_data_volume_request_object import (
        RecoverDataVolumeRequestObject as RecoverDataVolumeRequestObject,
    )
    from .recover_data_volume_response import (
        RecoverDataVolumeResponse as RecoverDataVolumeResponse,
    )
    from .recover_image_request import RecoverImageRequest as RecoverImageRequest
    from .recover_image_request_object import (
        RecoverImageRequestObject as RecoverImageRequestObject,
    )
    from .recover_image_response import RecoverImageResponse as RecoverImageResponse
    from .recover_vm_instance_request import (
        RecoverVmInstanceRequest as RecoverVmInstanceRequest,
    )
    from .recover_vm_instance_request_object import (
        RecoverVmInstanceRequestObject as RecoverVmInstanceRequestObject,
    )
    from .recover_vm_instance_response import (
        RecoverVmInstanceResponse as RecoverVmInstanceResponse,
    )
    from .refresh_captcha_response import (
        RefreshCaptchaResponse as RefreshCaptchaResponse,
    )
    from .refresh_guest_os_metadata_request import (
        RefreshGuestOsMetadataRequest as RefreshGuestOsMetadataRequest,
    )
    from .refresh_guest_os_metadata_request_object import (
        RefreshGuestOsMetadataRequestObject as RefreshGuestOsMetadataRequestObject,
    )
    from .refresh_load_balancer_request import (
        RefreshLoadBalancerRequest as RefreshLoadBalancerRequest,
    )
    from .refresh_load_balancer_request_object import (
        RefreshLoadBalancerRequestObject as RefreshLoadBalancerRequestObject,
    )
    from .refresh_load_balancer_response import (
        RefreshLoadBalancerResponse as RefreshLoadBalancerResponse,
    )
    from .reload_elaboration_request import (
        ReloadElaborationRequest as ReloadElaborationRequest,
    )
    from .reload_elaboration_request_object import (
        ReloadElaborationRequestObject as ReloadElaborationRequestObject,
    )
    from .reload_external_service_request import (
        ReloadExternalServiceRequest as ReloadExternalServiceRequest,
    )
    from .reload_external_service_request_object import (
        ReloadExternalServiceRequestObject as ReloadExternalServiceRequestObject,
    )
    from .remote_vtep_inventory import RemoteVtepInventory as RemoteVtepInventory
    from .remove_access_control_list_from_load_balancer_response import (
        RemoveAccessControlListFromLoadBalancerResponse as RemoveAccessControlListFromLoadBalancerResponse,
    )
    from .remove_access_control_list_from_load_balancer_response_default import (
        RemoveAccessControlListFromLoadBalancerResponseDefault as RemoveAccessControlListFromLoadBalancerResponseDefault,
    )
    from .remove_backend_server_from_server_group_request import (
        RemoveBackendServerFromServerGroupRequest as RemoveBackendServerFromServerGroupRequest,
    )
    from .remove_backend_server_from_server_group_request_object import (
        RemoveBackendServerFromServerGroupRequestObject as RemoveBackendServerFromServerGroupRequestObject,
    )
    from .remove_backend_server_from_server_group_response import (
        RemoveBackendServerFromServerGroupResponse as RemoveBackendServerFromServerGroupResponse,
    )
    from .remove_certificate_from_load_balancer_listener_response import (
        RemoveCertificateFromLoadBalancerListenerResponse as RemoveCertificateFromLoadBalancerListenerResponse,
    )
    from .remove_certificate_from_load_balancer_listener_response_default import (
        RemoveCertificateFromLoadBalancerListenerResponseDefault as RemoveCertificateFromLoadBalancerListenerResponseDefault,
    )
    from .remove_dns_from_l3_network_response import (
        RemoveDnsFromL3NetworkResponse as RemoveDnsFromL3NetworkResponse,
    )
    from .remove_dns_from_l3_network_response_default import (
        RemoveDnsFromL3NetworkResponseDefault as RemoveDnsFromL3NetworkResponseDefault,
    )
    from .remove_host_route_from_l3_network_response import (
        RemoveHostRouteFromL3NetworkResponse as RemoveHostRouteFromL3NetworkResponse,
    )
    from .remove_host_route_from_l3_network_response_default import (
        RemoveHostRouteFromL3NetworkResponseDefault as RemoveHostRouteFromL3NetworkResponseDefault,
    )
    from .remove_mon_from_ceph_backup_storage_response import (
        RemoveMonFromCephBackupStorageResponse as RemoveMonFromCephBackupStorageResponse,
    )
    from .remove_mon_from_ceph_backup_storage_response_default import (
        RemoveMonFromCephBackupStorageResponseDefault as RemoveMonFromCephBackupStorageResponseDefault,
    )
    from .remove_resources_from_directory_response_default import (
        RemoveResourcesFromDirectoryResponseDefault as RemoveResourcesFromDirectoryResponseDefault,
    )
    from .remove_sdn_controller_response_default import (
        RemoveSdnControllerResponseDefault as RemoveSdnControllerResponseDefault,
    )
    from .remove_user_from_group_response_default import (
        RemoveUserFromGroupResponseDefault as RemoveUserFromGroupResponseDefault,
    )
    from .remove_vm_nic_from_load_balancer_response import (
        RemoveVmNicFromLoadBalancerResponse as RemoveVmNicFromLoadBalancerResponse,
    )
    from .remove_vm_nic_from_load_balancer_response_default import (
        RemoveVmNicFromLoadBalancerResponseDefault as RemoveVmNicFromLoadBalancerResponseDefault,
    )
    from .renew_session_request import RenewSessionRequest as RenewSessionRequest
    from .renew_session_request_object import (
        RenewSessionRequestObject as RenewSessionRequestObject,
    )
    from .renew_session_response import RenewSessionResponse as RenewSessionResponse
    from .request_console_access_request import (
        RequestConsoleAccessRequest as RequestConsoleAccessRequest,
    )
    from .request_console_access_request_object import (
        RequestConsoleAccessRequestObject as RequestConsoleAccessRequestObject,
    )
    from .request_console_access_response import (
        RequestConsoleAccessResponse as RequestConsoleAccessResponse,
    )
    from .rerun_long_job_request import RerunLongJobRequest as RerunLongJobRequest
    from .rerun_long_job_request_object import (
        RerunLongJobRequestObject as RerunLongJobRequestObject,
    )
    from .rerun_long_job_response import RerunLongJobResponse as RerunLongJobResponse
    from .reserved_ip_range_inventory import (
        ReservedIpRangeInventory as ReservedIpRangeInventory,
    )
    from .reset_global_config_request import (
        ResetGlobalConfigRequest as ResetGlobalConfigRequest,
    )
    from .reset_global_config_request_object import (
        ResetGlobalConfigRequestObject as ResetGlobalConfigRequestObject,
    )
    from .resource_config_ao import ResourceConfigAo as ResourceConfigAo
    from .resource_config_inventory import (
        ResourceConfigInventory as ResourceConfigInventory,
    )
    from .resource_config_struct import ResourceConfigStruct as ResourceConfigStruct
    from .resume_long_job_request import ResumeLongJobRequest as ResumeLongJobRequest
    from .resume_long_job_request_object import (
        ResumeLongJobRequestObject as ResumeLongJobRequestObject,
    )
    from .resume_long_job_response import ResumeLongJobResponse as ResumeLongJobResponse
    from .resume_vm_instance_request import (
        ResumeVmInstanceRequest as ResumeVmInstanceRequest,
    )
    from .resume_vm_instance_request_object import (
        ResumeVmInstanceRequestObject as ResumeVmInstanceRequestObject,
    )
    from .resume_vm_instance_response import (
        ResumeVmInstanceResponse as ResumeVmInstanceResponse,
    )
    from .revert_snapshot_group_result import (
        RevertSnapshotGroupResult as RevertSnapshotGroupResult,
    )
    from .revert_vm_from_snapshot_group_request import (
        RevertVmFromSnapshotGroupRequest as RevertVmFromSnapshotGroupRequest,
    )
    from .revert_vm_from_snapshot_group_request_object import (
        RevertVmFromSnapshotGroupRequestObject as RevertVmFromSnapshotGroupRequestObject,
    )
    from .revert_vm_from_snapshot_group_response import (
        RevertVmFromSnapshotGroupResponse as RevertVmFromSnapshotGroupResponse,
    )
    from .revert_volume_from_snapshot_request import (
        RevertVolumeFromSnapshotRequest as RevertVolumeFromSnapshotRequest,
    )
    from .revert_volume_from_snapshot_request_object import (
        RevertVolumeFromSnapshotRequestObject as RevertVolumeFromSnapshotRequestObject,
    )
    from .revoke_resource_sharing_request import (
        RevokeResourceSharingRequest as RevokeResourceSharingRequest,
    )
    from .revoke_resource_sharing_request_object import (
        RevokeResourceSharingRequestObject as RevokeResourceSharingRequestObject,
    )
    from .role_inventory import RoleInventory as RoleInventory
    from .role_policy_ref_inventory import (
        RolePolicyRefInventory as RolePolicyRefInventory,
    )
    from .role_policy_statement_inventory import (
        RolePolicyStatementInventory as RolePolicyStatementInventory,
    )
    from .role_state import RoleState as RoleState
    from .role_state_event import RoleStateEvent as RoleStateEvent
    from .role_type import RoleType as RoleType
    from .running_task_info import RunningTaskInfo as RunningTaskInfo
    from .sdn_controller_inventory import (
        SdnControllerInventory as SdnControllerInventory,
    )
    from .sdn_vni_range import SdnVniRange as SdnVniRange
    from .security_group_inventory import (
        SecurityGroupInventory as SecurityGroupInventory,
    )
    from .security_group_rule_ao import SecurityGroupRuleAo as SecurityGroupRuleAo
    from .security_group_rule_inventory import (
        SecurityGroupRuleInventory as SecurityGroupRuleInventory,
    )
    from .security_group_rule_priority_ao import (
        SecurityGroupRulePriorityAo as SecurityGroupRulePriorityAo,
    )
    from .session_inventory import SessionInventory as SessionInventory
    from .set_image_boot_mode_request import (
        SetImageBootModeRequest as SetImageBootModeRequest,
    )
    from .set_image_boot_mode_request_boot_mode import (
        SetImageBootModeRequestBootMode as SetImageBootModeRequestBootMode,
    )
    from .set_image_boot_mode_request_object import (
        SetImageBootModeRequestObject as SetImageBootModeRequestObject,
    )
    from .set_l3_network_mtu_request import (
        SetL3NetworkMtuRequest as SetL3NetworkMtuRequest,
    )
    from .set_l3_network_mtu_request_object import (
        SetL3NetworkMtuRequestObject as SetL3NetworkMtuRequestObject,
    )
    from .set_l3_network_router_interface_ip_request import (
        SetL3NetworkRouterInterfaceIpRequest as SetL3NetworkRouterInterfaceIpRequest,
    )
    from .set_l3_network_router_interface_ip_request_object import (
        SetL3NetworkRouterInterfaceIpRequestObject as SetL3NetworkRouterInterfaceIpRequestObject,
    )
    from .set_vm_boot_volume_request import (
        SetVmBootVolumeRequest as SetVmBootVolumeRequest,
    )
    from .set_vm_boot_volume_request_object import (
        SetVmBootVolumeRequestObject as SetVmBootVolumeRequestObject,
    )
    from .set_vm_boot_volume_response import (
        SetVmBootVolumeResponse as SetVmBootVolumeResponse,
    )
    from .set_vm_clock_track_request import (
        SetVmClockTrackRequest as SetVmClockTrackRequest,
    )
    from .set_vm_clock_track_request_interval_in_seconds import (
        SetVmClockTrackRequestIntervalInSeconds as SetVmClockTrackRequestIntervalInSeconds,
    )
    from .set_vm_clock_track_request_object import (
        SetVmClockTrackRequestObject as SetVmClockTrackRequestObject,
    )
    from .set_vm_clock_track_request_track import (
        SetVmClockTrackRequestTrack as SetVmClockTrackRequestTrack,
    )
    from .set_vm_clock_track_response import (
        SetVmClockTrackResponse as SetVmClockTrackResponse,
    )
    from .set_vm_console_password_request import (
        SetVmConsolePasswordRequest as SetVmConsolePasswordRequest,
    )
    from .set_vm_console_password_request_object import (
        SetVmConsolePasswordRequestObject as SetVmConsolePasswordRequestObject,
    )
    from .set_vm_console_password_response import (
        SetVmConsolePasswordResponse as SetVmConsolePasswordResponse,
    )
    from .set_vm_hostname_request import SetVmHostnameRequest as SetVmHostnameRequest
    from .set_vm_hostname_request_object import (
        SetVmHostnameRequestObject as SetVmHostnameRequestObject,
    )
    from .set_vm_instance_default_cd_rom_request import (
        SetVmInstanceDefaultCdRomRequest as SetVmInstanceDefaultCdRomRequest,
    )
    from .set_vm_instance_default_cd_rom_request_object import (
        SetVmInstanceDefaultCdRomRequestObject as SetVmInstanceDefaultCdRomRequestObject,
    )
    from .set_vm_instance_default_cd_rom_response import (
        SetVmInstanceDefaultCdRomResponse as SetVmInstanceDefaultCdRomResponse,
    )
    from .set_vm_nic_security_group_request import (
        SetVmNicSecurityGroupRequest as SetVmNicSecurityGroupRequest,
    )
    from .set_vm_nic_security_group_request_object import (
        SetVmNicSecurityGroupRequestObject as SetVmNicSecurityGroupRequestObject,
    )
    from .set_vm_nic_security_group_response import (
        SetVmNicSecurityGroupResponse as SetVmNicSecurityGroupResponse,
    )
    from .set_vm_qxl_memory_request import (
        SetVmQxlMemoryRequest as SetVmQxlMemoryRequest,
    )
    from .set_vm_qxl_memory_request_object import (
        SetVmQxlMemoryRequestObject as SetVmQxlMemoryRequestObject,
    )
    from .set_vm_sound_type_request import (
        SetVmSoundTypeRequest as SetVmSoundTypeRequest,
    )
    from .set_vm_sound_type_request_object import (
        SetVmSoundTypeRequestObject as SetVmSoundTypeRequestObject,
    )
    from .set_vm_sound_type_request_sound_type import (
        SetVmSoundTypeRequestSoundType as SetVmSoundTypeRequestSoundType,
    )
    from .set_vm_static_ip_request import SetVmStaticIpRequest as SetVmStaticIpRequest
    from .set_vm_static_ip_request_object import (
        SetVmStaticIpRequestObject as SetVmStaticIpRequestObject,
    )
    from .sftp_backup_storage_inventory import (
        SftpBackupStorageInventory as SftpBackupStorageInventory,
    )
    from .share_resource_request import ShareResourceRequest as ShareResourceRequest
    from .share_resource_request_object import (
        ShareResourceRequestObject as ShareResourceRequestObject,
    )
    from .shared_resource_inventory import (
        SharedResourceInventory as SharedResourceInventory,
    )
    from .shell_result import ShellResult as ShellResult
    from .shrink_result import ShrinkResult as ShrinkResult
    from .shrink_volume_snapshot_request import (
        ShrinkVolumeSnapshotRequest as ShrinkVolumeSnapshotRequest,
    )
    from .shrink_volume_snapshot_request_object import (
        ShrinkVolumeSnapshotRequestObject as ShrinkVolumeSnapshotRequestObject,
    )
    from .shrink_volume_snapshot_response import (
        ShrinkVolumeSnapshotResponse as ShrinkVolumeSnapshotResponse,
    )
    from .shutdown_host_request import ShutdownHostRequest as ShutdownHostRequest
    from .shutdown_host_request_method import (
        ShutdownHostRequestMethod as ShutdownHostRequestMethod,
    )
    from .shutdown_host_request_object import (
        ShutdownHostRequestObject as ShutdownHostRequestObject,
    )
    from .shutdown_host_response import ShutdownHostResponse as ShutdownHostResponse
    from .snapshot_leaf_inventory import SnapshotLeafInventory as SnapshotLeafInventory
    from .ssh_key_pair_inventory import SshKeyPairInventory as SshKeyPairInventory
    from .ssh_private_key_pair_inventory import (
        SshPrivateKeyPairInventory as SshPrivateKeyPairInventory,
    )
    from .start_vm_instance_request import (
        StartVmInstanceRequest as StartVmInstanceRequest,
    )
    from .start_vm_instance_request_object import (
        StartVmInstanceRequestObject as StartVmInstanceRequestObject,
    )
    from .start_vm_instance_response import (
        StartVmInstanceResponse as StartVmInstanceResponse,
    )
    from .stop_vm_instance_request import StopVmInstanceRequest as StopVmInstanceRequest
    from .stop_vm_instance_request_object import (
        StopVmInstanceRequestObject as StopVmInstanceRequestObject,
    )
    from .stop_vm_instance_request_type import (
        StopVmInstanceRequestType as StopVmInstanceRequestType,
    )
    from .stop_vm_instance_response import (
        StopVmInstanceResponse as StopVmInstanceResponse,
    )
    from .submit_long_job_request import SubmitLongJobRequest as SubmitLongJobRequest
    from .submit_long_job_request_object import (
        SubmitLongJobRequestObject as SubmitLongJobRequestObject,
    )
    from .submit_long_job_response import SubmitLongJobResponse as SubmitLongJobResponse
    from .sync_image_size_request import SyncImageSizeRequest as SyncImageSizeRequest
    from .sync_image_size_request_object import (
        SyncImageSizeRequestObject as SyncImageSizeRequestObject,
    )
    from .sync_image_size_response import SyncImageSizeResponse as SyncImageSizeResponse
    from .sync_primary_storage_capacity_request import (
        SyncPrimaryStorageCapacityRequest as SyncPrimaryStorageCapacityRequest,
    )
    from .sync_primary_storage_capacity_request_object import (
        SyncPrimaryStorageCapacityRequestObject as SyncPrimaryStorageCapacityRequestObject,
    )
    from .sync_primary_storage_capacity_response import (
        SyncPrimaryStorageCapacityResponse as SyncPrimaryStorageCapacityResponse,
    )
    from .sync_volume_size_request import SyncVolumeSizeRequest as SyncVolumeSizeRequest
    from .sync_volume_size_request_object import (
        SyncVolumeSizeRequestObject as SyncVolumeSizeRequestObject,
    )
    from .sync_volume_size_response import (
        SyncVolumeSizeResponse as SyncVolumeSizeResponse,
    )
    from .system_tag_inventory import SystemTagInventory as SystemTagInventory
    from .tag_pattern_inventory import TagPatternInventory as TagPatternInventory
    from .tag_pattern_type import TagPatternType as TagPatternType
    from .task_progress_inventory import TaskProgressInventory as TaskProgressInventory
    from .trash_cleanup_result import TrashCleanupResult as TrashCleanupResult
    from .trigger_gc_job_request import TriggerGcJobRequest as TriggerGcJobRequest
    from .trigger_gc_job_request_object import (
        TriggerGcJobRequestObject as TriggerGcJobRequestObject,
    )
    from .undo_snapshot_creation_request import (
        UndoSnapshotCreationRequest as UndoSnapshotCreationRequest,
    )
    from .undo_snapshot_creation_request_object import (
        UndoSnapshotCreationRequestObject as UndoSnapshotCreationRequestObject,
    )
    from .undo_snapshot_creation_response import (
        UndoSnapshotCreationResponse as UndoSnapshotCreationResponse,
    )
    from .ungroup_volume_snapshot_group_response_default import (
        UngroupVolumeSnapshotGroupResponseDefault as UngroupVolumeSnapshotGroupResponseDefault,
    )
    from .update_account_request import UpdateAccountRequest as UpdateAccountRequest
    from .update_account_request_object import (
        UpdateAccountRequestObject as UpdateAccountRequestObject,
    )
    from .update_account_response import UpdateAccountResponse as UpdateAccountResponse
    from .update_backup_storage_request import (
        UpdateBackupStorageRequest as UpdateBackupStorageRequest,
    )
    from .update_backup_storage_request_object import (
        UpdateBackupStorageRequestObject as UpdateBackupStorageRequestObject,
    )
    from .update_backup_storage_response import (
        UpdateBackupStorageResponse as UpdateBackupStorageResponse,
    )
    from .update_ceph_backup_storage_mon_request import (
        UpdateCephBackupStorageMonRequest as UpdateCephBackupStorageMonRequest,
    )
    from .update_ceph_backup_storage_mon_request_object import (
        UpdateCephBackupStorageMonRequestObject as UpdateCephBackupStorageMonRequestObject,
    )
    from .update_ceph_backup_storage_mon_response import (
        UpdateCephBackupStorageMonResponse as UpdateCephBackupStorageMonResponse,
    )
    from .update_ceph_primary_storage_mon_request import (
        UpdateCephPrimaryStorageMonRequest as UpdateCephPrimaryStorageMonRequest,
    )
    from .update_ceph_primary_storage_mon_request_object import (
        UpdateCephPrimaryStorageMonRequestObject as UpdateCephPrimaryStorageMonRequestObject,
    )
    from .update_ceph_primary_storage_mon_response import (
        UpdateCephPrimaryStorageMonResponse as UpdateCephPrimaryStorageMonResponse,
    )
    from .update_ceph_primary_storage_pool_request import (
        UpdateCephPrimaryStoragePoolRequest as UpdateCephPrimaryStoragePoolRequest,
    )
    from .update_ceph_primary_storage_pool_request_object import (
        UpdateCephPrimaryStoragePoolRequestObject as UpdateCephPrimaryStoragePoolRequestObject,
    )
    from .update_ceph_primary_storage_pool_response import (
        UpdateCephPrimaryStoragePoolResponse as UpdateCephPrimaryStoragePoolResponse,
    )
    from .update_certificate_request import (
        UpdateCertificateRequest as UpdateCertificateRequest,
    )
    from .update_certificate_request_object import (
        UpdateCertificateRequestObject as UpdateCertificateRequestObject,
    )
    from .update_certificate_response import (
        UpdateCertificateResponse as UpdateCertificateResponse,
    )
    from .update_cluster_os_request import (
        UpdateClusterOsRequest as UpdateClusterOsRequest,
    )
    from .update_cluster_os_request_object import (
        UpdateClusterOsRequestObject as UpdateClusterOsRequestObject,
    )
    from .update_cluster_os_response import (
        UpdateClusterOsResponse as UpdateClusterOsResponse,
    )
    from .update_console_proxy_agent_request import (
        UpdateConsoleProxyAgentRequest as UpdateConsoleProxyAgentRequest,
    )
    from .update_console_proxy_agent_request_object import (
        UpdateConsoleProxyAgentRequestObject as UpdateConsoleProxyAgentRequestObject,
    )
    from .update_console_proxy_agent_response import (
        UpdateConsoleProxyAgentResponse as UpdateConsoleProxyAgentResponse,
    )
    from .update_directory_request import (
        UpdateDirectoryRequest as UpdateDirectoryRequest,
    )
    from .update_directory_request_object import (
        UpdateDirectoryRequestObject as UpdateDirectoryRequestObject,
    )
    from .update_directory_response import (
        UpdateDirectoryResponse as UpdateDirectoryResponse,
    )
    from .update_disk_offering_request import (
        UpdateDiskOfferingRequest as UpdateDiskOfferingRequest,
    )
    from .update_disk_offering_request_object import (
        UpdateDiskOfferingRequestObject as UpdateDiskOfferingRequestObject,
    )
    from .update_disk_offering_response import (
        UpdateDiskOfferingResponse as UpdateDiskOfferingResponse,
    )
    from .update_eip_request import UpdateEipRequest as UpdateEipRequest
    from .update_eip_request_object import (
        UpdateEipRequestObject as UpdateEipRequestObject,
    )
    from .update_eip_response import UpdateEipResponse as UpdateEipResponse
    from .update_external_primary_storage_request import (
        UpdateExternalPrimaryStorageRequest as UpdateExternalPrimaryStorageRequest,
    )
    from .update_external_primary_storage_request_default_protocol import (
        UpdateExternalPrimaryStorageRequestDefaultProtocol as UpdateExternalPrimaryStorageRequestDefaultProtocol,
    )
    from .update_external_primary_storage_request_object import (
        UpdateExternalPrimaryStorageRequestObject as UpdateExternalPrimaryStorageRequestObject,
    )
    from .update_external_primary_storage_response import (
        UpdateExternalPrimaryStorageResponse as UpdateExternalPrimaryStorageResponse,
    )
    from .update_global_config_request import (
        UpdateGlobalConfigRequest as UpdateGlobalConfigRequest,
    )
    from .update_global_config_request_object import (
        UpdateGlobalConfigRequestObject as UpdateGlobalConfigRequestObject,
    )
    from .update_global_config_response import (
        UpdateGlobalConfigResponse as UpdateGlobalConfigResponse,
    )
    from .update_host_ipmi_request import UpdateHostIpmiRequest as UpdateHostIpmiRequest
    from .update_host_ipmi_request_object import (
        UpdateHostIpmiRequestObject as UpdateHostIpmiRequestObject,
    )
    from .update_host_ipmi_response import (
        UpdateHostIpmiResponse as UpdateHostIpmiResponse,
    )
    from .update_host_request import UpdateHostRequest as UpdateHostRequest
    from .update_host_request_object import (
        UpdateHostRequestObject as UpdateHostRequestObject,
    )
    from .update_host_response import UpdateHostResponse as UpdateHostResponse
    from .update_image_request import UpdateImageRequest as UpdateImageRequest
    from .update_image_request_architecture import (
        UpdateImageRequestArchitecture as UpdateImageRequestArchitecture,
    )
    from .update_image_request_format import (
        UpdateImageRequestFormat as UpdateImageRequestFormat,
    )
    from .update_image_request_media_type import (
        UpdateImageRequestMediaType as UpdateImageRequestMediaType,
    )
    from .update_image_request_object import (
        UpdateImageRequestObject as UpdateImageRequestObject,
    )
    from .update_image_request_platform import (
        UpdateImageRequestPlatform as UpdateImageRequestPlatform,
    )
    from .update_image_response import UpdateImageResponse as UpdateImageResponse
    from .update_instance_offering_request import (
        UpdateInstanceOfferingRequest as UpdateInstanceOfferingRequest,
    )
    from .update_instance_offering_request_object import (
        UpdateInstanceOfferingRequestObject as UpdateInstanceOfferingRequestObject,
    )
    from .update_instance_offering_response import (
        UpdateInstanceOfferingResponse as UpdateInstanceOfferingResponse,
    )
    from .update_ip_range_request import UpdateIpRangeRequest as UpdateIpRangeRequest
    from .update_ip_range_request_object import (
        UpdateIpRangeRequestObject as UpdateIpRangeRequestObject,
    )
    from .update_ip_range_response import UpdateIpRangeResponse as UpdateIpRangeResponse
    from .update_kvm_host_request import UpdateKvmHostRequest as UpdateKvmHostRequest
    from .update_kvm_host_request_object import (
        UpdateKvmHostRequestObject as UpdateKvmHostRequestObject,
    )
    from .update_kvm_host_response import UpdateKvmHostResponse as UpdateKvmHostResponse
    from .update_l2_network_request import (
        UpdateL2NetworkRequest as UpdateL2NetworkRequest,
    )
    from .update_l2_network_request_object import (
        UpdateL2NetworkRequestObject as UpdateL2NetworkRequestObject,
    )
    from .update_l2_network_response import (
        UpdateL2NetworkResponse as UpdateL2NetworkResponse,
    )
    from .update_ldap_server_request import (
        UpdateLdapServerRequest as UpdateLdapServerRequest,
    )
    from .update_ldap_server_request_encryption import (
        UpdateLdapServerRequestEncryption as UpdateLdapServerRequestEncryption,
    )
    from .update_ldap_server_request_object import (
        UpdateLdapServerRequestObject as UpdateLdapServerRequestObject,
    )
    from .update_ldap_server_response import (
        UpdateLdapServerResponse as UpdateLdapServerResponse,
    )
    from .update_load_balancer_listener_request import (
        UpdateLoadBalancerListenerRequest as UpdateLoadBalancerListenerRequest,
    )
    from .update_load_balancer_listener_request_object import (
        UpdateLoadBalancerListenerRequestObject as UpdateLoadBalancerListenerRequestObject,
    )
    from .update_load_balancer_listener_response import (
        UpdateLoadBalancerListenerResponse as UpdateLoadBalancerListenerResponse,
    )
    from .update_load_balancer_request import (
        UpdateLoadBalancerRequest as UpdateLoadBalancerRequest,
    )
    from .update_load_balancer_request_object import (
        UpdateLoadBalancerRequestObject as UpdateLoadBalancerRequestObject,
    )
    from .update_load_balancer_response import (
        UpdateLoadBalancerResponse as UpdateLoadBalancerResponse,
    )
    from .update_load_balancer_server_group_request import (
        UpdateLoadBalancerServerGroupRequest as UpdateLoadBalancerServerGroupRequest,
    )
    from .update_load_balancer_server_group_request_object import (
        UpdateLoadBalancerServerGroupRequestObject as UpdateLoadBalancerServerGroupRequestObject,
    )
    from .update_load_balancer_server_group_response import (
        UpdateLoadBalancerServerGroupResponse as UpdateLoadBalancerServerGroupResponse,
    )
    from .update_long_job_request import UpdateLongJobRequest as UpdateLongJobRequest
    from .update_long_job_request_object import (
        UpdateLongJobRequestObject as UpdateLongJobRequestObject,
    )
    from .update_long_job_response import UpdateLongJobResponse as UpdateLongJobResponse
    from .update_port_forwarding_rule_request import (
        UpdatePortForwardingRuleRequest as UpdatePortForwardingRuleRequest,
    )
    from .update_port_forwarding_rule_request_object import (
        UpdatePortForwardingRuleRequestObject as UpdatePortForwardingRuleRequestObject,
    )
    from .update_port_forwarding_rule_response import (
        UpdatePortForwardingRuleResponse as UpdatePortForwardingRuleResponse,
    )
    from .update_primary_storage_request import (
        UpdatePrimaryStorageRequest as UpdatePrimaryStorageRequest,
    )
    from .update_primary_storage_request_object import (
        UpdatePrimaryStorageRequestObject as UpdatePrimaryStorageRequestObject,
    )
    from .update_primary_storage_response import (
        UpdatePrimaryStorageResponse as UpdatePrimaryStorageResponse,
    )
    from .update_priority_config_request import (
        UpdatePriorityConfigRequest as UpdatePriorityConfigRequest,
    )
    from .update_priority_config_request_object import (
        UpdatePriorityConfigRequestObject as UpdatePriorityConfigRequestObject,
    )
    from .update_quota_request import UpdateQuotaRequest as UpdateQuotaRequest
    from .update_quota_request_object import (
        UpdateQuotaRequestObject as UpdateQuotaRequestObject,
    )
    from .update_quota_response import UpdateQuotaResponse as UpdateQuotaResponse
    from .update_resource_config_request import (
        UpdateResourceConfigRequest as UpdateResourceConfigRequest,
    )
    from .update_resource_config_request_object import (
        UpdateResourceConfigRequestObject as UpdateResourceConfigRequestObject,
    )
    from .update_resource_config_response import (
        UpdateResourceConfigResponse as UpdateResourceConfigResponse,
    )
    from .update_resource_configs_request import (
        UpdateResourceConfigsRequest as UpdateResourceConfigsRequest,
    )
    from .update_resource_configs_request_object import (
        UpdateResourceConfigsRequestObject as UpdateResourceConfigsRequestObject,
    )
    from .update_resource_configs_response import (
        UpdateResourceConfigsResponse as UpdateResourceConfigsResponse,
    )
    from .update_role_request import UpdateRoleRequest as UpdateRoleRequest
    from .update_role_request_object import (
        UpdateRoleRequestObject as UpdateRoleRequestObject,
    )
    from .update_role_response import UpdateRoleResponse as UpdateRoleResponse
    from .update_sdn_controller_request import (
        UpdateSdnControllerRequest as UpdateSdnControllerRequest,
    )
    from .update_sdn_controller_request_object import (
        UpdateSdnControllerRequestObject as UpdateSdnControllerRequestObject,
    )
    from .update_sdn_controller_response import (
        UpdateSdnControllerResponse as UpdateSdnControllerResponse,
    )
    from .update_security_group_request import (
        UpdateSecurityGroupRequest as UpdateSecurityGroupRequest,
    )
    from .update_security_group_request_object import (
        UpdateSecurityGroupRequestObject as UpdateSecurityGroupRequestObject,
    )
    from .update_security_group_response import (
        UpdateSecurityGroupResponse as UpdateSecurityGroupResponse,
    )
    from .update_security_group_rule_priority_request import (
        UpdateSecurityGroupRulePriorityRequest as UpdateSecurityGroupRulePriorityRequest,
    )
    from .update_security_group_rule_priority_request_object import (
        UpdateSecurityGroupRulePriorityRequestObject as UpdateSecurityGroupRulePriorityRequestObject,
    )
    from .update_security_group_rule_priority_request_type import (
        UpdateSecurityGroupRulePriorityRequestType as UpdateSecurityGroupRulePriorityRequestType,
    )
    from .update_security_group_rule_priority_response import (
        UpdateSecurityGroupRulePriorityResponse as UpdateSecurityGroupRulePriorityResponse,
    )
    from .update_sftp_backup_storage_request import (
        UpdateSftpBackupStorageRequest as UpdateSftpBackupStorageRequest,
    )
    from .update_sftp_backup_storage_request_object import (
        UpdateSftpBackupStorageRequestObject as UpdateSftpBackupStorageRequestObject,
    )
    from .update_sftp_backup_storage_response import (
        UpdateSftpBackupStorageResponse as UpdateSftpBackupStorageResponse,
    )
    from .update_ssh_key_pair_request import (
        UpdateSshKeyPairRequest as UpdateSshKeyPairRequest,
    )
    from .update_ssh_key_pair_request_object import (
        UpdateSshKeyPairRequestObject as UpdateSshKeyPairRequestObject,
    )
    from .update_ssh_key_pair_response import (
        UpdateSshKeyPairResponse as UpdateSshKeyPairResponse,
    )
    from .update_system_tag_request import (
        UpdateSystemTagRequest as UpdateSystemTagRequest,
    )
    from .update_system_tag_request_object import (
        UpdateSystemTagRequestObject as UpdateSystemTagRequestObject,
    )
    from .update_system_tag_response import (
        UpdateSystemTagResponse as UpdateSystemTagResponse,
    )
    from .update_user_group_request import (
        UpdateUserGroupRequest as UpdateUserGroupRequest,
    )
    from .update_user_group_request_object import (
        UpdateUserGroupRequestObject as UpdateUserGroupRequestObject,
    )
    from .update_user_group_response import (
        UpdateUserGroupResponse as UpdateUserGroupResponse,
    )
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .update_user_request_object import (
        UpdateUserRequestObject as UpdateUserRequestObject,
    )
    from .update_user_response import UpdateUserResponse as UpdateUserResponse
    from .update_vip_request import UpdateVipRequest as UpdateVipRequest
    from .update_vip_request_object import (
        UpdateVipRequestObject as UpdateVipRequestObject,
    )
    from .update_vip_response import UpdateVipResponse as UpdateVipResponse
    from .update_virtual_router_request import (
        UpdateVirtualRouterRequest as UpdateVirtualRouterRequest,
    )
    from .update_virtual_router_request_object import (
        UpdateVirtualRouterRequestObject as UpdateVirtualRouterRequestObject,
    )
    from .update_virtual_router_response import (
        UpdateVirtualRouterResponse as UpdateVirtualRouterResponse,
    )
    from .update_vm_cd_rom_request import UpdateVmCdRomRequest as UpdateVmCdRomRequest
    from .update_vm_cd_rom_request_object import (
        UpdateVmCdRomRequestObject as UpdateVmCdRomRequestObject,
    )
    from .update_vm_cd_rom_response import (
        UpdateVmCdRomResponse as UpdateVmCdRomResponse,
    )
    from .update_vm_instance_request import (
        UpdateVmInstanceRequest as UpdateVmInstanceRequest,
    )
    from .update_vm_instance_request_object import (
        UpdateVmInstanceRequestObject as UpdateVmInstanceRequestObject,
    )
    from .update_vm_instance_request_platform import (
        UpdateVmInstanceRequestPlatform as UpdateVmInstanceRequestPlatform,
    )
    from .update_vm_instance_request_state import (
        UpdateVmInstanceRequestState as UpdateVmInstanceRequestState,
    )
    from .update_vm_instance_response import (
        UpdateVmInstanceResponse as UpdateVmInstanceResponse,
    )
    from .update_vm_user_defined_xml_hook_script_request import (
        UpdateVmUserDefinedXmlHookScriptRequest as UpdateVmUserDefinedXmlHookScriptRequest,
    )
    from .update_vm_user_defined_xml_hook_script_request_object import (
        UpdateVmUserDefinedXmlHookScriptRequestObject as UpdateVmUserDefinedXmlHookScriptRequestObject,
    )
    from .update_vm_user_defined_xml_hook_script_request_startup_strategy import (
        UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy as UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy,
    )
    from .update_vm_user_defined_xml_hook_script_response import (
        UpdateVmUserDefinedXmlHookScriptResponse as UpdateVmUserDefinedXmlHookScriptResponse,
    )
    from .update_vni_range_request import UpdateVniRangeRequest as UpdateVniRangeRequest
    from .update_vni_range_request_object import (
        UpdateVniRangeRequestObject as UpdateVniRangeRequestObject,
    )
    from .update_vni_range_response import (
        UpdateVniRangeResponse as UpdateVniRangeResponse,
    )
    from .update_volume_request import UpdateVolumeRequest as UpdateVolumeRequest
    from .update_volume_request_object import (
        UpdateVolumeRequestObject as UpdateVolumeRequestObject,
    )
    from .update_volume_response import UpdateVolumeResponse as UpdateVolumeResponse
    from .update_volume_snapshot_group_request import (
        UpdateVolumeSnapshotGroupRequest as UpdateVolumeSnapshotGroupRequest,
    )
    from .update_volume_snapshot_group_request_object import (
        UpdateVolumeSnapshotGroupRequestObject as UpdateVolumeSnapshotGroupRequestObject,
    )
    from .update_volume_snapshot_group_response import (
        UpdateVolumeSnapshotGroupResponse as UpdateVolumeSnapshotGroupResponse,
    )
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .update_webhook_request_object import (
        UpdateWebhookRequestObject as UpdateWebhookRequestObject,
    )
    from .update_webhook_response import UpdateWebhookResponse as UpdateWebhookResponse
    from .update_zone_request import UpdateZoneRequest as UpdateZoneRequest
    from .update_zone_request_object import (
        UpdateZoneRequestObject as UpdateZoneRequestObject,
    )
    from .update_zone_response import UpdateZoneResponse as UpdateZoneResponse
    from .usage_report import UsageReport as UsageReport
    from .used_ip_inventory import UsedIpInventory as UsedIpInventory
    from .user_group_inventory import UserGroupInventory as UserGroupInventory
    from .user_inventory import UserInventory as UserInventory
    from .user_tag_inventory import UserTagInventory as UserTagInventory
    from .validate_session_response import (
        ValidateSessionResponse as ValidateSessionResponse,
    )
    from .vdi_port_info import VdiPortInfo as VdiPortInfo
    from .vip_inventory import VipInventory as VipInventory
    from .vip_network_services_ref_inventory import (
        VipNetworkServicesRefInventory as VipNetworkServicesRefInventory,
    )
    from .vip_port_range_inventory import VipPortRangeInventory as VipPortRangeInventory
    from .virtual_router_offering_inventory import (
        VirtualRouterOfferingInventory as VirtualRouterOfferingInventory,
    )
    from .virtual_router_vm_inventory import (
        VirtualRouterVmInventory as VirtualRouterVmInventory,
    )
    from .vm_cd_rom_inventory import VmCdRomInventory as VmCdRomInventory
    from .vm_device_address import VmDeviceAddress as VmDeviceAddress
    from .vm_instance_device_address_archive_inventory import (
        VmInstanceDeviceAddressArchiveInventory as VmInstanceDeviceAddressArchiveInventory,
    )
    from .vm_instance_device_address_group_inventory import (
        VmInstanceDeviceAddressGroupInventory as VmInstanceDeviceAddressGroupInventory,
    )
    from .vm_instance_inventory import VmInstanceInventory as VmInstanceInventory
    from .vm_nic_inventory import VmNicInventory as VmNicInventory
    from .vm_nic_security_group_ref_ao import (
        VmNicSecurityGroupRefAo as VmNicSecurityGroupRefAo,
    )
    from .vm_nic_security_group_ref_inventory import (
        VmNicSecurityGroupRefInventory as VmNicSecurityGroupRefInventory,
    )
    from .vm_nic_security_policy_inventory import (
        VmNicSecurityPolicyInventory as VmNicSecurityPolicyInventory,
    )
    from .vm_priority_config_inventory import (
        VmPriorityConfigInventory as VmPriorityConfigInventory,
    )
    from .vm_priority_level import VmPriorityLevel as VmPriorityLevel
    from .vni_range_inventory import VniRangeInventory as VniRangeInventory
    from .volume_inventory import VolumeInventory as VolumeInventory
    from .volume_snapshot_backup_storage_ref_inventory import (
        VolumeSnapshotBackupStorageRefInventory as VolumeSnapshotBackupStorageRefInventory,
    )
    from .volume_snapshot_group_availability import (
        VolumeSnapshotGroupAvailability as VolumeSnapshotGroupAvailability,
    )
    from .volume_snapshot_group_inventory import (
        VolumeSnapshotGroupInventory as VolumeSnapshotGroupInventory,
    )
    from .volume_snapshot_group_ref_inventory import (
        VolumeSnapshotGroupRefInventory as VolumeSnapshotGroupRefInventory,
    )
    from .volume_snapshot_inventory import (
        VolumeSnapshotInventory as VolumeSnapshotInventory,
    )
    from .volume_snapshot_tree_inventory import (
        VolumeSnapshotTreeInventory as VolumeSnapshotTreeInventory,
    )
    from .vtep_inventory import VtepInventory as VtepInventory
    from .webhook_inventory import WebhookInventory as WebhookInventory
    from .xml_hook_inventory import XmlHookInventory as XmlHookInventory
    from .xml_hook_type import XmlHookType as XmlHookType
    from .zone_inventory import ZoneInventory as ZoneInventory
    from .zql_query_response import ZqlQueryResponse as ZqlQueryResponse
    from .zql_query_return import ZqlQueryReturn as ZqlQueryReturn

_WHERE: dict[str, str] = {
    "AcceptedResponse": "accepted_response",
    "AccessControlListEntryInventory": "access_control_list_entry_inventory",
    "AccessControlListInventory": "access_control_list_inventory",
    "AccountInventory": "account_inventory",
    "AccountResourceRefInventory": "account_resource_ref_inventory",
    "AddAccessControlListEntryRequest": "add_access_control_list_entry_request",
    "AddAccessControlListEntryRequestObject": "add_access_control_list_entry_request_object",
    "AddAccessControlListEntryResponse": "add_access_control_list_entry_response",
    "AddAccessControlListRedirectRuleRequest": "add_access_control_list_redirect_rule_request",
    "AddAccessControlListRedirectRuleRequestObject": "add_access_control_list_redirect_rule_request_object",
    "AddAccessControlListRedirectRuleResponse": "add_access_control_list_redirect_rule_response",
    "AddAccessControlListToLoadBalancerRequest": "add_access_control_list_to_load_balancer_request",
    "AddAccessControlListToLoadBalancerRequestAclType": "add_access_control_list_to_load_balancer_request_acl_type",
    "AddAccessControlListToLoadBalancerRequestObject": "add_access_control_list_to_load_balancer_request_object",
    "AddAccessControlListToLoadBalancerResponse": "add_access_control_list_to_load_balancer_response",
    "AddBackendServerToServerGroupRequest": "add_backend_server_to_server_group_request",
    "AddBackendServerToServerGroupRequestObject": "add_backend_server_to_server_group_request_object",
    "AddBackendServerToServerGroupResponse": "add_backend_server_to_server_group_response",
    "AddCephBackupStorageRequest": "add_ceph_backup_storage_request",
    "AddCephBackupStorageRequestObject": "add_ceph_backup_storage_request_object",
    "AddCephBackupStorageResponse": "add_ceph_backup_storage_response",
    "AddCephPrimaryStoragePoolRequest": "add_ceph_primary_storage_pool_request",
    "AddCephPrimaryStoragePoolRequestObject": "add_ceph_primary_storage_pool_request_object",
    "AddCephPrimaryStoragePoolRequestType": "add_ceph_primary_storage_pool_request_type",
    "AddCephPrimaryStoragePoolResponse": "add_ceph_primary_storage_pool_response",
    "AddCephPrimaryStorageRequest": "add_ceph_primary_storage_request",
    "AddCephPrimaryStorageRequestObject": "add_ceph_primary_storage_request_object",
    "AddCephPrimaryStorageResponse": "add_ceph_primary_storage_response",
    "AddCertificateToLoadBalancerListenerRequest": "add_certificate_to_load_balancer_listener_request",
    "AddCertificateToLoadBalancerListenerRequestObject": "add_certificate_to_load_balancer_listener_request_object",
    "AddCertificateToLoadBalancerListenerResponse": "add_certificate_to_load_balancer_listener_response",
    "AddDnsToL3NetworkRequest": "add_dns_to_l3_network_request",
    "AddDnsToL3NetworkRequestObject": "add_dns_to_l3_network_request_object",
    "AddDnsToL3NetworkResponse": "add_dns_to_l3_network_response",
    "AddExternalBackupStorageRequest": "add_external_backup_storage_request",
    "AddExternalBackupStorageRequestObject": "add_external_backup_storage_request_object",
    "AddExternalBackupStorageResponse": "add_external_backup_storage_response",
    "AddExternalPrimaryStorageRequest": "add_external_primary_storage_request",
    "AddExternalPrimaryStorageRequestDefaultOutputProtocol": "add_external_primary_storage_request_default_output_protocol",
    "AddExternalPrimaryStorageRequestObject": "add_external_primary_storage_request_object",
    "AddExternalPrimaryStorageResponse": "add_external_primary_storage_response",
    "AddHostRouteToL3NetworkRequest": "add_host_route_to_l3_network_request",
    "AddHostRouteToL3NetworkRequestObject": "add_host_route_to_l3_network_request_object",
    "AddHostRouteToL3NetworkResponse": "add_host_route_to_l3_network_response",
    "AddImageRequest": "add_image_request",
    "AddImageRequestArchitecture": "add_image_request_architecture",
    "AddImageRequestMediaType": "add_image_request_media_type",
    "AddImageRequestObject": "add_image_request_object",
    "AddImageRequestPlatform": "add_image_request_platform",
    "AddImageResponse": "add_image_response",
    "AddIpRangeByNetworkCidrRequest": "add_ip_range_by_network_cidr_request",
    "AddIpRangeByNetworkCidrRequestIpRangeType": "add_ip_range_by_network_cidr_request_ip_range_type",
    "AddIpRangeByNetworkCidrRequestObject": "add_ip_range_by_network_cidr_request_object",
    "AddIpRangeByNetworkCidrResponse": "add_ip_range_by_network_cidr_response",
    "AddIpRangeRequest": "add_ip_range_request",
    "AddIpRangeRequestIpRangeType": "add_ip_range_request_ip_range_type",
    "AddIpRangeRequestObject": "add_ip_range_request_object",
    "AddIpRangeResponse": "add_ip_range_response",
    "AddIpv6RangeByNetworkCidrRequest": "add_ipv6_range_by_network_cidr_request",
    "AddIpv6RangeByNetworkCidrRequestAddressMode": "add_ipv6_range_by_network_cidr_request_address_mode",
    "AddIpv6RangeByNetworkCidrRequestIpRangeType": "add_ipv6_range_by_network_cidr_request_ip_range_type",
    "AddIpv6RangeByNetworkCidrRequestObject": "add_ipv6_range_by_network_cidr_request_object",
    "AddIpv6RangeByNetworkCidrResponse": "add_ipv6_range_by_network_cidr_response",
    "AddKvmHostRequest": "add_kvm_host_request",
    "AddKvmHostRequestObject": "add_kvm_host_request_object",
    "AddKvmHostResponse": "add_kvm_host_response",
    "AddLdapServerRequest": "add_ldap_server_request",
    "AddLdapServerRequestEncryption": "add_ldap_server_request_encryption",
    "AddLdapServerRequestObject": "add_ldap_server_request_object",
    "AddLdapServerRequestScope": "add_ldap_server_request_scope",
    "AddLdapServerResponse": "add_ldap_server_response",
    "AddLocalPrimaryStorageRequest": "add_local_primary_storage_request",
    "AddLocalPrimaryStorageRequestObject": "add_local_primary_storage_request_object",
    "AddLocalPrimaryStorageResponse": "add_local_primary_storage_response",
    "AddMonToCephPrimaryStorageRequest": "add_mon_to_ceph_primary_storage_request",
    "AddMonToCephPrimaryStorageRequestObject": "add_mon_to_ceph_primary_storage_request_object",
    "AddMonToCephPrimaryStorageResponse": "add_mon_to_ceph_primary_storage_response",
    "AddNfsPrimaryStorageRequest": "add_nfs_primary_storage_request",
    "AddNfsPrimaryStorageRequestObject": "add_nfs_primary_storage_request_object",
    "AddNfsPrimaryStorageResponse": "add_nfs_primary_storage_response",
    "AddPolicyStatementsToRoleRequest": "add_policy_statements_to_role_request",
    "AddPolicyStatementsToRoleRequestObject": "add_policy_statements_to_role_request_object",
    "AddReservedIpRangeRequest": "add_reserved_ip_range_request",
    "AddReservedIpRangeRequestObject": "add_reserved_ip_range_request_object",
    "AddReservedIpRangeResponse": "add_reserved_ip_range_response",
    "AddResourcesToDirectoryRequest": "add_resources_to_directory_request",
    "AddResourcesToDirectoryRequestObject": "add_resources_to_directory_request_object",
    "AddSecurityGroupRuleRequest": "add_security_group_rule_request",
    "AddSecurityGroupRuleRequestObject": "add_security_group_rule_request_object",
    "AddSecurityGroupRuleResponse": "add_security_group_rule_response",
    "AddServerGroupToLoadBalancerListenerRequest": "add_server_group_to_load_balancer_listener_request",
    "AddServerGroupToLoadBalancerListenerRequestObject": "add_server_group_to_load_balancer_listener_request_object",
    "AddServerGroupToLoadBalancerListenerResponse": "add_server_group_to_load_balancer_listener_response",
    "AddSftpBackupStorageRequest": "add_sftp_backup_storage_request",
    "AddSftpBackupStorageRequestObject": "add_sftp_backup_storage_request_object",
    "AddSftpBackupStorageResponse": "add_sftp_backup_storage_response",
    "AddSharedMountPointPrimaryStorageRequest": "add_shared_mount_point_primary_storage_request",
    "AddSharedMountPointPrimaryStorageRequestObject": "add_shared_mount_point_primary_storage_request_object",
    "AddSharedMountPointPrimaryStorageResponse": "add_shared_mount_point_primary_storage_response",
    "AddSimulatorBackupStorageRequest": "add_simulator_backup_storage_request",
    "AddSimulatorBackupStorageRequestObject": "add_simulator_backup_storage_request_object",
    "AddSimulatorBackupStorageResponse": "add_simulator_backup_storage_response",
    "AddSimulatorHostRequest": "add_simulator_host_request",
    "AddSimulatorHostRequestObject": "add_simulator_host_request_object",
    "AddSimulatorHostResponse": "add_simulator_host_response",
    "AddSimulatorPrimaryStorageRequest": "add_simulator_primary_storage_request",
    "AddSimulatorPrimaryStorageRequestObject": "add_simulator_primary_storage_request_object",
    "AddSimulatorPrimaryStorageResponse": "add_simulator_primary_storage_response",
    "AddStorageProtocolRequest": "add_storage_protocol_request",
    "AddStorageProtocolRequestObject": "add_storage_protocol_request_object",
    "AddVmNicToLoadBalancerRequest": "add_vm_nic_to_load_balancer_request",
    "AddVmNicToLoadBalancerRequestObject": "add_vm_nic_to_load_balancer_request_object",
    "AddVmNicToLoadBalancerResponse": "add_vm_nic_to_load_balancer_response",
    "AddressPoolInventory": "address_pool_inventory",
    "ApplianceVmInventory": "appliance_vm_inventory",
    "AttachBackupStorageToZoneRequest": "attach_backup_storage_to_zone_request",
    "AttachBackupStorageToZoneRequestObject": "attach_backup_storage_to_zone_request_object",
    "AttachBackupStorageToZoneResponse": "attach_backup_storage_to_zone_response",
    "AttachDataVolumeToHostRequest": "attach_data_volume_to_host_request",
    "AttachDataVolumeToHostRequestObject": "attach_data_volume_to_host_request_object",
    "AttachDataVolumeToVmRequest": "attach_data_volume_to_vm_request",
    "AttachDataVolumeToVmRequestObject": "attach_data_volume_to_vm_request_object",
    "AttachDataVolumeToVmResponse": "attach_data_volume_to_vm_response",
    "AttachEipRequest": "attach_eip_request",
    "AttachEipRequestObject": "attach_eip_request_object",
    "AttachEipResponse": "attach_eip_response",
    "AttachIsoToVmInstanceRequest": "attach_iso_to_vm_instance_request",
    "AttachIsoToVmInstanceRequestObject": "attach_iso_to_vm_instance_request_object",
    "AttachIsoToVmInstanceResponse": "attach_iso_to_vm_instance_response",
    "AttachL3NetworkToVmNicRequest": "attach_l3_network_to_vm_nic_request",
    "AttachL3NetworkToVmNicRequestObject": "attach_l3_network_to_vm_nic_request_object",
    "AttachL3NetworkToVmNicResponse": "attach_l3_network_to_vm_nic_response",
    "AttachL3NetworkToVmRequest": "attach_l3_network_to_vm_request",
    "AttachL3NetworkToVmRequestObject": "attach_l3_network_to_vm_request_object",
    "AttachL3NetworkToVmResponse": "attach_l3_network_to_vm_response",
    "AttachNetworkServiceToL3NetworkRequest": "attach_network_service_to_l3_network_request",
    "AttachNetworkServiceToL3NetworkRequestObject": "attach_network_service_to_l3_network_request_object",
    "AttachNetworkServiceToL3NetworkResponse": "attach_network_service_to_l3_network_response",
    "AttachPolicyToRoleRequest": "attach_policy_to_role_request",
    "AttachPolicyToRoleRequestObject": "attach_policy_to_role_request_object",
    "AttachPolicyToUserGroupRequest": "attach_policy_to_user_group_request",
    "AttachPolicyToUserGroupRequestObject": "attach_policy_to_user_group_request_object",
    "AttachPolicyToUserRequest": "attach_policy_to_user_request",
    "AttachPolicyToUserRequestObject": "attach_policy_to_user_request_object",
    "AttachPortForwardingRuleRequest": "attach_port_forwarding_rule_request",
    "AttachPortForwardingRuleRequestObject": "attach_port_forwarding_rule_request_object",
    "AttachPortForwardingRuleResponse": "attach_port_forwarding_rule_response",
    "AttachRoleToAccountRequest": "attach_role_to_account_request",
    "AttachRoleToAccountRequestObject": "attach_role_to_account_request_object",
    "AttachRoleToAccountResponse": "attach_role_to_account_response",
    "AttachSecurityGroupToL3NetworkRequest": "attach_security_group_to_l3_network_request",
    "AttachSecurityGroupToL3NetworkRequestObject": "attach_security_group_to_l3_network_request_object",
    "AttachSecurityGroupToL3NetworkResponse": "attach_security_group_to_l3_network_response",
    "AttachVipToLoadBalancerRequest": "attach_vip_to_load_balancer_request",
    "AttachVipToLoadBalancerRequestObject": "attach_vip_to_load_balancer_request_object",
    "AttachVipToLoadBalancerResponse": "attach_vip_to_load_balancer_response",
    "AttachVmNicToVmRequest": "attach_vm_nic_to_vm_request",
    "AttachVmNicToVmRequestObject": "attach_vm_nic_to_vm_request_object",
    "AttachVmNicToVmResponse": "attach_vm_nic_to_vm_response",
    "BackupStorageInventory": "backup_storage_inventory",
    "BatchDeleteVolumeSnapshotRequest": "batch_delete_volume_snapshot_request",
    "BatchDeleteVolumeSnapshotRequestDeleteMode": "batch_delete_volume_snapshot_request_delete_mode",
    "BatchDeleteVolumeSnapshotRequestObject": "batch_delete_volume_snapshot_request_object",
    "BatchDeleteVolumeSnapshotResponse": "batch_delete_volume_snapshot_response",
    "BatchDeleteVolumeSnapshotStruct": "batch_delete_volume_snapshot_struct",
    "BatchSyncVolumeSizeRequest": "batch_sync_volume_size_request",
    "BatchSyncVolumeSizeRequestObject": "batch_sync_volume_size_request_object",
    "BatchSyncVolumeSizeResponse": "batch_sync_volume_size_response",
    "CancelLongJobRequest": "cancel_long_job_request",
    "CancelLongJobRequestObject": "cancel_long_job_request_object",
    "CephBackupStorageInventory": "ceph_backup_storage_inventory",
    "CephBackupStorageMonInventory": "ceph_backup_storage_mon_inventory",
    "CephOsdGroupInventory": "ceph_osd_group_inventory",
    "CephPrimaryStorageInventory": "ceph_primary_storage_inventory",
    "CephPrimaryStorageMonInventory": "ceph_primary_storage_mon_inventory",
    "CephPrimaryStoragePoolInventory": "ceph_primary_storage_pool_inventory",
    "CertificateInventory": "certificate_inventory",
    "ChainInfo": "chain_info",
    "ChangeAccessControlListRedirectRuleRequest": "change_access_control_list_redirect_rule_request",
    "ChangeAccessControlListRedirectRuleRequestObject": "change_access_control_list_redirect_rule_request_object",
    "ChangeAccessControlListRedirectRuleResponse": "change_access_control_list_redirect_rule_response",
    "ChangeBackupStorageStateRequest": "change_backup_storage_state_request",
    "ChangeBackupStorageStateRequestObject": "change_backup_storage_state_request_object",
    "ChangeBackupStorageStateRequestStateEvent": "change_backup_storage_state_request_state_event",
    "ChangeBackupStorageStateResponse": "change_backup_storage_state_response",
    "ChangeClusterStateRequest": "change_cluster_state_request",
    "ChangeClusterStateRequestObject": "change_cluster_state_request_object",
    "ChangeClusterStateRequestStateEvent": "change_cluster_state_request_state_event",
    "ChangeClusterStateResponse": "change_cluster_state_response",
    "ChangeDiskOfferingStateRequest": "change_disk_offering_state_request",
    "ChangeDiskOfferingStateRequestObject": "change_disk_offering_state_request_object",
    "ChangeDiskOfferingStateRequestStateEvent": "change_disk_offering_state_request_state_event",
    "ChangeDiskOfferingStateResponse": "change_disk_offering_state_response",
    "ChangeEipStateRequest": "change_eip_state_request",
    "ChangeEipStateRequestObject": "change_eip_state_request_object",
    "ChangeEipStateRequestStateEvent": "change_eip_state_request_state_event",
    "ChangeEipStateResponse": "change_eip_state_response",
    "ChangeHostStateRequest": "change_host_state_request",
    "ChangeHostStateRequestObject": "change_host_state_request_object",
    "ChangeHostStateRequestStateEvent": "change_host_state_request_state_event",
    "ChangeHostStateResponse": "change_host_state_response",
    "ChangeImageStateRequest": "change_image_state_request",
    "ChangeImageStateRequestObject": "change_image_state_request_object",
    "ChangeImageStateRequestStateEvent": "change_image_state_request_state_event",
    "ChangeImageStateResponse": "change_image_state_response",
    "ChangeInstanceOfferingRequest": "change_instance_offering_request",
    "ChangeInstanceOfferingRequestObject": "change_instance_offering_request_object",
    "ChangeInstanceOfferingResponse": "change_instance_offering_response",
    "ChangeInstanceOfferingStateRequest": "change_instance_offering_state_request",
    "ChangeInstanceOfferingStateRequestObject": "change_instance_offering_state_request_object",
    "ChangeInstanceOfferingStateRequestStateEvent": "change_instance_offering_state_request_state_event",
    "ChangeInstanceOfferingStateResponse": "change_instance_offering_state_response",
    "ChangeL2NetworkVlanIdRequest": "change_l2_network_vlan_id_request",
    "ChangeL2NetworkVlanIdRequestObject": "change_l2_network_vlan_id_request_object",
    "ChangeL2NetworkVlanIdResponse": "change_l2_network_vlan_id_response",
    "ChangeL3NetworkDhcpIpAddressRequest": "change_l3_network_dhcp_ip_address_request",
    "ChangeL3NetworkDhcpIpAddressRequestObject": "change_l3_network_dhcp_ip_address_request_object",
    "ChangeL3NetworkDhcpIpAddressResponse": "change_l3_network_dhcp_ip_address_response",
    "ChangeLoadBalancerBackendServerRequest": "change_load_balancer_backend_server_request",
    "ChangeLoadBalancerBackendServerRequestObject": "change_load_balancer_backend_server_request_object",
    "ChangeLoadBalancerBackendServerResponse": "change_load_balancer_backend_server_response",
    "ChangeLoadBalancerListenerRequest": "change_load_balancer_listener_request",
    "ChangeLoadBalancerListenerRequestAclStatus": "change_load_balancer_listener_request_acl_status",
    "ChangeLoadBalancerListenerRequestBalancerAlgorithm": "change_load_balancer_listener_request_balancer_algorithm",
    "ChangeLoadBalancerListenerRequestHealthCheckMethod": "change_load_balancer_listener_request_health_check_method",
    "ChangeLoadBalancerListenerRequestHealthCheckProtocol": "change_load_balancer_listener_request_health_check_protocol",
    "ChangeLoadBalancerListenerRequestHttpMode": "change_load_balancer_listener_request_http_mode",
    "ChangeLoadBalancerListenerRequestHttpRedirectHttps": "change_load_balancer_listener_request_http_redirect_https",
    "ChangeLoadBalancerListenerRequestObject": "change_load_balancer_listener_request_object",
    "ChangeLoadBalancerListenerRequestSecurityPolicyType": "change_load_balancer_listener_request_security_policy_type",
    "ChangeLoadBalancerListenerRequestSessionPersistence": "change_load_balancer_listener_request_session_persistence",
    "ChangeLoadBalancerListenerRequestStatusCode": "change_load_balancer_listener_request_status_code",
    "ChangeLoadBalancerListenerResponse": "change_load_balancer_listener_response",
    "ChangePortForwardingRuleStateRequest": "change_port_forwarding_rule_state_request",
    "ChangePortForwardingRuleStateRequestObject": "change_port_forwarding_rule_state_request_object",
    "ChangePortForwardingRuleStateRequestStateEvent": "change_port_forwarding_rule_state_request_state_event",
    "ChangePortForwardingRuleStateResponse": "change_port_forwarding_rule_state_response",
    "ChangePrimaryStorageStateRequest": "change_primary_storage_state_request",
    "ChangePrimaryStorageStateRequestObject": "change_primary_storage_state_request_object",
    "ChangePrimaryStorageStateRequestStateEvent": "change_primary_storage_state_request_state_event",
    "ChangePrimaryStorageStateResponse": "change_primary_storage_state_response",
    "ChangeResourceOwnerRequest": "change_resource_owner_request",
    "ChangeResourceOwnerRequestObject": "change_resource_owner_request_object",
    "ChangeResourceOwnerResponse": "change_resource_owner_response",
    "ChangeRoleStateRequest": "change_role_state_request",
    "ChangeRoleStateRequestObject": "change_role_state_request_object",
    "ChangeRoleStateResponse": "change_role_state_response",
    "ChangeSecurityGroupRuleRequest": "change_security_group_rule_request",
    "ChangeSecurityGroupRuleRequestAction": "change_security_group_rule_request_action",
    "ChangeSecurityGroupRuleRequestObject": "change_security_group_rule_request_object",
    "ChangeSecurityGroupRuleRequestProtocol": "change_security_group_rule_request_protocol",
    "ChangeSecurityGroupRuleRequestState": "change_security_group_rule_request_state",
    "ChangeSecurityGroupRuleResponse": "change_security_group_rule_response",
    "ChangeSecurityGroupRuleStateRequest": "change_security_group_rule_state_request",
    "ChangeSecurityGroupRuleStateRequestObject": "change_security_group_rule_state_request_object",
    "ChangeSecurityGroupRuleStateRequestState": "change_security_group_rule_state_request_state",
    "ChangeSecurityGroupRuleStateResponse": "change_security_group_rule_state_response",
    "ChangeSecurityGroupStateRequest": "change_security_group_state_request",
    "ChangeSecurityGroupStateRequestObject": "change_security_group_state_request_object",
    "ChangeSecurityGroupStateRequestStateEvent": "change_security_group_state_request_state_event",
    "ChangeSecurityGroupStateResponse": "change_security_group_state_response",
    "ChangeVipStateRequest": "change_vip_state_request",
    "ChangeVipStateRequestObject": "change_vip_state_request_object",
    "ChangeVipStateRequestStateEvent": "change_vip_state_request_state_event",
    "ChangeVipStateResponse": "change_vip_state_response",
    "ChangeVmNicNetworkRequest": "change_vm_nic_network_request",
    "ChangeVmNicNetworkRequestObject": "change_vm_nic_network_request_object",
    "ChangeVmNicNetworkResponse": "change_vm_nic_network_response",
    "ChangeVmNicSecurityPolicyRequest": "change_vm_nic_security_policy_request",
    "ChangeVmNicSecurityPolicyRequestEgressPolicy": "change_vm_nic_security_policy_request_egress_policy",
    "ChangeVmNicSecurityPolicyRequestIngressPolicy": "change_vm_nic_security_policy_request_ingress_policy",
    "ChangeVmNicSecurityPolicyRequestObject": "change_vm_nic_security_policy_request_object",
    "ChangeVmNicSecurityPolicyResponse": "change_vm_nic_security_policy_response",
    "ChangeVmNicStateRequest": "change_vm_nic_state_request",
    "ChangeVmNicStateRequestObject": "change_vm_nic_state_request_object",
    "ChangeVmNicStateRequestState": "change_vm_nic_state_request_state",
    "ChangeVmNicStateResponse": "change_vm_nic_state_response",
    "ChangeZoneStateRequest": "change_zone_state_request",
    "ChangeZoneStateRequestObject": "change_zone_state_request_object",
    "ChangeZoneStateRequestStateEvent": "change_zone_state_request_state_event",
    "ChangeZoneStateResponse": "change_zone_state_response",
    "CheckApiPermissionRequest": "check_api_permission_request",
    "CheckApiPermissionRequestObject": "check_api_permission_request_object",
    "CheckApiPermissionResponse": "check_api_permission_response",
    "CheckElaborationContentRequest": "check_elaboration_content_request",
    "CheckElaborationContentRequestObject": "check_elaboration_content_request_object",
    "CheckElaborationContentResponse": "check_elaboration_content_response",
    "CheckIpAvailabilityResponse": "check_ip_availability_response",
    "CheckResourcePermissionResponse": "check_resource_permission_response",
    "CheckVipPortAvailabilityResponse": "check_vip_port_availability_response",
    "CheckVolumeSnapshotGroupAvailabilityResponse": "check_volume_snapshot_group_availability_response",
    "CleanInvalidLdapBindingRequest": "clean_invalid_ldap_binding_request",
    "CleanInvalidLdapBindingRequestObject": "clean_invalid_ldap_binding_request_object",
    "CleanInvalidLdapBindingResponse": "clean_invalid_ldap_binding_response",
    "CleanLongJobRequest": "clean_long_job_request",
    "CleanLongJobRequestObject": "clean_long_job_request_object",
    "CleanQueueRequest": "clean_queue_request",
    "CleanQueueRequestObject": "clean_queue_request_object",
    "CleanTrashResult": "clean_trash_result",
    "CleanUpImageCacheOnPrimaryStorageRequest": "clean_up_image_cache_on_primary_storage_request",
    "CleanUpImageCacheOnPrimaryStorageRequestObject": "clean_up_image_cache_on_primary_storage_request_object",
    "CleanUpStorageTrashOnPrimaryStorageRequest": "clean_up_storage_trash_on_primary_storage_request",
    "CleanUpStorageTrashOnPrimaryStorageRequestObject": "clean_up_storage_trash_on_primary_storage_request_object",
    "CleanUpStorageTrashOnPrimaryStorageResponse": "clean_up_storage_trash_on_primary_storage_response",
    "CleanUpTrashOnBackupStorageRequest": "clean_up_trash_on_backup_storage_request",
    "CleanUpTrashOnBackupStorageRequestObject": "clean_up_trash_on_backup_storage_request_object",
    "CleanUpTrashOnBackupStorageResponse": "clean_up_trash_on_backup_storage_response",
    "CleanUpTrashOnPrimaryStorageRequest": "clean_up_trash_on_primary_storage_request",
    "CleanUpTrashOnPrimaryStorageRequestObject": "clean_up_trash_on_primary_storage_request_object",
    "CleanUpTrashOnPrimaryStorageResponse": "clean_up_trash_on_primary_storage_response",
    "ClusterInventory": "cluster_inventory",
    "ConsoleInventory": "console_inventory",
    "ConsoleProxyAgentInventory": "console_proxy_agent_inventory",
    "CreateAccessControlListRequest": "create_access_control_list_request",
    "CreateAccessControlListRequestIpVersion": "create_access_control_list_request_ip_version",
    "CreateAccessControlListRequestObject": "create_access_control_list_request_object",
    "CreateAccessControlListResponse": "create_access_control_list_response",
    "CreateAccountRequest": "create_account_request",
    "CreateAccountRequestObject": "create_account_request_object",
    "CreateAccountRequestType": "create_account_request_type",
    "CreateAccountResponse": "create_account_response",
    "CreateCertificateRequest": "create_certificate_request",
    "CreateCertificateRequestObject": "create_certificate_request_object",
    "CreateCertificateResponse": "create_certificate_response",
    "CreateClusterRequest": "create_cluster_request",
    "CreateClusterRequestArchitecture": "create_cluster_request_architecture",
    "CreateClusterRequestHypervisorType": "create_cluster_request_hypervisor_type",
    "CreateClusterRequestObject": "create_cluster_request_object",
    "CreateClusterRequestType": "create_cluster_request_type",
    "CreateClusterResponse": "create_cluster_response",
    "CreateDataVolumeFromVolumeSnapshotRequest": "create_data_volume_from_volume_snapshot_request",
    "CreateDataVolumeFromVolumeSnapshotRequestObject": "create_data_volume_from_volume_snapshot_request_object",
    "CreateDataVolumeFromVolumeSnapshotResponse": "create_data_volume_from_volume_snapshot_response",
    "CreateDataVolumeRequest": "create_data_volume_request",
    "CreateDataVolumeRequestObject": "create_data_volume_request_object",
    "CreateDataVolumeResponse": "create_data_volume_response",
    "CreateDataVolumeTemplateFromVolumeRequest": "create_data_volume_template_from_volume_request",
    "CreateDataVolumeTemplateFromVolumeRequestObject": "create_data_volume_template_from_volume_request_object",
    "CreateDataVolumeTemplateFromVolumeResponse": "create_data_volume_template_from_volume_response",
    "CreateDataVolumeTemplateFromVolumeSnapshotFailure": "create_data_volume_template_from_volume_snapshot_failure",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequest": "create_data_volume_template_from_volume_snapshot_request",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequestObject": "create_data_volume_template_from_volume_snapshot_request_object",
    "CreateDataVolumeTemplateFromVolumeSnapshotResponse": "create_data_volume_template_from_volume_snapshot_response",
    "CreateDirectoryRequest": "create_directory_request",
    "CreateDirectoryRequestObject": "create_directory_request_object",
    "CreateDirectoryResponse": "create_directory_response",
    "CreateDiskOfferingRequest": "create_disk_offering_request",
    "CreateDiskOfferingRequestObject": "create_disk_offering_request_object",
    "CreateDiskOfferingResponse": "create_disk_offering_response",
    "CreateEipRequest": "create_eip_request",
    "CreateEipRequestObject": "create_eip_request_object",
    "CreateEipResponse": "create_eip_response",
    "CreateInstanceOfferingRequest": "create_instance_offering_request",
    "CreateInstanceOfferingRequestObject": "create_instance_offering_request_object",
    "CreateInstanceOfferingResponse": "create_instance_offering_response",
    "CreateL2HardwareVxlanNetworkPoolRequest": "create_l2_hardware_vxlan_network_pool_request",
    "CreateL2HardwareVxlanNetworkPoolRequestObject": "create_l2_hardware_vxlan_network_pool_request_object",
    "CreateL2HardwareVxlanNetworkPoolRequestVSwitchType": "create_l2_hardware_vxlan_network_pool_request_v_switch_type",
    "CreateL2HardwareVxlanNetworkPoolResponse": "create_l2_hardware_vxlan_network_pool_response",
    "CreateL2HardwareVxlanNetworkRequest": "create_l2_hardware_vxlan_network_request",
    "CreateL2HardwareVxlanNetworkRequestObject": "create_l2_hardware_vxlan_network_request_object",
    "CreateL2HardwareVxlanNetworkRequestVSwitchType": "create_l2_hardware_vxlan_network_request_v_switch_type",
    "CreateL2HardwareVxlanNetworkResponse": "create_l2_hardware_vxlan_network_response",
    "CreateL2NoVlanNetworkRequest": "create_l2_no_vlan_network_request",
    "CreateL2NoVlanNetworkRequestObject": "create_l2_no_vlan_network_request_object",
    "CreateL2NoVlanNetworkRequestVSwitchType": "create_l2_no_vlan_network_request_v_switch_type",
    "CreateL2NoVlanNetworkResponse": "create_l2_no_vlan_network_response",
    "CreateL2TfNetworkRequest": "create_l2_tf_network_request",
    "CreateL2TfNetworkRequestObject": "create_l2_tf_network_request_object",
    "CreateL2TfNetworkRequestVSwitchType": "create_l2_tf_network_request_v_switch_type",
    "CreateL2TfNetworkResponse": "create_l2_tf_network_response",
    "CreateL2VlanNetworkRequest": "create_l2_vlan_network_request",
    "CreateL2VlanNetworkRequestObject": "create_l2_vlan_network_request_object",
    "CreateL2VlanNetworkRequestVSwitchType": "create_l2_vlan_network_request_v_switch_type",
    "CreateL2VlanNetworkResponse": "create_l2_vlan_network_response",
    "CreateL2VxlanNetworkPoolRequest": "create_l2_vxlan_network_pool_request",
    "CreateL2VxlanNetworkPoolRequestObject": "create_l2_vxlan_network_pool_request_object",
    "CreateL2VxlanNetworkPoolRequestVSwitchType": "create_l2_vxlan_network_pool_request_v_switch_type",
    "CreateL2VxlanNetworkPoolResponse": "create_l2_vxlan_network_pool_response",
    "CreateL2VxlanNetworkRequest": "create_l2_vxlan_network_request",
    "CreateL2VxlanNetworkRequestObject": "create_l2_vxlan_network_request_object",
    "CreateL2VxlanNetworkRequestVSwitchType": "create_l2_vxlan_network_request_v_switch_type",
    "CreateL2VxlanNetworkResponse": "create_l2_vxlan_network_response",
    "CreateLoadBalancerListenerRequest": "create_load_balancer_listener_request",
    "CreateLoadBalancerListenerRequestAclStatus": "create_load_balancer_listener_request_acl_status",
    "CreateLoadBalancerListenerRequestAclType": "create_load_balancer_listener_request_acl_type",
    "CreateLoadBalancerListenerRequestHealthCheckMethod": "create_load_balancer_listener_request_health_check_method",
    "CreateLoadBalancerListenerRequestHealthCheckProtocol": "create_load_balancer_listener_request_health_check_protocol",
    "CreateLoadBalancerListenerRequestObject": "create_load_balancer_listener_request_object",
    "CreateLoadBalancerListenerRequestProtocol": "create_load_balancer_listener_request_protocol",
    "CreateLoadBalancerListenerRequestSecurityPolicyType": "create_load_balancer_listener_request_security_policy_type",
    "CreateLoadBalancerListenerResponse": "create_load_balancer_listener_response",
    "CreateLoadBalancerRequest": "create_load_balancer_request",
    "CreateLoadBalancerRequestObject": "create_load_balancer_request_object",
    "CreateLoadBalancerResponse": "create_load_balancer_response",
    "CreateLoadBalancerServerGroupRequest": "create_load_balancer_server_group_request",
    "CreateLoadBalancerServerGroupRequestObject": "create_load_balancer_server_group_request_object",
    "CreateLoadBalancerServerGroupResponse": "create_load_balancer_server_group_response",
    "CreatePolicyRequest": "create_policy_request",
    "CreatePolicyRequestObject": "create_policy_request_object",
    "CreatePolicyResponse": "create_policy_response",
    "CreatePortForwardingRuleRequest": "create_port_forwarding_rule_request",
    "CreatePortForwardingRuleRequestObject": "create_port_forwarding_rule_request_object",
    "CreatePortForwardingRuleRequestProtocolType": "create_port_forwarding_rule_request_protocol_type",
    "CreatePortForwardingRuleResponse": "create_port_forwarding_rule_response",
    "CreateRoleRequest": "create_role_request",
    "CreateRoleRequestObject": "create_role_request_object",
    "CreateRoleResponse": "create_role_response",
    "CreateRootVolumeTemplateFromRootVolumeRequest": "create_root_volume_template_from_root_volume_request",
    "CreateRootVolumeTemplateFromRootVolumeRequestObject": "create_root_volume_template_from_root_volume_request_object",
    "CreateRootVolumeTemplateFromRootVolumeRequestPlatform": "create_root_volume_template_from_root_volume_request_platform",
    "CreateRootVolumeTemplateFromRootVolumeResponse": "create_root_volume_template_from_root_volume_response",
    "CreateRootVolumeTemplateFromVolumeSnapshotFailure": "create_root_volume_template_from_volume_snapshot_failure",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequest": "create_root_volume_template_from_volume_snapshot_request",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestObject": "create_root_volume_template_from_volume_snapshot_request_object",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform": "create_root_volume_template_from_volume_snapshot_request_platform",
    "CreateRootVolumeTemplateFromVolumeSnapshotResponse": "create_root_volume_template_from_volume_snapshot_response",
    "CreateSshKeyPairRequest": "create_ssh_key_pair_request",
    "CreateSshKeyPairRequestObject": "create_ssh_key_pair_request_object",
    "CreateSshKeyPairResponse": "create_ssh_key_pair_response",
    "CreateSystemTagRequest": "create_system_tag_request",
    "CreateSystemTagRequestObject": "create_system_tag_request_object",
    "CreateSystemTagResponse": "create_system_tag_response",
    "CreateUserGroupRequest": "create_user_group_request",
    "CreateUserGroupRequestObject": "create_user_group_request_object",
    "CreateUserGroupResponse": "create_user_group_response",
    "CreateUserRequest": "create_user_request",
    "CreateUserRequestObject": "create_user_request_object",
    "CreateUserResponse": "create_user_response",
    "CreateUserTagRequest": "create_user_tag_request",
    "CreateUserTagRequestObject": "create_user_tag_request_object",
    "CreateUserTagResponse": "create_user_tag_response",
    "CreateVirtualRouterOfferingRequest": "create_virtual_router_offering_request",
    "CreateVirtualRouterOfferingRequestObject": "create_virtual_router_offering_request_object",
    "CreateVirtualRouterOfferingResponse": "create_virtual_router_offering_response",
    "CreateVmCdRomRequest": "create_vm_cd_rom_request",
    "CreateVmCdRomRequestObject": "create_vm_cd_rom_request_object",
    "CreateVmCdRomResponse": "create_vm_cd_rom_response",
    "CreateVmInstanceFromVolumeRequest": "create_vm_instance_from_volume_request",
    "CreateVmInstanceFromVolumeRequestObject": "create_vm_instance_from_volume_request_object",
    "CreateVmInstanceFromVolumeRequestPlatform": "create_vm_instance_from_volume_request_platform",
    "CreateVmInstanceFromVolumeRequestStrategy": "create_vm_instance_from_volume_request_strategy",
    "CreateVmInstanceFromVolumeRequestType": "create_vm_instance_from_volume_request_type",
    "CreateVmInstanceFromVolumeResponse": "create_vm_instance_from_volume_response",
    "CreateVmInstanceFromVolumeSnapshotGroupRequest": "create_vm_instance_from_volume_snapshot_group_request",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestObject": "create_vm_instance_from_volume_snapshot_group_request_object",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy": "create_vm_instance_from_volume_snapshot_group_request_strategy",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestType": "create_vm_instance_from_volume_snapshot_group_request_type",
    "CreateVmInstanceFromVolumeSnapshotGroupResponse": "create_vm_instance_from_volume_snapshot_group_response",
    "CreateVmInstanceFromVolumeSnapshotRequest": "create_vm_instance_from_volume_snapshot_request",
    "CreateVmInstanceFromVolumeSnapshotRequestObject": "create_vm_instance_from_volume_snapshot_request_object",
    "CreateVmInstanceFromVolumeSnapshotRequestPlatform": "create_vm_instance_from_volume_snapshot_request_platform",
    "CreateVmInstanceFromVolumeSnapshotRequestStrategy": "create_vm_instance_from_volume_snapshot_request_strategy",
    "CreateVmInstanceFromVolumeSnapshotRequestType": "create_vm_instance_from_volume_snapshot_request_type",
    "CreateVmInstanceFromVolumeSnapshotResponse": "create_vm_instance_from_volume_snapshot_response",
    "CreateVmInstanceRequest": "create_vm_instance_request",
    "CreateVmInstanceRequestArchitecture": "create_vm_instance_request_architecture",
    "CreateVmInstanceRequestObject": "create_vm_instance_request_object",
    "CreateVmInstanceRequestPlatform": "create_vm_instance_request_platform",
    "CreateVmInstanceRequestStrategy": "create_vm_instance_request_strategy",
    "CreateVmInstanceRequestType": "create_vm_instance_request_type",
    "CreateVmInstanceResponse": "create_vm_instance_response",
    "CreateVmNicRequest": "create_vm_nic_request",
    "CreateVmNicRequestObject": "create_vm_nic_request_object",
    "CreateVmNicResponse": "create_vm_nic_response",
    "CreateVmUserDefinedXmlHookScriptRequest": "create_vm_user_defined_xml_hook_script_request",
    "CreateVmUserDefinedXmlHookScriptRequestObject": "create_vm_user_defined_xml_hook_script_request_object",
    "CreateVmUserDefinedXmlHookScriptResponse": "create_vm_user_defined_xml_hook_script_response",
    "CreateVniRangeRequest": "create_vni_range_request",
    "CreateVniRangeRequestObject": "create_vni_range_request_object",
    "CreateVniRangeResponse": "create_vni_range_response",
    "CreateVolumeSnapshotGroupRequest": "create_volume_snapshot_group_request",
    "CreateVolumeSnapshotGroupRequestObject": "create_volume_snapshot_group_request_object",
    "CreateVolumeSnapshotGroupResponse": "create_volume_snapshot_group_response",
    "CreateVolumeSnapshotRequest": "create_volume_snapshot_request",
    "CreateVolumeSnapshotRequestObject": "create_volume_snapshot_request_object",
    "CreateVolumeSnapshotResponse": "create_volume_snapshot_response",
    "CreateVxlanPoolRemoteVtepRequest": "create_vxlan_pool_remote_vtep_request",
    "CreateVxlanPoolRemoteVtepRequestObject": "create_vxlan_pool_remote_vtep_request_object",
    "CreateVxlanPoolRemoteVtepResponse": "create_vxlan_pool_remote_vtep_response",
    "CreateVxlanVtepRequest": "create_vxlan_vtep_request",
    "CreateVxlanVtepRequestObject": "create_vxlan_vtep_request_object",
    "CreateVxlanVtepResponse": "create_vxlan_vtep_response",
    "DeleteAccessControlListResponseDefault": "delete_access_control_list_response_default",
    "DeleteAccountResponseDefault": "delete_account_response_default",
    "DeleteBackupStorageResponseDefault": "delete_backup_storage_response_default",
    "DeleteCephPrimaryStoragePoolResponseDefault": "delete_ceph_primary_storage_pool_response_default",
    "DeleteCertificateResponseDefault": "delete_certificate_response_default",
    "DeleteClusterResponseDefault": "delete_cluster_response_default",
    "DeleteDataVolumeResponseDefault": "delete_data_volume_response_default",
    "DeleteDirectoryResponseDefault": "delete_directory_response_default",
    "DeleteEipResponseDefault": "delete_eip_response_default",
    "DeleteExportedImageFromBackupStorageResponseDefault": "delete_exported_image_from_backup_storage_response_default",
    "DeleteHostResponseDefault": "delete_host_response_default",
    "DeleteInstanceOfferingResponseDefault": "delete_instance_offering_response_default",
    "DeleteIpAddressResponseDefault": "delete_ip_address_response_default",
    "DeleteIpRangeResponseDefault": "delete_ip_range_response_default",
    "DeleteL2NetworkResponseDefault": "delete_l2_network_response_default",
    "DeleteL3NetworkResponseDefault": "delete_l3_network_response_default",
    "DeleteLdapBindingResponseDefault": "delete_ldap_binding_response_default",
    "DeleteLdapServerResponseDefault": "delete_ldap_server_response_default",
    "DeleteLoadBalancerListenerResponse": "delete_load_balancer_listener_response",
    "DeleteLoadBalancerListenerResponseDefault": "delete_load_balancer_listener_response_default",
    "DeleteLoadBalancerResponseDefault": "delete_load_balancer_response_default",
    "DeleteLoadBalancerServerGroupResponseDefault": "delete_load_balancer_server_group_response_default",
    "DeletePolicyResponseDefault": "delete_policy_response_default",
    "DeletePortForwardingRuleResponseDefault": "delete_port_forwarding_rule_response_default",
    "DeletePrimaryStorageResponseDefault": "delete_primary_storage_response_default",
    "DeleteReservedIpRangeResponseDefault": "delete_reserved_ip_range_response_default",
    "DeleteResourceConfigResponseDefault": "delete_resource_config_response_default",
    "DeleteRoleResponseDefault": "delete_role_response_default",
    "DeleteSecurityGroupResponseDefault": "delete_security_group_response_default",
    "DeleteSecurityGroupRuleResponse": "delete_security_group_rule_response",
    "DeleteSecurityGroupRuleResponseDefault": "delete_security_group_rule_response_default",
    "DeleteSnapshotGroupResult": "delete_snapshot_group_result",
    "DeleteSshKeyPairResponseDefault": "delete_ssh_key_pair_response_default",
    "DeleteTagResponseDefault": "delete_tag_response_default",
    "DeleteUserGroupResponseDefault": "delete_user_group_response_default",
    "DeleteUserResponseDefault": "delete_user_response_default",
    "DeleteVipResponseDefault": "delete_vip_response_default",
    "DeleteVmBootModeResponseDefault": "delete_vm_boot_mode_response_default",
    "DeleteVmCdRomResponseDefault": "delete_vm_cd_rom_response_default",
    "DeleteVmConsolePasswordResponseDefault": "delete_vm_console_password_response_default",
    "DeleteVmHostnameResponseDefault": "delete_vm_hostname_response_default",
    "DeleteVmNicFromSecurityGroupResponseDefault": "delete_vm_nic_from_security_group_response_default",
    "DeleteVmNicResponseDefault": "delete_vm_nic_response_default",
    "DeleteVmSshKeyResponseDefault": "delete_vm_ssh_key_response_default",
    "DeleteVmStaticIpResponseDefault": "delete_vm_static_ip_response_default",
    "DeleteVniRangeResponseDefault": "delete_vni_range_response_default",
    "DeleteVolumeSnapshotGroupResponse": "delete_volume_snapshot_group_response",
    "DeleteVolumeSnapshotGroupResponseDefault": "delete_volume_snapshot_group_response_default",
    "DeleteVxlanL2NetworkResponseDefault": "delete_vxlan_l2_network_response_default",
    "DeleteVxlanPoolRemoteVtepResponseDefault": "delete_vxlan_pool_remote_vtep_response_default",
    "DeleteWebhookResponseDefault": "delete_webhook_response_default",
    "DestroyVmInstanceResponseDefault": "destroy_vm_instance_response_default",
    "DetachDataVolumeFromHostResponseDefault": "detach_data_volume_from_host_response_default",
    "DetachDataVolumeFromVmResponse": "detach_data_volume_from_vm_response",
    "DetachDataVolumeFromVmResponseDefault": "detach_data_volume_from_vm_response_default",
    "DetachEipResponse": "detach_eip_response",
    "DetachEipResponseDefault": "detach_eip_response_default",
    "DetachIsoFromVmInstanceResponse": "detach_iso_from_vm_instance_response",
    "DetachIsoFromVmInstanceResponseDefault": "detach_iso_from_vm_instance_response_default",
    "DetachL2NetworkFromClusterResponse": "detach_l2_network_from_cluster_response",
    "DetachL2NetworkFromClusterResponseDefault": "detach_l2_network_from_cluster_response_default",
    "DetachL3NetworkFromVmResponse": "detach_l3_network_from_vm_response",
    "DetachL3NetworkFromVmResponseDefault": "detach_l3_network_from_vm_response_default",
    "DetachNetworkServiceFromL3NetworkResponse": "detach_network_service_from_l3_network_response",
    "DetachNetworkServiceFromL3NetworkResponseDefault": "detach_network_service_from_l3_network_response_default",
    "DetachPoliciesFromUserResponseDefault": "detach_policies_from_user_response_default",
    "DetachPolicyFromRoleResponseDefault": "detach_policy_from_role_response_default",
    "DetachPolicyFromUserGroupResponseDefault": "detach_policy_from_user_group_response_default",
    "DetachPolicyFromUserResponseDefault": "detach_policy_from_user_response_default",
    "DetachPortForwardingRuleResponse": "detach_port_forwarding_rule_response",
    "DetachPortForwardingRuleResponseDefault": "detach_port_forwarding_rule_response_default",
    "DetachPrimaryStorageFromClusterResponse": "detach_primary_storage_from_cluster_response",
    "DetachPrimaryStorageFromClusterResponseDefault": "detach_primary_storage_from_cluster_response_default",
    "DetachSecurityGroupFromL3NetworkResponse": "detach_security_group_from_l3_network_response",
    "DetachSecurityGroupFromL3NetworkResponseDefault": "detach_security_group_from_l3_network_response_default",
    "DetachSshKeyPairFromVmInstanceResponseDefault": "detach_ssh_key_pair_from_vm_instance_response_default",
    "DirectoryInventory": "directory_inventory",
    "DiscoverExternalPrimaryStorageRequest": "discover_external_primary_storage_request",
    "DiscoverExternalPrimaryStorageRequestObject": "discover_external_primary_storage_request_object",
    "DiscoverExternalPrimaryStorageResponse": "discover_external_primary_storage_response",
    "DiskAo": "disk_ao",
    "DiskOfferingInventory": "disk_offering_inventory",
    "EipInventory": "eip_inventory",
    "ElaborationCheckResult": "elaboration_check_result",
    "ElaborationContent": "elaboration_content",
    "ErrorCode": "error_code",
    "EventLogInventory": "event_log_inventory",
    "ExportImageFromBackupStorageRequest": "export_image_from_backup_storage_request",
    "ExportImageFromBackupStorageRequestExportFormat": "export_image_from_backup_storage_request_export_format",
    "ExportImageFromBackupStorageRequestObject": "export_image_from_backup_storage_request_object",
    "ExportImageFromBackupStorageResponse": "export_image_from_backup_storage_response",
    "ExpungeDataVolumeRequest": "expunge_data_volume_request",
    "ExpungeDataVolumeRequestObject": "expunge_data_volume_request_object",
    "ExpungeImageRequest": "expunge_image_request",
    "ExpungeImageRequestObject": "expunge_image_request_object",
    "ExpungeVmInstanceRequest": "expunge_vm_instance_request",
    "ExpungeVmInstanceRequestObject": "expunge_vm_instance_request_object",
    "ExpungeVmUserDefinedXmlHookScriptResponseDefault": "expunge_vm_user_defined_xml_hook_script_response_default",
    "ExternalBackupStorageInventory": "external_backup_storage_inventory",
    "ExternalPrimaryStorageInventory": "external_primary_storage_inventory",
    "FailedResponse": "failed_response",
    "FlattenVmInstanceRequest": "flatten_vm_instance_request",
    "FlattenVmInstanceRequestObject": "flatten_vm_instance_request_object",
    "FlattenVmInstanceResponse": "flatten_vm_instance_response",
    "FlattenVolumeRequest": "flatten_volume_request",
    "FlattenVolumeRequestObject": "flatten_volume_request_object",
    "FlattenVolumeResponse": "flatten_volume_response",
    "FreeIpInventory": "free_ip_inventory",
    "FstrimVmRequest": "fstrim_vm_request",
    "FstrimVmRequestObject": "fstrim_vm_request_object",
    "GarbageCollectorInventory": "garbage_collector_inventory",
    "GenerateSshKeyPairRequest": "generate_ssh_key_pair_request",
    "GenerateSshKeyPairRequestObject": "generate_ssh_key_pair_request_object",
    "GenerateSshKeyPairResponse": "generate_ssh_key_pair_response",
    "GetAccountQuotaUsageResponse": "get_account_quota_usage_response",
    "GetAttachablePublicL3ForVRouterResponse": "get_attachable_public_l3_for_v_router_response",
    "GetBackupStorageCapacityResponse": "get_backup_storage_capacity_response",
    "GetBackupStorageForCreatingImageFromVolumeResponse": "get_backup_storage_for_creating_image_from_volume_response",
    "GetBackupStorageForCreatingImageFromVolumeSnapshotResponse": "get_backup_storage_for_creating_image_from_volume_snapshot_response",
    "GetBackupStorageTypesResponse": "get_backup_storage_types_response",
    "GetCandidateBackupStorageForCreatingImageResponse": "get_candidate_backup_storage_for_creating_image_response",
    "GetCandidateClustersForAttachingL2NetworkResponse": "get_candidate_clusters_for_attaching_l2_network_response",
    "GetCandidateIsoForAttachingVmResponse": "get_candidate_iso_for_attaching_vm_response",
    "GetCandidateL2NetworksForAttachingClusterResponse": "get_candidate_l2_networks_for_attaching_cluster_response",
    "GetCandidateL3NetworksForChangeVmNicNetworkResponse": "get_candidate_l3_networks_for_change_vm_nic_network_response",
    "GetCandidateL3NetworksForLoadBalancerResponse": "get_candidate_l3_networks_for_load_balancer_response",
    "GetCandidateL3NetworksForServerGroupResponse": "get_candidate_l3_networks_for_server_group_response",
    "GetCandidateLdapEntryForBindingResponse": "get_candidate_ldap_entry_for_binding_response",
    "GetCandidatePrimaryStoragesForCreatingVmResponse": "get_candidate_primary_storages_for_creating_vm_response",
    "GetCandidateVmForAttachingIsoResponse": "get_candidate_vm_for_attaching_iso_response",
    "GetCandidateVmNicForSecurityGroupResponse": "get_candidate_vm_nic_for_security_group_response",
    "GetCandidateVmNicsForLoadBalancerServerGroupResponse": "get_candidate_vm_nics_for_load_balancer_server_group_response",
    "GetCandidateZonesClustersHostsForCreatingVmResponse": "get_candidate_zones_clusters_hosts_for_creating_vm_response",
    "GetChainTaskResponse": "get_chain_task_response",
    "GetCurrentTimeRequest": "get_current_time_request",
    "GetCurrentTimeRequestObject": "get_current_time_request_object",
    "GetCurrentTimeResponse": "get_current_time_response",
    "GetDataVolumeAttachableVmResponse": "get_data_volume_attachable_vm_response",
    "GetDebugSignalResponse": "get_debug_signal_response",
    "GetElaborationsResponse": "get_elaborations_response",
    "GetFreeIpOfIpRangeResponse": "get_free_ip_of_ip_range_response",
    "GetFreeIpOfL3NetworkResponse": "get_free_ip_of_l3_network_response",
    "GetFreeIpResponse": "get_free_ip_response",
    "GetGlobalConfigOptionsResponse": "get_global_config_options_response",
    "GetGuestOsMetadataResponse": "get_guest_os_metadata_response",
    "GetHostAllocatorStrategiesResponse": "get_host_allocator_strategies_response",
    "GetHostNetworkInterfaceLldpResponse": "get_host_network_interface_lldp_response",
    "GetHostPowerStatusRequest": "get_host_power_status_request",
    "GetHostPowerStatusRequestMethod": "get_host_power_status_request_method",
    "GetHostPowerStatusRequestObject": "get_host_power_status_request_object",
    "GetHostPowerStatusResponse": "get_host_power_status_response",
    "GetHostTaskResponse": "get_host_task_response",
    "GetHypervisorTypesResponse": "get_hypervisor_types_response",
    "GetInterdependentL3NetworksBackupStoragesResponse": "get_interdependent_l3_networks_backup_storages_response",
    "GetInterdependentL3NetworksImagesResponse": "get_interdependent_l3_networks_images_response",
    "GetIpAddressCapacityResponse": "get_ip_address_capacity_response",
    "GetL2NetworkTypesResponse": "get_l2_network_types_response",
    "GetL3NetworkDhcpIpAddressResponse": "get_l3_network_dhcp_ip_address_response",
    "GetL3NetworkIpStatisticResponse": "get_l3_network_ip_statistic_response",
    "GetL3NetworkMtuResponse": "get_l3_network_mtu_response",
    "GetL3NetworkRouterInterfaceIpResponse": "get_l3_network_router_interface_ip_response",
    "GetL3NetworkTypesResponse": "get_l3_network_types_response",
    "GetLoadBalancerListenerAclEntriesResponse": "get_load_balancer_listener_acl_entries_response",
    "GetLocalStorageHostDiskCapacityResponse": "get_local_storage_host_disk_capacity_response",
    "GetManagementNodeArchRequest": "get_management_node_arch_request",
    "GetManagementNodeArchRequestObject": "get_management_node_arch_request_object",
    "GetManagementNodeArchResponse": "get_management_node_arch_response",
    "GetManagementNodeOsRequest": "get_management_node_os_request",
    "GetManagementNodeOsRequestObject": "get_management_node_os_request_object",
    "GetManagementNodeOsResponse": "get_management_node_os_response",
    "GetMemorySnapshotGroupReferenceResponse": "get_memory_snapshot_group_reference_response",
    "GetNetworkServiceTypesResponse": "get_network_service_types_response",
    "GetPortForwardingAttachableVmNicsResponse": "get_port_forwarding_attachable_vm_nics_response",
    "GetPrimaryStorageAllocatorStrategiesResponse": "get_primary_storage_allocator_strategies_response",
    "GetPrimaryStorageLicenseInfoResponse": "get_primary_storage_license_info_response",
    "GetPrimaryStorageTypesResponse": "get_primary_storage_types_response",
    "GetPrimaryStorageUsageReportResponse": "get_primary_storage_usage_report_response",
    "GetResourceAccountResponse": "get_resource_account_response",
    "GetResourceConfigResponse": "get_resource_config_response",
    "GetResourceConfigsResponse": "get_resource_configs_response",
    "GetSpiceCertificatesResponse": "get_spice_certificates_response",
    "GetSupportApisRequest": "get_support_apis_request",
    "GetSupportApisRequestObject": "get_support_apis_request_object",
    "GetSupportApisResponse": "get_support_apis_response",
    "GetSupportedIdentityModelsResponse": "get_supported_identity_models_response",
    "GetTaskProgressResponse": "get_task_progress_response",
    "GetTrashOnBackupStorageResponse": "get_trash_on_backup_storage_response",
    "GetTrashOnPrimaryStorageResponse": "get_trash_on_primary_storage_response",
    "GetUploadImageJobDetailsResponse": "get_upload_image_job_details_response",
    "GetVSwitchTypesResponse": "get_v_switch_types_response",
    "GetVersionRequest": "get_version_request",
    "GetVersionRequestObject": "get_version_request_object",
    "GetVersionResponse": "get_version_response",
    "GetVipAvailablePortResponse": "get_vip_available_port_response",
    "GetVipUsedPortsResponse": "get_vip_used_ports_response",
    "GetVmAttachableDataVolumeResponse": "get_vm_attachable_data_volume_response",
    "GetVmAttachableL3NetworkResponse": "get_vm_attachable_l3_network_response",
    "GetVmBootOrderResponse": "get_vm_boot_order_response",
    "GetVmCapabilitiesResponse": "get_vm_capabilities_response",
    "GetVmConsoleAddressResponse": "get_vm_console_address_response",
    "GetVmConsolePasswordResponse": "get_vm_console_password_response",
    "GetVmDeviceAddressResponse": "get_vm_device_address_response",
    "GetVmHostnameResponse": "get_vm_hostname_response",
    "GetVmMigrationCandidateHostsResponse": "get_vm_migration_candidate_hosts_response",
    "GetVmNicAttachableEipsResponse": "get_vm_nic_attachable_eips_response",
    "GetVmNicAttachedNetworkServiceResponse": "get_vm_nic_attached_network_service_response",
    "GetVmSshKeyResponse": "get_vm_ssh_key_response",
    "GetVmStartingCandidateClustersHostsResponse": "get_vm_starting_candidate_clusters_hosts_response",
    "GetVmTaskResponse": "get_vm_task_response",
    "GetVolumeCapabilitiesResponse": "get_volume_capabilities_response",
    "GetVolumeSnapshotSizeRequest": "get_volume_snapshot_size_request",
    "GetVolumeSnapshotSizeRequestObject": "get_volume_snapshot_size_request_object",
    "GetVolumeSnapshotSizeResponse": "get_volume_snapshot_size_response",
    "GetZoneResponse": "get_zone_response",
    "GlobalConfigInventory": "global_config_inventory",
    "GlobalConfigOptions": "global_config_options",
    "GuestOsCharacterInventory": "guest_os_character_inventory",
    "HardwareL2VxlanNetworkPoolInventory": "hardware_l2_vxlan_network_pool_inventory",
    "HostDiskCapacity": "host_disk_capacity",
    "HostInventory": "host_inventory",
    "HostIpmiInventory": "host_ipmi_inventory",
    "HostNetworkInterfaceLldpInventory": "host_network_interface_lldp_inventory",
    "HostNetworkInterfaceLldpRefInventory": "host_network_interface_lldp_ref_inventory",
    "HostOsCategoryInventory": "host_os_category_inventory",
    "HwMonitorStatus": "hw_monitor_status",
    "HypervisorVersionState": "hypervisor_version_state",
    "ImageBackupStorageRefInventory": "image_backup_storage_ref_inventory",
    "ImageCacheInventory": "image_cache_inventory",
    "ImageInventory": "image_inventory",
    "InstallPathRecycleInventory": "install_path_recycle_inventory",
    "InstanceOfferingInventory": "instance_offering_inventory",
    "IpCapacityData": "ip_capacity_data",
    "IpRangeInventory": "ip_range_inventory",
    "IpRangeType": "ip_range_type",
    "IpStatisticData": "ip_statistic_data",
    "IsOpensourceVersionResponse": "is_opensource_version_response",
    "IsReadyToGoResponse": "is_ready_to_go_response",
    "JobDetails": "job_details",
    "KvmHostHypervisorMetadataInventory": "kvm_host_hypervisor_metadata_inventory",
    "KvmHypervisorInfoInventory": "kvm_hypervisor_info_inventory",
    "KvmRunShellRequest": "kvm_run_shell_request",
    "KvmRunShellRequestObject": "kvm_run_shell_request_object",
    "KvmRunShellResponse": "kvm_run_shell_response",
    "L2NetworkData": "l2_network_data",
    "L2NetworkInventory": "l2_network_inventory",
    "L2VlanNetworkInventory": "l2_vlan_network_inventory",
    "L2VxlanNetworkInventory": "l2_vxlan_network_inventory",
    "L2VxlanNetworkPoolInventory": "l2_vxlan_network_pool_inventory",
    "L3NetworkHostRouteInventory": "l3_network_host_route_inventory",
    "L3NetworkInventory": "l3_network_inventory",
    "LdapAccountRefInventory": "ldap_account_ref_inventory",
    "LdapServerInventory": "ldap_server_inventory",
    "LoadBalancerAclEntry": "load_balancer_acl_entry",
    "LoadBalancerInventory": "load_balancer_inventory",
    "LoadBalancerListenerAclRefInventory": "load_balancer_listener_acl_ref_inventory",
    "LoadBalancerListenerCertificateRefInventory": "load_balancer_listener_certificate_ref_inventory",
    "LoadBalancerListenerInventory": "load_balancer_listener_inventory",
    "LoadBalancerListenerServerGroupRefInventory": "load_balancer_listener_server_group_ref_inventory",
    "LoadBalancerListenerVmNicRefInventory": "load_balancer_listener_vm_nic_ref_inventory",
    "LoadBalancerServerGroupInventory": "load_balancer_server_group_inventory",
    "LoadBalancerServerGroupServerIpInventory": "load_balancer_server_group_server_ip_inventory",
    "LoadBalancerServerGroupVmNicRefInventory": "load_balancer_server_group_vm_nic_ref_inventory",
    "LocalStorageGetVolumeMigratableHostsResponse": "local_storage_get_volume_migratable_hosts_response",
    "LocalStorageMigrateVolumeRequest": "local_storage_migrate_volume_request",
    "LocalStorageMigrateVolumeRequestObject": "local_storage_migrate_volume_request_object",
    "LocalStorageMigrateVolumeResponse": "local_storage_migrate_volume_response",
    "LocalStorageResourceRefInventory": "local_storage_resource_ref_inventory",
    "LogInByAccountRequest": "log_in_by_account_request",
    "LogInByAccountRequestObject": "log_in_by_account_request_object",
    "LogInByAccountResponse": "log_in_by_account_response",
    "LogInByLdapRequest": "log_in_by_ldap_request",
    "LogInByLdapRequestObject": "log_in_by_ldap_request_object",
    "LogInByLdapResponse": "log_in_by_ldap_response",
    "LogInByUserRequest": "log_in_by_user_request",
    "LogInByUserRequestObject": "log_in_by_user_request_object",
    "LogInByUserResponse": "log_in_by_user_response",
    "LogInRequest": "log_in_request",
    "LogInRequestObject": "log_in_request_object",
    "LogInResponse": "log_in_response",
    "LogOutResponseDefault": "log_out_response_default",
    "LongJobInventory": "long_job_inventory",
    "LongJobState": "long_job_state",
    "MigrateVmRequest": "migrate_vm_request",
    "MigrateVmRequestObject": "migrate_vm_request_object",
    "MigrateVmResponse": "migrate_vm_response",
    "MoveDirectoryRequest": "move_directory_request",
    "MoveDirectoryRequestObject": "move_directory_request_object",
    "MoveResourcesToDirectoryRequest": "move_resources_to_directory_request",
    "MoveResourcesToDirectoryRequestObject": "move_resources_to_directory_request_object",
    "NetworkServiceL3NetworkRefInventory": "network_service_l3_network_ref_inventory",
    "PauseVmInstanceRequest": "pause_vm_instance_request",
    "PauseVmInstanceRequestObject": "pause_vm_instance_request_object",
    "PauseVmInstanceResponse": "pause_vm_instance_response",
    "PendingTaskInfo": "pending_task_info",
    "PolicyInventory": "policy_inventory",
    "PolicyStatement": "policy_statement",
    "PolicyStatementEffect": "policy_statement_effect",
    "PortForwardingRuleInventory": "port_forwarding_rule_inventory",
    "PowerOnHostRequest": "power_on_host_request",
    "PowerOnHostRequestObject": "power_on_host_request_object",
    "PowerOnHostResponse": "power_on_host_response",
    "PrimaryStorageInventory": "primary_storage_inventory",
    "ProvisionVirtualRouterConfigRequest": "provision_virtual_router_config_request",
    "ProvisionVirtualRouterConfigRequestObject": "provision_virtual_router_config_request_object",
    "ProvisionVirtualRouterConfigResponse": "provision_virtual_router_config_response",
    "QueryAccessControlListResponse": "query_access_control_list_response",
    "QueryAccountResourceRefResponse": "query_account_resource_ref_response",
    "QueryAccountResponse": "query_account_response",
    "QueryAddressPoolResponse": "query_address_pool_response",
    "QueryApplianceVmResponse": "query_appliance_vm_response",
    "QueryBackupStorageResponse": "query_backup_storage_response",
    "QueryCephBackupStorageResponse": "query_ceph_backup_storage_response",
    "QueryCephOsdGroupResponse": "query_ceph_osd_group_response",
    "QueryCephPrimaryStoragePoolResponse": "query_ceph_primary_storage_pool_response",
    "QueryCephPrimaryStorageResponse": "query_ceph_primary_storage_response",
    "QueryCertificateResponse": "query_certificate_response",
    "QueryClusterResponse": "query_cluster_response",
    "QueryConsoleProxyAgentResponse": "query_console_proxy_agent_response",
    "QueryDiskOfferingResponse": "query_disk_offering_response",
    "QueryEipResponse": "query_eip_response",
    "QueryEventLogResponse": "query_event_log_response",
    "QueryGcJobResponse": "query_gc_job_response",
    "QueryHostNetworkInterfaceLldpResponse": "query_host_network_interface_lldp_response",
    "QueryHostOsCategoryResponse": "query_host_os_category_response",
    "QueryHostResponse": "query_host_response",
    "QueryImageCacheResponse": "query_image_cache_response",
    "QueryImageResponse": "query_image_response",
    "QueryInstanceOfferingResponse": "query_instance_offering_response",
    "QueryIpAddressResponse": "query_ip_address_response",
    "QueryIpRangeResponse": "query_ip_range_response",
    "QueryKvmHypervisorInfoResponse": "query_kvm_hypervisor_info_response",
    "QueryL2VlanNetworkResponse": "query_l2_vlan_network_response",
    "QueryL2VxlanNetworkPoolResponse": "query_l2_vxlan_network_pool_response",
    "QueryL3NetworkResponse": "query_l3_network_response",
    "QueryLdapBindingResponse": "query_ldap_binding_response",
    "QueryLdapServerResponse": "query_ldap_server_response",
    "QueryLoadBalancerResponse": "query_load_balancer_response",
    "QueryLoadBalancerServerGroupResponse": "query_load_balancer_server_group_response",
    "QueryLongJobResponse": "query_long_job_response",
    "QueryNetworkServiceL3NetworkRefResponse": "query_network_service_l3_network_ref_response",
    "QueryPolicyResponse": "query_policy_response",
    "QueryPrimaryStorageResponse": "query_primary_storage_response",
    "QueryQuotaResponse": "query_quota_response",
    "QueryResourceConfigResponse": "query_resource_config_response",
    "QueryRoleResponse": "query_role_response",
    "QuerySdnControllerResponse": "query_sdn_controller_response",
    "QuerySecurityGroupResponse": "query_security_group_response",
    "QuerySecurityGroupRuleResponse": "query_security_group_rule_response",
    "QuerySftpBackupStorageResponse": "query_sftp_backup_storage_response",
    "QuerySharedResourceResponse": "query_shared_resource_response",
    "QuerySshKeyPairResponse": "query_ssh_key_pair_response",
    "QuerySystemTagResponse": "query_system_tag_response",
    "QueryUserResponse": "query_user_response",
    "QueryUserTagResponse": "query_user_tag_response",
    "QueryVipResponse": "query_vip_response",
    "QueryVirtualRouterOfferingResponse": "query_virtual_router_offering_response",
    "QueryVirtualRouterVmResponse": "query_virtual_router_vm_response",
    "QueryVmCdRomResponse": "query_vm_cd_rom_response",
    "QueryVmInstanceDeviceAddressArchiveResponse": "query_vm_instance_device_address_archive_response",
    "QueryVmInstanceDeviceAddressGroupResponse": "query_vm_instance_device_address_group_response",
    "QueryVmInstanceResponse": "query_vm_instance_response",
    "QueryVmNicInSecurityGroupResponse": "query_vm_nic_in_security_group_response",
    "QueryVmNicResponse": "query_vm_nic_response",
    "QueryVmNicSecurityPolicyResponse": "query_vm_nic_security_policy_response",
    "QueryVmPriorityConfigResponse": "query_vm_priority_config_response",
    "QueryVmUserDefinedXmlHookScriptResponse": "query_vm_user_defined_xml_hook_script_response",
    "QueryVniRangeResponse": "query_vni_range_response",
    "QueryVolumeSnapshotGroupResponse": "query_volume_snapshot_group_response",
    "QueryVolumeSnapshotResponse": "query_volume_snapshot_response",
    "QueryVolumeSnapshotTreeResponse": "query_volume_snapshot_tree_response",
    "QueryVtepResponse": "query_vtep_response",
    "QueryWebhookResponse": "query_webhook_response",
    "QueryZoneResponse": "query_zone_response",
    "QuotaInventory": "quota_inventory",
    "QuotaUsage": "quota_usage",
    "ReconnectBackupStorageRequest": "reconnect_backup_storage_request",
    "ReconnectBackupStorageRequestObject": "reconnect_backup_storage_request_object",
    "ReconnectBackupStorageResponse": "reconnect_backup_storage_response",
    "ReconnectHostRequest": "reconnect_host_request",
    "ReconnectHostRequestObject": "reconnect_host_request_object",
    "ReconnectHostResponse": "reconnect_host_response",
    "ReconnectPrimaryStorageRequest": "reconnect_primary_storage_request",
    "ReconnectPrimaryStorageRequestObject": "reconnect_primary_storage_request_object",
    "ReconnectPrimaryStorageResponse": "reconnect_primary_storage_response",
    "ReconnectSftpBackupStorageRequest": "reconnect_sftp_backup_storage_request",
    "ReconnectSftpBackupStorageRequestObject": "reconnect_sftp_backup_storage_request_object",
    "ReconnectSftpBackupStorageResponse": "reconnect_sftp_backup_storage_response",
    "ReconnectVirtualRouterRequest": "reconnect_virtual_router_request",
    "ReconnectVirtualRouterRequestObject": "reconnect_virtual_router_request_object",
    "ReconnectVirtualRouterResponse": "reconnect_virtual_router_response",
    "RecoverDataVolumeRequest": "recover_data_volume_request",
    "RecoverDataVolumeRequestObject": "recover_data_volume_request_object",
    "RecoverDataVolumeResponse": "recover_data_volume_response",
    "RecoverImageRequest": "recover_image_request",
    "RecoverImageRequestObject": "recover_image_request_object",
    "RecoverImageResponse": "recover_image_response",
    "RecoverVmInstanceRequest": "recover_vm_instance_request",
    "RecoverVmInstanceRequestObject": "recover_vm_instance_request_object",
    "RecoverVmInstanceResponse": "recover_vm_instance_response",
    "RefreshCaptchaResponse": "refresh_captcha_response",
    "RefreshGuestOsMetadataRequest": "refresh_guest_os_metadata_request",
    "RefreshGuestOsMetadataRequestObject": "refresh_guest_os_metadata_request_object",
    "RefreshLoadBalancerRequest": "refresh_load_balancer_request",
    "RefreshLoadBalancerRequestObject": "refresh_load_balancer_request_object",
    "RefreshLoadBalancerResponse": "refresh_load_balancer_response",
    "ReloadElaborationRequest": "reload_elaboration_request",
    "ReloadElaborationRequestObject": "reload_elaboration_request_object",
    "ReloadExternalServiceRequest": "reload_external_service_request",
    "ReloadExternalServiceRequestObject": "reload_external_service_request_object",
    "RemoteVtepInventory": "remote_vtep_inventory",
    "RemoveAccessControlListFromLoadBalancerResponse": "remove_access_control_list_from_load_balancer_response",
    "RemoveAccessControlListFromLoadBalancerResponseDefault": "remove_access_control_list_from_load_balancer_response_default",
    "RemoveBackendServerFromServerGroupRequest": "remove_backend_server_from_server_group_request",
    "RemoveBackendServerFromServerGroupRequestObject": "remove_backend_server_from_server_group_request_object",
    "RemoveBackendServerFromServerGroupResponse": "remove_backend_server_from_server_group_response",
    "RemoveCertificateFromLoadBalancerListenerResponse": "remove_certificate_from_load_balancer_listener_response",
    "RemoveCertificateFromLoadBalancerListenerResponseDefault": "remove_certificate_from_load_balancer_listener_response_default",
    "RemoveDnsFromL3NetworkResponse": "remove_dns_from_l3_network_response",
    "RemoveDnsFromL3NetworkResponseDefault": "remove_dns_from_l3_network_response_default",
    "RemoveHostRouteFromL3NetworkResponse": "remove_host_route_from_l3_network_response",
    "RemoveHostRouteFromL3NetworkResponseDefault": "remove_host_route_from_l3_network_response_default",
    "RemoveMonFromCephBackupStorageResponse": "remove_mon_from_ceph_backup_storage_response",
    "RemoveMonFromCephBackupStorageResponseDefault": "remove_mon_from_ceph_backup_storage_response_default",
    "RemoveResourcesFromDirectoryResponseDefault": "remove_resources_from_directory_response_default",
    "RemoveSdnControllerResponseDefault": "remove_sdn_controller_response_default",
    "RemoveUserFromGroupResponseDefault": "remove_user_from_group_response_default",
    "RemoveVmNicFromLoadBalancerResponse": "remove_vm_nic_from_load_balancer_response",
    "RemoveVmNicFromLoadBalancerResponseDefault": "remove_vm_nic_from_load_balancer_response_default",
    "RenewSessionRequest": "renew_session_request",
    "RenewSessionRequestObject": "renew_session_request_object",
    "RenewSessionResponse": "renew_session_response",
    "RequestConsoleAccessRequest": "request_console_access_request",
    "RequestConsoleAccessRequestObject": "request_console_access_request_object",
    "RequestConsoleAccessResponse": "request_console_access_response",
    "RerunLongJobRequest": "rerun_long_job_request",
    "RerunLongJobRequestObject": "rerun_long_job_request_object",
    "RerunLongJobResponse": "rerun_long_job_response",
    "ReservedIpRangeInventory": "reserved_ip_range_inventory",
    "ResetGlobalConfigRequest": "reset_global_config_request",
    "ResetGlobalConfigRequestObject": "reset_global_config_request_object",
    "ResourceConfigAo": "resource_config_ao",
    "ResourceConfigInventory": "resource_config_inventory",
    "ResourceConfigStruct": "resource_config_struct",
    "ResumeLongJobRequest": "resume_long_job_request",
    "ResumeLongJobRequestObject": "resume_long_job_request_object",
    "ResumeLongJobResponse": "resume_long_job_response",
    "ResumeVmInstanceRequest": "resume_vm_instance_request",
    "ResumeVmInstanceRequestObject": "resume_vm_instance_request_object",
    "ResumeVmInstanceResponse": "resume_vm_instance_response",
    "RevertSnapshotGroupResult": "revert_snapshot_group_result",
    "RevertVmFromSnapshotGroupRequest": "revert_vm_from_snapshot_group_request",
    "RevertVmFromSnapshotGroupRequestObject": "revert_vm_from_snapshot_group_request_object",
    "RevertVmFromSnapshotGroupResponse": "revert_vm_from_snapshot_group_response",
    "RevertVolumeFromSnapshotRequest": "revert_volume_from_snapshot_request",
    "RevertVolumeFromSnapshotRequestObject": "revert_volume_from_snapshot_request_object",
    "RevokeResourceSharingRequest": "revoke_resource_sharing_request",
    "RevokeResourceSharingRequestObject": "revoke_resource_sharing_request_object",
    "RoleInventory": "role_inventory",
    "RolePolicyRefInventory": "role_policy_ref_inventory",
    "RolePolicyStatementInventory": "role_policy_statement_inventory",
    "RoleState": "role_state",
    "RoleStateEvent": "role_state_event",
    "RoleType": "role_type",
    "RunningTaskInfo": "running_task_info",
    "SdnControllerInventory": "sdn_controller_inventory",
    "SdnVniRange": "sdn_vni_range",
    "SecurityGroupInventory": "security_group_inventory",
    "SecurityGroupRuleAo": "security_group_rule_ao",
    "SecurityGroupRuleInventory": "security_group_rule_inventory",
    "SecurityGroupRulePriorityAo": "security_group_rule_priority_ao",
    "SessionInventory": "session_inventory",
    "SetImageBootModeRequest": "set_image_boot_mode_request",
    "SetImageBootModeRequestBootMode": "set_image_boot_mode_request_boot_mode",
    "SetImageBootModeRequestObject": "set_image_boot_mode_request_object",
    "SetL3NetworkMtuRequest": "set_l3_network_mtu_request",
    "SetL3NetworkMtuRequestObject": "set_l3_network_mtu_request_object",
    "SetL3NetworkRouterInterfaceIpRequest": "set_l3_network_router_interface_ip_request",
    "SetL3NetworkRouterInterfaceIpRequestObject": "set_l3_network_router_interface_ip_request_object",
    "SetVmBootVolumeRequest": "set_vm_boot_volume_request",
    "SetVmBootVolumeRequestObject": "set_vm_boot_volume_request_object",
    "SetVmBootVolumeResponse": "set_vm_boot_volume_response",
    "SetVmClockTrackRequest": "set_vm_clock_track_request",
    "SetVmClockTrackRequestIntervalInSeconds": "set_vm_clock_track_request_interval_in_seconds",
    "SetVmClockTrackRequestObject": "set_vm_clock_track_request_object",
    "SetVmClockTrackRequestTrack": "set_vm_clock_track_request_track",
    "SetVmClockTrackResponse": "set_vm_clock_track_response",
    "SetVmConsolePasswordRequest": "set_vm_console_password_request",
    "SetVmConsolePasswordRequestObject": "set_vm_console_password_request_object",
    "SetVmConsolePasswordResponse": "set_vm_console_password_response",
    "SetVmHostnameRequest": "set_vm_hostname_request",
    "SetVmHostnameRequestObject": "set_vm_hostname_request_object",
    "SetVmInstanceDefaultCdRomRequest": "set_vm_instance_default_cd_rom_request",
    "SetVmInstanceDefaultCdRomRequestObject": "set_vm_instance_default_cd_rom_request_object",
    "SetVmInstanceDefaultCdRomResponse": "set_vm_instance_default_cd_rom_response",
    "SetVmNicSecurityGroupRequest": "set_vm_nic_security_group_request",
    "SetVmNicSecurityGroupRequestObject": "set_vm_nic_security_group_request_object",
    "SetVmNicSecurityGroupResponse": "set_vm_nic_security_group_response",
    "SetVmQxlMemoryRequest": "set_vm_qxl_memory_request",
    "SetVmQxlMemoryRequestObject": "set_vm_qxl_memory_request_object",
    "SetVmSoundTypeRequest": "set_vm_sound_type_request",
    "SetVmSoundTypeRequestObject": "set_vm_sound_type_request_object",
    "SetVmSoundTypeRequestSoundType": "set_vm_sound_type_request_sound_type",
    "SetVmStaticIpRequest": "set_vm_static_ip_request",
    "SetVmStaticIpRequestObject": "set_vm_static_ip_request_object",
    "SftpBackupStorageInventory": "sftp_backup_storage_inventory",
    "ShareResourceRequest": "share_resource_request",
    "ShareResourceRequestObject": "share_resource_request_object",
    "SharedResourceInventory": "shared_resource_inventory",
    "ShellResult": "shell_result",
    "ShrinkResult": "shrink_result",
    "ShrinkVolumeSnapshotRequest": "shrink_volume_snapshot_request",
    "ShrinkVolumeSnapshotRequestObject": "shrink_volume_snapshot_request_object",
    "ShrinkVolumeSnapshotResponse": "shrink_volume_snapshot_response",
    "ShutdownHostRequest": "shutdown_host_request",
    "ShutdownHostRequestMethod": "shutdown_host_request_method",
    "ShutdownHostRequestObject": "shutdown_host_request_object",
    "ShutdownHostResponse": "shutdown_host_response",
    "SnapshotLeafInventory": "snapshot_leaf_inventory",
    "SshKeyPairInventory": "ssh_key_pair_inventory",
    "SshPrivateKeyPairInventory": "ssh_private_key_pair_inventory",
    "StartVmInstanceRequest": "start_vm_instance_request",
    "StartVmInstanceRequestObject": "start_vm_instance_request_object",
    "StartVmInstanceResponse": "start_vm_instance_response",
    "StopVmInstanceRequest": "stop_vm_instance_request",
    "StopVmInstanceRequestObject": "stop_vm_instance_request_object",
    "StopVmInstanceRequestType": "stop_vm_instance_request_type",
    "StopVmInstanceResponse": "stop_vm_instance_response",
    "SubmitLongJobRequest": "submit_long_job_request",
    "SubmitLongJobRequestObject": "submit_long_job_request_object",
    "SubmitLongJobResponse": "submit_long_job_response",
    "SyncImageSizeRequest": "sync_image_size_request",
    "SyncImageSizeRequestObject": "sync_image_size_request_object",
    "SyncImageSizeResponse": "sync_image_size_response",
    "SyncPrimaryStorageCapacityRequest": "sync_primary_storage_capacity_request",
    "SyncPrimaryStorageCapacityRequestObject": "sync_primary_storage_capacity_request_object",
    "SyncPrimaryStorageCapacityResponse": "sync_primary_storage_capacity_response",
    "SyncVolumeSizeRequest": "sync_volume_size_request",
    "SyncVolumeSizeRequestObject": "sync_volume_size_request_object",
    "SyncVolumeSizeResponse": "sync_volume_size_response",
    "SystemTagInventory": "system_tag_inventory",
    "TagPatternInventory": "tag_pattern_inventory",
    "TagPatternType": "tag_pattern_type",
    "TaskProgressInventory": "task_progress_inventory",
    "TrashCleanupResult": "trash_cleanup_result",
    "TriggerGcJobRequest": "trigger_gc_job_request",
    "TriggerGcJobRequestObject": "trigger_gc_job_request_object",
    "UndoSnapshotCreationRequest": "undo_snapshot_creation_request",
    "UndoSnapshotCreationRequestObject": "undo_snapshot_creation_request_object",
    "UndoSnapshotCreationResponse": "undo_snapshot_creation_response",
    "UngroupVolumeSnapshotGroupResponseDefault": "ungroup_volume_snapshot_group_response_default",
    "UpdateAccountRequest": "update_account_request",
    "UpdateAccountRequestObject": "update_account_request_object",
    "UpdateAccountResponse": "update_account_response",
    "UpdateBackupStorageRequest": "update_backup_storage_request",
    "UpdateBackupStorageRequestObject": "update_backup_storage_request_object",
    "UpdateBackupStorageResponse": "update_backup_storage_response",
    "UpdateCephBackupStorageMonRequest": "update_ceph_backup_storage_mon_request",
    "UpdateCephBackupStorageMonRequestObject": "update_ceph_backup_storage_mon_request_object",
    "UpdateCephBackupStorageMonResponse": "update_ceph_backup_storage_mon_response",
    "UpdateCephPrimaryStorageMonRequest": "update_ceph_primary_storage_mon_request",
    "UpdateCephPrimaryStorageMonRequestObject": "update_ceph_primary_storage_mon_request_object",
    "UpdateCephPrimaryStorageMonResponse": "update_ceph_primary_storage_mon_response",
    "UpdateCephPrimaryStoragePoolRequest": "update_ceph_primary_storage_pool_request",
    "UpdateCephPrimaryStoragePoolRequestObject": "update_ceph_primary_storage_pool_request_object",
    "UpdateCephPrimaryStoragePoolResponse": "update_ceph_primary_storage_pool_response",
    "UpdateCertificateRequest": "update_certificate_request",
    "UpdateCertificateRequestObject": "update_certificate_request_object",
    "UpdateCertificateResponse": "update_certificate_response",
    "UpdateClusterOsRequest": "update_cluster_os_request",
    "UpdateClusterOsRequestObject": "update_cluster_os_request_object",
    "UpdateClusterOsResponse": "update_cluster_os_response",
    "UpdateConsoleProxyAgentRequest": "update_console_proxy_agent_request",
    "UpdateConsoleProxyAgentRequestObject": "update_console_proxy_agent_request_object",
    "UpdateConsoleProxyAgentResponse": "update_console_proxy_agent_response",
    "UpdateDirectoryRequest": "update_directory_request",
    "UpdateDirectoryRequestObject": "update_directory_request_object",
    "UpdateDirectoryResponse": "update_directory_response",
    "UpdateDiskOfferingRequest": "update_disk_offering_request",
    "UpdateDiskOfferingRequestObject": "update_disk_offering_request_object",
    "UpdateDiskOfferingResponse": "update_disk_offering_response",
    "UpdateEipRequest": "update_eip_request",
    "UpdateEipRequestObject": "update_eip_request_object",
    "UpdateEipResponse": "update_eip_response",
    "UpdateExternalPrimaryStorageRequest": "update_external_primary_storage_request",
    "UpdateExternalPrimaryStorageRequestDefaultProtocol": "update_external_primary_storage_request_default_protocol",
    "UpdateExternalPrimaryStorageRequestObject": "update_external_primary_storage_request_object",
    "UpdateExternalPrimaryStorageResponse": "update_external_primary_storage_response",
    "UpdateGlobalConfigRequest": "update_global_config_request",
    "UpdateGlobalConfigRequestObject": "update_global_config_request_object",
    "UpdateGlobalConfigResponse": "update_global_config_response",
    "UpdateHostIpmiRequest": "update_host_ipmi_request",
    "UpdateHostIpmiRequestObject": "update_host_ipmi_request_object",
    "UpdateHostIpmiResponse": "update_host_ipmi_response",
    "UpdateHostRequest": "update_host_request",
    "UpdateHostRequestObject": "update_host_request_object",
    "UpdateHostResponse": "update_host_response",
    "UpdateImageRequest": "update_image_request",
    "UpdateImageRequestArchitecture": "update_image_request_architecture",
    "UpdateImageRequestFormat": "update_image_request_format",
    "UpdateImageRequestMediaType": "update_image_request_media_type",
    "UpdateImageRequestObject": "update_image_request_object",
    "UpdateImageRequestPlatform": "update_image_request_platform",
    "UpdateImageResponse": "update_image_response",
    "UpdateInstanceOfferingRequest": "update_instance_offering_request",
    "UpdateInstanceOfferingRequestObject": "update_instance_offering_request_object",
    "UpdateInstanceOfferingResponse": "update_instance_offering_response",
    "UpdateIpRangeRequest": "update_ip_range_request",
    "UpdateIpRangeRequestObject": "update_ip_range_request_object",
    "UpdateIpRangeResponse": "update_ip_range_response",
    "UpdateKvmHostRequest": "update_kvm_host_request",
    "UpdateKvmHostRequestObject": "update_kvm_host_request_object",
    "UpdateKvmHostResponse": "update_kvm_host_response",
    "UpdateL2NetworkRequest": "update_l2_network_request",
    "UpdateL2NetworkRequestObject": "update_l2_network_request_object",
    "UpdateL2NetworkResponse": "update_l2_network_response",
    "UpdateLdapServerRequest": "update_ldap_server_request",
    "UpdateLdapServerRequestEncryption": "update_ldap_server_request_encryption",
    "UpdateLdapServerRequestObject": "update_ldap_server_request_object",
    "UpdateLdapServerResponse": "update_ldap_server_response",
    "UpdateLoadBalancerListenerRequest": "update_load_balancer_listener_request",
    "UpdateLoadBalancerListenerRequestObject": "update_load_balancer_listener_request_object",
    "UpdateLoadBalancerListenerResponse": "update_load_balancer_listener_response",
    "UpdateLoadBalancerRequest": "update_load_balancer_request",
    "UpdateLoadBalancerRequestObject": "update_load_balancer_request_object",
    "UpdateLoadBalancerResponse": "update_load_balancer_response",
    "UpdateLoadBalancerServerGroupRequest": "update_load_balancer_server_group_request",
    "UpdateLoadBalancerServerGroupRequestObject": "update_load_balancer_server_group_request_object",
    "UpdateLoadBalancerServerGroupResponse": "update_load_balancer_server_group_response",
    "UpdateLongJobRequest": "update_long_job_request",
    "UpdateLongJobRequestObject": "update_long_job_request_object",
    "UpdateLongJobResponse": "update_long_job_response",
    "UpdatePortForwardingRuleRequest": "update_port_forwarding_rule_request",
    "UpdatePortForwardingRuleRequestObject": "update_port_forwarding_rule_request_object",
    "UpdatePortForwardingRuleResponse": "update_port_forwarding_rule_response",
    "UpdatePrimaryStorageRequest": "update_primary_storage_request",
    "UpdatePrimaryStorageRequestObject": "update_primary_storage_request_object",
    "UpdatePrimaryStorageResponse": "update_primary_storage_response",
    "UpdatePriorityConfigRequest": "update_priority_config_request",
    "UpdatePriorityConfigRequestObject": "update_priority_config_request_object",
    "UpdateQuotaRequest": "update_quota_request",
    "UpdateQuotaRequestObject": "update_quota_request_object",
    "UpdateQuotaResponse": "update_quota_response",
    "UpdateResourceConfigRequest": "update_resource_config_request",
    "UpdateResourceConfigRequestObject": "update_resource_config_request_object",
    "UpdateResourceConfigResponse": "update_resource_config_response",
    "UpdateResourceConfigsRequest": "update_resource_configs_request",
    "UpdateResourceConfigsRequestObject": "update_resource_configs_request_object",
    "UpdateResourceConfigsResponse": "update_resource_configs_response",
    "UpdateRoleRequest": "update_role_request",
    "UpdateRoleRequestObject": "update_role_request_object",
    "UpdateRoleResponse": "update_role_response",
    "UpdateSdnControllerRequest": "update_sdn_controller_request",
    "UpdateSdnControllerRequestObject": "update_sdn_controller_request_object",
    "UpdateSdnControllerResponse": "update_sdn_controller_response",
    "UpdateSecurityGroupRequest": "update_security_group_request",
    "UpdateSecurityGroupRequestObject": "update_security_group_request_object",
    "UpdateSecurityGroupResponse": "update_security_group_response",
    "UpdateSecurityGroupRulePriorityRequest": "update_security_group_rule_priority_request",
    "UpdateSecurityGroupRulePriorityRequestObject": "update_security_group_rule_priority_request_object",
    "UpdateSecurityGroupRulePriorityRequestType": "update_security_group_rule_priority_request_type",
    "UpdateSecurityGroupRulePriorityResponse": "update_security_group_rule_priority_response",
    "UpdateSftpBackupStorageRequest": "update_sftp_backup_storage_request",
    "UpdateSftpBackupStorageRequestObject": "update_sftp_backup_storage_request_object",
    "UpdateSftpBackupStorageResponse": "update_sftp_backup_storage_response",
    "UpdateSshKeyPairRequest": "update_ssh_key_pair_request",
    "UpdateSshKeyPairRequestObject": "update_ssh_key_pair_request_object",
    "UpdateSshKeyPairResponse": "update_ssh_key_pair_response",
    "UpdateSystemTagRequest": "update_system_tag_request",
    "UpdateSystemTagRequestObject": "update_system_tag_request_object",
    "UpdateSystemTagResponse": "update_system_tag_response",
    "UpdateUserGroupRequest": "update_user_group_request",
    "UpdateUserGroupRequestObject": "update_user_group_request_object",
    "UpdateUserGroupResponse": "update_user_group_response",
    "UpdateUserRequest": "update_user_request",
    "UpdateUserRequestObject": "update_user_request_object",
    "UpdateUserResponse": "update_user_response",
    "UpdateVipRequest": "update_vip_request",
    "UpdateVipRequestObject": "update_vip_request_object",
    "UpdateVipResponse": "update_vip_response",
    "UpdateVirtualRouterRequest": "update_virtual_router_request",
    "UpdateVirtualRouterRequestObject": "update_virtual_router_request_object",
    "UpdateVirtualRouterResponse": "update_virtual_router_response",
    "UpdateVmCdRomRequest": "update_vm_cd_rom_request",
    "UpdateVmCdRomRequestObject": "update_vm_cd_rom_request_object",
    "UpdateVmCdRomResponse": "update_vm_cd_rom_response",
    "UpdateVmInstanceRequest": "update_vm_instance_request",
    "UpdateVmInstanceRequestObject": "update_vm_instance_request_object",
    "UpdateVmInstanceRequestPlatform": "update_vm_instance_request_platform",
    "UpdateVmInstanceRequestState": "update_vm_instance_request_state",
    "UpdateVmInstanceResponse": "update_vm_instance_response",
    "UpdateVmUserDefinedXmlHookScriptRequest": "update_vm_user_defined_xml_hook_script_request",
    "UpdateVmUserDefinedXmlHookScriptRequestObject": "update_vm_user_defined_xml_hook_script_request_object",
    "UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy": "update_vm_user_defined_xml_hook_script_request_startup_strategy",
    "UpdateVmUserDefinedXmlHookScriptResponse": "update_vm_user_defined_xml_hook_script_response",
    "UpdateVniRangeRequest": "update_vni_range_request",
    "UpdateVniRangeRequestObject": "update_vni_range_request_object",
    "UpdateVniRangeResponse": "update_vni_range_response",
    "UpdateVolumeRequest": "update_volume_request",
    "UpdateVolumeRequestObject": "update_volume_request_object",
    "UpdateVolumeResponse": "update_volume_response",
    "UpdateVolumeSnapshotGroupRequest": "update_volume_snapshot_group_request",
    "UpdateVolumeSnapshotGroupRequestObject": "update_volume_snapshot_group_request_object",
    "UpdateVolumeSnapshotGroupResponse": "update_volume_snapshot_group_response",
    "UpdateWebhookRequest": "update_webhook_request",
    "UpdateWebhookRequestObject": "update_webhook_request_object",
    "UpdateWebhookResponse": "update_webhook_response",
    "UpdateZoneRequest": "update_zone_request",
    "UpdateZoneRequestObject": "update_zone_request_object",
    "UpdateZoneResponse": "update_zone_response",
    "UsageReport": "usage_report",
    "UsedIpInventory": "used_ip_inventory",
    "UserGroupInventory": "user_group_inventory",
    "UserInventory": "user_inventory",
    "UserTagInventory": "user_tag_inventory",
    "ValidateSessionResponse": "validate_session_response",
    "VdiPortInfo": "vdi_port_info",
    "VipInventory": "vip_inventory",
    "VipNetworkServicesRefInventory": "vip_network_services_ref_inventory",
    "VipPortRangeInventory": "vip_port_range_inventory",
    "VirtualRouterOfferingInventory": "virtual_router_offering_inventory",
    "VirtualRouterVmInventory": "virtual_router_vm_inventory",
    "VmCdRomInventory": "vm_cd_rom_inventory",
    "VmDeviceAddress": "vm_device_address",
    "VmInstanceDeviceAddressArchiveInventory": "vm_instance_device_address_archive_inventory",
    "VmInstanceDeviceAddressGroupInventory": "vm_instance_device_address_group_inventory",
    "VmInstanceInventory": "vm_instance_inventory",
    "VmNicInventory": "vm_nic_inventory",
    "VmNicSecurityGroupRefAo": "vm_nic_security_group_ref_ao",
    "VmNicSecurityGroupRefInventory": "vm_nic_security_group_ref_inventory",
    "VmNicSecurityPolicyInventory": "vm_nic_security_policy_inventory",
    "VmPriorityConfigInventory": "vm_priority_config_inventory",
    "VmPriorityLevel": "vm_priority_level",
    "VniRangeInventory": "vni_range_inventory",
    "VolumeInventory": "volume_inventory",
    "VolumeSnapshotBackupStorageRefInventory": "volume_snapshot_backup_storage_ref_inventory",
    "VolumeSnapshotGroupAvailability": "volume_snapshot_group_availability",
    "VolumeSnapshotGroupInventory": "volume_snapshot_group_inventory",
    "VolumeSnapshotGroupRefInventory": "volume_snapshot_group_ref_inventory",
    "VolumeSnapshotInventory": "volume_snapshot_inventory",
    "VolumeSnapshotTreeInventory": "volume_snapshot_tree_inventory",
    "VtepInventory": "vtep_inventory",
    "WebhookInventory": "webhook_inventory",
    "XmlHookInventory": "xml_hook_inventory",
    "XmlHookType": "xml_hook_type",
    "ZoneInventory": "zone_inventory",
    "ZqlQueryResponse": "zql_query_response",
    "ZqlQueryReturn": "zql_query_return",
}

__all__ = [
    "AcceptedResponse",
    "AccessControlListEntryInventory",
    "AccessControlListInventory",
    "AccountInventory",
    "AccountResourceRefInventory",
    "AddAccessControlListEntryRequest",
    "AddAccessControlListEntryRequestObject",
    "AddAccessControlListEntryResponse",
    "AddAccessControlListRedirectRuleRequest",
    "AddAccessControlListRedirectRuleRequestObject",
    "AddAccessControlListRedirectRuleResponse",
    "AddAccessControlListToLoadBalancerRequest",
    "AddAccessControlListToLoadBalancerRequestAclType",
    "AddAccessControlListToLoadBalancerRequestObject",
    "AddAccessControlListToLoadBalancerResponse",
    "AddBackendServerToServerGroupRequest",
    "AddBackendServerToServerGroupRequestObject",
    "AddBackendServerToServerGroupResponse",
    "AddCephBackupStorageRequest",
    "AddCephBackupStorageRequestObject",
    "AddCephBackupStorageResponse",
    "AddCephPrimaryStoragePoolRequest",
    "AddCephPrimaryStoragePoolRequestObject",
    "AddCephPrimaryStoragePoolRequestType",
    "AddCephPrimaryStoragePoolResponse",
    "AddCephPrimaryStorageRequest",
    "AddCephPrimaryStorageRequestObject",
    "AddCephPrimaryStorageResponse",
    "AddCertificateToLoadBalancerListenerRequest",
    "AddCertificateToLoadBalancerListenerRequestObject",
    "AddCertificateToLoadBalancerListenerResponse",
    "AddDnsToL3NetworkRequest",
    "AddDnsToL3NetworkRequestObject",
    "AddDnsToL3NetworkResponse",
    "AddExternalBackupStorageRequest",
    "AddExternalBackupStorageRequestObject",
    "AddExternalBackupStorageResponse",
    "AddExternalPrimaryStorageRequest",
    "AddExternalPrimaryStorageRequestDefaultOutputProtocol",
    "AddExternalPrimaryStorageRequestObject",
    "AddExternalPrimaryStorageResponse",
    "AddHostRouteToL3NetworkRequest",
    "AddHostRouteToL3NetworkRequestObject",
    "AddHostRouteToL3NetworkResponse",
    "AddImageRequest",
    "AddImageRequestArchitecture",
    "AddImageRequestMediaType",
    "AddImageRequestObject",
    "AddImageRequestPlatform",
    "AddImageResponse",
    "AddIpRangeByNetworkCidrRequest",
    "AddIpRangeByNetworkCidrRequestIpRangeType",
    "AddIpRangeByNetworkCidrRequestObject",
    "AddIpRangeByNetworkCidrResponse",
    "AddIpRangeRequest",
    "AddIpRangeRequestIpRangeType",
    "AddIpRangeRequestObject",
    "AddIpRangeResponse",
    "AddIpv6RangeByNetworkCidrRequest",
    "AddIpv6RangeByNetworkCidrRequestAddressMode",
    "AddIpv6RangeByNetworkCidrRequestIpRangeType",
    "AddIpv6RangeByNetworkCidrRequestObject",
    "AddIpv6RangeByNetworkCidrResponse",
    "AddKvmHostRequest",
    "AddKvmHostRequestObject",
    "AddKvmHostResponse",
    "AddLdapServerRequest",
    "AddLdapServerRequestEncryption",
    "AddLdapServerRequestObject",
    "AddLdapServerRequestScope",
    "AddLdapServerResponse",
    "AddLocalPrimaryStorageRequest",
    "AddLocalPrimaryStorageRequestObject",
    "AddLocalPrimaryStorageResponse",
    "AddMonToCephPrimaryStorageRequest",
    "AddMonToCephPrimaryStorageRequestObject",
    "AddMonToCephPrimaryStorageResponse",
    "AddNfsPrimaryStorageRequest",
    "AddNfsPrimaryStorageRequestObject",
    "AddNfsPrimaryStorageResponse",
    "AddPolicyStatementsToRoleRequest",
    "AddPolicyStatementsToRoleRequestObject",
    "AddReservedIpRangeRequest",
    "AddReservedIpRangeRequestObject",
    "AddReservedIpRangeResponse",
    "AddResourcesToDirectoryRequest",
    "AddResourcesToDirectoryRequestObject",
    "AddSecurityGroupRuleRequest",
    "AddSecurityGroupRuleRequestObject",
    "AddSecurityGroupRuleResponse",
    "AddServerGroupToLoadBalancerListenerRequest",
    "AddServerGroupToLoadBalancerListenerRequestObject",
    "AddServerGroupToLoadBalancerListenerResponse",
    "AddSftpBackupStorageRequest",
    "AddSftpBackupStorageRequestObject",
    "AddSftpBackupStorageResponse",
    "AddSharedMountPointPrimaryStorageRequest",
    "AddSharedMountPointPrimaryStorageRequestObject",
    "AddSharedMountPointPrimaryStorageResponse",
    "AddSimulatorBackupStorageRequest",
    "AddSimulatorBackupStorageRequestObject",
    "AddSimulatorBackupStorageResponse",
    "AddSimulatorHostRequest",
    "AddSimulatorHostRequestObject",
    "AddSimulatorHostResponse",
    "AddSimulatorPrimaryStorageRequest",
    "AddSimulatorPrimaryStorageRequestObject",
    "AddSimulatorPrimaryStorageResponse",
    "AddStorageProtocolRequest",
    "AddStorageProtocolRequestObject",
    "AddVmNicToLoadBalancerRequest",
    "AddVmNicToLoadBalancerRequestObject",
    "AddVmNicToLoadBalancerResponse",
    "AddressPoolInventory",
    "ApplianceVmInventory",
    "AttachBackupStorageToZoneRequest",
    "AttachBackupStorageToZoneRequestObject",
    "AttachBackupStorageToZoneResponse",
    "AttachDataVolumeToHostRequest",
    "AttachDataVolumeToHostRequestObject",
    "AttachDataVolumeToVmRequest",
    "AttachDataVolumeToVmRequestObject",
    "AttachDataVolumeToVmResponse",
    "AttachEipRequest",
    "AttachEipRequestObject",
    "AttachEipResponse",
    "AttachIsoToVmInstanceRequest",
    "AttachIsoToVmInstanceRequestObject",
    "AttachIsoToVmInstanceResponse",
    "AttachL3NetworkToVmNicRequest",
    "AttachL3NetworkToVmNicRequestObject",
    "AttachL3NetworkToVmNicResponse",
    "AttachL3NetworkToVmRequest",
    "AttachL3NetworkToVmRequestObject",
    "AttachL3NetworkToVmResponse",
    "AttachNetworkServiceToL3NetworkRequest",
    "AttachNetworkServiceToL3NetworkRequestObject",
    "AttachNetworkServiceToL3NetworkResponse",
    "AttachPolicyToRoleRequest",
    "AttachPolicyToRoleRequestObject",
    "AttachPolicyToUserGroupRequest",
    "AttachPolicyToUserGroupRequestObject",
    "AttachPolicyToUserRequest",
    "AttachPolicyToUserRequestObject",
    "AttachPortForwardingRuleRequest",
    "AttachPortForwardingRuleRequestObject",
    "AttachPortForwardingRuleResponse",
    "AttachRoleToAccountRequest",
    "AttachRoleToAccountRequestObject",
    "AttachRoleToAccountResponse",
    "AttachSecurityGroupToL3NetworkRequest",
    "AttachSecurityGroupToL3NetworkRequestObject",
    "AttachSecurityGroupToL3NetworkResponse",
    "AttachVipToLoadBalancerRequest",
    "AttachVipToLoadBalancerRequestObject",
    "AttachVipToLoadBalancerResponse",
    "AttachVmNicToVmRequest",
    "AttachVmNicToVmRequestObject",
    "AttachVmNicToVmResponse",
    "BackupStorageInventory",
    "BatchDeleteVolumeSnapshotRequest",
    "BatchDeleteVolumeSnapshotRequestDeleteMode",
    "BatchDeleteVolumeSnapshotRequestObject",
    "BatchDeleteVolumeSnapshotResponse",
    "BatchDeleteVolumeSnapshotStruct",
    "BatchSyncVolumeSizeRequest",
    "BatchSyncVolumeSizeRequestObject",
    "BatchSyncVolumeSizeResponse",
    "CancelLongJobRequest",
    "CancelLongJobRequestObject",
    "CephBackupStorageInventory",
    "CephBackupStorageMonInventory",
    "CephOsdGroupInventory",
    "CephPrimaryStorageInventory",
    "CephPrimaryStorageMonInventory",
    "CephPrimaryStoragePoolInventory",
    "CertificateInventory",
    "ChainInfo",
    "ChangeAccessControlListRedirectRuleRequest",
    "ChangeAccessControlListRedirectRuleRequestObject",
    "ChangeAccessControlListRedirectRuleResponse",
    "ChangeBackupStorageStateRequest",
    "ChangeBackupStorageStateRequestObject",
    "ChangeBackupStorageStateRequestStateEvent",
    "ChangeBackupStorageStateResponse",
    "ChangeClusterStateRequest",
    "ChangeClusterStateRequestObject",
    "ChangeClusterStateRequestStateEvent",
    "ChangeClusterStateResponse",
    "ChangeDiskOfferingStateRequest",
    "ChangeDiskOfferingStateRequestObject",
    "ChangeDiskOfferingStateRequestStateEvent",
    "ChangeDiskOfferingStateResponse",
    "ChangeEipStateRequest",
    "ChangeEipStateRequestObject",
    "ChangeEipStateRequestStateEvent",
    "ChangeEipStateResponse",
    "ChangeHostStateRequest",
    "ChangeHostStateRequestObject",
    "ChangeHostStateRequestStateEvent",
    "ChangeHostStateResponse",
    "ChangeImageStateRequest",
    "ChangeImageStateRequestObject",
    "ChangeImageStateRequestStateEvent",
    "ChangeImageStateResponse",
    "ChangeInstanceOfferingRequest",
    "ChangeInstanceOfferingRequestObject",
    "ChangeInstanceOfferingResponse",
    "ChangeInstanceOfferingStateRequest",
    "ChangeInstanceOfferingStateRequestObject",
    "ChangeInstanceOfferingStateRequestStateEvent",
    "ChangeInstanceOfferingStateResponse",
    "ChangeL2NetworkVlanIdRequest",
    "ChangeL2NetworkVlanIdRequestObject",
    "ChangeL2NetworkVlanIdResponse",
    "ChangeL3NetworkDhcpIpAddressRequest",
    "ChangeL3NetworkDhcpIpAddressRequestObject",
    "ChangeL3NetworkDhcpIpAddressResponse",
    "ChangeLoadBalancerBackendServerRequest",
    "ChangeLoadBalancerBackendServerRequestObject",
    "ChangeLoadBalancerBackendServerResponse",
    "ChangeLoadBalancerListenerRequest",
    "ChangeLoadBalancerListenerRequestAclStatus",
    "ChangeLoadBalancerListenerRequestBalancerAlgorithm",
    "ChangeLoadBalancerListenerRequestHealthCheckMethod",
    "ChangeLoadBalancerListenerRequestHealthCheckProtocol",
    "ChangeLoadBalancerListenerRequestHttpMode",
    "ChangeLoadBalancerListenerRequestHttpRedirectHttps",
    "ChangeLoadBalancerListenerRequestObject",
    "ChangeLoadBalancerListenerRequestSecurityPolicyType",
    "ChangeLoadBalancerListenerRequestSessionPersistence",
    "ChangeLoadBalancerListenerRequestStatusCode",
    "ChangeLoadBalancerListenerResponse",
    "ChangePortForwardingRuleStateRequest",
    "ChangePortForwardingRuleStateRequestObject",
    "ChangePortForwardingRuleStateRequestStateEvent",
    "ChangePortForwardingRuleStateResponse",
    "ChangePrimaryStorageStateRequest",
    "ChangePrimaryStorageStateRequestObject",
    "ChangePrimaryStorageStateRequestStateEvent",
    "ChangePrimaryStorageStateResponse",
    "ChangeResourceOwnerRequest",
    "ChangeResourceOwnerRequestObject",
    "ChangeResourceOwnerResponse",
    "ChangeRoleStateRequest",
    "ChangeRoleStateRequestObject",
    "ChangeRoleStateResponse",
    "ChangeSecurityGroupRuleRequest",
    "ChangeSecurityGroupRuleRequestAction",
    "ChangeSecurityGroupRuleRequestObject",
    "ChangeSecurityGroupRuleRequestProtocol",
    "ChangeSecurityGroupRuleRequestState",
    "ChangeSecurityGroupRuleResponse",
    "ChangeSecurityGroupRuleStateRequest",
    "ChangeSecurityGroupRuleStateRequestObject",
    "ChangeSecurityGroupRuleStateRequestState",
    "ChangeSecurityGroupRuleStateResponse",
    "ChangeSecurityGroupStateRequest",
    "ChangeSecurityGroupStateRequestObject",
    "ChangeSecurityGroupStateRequestStateEvent",
    "ChangeSecurityGroupStateResponse",
    "ChangeVipStateRequest",
    "ChangeVipStateRequestObject",
    "ChangeVipStateRequestStateEvent",
    "ChangeVipStateResponse",
    "ChangeVmNicNetworkRequest",
    "ChangeVmNicNetworkRequestObject",
    "ChangeVmNicNetworkResponse",
    "ChangeVmNicSecurityPolicyRequest",
    "ChangeVmNicSecurityPolicyRequestEgressPolicy",
    "ChangeVmNicSecurityPolicyRequestIngressPolicy",
    "ChangeVmNicSecurityPolicyRequestObject",
    "ChangeVmNicSecurityPolicyResponse",
    "ChangeVmNicStateRequest",
    "ChangeVmNicStateRequestObject",
    "ChangeVmNicStateRequestState",
    "ChangeVmNicStateResponse",
    "ChangeZoneStateRequest",
    "ChangeZoneStateRequestObject",
    "ChangeZoneStateRequestStateEvent",
    "ChangeZoneStateResponse",
    "CheckApiPermissionRequest",
    "CheckApiPermissionRequestObject",
    "CheckApiPermissionResponse",
    "CheckElaborationContentRequest",
    "CheckElaborationContentRequestObject",
    "CheckElaborationContentResponse",
    "CheckIpAvailabilityResponse",
    "CheckResourcePermissionResponse",
    "CheckVipPortAvailabilityResponse",
    "CheckVolumeSnapshotGroupAvailabilityResponse",
    "CleanInvalidLdapBindingRequest",
    "CleanInvalidLdapBindingRequestObject",
    "CleanInvalidLdapBindingResponse",
    "CleanLongJobRequest",
    "CleanLongJobRequestObject",
    "CleanQueueRequest",
    "CleanQueueRequestObject",
    "CleanTrashResult",
    "CleanUpImageCacheOnPrimaryStorageRequest",
    "CleanUpImageCacheOnPrimaryStorageRequestObject",
    "CleanUpStorageTrashOnPrimaryStorageRequest",
    "CleanUpStorageTrashOnPrimaryStorageRequestObject",
    "CleanUpStorageTrashOnPrimaryStorageResponse",
    "CleanUpTrashOnBackupStorageRequest",
    "CleanUpTrashOnBackupStorageRequestObject",
    "CleanUpTrashOnBackupStorageResponse",
    "CleanUpTrashOnPrimaryStorageRequest",
    "CleanUpTrashOnPrimaryStorageRequestObject",
    "CleanUpTrashOnPrimaryStorageResponse",
    "ClusterInventory",
    "ConsoleInventory",
    "ConsoleProxyAgentInventory",
    "CreateAccessControlListRequest",
    "CreateAccessControlListRequestIpVersion",
    "CreateAccessControlListRequestObject",
    "CreateAccessControlListResponse",
    "CreateAccountRequest",
    "CreateAccountRequestObject",
    "CreateAccountRequestType",
    "CreateAccountResponse",
    "CreateCertificateRequest",
    "CreateCertificateRequestObject",
    "CreateCertificateResponse",
    "CreateClusterRequest",
    "CreateClusterRequestArchitecture",
    "CreateClusterRequestHypervisorType",
    "CreateClusterRequestObject",
    "CreateClusterRequestType",
    "CreateClusterResponse",
    "CreateDataVolumeFromVolumeSnapshotRequest",
    "CreateDataVolumeFromVolumeSnapshotRequestObject",
    "CreateDataVolumeFromVolumeSnapshotResponse",
    "CreateDataVolumeRequest",
    "CreateDataVolumeRequestObject",
    "CreateDataVolumeResponse",
    "CreateDataVolumeTemplateFromVolumeRequest",
    "CreateDataVolumeTemplateFromVolumeRequestObject",
    "CreateDataVolumeTemplateFromVolumeResponse",
    "CreateDataVolumeTemplateFromVolumeSnapshotFailure",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequest",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequestObject",
    "CreateDataVolumeTemplateFromVolumeSnapshotResponse",
    "CreateDirectoryRequest",
    "CreateDirectoryRequestObject",
    "CreateDirectoryResponse",
    "CreateDiskOfferingRequest",
    "CreateDiskOfferingRequestObject",
    "CreateDiskOfferingResponse",
    "CreateEipRequest",
    "CreateEipRequestObject",
    "CreateEipResponse",
    "CreateInstanceOfferingRequest",
    "CreateInstanceOfferingRequestObject",
    "CreateInstanceOfferingResponse",
    "CreateL2HardwareVxlanNetworkPoolRequest",
    "CreateL2HardwareVxlanNetworkPoolRequestObject",
    "CreateL2HardwareVxlanNetworkPoolRequestVSwitchType",
    "CreateL2HardwareVxlanNetworkPoolResponse",
    "CreateL2HardwareVxlanNetworkRequest",
    "CreateL2HardwareVxlanNetworkRequestObject",
    "CreateL2HardwareVxlanNetworkRequestVSwitchType",
    "CreateL2HardwareVxlanNetworkResponse",
    "CreateL2NoVlanNetworkRequest",
    "CreateL2NoVlanNetworkRequestObject",
    "CreateL2NoVlanNetworkRequestVSwitchType",
    "CreateL2NoVlanNetworkResponse",
    "CreateL2TfNetworkRequest",
    "CreateL2TfNetworkRequestObject",
    "CreateL2TfNetworkRequestVSwitchType",
    "CreateL2TfNetworkResponse",
    "CreateL2VlanNetworkRequest",
    "CreateL2VlanNetworkRequestObject",
    "CreateL2VlanNetworkRequestVSwitchType",
    "CreateL2VlanNetworkResponse",
    "CreateL2VxlanNetworkPoolRequest",
    "CreateL2VxlanNetworkPoolRequestObject",
    "CreateL2VxlanNetworkPoolRequestVSwitchType",
    "CreateL2VxlanNetworkPoolResponse",
    "CreateL2VxlanNetworkRequest",
    "CreateL2VxlanNetworkRequestObject",
    "CreateL2VxlanNetworkRequestVSwitchType",
    "CreateL2VxlanNetworkResponse",
    "CreateLoadBalancerListenerRequest",
    "CreateLoadBalancerListenerRequestAclStatus",
    "CreateLoadBalancerListenerRequestAclType",
    "CreateLoadBalancerListenerRequestHealthCheckMethod",
    "CreateLoadBalancerListenerRequestHealthCheckProtocol",
    "CreateLoadBalancerListenerRequestObject",
    "CreateLoadBalancerListenerRequestProtocol",
    "CreateLoadBalancerListenerRequestSecurityPolicyType",
    "CreateLoadBalancerListenerResponse",
    "CreateLoadBalancerRequest",
    "CreateLoadBalancerRequestObject",
    "CreateLoadBalancerResponse",
    "CreateLoadBalancerServerGroupRequest",
    "CreateLoadBalancerServerGroupRequestObject",
    "CreateLoadBalancerServerGroupResponse",
    "CreatePolicyRequest",
    "CreatePolicyRequestObject",
    "CreatePolicyResponse",
    "CreatePortForwardingRuleRequest",
    "CreatePortForwardingRuleRequestObject",
    "CreatePortForwardingRuleRequestProtocolType",
    "CreatePortForwardingRuleResponse",
    "CreateRoleRequest",
    "CreateRoleRequestObject",
    "CreateRoleResponse",
    "CreateRootVolumeTemplateFromRootVolumeRequest",
    "CreateRootVolumeTemplateFromRootVolumeRequestObject",
    "CreateRootVolumeTemplateFromRootVolumeRequestPlatform",
    "CreateRootVolumeTemplateFromRootVolumeResponse",
    "CreateRootVolumeTemplateFromVolumeSnapshotFailure",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequest",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestObject",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestPlatform",
    "CreateRootVolumeTemplateFromVolumeSnapshotResponse",
    "CreateSshKeyPairRequest",
    "CreateSshKeyPairRequestObject",
    "CreateSshKeyPairResponse",
    "CreateSystemTagRequest",
    "CreateSystemTagRequestObject",
    "CreateSystemTagResponse",
    "CreateUserGroupRequest",
    "CreateUserGroupRequestObject",
    "CreateUserGroupResponse",
    "CreateUserRequest",
    "CreateUserRequestObject",
    "CreateUserResponse",
    "CreateUserTagRequest",
    "CreateUserTagRequestObject",
    "CreateUserTagResponse",
    "CreateVirtualRouterOfferingRequest",
    "CreateVirtualRouterOfferingRequestObject",
    "CreateVirtualRouterOfferingResponse",
    "CreateVmCdRomRequest",
    "CreateVmCdRomRequestObject",
    "CreateVmCdRomResponse",
    "CreateVmInstanceFromVolumeRequest",
    "CreateVmInstanceFromVolumeRequestObject",
    "CreateVmInstanceFromVolumeRequestPlatform",
    "CreateVmInstanceFromVolumeRequestStrategy",
    "CreateVmInstanceFromVolumeRequestType",
    "CreateVmInstanceFromVolumeResponse",
    "CreateVmInstanceFromVolumeSnapshotGroupRequest",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestObject",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestStrategy",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestType",
    "CreateVmInstanceFromVolumeSnapshotGroupResponse",
    "CreateVmInstanceFromVolumeSnapshotRequest",
    "CreateVmInstanceFromVolumeSnapshotRequestObject",
    "CreateVmInstanceFromVolumeSnapshotRequestPlatform",
    "CreateVmInstanceFromVolumeSnapshotRequestStrategy",
    "CreateVmInstanceFromVolumeSnapshotRequestType",
    "CreateVmInstanceFromVolumeSnapshotResponse",
    "CreateVmInstanceRequest",
    "CreateVmInstanceRequestArchitecture",
    "CreateVmInstanceRequestObject",
    "CreateVmInstanceRequestPlatform",
    "CreateVmInstanceRequestStrategy",
    "CreateVmInstanceRequestType",
    "CreateVmInstanceResponse",
    "CreateVmNicRequest",
    "CreateVmNicRequestObject",
    "CreateVmNicResponse",
    "CreateVmUserDefinedXmlHookScriptRequest",
    "CreateVmUserDefinedXmlHookScriptRequestObject",
    "CreateVmUserDefinedXmlHookScriptResponse",
    "CreateVniRangeRequest",
    "CreateVniRangeRequestObject",
    "CreateVniRangeResponse",
    "CreateVolumeSnapshotGroupRequest",
    "CreateVolumeSnapshotGroupRequestObject",
    "CreateVolumeSnapshotGroupResponse",
    "CreateVolumeSnapshotRequest",
    "CreateVolumeSnapshotRequestObject",
    "CreateVolumeSnapshotResponse",
    "CreateVxlanPoolRemoteVtepRequest",
    "CreateVxlanPoolRemoteVtepRequestObject",
    "CreateVxlanPoolRemoteVtepResponse",
    "CreateVxlanVtepRequest",
    "CreateVxlanVtepRequestObject",
    "CreateVxlanVtepResponse",
    "DeleteAccessControlListResponseDefault",
    "DeleteAccountResponseDefault",
    "DeleteBackupStorageResponseDefault",
    "DeleteCephPrimaryStoragePoolResponseDefault",
    "DeleteCertificateResponseDefault",
    "DeleteClusterResponseDefault",
    "DeleteDataVolumeResponseDefault",
    "DeleteDirectoryResponseDefault",
    "DeleteEipResponseDefault",
    "DeleteExportedImageFromBackupStorageResponseDefault",
    "DeleteHostResponseDefault",
    "DeleteInstanceOfferingResponseDefault",
    "DeleteIpAddressResponseDefault",
    "DeleteIpRangeResponseDefault",
    "DeleteL2NetworkResponseDefault",
    "DeleteL3NetworkResponseDefault",
    "DeleteLdapBindingResponseDefault",
    "DeleteLdapServerResponseDefault",
    "DeleteLoadBalancerListenerResponse",
    "DeleteLoadBalancerListenerResponseDefault",
    "DeleteLoadBalancerResponseDefault",
    "DeleteLoadBalancerServerGroupResponseDefault",
    "DeletePolicyResponseDefault",
    "DeletePortForwardingRuleResponseDefault",
    "DeletePrimaryStorageResponseDefault",
    "DeleteReservedIpRangeResponseDefault",
    "DeleteResourceConfigResponseDefault",
    "DeleteRoleResponseDefault",
    "DeleteSecurityGroupResponseDefault",
    "DeleteSecurityGroupRuleResponse",
    "DeleteSecurityGroupRuleResponseDefault",
    "DeleteSnapshotGroupResult",
    "DeleteSshKeyPairResponseDefault",
    "DeleteTagResponseDefault",
    "DeleteUserGroupResponseDefault",
    "DeleteUserResponseDefault",
    "DeleteVipResponseDefault",
    "DeleteVmBootModeResponseDefault",
    "DeleteVmCdRomResponseDefault",
    "DeleteVmConsolePasswordResponseDefault",
    "DeleteVmHostnameResponseDefault",
    "DeleteVmNicFromSecurityGroupResponseDefault",
    "DeleteVmNicResponseDefault",
    "DeleteVmSshKeyResponseDefault",
    "DeleteVmStaticIpResponseDefault",
    "DeleteVniRangeResponseDefault",
    "DeleteVolumeSnapshotGroupResponse",
    "DeleteVolumeSnapshotGroupResponseDefault",
    "DeleteVxlanL2NetworkResponseDefault",
    "DeleteVxlanPoolRemoteVtepResponseDefault",
    "DeleteWebhookResponseDefault",
    "DestroyVmInstanceResponseDefault",
    "DetachDataVolumeFromHostResponseDefault",
    "DetachDataVolumeFromVmResponse",
    "DetachDataVolumeFromVmResponseDefault",
    "DetachEipResponse",
    "DetachEipResponseDefault",
    "DetachIsoFromVmInstanceResponse",
    "DetachIsoFromVmInstanceResponseDefault",
    "DetachL2NetworkFromClusterResponse",
    "DetachL2NetworkFromClusterResponseDefault",
    "DetachL3NetworkFromVmResponse",
    "DetachL3NetworkFromVmResponseDefault",
    "DetachNetworkServiceFromL3NetworkResponse",
    "DetachNetworkServiceFromL3NetworkResponseDefault",
    "DetachPoliciesFromUserResponseDefault",
    "DetachPolicyFromRoleResponseDefault",
    "DetachPolicyFromUserGroupResponseDefault",
    "DetachPolicyFromUserResponseDefault",
    "DetachPortForwardingRuleResponse",
    "DetachPortForwardingRuleResponseDefault",
    "DetachPrimaryStorageFromClusterResponse",
    "DetachPrimaryStorageFromClusterResponseDefault",
    "DetachSecurityGroupFromL3NetworkResponse",
    "DetachSecurityGroupFromL3NetworkResponseDefault",
    "DetachSshKeyPairFromVmInstanceResponseDefault",
    "DirectoryInventory",
    "DiscoverExternalPrimaryStorageRequest",
    "DiscoverExternalPrimaryStorageRequestObject",
    "DiscoverExternalPrimaryStorageResponse",
    "DiskAo",
    "DiskOfferingInventory",
    "EipInventory",
    "ElaborationCheckResult",
    "ElaborationContent",
    "ErrorCode",
    "EventLogInventory",
    "ExportImageFromBackupStorageRequest",
    "ExportImageFromBackupStorageRequestExportFormat",
    "ExportImageFromBackupStorageRequestObject",
    "ExportImageFromBackupStorageResponse",
    "ExpungeDataVolumeRequest",
    "ExpungeDataVolumeRequestObject",
    "ExpungeImageRequest",
    "ExpungeImageRequestObject",
    "ExpungeVmInstanceRequest",
    "ExpungeVmInstanceRequestObject",
    "ExpungeVmUserDefinedXmlHookScriptResponseDefault",
    "ExternalBackupStorageInventory",
    "ExternalPrimaryStorageInventory",
    "FailedResponse",
    "FlattenVmInstanceRequest",
    "FlattenVmInstanceRequestObject",
    "FlattenVmInstanceResponse",
    "FlattenVolumeRequest",
    "FlattenVolumeRequestObject",
    "FlattenVolumeResponse",
    "FreeIpInventory",
    "FstrimVmRequest",
    "FstrimVmRequestObject",
    "GarbageCollectorInventory",
    "GenerateSshKeyPairRequest",
    "GenerateSshKeyPairRequestObject",
    "GenerateSshKeyPairResponse",
    "GetAccountQuotaUsageResponse",
    "GetAttachablePublicL3ForVRouterResponse",
    "GetBackupStorageCapacityResponse",
    "GetBackupStorageForCreatingImageFromVolumeResponse",
    "GetBackupStorageForCreatingImageFromVolumeSnapshotResponse",
    "GetBackupStorageTypesResponse",
    "GetCandidateBackupStorageForCreatingImageResponse",
    "GetCandidateClustersForAttachingL2NetworkResponse",
    "GetCandidateIsoForAttachingVmResponse",
    "GetCandidateL2NetworksForAttachingClusterResponse",
    "GetCandidateL3NetworksForChangeVmNicNetworkResponse",
    "GetCandidateL3NetworksForLoadBalancerResponse",
    "GetCandidateL3NetworksForServerGroupResponse",
    "GetCandidateLdapEntryForBindingResponse",
    "GetCandidatePrimaryStoragesForCreatingVmResponse",
    "GetCandidateVmForAttachingIsoResponse",
    "GetCandidateVmNicForSecurityGroupResponse",
    "GetCandidateVmNicsForLoadBalancerServerGroupResponse",
    "GetCandidateZonesClustersHostsForCreatingVmResponse",
    "GetChainTaskResponse",
    "GetCurrentTimeRequest",
    "GetCurrentTimeRequestObject",
    "GetCurrentTimeResponse",
    "GetDataVolumeAttachableVmResponse",
    "GetDebugSignalResponse",
    "GetElaborationsResponse",
    "GetFreeIpOfIpRangeResponse",
    "GetFreeIpOfL3NetworkResponse",
    "GetFreeIpResponse",
    "GetGlobalConfigOptionsResponse",
    "GetGuestOsMetadataResponse",
    "GetHostAllocatorStrategiesResponse",
    "GetHostNetworkInterfaceLldpResponse",
    "GetHostPowerStatusRequest",
    "GetHostPowerStatusRequestMethod",
    "GetHostPowerStatusRequestObject",
    "GetHostPowerStatusResponse",
    "GetHostTaskResponse",
    "GetHypervisorTypesResponse",
    "GetInterdependentL3NetworksBackupStoragesResponse",
    "GetInterdependentL3NetworksImagesResponse",
    "GetIpAddressCapacityResponse",
    "GetL2NetworkTypesResponse",
    "GetL3NetworkDhcpIpAddressResponse",
    "GetL3NetworkIpStatisticResponse",
    "GetL3NetworkMtuResponse",
    "GetL3NetworkRouterInterfaceIpResponse",
    "GetL3NetworkTypesResponse",
    "GetLoadBalancerListenerAclEntriesResponse",
    "GetLocalStorageHostDiskCapacityResponse",
    "GetManagementNodeArchRequest",
    "GetManagementNodeArchRequestObject",
    "GetManagementNodeArchResponse",
    "GetManagementNodeOsRequest",
    "GetManagementNodeOsRequestObject",
    "GetManagementNodeOsResponse",
    "GetMemorySnapshotGroupReferenceResponse",
    "GetNetworkServiceTypesResponse",
    "GetPortForwardingAttachableVmNicsResponse",
    "GetPrimaryStorageAllocatorStrategiesResponse",
    "GetPrimaryStorageLicenseInfoResponse",
    "GetPrimaryStorageTypesResponse",
    "GetPrimaryStorageUsageReportResponse",
    "GetResourceAccountResponse",
    "GetResourceConfigResponse",
    "GetResourceConfigsResponse",
    "GetSpiceCertificatesResponse",
    "GetSupportApisRequest",
    "GetSupportApisRequestObject",
    "GetSupportApisResponse",
    "GetSupportedIdentityModelsResponse",
    "GetTaskProgressResponse",
    "GetTrashOnBackupStorageResponse",
    "GetTrashOnPrimaryStorageResponse",
    "GetUploadImageJobDetailsResponse",
    "GetVSwitchTypesResponse",
    "GetVersionRequest",
    "GetVersionRequestObject",
    "GetVersionResponse",
    "GetVipAvailablePortResponse",
    "GetVipUsedPortsResponse",
    "GetVmAttachableDataVolumeResponse",
    "GetVmAttachableL3NetworkResponse",
    "GetVmBootOrderResponse",
    "GetVmCapabilitiesResponse",
    "GetVmConsoleAddressResponse",
    "GetVmConsolePasswordResponse",
    "GetVmDeviceAddressResponse",
    "GetVmHostnameResponse",
    "GetVmMigrationCandidateHostsResponse",
    "GetVmNicAttachableEipsResponse",
    "GetVmNicAttachedNetworkServiceResponse",
    "GetVmSshKeyResponse",
    "GetVmStartingCandidateClustersHostsResponse",
    "GetVmTaskResponse",
    "GetVolumeCapabilitiesResponse",
    "GetVolumeSnapshotSizeRequest",
    "GetVolumeSnapshotSizeRequestObject",
    "GetVolumeSnapshotSizeResponse",
    "GetZoneResponse",
    "GlobalConfigInventory",
    "GlobalConfigOptions",
    "GuestOsCharacterInventory",
    "HardwareL2VxlanNetworkPoolInventory",
    "HostDiskCapacity",
    "HostInventory",
    "HostIpmiInventory",
    "HostNetworkInterfaceLldpInventory",
    "HostNetworkInterfaceLldpRefInventory",
    "HostOsCategoryInventory",
    "HwMonitorStatus",
    "HypervisorVersionState",
    "ImageBackupStorageRefInventory",
    "ImageCacheInventory",
    "ImageInventory",
    "InstallPathRecycleInventory",
    "InstanceOfferingInventory",
    "IpCapacityData",
    "IpRangeInventory",
    "IpRangeType",
    "IpStatisticData",
    "IsOpensourceVersionResponse",
    "IsReadyToGoResponse",
    "JobDetails",
    "KvmHostHypervisorMetadataInventory",
    "KvmHypervisorInfoInventory",
    "KvmRunShellRequest",
    "KvmRunShellRequestObject",
    "KvmRunShellResponse",
    "L2NetworkData",
    "L2NetworkInventory",
    "L2VlanNetworkInventory",
    "L2VxlanNetworkInventory",
    "L2VxlanNetworkPoolInventory",
    "L3NetworkHostRouteInventory",
    "L3NetworkInventory",
    "LdapAccountRefInventory",
    "LdapServerInventory",
    "LoadBalancerAclEntry",
    "LoadBalancerInventory",
    "LoadBalancerListenerAclRefInventory",
    "LoadBalancerListenerCertificateRefInventory",
    "LoadBalancerListenerInventory",
    "LoadBalancerListenerServerGroupRefInventory",
    "LoadBalancerListenerVmNicRefInventory",
    "LoadBalancerServerGroupInventory",
    "LoadBalancerServerGroupServerIpInventory",
    "LoadBalancerServerGroupVmNicRefInventory",
    "LocalStorageGetVolumeMigratableHostsResponse",
    "LocalStorageMigrateVolumeRequest",
    "LocalStorageMigrateVolumeRequestObject",
    "LocalStorageMigrateVolumeResponse",
    "LocalStorageResourceRefInventory",
    "LogInByAccountRequest",
    "LogInByAccountRequestObject",
    "LogInByAccountResponse",
    "LogInByLdapRequest",
    "LogInByLdapRequestObject",
    "LogInByLdapResponse",
    "LogInByUserRequest",
    "LogInByUserRequestObject",
    "LogInByUserResponse",
    "LogInRequest",
    "LogInRequestObject",
    "LogInResponse",
    "LogOutResponseDefault",
    "LongJobInventory",
    "LongJobState",
    "MigrateVmRequest",
    "MigrateVmRequestObject",
    "MigrateVmResponse",
    "MoveDirectoryRequest",
    "MoveDirectoryRequestObject",
    "MoveResourcesToDirectoryRequest",
    "MoveResourcesToDirectoryRequestObject",
    "NetworkServiceL3NetworkRefInventory",
    "PauseVmInstanceRequest",
    "PauseVmInstanceRequestObject",
    "PauseVmInstanceResponse",
    "PendingTaskInfo",
    "PolicyInventory",
    "PolicyStatement",
    "PolicyStatementEffect",
    "PortForwardingRuleInventory",
    "PowerOnHostRequest",
    "PowerOnHostRequestObject",
    "PowerOnHostResponse",
    "PrimaryStorageInventory",
    "ProvisionVirtualRouterConfigRequest",
    "ProvisionVirtualRouterConfigRequestObject",
    "ProvisionVirtualRouterConfigResponse",
    "QueryAccessControlListResponse",
    "QueryAccountResourceRefResponse",
    "QueryAccountResponse",
    "QueryAddressPoolResponse",
    "QueryApplianceVmResponse",
    "QueryBackupStorageResponse",
    "QueryCephBackupStorageResponse",
    "QueryCephOsdGroupResponse",
    "QueryCephPrimaryStoragePoolResponse",
    "QueryCephPrimaryStorageResponse",
    "QueryCertificateResponse",
    "QueryClusterResponse",
    "QueryConsoleProxyAgentResponse",
    "QueryDiskOfferingResponse",
    "QueryEipResponse",
    "QueryEventLogResponse",
    "QueryGcJobResponse",
    "QueryHostNetworkInterfaceLldpResponse",
    "QueryHostOsCategoryResponse",
    "QueryHostResponse",
    "QueryImageCacheResponse",
    "QueryImageResponse",
    "QueryInstanceOfferingResponse",
    "QueryIpAddressResponse",
    "QueryIpRangeResponse",
    "QueryKvmHypervisorInfoResponse",
    "QueryL2VlanNetworkResponse",
    "QueryL2VxlanNetworkPoolResponse",
    "QueryL3NetworkResponse",
    "QueryLdapBindingResponse",
    "QueryLdapServerResponse",
    "QueryLoadBalancerResponse",
    "QueryLoadBalancerServerGroupResponse",
    "QueryLongJobResponse",
    "QueryNetworkServiceL3NetworkRefResponse",
    "QueryPolicyResponse",
    "QueryPrimaryStorageResponse",
    "QueryQuotaResponse",
    "QueryResourceConfigResponse",
    "QueryRoleResponse",
    "QuerySdnControllerResponse",
    "QuerySecurityGroupResponse",
    "QuerySecurityGroupRuleResponse",
    "QuerySftpBackupStorageResponse",
    "QuerySharedResourceResponse",
    "QuerySshKeyPairResponse",
    "QuerySystemTagResponse",
    "QueryUserResponse",
    "QueryUserTagResponse",
    "QueryVipResponse",
    "QueryVirtualRouterOfferingResponse",
    "QueryVirtualRouterVmResponse",
    "QueryVmCdRomResponse",
    "QueryVmInstanceDeviceAddressArchiveResponse",
    "QueryVmInstanceDeviceAddressGroupResponse",
    "QueryVmInstanceResponse",
    "QueryVmNicInSecurityGroupResponse",
    "QueryVmNicResponse",
    "QueryVmNicSecurityPolicyResponse",
    "QueryVmPriorityConfigResponse",
    "QueryVmUserDefinedXmlHookScriptResponse",
    "QueryVniRangeResponse",
    "QueryVolumeSnapshotGroupResponse",
    "QueryVolumeSnapshotResponse",
    "QueryVolumeSnapshotTreeResponse",
    "QueryVtepResponse",
    "QueryWebhookResponse",
    "QueryZoneResponse",
    "QuotaInventory",
    "QuotaUsage",
    "ReconnectBackupStorageRequest",
    "ReconnectBackupStorageRequestObject",
    "ReconnectBackupStorageResponse",
    "ReconnectHostRequest",
    "ReconnectHostRequestObject",
    "ReconnectHostResponse",
    "ReconnectPrimaryStorageRequest",
    "ReconnectPrimaryStorageRequestObject",
    "ReconnectPrimaryStorageResponse",
    "ReconnectSftpBackupStorageRequest",
    "ReconnectSftpBackupStorageRequestObject",
    "ReconnectSftpBackupStorageResponse",
    "ReconnectVirtualRouterRequest",
    "ReconnectVirtualRouterRequestObject",
    "ReconnectVirtualRouterResponse",
    "RecoverDataVolumeRequest",
    "RecoverDataVolumeRequestObject",
    "RecoverDataVolumeResponse",
    "RecoverImageRequest",
    "RecoverImageRequestObject",
    "RecoverImageResponse",
    "RecoverVmInstanceRequest",
    "RecoverVmInstanceRequestObject",
    "RecoverVmInstanceResponse",
    "RefreshCaptchaResponse",
    "RefreshGuestOsMetadataRequest",
    "RefreshGuestOsMetadataRequestObject",
    "RefreshLoadBalancerRequest",
    "RefreshLoadBalancerRequestObject",
    "RefreshLoadBalancerResponse",
    "ReloadElaborationRequest",
    "ReloadElaborationRequestObject",
    "ReloadExternalServiceRequest",
    "ReloadExternalServiceRequestObject",
    "RemoteVtepInventory",
    "RemoveAccessControlListFromLoadBalancerResponse",
    "RemoveAccessControlListFromLoadBalancerResponseDefault",
    "RemoveBackendServerFromServerGroupRequest",
    "RemoveBackendServerFromServerGroupRequestObject",
    "RemoveBackendServerFromServerGroupResponse",
    "RemoveCertificateFromLoadBalancerListenerResponse",
    "RemoveCertificateFromLoadBalancerListenerResponseDefault",
    "RemoveDnsFromL3NetworkResponse",
    "RemoveDnsFromL3NetworkResponseDefault",
    "RemoveHostRouteFromL3NetworkResponse",
    "RemoveHostRouteFromL3NetworkResponseDefault",
    "RemoveMonFromCephBackupStorageResponse",
    "RemoveMonFromCephBackupStorageResponseDefault",
    "RemoveResourcesFromDirectoryResponseDefault",
    "RemoveSdnControllerResponseDefault",
    "RemoveUserFromGroupResponseDefault",
    "RemoveVmNicFromLoadBalancerResponse",
    "RemoveVmNicFromLoadBalancerResponseDefault",
    "RenewSessionRequest",
    "RenewSessionRequestObject",
    "RenewSessionResponse",
    "RequestConsoleAccessRequest",
    "RequestConsoleAccessRequestObject",
    "RequestConsoleAccessResponse",
    "RerunLongJobRequest",
    "RerunLongJobRequestObject",
    "RerunLongJobResponse",
    "ReservedIpRangeInventory",
    "ResetGlobalConfigRequest",
    "ResetGlobalConfigRequestObject",
    "ResourceConfigAo",
    "ResourceConfigInventory",
    "ResourceConfigStruct",
    "ResumeLongJobRequest",
    "ResumeLongJobRequestObject",
    "ResumeLongJobResponse",
    "ResumeVmInstanceRequest",
    "ResumeVmInstanceRequestObject",
    "ResumeVmInstanceResponse",
    "RevertSnapshotGroupResult",
    "RevertVmFromSnapshotGroupRequest",
    "RevertVmFromSnapshotGroupRequestObject",
    "RevertVmFromSnapshotGroupResponse",
    "RevertVolumeFromSnapshotRequest",
    "RevertVolumeFromSnapshotRequestObject",
    "RevokeResourceSharingRequest",
    "RevokeResourceSharingRequestObject",
    "RoleInventory",
    "RolePolicyRefInventory",
    "RolePolicyStatementInventory",
    "RoleState",
    "RoleStateEvent",
    "RoleType",
    "RunningTaskInfo",
    "SdnControllerInventory",
    "SdnVniRange",
    "SecurityGroupInventory",
    "SecurityGroupRuleAo",
    "SecurityGroupRuleInventory",
    "SecurityGroupRulePriorityAo",
    "SessionInventory",
    "SetImageBootModeRequest",
    "SetImageBootModeRequestBootMode",
    "SetImageBootModeRequestObject",
    "SetL3NetworkMtuRequest",
    "SetL3NetworkMtuRequestObject",
    "SetL3NetworkRouterInterfaceIpRequest",
    "SetL3NetworkRouterInterfaceIpRequestObject",
    "SetVmBootVolumeRequest",
    "SetVmBootVolumeRequestObject",
    "SetVmBootVolumeResponse",
    "SetVmClockTrackRequest",
    "SetVmClockTrackRequestIntervalInSeconds",
    "SetVmClockTrackRequestObject",
    "SetVmClockTrackRequestTrack",
    "SetVmClockTrackResponse",
    "SetVmConsolePasswordRequest",
    "SetVmConsolePasswordRequestObject",
    "SetVmConsolePasswordResponse",
    "SetVmHostnameRequest",
    "SetVmHostnameRequestObject",
    "SetVmInstanceDefaultCdRomRequest",
    "SetVmInstanceDefaultCdRomRequestObject",
    "SetVmInstanceDefaultCdRomResponse",
    "SetVmNicSecurityGroupRequest",
    "SetVmNicSecurityGroupRequestObject",
    "SetVmNicSecurityGroupResponse",
    "SetVmQxlMemoryRequest",
    "SetVmQxlMemoryRequestObject",
    "SetVmSoundTypeRequest",
    "SetVmSoundTypeRequestObject",
    "SetVmSoundTypeRequestSoundType",
    "SetVmStaticIpRequest",
    "SetVmStaticIpRequestObject",
    "SftpBackupStorageInventory",
    "ShareResourceRequest",
    "ShareResourceRequestObject",
    "SharedResourceInventory",
    "ShellResult",
    "ShrinkResult",
    "ShrinkVolumeSnapshotRequest",
    "ShrinkVolumeSnapshotRequestObject",
    "ShrinkVolumeSnapshotResponse",
    "ShutdownHostRequest",
    "ShutdownHostRequestMethod",
    "ShutdownHostRequestObject",
    "ShutdownHostResponse",
    "SnapshotLeafInventory",
    "SshKeyPairInventory",
    "SshPrivateKeyPairInventory",
    "StartVmInstanceRequest",
    "StartVmInstanceRequestObject",
    "StartVmInstanceResponse",
    "StopVmInstanceRequest",
    "StopVmInstanceRequestObject",
    "StopVmInstanceRequestType",
    "StopVmInstanceResponse",
    "SubmitLongJobRequest",
    "SubmitLongJobRequestObject",
    "SubmitLongJobResponse",
    "SyncImageSizeRequest",
    "SyncImageSizeRequestObject",
    "SyncImageSizeResponse",
    "SyncPrimaryStorageCapacityRequest",
    "SyncPrimaryStorageCapacityRequestObject",
    "SyncPrimaryStorageCapacityResponse",
    "SyncVolumeSizeRequest",
    "SyncVolumeSizeRequestObject",
    "SyncVolumeSizeResponse",
    "SystemTagInventory",
    "TagPatternInventory",
    "TagPatternType",
    "TaskProgressInventory",
    "TrashCleanupResult",
    "TriggerGcJobRequest",
    "TriggerGcJobRequestObject",
    "UndoSnapshotCreationRequest",
    "UndoSnapshotCreationRequestObject",
    "UndoSnapshotCreationResponse",
    "UngroupVolumeSnapshotGroupResponseDefault",
    "UpdateAccountRequest",
    "UpdateAccountRequestObject",
    "UpdateAccountResponse",
    "UpdateBackupStorageRequest",
    "UpdateBackupStorageRequestObject",
    "UpdateBackupStorageResponse",
    "UpdateCephBackupStorageMonRequest",
    "UpdateCephBackupStorageMonRequestObject",
    "UpdateCephBackupStorageMonResponse",
    "UpdateCephPrimaryStorageMonRequest",
    "UpdateCephPrimaryStorageMonRequestObject",
    "UpdateCephPrimaryStorageMonResponse",
    "UpdateCephPrimaryStoragePoolRequest",
    "UpdateCephPrimaryStoragePoolRequestObject",
    "UpdateCephPrimaryStoragePoolResponse",
    "UpdateCertificateRequest",
    "UpdateCertificateRequestObject",
    "UpdateCertificateResponse",
    "UpdateClusterOsRequest",
    "UpdateClusterOsRequestObject",
    "UpdateClusterOsResponse",
    "UpdateConsoleProxyAgentRequest",
    "UpdateConsoleProxyAgentRequestObject",
    "UpdateConsoleProxyAgentResponse",
    "UpdateDirectoryRequest",
    "UpdateDirectoryRequestObject",
    "UpdateDirectoryResponse",
    "UpdateDiskOfferingRequest",
    "UpdateDiskOfferingRequestObject",
    "UpdateDiskOfferingResponse",
    "UpdateEipRequest",
    "UpdateEipRequestObject",
    "UpdateEipResponse",
    "UpdateExternalPrimaryStorageRequest",
    "UpdateExternalPrimaryStorageRequestDefaultProtocol",
    "UpdateExternalPrimaryStorageRequestObject",
    "UpdateExternalPrimaryStorageResponse",
    "UpdateGlobalConfigRequest",
    "UpdateGlobalConfigRequestObject",
    "UpdateGlobalConfigResponse",
    "UpdateHostIpmiRequest",
    "UpdateHostIpmiRequestObject",
    "UpdateHostIpmiResponse",
    "UpdateHostRequest",
    "UpdateHostRequestObject",
    "UpdateHostResponse",
    "UpdateImageRequest",
    "UpdateImageRequestArchitecture",
    "UpdateImageRequestFormat",
    "UpdateImageRequestMediaType",
    "UpdateImageRequestObject",
    "UpdateImageRequestPlatform",
    "UpdateImageResponse",
    "UpdateInstanceOfferingRequest",
    "UpdateInstanceOfferingRequestObject",
    "UpdateInstanceOfferingResponse",
    "UpdateIpRangeRequest",
    "UpdateIpRangeRequestObject",
    "UpdateIpRangeResponse",
    "UpdateKvmHostRequest",
    "UpdateKvmHostRequestObject",
    "UpdateKvmHostResponse",
    "UpdateL2NetworkRequest",
    "UpdateL2NetworkRequestObject",
    "UpdateL2NetworkResponse",
    "UpdateLdapServerRequest",
    "UpdateLdapServerRequestEncryption",
    "UpdateLdapServerRequestObject",
    "UpdateLdapServerResponse",
    "UpdateLoadBalancerListenerRequest",
    "UpdateLoadBalancerListenerRequestObject",
    "UpdateLoadBalancerListenerResponse",
    "UpdateLoadBalancerRequest",
    "UpdateLoadBalancerRequestObject",
    "UpdateLoadBalancerResponse",
    "UpdateLoadBalancerServerGroupRequest",
    "UpdateLoadBalancerServerGroupRequestObject",
    "UpdateLoadBalancerServerGroupResponse",
    "UpdateLongJobRequest",
    "UpdateLongJobRequestObject",
    "UpdateLongJobResponse",
    "UpdatePortForwardingRuleRequest",
    "UpdatePortForwardingRuleRequestObject",
    "UpdatePortForwardingRuleResponse",
    "UpdatePrimaryStorageRequest",
    "UpdatePrimaryStorageRequestObject",
    "UpdatePrimaryStorageResponse",
    "UpdatePriorityConfigRequest",
    "UpdatePriorityConfigRequestObject",
    "UpdateQuotaRequest",
    "UpdateQuotaRequestObject",
    "UpdateQuotaResponse",
    "UpdateResourceConfigRequest",
    "UpdateResourceConfigRequestObject",
    "UpdateResourceConfigResponse",
    "UpdateResourceConfigsRequest",
    "UpdateResourceConfigsRequestObject",
    "UpdateResourceConfigsResponse",
    "UpdateRoleRequest",
    "UpdateRoleRequestObject",
    "UpdateRoleResponse",
    "UpdateSdnControllerRequest",
    "UpdateSdnControllerRequestObject",
    "UpdateSdnControllerResponse",
    "UpdateSecurityGroupRequest",
    "UpdateSecurityGroupRequestObject",
    "UpdateSecurityGroupResponse",
    "UpdateSecurityGroupRulePriorityRequest",
    "UpdateSecurityGroupRulePriorityRequestObject",
    "UpdateSecurityGroupRulePriorityRequestType",
    "UpdateSecurityGroupRulePriorityResponse",
    "UpdateSftpBackupStorageRequest",
    "UpdateSftpBackupStorageRequestObject",
    "UpdateSftpBackupStorageResponse",
    "UpdateSshKeyPairRequest",
    "UpdateSshKeyPairRequestObject",
    "UpdateSshKeyPairResponse",
    "UpdateSystemTagRequest",
    "UpdateSystemTagRequestObject",
    "UpdateSystemTagResponse",
    "UpdateUserGroupRequest",
    "UpdateUserGroupRequestObject",
    "UpdateUserGroupResponse",
    "UpdateUserRequest",
    "UpdateUserRequestObject",
    "UpdateUserResponse",
    "UpdateVipRequest",
    "UpdateVipRequestObject",
    "UpdateVipResponse",
    "UpdateVirtualRouterRequest",
    "UpdateVirtualRouterRequestObject",
    "UpdateVirtualRouterResponse",
    "UpdateVmCdRomRequest",
    "UpdateVmCdRomRequestObject",
    "UpdateVmCdRomResponse",
    "UpdateVmInstanceRequest",
    "UpdateVmInstanceRequestObject",
    "UpdateVmInstanceRequestPlatform",
    "UpdateVmInstanceRequestState",
    "UpdateVmInstanceResponse",
    "UpdateVmUserDefinedXmlHookScriptRequest",
    "UpdateVmUserDefinedXmlHookScriptRequestObject",
    "UpdateVmUserDefinedXmlHookScriptRequestStartupStrategy",
    "UpdateVmUserDefinedXmlHookScriptResponse",
    "UpdateVniRangeRequest",
    "UpdateVniRangeRequestObject",
    "UpdateVniRangeResponse",
    "UpdateVolumeRequest",
    "UpdateVolumeRequestObject",
    "UpdateVolumeResponse",
    "UpdateVolumeSnapshotGroupRequest",
    "UpdateVolumeSnapshotGroupRequestObject",
    "UpdateVolumeSnapshotGroupResponse",
    "UpdateWebhookRequest",
    "UpdateWebhookRequestObject",
    "UpdateWebhookResponse",
    "UpdateZoneRequest",
    "UpdateZoneRequestObject",
    "UpdateZoneResponse",
    "UsageReport",
    "UsedIpInventory",
    "UserGroupInventory",
    "UserInventory",
    "UserTagInventory",
    "ValidateSessionResponse",
    "VdiPortInfo",
    "VipInventory",
    "VipNetworkServicesRefInventory",
    "VipPortRangeInventory",
    "VirtualRouterOfferingInventory",
    "VirtualRouterVmInventory",
    "VmCdRomInventory",
    "VmDeviceAddress",
    "VmInstanceDeviceAddressArchiveInventory",
    "VmInstanceDeviceAddressGroupInventory",
    "VmInstanceInventory",
    "VmNicInventory",
    "VmNicSecurityGroupRefAo",
    "VmNicSecurityGroupRefInventory",
    "VmNicSecurityPolicyInventory",
    "VmPriorityConfigInventory",
    "VmPriorityLevel",
    "VniRangeInventory",
    "VolumeInventory",
    "VolumeSnapshotBackupStorageRefInventory",
    "VolumeSnapshotGroupAvailability",
    "VolumeSnapshotGroupInventory",
    "VolumeSnapshotGroupRefInventory",
    "VolumeSnapshotInventory",
    "VolumeSnapshotTreeInventory",
    "VtepInventory",
    "WebhookInventory",
    "XmlHookInventory",
    "XmlHookType",
    "ZoneInventory",
    "ZqlQueryResponse",
    "ZqlQueryReturn",
]

__getattr__, __dir__ = lazy_models(__name__, _WHERE)
