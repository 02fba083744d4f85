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
    from .add_access_control_list_entry_request_params import (
        AddAccessControlListEntryRequestParams as AddAccessControlListEntryRequestParams,
    )
    from .add_access_control_list_entry_response import (
        AddAccessControlListEntryResponse as AddAccessControlListEntryResponse,
    )
    from .add_access_control_list_redirect_rule_request import (
        AddAccessControlListRedirectRuleRequest as AddAccessControlListRedirectRuleRequest,
    )
    from .add_access_control_list_redirect_rule_request_params import (
        AddAccessControlListRedirectRuleRequestParams as AddAccessControlListRedirectRuleRequestParams,
    )
    from .add_access_control_list_redirect_rule_response import (
        AddAccessControlListRedirectRuleResponse as AddAccessControlListRedirectRuleResponse,
    )
    from .add_access_control_list_to_load_balancer_request import (
        AddAccessControlListToLoadBalancerRequest as AddAccessControlListToLoadBalancerRequest,
    )
    from .add_access_control_list_to_load_balancer_request_params import (
        AddAccessControlListToLoadBalancerRequestParams as AddAccessControlListToLoadBalancerRequestParams,
    )
    from .add_access_control_list_to_load_balancer_request_params_acl_type import (
        AddAccessControlListToLoadBalancerRequestParamsAclType as AddAccessControlListToLoadBalancerRequestParamsAclType,
    )
    from .add_access_control_list_to_load_balancer_response import (
        AddAccessControlListToLoadBalancerResponse as AddAccessControlListToLoadBalancerResponse,
    )
    from .add_backend_server_to_server_group_request import (
        AddBackendServerToServerGroupRequest as AddBackendServerToServerGroupRequest,
    )
    from .add_backend_server_to_server_group_request_params import (
        AddBackendServerToServerGroupRequestParams as AddBackendServerToServerGroupRequestParams,
    )
    from .add_backend_server_to_server_group_response import (
        AddBackendServerToServerGroupResponse as AddBackendServerToServerGroupResponse,
    )
    from .add_ceph_backup_storage_request import (
        AddCephBackupStorageRequest as AddCephBackupStorageRequest,
    )
    from .add_ceph_backup_storage_request_params import (
        AddCephBackupStorageRequestParams as AddCephBackupStorageRequestParams,
    )
    from .add_ceph_backup_storage_response import (
        AddCephBackupStorageResponse as AddCephBackupStorageResponse,
    )
    from .add_ceph_primary_storage_pool_request import (
        AddCephPrimaryStoragePoolRequest as AddCephPrimaryStoragePoolRequest,
    )
    from .add_ceph_primary_storage_pool_request_params import (
        AddCephPrimaryStoragePoolRequestParams as AddCephPrimaryStoragePoolRequestParams,
    )
    from .add_ceph_primary_storage_pool_request_params_type import (
        AddCephPrimaryStoragePoolRequestParamsType as AddCephPrimaryStoragePoolRequestParamsType,
    )
    from .add_ceph_primary_storage_pool_response import (
        AddCephPrimaryStoragePoolResponse as AddCephPrimaryStoragePoolResponse,
    )
    from .add_ceph_primary_storage_request import (
        AddCephPrimaryStorageRequest as AddCephPrimaryStorageRequest,
    )
    from .add_ceph_primary_storage_request_params import (
        AddCephPrimaryStorageRequestParams as AddCephPrimaryStorageRequestParams,
    )
    from .add_ceph_primary_storage_response import (
        AddCephPrimaryStorageResponse as AddCephPrimaryStorageResponse,
    )
    from .add_certificate_to_load_balancer_listener_request import (
        AddCertificateToLoadBalancerListenerRequest as AddCertificateToLoadBalancerListenerRequest,
    )
    from .add_certificate_to_load_balancer_listener_request_params import (
        AddCertificateToLoadBalancerListenerRequestParams as AddCertificateToLoadBalancerListenerRequestParams,
    )
    from .add_certificate_to_load_balancer_listener_response import (
        AddCertificateToLoadBalancerListenerResponse as AddCertificateToLoadBalancerListenerResponse,
    )
    from .add_dns_to_l3_network_request import (
        AddDnsToL3NetworkRequest as AddDnsToL3NetworkRequest,
    )
    from .add_dns_to_l3_network_request_params import (
        AddDnsToL3NetworkRequestParams as AddDnsToL3NetworkRequestParams,
    )
    from .add_dns_to_l3_network_response import (
        AddDnsToL3NetworkResponse as AddDnsToL3NetworkResponse,
    )
    from .add_external_backup_storage_request import (
        AddExternalBackupStorageRequest as AddExternalBackupStorageRequest,
    )
    from .add_external_backup_storage_request_params import (
        AddExternalBackupStorageRequestParams as AddExternalBackupStorageRequestParams,
    )
    from .add_external_backup_storage_response import (
        AddExternalBackupStorageResponse as AddExternalBackupStorageResponse,
    )
    from .add_external_primary_storage_request import (
        AddExternalPrimaryStorageRequest as AddExternalPrimaryStorageRequest,
    )
    from .add_external_primary_storage_request_params import (
        AddExternalPrimaryStorageRequestParams as AddExternalPrimaryStorageRequestParams,
    )
    from .add_external_primary_storage_request_params_default_output_protocol import (
        AddExternalPrimaryStorageRequestParamsDefaultOutputProtocol as AddExternalPrimaryStorageRequestParamsDefaultOutputProtocol,
    )
    from .add_external_primary_storage_response import (
        AddExternalPrimaryStorageResponse as AddExternalPrimaryStorageResponse,
    )
    from .add_host_route_to_l3_network_request import (
        AddHostRouteToL3NetworkRequest as AddHostRouteToL3NetworkRequest,
    )
    from .add_host_route_to_l3_network_request_params import (
        AddHostRouteToL3NetworkRequestParams as AddHostRouteToL3NetworkRequestParams,
    )
    from .add_host_route_to_l3_network_response import (
        AddHostRouteToL3NetworkResponse as AddHostRouteToL3NetworkResponse,
    )
    from .add_image_request import AddImageRequest as AddImageRequest
    from .add_image_request_params import AddImageRequestParams as AddImageRequestParams
    from .add_image_request_params_architecture import (
        AddImageRequestParamsArchitecture as AddImageRequestParamsArchitecture,
    )
    from .add_image_request_params_media_type import (
        AddImageRequestParamsMediaType as AddImageRequestParamsMediaType,
    )
    from .add_image_request_params_platform import (
        AddImageRequestParamsPlatform as AddImageRequestParamsPlatform,
    )
    from .add_image_response import AddImageResponse as AddImageResponse
    from .add_ip_range_by_network_cidr_request import (
        AddIpRangeByNetworkCidrRequest as AddIpRangeByNetworkCidrRequest,
    )
    from .add_ip_range_by_network_cidr_request_params import (
        AddIpRangeByNetworkCidrRequestParams as AddIpRangeByNetworkCidrRequestParams,
    )
    from .add_ip_range_by_network_cidr_request_params_ip_range_type import (
        AddIpRangeByNetworkCidrRequestParamsIpRangeType as AddIpRangeByNetworkCidrRequestParamsIpRangeType,
    )
    from .add_ip_range_by_network_cidr_response import (
        AddIpRangeByNetworkCidrResponse as AddIpRangeByNetworkCidrResponse,
    )
    from .add_ip_range_request import AddIpRangeRequest as AddIpRangeRequest
    from .add_ip_range_request_params import (
        AddIpRangeRequestParams as AddIpRangeRequestParams,
    )
    from .add_ip_range_request_params_ip_range_type import (
        AddIpRangeRequestParamsIpRangeType as AddIpRangeRequestParamsIpRangeType,
    )
    from .add_ip_range_response import AddIpRangeResponse as AddIpRangeResponse
    from .add_ipv6_range_by_network_cidr_request import (
        AddIpv6RangeByNetworkCidrRequest as AddIpv6RangeByNetworkCidrRequest,
    )
    from .add_ipv6_range_by_network_cidr_request_params import (
        AddIpv6RangeByNetworkCidrRequestParams as AddIpv6RangeByNetworkCidrRequestParams,
    )
    from .add_ipv6_range_by_network_cidr_request_params_address_mode import (
        AddIpv6RangeByNetworkCidrRequestParamsAddressMode as AddIpv6RangeByNetworkCidrRequestParamsAddressMode,
    )
    from .add_ipv6_range_by_network_cidr_request_params_ip_range_type import (
        AddIpv6RangeByNetworkCidrRequestParamsIpRangeType as AddIpv6RangeByNetworkCidrRequestParamsIpRangeType,
    )
    from .add_ipv6_range_by_network_cidr_response import (
        AddIpv6RangeByNetworkCidrResponse as AddIpv6RangeByNetworkCidrResponse,
    )
    from .add_kvm_host_request import AddKvmHostRequest as AddKvmHostRequest
    from .add_kvm_host_request_params import (
        AddKvmHostRequestParams as AddKvmHostRequestParams,
    )
    from .add_kvm_host_response import AddKvmHostResponse as AddKvmHostResponse
    from .add_ldap_server_request import AddLdapServerRequest as AddLdapServerRequest
    from .add_ldap_server_request_params import (
        AddLdapServerRequestParams as AddLdapServerRequestParams,
    )
    from .add_ldap_server_request_params_encryption import (
        AddLdapServerRequestParamsEncryption as AddLdapServerRequestParamsEncryption,
    )
    from .add_ldap_server_request_params_scope import (
        AddLdapServerRequestParamsScope as AddLdapServerRequestParamsScope,
    )
    from .add_ldap_server_response import AddLdapServerResponse as AddLdapServerResponse
    from .add_local_primary_storage_request import (
        AddLocalPrimaryStorageRequest as AddLocalPrimaryStorageRequest,
    )
    from .add_local_primary_storage_request_params import (
        AddLocalPrimaryStorageRequestParams as AddLocalPrimaryStorageRequestParams,
    )
    from .add_local_primary_storage_response import (
        AddLocalPrimaryStorageResponse as AddLocalPrimaryStorageResponse,
    )
    from .add_mon_to_ceph_primary_storage_request import (
        AddMonToCephPrimaryStorageRequest as AddMonToCephPrimaryStorageRequest,
    )
    from .add_mon_to_ceph_primary_storage_request_params import (
        AddMonToCephPrimaryStorageRequestParams as AddMonToCephPrimaryStorageRequestParams,
    )
    from .add_mon_to_ceph_primary_storage_response import (
        AddMonToCephPrimaryStorageResponse as AddMonToCephPrimaryStorageResponse,
    )
    from .add_nfs_primary_storage_request import (
        AddNfsPrimaryStorageRequest as AddNfsPrimaryStorageRequest,
    )
    from .add_nfs_primary_storage_request_params import (
        AddNfsPrimaryStorageRequestParams as AddNfsPrimaryStorageRequestParams,
    )
    from .add_nfs_primary_storage_response import (
        AddNfsPrimaryStorageResponse as AddNfsPrimaryStorageResponse,
    )
    from .add_policy_statements_to_role_request import (
        AddPolicyStatementsToRoleRequest as AddPolicyStatementsToRoleRequest,
    )
    from .add_policy_statements_to_role_request_params import (
        AddPolicyStatementsToRoleRequestParams as AddPolicyStatementsToRoleRequestParams,
    )
    from .add_reserved_ip_range_request import (
        AddReservedIpRangeRequest as AddReservedIpRangeRequest,
    )
    from .add_reserved_ip_range_request_params import (
        AddReservedIpRangeRequestParams as AddReservedIpRangeRequestParams,
    )
    from .add_reserved_ip_range_response import (
        AddReservedIpRangeResponse as AddReservedIpRangeResponse,
    )
    from .add_resources_to_directory_request import (
        AddResourcesToDirectoryRequest as AddResourcesToDirectoryRequest,
    )
    from .add_resources_to_directory_request_params import (
        AddResourcesToDirectoryRequestParams as AddResourcesToDirectoryRequestParams,
    )
    from .add_security_group_rule_request import (
        AddSecurityGroupRuleRequest as AddSecurityGroupRuleRequest,
    )
    from .add_security_group_rule_request_params import (
        AddSecurityGroupRuleRequestParams as AddSecurityGroupRuleRequestParams,
    )
    from .add_security_group_rule_response import (
        AddSecurityGroupRuleResponse as AddSecurityGroupRuleResponse,
    )
    from .add_server_group_to_load_balancer_listener_request import (
        AddServerGroupToLoadBalancerListenerRequest as AddServerGroupToLoadBalancerListenerRequest,
    )
    from .add_server_group_to_load_balancer_listener_request_params import (
        AddServerGroupToLoadBalancerListenerRequestParams as AddServerGroupToLoadBalancerListenerRequestParams,
    )
    from .add_server_group_to_load_balancer_listener_response import (
        AddServerGroupToLoadBalancerListenerResponse as AddServerGroupToLoadBalancerListenerResponse,
    )
    from .add_sftp_backup_storage_request import (
        AddSftpBackupStorageRequest as AddSftpBackupStorageRequest,
    )
    from .add_sftp_backup_storage_request_params import (
        AddSftpBackupStorageRequestParams as AddSftpBackupStorageRequestParams,
    )
    from .add_sftp_backup_storage_response import (
        AddSftpBackupStorageResponse as AddSftpBackupStorageResponse,
    )
    from .add_shared_mount_point_primary_storage_request import (
        AddSharedMountPointPrimaryStorageRequest as AddSharedMountPointPrimaryStorageRequest,
    )
    from .add_shared_mount_point_primary_storage_request_params import (
        AddSharedMountPointPrimaryStorageRequestParams as AddSharedMountPointPrimaryStorageRequestParams,
    )
    from .add_shared_mount_point_primary_storage_response import (
        AddSharedMountPointPrimaryStorageResponse as AddSharedMountPointPrimaryStorageResponse,
    )
    from .add_simulator_backup_storage_request import (
        AddSimulatorBackupStorageRequest as AddSimulatorBackupStorageRequest,
    )
    from .add_simulator_backup_storage_request_params import (
        AddSimulatorBackupStorageRequestParams as AddSimulatorBackupStorageRequestParams,
    )
    from .add_simulator_backup_storage_response import (
        AddSimulatorBackupStorageResponse as AddSimulatorBackupStorageResponse,
    )
    from .add_simulator_host_request import (
        AddSimulatorHostRequest as AddSimulatorHostRequest,
    )
    from .add_simulator_host_request_params import (
        AddSimulatorHostRequestParams as AddSimulatorHostRequestParams,
    )
    from .add_simulator_host_response import (
        AddSimulatorHostResponse as AddSimulatorHostResponse,
    )
    from .add_simulator_primary_storage_request import (
        AddSimulatorPrimaryStorageRequest as AddSimulatorPrimaryStorageRequest,
    )
    from .add_simulator_primary_storage_request_params import (
        AddSimulatorPrimaryStorageRequestParams as AddSimulatorPrimaryStorageRequestParams,
    )
    from .add_simulator_primary_storage_response import (
        AddSimulatorPrimaryStorageResponse as AddSimulatorPrimaryStorageResponse,
    )
    from .add_storage_protocol_request import (
        AddStorageProtocolRequest as AddStorageProtocolRequest,
    )
    from .add_storage_protocol_request_params import (
        AddStorageProtocolRequestParams as AddStorageProtocolRequestParams,
    )
    from .add_vm_nic_to_load_balancer_request import (
        AddVmNicToLoadBalancerRequest as AddVmNicToLoadBalancerRequest,
    )
    from .add_vm_nic_to_load_balancer_request_params import (
        AddVmNicToLoadBalancerRequestParams as AddVmNicToLoadBalancerRequestParams,
    )
    from .add_vm_nic_to_load_balancer_response import (
        AddVmNicToLoadBalancerResponse as AddVmNicToLoadBalancerResponse,
    )
    from .address_pool_inventory import AddressPoolInventory as AddressPoolInventory
    from .appliance_vm_inventory import ApplianceVmInventory as ApplianceVmInventory
    from .attach_backup_storage_to_zone_request import (
        AttachBackupStorageToZoneRequest as AttachBackupStorageToZoneRequest,
    )
    from .attach_backup_storage_to_zone_request_params import (
        AttachBackupStorageToZoneRequestParams as AttachBackupStorageToZoneRequestParams,
    )
    from .attach_backup_storage_to_zone_response import (
        AttachBackupStorageToZoneResponse as AttachBackupStorageToZoneResponse,
    )
    from .attach_data_volume_to_host_request import (
        AttachDataVolumeToHostRequest as AttachDataVolumeToHostRequest,
    )
    from .attach_data_volume_to_host_request_params import (
        AttachDataVolumeToHostRequestParams as AttachDataVolumeToHostRequestParams,
    )
    from .attach_data_volume_to_vm_request import (
        AttachDataVolumeToVmRequest as AttachDataVolumeToVmRequest,
    )
    from .attach_data_volume_to_vm_request_params import (
        AttachDataVolumeToVmRequestParams as AttachDataVolumeToVmRequestParams,
    )
    from .attach_data_volume_to_vm_response import (
        AttachDataVolumeToVmResponse as AttachDataVolumeToVmResponse,
    )
    from .attach_eip_request import AttachEipRequest as AttachEipRequest
    from .attach_eip_request_params import (
        AttachEipRequestParams as AttachEipRequestParams,
    )
    from .attach_eip_response import AttachEipResponse as AttachEipResponse
    from .attach_iso_to_vm_instance_request import (
        AttachIsoToVmInstanceRequest as AttachIsoToVmInstanceRequest,
    )
    from .attach_iso_to_vm_instance_request_null import (
        AttachIsoToVmInstanceRequestNull as AttachIsoToVmInstanceRequestNull,
    )
    from .attach_iso_to_vm_instance_response import (
        AttachIsoToVmInstanceResponse as AttachIsoToVmInstanceResponse,
    )
    from .attach_l3_network_to_vm_nic_request import (
        AttachL3NetworkToVmNicRequest as AttachL3NetworkToVmNicRequest,
    )
    from .attach_l3_network_to_vm_nic_request_params import (
        AttachL3NetworkToVmNicRequestParams as AttachL3NetworkToVmNicRequestParams,
    )
    from .attach_l3_network_to_vm_nic_response import (
        AttachL3NetworkToVmNicResponse as AttachL3NetworkToVmNicResponse,
    )
    from .attach_l3_network_to_vm_request import (
        AttachL3NetworkToVmRequest as AttachL3NetworkToVmRequest,
    )
    from .attach_l3_network_to_vm_request_params import (
        AttachL3NetworkToVmRequestParams as AttachL3NetworkToVmRequestParams,
    )
    from .attach_l3_network_to_vm_response import (
        AttachL3NetworkToVmResponse as AttachL3NetworkToVmResponse,
    )
    from .attach_network_service_to_l3_network_request import (
        AttachNetworkServiceToL3NetworkRequest as AttachNetworkServiceToL3NetworkRequest,
    )
    from .attach_network_service_to_l3_network_request_params import (
        AttachNetworkServiceToL3NetworkRequestParams as AttachNetworkServiceToL3NetworkRequestParams,
    )
    from .attach_network_service_to_l3_network_response import (
        AttachNetworkServiceToL3NetworkResponse as AttachNetworkServiceToL3NetworkResponse,
    )
    from .attach_policy_to_role_request import (
        AttachPolicyToRoleRequest as AttachPolicyToRoleRequest,
    )
    from .attach_policy_to_role_request_params import (
        AttachPolicyToRoleRequestParams as AttachPolicyToRoleRequestParams,
    )
    from .attach_policy_to_user_group_request import (
        AttachPolicyToUserGroupRequest as AttachPolicyToUserGroupRequest,
    )
    from .attach_policy_to_user_group_request_params import (
        AttachPolicyToUserGroupRequestParams as AttachPolicyToUserGroupRequestParams,
    )
    from .attach_policy_to_user_request import (
        AttachPolicyToUserRequest as AttachPolicyToUserRequest,
    )
    from .attach_policy_to_user_request_params import (
        AttachPolicyToUserRequestParams as AttachPolicyToUserRequestParams,
    )
    from .attach_port_forwarding_rule_request import (
        AttachPortForwardingRuleRequest as AttachPortForwardingRuleRequest,
    )
    from .attach_port_forwarding_rule_request_params import (
        AttachPortForwardingRuleRequestParams as AttachPortForwardingRuleRequestParams,
    )
    from .attach_port_forwarding_rule_response import (
        AttachPortForwardingRuleResponse as AttachPortForwardingRuleResponse,
    )
    from .attach_role_to_account_request import (
        AttachRoleToAccountRequest as AttachRoleToAccountRequest,
    )
    from .attach_role_to_account_request_params import (
        AttachRoleToAccountRequestParams as AttachRoleToAccountRequestParams,
    )
    from .attach_role_to_account_response import (
        AttachRoleToAccountResponse as AttachRoleToAccountResponse,
    )
    from .attach_security_group_to_l3_network_request import (
        AttachSecurityGroupToL3NetworkRequest as AttachSecurityGroupToL3NetworkRequest,
    )
    from .attach_security_group_to_l3_network_request_params import (
        AttachSecurityGroupToL3NetworkRequestParams as AttachSecurityGroupToL3NetworkRequestParams,
    )
    from .attach_security_group_to_l3_network_response import (
        AttachSecurityGroupToL3NetworkResponse as AttachSecurityGroupToL3NetworkResponse,
    )
    from .attach_vip_to_load_balancer_request import (
        AttachVipToLoadBalancerRequest as AttachVipToLoadBalancerRequest,
    )
    from .attach_vip_to_load_balancer_request_params import (
        AttachVipToLoadBalancerRequestParams as AttachVipToLoadBalancerRequestParams,
    )
    from .attach_vip_to_load_balancer_response import (
        AttachVipToLoadBalancerResponse as AttachVipToLoadBalancerResponse,
    )
    from .attach_vm_nic_to_vm_request import (
        AttachVmNicToVmRequest as AttachVmNicToVmRequest,
    )
    from .attach_vm_nic_to_vm_request_params import (
        AttachVmNicToVmRequestParams as AttachVmNicToVmRequestParams,
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
    from .batch_delete_volume_snapshot_request_batch_delete_volume_snapshot import (
        BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshot as BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshot,
    )
    from .batch_delete_volume_snapshot_request_batch_delete_volume_snapshot_delete_mode import (
        BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshotDeleteMode as BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshotDeleteMode,
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
    from .batch_sync_volume_size_request_xe3_b0 import (
        BatchSyncVolumeSizeRequestXe3B0 as BatchSyncVolumeSizeRequestXe3B0,
    )
    from .batch_sync_volume_size_response import (
        BatchSyncVolumeSizeResponse as BatchSyncVolumeSizeResponse,
    )
    from .cancel_long_job_request import CancelLongJobRequest as CancelLongJobRequest
    from .cancel_long_job_request_cancel_long_job import (
        CancelLongJobRequestCancelLongJob as CancelLongJobRequestCancelLongJob,
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
    from .change_access_control_list_redirect_rule_request_change_access_control_92c5528a import (
        ChangeAccessControlListRedirectRuleRequestChangeAccessControlListRedirectRule as ChangeAccessControlListRedirectRuleRequestChangeAccessControlListRedirectRule,
    )
    from .change_access_control_list_redirect_rule_response import (
        ChangeAccessControlListRedirectRuleResponse as ChangeAccessControlListRedirectRuleResponse,
    )
    from .change_backup_storage_state_request import (
        ChangeBackupStorageStateRequest as ChangeBackupStorageStateRequest,
    )
    from .change_backup_storage_state_request_change_backup_storage_state import (
        ChangeBackupStorageStateRequestChangeBackupStorageState as ChangeBackupStorageStateRequestChangeBackupStorageState,
    )
    from .change_backup_storage_state_request_change_backup_storage_state_state_event import (
        ChangeBackupStorageStateRequestChangeBackupStorageStateStateEvent as ChangeBackupStorageStateRequestChangeBackupStorageStateStateEvent,
    )
    from .change_backup_storage_state_response import (
        ChangeBackupStorageStateResponse as ChangeBackupStorageStateResponse,
    )
    from .change_cluster_state_request import (
        ChangeClusterStateRequest as ChangeClusterStateRequest,
    )
    from .change_cluster_state_request_change_cluster_state import (
        ChangeClusterStateRequestChangeClusterState as ChangeClusterStateRequestChangeClusterState,
    )
    from .change_cluster_state_request_change_cluster_state_state_event import (
        ChangeClusterStateRequestChangeClusterStateStateEvent as ChangeClusterStateRequestChangeClusterStateStateEvent,
    )
    from .change_cluster_state_response import (
        ChangeClusterStateResponse as ChangeClusterStateResponse,
    )
    from .change_disk_offering_state_request import (
        ChangeDiskOfferingStateRequest as ChangeDiskOfferingStateRequest,
    )
    from .change_disk_offering_state_request_change_disk_offering_state import (
        ChangeDiskOfferingStateRequestChangeDiskOfferingState as ChangeDiskOfferingStateRequestChangeDiskOfferingState,
    )
    from .change_disk_offering_state_request_change_disk_offering_state_state_event import (
        ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent as ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent,
    )
    from .change_disk_offering_state_response import (
        ChangeDiskOfferingStateResponse as ChangeDiskOfferingStateResponse,
    )
    from .change_eip_state_request import ChangeEipStateRequest as ChangeEipStateRequest
    from .change_eip_state_request_change_eip_state import (
        ChangeEipStateRequestChangeEipState as ChangeEipStateRequestChangeEipState,
    )
    from .change_eip_state_request_change_eip_state_state_event import (
        ChangeEipStateRequestChangeEipStateStateEvent as ChangeEipStateRequestChangeEipStateStateEvent,
    )
    from .change_eip_state_response import (
        ChangeEipStateResponse as ChangeEipStateResponse,
    )
    from .change_host_state_request import (
        ChangeHostStateRequest as ChangeHostStateRequest,
    )
    from .change_host_state_request_change_host_state import (
        ChangeHostStateRequestChangeHostState as ChangeHostStateRequestChangeHostState,
    )
    from .change_host_state_request_change_host_state_state_event import (
        ChangeHostStateRequestChangeHostStateStateEvent as ChangeHostStateRequestChangeHostStateStateEvent,
    )
    from .change_host_state_response import (
        ChangeHostStateResponse as ChangeHostStateResponse,
    )
    from .change_image_state_request import (
        ChangeImageStateRequest as ChangeImageStateRequest,
    )
    from .change_image_state_request_change_image_state import (
        ChangeImageStateRequestChangeImageState as ChangeImageStateRequestChangeImageState,
    )
    from .change_image_state_request_change_image_state_state_event import (
        ChangeImageStateRequestChangeImageStateStateEvent as ChangeImageStateRequestChangeImageStateStateEvent,
    )
    from .change_image_state_response import (
        ChangeImageStateResponse as ChangeImageStateResponse,
    )
    from .change_instance_offering_request import (
        ChangeInstanceOfferingRequest as ChangeInstanceOfferingRequest,
    )
    from .change_instance_offering_request_change_instance_offering import (
        ChangeInstanceOfferingRequestChangeInstanceOffering as ChangeInstanceOfferingRequestChangeInstanceOffering,
    )
    from .change_instance_offering_response import (
        ChangeInstanceOfferingResponse as ChangeInstanceOfferingResponse,
    )
    from .change_instance_offering_state_request import (
        ChangeInstanceOfferingStateRequest as ChangeInstanceOfferingStateRequest,
    )
    from .change_instance_offering_state_request_change_instance_offering_state import (
        ChangeInstanceOfferingStateRequestChangeInstanceOfferingState as ChangeInstanceOfferingStateRequestChangeInstanceOfferingState,
    )
    from .change_instance_offering_state_request_change_instance_offering_state_s_9d409d3b import (
        ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent as ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent,
    )
    from .change_instance_offering_state_response import (
        ChangeInstanceOfferingStateResponse as ChangeInstanceOfferingStateResponse,
    )
    from .change_l2_network_vlan_id_request import (
        ChangeL2NetworkVlanIdRequest as ChangeL2NetworkVlanIdRequest,
    )
    from .change_l2_network_vlan_id_request_change_l2_network_vlan_id import (
        ChangeL2NetworkVlanIdRequestChangeL2NetworkVlanId as ChangeL2NetworkVlanIdRequestChangeL2NetworkVlanId,
    )
    from .change_l2_network_vlan_id_response import (
        ChangeL2NetworkVlanIdResponse as ChangeL2NetworkVlanIdResponse,
    )
    from .change_l3_network_dhcp_ip_address_request import (
        ChangeL3NetworkDhcpIpAddressRequest as ChangeL3NetworkDhcpIpAddressRequest,
    )
    from .change_l3_network_dhcp_ip_address_request_change_l3_network_dhcp_ip_address import (
        ChangeL3NetworkDhcpIpAddressRequestChangeL3NetworkDhcpIpAddress as ChangeL3NetworkDhcpIpAddressRequestChangeL3NetworkDhcpIpAddress,
    )
    from .change_l3_network_dhcp_ip_address_response import (
        ChangeL3NetworkDhcpIpAddressResponse as ChangeL3NetworkDhcpIpAddressResponse,
    )
    from .change_load_balancer_backend_server_request import (
        ChangeLoadBalancerBackendServerRequest as ChangeLoadBalancerBackendServerRequest,
    )
    from .change_load_balancer_backend_server_request_change_load_balancer_backend_server import (
        ChangeLoadBalancerBackendServerRequestChangeLoadBalancerBackendServer as ChangeLoadBalancerBackendServerRequestChangeLoadBalancerBackendServer,
    )
    from .change_load_balancer_backend_server_response import (
        ChangeLoadBalancerBackendServerResponse as ChangeLoadBalancerBackendServerResponse,
    )
    from .change_load_balancer_listener_request import (
        ChangeLoadBalancerListenerRequest as ChangeLoadBalancerListenerRequest,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListener as ChangeLoadBalancerListenerRequestChangeLoadBalancerListener,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_acl_status import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerAclStatus as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerAclStatus,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_bal_22808c30 import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerBalancerAlgorithm as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerBalancerAlgorithm,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_hea_dcab3987 import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckMethod as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckMethod,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_hea_03388a08 import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckProtocol as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckProtocol,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_http_mode import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpMode as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpMode,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_htt_2d684e4b import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpRedirectHttps as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpRedirectHttps,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_sec_3a2ff0b9 import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSecurityPolicyType as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSecurityPolicyType,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_ses_f6ec557c import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSessionPersistence as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSessionPersistence,
    )
    from .change_load_balancer_listener_request_change_load_balancer_listener_status_code import (
        ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerStatusCode as ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerStatusCode,
    )
    from .change_load_balancer_listener_response import (
        ChangeLoadBalancerListenerResponse as ChangeLoadBalancerListenerResponse,
    )
    from .change_port_forwarding_rule_state_request import (
        ChangePortForwardingRuleStateRequest as ChangePortForwardingRuleStateRequest,
    )
    from .change_port_forwarding_rule_state_request_change_port_forwarding_rule_state import (
        ChangePortForwardingRuleStateRequestChangePortForwardingRuleState as ChangePortForwardingRuleStateRequestChangePortForwardingRuleState,
    )
    from .change_port_forwarding_rule_state_request_change_port_forwarding_rule_s_5a699551 import (
        ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent as ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent,
    )
    from .change_port_forwarding_rule_state_response import (
        ChangePortForwardingRuleStateResponse as ChangePortForwardingRuleStateResponse,
    )
    from .change_primary_storage_state_request import (
        ChangePrimaryStorageStateRequest as ChangePrimaryStorageStateRequest,
    )
    from .change_primary_storage_state_request_change_primary_storage_state import (
        ChangePrimaryStorageStateRequestChangePrimaryStorageState as ChangePrimaryStorageStateRequestChangePrimaryStorageState,
    )
    from .change_primary_storage_state_request_change_primary_storage_state_state_event import (
        ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent as ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent,
    )
    from .change_primary_storage_state_response import (
        ChangePrimaryStorageStateResponse as ChangePrimaryStorageStateResponse,
    )
    from .change_resource_owner_request import (
        ChangeResourceOwnerRequest as ChangeResourceOwnerRequest,
    )
    from .change_resource_owner_request_params import (
        ChangeResourceOwnerRequestParams as ChangeResourceOwnerRequestParams,
    )
    from .change_resource_owner_response import (
        ChangeResourceOwnerResponse as ChangeResourceOwnerResponse,
    )
    from .change_role_state_request import (
        ChangeRoleStateRequest as ChangeRoleStateRequest,
    )
    from .change_role_state_request_change_role_state import (
        ChangeRoleStateRequestChangeRoleState as ChangeRoleStateRequestChangeRoleState,
    )
    from .change_role_state_response import (
        ChangeRoleStateResponse as ChangeRoleStateResponse,
    )
    from .change_security_group_rule_request import (
        ChangeSecurityGroupRuleRequest as ChangeSecurityGroupRuleRequest,
    )
    from .change_security_group_rule_request_change_security_group_rule import (
        ChangeSecurityGroupRuleRequestChangeSecurityGroupRule as ChangeSecurityGroupRuleRequestChangeSecurityGroupRule,
    )
    from .change_security_group_rule_request_change_security_group_rule_action import (
        ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleAction as ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleAction,
    )
    from .change_security_group_rule_request_change_security_group_rule_protocol import (
        ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleProtocol as ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleProtocol,
    )
    from .change_security_group_rule_request_change_security_group_rule_state import (
        ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleState as ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleState,
    )
    from .change_security_group_rule_response import (
        ChangeSecurityGroupRuleResponse as ChangeSecurityGroupRuleResponse,
    )
    from .change_security_group_rule_state_request import (
        ChangeSecurityGroupRuleStateRequest as ChangeSecurityGroupRuleStateRequest,
    )
    from .change_security_group_rule_state_request_change_security_group_rule_state import (
        ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleState as ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleState,
    )
    from .change_security_group_rule_state_request_change_security_group_rule_state_state import (
        ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleStateState as ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleStateState,
    )
    from .change_security_group_rule_state_response import (
        ChangeSecurityGroupRuleStateResponse as ChangeSecurityGroupRuleStateResponse,
    )
    from .change_security_group_state_request import (
        ChangeSecurityGroupStateRequest as ChangeSecurityGroupStateRequest,
    )
    from .change_security_group_state_request_change_security_group_state import (
        ChangeSecurityGroupStateRequestChangeSecurityGroupState as ChangeSecurityGroupStateRequestChangeSecurityGroupState,
    )
    from .change_security_group_state_request_change_security_group_state_state_event import (
        ChangeSecurityGroupStateRequestChangeSecurityGroupStateStateEvent as ChangeSecurityGroupStateRequestChangeSecurityGroupStateStateEvent,
    )
    from .change_security_group_state_response import (
        ChangeSecurityGroupStateResponse as ChangeSecurityGroupStateResponse,
    )
    from .change_vip_state_request import ChangeVipStateRequest as ChangeVipStateRequest
    from .change_vip_state_request_change_vip_state import (
        ChangeVipStateRequestChangeVipState as ChangeVipStateRequestChangeVipState,
    )
    from .change_vip_state_request_change_vip_state_state_event import (
        ChangeVipStateRequestChangeVipStateStateEvent as ChangeVipStateRequestChangeVipStateStateEvent,
    )
    from .change_vip_state_response import (
        ChangeVipStateResponse as ChangeVipStateResponse,
    )
    from .change_vm_nic_network_request import (
        ChangeVmNicNetworkRequest as ChangeVmNicNetworkRequest,
    )
    from .change_vm_nic_network_request_params import (
        ChangeVmNicNetworkRequestParams as ChangeVmNicNetworkRequestParams,
    )
    from .change_vm_nic_network_response import (
        ChangeVmNicNetworkResponse as ChangeVmNicNetworkResponse,
    )
    from .change_vm_nic_security_policy_request import (
        ChangeVmNicSecurityPolicyRequest as ChangeVmNicSecurityPolicyRequest,
    )
    from .change_vm_nic_security_policy_request_change_vm_nic_security_policy import (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy as ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy,
    )
    from .change_vm_nic_security_policy_request_change_vm_nic_security_policy_egr_354654e1 import (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy as ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy,
    )
    from .change_vm_nic_security_policy_request_change_vm_nic_security_policy_ing_880f660b import (
        ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy as ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy,
    )
    from .change_vm_nic_security_policy_response import (
        ChangeVmNicSecurityPolicyResponse as ChangeVmNicSecurityPolicyResponse,
    )
    from .change_vm_nic_state_request import (
        ChangeVmNicStateRequest as ChangeVmNicStateRequest,
    )
    from .change_vm_nic_state_request_change_vm_nic_state import (
        ChangeVmNicStateRequestChangeVmNicState as ChangeVmNicStateRequestChangeVmNicState,
    )
    from .change_vm_nic_state_request_change_vm_nic_state_state import (
        ChangeVmNicStateRequestChangeVmNicStateState as ChangeVmNicStateRequestChangeVmNicStateState,
    )
    from .change_vm_nic_state_response import (
        ChangeVmNicStateResponse as ChangeVmNicStateResponse,
    )
    from .change_zone_state_request import (
        ChangeZoneStateRequest as ChangeZoneStateRequest,
    )
    from .change_zone_state_request_change_zone_state import (
        ChangeZoneStateRequestChangeZoneState as ChangeZoneStateRequestChangeZoneState,
    )
    from .change_zone_state_request_change_zone_state_state_event import (
        ChangeZoneStateRequestChangeZoneStateStateEvent as ChangeZoneStateRequestChangeZoneStateStateEvent,
    )
    from .change_zone_state_response import (
        ChangeZoneStateResponse as ChangeZoneStateResponse,
    )
    from .check_api_permission_request import (
        CheckApiPermissionRequest as CheckApiPermissionRequest,
    )
    from .check_api_permission_request_check_api_permission import (
        CheckApiPermissionRequestCheckApiPermission as CheckApiPermissionRequestCheckApiPermission,
    )
    from .check_api_permission_response import (
        CheckApiPermissionResponse as CheckApiPermissionResponse,
    )
    from .check_elaboration_content_request import (
        CheckElaborationContentRequest as CheckElaborationContentRequest,
    )
    from .check_elaboration_content_request_params import (
        CheckElaborationContentRequestParams as CheckElaborationContentRequestParams,
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
    from .clean_invalid_ldap_binding_request_clean_invalid_ldap_binding import (
        CleanInvalidLdapBindingRequestCleanInvalidLdapBinding as CleanInvalidLdapBindingRequestCleanInvalidLdapBinding,
    )
    from .clean_invalid_ldap_binding_response import (
        CleanInvalidLdapBindingResponse as CleanInvalidLdapBindingResponse,
    )
    from .clean_long_job_request import CleanLongJobRequest as CleanLongJobRequest
    from .clean_long_job_request_clean_long_job import (
        CleanLongJobRequestCleanLongJob as CleanLongJobRequestCleanLongJob,
    )
    from .clean_queue_request import CleanQueueRequest as CleanQueueRequest
    from .clean_queue_request_clean_queue import (
        CleanQueueRequestCleanQueue as CleanQueueRequestCleanQueue,
    )
    from .clean_trash_result import CleanTrashResult as CleanTrashResult
    from .clean_up_image_cache_on_primary_storage_request import (
        CleanUpImageCacheOnPrimaryStorageRequest as CleanUpImageCacheOnPrimaryStorageRequest,
    )
    from .clean_up_image_cache_on_primary_storage_request_clean_up_image_cache_on_81683d8f import (
        CleanUpImageCacheOnPrimaryStorageRequestCleanUpImageCacheOnPrimaryStorage as CleanUpImageCacheOnPrimaryStorageRequestCleanUpImageCacheOnPrimaryStorage,
    )
    from .clean_up_storage_trash_on_primary_storage_request import (
        CleanUpStorageTrashOnPrimaryStorageRequest as CleanUpStorageTrashOnPrimaryStorageRequest,
    )
    from .clean_up_storage_trash_on_primary_storage_request_clean_up_storage_tras_486d27b8 import (
        CleanUpStorageTrashOnPrimaryStorageRequestCleanUpStorageTrashOnPrimaryStorage as CleanUpStorageTrashOnPrimaryStorageRequestCleanUpStorageTrashOnPrimaryStorage,
    )
    from .clean_up_storage_trash_on_primary_storage_response import (
        CleanUpStorageTrashOnPrimaryStorageResponse as CleanUpStorageTrashOnPrimaryStorageResponse,
    )
    from .clean_up_trash_on_backup_storage_request import (
        CleanUpTrashOnBackupStorageRequest as CleanUpTrashOnBackupStorageRequest,
    )
    from .clean_up_trash_on_backup_storage_request_clean_up_trash_on_backup_storage import (
        CleanUpTrashOnBackupStorageRequestCleanUpTrashOnBackupStorage as CleanUpTrashOnBackupStorageRequestCleanUpTrashOnBackupStorage,
    )
    from .clean_up_trash_on_backup_storage_response import (
        CleanUpTrashOnBackupStorageResponse as CleanUpTrashOnBackupStorageResponse,
    )
    from .clean_up_trash_on_primary_storage_request import (
        CleanUpTrashOnPrimaryStorageRequest as CleanUpTrashOnPrimaryStorageRequest,
    )
    from .clean_up_trash_on_primary_storage_request_clean_up_trash_on_primary_storage import (
        CleanUpTrashOnPrimaryStorageRequestCleanUpTrashOnPrimaryStorage as CleanUpTrashOnPrimaryStorageRequestCleanUpTrashOnPrimaryStorage,
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
    from .create_access_control_list_request_params import (
        CreateAccessControlListRequestParams as CreateAccessControlListRequestParams,
    )
    from .create_access_control_list_request_params_ip_version import (
        CreateAccessControlListRequestParamsIpVersion as CreateAccessControlListRequestParamsIpVersion,
    )
    from .create_access_control_list_response import (
        CreateAccessControlListResponse as CreateAccessControlListResponse,
    )
    from .create_account_request import CreateAccountRequest as CreateAccountRequest
    from .create_account_request_params import (
        CreateAccountRequestParams as CreateAccountRequestParams,
    )
    from .create_account_request_params_type import (
        CreateAccountRequestParamsType as CreateAccountRequestParamsType,
    )
    from .create_account_response import CreateAccountResponse as CreateAccountResponse
    from .create_certificate_request import (
        CreateCertificateRequest as CreateCertificateRequest,
    )
    from .create_certificate_request_params import (
        CreateCertificateRequestParams as CreateCertificateRequestParams,
    )
    from .create_certificate_response import (
        CreateCertificateResponse as CreateCertificateResponse,
    )
    from .create_cluster_request import CreateClusterRequest as CreateClusterRequest
    from .create_cluster_request_params import (
        CreateClusterRequestParams as CreateClusterRequestParams,
    )
    from .create_cluster_request_params_architecture import (
        CreateClusterRequestParamsArchitecture as CreateClusterRequestParamsArchitecture,
    )
    from .create_cluster_request_params_hypervisor_type import (
        CreateClusterRequestParamsHypervisorType as CreateClusterRequestParamsHypervisorType,
    )
    from .create_cluster_request_params_type import (
        CreateClusterRequestParamsType as CreateClusterRequestParamsType,
    )
    from .create_cluster_response import CreateClusterResponse as CreateClusterResponse
    from .create_data_volume_from_volume_snapshot_request import (
        CreateDataVolumeFromVolumeSnapshotRequest as CreateDataVolumeFromVolumeSnapshotRequest,
    )
    from .create_data_volume_from_volume_snapshot_request_params import (
        CreateDataVolumeFromVolumeSnapshotRequestParams as CreateDataVolumeFromVolumeSnapshotRequestParams,
    )
    from .create_data_volume_from_volume_snapshot_response import (
        CreateDataVolumeFromVolumeSnapshotResponse as CreateDataVolumeFromVolumeSnapshotResponse,
    )
    from .create_data_volume_request import (
        CreateDataVolumeRequest as CreateDataVolumeRequest,
    )
    from .create_data_volume_request_params import (
        CreateDataVolumeRequestParams as CreateDataVolumeRequestParams,
    )
    from .create_data_volume_response import (
        CreateDataVolumeResponse as CreateDataVolumeResponse,
    )
    from .create_data_volume_template_from_volume_request import (
        CreateDataVolumeTemplateFromVolumeRequest as CreateDataVolumeTemplateFromVolumeRequest,
    )
    from .create_data_volume_template_from_volume_request_params import (
        CreateDataVolumeTemplateFromVolumeRequestParams as CreateDataVolumeTemplateFromVolumeRequestParams,
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
    from .create_data_volume_template_from_volume_snapshot_request_params import (
        CreateDataVolumeTemplateFromVolumeSnapshotRequestParams as CreateDataVolumeTemplateFromVolumeSnapshotRequestParams,
    )
    from .create_data_volume_template_from_volume_snapshot_response import (
        CreateDataVolumeTemplateFromVolumeSnapshotResponse as CreateDataVolumeTemplateFromVolumeSnapshotResponse,
    )
    from .create_directory_request import (
        CreateDirectoryRequest as CreateDirectoryRequest,
    )
    from .create_directory_request_params import (
        CreateDirectoryRequestParams as CreateDirectoryRequestParams,
    )
    from .create_directory_response import (
        CreateDirectoryResponse as CreateDirectoryResponse,
    )
    from .create_disk_offering_request import (
        CreateDiskOfferingRequest as CreateDiskOfferingRequest,
    )
    from .create_disk_offering_request_params import (
        CreateDiskOfferingRequestParams as CreateDiskOfferingRequestParams,
    )
    from .create_disk_offering_response import (
        CreateDiskOfferingResponse as CreateDiskOfferingResponse,
    )
    from .create_eip_request import CreateEipRequest as CreateEipRequest
    from .create_eip_request_params import (
        CreateEipRequestParams as CreateEipRequestParams,
    )
    from .create_eip_response import CreateEipResponse as CreateEipResponse
    from .create_instance_offering_request import (
        CreateInstanceOfferingRequest as CreateInstanceOfferingRequest,
    )
    from .create_instance_offering_request_params import (
        CreateInstanceOfferingRequestParams as CreateInstanceOfferingRequestParams,
    )
    from .create_instance_offering_response import (
        CreateInstanceOfferingResponse as CreateInstanceOfferingResponse,
    )
    from .create_l2_hardware_vxlan_network_pool_request import (
        CreateL2HardwareVxlanNetworkPoolRequest as CreateL2HardwareVxlanNetworkPoolRequest,
    )
    from .create_l2_hardware_vxlan_network_pool_request_params import (
        CreateL2HardwareVxlanNetworkPoolRequestParams as CreateL2HardwareVxlanNetworkPoolRequestParams,
    )
    from .create_l2_hardware_vxlan_network_pool_request_params_v_switch_type import (
        CreateL2HardwareVxlanNetworkPoolRequestParamsVSwitchType as CreateL2HardwareVxlanNetworkPoolRequestParamsVSwitchType,
    )
    from .create_l2_hardware_vxlan_network_pool_response import (
        CreateL2HardwareVxlanNetworkPoolResponse as CreateL2HardwareVxlanNetworkPoolResponse,
    )
    from .create_l2_hardware_vxlan_network_request import (
        CreateL2HardwareVxlanNetworkRequest as CreateL2HardwareVxlanNetworkRequest,
    )
    from .create_l2_hardware_vxlan_network_request_params import (
        CreateL2HardwareVxlanNetworkRequestParams as CreateL2HardwareVxlanNetworkRequestParams,
    )
    from .create_l2_hardware_vxlan_network_request_params_v_switch_type import (
        CreateL2HardwareVxlanNetworkRequestParamsVSwitchType as CreateL2HardwareVxlanNetworkRequestParamsVSwitchType,
    )
    from .create_l2_hardware_vxlan_network_response import (
        CreateL2HardwareVxlanNetworkResponse as CreateL2HardwareVxlanNetworkResponse,
    )
    from .create_l2_no_vlan_network_request import (
        CreateL2NoVlanNetworkRequest as CreateL2NoVlanNetworkRequest,
    )
    from .create_l2_no_vlan_network_request_params import (
        CreateL2NoVlanNetworkRequestParams as CreateL2NoVlanNetworkRequestParams,
    )
    from .create_l2_no_vlan_network_request_params_v_switch_type import (
        CreateL2NoVlanNetworkRequestParamsVSwitchType as CreateL2NoVlanNetworkRequestParamsVSwitchType,
    )
    from .create_l2_no_vlan_network_response import (
        CreateL2NoVlanNetworkResponse as CreateL2NoVlanNetworkResponse,
    )
    from .create_l2_tf_network_request import (
        CreateL2TfNetworkRequest as CreateL2TfNetworkRequest,
    )
    from .create_l2_tf_network_request_params import (
        CreateL2TfNetworkRequestParams as CreateL2TfNetworkRequestParams,
    )
    from .create_l2_tf_network_request_params_v_switch_type import (
        CreateL2TfNetworkRequestParamsVSwitchType as CreateL2TfNetworkRequestParamsVSwitchType,
    )
    from .create_l2_tf_network_response import (
        CreateL2TfNetworkResponse as CreateL2TfNetworkResponse,
    )
    from .create_l2_vlan_network_request import (
        CreateL2VlanNetworkRequest as CreateL2VlanNetworkRequest,
    )
    from .create_l2_vlan_network_request_params import (
        CreateL2VlanNetworkRequestParams as CreateL2VlanNetworkRequestParams,
    )
    from .create_l2_vlan_network_request_params_v_switch_type import (
        CreateL2VlanNetworkRequestParamsVSwitchType as CreateL2VlanNetworkRequestParamsVSwitchType,
    )
    from .create_l2_vlan_network_response import (
        CreateL2VlanNetworkResponse as CreateL2VlanNetworkResponse,
    )
    from .create_l2_vxlan_network_pool_request import (
        CreateL2VxlanNetworkPoolRequest as CreateL2VxlanNetworkPoolRequest,
    )
    from .create_l2_vxlan_network_pool_request_params import (
        CreateL2VxlanNetworkPoolRequestParams as CreateL2VxlanNetworkPoolRequestParams,
    )
    from .create_l2_vxlan_network_pool_request_params_v_switch_type import (
        CreateL2VxlanNetworkPoolRequestParamsVSwitchType as CreateL2VxlanNetworkPoolRequestParamsVSwitchType,
    )
    from .create_l2_vxlan_network_pool_response import (
        CreateL2VxlanNetworkPoolResponse as CreateL2VxlanNetworkPoolResponse,
    )
    from .create_l2_vxlan_network_request import (
        CreateL2VxlanNetworkRequest as CreateL2VxlanNetworkRequest,
    )
    from .create_l2_vxlan_network_request_params import (
        CreateL2VxlanNetworkRequestParams as CreateL2VxlanNetworkRequestParams,
    )
    from .create_l2_vxlan_network_request_params_v_switch_type import (
        CreateL2VxlanNetworkRequestParamsVSwitchType as CreateL2VxlanNetworkRequestParamsVSwitchType,
    )
    from .create_l2_vxlan_network_response import (
        CreateL2VxlanNetworkResponse as CreateL2VxlanNetworkResponse,
    )
    from .create_load_balancer_listener_request import (
        CreateLoadBalancerListenerRequest as CreateLoadBalancerListenerRequest,
    )
    from .create_load_balancer_listener_request_params import (
        CreateLoadBalancerListenerRequestParams as CreateLoadBalancerListenerRequestParams,
    )
    from .create_load_balancer_listener_request_params_acl_status import (
        CreateLoadBalancerListenerRequestParamsAclStatus as CreateLoadBalancerListenerRequestParamsAclStatus,
    )
    from .create_load_balancer_listener_request_params_acl_type import (
        CreateLoadBalancerListenerRequestParamsAclType as CreateLoadBalancerListenerRequestParamsAclType,
    )
    from .create_load_balancer_listener_request_params_health_check_method import (
        CreateLoadBalancerListenerRequestParamsHealthCheckMethod as CreateLoadBalancerListenerRequestParamsHealthCheckMethod,
    )
    from .create_load_balancer_listener_request_params_health_check_protocol import (
        CreateLoadBalancerListenerRequestParamsHealthCheckProtocol as CreateLoadBalancerListenerRequestParamsHealthCheckProtocol,
    )
    from .create_load_balancer_listener_request_params_protocol import (
        CreateLoadBalancerListenerRequestParamsProtocol as CreateLoadBalancerListenerRequestParamsProtocol,
    )
    from .create_load_balancer_listener_request_params_security_policy_type import (
        CreateLoadBalancerListenerRequestParamsSecurityPolicyType as CreateLoadBalancerListenerRequestParamsSecurityPolicyType,
    )
    from .create_load_balancer_listener_response import (
        CreateLoadBalancerListenerResponse as CreateLoadBalancerListenerResponse,
    )
    from .create_load_balancer_request import (
        CreateLoadBalancerRequest as CreateLoadBalancerRequest,
    )
    from .create_load_balancer_request_params import (
        CreateLoadBalancerRequestParams as CreateLoadBalancerRequestParams,
    )
    from .create_load_balancer_response import (
        CreateLoadBalancerResponse as CreateLoadBalancerResponse,
    )
    from .create_load_balancer_server_group_request import (
        CreateLoadBalancerServerGroupRequest as CreateLoadBalancerServerGroupRequest,
    )
    from .create_load_balancer_server_group_request_params import (
        CreateLoadBalancerServerGroupRequestParams as CreateLoadBalancerServerGroupRequestParams,
    )
    from .create_load_balancer_server_group_response import (
        CreateLoadBalancerServerGroupResponse as CreateLoadBalancerServerGroupResponse,
    )
    from .create_policy_request import CreatePolicyRequest as CreatePolicyRequest
    from .create_policy_request_params import (
        CreatePolicyRequestParams as CreatePolicyRequestParams,
    )
    from .create_policy_response import CreatePolicyResponse as CreatePolicyResponse
    from .create_port_forwarding_rule_request import (
        CreatePortForwardingRuleRequest as CreatePortForwardingRuleRequest,
    )
    from .create_port_forwarding_rule_request_params import (
        CreatePortForwardingRuleRequestParams as CreatePortForwardingRuleRequestParams,
    )
    from .create_port_forwarding_rule_request_params_protocol_type import (
        CreatePortForwardingRuleRequestParamsProtocolType as CreatePortForwardingRuleRequestParamsProtocolType,
    )
    from .create_port_forwarding_rule_response import (
        CreatePortForwardingRuleResponse as CreatePortForwardingRuleResponse,
    )
    from .create_role_request import CreateRoleRequest as CreateRoleRequest
    from .create_role_request_params import (
        CreateRoleRequestParams as CreateRoleRequestParams,
    )
    from .create_role_response import CreateRoleResponse as CreateRoleResponse
    from .create_root_volume_template_from_root_volume_request import (
        CreateRootVolumeTemplateFromRootVolumeRequest as CreateRootVolumeTemplateFromRootVolumeRequest,
    )
    from .create_root_volume_template_from_root_volume_request_params import (
        CreateRootVolumeTemplateFromRootVolumeRequestParams as CreateRootVolumeTemplateFromRootVolumeRequestParams,
    )
    from .create_root_volume_template_from_root_volume_request_params_platform import (
        CreateRootVolumeTemplateFromRootVolumeRequestParamsPlatform as CreateRootVolumeTemplateFromRootVolumeRequestParamsPlatform,
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
    from .create_root_volume_template_from_volume_snapshot_request_params import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequestParams as CreateRootVolumeTemplateFromVolumeSnapshotRequestParams,
    )
    from .create_root_volume_template_from_volume_snapshot_request_params_platform import (
        CreateRootVolumeTemplateFromVolumeSnapshotRequestParamsPlatform as CreateRootVolumeTemplateFromVolumeSnapshotRequestParamsPlatform,
    )
    from .create_root_volume_template_from_volume_snapshot_response import (
        CreateRootVolumeTemplateFromVolumeSnapshotResponse as CreateRootVolumeTemplateFromVolumeSnapshotResponse,
    )
    from .create_ssh_key_pair_request import (
        CreateSshKeyPairRequest as CreateSshKeyPairRequest,
    )
    from .create_ssh_key_pair_request_params import (
        CreateSshKeyPairRequestParams as CreateSshKeyPairRequestParams,
    )
    from .create_ssh_key_pair_response import (
        CreateSshKeyPairResponse as CreateSshKeyPairResponse,
    )
    from .create_system_tag_request import (
        CreateSystemTagRequest as CreateSystemTagRequest,
    )
    from .create_system_tag_request_params import (
        CreateSystemTagRequestParams as CreateSystemTagRequestParams,
    )
    from .create_system_tag_response import (
        CreateSystemTagResponse as CreateSystemTagResponse,
    )
    from .create_user_group_request import (
        CreateUserGroupRequest as CreateUserGroupRequest,
    )
    from .create_user_group_request_params import (
        CreateUserGroupRequestParams as CreateUserGroupRequestParams,
    )
    from .create_user_group_response import (
        CreateUserGroupResponse as CreateUserGroupResponse,
    )
    from .create_user_request import CreateUserRequest as CreateUserRequest
    from .create_user_request_params import (
        CreateUserRequestParams as CreateUserRequestParams,
    )
    from .create_user_response import CreateUserResponse as CreateUserResponse
    from .create_user_tag_request import CreateUserTagRequest as CreateUserTagRequest
    from .create_user_tag_request_params import (
        CreateUserTagRequestParams as CreateUserTagRequestParams,
    )
    from .create_user_tag_response import CreateUserTagResponse as CreateUserTagResponse
    from .create_virtual_router_offering_request import (
        CreateVirtualRouterOfferingRequest as CreateVirtualRouterOfferingRequest,
    )
    from .create_virtual_router_offering_request_params import (
        CreateVirtualRouterOfferingRequestParams as CreateVirtualRouterOfferingRequestParams,
    )
    from .create_virtual_router_offering_response import (
        CreateVirtualRouterOfferingResponse as CreateVirtualRouterOfferingResponse,
    )
    from .create_vm_cd_rom_request import CreateVmCdRomRequest as CreateVmCdRomRequest
    from .create_vm_cd_rom_request_params import (
        CreateVmCdRomRequestParams as CreateVmCdRomRequestParams,
    )
    from .create_vm_cd_rom_response import (
        CreateVmCdRomResponse as CreateVmCdRomResponse,
    )
    from .create_vm_instance_from_volume_request import (
        CreateVmInstanceFromVolumeRequest as CreateVmInstanceFromVolumeRequest,
    )
    from .create_vm_instance_from_volume_request_params import (
        CreateVmInstanceFromVolumeRequestParams as CreateVmInstanceFromVolumeRequestParams,
    )
    from .create_vm_instance_from_volume_request_params_platform import (
        CreateVmInstanceFromVolumeRequestParamsPlatform as CreateVmInstanceFromVolumeRequestParamsPlatform,
    )
    from .create_vm_instance_from_volume_request_params_strategy import (
        CreateVmInstanceFromVolumeRequestParamsStrategy as CreateVmInstanceFromVolumeRequestParamsStrategy,
    )
    from .create_vm_instance_from_volume_request_params_type import (
        CreateVmInstanceFromVolumeRequestParamsType as CreateVmInstanceFromVolumeRequestParamsType,
    )
    from .create_vm_instance_from_volume_response import (
        CreateVmInstanceFromVolumeResponse as CreateVmInstanceFromVolumeResponse,
    )
    from .create_vm_instance_from_volume_snapshot_group_request import (
        CreateVmInstanceFromVolumeSnapshotGroupRequest as CreateVmInstanceFromVolumeSnapshotGroupRequest,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_params import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestParams as CreateVmInstanceFromVolumeSnapshotGroupRequestParams,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_params_strategy import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestParamsStrategy as CreateVmInstanceFromVolumeSnapshotGroupRequestParamsStrategy,
    )
    from .create_vm_instance_from_volume_snapshot_group_request_params_type import (
        CreateVmInstanceFromVolumeSnapshotGroupRequestParamsType as CreateVmInstanceFromVolumeSnapshotGroupRequestParamsType,
    )
    from .create_vm_instance_from_volume_snapshot_group_response import (
        CreateVmInstanceFromVolumeSnapshotGroupResponse as CreateVmInstanceFromVolumeSnapshotGroupResponse,
    )
    from .create_vm_instance_from_volume_snapshot_request import (
        CreateVmInstanceFromVolumeSnapshotRequest as CreateVmInstanceFromVolumeSnapshotRequest,
    )
    from .create_vm_instance_from_volume_snapshot_request_params import (
        CreateVmInstanceFromVolumeSnapshotRequestParams as CreateVmInstanceFromVolumeSnapshotRequestParams,
    )
    from .create_vm_instance_from_volume_snapshot_request_params_platform import (
        CreateVmInstanceFromVolumeSnapshotRequestParamsPlatform as CreateVmInstanceFromVolumeSnapshotRequestParamsPlatform,
    )
    from .create_vm_instance_from_volume_snapshot_request_params_strategy import (
        CreateVmInstanceFromVolumeSnapshotRequestParamsStrategy as CreateVmInstanceFromVolumeSnapshotRequestParamsStrategy,
    )
    from .create_vm_instance_from_volume_snapshot_request_params_type import (
        CreateVmInstanceFromVolumeSnapshotRequestParamsType as CreateVmInstanceFromVolumeSnapshotRequestParamsType,
    )
    from .create_vm_instance_from_volume_snapshot_response import (
        CreateVmInstanceFromVolumeSnapshotResponse as CreateVmInstanceFromVolumeSnapshotResponse,
    )
    from .create_vm_instance_request import (
        CreateVmInstanceRequest as CreateVmInstanceRequest,
    )
    from .create_vm_instance_request_params import (
        CreateVmInstanceRequestParams as CreateVmInstanceRequestParams,
    )
    from .create_vm_instance_request_params_architecture import (
        CreateVmInstanceRequestParamsArchitecture as CreateVmInstanceRequestParamsArchitecture,
    )
    from .create_vm_instance_request_params_platform import (
        CreateVmInstanceRequestParamsPlatform as CreateVmInstanceRequestParamsPlatform,
    )
    from .create_vm_instance_request_params_strategy import (
        CreateVmInstanceRequestParamsStrategy as CreateVmInstanceRequestParamsStrategy,
    )
    from .create_vm_instance_request_params_type import (
        CreateVmInstanceRequestParamsType as CreateVmInstanceRequestParamsType,
    )
    from .create_vm_instance_response import (
        CreateVmInstanceResponse as CreateVmInstanceResponse,
    )
    from .create_vm_nic_request import CreateVmNicRequest as CreateVmNicRequest
    from .create_vm_nic_request_params import (
        CreateVmNicRequestParams as CreateVmNicRequestParams,
    )
    from .create_vm_nic_response import CreateVmNicResponse as CreateVmNicResponse
    from .create_vm_user_defined_xml_hook_script_request import (
        CreateVmUserDefinedXmlHookScriptRequest as CreateVmUserDefinedXmlHookScriptRequest,
    )
    from .create_vm_user_defined_xml_hook_script_request_params import (
        CreateVmUserDefinedXmlHookScriptRequestParams as CreateVmUserDefinedXmlHookScriptRequestParams,
    )
    from .create_vm_user_defined_xml_hook_script_response import (
        CreateVmUserDefinedXmlHookScriptResponse as CreateVmUserDefinedXmlHookScriptResponse,
    )
    from .create_vni_range_request import CreateVniRangeRequest as CreateVniRangeRequest
    from .create_vni_range_request_params import (
        CreateVniRangeRequestParams as CreateVniRangeRequestParams,
    )
    from .create_vni_range_response import (
        CreateVniRangeResponse as CreateVniRangeResponse,
    )
    from .create_volume_snapshot_group_request import (
        CreateVolumeSnapshotGroupRequest as CreateVolumeSnapshotGroupRequest,
    )
    from .create_volume_snapshot_group_request_params import (
        CreateVolumeSnapshotGroupRequestParams as CreateVolumeSnapshotGroupRequestParams,
    )
    from .create_volume_snapshot_group_response import (
        CreateVolumeSnapshotGroupResponse as CreateVolumeSnapshotGroupResponse,
    )
    from .create_volume_snapshot_request import (
        CreateVolumeSnapshotRequest as CreateVolumeSnapshotRequest,
    )
    from .create_volume_snapshot_request_params import (
        CreateVolumeSnapshotRequestParams as CreateVolumeSnapshotRequestParams,
    )
    from .create_volume_snapshot_response import (
        CreateVolumeSnapshotResponse as CreateVolumeSnapshotResponse,
    )
    from .create_vxlan_pool_remote_vtep_request import (
        CreateVxlanPoolRemoteVtepRequest as CreateVxlanPoolRemoteVtepRequest,
    )
    from .create_vxlan_pool_remote_vtep_request_params import (
        CreateVxlanPoolRemoteVtepRequestParams as CreateVxlanPoolRemoteVtepRequestParams,
    )
    from .create_vxlan_pool_remote_vtep_response import (
        CreateVxlanPoolRemoteVtepResponse as CreateVxlanPoolRemoteVtepResponse,
    )
    from .create_vxlan_vtep_request import (
        CreateVxlanVtepRequest as CreateVxlanVtepRequest,
    )
    from .create_vxlan_vtep_request_params import (
        CreateVxlanVtepRequestParams as CreateVxlanVtepRequestParams,
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
    from .discover_external_primary_storage_request_params import (
        DiscoverExternalPrimaryStorageRequestParams as DiscoverExternalPrimaryStorageRequestParams,
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
    from .export_image_from_backup_storage_request_export_image_from_backup_storage import (
        ExportImageFromBackupStorageRequestExportImageFromBackupStorage as ExportImageFromBackupStorageRequestExportImageFromBackupStorage,
    )
    from .export_image_from_backup_storage_request_export_image_from_backup_stora_1c44bd74 import (
        ExportImageFromBackupStorageRequestExportImageFromBackupStorageExportFormat as ExportImageFromBackupStorageRequestExportImageFromBackupStorageExportFormat,
    )
    from .export_image_from_backup_storage_response import (
        ExportImageFromBackupStorageResponse as ExportImageFromBackupStorageResponse,
    )
    from .expunge_data_volume_request import (
        ExpungeDataVolumeRequest as ExpungeDataVolumeRequest,
    )
    from .expunge_data_volume_request_expunge_data_volume import (
        ExpungeDataVolumeRequestExpungeDataVolume as ExpungeDataVolumeRequestExpungeDataVolume,
    )
    from .expunge_image_request import ExpungeImageRequest as ExpungeImageRequest
    from .expunge_image_request_expunge_image import (
        ExpungeImageRequestExpungeImage as ExpungeImageRequestExpungeImage,
    )
    from .expunge_vm_instance_request import (
        ExpungeVmInstanceRequest as ExpungeVmInstanceRequest,
    )
    from .expunge_vm_instance_request_expunge_vm_instance import (
        ExpungeVmInstanceRequestExpungeVmInstance as ExpungeVmInstanceRequestExpungeVmInstance,
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
    from .flatten_vm_instance_request_flatten_vm_instance import (
        FlattenVmInstanceRequestFlattenVmInstance as FlattenVmInstanceRequestFlattenVmInstance,
    )
    from .flatten_vm_instance_response import (
        FlattenVmInstanceResponse as FlattenVmInstanceResponse,
    )
    from .flatten_volume_request import FlattenVolumeRequest as FlattenVolumeRequest
    from .flatten_volume_request_flatten_volume import (
        FlattenVolumeRequestFlattenVolume as FlattenVolumeRequestFlattenVolume,
    )
    from .flatten_volume_response import FlattenVolumeResponse as FlattenVolumeResponse
    from .free_ip_inventory import FreeIpInventory as FreeIpInventory
    from .fstrim_vm_request import FstrimVmRequest as FstrimVmRequest
    from .fstrim_vm_request_params import FstrimVmRequestParams as FstrimVmRequestParams
    from .garbage_collector_inventory import (
        GarbageCollectorInventory as GarbageCollectorInventory,
    )
    from .generate_ssh_key_pair_request import (
        GenerateSshKeyPairRequest as GenerateSshKeyPairRequest,
    )
    from .generate_ssh_key_pair_request_params import (
        GenerateSshKeyPairRequestParams as GenerateSshKeyPairRequestParams,
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
    from .get_current_time_request_get_current_time import (
        GetCurrentTimeRequestGetCurrentTime as GetCurrentTimeRequestGetCurrentTime,
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
    from .get_host_power_status_request_get_host_power_status import (
        GetHostPowerStatusRequestGetHostPowerStatus as GetHostPowerStatusRequestGetHostPowerStatus,
    )
    from .get_host_power_status_request_get_host_power_status_method import (
        GetHostPowerStatusRequestGetHostPowerStatusMethod as GetHostPowerStatusRequestGetHostPowerStatusMethod,
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
    from .get_management_node_arch_request_get_management_node_arch import (
        GetManagementNodeArchRequestGetManagementNodeArch as GetManagementNodeArchRequestGetManagementNodeArch,
    )
    from .get_management_node_arch_response import (
        GetManagementNodeArchResponse as GetManagementNodeArchResponse,
    )
    from .get_management_node_os_request import (
        GetManagementNodeOsRequest as GetManagementNodeOsRequest,
    )
    from .get_management_node_os_request_get_management_node_os import (
        GetManagementNodeOsRequestGetManagementNodeOs as GetManagementNodeOsRequestGetManagementNodeOs,
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
    from .get_support_apis_request_get_support_apis import (
        GetSupportApisRequestGetSupportApis as GetSupportApisRequestGetSupportApis,
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
    from .get_version_request_get_version import (
        GetVersionRequestGetVersion as GetVersionRequestGetVersion,
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
    from .get_volume_snapshot_size_request_get_volume_snapshot_size import (
        GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize as GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize,
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
    from .kvm_run_shell_request_kvm_run_shell import (
        KvmRunShellRequestKvmRunShell as KvmRunShellRequestKvmRunShell,
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
    from .local_storage_migrate_volume_request_local_storage_migrate_volume import (
        LocalStorageMigrateVolumeRequestLocalStorageMigrateVolume as LocalStorageMigrateVolumeRequestLocalStorageMigrateVolume,
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
    from .log_in_by_account_request_log_in_by_account import (
        LogInByAccountRequestLogInByAccount as LogInByAccountRequestLogInByAccount,
    )
    from .log_in_by_account_response import (
        LogInByAccountResponse as LogInByAccountResponse,
    )
    from .log_in_by_ldap_request import LogInByLdapRequest as LogInByLdapRequest
    from .log_in_by_ldap_request_log_in_by_ldap import (
        LogInByLdapRequestLogInByLdap as LogInByLdapRequestLogInByLdap,
    )
    from .log_in_by_ldap_response import LogInByLdapResponse as LogInByLdapResponse
    from .log_in_by_user_request import LogInByUserRequest as LogInByUserRequest
    from .log_in_by_user_request_log_in_by_user import (
        LogInByUserRequestLogInByUser as LogInByUserRequestLogInByUser,
    )
    from .log_in_by_user_response import LogInByUserResponse as LogInByUserResponse
    from .log_in_request import LogInRequest as LogInRequest
    from .log_in_request_log_in import LogInRequestLogIn as LogInRequestLogIn
    from .log_in_response import LogInResponse as LogInResponse
    from .log_out_response_default import LogOutResponseDefault as LogOutResponseDefault
    from .long_job_inventory import LongJobInventory as LongJobInventory
    from .long_job_state import LongJobState as LongJobState
    from .migrate_vm_request import MigrateVmRequest as MigrateVmRequest
    from .migrate_vm_request_migrate_vm import (
        MigrateVmRequestMigrateVm as MigrateVmRequestMigrateVm,
    )
    from .migrate_vm_response import MigrateVmResponse as MigrateVmResponse
    from .move_directory_request import MoveDirectoryRequest as MoveDirectoryRequest
    from .move_directory_request_move_directory import (
        MoveDirectoryRequestMoveDirectory as MoveDirectoryRequestMoveDirectory,
    )
    from .move_resources_to_directory_request import (
        MoveResourcesToDirectoryRequest as MoveResourcesToDirectoryRequest,
    )
    from .move_resources_to_directory_request_move_resources_to_directory import (
        MoveResourcesToDirectoryRequestMoveResourcesToDirectory as MoveResourcesToDirectoryRequestMoveResourcesToDirectory,
    )
    from .network_service_l3_network_ref_inventory import (
        NetworkServiceL3NetworkRefInventory as NetworkServiceL3NetworkRefInventory,
    )
    from .pause_vm_instance_request import (
        PauseVmInstanceRequest as PauseVmInstanceRequest,
    )
    from .pause_vm_instance_request_pause_vm_instance import (
        PauseVmInstanceRequestPauseVmInstance as PauseVmInstanceRequestPauseVmInstance,
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
    from .power_on_host_request_power_on_host import (
        PowerOnHostRequestPowerOnHost as PowerOnHostRequestPowerOnHost,
    )
    from .power_on_host_response import PowerOnHostResponse as PowerOnHostResponse
    from .primary_storage_inventory import (
        PrimaryStorageInventory as PrimaryStorageInventory,
    )
    from .provision_virtual_router_config_request import (
        ProvisionVirtualRouterConfigRequest as ProvisionVirtualRouterConfigRequest,
    )
    from .provision_virtual_router_config_request_provision_virtual_router_config import (
        ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig as ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig,
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
    from .reconnect_backup_storage_request_reconnect_backup_storage import (
        ReconnectBackupStorageRequestReconnectBackupStorage as ReconnectBackupStorageRequestReconnectBackupStorage,
    )
    from .reconnect_backup_storage_response import (
        ReconnectBackupStorageResponse as ReconnectBackupStorageResponse,
    )
    from .reconnect_host_request import ReconnectHostRequest as ReconnectHostRequest
    from .reconnect_host_request_reconnect_host import (
        ReconnectHostRequestReconnectHost as ReconnectHostRequestReconnectHost,
    )
    from .reconnect_host_response import ReconnectHostResponse as ReconnectHostResponse
    from .reconnect_primary_storage_request import (
        ReconnectPrimaryStorageRequest as ReconnectPrimaryStorageRequest,
    )
    from .reconnect_primary_storage_request_reconnect_primary_storage import (
        ReconnectPrimaryStorageRequestReconnectPrimaryStorage as ReconnectPrimaryStorageRequestReconnectPrimaryStorage,
    )
    from .reconnect_primary_storage_response import (
        ReconnectPrimaryStorageResponse as ReconnectPrimaryStorageResponse,
    )
    from .reconnect_sftp_backup_storage_request import (
        ReconnectSftpBackupStorageRequest as ReconnectSftpBackupStorageRequest,
    )
    from .reconnect_sftp_backup_storage_request_reconnect_sftp_backup_storage import (
        ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage as ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage,
    )
    from .reconnect_sftp_backup_storage_response import (
        ReconnectSftpBackupStorageResponse as ReconnectSftpBackupStorageResponse,
    )
    from .reconnect_virtual_router_request import (
        ReconnectVirtualRouterRequest as ReconnectVirtualRouterRequest,
    )
    from .reconnect_virtual_router_request_reconnect_virtual_router import (
        ReconnectVirtualRouterRequestReconnectVirtualRouter as ReconnectVirtualRouterRequestReconnectVirtualRouter,
    )
    from .reconnect_virtual_router_response import (
        ReconnectVirtualRouterResponse as ReconnectVirtualRouterResponse,
    )
    from .recover_data_volume_request import (
        RecoverDataVolumeRequest as RecoverDataVolumeRequest,
    )
    from .recover_data_volume_request_recover_data_volume import (
        RecoverDataVolumeRequestRecoverDataVolume as RecoverDataVolumeRequestRecoverDataVolume,
    )
    from .recover_data_volume_response import (
        RecoverDataVolumeResponse as RecoverDataVolumeResponse,
    )
    from .recover_image_request import RecoverImageRequest as RecoverImageRequest
    from .recover_image_request_recover_image import (
        RecoverImageRequestRecoverImage as RecoverImageRequestRecoverImage,
    )
    from .recover_image_response import RecoverImageResponse as RecoverImageResponse
    from .recover_vm_instance_request import (
        RecoverVmInstanceRequest as RecoverVmInstanceRequest,
    )
    from .recover_vm_instance_request_recover_vm_instance import (
        RecoverVmInstanceRequestRecoverVmInstance as RecoverVmInstanceRequestRecoverVmInstance,
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
    from .refresh_guest_os_metadata_request_refresh_guest_os_metadata import (
        RefreshGuestOsMetadataRequestRefreshGuestOsMetadata as RefreshGuestOsMetadataRequestRefreshGuestOsMetadata,
    )
    from .refresh_load_balancer_request import (
        RefreshLoadBalancerRequest as RefreshLoadBalancerRequest,
    )
    from .refresh_load_balancer_request_refresh_load_balancer import (
        RefreshLoadBalancerRequestRefreshLoadBalancer as RefreshLoadBalancerRequestRefreshLoadBalancer,
    )
    from .refresh_load_balancer_response import (
        RefreshLoadBalancerResponse as RefreshLoadBalancerResponse,
    )
    from .reload_elaboration_request import (
        ReloadElaborationRequest as ReloadElaborationRequest,
    )
    from .reload_elaboration_request_reload_elaboration import (
        ReloadElaborationRequestReloadElaboration as ReloadElaborationRequestReloadElaboration,
    )
    from .reload_external_service_request import (
        ReloadExternalServiceRequest as ReloadExternalServiceRequest,
    )
    from .reload_external_service_request_reload_external_service import (
        ReloadExternalServiceRequestReloadExternalService as ReloadExternalServiceRequestReloadExternalService,
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
    from .remove_backend_server_from_server_group_request_remove_backend_server_f_0ed9cf12 import (
        RemoveBackendServerFromServerGroupRequestRemoveBackendServerFromServerGroup as RemoveBackendServerFromServerGroupRequestRemoveBackendServerFromServerGroup,
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
    from .renew_session_request_renew_session import (
        RenewSessionRequestRenewSession as RenewSessionRequestRenewSession,
    )
    from .renew_session_response import RenewSessionResponse as RenewSessionResponse
    from .request_console_access_request import (
        RequestConsoleAccessRequest as RequestConsoleAccessRequest,
    )
    from .request_console_access_request_params import (
        RequestConsoleAccessRequestParams as RequestConsoleAccessRequestParams,
    )
    from .request_console_access_response import (
        RequestConsoleAccessResponse as RequestConsoleAccessResponse,
    )
    from .rerun_long_job_request import RerunLongJobRequest as RerunLongJobRequest
    from .rerun_long_job_request_rerun_long_job import (
        RerunLongJobRequestRerunLongJob as RerunLongJobRequestRerunLongJob,
    )
    from .rerun_long_job_response import RerunLongJobResponse as RerunLongJobResponse
    from .reserved_ip_range_inventory import (
        ReservedIpRangeInventory as ReservedIpRangeInventory,
    )
    from .reset_global_config_request import (
        ResetGlobalConfigRequest as ResetGlobalConfigRequest,
    )
    from .reset_global_config_request_reset_global_config import (
        ResetGlobalConfigRequestResetGlobalConfig as ResetGlobalConfigRequestResetGlobalConfig,
    )
    from .resource_config_ao import ResourceConfigAo as ResourceConfigAo
    from .resource_config_inventory import (
        ResourceConfigInventory as ResourceConfigInventory,
    )
    from .resource_config_struct import ResourceConfigStruct as ResourceConfigStruct
    from .resume_long_job_request import ResumeLongJobRequest as ResumeLongJobRequest
    from .resume_long_job_request_resume_long_job import (
        ResumeLongJobRequestResumeLongJob as ResumeLongJobRequestResumeLongJob,
    )
    from .resume_long_job_response import ResumeLongJobResponse as ResumeLongJobResponse
    from .resume_vm_instance_request import (
        ResumeVmInstanceRequest as ResumeVmInstanceRequest,
    )
    from .resume_vm_instance_request_resume_vm_instance import (
        ResumeVmInstanceRequestResumeVmInstance as ResumeVmInstanceRequestResumeVmInstance,
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
    from .revert_vm_from_snapshot_group_request_revert_vm_from_snapshot_group import (
        RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup as RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup,
    )
    from .revert_vm_from_snapshot_group_response import (
        RevertVmFromSnapshotGroupResponse as RevertVmFromSnapshotGroupResponse,
    )
    from .revert_volume_from_snapshot_request import (
        RevertVolumeFromSnapshotRequest as RevertVolumeFromSnapshotRequest,
    )
    from .revert_volume_from_snapshot_request_revert_volume_from_snapshot import (
        RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot as RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot,
    )
    from .revoke_resource_sharing_request import (
        RevokeResourceSharingRequest as RevokeResourceSharingRequest,
    )
    from .revoke_resource_sharing_request_revoke_resource_sharing import (
        RevokeResourceSharingRequestRevokeResourceSharing as RevokeResourceSharingRequestRevokeResourceSharing,
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
    from .set_image_boot_mode_request_set_image_boot_mode import (
        SetImageBootModeRequestSetImageBootMode as SetImageBootModeRequestSetImageBootMode,
    )
    from .set_image_boot_mode_request_set_image_boot_mode_boot_mode import (
        SetImageBootModeRequestSetImageBootModeBootMode as SetImageBootModeRequestSetImageBootModeBootMode,
    )
    from .set_l3_network_mtu_request import (
        SetL3NetworkMtuRequest as SetL3NetworkMtuRequest,
    )
    from .set_l3_network_mtu_request_params import (
        SetL3NetworkMtuRequestParams as SetL3NetworkMtuRequestParams,
    )
    from .set_l3_network_router_interface_ip_request import (
        SetL3NetworkRouterInterfaceIpRequest as SetL3NetworkRouterInterfaceIpRequest,
    )
    from .set_l3_network_router_interface_ip_request_params import (
        SetL3NetworkRouterInterfaceIpRequestParams as SetL3NetworkRouterInterfaceIpRequestParams,
    )
    from .set_vm_boot_volume_request import (
        SetVmBootVolumeRequest as SetVmBootVolumeRequest,
    )
    from .set_vm_boot_volume_request_set_vm_boot_volume import (
        SetVmBootVolumeRequestSetVmBootVolume as SetVmBootVolumeRequestSetVmBootVolume,
    )
    from .set_vm_boot_volume_response import (
        SetVmBootVolumeResponse as SetVmBootVolumeResponse,
    )
    from .set_vm_clock_track_request import (
        SetVmClockTrackRequest as SetVmClockTrackRequest,
    )
    from .set_vm_clock_track_request_set_vm_clock_track import (
        SetVmClockTrackRequestSetVmClockTrack as SetVmClockTrackRequestSetVmClockTrack,
    )
    from .set_vm_clock_track_request_set_vm_clock_track_interval_in_seconds import (
        SetVmClockTrackRequestSetVmClockTrackIntervalInSeconds as SetVmClockTrackRequestSetVmClockTrackIntervalInSeconds,
    )
    from .set_vm_clock_track_request_set_vm_clock_track_track import (
        SetVmClockTrackRequestSetVmClockTrackTrack as SetVmClockTrackRequestSetVmClockTrackTrack,
    )
    from .set_vm_clock_track_response import (
        SetVmClockTrackResponse as SetVmClockTrackResponse,
    )
    from .set_vm_console_password_request import (
        SetVmConsolePasswordRequest as SetVmConsolePasswordRequest,
    )
    from .set_vm_console_password_request_set_vm_console_password import (
        SetVmConsolePasswordRequestSetVmConsolePassword as SetVmConsolePasswordRequestSetVmConsolePassword,
    )
    from .set_vm_console_password_response import (
        SetVmConsolePasswordResponse as SetVmConsolePasswordResponse,
    )
    from .set_vm_hostname_request import SetVmHostnameRequest as SetVmHostnameRequest
    from .set_vm_hostname_request_set_vm_hostname import (
        SetVmHostnameRequestSetVmHostname as SetVmHostnameRequestSetVmHostname,
    )
    from .set_vm_instance_default_cd_rom_request import (
        SetVmInstanceDefaultCdRomRequest as SetVmInstanceDefaultCdRomRequest,
    )
    from .set_vm_instance_default_cd_rom_request_set_vm_instance_default_cd_rom import (
        SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom as SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom,
    )
    from .set_vm_instance_default_cd_rom_response import (
        SetVmInstanceDefaultCdRomResponse as SetVmInstanceDefaultCdRomResponse,
    )
    from .set_vm_nic_security_group_request import (
        SetVmNicSecurityGroupRequest as SetVmNicSecurityGroupRequest,
    )
    from .set_vm_nic_security_group_request_set_vm_nic_security_group import (
        SetVmNicSecurityGroupRequestSetVmNicSecurityGroup as SetVmNicSecurityGroupRequestSetVmNicSecurityGroup,
    )
    from .set_vm_nic_security_group_response import (
        SetVmNicSecurityGroupResponse as SetVmNicSecurityGroupResponse,
    )
    from .set_vm_qxl_memory_request import (
        SetVmQxlMemoryRequest as SetVmQxlMemoryRequest,
    )
    from .set_vm_qxl_memory_request_set_vm_qxl_memory import (
        SetVmQxlMemoryRequestSetVmQxlMemory as SetVmQxlMemoryRequestSetVmQxlMemory,
    )
    from .set_vm_sound_type_request import (
        SetVmSoundTypeRequest as SetVmSoundTypeRequest,
    )
    from .set_vm_sound_type_request_set_vm_sound_type import (
        SetVmSoundTypeRequestSetVmSoundType as SetVmSoundTypeRequestSetVmSoundType,
    )
    from .set_vm_sound_type_request_set_vm_sound_type_sound_type import (
        SetVmSoundTypeRequestSetVmSoundTypeSoundType as SetVmSoundTypeRequestSetVmSoundTypeSoundType,
    )
    from .set_vm_static_ip_request import SetVmStaticIpRequest as SetVmStaticIpRequest
    from .set_vm_static_ip_request_set_vm_static_ip import (
        SetVmStaticIpRequestSetVmStaticIp as SetVmStaticIpRequestSetVmStaticIp,
    )
    from .sftp_backup_storage_inventory import (
        SftpBackupStorageInventory as SftpBackupStorageInventory,
    )
    from .share_resource_request import ShareResourceRequest as ShareResourceRequest
    from .share_resource_request_share_resource import (
        ShareResourceRequestShareResource as ShareResourceRequestShareResource,
    )
    from .shared_resource_inventory import (
        SharedResourceInventory as SharedResourceInventory,
    )
    from .shell_result import ShellResult as ShellResult
    from .shrink_result import ShrinkResult as ShrinkResult
    from .shrink_volume_snapshot_request import (
        ShrinkVolumeSnapshotRequest as ShrinkVolumeSnapshotRequest,
    )
    from .shrink_volume_snapshot_request_shrink_volume_snapshot import (
        ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot as ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot,
    )
    from .shrink_volume_snapshot_response import (
        ShrinkVolumeSnapshotResponse as ShrinkVolumeSnapshotResponse,
    )
    from .shutdown_host_request import ShutdownHostRequest as ShutdownHostRequest
    from .shutdown_host_request_shutdown_host import (
        ShutdownHostRequestShutdownHost as ShutdownHostRequestShutdownHost,
    )
    from .shutdown_host_request_shutdown_host_method import (
        ShutdownHostRequestShutdownHostMethod as ShutdownHostRequestShutdownHostMethod,
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
    from .start_vm_instance_request_start_vm_instance import (
        StartVmInstanceRequestStartVmInstance as StartVmInstanceRequestStartVmInstance,
    )
    from .start_vm_instance_response import (
        StartVmInstanceResponse as StartVmInstanceResponse,
    )
    from .stop_vm_instance_request import StopVmInstanceRequest as StopVmInstanceRequest
    from .stop_vm_instance_request_stop_vm_instance import (
        StopVmInstanceRequestStopVmInstance as StopVmInstanceRequestStopVmInstance,
    )
    from .stop_vm_instance_request_stop_vm_instance_type import (
        StopVmInstanceRequestStopVmInstanceType as StopVmInstanceRequestStopVmInstanceType,
    )
    from .stop_vm_instance_response import (
        StopVmInstanceResponse as StopVmInstanceResponse,
    )
    from .submit_long_job_request import SubmitLongJobRequest as SubmitLongJobRequest
    from .submit_long_job_request_params import (
        SubmitLongJobRequestParams as SubmitLongJobRequestParams,
    )
    from .submit_long_job_response import SubmitLongJobResponse as SubmitLongJobResponse
    from .sync_image_size_request import SyncImageSizeRequest as SyncImageSizeRequest
    from .sync_image_size_request_sync_image_size import (
        SyncImageSizeRequestSyncImageSize as SyncImageSizeRequestSyncImageSize,
    )
    from .sync_image_size_response import SyncImageSizeResponse as SyncImageSizeResponse
    from .sync_primary_storage_capacity_request import (
        SyncPrimaryStorageCapacityRequest as SyncPrimaryStorageCapacityRequest,
    )
    from .sync_primary_storage_capacity_request_sync_primary_storage_capacity import (
        SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity as SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity,
    )
    from .sync_primary_storage_capacity_response import (
        SyncPrimaryStorageCapacityResponse as SyncPrimaryStorageCapacityResponse,
    )
    from .sync_volume_size_request import SyncVolumeSizeRequest as SyncVolumeSizeRequest
    from .sync_volume_size_request_sync_volume_size import (
        SyncVolumeSizeRequestSyncVolumeSize as SyncVolumeSizeRequestSyncVolumeSize,
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
    from .trigger_gc_job_request_trigger_gc_job import (
        TriggerGcJobRequestTriggerGcJob as TriggerGcJobRequestTriggerGcJob,
    )
    from .undo_snapshot_creation_request import (
        UndoSnapshotCreationRequest as UndoSnapshotCreationRequest,
    )
    from .undo_snapshot_creation_request_undo_snapshot_creation import (
        UndoSnapshotCreationRequestUndoSnapshotCreation as UndoSnapshotCreationRequestUndoSnapshotCreation,
    )
    from .undo_snapshot_creation_response import (
        UndoSnapshotCreationResponse as UndoSnapshotCreationResponse,
    )
    from .ungroup_volume_snapshot_group_response_default import (
        UngroupVolumeSnapshotGroupResponseDefault as UngroupVolumeSnapshotGroupResponseDefault,
    )
    from .update_account_request import UpdateAccountRequest as UpdateAccountRequest
    from .update_account_request_update_account import (
        UpdateAccountRequestUpdateAccount as UpdateAccountRequestUpdateAccount,
    )
    from .update_account_response import UpdateAccountResponse as UpdateAccountResponse
    from .update_backup_storage_request import (
        UpdateBackupStorageRequest as UpdateBackupStorageRequest,
    )
    from .update_backup_storage_request_update_backup_storage import (
        UpdateBackupStorageRequestUpdateBackupStorage as UpdateBackupStorageRequestUpdateBackupStorage,
    )
    from .update_backup_storage_response import (
        UpdateBackupStorageResponse as UpdateBackupStorageResponse,
    )
    from .update_ceph_backup_storage_mon_request import (
        UpdateCephBackupStorageMonRequest as UpdateCephBackupStorageMonRequest,
    )
    from .update_ceph_backup_storage_mon_request_update_ceph_backup_storage_mon import (
        UpdateCephBackupStorageMonRequestUpdateCephBackupStorageMon as UpdateCephBackupStorageMonRequestUpdateCephBackupStorageMon,
    )
    from .update_ceph_backup_storage_mon_response import (
        UpdateCephBackupStorageMonResponse as UpdateCephBackupStorageMonResponse,
    )
    from .update_ceph_primary_storage_mon_request import (
        UpdateCephPrimaryStorageMonRequest as UpdateCephPrimaryStorageMonRequest,
    )
    from .update_ceph_primary_storage_mon_request_update_ceph_primary_storage_mon import (
        UpdateCephPrimaryStorageMonRequestUpdateCephPrimaryStorageMon as UpdateCephPrimaryStorageMonRequestUpdateCephPrimaryStorageMon,
    )
    from .update_ceph_primary_storage_mon_response import (
        UpdateCephPrimaryStorageMonResponse as UpdateCephPrimaryStorageMonResponse,
    )
    from .update_ceph_primary_storage_pool_request import (
        UpdateCephPrimaryStoragePoolRequest as UpdateCephPrimaryStoragePoolRequest,
    )
    from .update_ceph_primary_storage_pool_request_update_ceph_primary_storage_pool import (
        UpdateCephPrimaryStoragePoolRequestUpdateCephPrimaryStoragePool as UpdateCephPrimaryStoragePoolRequestUpdateCephPrimaryStoragePool,
    )
    from .update_ceph_primary_storage_pool_response import (
        UpdateCephPrimaryStoragePoolResponse as UpdateCephPrimaryStoragePoolResponse,
    )
    from .update_certificate_request import (
        UpdateCertificateRequest as UpdateCertificateRequest,
    )
    from .update_certificate_request_update_certificate import (
        UpdateCertificateRequestUpdateCertificate as UpdateCertificateRequestUpdateCertificate,
    )
    from .update_certificate_response import (
        UpdateCertificateResponse as UpdateCertificateResponse,
    )
    from .update_cluster_os_request import (
        UpdateClusterOsRequest as UpdateClusterOsRequest,
    )
    from .update_cluster_os_request_update_cluster_os import (
        UpdateClusterOsRequestUpdateClusterOs as UpdateClusterOsRequestUpdateClusterOs,
    )
    from .update_cluster_os_response import (
        UpdateClusterOsResponse as UpdateClusterOsResponse,
    )
    from .update_console_proxy_agent_request import (
        UpdateConsoleProxyAgentRequest as UpdateConsoleProxyAgentRequest,
    )
    from .update_console_proxy_agent_request_update_console_proxy_agent import (
        UpdateConsoleProxyAgentRequestUpdateConsoleProxyAgent as UpdateConsoleProxyAgentRequestUpdateConsoleProxyAgent,
    )
    from .update_console_proxy_agent_response import (
        UpdateConsoleProxyAgentResponse as UpdateConsoleProxyAgentResponse,
    )
    from .update_directory_request import (
        UpdateDirectoryRequest as UpdateDirectoryRequest,
    )
    from .update_directory_request_update_directory import (
        UpdateDirectoryRequestUpdateDirectory as UpdateDirectoryRequestUpdateDirectory,
    )
    from .update_directory_response import (
        UpdateDirectoryResponse as UpdateDirectoryResponse,
    )
    from .update_disk_offering_request import (
        UpdateDiskOfferingRequest as UpdateDiskOfferingRequest,
    )
    from .update_disk_offering_request_update_disk_offering import (
        UpdateDiskOfferingRequestUpdateDiskOffering as UpdateDiskOfferingRequestUpdateDiskOffering,
    )
    from .update_disk_offering_response import (
        UpdateDiskOfferingResponse as UpdateDiskOfferingResponse,
    )
    from .update_eip_request import UpdateEipRequest as UpdateEipRequest
    from .update_eip_request_update_eip import (
        UpdateEipRequestUpdateEip as UpdateEipRequestUpdateEip,
    )
    from .update_eip_response import UpdateEipResponse as UpdateEipResponse
    from .update_external_primary_storage_request import (
        UpdateExternalPrimaryStorageRequest as UpdateExternalPrimaryStorageRequest,
    )
    from .update_external_primary_storage_request_update_external_primary_storage import (
        UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorage as UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorage,
    )
    from .update_external_primary_storage_request_update_external_primary_storage_0f53980b import (
        UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorageDefaultProtocol as UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorageDefaultProtocol,
    )
    from .update_external_primary_storage_response import (
        UpdateExternalPrimaryStorageResponse as UpdateExternalPrimaryStorageResponse,
    )
    from .update_global_config_request import (
        UpdateGlobalConfigRequest as UpdateGlobalConfigRequest,
    )
    from .update_global_config_request_update_global_config import (
        UpdateGlobalConfigRequestUpdateGlobalConfig as UpdateGlobalConfigRequestUpdateGlobalConfig,
    )
    from .update_global_config_response import (
        UpdateGlobalConfigResponse as UpdateGlobalConfigResponse,
    )
    from .update_host_ipmi_request import UpdateHostIpmiRequest as UpdateHostIpmiRequest
    from .update_host_ipmi_request_update_host_ipmi import (
        UpdateHostIpmiRequestUpdateHostIpmi as UpdateHostIpmiRequestUpdateHostIpmi,
    )
    from .update_host_ipmi_response import (
        UpdateHostIpmiResponse as UpdateHostIpmiResponse,
    )
    from .update_host_request import UpdateHostRequest as UpdateHostRequest
    from .update_host_request_update_host import (
        UpdateHostRequestUpdateHost as UpdateHostRequestUpdateHost,
    )
    from .update_host_response import UpdateHostResponse as UpdateHostResponse
    from .update_image_request import UpdateImageRequest as UpdateImageRequest
    from .update_image_request_update_image import (
        UpdateImageRequestUpdateImage as UpdateImageRequestUpdateImage,
    )
    from .update_image_request_update_image_architecture import (
        UpdateImageRequestUpdateImageArchitecture as UpdateImageRequestUpdateImageArchitecture,
    )
    from .update_image_request_update_image_format import (
        UpdateImageRequestUpdateImageFormat as UpdateImageRequestUpdateImageFormat,
    )
    from .update_image_request_update_image_media_type import (
        UpdateImageRequestUpdateImageMediaType as UpdateImageRequestUpdateImageMediaType,
    )
    from .update_image_request_update_image_platform import (
        UpdateImageRequestUpdateImagePlatform as UpdateImageRequestUpdateImagePlatform,
    )
    from .update_image_response import UpdateImageResponse as UpdateImageResponse
    from .update_instance_offering_request import (
        UpdateInstanceOfferingRequest as UpdateInstanceOfferingRequest,
    )
    from .update_instance_offering_request_update_instance_offering import (
        UpdateInstanceOfferingRequestUpdateInstanceOffering as UpdateInstanceOfferingRequestUpdateInstanceOffering,
    )
    from .update_instance_offering_response import (
        UpdateInstanceOfferingResponse as UpdateInstanceOfferingResponse,
    )
    from .update_ip_range_request import UpdateIpRangeRequest as UpdateIpRangeRequest
    from .update_ip_range_request_update_ip_range import (
        UpdateIpRangeRequestUpdateIpRange as UpdateIpRangeRequestUpdateIpRange,
    )
    from .update_ip_range_response import UpdateIpRangeResponse as UpdateIpRangeResponse
    from .update_kvm_host_request import UpdateKvmHostRequest as UpdateKvmHostRequest
    from .update_kvm_host_request_update_kvm_host import (
        UpdateKvmHostRequestUpdateKvmHost as UpdateKvmHostRequestUpdateKvmHost,
    )
    from .update_kvm_host_response import UpdateKvmHostResponse as UpdateKvmHostResponse
    from .update_l2_network_request import (
        UpdateL2NetworkRequest as UpdateL2NetworkRequest,
    )
    from .update_l2_network_request_update_l2_network import (
        UpdateL2NetworkRequestUpdateL2Network as UpdateL2NetworkRequestUpdateL2Network,
    )
    from .update_l2_network_response import (
        UpdateL2NetworkResponse as UpdateL2NetworkResponse,
    )
    from .update_ldap_server_request import (
        UpdateLdapServerRequest as UpdateLdapServerRequest,
    )
    from .update_ldap_server_request_update_ldap_server import (
        UpdateLdapServerRequestUpdateLdapServer as UpdateLdapServerRequestUpdateLdapServer,
    )
    from .update_ldap_server_request_update_ldap_server_encryption import (
        UpdateLdapServerRequestUpdateLdapServerEncryption as UpdateLdapServerRequestUpdateLdapServerEncryption,
    )
    from .update_ldap_server_response import (
        UpdateLdapServerResponse as UpdateLdapServerResponse,
    )
    from .update_load_balancer_listener_request import (
        UpdateLoadBalancerListenerRequest as UpdateLoadBalancerListenerRequest,
    )
    from .update_load_balancer_listener_request_update_load_balancer_listener import (
        UpdateLoadBalancerListenerRequestUpdateLoadBalancerListener as UpdateLoadBalancerListenerRequestUpdateLoadBalancerListener,
    )
    from .update_load_balancer_listener_response import (
        UpdateLoadBalancerListenerResponse as UpdateLoadBalancerListenerResponse,
    )
    from .update_load_balancer_request import (
        UpdateLoadBalancerRequest as UpdateLoadBalancerRequest,
    )
    from .update_load_balancer_request_update_load_balancer import (
        UpdateLoadBalancerRequestUpdateLoadBalancer as UpdateLoadBalancerRequestUpdateLoadBalancer,
    )
    from .update_load_balancer_response import (
        UpdateLoadBalancerResponse as UpdateLoadBalancerResponse,
    )
    from .update_load_balancer_server_group_request import (
        UpdateLoadBalancerServerGroupRequest as UpdateLoadBalancerServerGroupRequest,
    )
    from .update_load_balancer_server_group_request_update_load_balancer_server_group import (
        UpdateLoadBalancerServerGroupRequestUpdateLoadBalancerServerGroup as UpdateLoadBalancerServerGroupRequestUpdateLoadBalancerServerGroup,
    )
    from .update_load_balancer_server_group_response import (
        UpdateLoadBalancerServerGroupResponse as UpdateLoadBalancerServerGroupResponse,
    )
    from .update_long_job_request import UpdateLongJobRequest as UpdateLongJobRequest
    from .update_long_job_request_update_long_job import (
        UpdateLongJobRequestUpdateLongJob as UpdateLongJobRequestUpdateLongJob,
    )
    from .update_long_job_response import UpdateLongJobResponse as UpdateLongJobResponse
    from .update_port_forwarding_rule_request import (
        UpdatePortForwardingRuleRequest as UpdatePortForwardingRuleRequest,
    )
    from .update_port_forwarding_rule_request_update_port_forwarding_rule import (
        UpdatePortForwardingRuleRequestUpdatePortForwardingRule as UpdatePortForwardingRuleRequestUpdatePortForwardingRule,
    )
    from .update_port_forwarding_rule_response import (
        UpdatePortForwardingRuleResponse as UpdatePortForwardingRuleResponse,
    )
    from .update_primary_storage_request import (
        UpdatePrimaryStorageRequest as UpdatePrimaryStorageRequest,
    )
    from .update_primary_storage_request_update_primary_storage import (
        UpdatePrimaryStorageRequestUpdatePrimaryStorage as UpdatePrimaryStorageRequestUpdatePrimaryStorage,
    )
    from .update_primary_storage_response import (
        UpdatePrimaryStorageResponse as UpdatePrimaryStorageResponse,
    )
    from .update_priority_config_request import (
        UpdatePriorityConfigRequest as UpdatePriorityConfigRequest,
    )
    from .update_priority_config_request_update_priority_config import (
        UpdatePriorityConfigRequestUpdatePriorityConfig as UpdatePriorityConfigRequestUpdatePriorityConfig,
    )
    from .update_quota_request import UpdateQuotaRequest as UpdateQuotaRequest
    from .update_quota_request_update_quota import (
        UpdateQuotaRequestUpdateQuota as UpdateQuotaRequestUpdateQuota,
    )
    from .update_quota_response import UpdateQuotaResponse as UpdateQuotaResponse
    from .update_resource_config_request import (
        UpdateResourceConfigRequest as UpdateResourceConfigRequest,
    )
    from .update_resource_config_request_update_resource_config import (
        UpdateResourceConfigRequestUpdateResourceConfig as UpdateResourceConfigRequestUpdateResourceConfig,
    )
    from .update_resource_config_response import (
        UpdateResourceConfigResponse as UpdateResourceConfigResponse,
    )
    from .update_resource_configs_request import (
        UpdateResourceConfigsRequest as UpdateResourceConfigsRequest,
    )
    from .update_resource_configs_request_params import (
        UpdateResourceConfigsRequestParams as UpdateResourceConfigsRequestParams,
    )
    from .update_resource_configs_response import (
        UpdateResourceConfigsResponse as UpdateResourceConfigsResponse,
    )
    from .update_role_request import UpdateRoleRequest as UpdateRoleRequest
    from .update_role_request_update_role import (
        UpdateRoleRequestUpdateRole as UpdateRoleRequestUpdateRole,
    )
    from .update_role_response import UpdateRoleResponse as UpdateRoleResponse
    from .update_sdn_controller_request import (
        UpdateSdnControllerRequest as UpdateSdnControllerRequest,
    )
    from .update_sdn_controller_request_update_sdn_controller import (
        UpdateSdnControllerRequestUpdateSdnController as UpdateSdnControllerRequestUpdateSdnController,
    )
    from .update_sdn_controller_response import (
        UpdateSdnControllerResponse as UpdateSdnControllerResponse,
    )
    from .update_security_group_request import (
        UpdateSecurityGroupRequest as UpdateSecurityGroupRequest,
    )
    from .update_security_group_request_update_security_group import (
        UpdateSecurityGroupRequestUpdateSecurityGroup as UpdateSecurityGroupRequestUpdateSecurityGroup,
    )
    from .update_security_group_response import (
        UpdateSecurityGroupResponse as UpdateSecurityGroupResponse,
    )
    from .update_security_group_rule_priority_request import (
        UpdateSecurityGroupRulePriorityRequest as UpdateSecurityGroupRulePriorityRequest,
    )
    from .update_security_group_rule_priority_request_update_security_group_rule_priority import (
        UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriority as UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriority,
    )
    from .update_security_group_rule_priority_request_update_security_group_rule_5bc2729f import (
        UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriorityType as UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriorityType,
    )
    from .update_security_group_rule_priority_response import (
        UpdateSecurityGroupRulePriorityResponse as UpdateSecurityGroupRulePriorityResponse,
    )
    from .update_sftp_backup_storage_request import (
        UpdateSftpBackupStorageRequest as UpdateSftpBackupStorageRequest,
    )
    from .update_sftp_backup_storage_request_update_sftp_backup_storage import (
        UpdateSftpBackupStorageRequestUpdateSftpBackupStorage as UpdateSftpBackupStorageRequestUpdateSftpBackupStorage,
    )
    from .update_sftp_backup_storage_response import (
        UpdateSftpBackupStorageResponse as UpdateSftpBackupStorageResponse,
    )
    from .update_ssh_key_pair_request import (
        UpdateSshKeyPairRequest as UpdateSshKeyPairRequest,
    )
    from .update_ssh_key_pair_request_update_ssh_key_pair import (
        UpdateSshKeyPairRequestUpdateSshKeyPair as UpdateSshKeyPairRequestUpdateSshKeyPair,
    )
    from .update_ssh_key_pair_response import (
        UpdateSshKeyPairResponse as UpdateSshKeyPairResponse,
    )
    from .update_system_tag_request import (
        UpdateSystemTagRequest as UpdateSystemTagRequest,
    )
    from .update_system_tag_request_update_system_tag import (
        UpdateSystemTagRequestUpdateSystemTag as UpdateSystemTagRequestUpdateSystemTag,
    )
    from .update_system_tag_response import (
        UpdateSystemTagResponse as UpdateSystemTagResponse,
    )
    from .update_user_group_request import (
        UpdateUserGroupRequest as UpdateUserGroupRequest,
    )
    from .update_user_group_request_update_user_group import (
        UpdateUserGroupRequestUpdateUserGroup as UpdateUserGroupRequestUpdateUserGroup,
    )
    from .update_user_group_response import (
        UpdateUserGroupResponse as UpdateUserGroupResponse,
    )
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .update_user_request_update_user import (
        UpdateUserRequestUpdateUser as UpdateUserRequestUpdateUser,
    )
    from .update_user_response import UpdateUserResponse as UpdateUserResponse
    from .update_vip_request import UpdateVipRequest as UpdateVipRequest
    from .update_vip_request_update_vip import (
        UpdateVipRequestUpdateVip as UpdateVipRequestUpdateVip,
    )
    from .update_vip_response import UpdateVipResponse as UpdateVipResponse
    from .update_virtual_router_request import (
        UpdateVirtualRouterRequest as UpdateVirtualRouterRequest,
    )
    from .update_virtual_router_request_update_virtual_router import (
        UpdateVirtualRouterRequestUpdateVirtualRouter as UpdateVirtualRouterRequestUpdateVirtualRouter,
    )
    from .update_virtual_router_response import (
        UpdateVirtualRouterResponse as UpdateVirtualRouterResponse,
    )
    from .update_vm_cd_rom_request import UpdateVmCdRomRequest as UpdateVmCdRomRequest
    from .update_vm_cd_rom_request_update_vm_cd_rom import (
        UpdateVmCdRomRequestUpdateVmCdRom as UpdateVmCdRomRequestUpdateVmCdRom,
    )
    from .update_vm_cd_rom_response import (
        UpdateVmCdRomResponse as UpdateVmCdRomResponse,
    )
    from .update_vm_instance_request import (
        UpdateVmInstanceRequest as UpdateVmInstanceRequest,
    )
    from .update_vm_instance_request_update_vm_instance import (
        UpdateVmInstanceRequestUpdateVmInstance as UpdateVmInstanceRequestUpdateVmInstance,
    )
    from .update_vm_instance_request_update_vm_instance_platform import (
        UpdateVmInstanceRequestUpdateVmInstancePlatform as UpdateVmInstanceRequestUpdateVmInstancePlatform,
    )
    from .update_vm_instance_request_update_vm_instance_state import (
        UpdateVmInstanceRequestUpdateVmInstanceState as UpdateVmInstanceRequestUpdateVmInstanceState,
    )
    from .update_vm_instance_response import (
        UpdateVmInstanceResponse as UpdateVmInstanceResponse,
    )
    from .update_vm_user_defined_xml_hook_script_request import (
        UpdateVmUserDefinedXmlHookScriptRequest as UpdateVmUserDefinedXmlHookScriptRequest,
    )
    from .update_vm_user_defined_xml_hook_script_request_update_vm_user_defined_x_755feeb2 import (
        UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript as UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript,
    )
    from .update_vm_user_defined_xml_hook_script_request_update_vm_user_defined_x_03e2bffe import (
        UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e as UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e,
    )
    from .update_vm_user_defined_xml_hook_script_response import (
        UpdateVmUserDefinedXmlHookScriptResponse as UpdateVmUserDefinedXmlHookScriptResponse,
    )
    from .update_vni_range_request import UpdateVniRangeRequest as UpdateVniRangeRequest
    from .update_vni_range_request_update_vni_range import (
        UpdateVniRangeRequestUpdateVniRange as UpdateVniRangeRequestUpdateVniRange,
    )
    from .update_vni_range_response import (
        UpdateVniRangeResponse as UpdateVniRangeResponse,
    )
    from .update_volume_request import UpdateVolumeRequest as UpdateVolumeRequest
    from .update_volume_request_update_volume import (
        UpdateVolumeRequestUpdateVolume as UpdateVolumeRequestUpdateVolume,
    )
    from .update_volume_response import UpdateVolumeResponse as UpdateVolumeResponse
    from .update_volume_snapshot_group_request import (
        UpdateVolumeSnapshotGroupRequest as UpdateVolumeSnapshotGroupRequest,
    )
    from .update_volume_snapshot_group_request_update_volume_snapshot_group import (
        UpdateVolumeSnapshotGroupRequestUpdateVolumeSnapshotGroup as UpdateVolumeSnapshotGroupRequestUpdateVolumeSnapshotGroup,
    )
    from .update_volume_snapshot_group_response import (
        UpdateVolumeSnapshotGroupResponse as UpdateVolumeSnapshotGroupResponse,
    )
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .update_webhook_request_update_webhook import (
        UpdateWebhookRequestUpdateWebhook as UpdateWebhookRequestUpdateWebhook,
    )
    from .update_webhook_response import UpdateWebhookResponse as UpdateWebhookResponse
    from .update_zone_request import UpdateZoneRequest as UpdateZoneRequest
    from .update_zone_request_update_zone import (
        UpdateZoneRequestUpdateZone as UpdateZoneRequestUpdateZone,
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
    "AddAccessControlListEntryRequestParams": "add_access_control_list_entry_request_params",
    "AddAccessControlListEntryResponse": "add_access_control_list_entry_response",
    "AddAccessControlListRedirectRuleRequest": "add_access_control_list_redirect_rule_request",
    "AddAccessControlListRedirectRuleRequestParams": "add_access_control_list_redirect_rule_request_params",
    "AddAccessControlListRedirectRuleResponse": "add_access_control_list_redirect_rule_response",
    "AddAccessControlListToLoadBalancerRequest": "add_access_control_list_to_load_balancer_request",
    "AddAccessControlListToLoadBalancerRequestParams": "add_access_control_list_to_load_balancer_request_params",
    "AddAccessControlListToLoadBalancerRequestParamsAclType": "add_access_control_list_to_load_balancer_request_params_acl_type",
    "AddAccessControlListToLoadBalancerResponse": "add_access_control_list_to_load_balancer_response",
    "AddBackendServerToServerGroupRequest": "add_backend_server_to_server_group_request",
    "AddBackendServerToServerGroupRequestParams": "add_backend_server_to_server_group_request_params",
    "AddBackendServerToServerGroupResponse": "add_backend_server_to_server_group_response",
    "AddCephBackupStorageRequest": "add_ceph_backup_storage_request",
    "AddCephBackupStorageRequestParams": "add_ceph_backup_storage_request_params",
    "AddCephBackupStorageResponse": "add_ceph_backup_storage_response",
    "AddCephPrimaryStoragePoolRequest": "add_ceph_primary_storage_pool_request",
    "AddCephPrimaryStoragePoolRequestParams": "add_ceph_primary_storage_pool_request_params",
    "AddCephPrimaryStoragePoolRequestParamsType": "add_ceph_primary_storage_pool_request_params_type",
    "AddCephPrimaryStoragePoolResponse": "add_ceph_primary_storage_pool_response",
    "AddCephPrimaryStorageRequest": "add_ceph_primary_storage_request",
    "AddCephPrimaryStorageRequestParams": "add_ceph_primary_storage_request_params",
    "AddCephPrimaryStorageResponse": "add_ceph_primary_storage_response",
    "AddCertificateToLoadBalancerListenerRequest": "add_certificate_to_load_balancer_listener_request",
    "AddCertificateToLoadBalancerListenerRequestParams": "add_certificate_to_load_balancer_listener_request_params",
    "AddCertificateToLoadBalancerListenerResponse": "add_certificate_to_load_balancer_listener_response",
    "AddDnsToL3NetworkRequest": "add_dns_to_l3_network_request",
    "AddDnsToL3NetworkRequestParams": "add_dns_to_l3_network_request_params",
    "AddDnsToL3NetworkResponse": "add_dns_to_l3_network_response",
    "AddExternalBackupStorageRequest": "add_external_backup_storage_request",
    "AddExternalBackupStorageRequestParams": "add_external_backup_storage_request_params",
    "AddExternalBackupStorageResponse": "add_external_backup_storage_response",
    "AddExternalPrimaryStorageRequest": "add_external_primary_storage_request",
    "AddExternalPrimaryStorageRequestParams": "add_external_primary_storage_request_params",
    "AddExternalPrimaryStorageRequestParamsDefaultOutputProtocol": "add_external_primary_storage_request_params_default_output_protocol",
    "AddExternalPrimaryStorageResponse": "add_external_primary_storage_response",
    "AddHostRouteToL3NetworkRequest": "add_host_route_to_l3_network_request",
    "AddHostRouteToL3NetworkRequestParams": "add_host_route_to_l3_network_request_params",
    "AddHostRouteToL3NetworkResponse": "add_host_route_to_l3_network_response",
    "AddImageRequest": "add_image_request",
    "AddImageRequestParams": "add_image_request_params",
    "AddImageRequestParamsArchitecture": "add_image_request_params_architecture",
    "AddImageRequestParamsMediaType": "add_image_request_params_media_type",
    "AddImageRequestParamsPlatform": "add_image_request_params_platform",
    "AddImageResponse": "add_image_response",
    "AddIpRangeByNetworkCidrRequest": "add_ip_range_by_network_cidr_request",
    "AddIpRangeByNetworkCidrRequestParams": "add_ip_range_by_network_cidr_request_params",
    "AddIpRangeByNetworkCidrRequestParamsIpRangeType": "add_ip_range_by_network_cidr_request_params_ip_range_type",
    "AddIpRangeByNetworkCidrResponse": "add_ip_range_by_network_cidr_response",
    "AddIpRangeRequest": "add_ip_range_request",
    "AddIpRangeRequestParams": "add_ip_range_request_params",
    "AddIpRangeRequestParamsIpRangeType": "add_ip_range_request_params_ip_range_type",
    "AddIpRangeResponse": "add_ip_range_response",
    "AddIpv6RangeByNetworkCidrRequest": "add_ipv6_range_by_network_cidr_request",
    "AddIpv6RangeByNetworkCidrRequestParams": "add_ipv6_range_by_network_cidr_request_params",
    "AddIpv6RangeByNetworkCidrRequestParamsAddressMode": "add_ipv6_range_by_network_cidr_request_params_address_mode",
    "AddIpv6RangeByNetworkCidrRequestParamsIpRangeType": "add_ipv6_range_by_network_cidr_request_params_ip_range_type",
    "AddIpv6RangeByNetworkCidrResponse": "add_ipv6_range_by_network_cidr_response",
    "AddKvmHostRequest": "add_kvm_host_request",
    "AddKvmHostRequestParams": "add_kvm_host_request_params",
    "AddKvmHostResponse": "add_kvm_host_response",
    "AddLdapServerRequest": "add_ldap_server_request",
    "AddLdapServerRequestParams": "add_ldap_server_request_params",
    "AddLdapServerRequestParamsEncryption": "add_ldap_server_request_params_encryption",
    "AddLdapServerRequestParamsScope": "add_ldap_server_request_params_scope",
    "AddLdapServerResponse": "add_ldap_server_response",
    "AddLocalPrimaryStorageRequest": "add_local_primary_storage_request",
    "AddLocalPrimaryStorageRequestParams": "add_local_primary_storage_request_params",
    "AddLocalPrimaryStorageResponse": "add_local_primary_storage_response",
    "AddMonToCephPrimaryStorageRequest": "add_mon_to_ceph_primary_storage_request",
    "AddMonToCephPrimaryStorageRequestParams": "add_mon_to_ceph_primary_storage_request_params",
    "AddMonToCephPrimaryStorageResponse": "add_mon_to_ceph_primary_storage_response",
    "AddNfsPrimaryStorageRequest": "add_nfs_primary_storage_request",
    "AddNfsPrimaryStorageRequestParams": "add_nfs_primary_storage_request_params",
    "AddNfsPrimaryStorageResponse": "add_nfs_primary_storage_response",
    "AddPolicyStatementsToRoleRequest": "add_policy_statements_to_role_request",
    "AddPolicyStatementsToRoleRequestParams": "add_policy_statements_to_role_request_params",
    "AddReservedIpRangeRequest": "add_reserved_ip_range_request",
    "AddReservedIpRangeRequestParams": "add_reserved_ip_range_request_params",
    "AddReservedIpRangeResponse": "add_reserved_ip_range_response",
    "AddResourcesToDirectoryRequest": "add_resources_to_directory_request",
    "AddResourcesToDirectoryRequestParams": "add_resources_to_directory_request_params",
    "AddSecurityGroupRuleRequest": "add_security_group_rule_request",
    "AddSecurityGroupRuleRequestParams": "add_security_group_rule_request_params",
    "AddSecurityGroupRuleResponse": "add_security_group_rule_response",
    "AddServerGroupToLoadBalancerListenerRequest": "add_server_group_to_load_balancer_listener_request",
    "AddServerGroupToLoadBalancerListenerRequestParams": "add_server_group_to_load_balancer_listener_request_params",
    "AddServerGroupToLoadBalancerListenerResponse": "add_server_group_to_load_balancer_listener_response",
    "AddSftpBackupStorageRequest": "add_sftp_backup_storage_request",
    "AddSftpBackupStorageRequestParams": "add_sftp_backup_storage_request_params",
    "AddSftpBackupStorageResponse": "add_sftp_backup_storage_response",
    "AddSharedMountPointPrimaryStorageRequest": "add_shared_mount_point_primary_storage_request",
    "AddSharedMountPointPrimaryStorageRequestParams": "add_shared_mount_point_primary_storage_request_params",
    "AddSharedMountPointPrimaryStorageResponse": "add_shared_mount_point_primary_storage_response",
    "AddSimulatorBackupStorageRequest": "add_simulator_backup_storage_request",
    "AddSimulatorBackupStorageRequestParams": "add_simulator_backup_storage_request_params",
    "AddSimulatorBackupStorageResponse": "add_simulator_backup_storage_response",
    "AddSimulatorHostRequest": "add_simulator_host_request",
    "AddSimulatorHostRequestParams": "add_simulator_host_request_params",
    "AddSimulatorHostResponse": "add_simulator_host_response",
    "AddSimulatorPrimaryStorageRequest": "add_simulator_primary_storage_request",
    "AddSimulatorPrimaryStorageRequestParams": "add_simulator_primary_storage_request_params",
    "AddSimulatorPrimaryStorageResponse": "add_simulator_primary_storage_response",
    "AddStorageProtocolRequest": "add_storage_protocol_request",
    "AddStorageProtocolRequestParams": "add_storage_protocol_request_params",
    "AddVmNicToLoadBalancerRequest": "add_vm_nic_to_load_balancer_request",
    "AddVmNicToLoadBalancerRequestParams": "add_vm_nic_to_load_balancer_request_params",
    "AddVmNicToLoadBalancerResponse": "add_vm_nic_to_load_balancer_response",
    "AddressPoolInventory": "address_pool_inventory",
    "ApplianceVmInventory": "appliance_vm_inventory",
    "AttachBackupStorageToZoneRequest": "attach_backup_storage_to_zone_request",
    "AttachBackupStorageToZoneRequestParams": "attach_backup_storage_to_zone_request_params",
    "AttachBackupStorageToZoneResponse": "attach_backup_storage_to_zone_response",
    "AttachDataVolumeToHostRequest": "attach_data_volume_to_host_request",
    "AttachDataVolumeToHostRequestParams": "attach_data_volume_to_host_request_params",
    "AttachDataVolumeToVmRequest": "attach_data_volume_to_vm_request",
    "AttachDataVolumeToVmRequestParams": "attach_data_volume_to_vm_request_params",
    "AttachDataVolumeToVmResponse": "attach_data_volume_to_vm_response",
    "AttachEipRequest": "attach_eip_request",
    "AttachEipRequestParams": "attach_eip_request_params",
    "AttachEipResponse": "attach_eip_response",
    "AttachIsoToVmInstanceRequest": "attach_iso_to_vm_instance_request",
    "AttachIsoToVmInstanceRequestNull": "attach_iso_to_vm_instance_request_null",
    "AttachIsoToVmInstanceResponse": "attach_iso_to_vm_instance_response",
    "AttachL3NetworkToVmNicRequest": "attach_l3_network_to_vm_nic_request",
    "AttachL3NetworkToVmNicRequestParams": "attach_l3_network_to_vm_nic_request_params",
    "AttachL3NetworkToVmNicResponse": "attach_l3_network_to_vm_nic_response",
    "AttachL3NetworkToVmRequest": "attach_l3_network_to_vm_request",
    "AttachL3NetworkToVmRequestParams": "attach_l3_network_to_vm_request_params",
    "AttachL3NetworkToVmResponse": "attach_l3_network_to_vm_response",
    "AttachNetworkServiceToL3NetworkRequest": "attach_network_service_to_l3_network_request",
    "AttachNetworkServiceToL3NetworkRequestParams": "attach_network_service_to_l3_network_request_params",
    "AttachNetworkServiceToL3NetworkResponse": "attach_network_service_to_l3_network_response",
    "AttachPolicyToRoleRequest": "attach_policy_to_role_request",
    "AttachPolicyToRoleRequestParams": "attach_policy_to_role_request_params",
    "AttachPolicyToUserGroupRequest": "attach_policy_to_user_group_request",
    "AttachPolicyToUserGroupRequestParams": "attach_policy_to_user_group_request_params",
    "AttachPolicyToUserRequest": "attach_policy_to_user_request",
    "AttachPolicyToUserRequestParams": "attach_policy_to_user_request_params",
    "AttachPortForwardingRuleRequest": "attach_port_forwarding_rule_request",
    "AttachPortForwardingRuleRequestParams": "attach_port_forwarding_rule_request_params",
    "AttachPortForwardingRuleResponse": "attach_port_forwarding_rule_response",
    "AttachRoleToAccountRequest": "attach_role_to_account_request",
    "AttachRoleToAccountRequestParams": "attach_role_to_account_request_params",
    "AttachRoleToAccountResponse": "attach_role_to_account_response",
    "AttachSecurityGroupToL3NetworkRequest": "attach_security_group_to_l3_network_request",
    "AttachSecurityGroupToL3NetworkRequestParams": "attach_security_group_to_l3_network_request_params",
    "AttachSecurityGroupToL3NetworkResponse": "attach_security_group_to_l3_network_response",
    "AttachVipToLoadBalancerRequest": "attach_vip_to_load_balancer_request",
    "AttachVipToLoadBalancerRequestParams": "attach_vip_to_load_balancer_request_params",
    "AttachVipToLoadBalancerResponse": "attach_vip_to_load_balancer_response",
    "AttachVmNicToVmRequest": "attach_vm_nic_to_vm_request",
    "AttachVmNicToVmRequestParams": "attach_vm_nic_to_vm_request_params",
    "AttachVmNicToVmResponse": "attach_vm_nic_to_vm_response",
    "BackupStorageInventory": "backup_storage_inventory",
    "BatchDeleteVolumeSnapshotRequest": "batch_delete_volume_snapshot_request",
    "BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshot": "batch_delete_volume_snapshot_request_batch_delete_volume_snapshot",
    "BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshotDeleteMode": "batch_delete_volume_snapshot_request_batch_delete_volume_snapshot_delete_mode",
    "BatchDeleteVolumeSnapshotResponse": "batch_delete_volume_snapshot_response",
    "BatchDeleteVolumeSnapshotStruct": "batch_delete_volume_snapshot_struct",
    "BatchSyncVolumeSizeRequest": "batch_sync_volume_size_request",
    "BatchSyncVolumeSizeRequestXe3B0": "batch_sync_volume_size_request_xe3_b0",
    "BatchSyncVolumeSizeResponse": "batch_sync_volume_size_response",
    "CancelLongJobRequest": "cancel_long_job_request",
    "CancelLongJobRequestCancelLongJob": "cancel_long_job_request_cancel_long_job",
    "CephBackupStorageInventory": "ceph_backup_storage_inventory",
    "CephBackupStorageMonInventory": "ceph_backup_storage_mon_inventory",
    "CephOsdGroupInventory": "ceph_osd_group_inventory",
    "CephPrimaryStorageInventory": "ceph_primary_storage_inventory",
    "CephPrimaryStorageMonInventory": "ceph_primary_storage_mon_inventory",
    "CephPrimaryStoragePoolInventory": "ceph_primary_storage_pool_inventory",
    "CertificateInventory": "certificate_inventory",
    "ChainInfo": "chain_info",
    "ChangeAccessControlListRedirectRuleRequest": "change_access_control_list_redirect_rule_request",
    "ChangeAccessControlListRedirectRuleRequestChangeAccessControlListRedirectRule": "change_access_control_list_redirect_rule_request_change_access_control_92c5528a",
    "ChangeAccessControlListRedirectRuleResponse": "change_access_control_list_redirect_rule_response",
    "ChangeBackupStorageStateRequest": "change_backup_storage_state_request",
    "ChangeBackupStorageStateRequestChangeBackupStorageState": "change_backup_storage_state_request_change_backup_storage_state",
    "ChangeBackupStorageStateRequestChangeBackupStorageStateStateEvent": "change_backup_storage_state_request_change_backup_storage_state_state_event",
    "ChangeBackupStorageStateResponse": "change_backup_storage_state_response",
    "ChangeClusterStateRequest": "change_cluster_state_request",
    "ChangeClusterStateRequestChangeClusterState": "change_cluster_state_request_change_cluster_state",
    "ChangeClusterStateRequestChangeClusterStateStateEvent": "change_cluster_state_request_change_cluster_state_state_event",
    "ChangeClusterStateResponse": "change_cluster_state_response",
    "ChangeDiskOfferingStateRequest": "change_disk_offering_state_request",
    "ChangeDiskOfferingStateRequestChangeDiskOfferingState": "change_disk_offering_state_request_change_disk_offering_state",
    "ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent": "change_disk_offering_state_request_change_disk_offering_state_state_event",
    "ChangeDiskOfferingStateResponse": "change_disk_offering_state_response",
    "ChangeEipStateRequest": "change_eip_state_request",
    "ChangeEipStateRequestChangeEipState": "change_eip_state_request_change_eip_state",
    "ChangeEipStateRequestChangeEipStateStateEvent": "change_eip_state_request_change_eip_state_state_event",
    "ChangeEipStateResponse": "change_eip_state_response",
    "ChangeHostStateRequest": "change_host_state_request",
    "ChangeHostStateRequestChangeHostState": "change_host_state_request_change_host_state",
    "ChangeHostStateRequestChangeHostStateStateEvent": "change_host_state_request_change_host_state_state_event",
    "ChangeHostStateResponse": "change_host_state_response",
    "ChangeImageStateRequest": "change_image_state_request",
    "ChangeImageStateRequestChangeImageState": "change_image_state_request_change_image_state",
    "ChangeImageStateRequestChangeImageStateStateEvent": "change_image_state_request_change_image_state_state_event",
    "ChangeImageStateResponse": "change_image_state_response",
    "ChangeInstanceOfferingRequest": "change_instance_offering_request",
    "ChangeInstanceOfferingRequestChangeInstanceOffering": "change_instance_offering_request_change_instance_offering",
    "ChangeInstanceOfferingResponse": "change_instance_offering_response",
    "ChangeInstanceOfferingStateRequest": "change_instance_offering_state_request",
    "ChangeInstanceOfferingStateRequestChangeInstanceOfferingState": "change_instance_offering_state_request_change_instance_offering_state",
    "ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent": "change_instance_offering_state_request_change_instance_offering_state_s_9d409d3b",
    "ChangeInstanceOfferingStateResponse": "change_instance_offering_state_response",
    "ChangeL2NetworkVlanIdRequest": "change_l2_network_vlan_id_request",
    "ChangeL2NetworkVlanIdRequestChangeL2NetworkVlanId": "change_l2_network_vlan_id_request_change_l2_network_vlan_id",
    "ChangeL2NetworkVlanIdResponse": "change_l2_network_vlan_id_response",
    "ChangeL3NetworkDhcpIpAddressRequest": "change_l3_network_dhcp_ip_address_request",
    "ChangeL3NetworkDhcpIpAddressRequestChangeL3NetworkDhcpIpAddress": "change_l3_network_dhcp_ip_address_request_change_l3_network_dhcp_ip_address",
    "ChangeL3NetworkDhcpIpAddressResponse": "change_l3_network_dhcp_ip_address_response",
    "ChangeLoadBalancerBackendServerRequest": "change_load_balancer_backend_server_request",
    "ChangeLoadBalancerBackendServerRequestChangeLoadBalancerBackendServer": "change_load_balancer_backend_server_request_change_load_balancer_backend_server",
    "ChangeLoadBalancerBackendServerResponse": "change_load_balancer_backend_server_response",
    "ChangeLoadBalancerListenerRequest": "change_load_balancer_listener_request",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListener": "change_load_balancer_listener_request_change_load_balancer_listener",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerAclStatus": "change_load_balancer_listener_request_change_load_balancer_listener_acl_status",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerBalancerAlgorithm": "change_load_balancer_listener_request_change_load_balancer_listener_bal_22808c30",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckMethod": "change_load_balancer_listener_request_change_load_balancer_listener_hea_dcab3987",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckProtocol": "change_load_balancer_listener_request_change_load_balancer_listener_hea_03388a08",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpMode": "change_load_balancer_listener_request_change_load_balancer_listener_http_mode",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpRedirectHttps": "change_load_balancer_listener_request_change_load_balancer_listener_htt_2d684e4b",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSecurityPolicyType": "change_load_balancer_listener_request_change_load_balancer_listener_sec_3a2ff0b9",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSessionPersistence": "change_load_balancer_listener_request_change_load_balancer_listener_ses_f6ec557c",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerStatusCode": "change_load_balancer_listener_request_change_load_balancer_listener_status_code",
    "ChangeLoadBalancerListenerResponse": "change_load_balancer_listener_response",
    "ChangePortForwardingRuleStateRequest": "change_port_forwarding_rule_state_request",
    "ChangePortForwardingRuleStateRequestChangePortForwardingRuleState": "change_port_forwarding_rule_state_request_change_port_forwarding_rule_state",
    "ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent": "change_port_forwarding_rule_state_request_change_port_forwarding_rule_s_5a699551",
    "ChangePortForwardingRuleStateResponse": "change_port_forwarding_rule_state_response",
    "ChangePrimaryStorageStateRequest": "change_primary_storage_state_request",
    "ChangePrimaryStorageStateRequestChangePrimaryStorageState": "change_primary_storage_state_request_change_primary_storage_state",
    "ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent": "change_primary_storage_state_request_change_primary_storage_state_state_event",
    "ChangePrimaryStorageStateResponse": "change_primary_storage_state_response",
    "ChangeResourceOwnerRequest": "change_resource_owner_request",
    "ChangeResourceOwnerRequestParams": "change_resource_owner_request_params",
    "ChangeResourceOwnerResponse": "change_resource_owner_response",
    "ChangeRoleStateRequest": "change_role_state_request",
    "ChangeRoleStateRequestChangeRoleState": "change_role_state_request_change_role_state",
    "ChangeRoleStateResponse": "change_role_state_response",
    "ChangeSecurityGroupRuleRequest": "change_security_group_rule_request",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRule": "change_security_group_rule_request_change_security_group_rule",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleAction": "change_security_group_rule_request_change_security_group_rule_action",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleProtocol": "change_security_group_rule_request_change_security_group_rule_protocol",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleState": "change_security_group_rule_request_change_security_group_rule_state",
    "ChangeSecurityGroupRuleResponse": "change_security_group_rule_response",
    "ChangeSecurityGroupRuleStateRequest": "change_security_group_rule_state_request",
    "ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleState": "change_security_group_rule_state_request_change_security_group_rule_state",
    "ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleStateState": "change_security_group_rule_state_request_change_security_group_rule_state_state",
    "ChangeSecurityGroupRuleStateResponse": "change_security_group_rule_state_response",
    "ChangeSecurityGroupStateRequest": "change_security_group_state_request",
    "ChangeSecurityGroupStateRequestChangeSecurityGroupState": "change_security_group_state_request_change_security_group_state",
    "ChangeSecurityGroupStateRequestChangeSecurityGroupStateStateEvent": "change_security_group_state_request_change_security_group_state_state_event",
    "ChangeSecurityGroupStateResponse": "change_security_group_state_response",
    "ChangeVipStateRequest": "change_vip_state_request",
    "ChangeVipStateRequestChangeVipState": "change_vip_state_request_change_vip_state",
    "ChangeVipStateRequestChangeVipStateStateEvent": "change_vip_state_request_change_vip_state_state_event",
    "ChangeVipStateResponse": "change_vip_state_response",
    "ChangeVmNicNetworkRequest": "change_vm_nic_network_request",
    "ChangeVmNicNetworkRequestParams": "change_vm_nic_network_request_params",
    "ChangeVmNicNetworkResponse": "change_vm_nic_network_response",
    "ChangeVmNicSecurityPolicyRequest": "change_vm_nic_security_policy_request",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy": "change_vm_nic_security_policy_request_change_vm_nic_security_policy",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy": "change_vm_nic_security_policy_request_change_vm_nic_security_policy_egr_354654e1",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy": "change_vm_nic_security_policy_request_change_vm_nic_security_policy_ing_880f660b",
    "ChangeVmNicSecurityPolicyResponse": "change_vm_nic_security_policy_response",
    "ChangeVmNicStateRequest": "change_vm_nic_state_request",
    "ChangeVmNicStateRequestChangeVmNicState": "change_vm_nic_state_request_change_vm_nic_state",
    "ChangeVmNicStateRequestChangeVmNicStateState": "change_vm_nic_state_request_change_vm_nic_state_state",
    "ChangeVmNicStateResponse": "change_vm_nic_state_response",
    "ChangeZoneStateRequest": "change_zone_state_request",
    "ChangeZoneStateRequestChangeZoneState": "change_zone_state_request_change_zone_state",
    "ChangeZoneStateRequestChangeZoneStateStateEvent": "change_zone_state_request_change_zone_state_state_event",
    "ChangeZoneStateResponse": "change_zone_state_response",
    "CheckApiPermissionRequest": "check_api_permission_request",
    "CheckApiPermissionRequestCheckApiPermission": "check_api_permission_request_check_api_permission",
    "CheckApiPermissionResponse": "check_api_permission_response",
    "CheckElaborationContentRequest": "check_elaboration_content_request",
    "CheckElaborationContentRequestParams": "check_elaboration_content_request_params",
    "CheckElaborationContentResponse": "check_elaboration_content_response",
    "CheckIpAvailabilityResponse": "check_ip_availability_response",
    "CheckResourcePermissionResponse": "check_resource_permission_response",
    "CheckVipPortAvailabilityResponse": "check_vip_port_availability_response",
    "CheckVolumeSnapshotGroupAvailabilityResponse": "check_volume_snapshot_group_availability_response",
    "CleanInvalidLdapBindingRequest": "clean_invalid_ldap_binding_request",
    "CleanInvalidLdapBindingRequestCleanInvalidLdapBinding": "clean_invalid_ldap_binding_request_clean_invalid_ldap_binding",
    "CleanInvalidLdapBindingResponse": "clean_invalid_ldap_binding_response",
    "CleanLongJobRequest": "clean_long_job_request",
    "CleanLongJobRequestCleanLongJob": "clean_long_job_request_clean_long_job",
    "CleanQueueRequest": "clean_queue_request",
    "CleanQueueRequestCleanQueue": "clean_queue_request_clean_queue",
    "CleanTrashResult": "clean_trash_result",
    "CleanUpImageCacheOnPrimaryStorageRequest": "clean_up_image_cache_on_primary_storage_request",
    "CleanUpImageCacheOnPrimaryStorageRequestCleanUpImageCacheOnPrimaryStorage": "clean_up_image_cache_on_primary_storage_request_clean_up_image_cache_on_81683d8f",
    "CleanUpStorageTrashOnPrimaryStorageRequest": "clean_up_storage_trash_on_primary_storage_request",
    "CleanUpStorageTrashOnPrimaryStorageRequestCleanUpStorageTrashOnPrimaryStorage": "clean_up_storage_trash_on_primary_storage_request_clean_up_storage_tras_486d27b8",
    "CleanUpStorageTrashOnPrimaryStorageResponse": "clean_up_storage_trash_on_primary_storage_response",
    "CleanUpTrashOnBackupStorageRequest": "clean_up_trash_on_backup_storage_request",
    "CleanUpTrashOnBackupStorageRequestCleanUpTrashOnBackupStorage": "clean_up_trash_on_backup_storage_request_clean_up_trash_on_backup_storage",
    "CleanUpTrashOnBackupStorageResponse": "clean_up_trash_on_backup_storage_response",
    "CleanUpTrashOnPrimaryStorageRequest": "clean_up_trash_on_primary_storage_request",
    "CleanUpTrashOnPrimaryStorageRequestCleanUpTrashOnPrimaryStorage": "clean_up_trash_on_primary_storage_request_clean_up_trash_on_primary_storage",
    "CleanUpTrashOnPrimaryStorageResponse": "clean_up_trash_on_primary_storage_response",
    "ClusterInventory": "cluster_inventory",
    "ConsoleInventory": "console_inventory",
    "ConsoleProxyAgentInventory": "console_proxy_agent_inventory",
    "CreateAccessControlListRequest": "create_access_control_list_request",
    "CreateAccessControlListRequestParams": "create_access_control_list_request_params",
    "CreateAccessControlListRequestParamsIpVersion": "create_access_control_list_request_params_ip_version",
    "CreateAccessControlListResponse": "create_access_control_list_response",
    "CreateAccountRequest": "create_account_request",
    "CreateAccountRequestParams": "create_account_request_params",
    "CreateAccountRequestParamsType": "create_account_request_params_type",
    "CreateAccountResponse": "create_account_response",
    "CreateCertificateRequest": "create_certificate_request",
    "CreateCertificateRequestParams": "create_certificate_request_params",
    "CreateCertificateResponse": "create_certificate_response",
    "CreateClusterRequest": "create_cluster_request",
    "CreateClusterRequestParams": "create_cluster_request_params",
    "CreateClusterRequestParamsArchitecture": "create_cluster_request_params_architecture",
    "CreateClusterRequestParamsHypervisorType": "create_cluster_request_params_hypervisor_type",
    "CreateClusterRequestParamsType": "create_cluster_request_params_type",
    "CreateClusterResponse": "create_cluster_response",
    "CreateDataVolumeFromVolumeSnapshotRequest": "create_data_volume_from_volume_snapshot_request",
    "CreateDataVolumeFromVolumeSnapshotRequestParams": "create_data_volume_from_volume_snapshot_request_params",
    "CreateDataVolumeFromVolumeSnapshotResponse": "create_data_volume_from_volume_snapshot_response",
    "CreateDataVolumeRequest": "create_data_volume_request",
    "CreateDataVolumeRequestParams": "create_data_volume_request_params",
    "CreateDataVolumeResponse": "create_data_volume_response",
    "CreateDataVolumeTemplateFromVolumeRequest": "create_data_volume_template_from_volume_request",
    "CreateDataVolumeTemplateFromVolumeRequestParams": "create_data_volume_template_from_volume_request_params",
    "CreateDataVolumeTemplateFromVolumeResponse": "create_data_volume_template_from_volume_response",
    "CreateDataVolumeTemplateFromVolumeSnapshotFailure": "create_data_volume_template_from_volume_snapshot_failure",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequest": "create_data_volume_template_from_volume_snapshot_request",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequestParams": "create_data_volume_template_from_volume_snapshot_request_params",
    "CreateDataVolumeTemplateFromVolumeSnapshotResponse": "create_data_volume_template_from_volume_snapshot_response",
    "CreateDirectoryRequest": "create_directory_request",
    "CreateDirectoryRequestParams": "create_directory_request_params",
    "CreateDirectoryResponse": "create_directory_response",
    "CreateDiskOfferingRequest": "create_disk_offering_request",
    "CreateDiskOfferingRequestParams": "create_disk_offering_request_params",
    "CreateDiskOfferingResponse": "create_disk_offering_response",
    "CreateEipRequest": "create_eip_request",
    "CreateEipRequestParams": "create_eip_request_params",
    "CreateEipResponse": "create_eip_response",
    "CreateInstanceOfferingRequest": "create_instance_offering_request",
    "CreateInstanceOfferingRequestParams": "create_instance_offering_request_params",
    "CreateInstanceOfferingResponse": "create_instance_offering_response",
    "CreateL2HardwareVxlanNetworkPoolRequest": "create_l2_hardware_vxlan_network_pool_request",
    "CreateL2HardwareVxlanNetworkPoolRequestParams": "create_l2_hardware_vxlan_network_pool_request_params",
    "CreateL2HardwareVxlanNetworkPoolRequestParamsVSwitchType": "create_l2_hardware_vxlan_network_pool_request_params_v_switch_type",
    "CreateL2HardwareVxlanNetworkPoolResponse": "create_l2_hardware_vxlan_network_pool_response",
    "CreateL2HardwareVxlanNetworkRequest": "create_l2_hardware_vxlan_network_request",
    "CreateL2HardwareVxlanNetworkRequestParams": "create_l2_hardware_vxlan_network_request_params",
    "CreateL2HardwareVxlanNetworkRequestParamsVSwitchType": "create_l2_hardware_vxlan_network_request_params_v_switch_type",
    "CreateL2HardwareVxlanNetworkResponse": "create_l2_hardware_vxlan_network_response",
    "CreateL2NoVlanNetworkRequest": "create_l2_no_vlan_network_request",
    "CreateL2NoVlanNetworkRequestParams": "create_l2_no_vlan_network_request_params",
    "CreateL2NoVlanNetworkRequestParamsVSwitchType": "create_l2_no_vlan_network_request_params_v_switch_type",
    "CreateL2NoVlanNetworkResponse": "create_l2_no_vlan_network_response",
    "CreateL2TfNetworkRequest": "create_l2_tf_network_request",
    "CreateL2TfNetworkRequestParams": "create_l2_tf_network_request_params",
    "CreateL2TfNetworkRequestParamsVSwitchType": "create_l2_tf_network_request_params_v_switch_type",
    "CreateL2TfNetworkResponse": "create_l2_tf_network_response",
    "CreateL2VlanNetworkRequest": "create_l2_vlan_network_request",
    "CreateL2VlanNetworkRequestParams": "create_l2_vlan_network_request_params",
    "CreateL2VlanNetworkRequestParamsVSwitchType": "create_l2_vlan_network_request_params_v_switch_type",
    "CreateL2VlanNetworkResponse": "create_l2_vlan_network_response",
    "CreateL2VxlanNetworkPoolRequest": "create_l2_vxlan_network_pool_request",
    "CreateL2VxlanNetworkPoolRequestParams": "create_l2_vxlan_network_pool_request_params",
    "CreateL2VxlanNetworkPoolRequestParamsVSwitchType": "create_l2_vxlan_network_pool_request_params_v_switch_type",
    "CreateL2VxlanNetworkPoolResponse": "create_l2_vxlan_network_pool_response",
    "CreateL2VxlanNetworkRequest": "create_l2_vxlan_network_request",
    "CreateL2VxlanNetworkRequestParams": "create_l2_vxlan_network_request_params",
    "CreateL2VxlanNetworkRequestParamsVSwitchType": "create_l2_vxlan_network_request_params_v_switch_type",
    "CreateL2VxlanNetworkResponse": "create_l2_vxlan_network_response",
    "CreateLoadBalancerListenerRequest": "create_load_balancer_listener_request",
    "CreateLoadBalancerListenerRequestParams": "create_load_balancer_listener_request_params",
    "CreateLoadBalancerListenerRequestParamsAclStatus": "create_load_balancer_listener_request_params_acl_status",
    "CreateLoadBalancerListenerRequestParamsAclType": "create_load_balancer_listener_request_params_acl_type",
    "CreateLoadBalancerListenerRequestParamsHealthCheckMethod": "create_load_balancer_listener_request_params_health_check_method",
    "CreateLoadBalancerListenerRequestParamsHealthCheckProtocol": "create_load_balancer_listener_request_params_health_check_protocol",
    "CreateLoadBalancerListenerRequestParamsProtocol": "create_load_balancer_listener_request_params_protocol",
    "CreateLoadBalancerListenerRequestParamsSecurityPolicyType": "create_load_balancer_listener_request_params_security_policy_type",
    "CreateLoadBalancerListenerResponse": "create_load_balancer_listener_response",
    "CreateLoadBalancerRequest": "create_load_balancer_request",
    "CreateLoadBalancerRequestParams": "create_load_balancer_request_params",
    "CreateLoadBalancerResponse": "create_load_balancer_response",
    "CreateLoadBalancerServerGroupRequest": "create_load_balancer_server_group_request",
    "CreateLoadBalancerServerGroupRequestParams": "create_load_balancer_server_group_request_params",
    "CreateLoadBalancerServerGroupResponse": "create_load_balancer_server_group_response",
    "CreatePolicyRequest": "create_policy_request",
    "CreatePolicyRequestParams": "create_policy_request_params",
    "CreatePolicyResponse": "create_policy_response",
    "CreatePortForwardingRuleRequest": "create_port_forwarding_rule_request",
    "CreatePortForwardingRuleRequestParams": "create_port_forwarding_rule_request_params",
    "CreatePortForwardingRuleRequestParamsProtocolType": "create_port_forwarding_rule_request_params_protocol_type",
    "CreatePortForwardingRuleResponse": "create_port_forwarding_rule_response",
    "CreateRoleRequest": "create_role_request",
    "CreateRoleRequestParams": "create_role_request_params",
    "CreateRoleResponse": "create_role_response",
    "CreateRootVolumeTemplateFromRootVolumeRequest": "create_root_volume_template_from_root_volume_request",
    "CreateRootVolumeTemplateFromRootVolumeRequestParams": "create_root_volume_template_from_root_volume_request_params",
    "CreateRootVolumeTemplateFromRootVolumeRequestParamsPlatform": "create_root_volume_template_from_root_volume_request_params_platform",
    "CreateRootVolumeTemplateFromRootVolumeResponse": "create_root_volume_template_from_root_volume_response",
    "CreateRootVolumeTemplateFromVolumeSnapshotFailure": "create_root_volume_template_from_volume_snapshot_failure",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequest": "create_root_volume_template_from_volume_snapshot_request",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestParams": "create_root_volume_template_from_volume_snapshot_request_params",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestParamsPlatform": "create_root_volume_template_from_volume_snapshot_request_params_platform",
    "CreateRootVolumeTemplateFromVolumeSnapshotResponse": "create_root_volume_template_from_volume_snapshot_response",
    "CreateSshKeyPairRequest": "create_ssh_key_pair_request",
    "CreateSshKeyPairRequestParams": "create_ssh_key_pair_request_params",
    "CreateSshKeyPairResponse": "create_ssh_key_pair_response",
    "CreateSystemTagRequest": "create_system_tag_request",
    "CreateSystemTagRequestParams": "create_system_tag_request_params",
    "CreateSystemTagResponse": "create_system_tag_response",
    "CreateUserGroupRequest": "create_user_group_request",
    "CreateUserGroupRequestParams": "create_user_group_request_params",
    "CreateUserGroupResponse": "create_user_group_response",
    "CreateUserRequest": "create_user_request",
    "CreateUserRequestParams": "create_user_request_params",
    "CreateUserResponse": "create_user_response",
    "CreateUserTagRequest": "create_user_tag_request",
    "CreateUserTagRequestParams": "create_user_tag_request_params",
    "CreateUserTagResponse": "create_user_tag_response",
    "CreateVirtualRouterOfferingRequest": "create_virtual_router_offering_request",
    "CreateVirtualRouterOfferingRequestParams": "create_virtual_router_offering_request_params",
    "CreateVirtualRouterOfferingResponse": "create_virtual_router_offering_response",
    "CreateVmCdRomRequest": "create_vm_cd_rom_request",
    "CreateVmCdRomRequestParams": "create_vm_cd_rom_request_params",
    "CreateVmCdRomResponse": "create_vm_cd_rom_response",
    "CreateVmInstanceFromVolumeRequest": "create_vm_instance_from_volume_request",
    "CreateVmInstanceFromVolumeRequestParams": "create_vm_instance_from_volume_request_params",
    "CreateVmInstanceFromVolumeRequestParamsPlatform": "create_vm_instance_from_volume_request_params_platform",
    "CreateVmInstanceFromVolumeRequestParamsStrategy": "create_vm_instance_from_volume_request_params_strategy",
    "CreateVmInstanceFromVolumeRequestParamsType": "create_vm_instance_from_volume_request_params_type",
    "CreateVmInstanceFromVolumeResponse": "create_vm_instance_from_volume_response",
    "CreateVmInstanceFromVolumeSnapshotGroupRequest": "create_vm_instance_from_volume_snapshot_group_request",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParams": "create_vm_instance_from_volume_snapshot_group_request_params",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParamsStrategy": "create_vm_instance_from_volume_snapshot_group_request_params_strategy",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParamsType": "create_vm_instance_from_volume_snapshot_group_request_params_type",
    "CreateVmInstanceFromVolumeSnapshotGroupResponse": "create_vm_instance_from_volume_snapshot_group_response",
    "CreateVmInstanceFromVolumeSnapshotRequest": "create_vm_instance_from_volume_snapshot_request",
    "CreateVmInstanceFromVolumeSnapshotRequestParams": "create_vm_instance_from_volume_snapshot_request_params",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsPlatform": "create_vm_instance_from_volume_snapshot_request_params_platform",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsStrategy": "create_vm_instance_from_volume_snapshot_request_params_strategy",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsType": "create_vm_instance_from_volume_snapshot_request_params_type",
    "CreateVmInstanceFromVolumeSnapshotResponse": "create_vm_instance_from_volume_snapshot_response",
    "CreateVmInstanceRequest": "create_vm_instance_request",
    "CreateVmInstanceRequestParams": "create_vm_instance_request_params",
    "CreateVmInstanceRequestParamsArchitecture": "create_vm_instance_request_params_architecture",
    "CreateVmInstanceRequestParamsPlatform": "create_vm_instance_request_params_platform",
    "CreateVmInstanceRequestParamsStrategy": "create_vm_instance_request_params_strategy",
    "CreateVmInstanceRequestParamsType": "create_vm_instance_request_params_type",
    "CreateVmInstanceResponse": "create_vm_instance_response",
    "CreateVmNicRequest": "create_vm_nic_request",
    "CreateVmNicRequestParams": "create_vm_nic_request_params",
    "CreateVmNicResponse": "create_vm_nic_response",
    "CreateVmUserDefinedXmlHookScriptRequest": "create_vm_user_defined_xml_hook_script_request",
    "CreateVmUserDefinedXmlHookScriptRequestParams": "create_vm_user_defined_xml_hook_script_request_params",
    "CreateVmUserDefinedXmlHookScriptResponse": "create_vm_user_defined_xml_hook_script_response",
    "CreateVniRangeRequest": "create_vni_range_request",
    "CreateVniRangeRequestParams": "create_vni_range_request_params",
    "CreateVniRangeResponse": "create_vni_range_response",
    "CreateVolumeSnapshotGroupRequest": "create_volume_snapshot_group_request",
    "CreateVolumeSnapshotGroupRequestParams": "create_volume_snapshot_group_request_params",
    "CreateVolumeSnapshotGroupResponse": "create_volume_snapshot_group_response",
    "CreateVolumeSnapshotRequest": "create_volume_snapshot_request",
    "CreateVolumeSnapshotRequestParams": "create_volume_snapshot_request_params",
    "CreateVolumeSnapshotResponse": "create_volume_snapshot_response",
    "CreateVxlanPoolRemoteVtepRequest": "create_vxlan_pool_remote_vtep_request",
    "CreateVxlanPoolRemoteVtepRequestParams": "create_vxlan_pool_remote_vtep_request_params",
    "CreateVxlanPoolRemoteVtepResponse": "create_vxlan_pool_remote_vtep_response",
    "CreateVxlanVtepRequest": "create_vxlan_vtep_request",
    "CreateVxlanVtepRequestParams": "create_vxlan_vtep_request_params",
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
    "DiscoverExternalPrimaryStorageRequestParams": "discover_external_primary_storage_request_params",
    "DiscoverExternalPrimaryStorageResponse": "discover_external_primary_storage_response",
    "DiskAo": "disk_ao",
    "DiskOfferingInventory": "disk_offering_inventory",
    "EipInventory": "eip_inventory",
    "ElaborationCheckResult": "elaboration_check_result",
    "ElaborationContent": "elaboration_content",
    "ErrorCode": "error_code",
    "EventLogInventory": "event_log_inventory",
    "ExportImageFromBackupStorageRequest": "export_image_from_backup_storage_request",
    "ExportImageFromBackupStorageRequestExportImageFromBackupStorage": "export_image_from_backup_storage_request_export_image_from_backup_storage",
    "ExportImageFromBackupStorageRequestExportImageFromBackupStorageExportFormat": "export_image_from_backup_storage_request_export_image_from_backup_stora_1c44bd74",
    "ExportImageFromBackupStorageResponse": "export_image_from_backup_storage_response",
    "ExpungeDataVolumeRequest": "expunge_data_volume_request",
    "ExpungeDataVolumeRequestExpungeDataVolume": "expunge_data_volume_request_expunge_data_volume",
    "ExpungeImageRequest": "expunge_image_request",
    "ExpungeImageRequestExpungeImage": "expunge_image_request_expunge_image",
    "ExpungeVmInstanceRequest": "expunge_vm_instance_request",
    "ExpungeVmInstanceRequestExpungeVmInstance": "expunge_vm_instance_request_expunge_vm_instance",
    "ExpungeVmUserDefinedXmlHookScriptResponseDefault": "expunge_vm_user_defined_xml_hook_script_response_default",
    "ExternalBackupStorageInventory": "external_backup_storage_inventory",
    "ExternalPrimaryStorageInventory": "external_primary_storage_inventory",
    "FailedResponse": "failed_response",
    "FlattenVmInstanceRequest": "flatten_vm_instance_request",
    "FlattenVmInstanceRequestFlattenVmInstance": "flatten_vm_instance_request_flatten_vm_instance",
    "FlattenVmInstanceResponse": "flatten_vm_instance_response",
    "FlattenVolumeRequest": "flatten_volume_request",
    "FlattenVolumeRequestFlattenVolume": "flatten_volume_request_flatten_volume",
    "FlattenVolumeResponse": "flatten_volume_response",
    "FreeIpInventory": "free_ip_inventory",
    "FstrimVmRequest": "fstrim_vm_request",
    "FstrimVmRequestParams": "fstrim_vm_request_params",
    "GarbageCollectorInventory": "garbage_collector_inventory",
    "GenerateSshKeyPairRequest": "generate_ssh_key_pair_request",
    "GenerateSshKeyPairRequestParams": "generate_ssh_key_pair_request_params",
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
    "GetCurrentTimeRequestGetCurrentTime": "get_current_time_request_get_current_time",
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
    "GetHostPowerStatusRequestGetHostPowerStatus": "get_host_power_status_request_get_host_power_status",
    "GetHostPowerStatusRequestGetHostPowerStatusMethod": "get_host_power_status_request_get_host_power_status_method",
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
    "GetManagementNodeArchRequestGetManagementNodeArch": "get_management_node_arch_request_get_management_node_arch",
    "GetManagementNodeArchResponse": "get_management_node_arch_response",
    "GetManagementNodeOsRequest": "get_management_node_os_request",
    "GetManagementNodeOsRequestGetManagementNodeOs": "get_management_node_os_request_get_management_node_os",
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
    "GetSupportApisRequestGetSupportApis": "get_support_apis_request_get_support_apis",
    "GetSupportApisResponse": "get_support_apis_response",
    "GetSupportedIdentityModelsResponse": "get_supported_identity_models_response",
    "GetTaskProgressResponse": "get_task_progress_response",
    "GetTrashOnBackupStorageResponse": "get_trash_on_backup_storage_response",
    "GetTrashOnPrimaryStorageResponse": "get_trash_on_primary_storage_response",
    "GetUploadImageJobDetailsResponse": "get_upload_image_job_details_response",
    "GetVSwitchTypesResponse": "get_v_switch_types_response",
    "GetVersionRequest": "get_version_request",
    "GetVersionRequestGetVersion": "get_version_request_get_version",
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
    "GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize": "get_volume_snapshot_size_request_get_volume_snapshot_size",
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
    "KvmRunShellRequestKvmRunShell": "kvm_run_shell_request_kvm_run_shell",
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
    "LocalStorageMigrateVolumeRequestLocalStorageMigrateVolume": "local_storage_migrate_volume_request_local_storage_migrate_volume",
    "LocalStorageMigrateVolumeResponse": "local_storage_migrate_volume_response",
    "LocalStorageResourceRefInventory": "local_storage_resource_ref_inventory",
    "LogInByAccountRequest": "log_in_by_account_request",
    "LogInByAccountRequestLogInByAccount": "log_in_by_account_request_log_in_by_account",
    "LogInByAccountResponse": "log_in_by_account_response",
    "LogInByLdapRequest": "log_in_by_ldap_request",
    "LogInByLdapRequestLogInByLdap": "log_in_by_ldap_request_log_in_by_ldap",
    "LogInByLdapResponse": "log_in_by_ldap_response",
    "LogInByUserRequest": "log_in_by_user_request",
    "LogInByUserRequestLogInByUser": "log_in_by_user_request_log_in_by_user",
    "LogInByUserResponse": "log_in_by_user_response",
    "LogInRequest": "log_in_request",
    "LogInRequestLogIn": "log_in_request_log_in",
    "LogInResponse": "log_in_response",
    "LogOutResponseDefault": "log_out_response_default",
    "LongJobInventory": "long_job_inventory",
    "LongJobState": "long_job_state",
    "MigrateVmRequest": "migrate_vm_request",
    "MigrateVmRequestMigrateVm": "migrate_vm_request_migrate_vm",
    "MigrateVmResponse": "migrate_vm_response",
    "MoveDirectoryRequest": "move_directory_request",
    "MoveDirectoryRequestMoveDirectory": "move_directory_request_move_directory",
    "MoveResourcesToDirectoryRequest": "move_resources_to_directory_request",
    "MoveResourcesToDirectoryRequestMoveResourcesToDirectory": "move_resources_to_directory_request_move_resources_to_directory",
    "NetworkServiceL3NetworkRefInventory": "network_service_l3_network_ref_inventory",
    "PauseVmInstanceRequest": "pause_vm_instance_request",
    "PauseVmInstanceRequestPauseVmInstance": "pause_vm_instance_request_pause_vm_instance",
    "PauseVmInstanceResponse": "pause_vm_instance_response",
    "PendingTaskInfo": "pending_task_info",
    "PolicyInventory": "policy_inventory",
    "PolicyStatement": "policy_statement",
    "PolicyStatementEffect": "policy_statement_effect",
    "PortForwardingRuleInventory": "port_forwarding_rule_inventory",
    "PowerOnHostRequest": "power_on_host_request",
    "PowerOnHostRequestPowerOnHost": "power_on_host_request_power_on_host",
    "PowerOnHostResponse": "power_on_host_response",
    "PrimaryStorageInventory": "primary_storage_inventory",
    "ProvisionVirtualRouterConfigRequest": "provision_virtual_router_config_request",
    "ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig": "provision_virtual_router_config_request_provision_virtual_router_config",
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
    "ReconnectBackupStorageRequestReconnectBackupStorage": "reconnect_backup_storage_request_reconnect_backup_storage",
    "ReconnectBackupStorageResponse": "reconnect_backup_storage_response",
    "ReconnectHostRequest": "reconnect_host_request",
    "ReconnectHostRequestReconnectHost": "reconnect_host_request_reconnect_host",
    "ReconnectHostResponse": "reconnect_host_response",
    "ReconnectPrimaryStorageRequest": "reconnect_primary_storage_request",
    "ReconnectPrimaryStorageRequestReconnectPrimaryStorage": "reconnect_primary_storage_request_reconnect_primary_storage",
    "ReconnectPrimaryStorageResponse": "reconnect_primary_storage_response",
    "ReconnectSftpBackupStorageRequest": "reconnect_sftp_backup_storage_request",
    "ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage": "reconnect_sftp_backup_storage_request_reconnect_sftp_backup_storage",
    "ReconnectSftpBackupStorageResponse": "reconnect_sftp_backup_storage_response",
    "ReconnectVirtualRouterRequest": "reconnect_virtual_router_request",
    "ReconnectVirtualRouterRequestReconnectVirtualRouter": "reconnect_virtual_router_request_reconnect_virtual_router",
    "ReconnectVirtualRouterResponse": "reconnect_virtual_router_response",
    "RecoverDataVolumeRequest": "recover_data_volume_request",
    "RecoverDataVolumeRequestRecoverDataVolume": "recover_data_volume_request_recover_data_volume",
    "RecoverDataVolumeResponse": "recover_data_volume_response",
    "RecoverImageRequest": "recover_image_request",
    "RecoverImageRequestRecoverImage": "recover_image_request_recover_image",
    "RecoverImageResponse": "recover_image_response",
    "RecoverVmInstanceRequest": "recover_vm_instance_request",
    "RecoverVmInstanceRequestRecoverVmInstance": "recover_vm_instance_request_recover_vm_instance",
    "RecoverVmInstanceResponse": "recover_vm_instance_response",
    "RefreshCaptchaResponse": "refresh_captcha_response",
    "RefreshGuestOsMetadataRequest": "refresh_guest_os_metadata_request",
    "RefreshGuestOsMetadataRequestRefreshGuestOsMetadata": "refresh_guest_os_metadata_request_refresh_guest_os_metadata",
    "RefreshLoadBalancerRequest": "refresh_load_balancer_request",
    "RefreshLoadBalancerRequestRefreshLoadBalancer": "refresh_load_balancer_request_refresh_load_balancer",
    "RefreshLoadBalancerResponse": "refresh_load_balancer_response",
    "ReloadElaborationRequest": "reload_elaboration_request",
    "ReloadElaborationRequestReloadElaboration": "reload_elaboration_request_reload_elaboration",
    "ReloadExternalServiceRequest": "reload_external_service_request",
    "ReloadExternalServiceRequestReloadExternalService": "reload_external_service_request_reload_external_service",
    "RemoteVtepInventory": "remote_vtep_inventory",
    "RemoveAccessControlListFromLoadBalancerResponse": "remove_access_control_list_from_load_balancer_response",
    "RemoveAccessControlListFromLoadBalancerResponseDefault": "remove_access_control_list_from_load_balancer_response_default",
    "RemoveBackendServerFromServerGroupRequest": "remove_backend_server_from_server_group_request",
    "RemoveBackendServerFromServerGroupRequestRemoveBackendServerFromServerGroup": "remove_backend_server_from_server_group_request_remove_backend_server_f_0ed9cf12",
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
    "RenewSessionRequestRenewSession": "renew_session_request_renew_session",
    "RenewSessionResponse": "renew_session_response",
    "RequestConsoleAccessRequest": "request_console_access_request",
    "RequestConsoleAccessRequestParams": "request_console_access_request_params",
    "RequestConsoleAccessResponse": "request_console_access_response",
    "RerunLongJobRequest": "rerun_long_job_request",
    "RerunLongJobRequestRerunLongJob": "rerun_long_job_request_rerun_long_job",
    "RerunLongJobResponse": "rerun_long_job_response",
    "ReservedIpRangeInventory": "reserved_ip_range_inventory",
    "ResetGlobalConfigRequest": "reset_global_config_request",
    "ResetGlobalConfigRequestResetGlobalConfig": "reset_global_config_request_reset_global_config",
    "ResourceConfigAo": "resource_config_ao",
    "ResourceConfigInventory": "resource_config_inventory",
    "ResourceConfigStruct": "resource_config_struct",
    "ResumeLongJobRequest": "resume_long_job_request",
    "ResumeLongJobRequestResumeLongJob": "resume_long_job_request_resume_long_job",
    "ResumeLongJobResponse": "resume_long_job_response",
    "ResumeVmInstanceRequest": "resume_vm_instance_request",
    "ResumeVmInstanceRequestResumeVmInstance": "resume_vm_instance_request_resume_vm_instance",
    "ResumeVmInstanceResponse": "resume_vm_instance_response",
    "RevertSnapshotGroupResult": "revert_snapshot_group_result",
    "RevertVmFromSnapshotGroupRequest": "revert_vm_from_snapshot_group_request",
    "RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup": "revert_vm_from_snapshot_group_request_revert_vm_from_snapshot_group",
    "RevertVmFromSnapshotGroupResponse": "revert_vm_from_snapshot_group_response",
    "RevertVolumeFromSnapshotRequest": "revert_volume_from_snapshot_request",
    "RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot": "revert_volume_from_snapshot_request_revert_volume_from_snapshot",
    "RevokeResourceSharingRequest": "revoke_resource_sharing_request",
    "RevokeResourceSharingRequestRevokeResourceSharing": "revoke_resource_sharing_request_revoke_resource_sharing",
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
    "SetImageBootModeRequestSetImageBootMode": "set_image_boot_mode_request_set_image_boot_mode",
    "SetImageBootModeRequestSetImageBootModeBootMode": "set_image_boot_mode_request_set_image_boot_mode_boot_mode",
    "SetL3NetworkMtuRequest": "set_l3_network_mtu_request",
    "SetL3NetworkMtuRequestParams": "set_l3_network_mtu_request_params",
    "SetL3NetworkRouterInterfaceIpRequest": "set_l3_network_router_interface_ip_request",
    "SetL3NetworkRouterInterfaceIpRequestParams": "set_l3_network_router_interface_ip_request_params",
    "SetVmBootVolumeRequest": "set_vm_boot_volume_request",
    "SetVmBootVolumeRequestSetVmBootVolume": "set_vm_boot_volume_request_set_vm_boot_volume",
    "SetVmBootVolumeResponse": "set_vm_boot_volume_response",
    "SetVmClockTrackRequest": "set_vm_clock_track_request",
    "SetVmClockTrackRequestSetVmClockTrack": "set_vm_clock_track_request_set_vm_clock_track",
    "SetVmClockTrackRequestSetVmClockTrackIntervalInSeconds": "set_vm_clock_track_request_set_vm_clock_track_interval_in_seconds",
    "SetVmClockTrackRequestSetVmClockTrackTrack": "set_vm_clock_track_request_set_vm_clock_track_track",
    "SetVmClockTrackResponse": "set_vm_clock_track_response",
    "SetVmConsolePasswordRequest": "set_vm_console_password_request",
    "SetVmConsolePasswordRequestSetVmConsolePassword": "set_vm_console_password_request_set_vm_console_password",
    "SetVmConsolePasswordResponse": "set_vm_console_password_response",
    "SetVmHostnameRequest": "set_vm_hostname_request",
    "SetVmHostnameRequestSetVmHostname": "set_vm_hostname_request_set_vm_hostname",
    "SetVmInstanceDefaultCdRomRequest": "set_vm_instance_default_cd_rom_request",
    "SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom": "set_vm_instance_default_cd_rom_request_set_vm_instance_default_cd_rom",
    "SetVmInstanceDefaultCdRomResponse": "set_vm_instance_default_cd_rom_response",
    "SetVmNicSecurityGroupRequest": "set_vm_nic_security_group_request",
    "SetVmNicSecurityGroupRequestSetVmNicSecurityGroup": "set_vm_nic_security_group_request_set_vm_nic_security_group",
    "SetVmNicSecurityGroupResponse": "set_vm_nic_security_group_response",
    "SetVmQxlMemoryRequest": "set_vm_qxl_memory_request",
    "SetVmQxlMemoryRequestSetVmQxlMemory": "set_vm_qxl_memory_request_set_vm_qxl_memory",
    "SetVmSoundTypeRequest": "set_vm_sound_type_request",
    "SetVmSoundTypeRequestSetVmSoundType": "set_vm_sound_type_request_set_vm_sound_type",
    "SetVmSoundTypeRequestSetVmSoundTypeSoundType": "set_vm_sound_type_request_set_vm_sound_type_sound_type",
    "SetVmStaticIpRequest": "set_vm_static_ip_request",
    "SetVmStaticIpRequestSetVmStaticIp": "set_vm_static_ip_request_set_vm_static_ip",
    "SftpBackupStorageInventory": "sftp_backup_storage_inventory",
    "ShareResourceRequest": "share_resource_request",
    "ShareResourceRequestShareResource": "share_resource_request_share_resource",
    "SharedResourceInventory": "shared_resource_inventory",
    "ShellResult": "shell_result",
    "ShrinkResult": "shrink_result",
    "ShrinkVolumeSnapshotRequest": "shrink_volume_snapshot_request",
    "ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot": "shrink_volume_snapshot_request_shrink_volume_snapshot",
    "ShrinkVolumeSnapshotResponse": "shrink_volume_snapshot_response",
    "ShutdownHostRequest": "shutdown_host_request",
    "ShutdownHostRequestShutdownHost": "shutdown_host_request_shutdown_host",
    "ShutdownHostRequestShutdownHostMethod": "shutdown_host_request_shutdown_host_method",
    "ShutdownHostResponse": "shutdown_host_response",
    "SnapshotLeafInventory": "snapshot_leaf_inventory",
    "SshKeyPairInventory": "ssh_key_pair_inventory",
    "SshPrivateKeyPairInventory": "ssh_private_key_pair_inventory",
    "StartVmInstanceRequest": "start_vm_instance_request",
    "StartVmInstanceRequestStartVmInstance": "start_vm_instance_request_start_vm_instance",
    "StartVmInstanceResponse": "start_vm_instance_response",
    "StopVmInstanceRequest": "stop_vm_instance_request",
    "StopVmInstanceRequestStopVmInstance": "stop_vm_instance_request_stop_vm_instance",
    "StopVmInstanceRequestStopVmInstanceType": "stop_vm_instance_request_stop_vm_instance_type",
    "StopVmInstanceResponse": "stop_vm_instance_response",
    "SubmitLongJobRequest": "submit_long_job_request",
    "SubmitLongJobRequestParams": "submit_long_job_request_params",
    "SubmitLongJobResponse": "submit_long_job_response",
    "SyncImageSizeRequest": "sync_image_size_request",
    "SyncImageSizeRequestSyncImageSize": "sync_image_size_request_sync_image_size",
    "SyncImageSizeResponse": "sync_image_size_response",
    "SyncPrimaryStorageCapacityRequest": "sync_primary_storage_capacity_request",
    "SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity": "sync_primary_storage_capacity_request_sync_primary_storage_capacity",
    "SyncPrimaryStorageCapacityResponse": "sync_primary_storage_capacity_response",
    "SyncVolumeSizeRequest": "sync_volume_size_request",
    "SyncVolumeSizeRequestSyncVolumeSize": "sync_volume_size_request_sync_volume_size",
    "SyncVolumeSizeResponse": "sync_volume_size_response",
    "SystemTagInventory": "system_tag_inventory",
    "TagPatternInventory": "tag_pattern_inventory",
    "TagPatternType": "tag_pattern_type",
    "TaskProgressInventory": "task_progress_inventory",
    "TrashCleanupResult": "trash_cleanup_result",
    "TriggerGcJobRequest": "trigger_gc_job_request",
    "TriggerGcJobRequestTriggerGcJob": "trigger_gc_job_request_trigger_gc_job",
    "UndoSnapshotCreationRequest": "undo_snapshot_creation_request",
    "UndoSnapshotCreationRequestUndoSnapshotCreation": "undo_snapshot_creation_request_undo_snapshot_creation",
    "UndoSnapshotCreationResponse": "undo_snapshot_creation_response",
    "UngroupVolumeSnapshotGroupResponseDefault": "ungroup_volume_snapshot_group_response_default",
    "UpdateAccountRequest": "update_account_request",
    "UpdateAccountRequestUpdateAccount": "update_account_request_update_account",
    "UpdateAccountResponse": "update_account_response",
    "UpdateBackupStorageRequest": "update_backup_storage_request",
    "UpdateBackupStorageRequestUpdateBackupStorage": "update_backup_storage_request_update_backup_storage",
    "UpdateBackupStorageResponse": "update_backup_storage_response",
    "UpdateCephBackupStorageMonRequest": "update_ceph_backup_storage_mon_request",
    "UpdateCephBackupStorageMonRequestUpdateCephBackupStorageMon": "update_ceph_backup_storage_mon_request_update_ceph_backup_storage_mon",
    "UpdateCephBackupStorageMonResponse": "update_ceph_backup_storage_mon_response",
    "UpdateCephPrimaryStorageMonRequest": "update_ceph_primary_storage_mon_request",
    "UpdateCephPrimaryStorageMonRequestUpdateCephPrimaryStorageMon": "update_ceph_primary_storage_mon_request_update_ceph_primary_storage_mon",
    "UpdateCephPrimaryStorageMonResponse": "update_ceph_primary_storage_mon_response",
    "UpdateCephPrimaryStoragePoolRequest": "update_ceph_primary_storage_pool_request",
    "UpdateCephPrimaryStoragePoolRequestUpdateCephPrimaryStoragePool": "update_ceph_primary_storage_pool_request_update_ceph_primary_storage_pool",
    "UpdateCephPrimaryStoragePoolResponse": "update_ceph_primary_storage_pool_response",
    "UpdateCertificateRequest": "update_certificate_request",
    "UpdateCertificateRequestUpdateCertificate": "update_certificate_request_update_certificate",
    "UpdateCertificateResponse": "update_certificate_response",
    "UpdateClusterOsRequest": "update_cluster_os_request",
    "UpdateClusterOsRequestUpdateClusterOs": "update_cluster_os_request_update_cluster_os",
    "UpdateClusterOsResponse": "update_cluster_os_response",
    "UpdateConsoleProxyAgentRequest": "update_console_proxy_agent_request",
    "UpdateConsoleProxyAgentRequestUpdateConsoleProxyAgent": "update_console_proxy_agent_request_update_console_proxy_agent",
    "UpdateConsoleProxyAgentResponse": "update_console_proxy_agent_response",
    "UpdateDirectoryRequest": "update_directory_request",
    "UpdateDirectoryRequestUpdateDirectory": "update_directory_request_update_directory",
    "UpdateDirectoryResponse": "update_directory_response",
    "UpdateDiskOfferingRequest": "update_disk_offering_request",
    "UpdateDiskOfferingRequestUpdateDiskOffering": "update_disk_offering_request_update_disk_offering",
    "UpdateDiskOfferingResponse": "update_disk_offering_response",
    "UpdateEipRequest": "update_eip_request",
    "UpdateEipRequestUpdateEip": "update_eip_request_update_eip",
    "UpdateEipResponse": "update_eip_response",
    "UpdateExternalPrimaryStorageRequest": "update_external_primary_storage_request",
    "UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorage": "update_external_primary_storage_request_update_external_primary_storage",
    "UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorageDefaultProtocol": "update_external_primary_storage_request_update_external_primary_storage_0f53980b",
    "UpdateExternalPrimaryStorageResponse": "update_external_primary_storage_response",
    "UpdateGlobalConfigRequest": "update_global_config_request",
    "UpdateGlobalConfigRequestUpdateGlobalConfig": "update_global_config_request_update_global_config",
    "UpdateGlobalConfigResponse": "update_global_config_response",
    "UpdateHostIpmiRequest": "update_host_ipmi_request",
    "UpdateHostIpmiRequestUpdateHostIpmi": "update_host_ipmi_request_update_host_ipmi",
    "UpdateHostIpmiResponse": "update_host_ipmi_response",
    "UpdateHostRequest": "update_host_request",
    "UpdateHostRequestUpdateHost": "update_host_request_update_host",
    "UpdateHostResponse": "update_host_response",
    "UpdateImageRequest": "update_image_request",
    "UpdateImageRequestUpdateImage": "update_image_request_update_image",
    "UpdateImageRequestUpdateImageArchitecture": "update_image_request_update_image_architecture",
    "UpdateImageRequestUpdateImageFormat": "update_image_request_update_image_format",
    "UpdateImageRequestUpdateImageMediaType": "update_image_request_update_image_media_type",
    "UpdateImageRequestUpdateImagePlatform": "update_image_request_update_image_platform",
    "UpdateImageResponse": "update_image_response",
    "UpdateInstanceOfferingRequest": "update_instance_offering_request",
    "UpdateInstanceOfferingRequestUpdateInstanceOffering": "update_instance_offering_request_update_instance_offering",
    "UpdateInstanceOfferingResponse": "update_instance_offering_response",
    "UpdateIpRangeRequest": "update_ip_range_request",
    "UpdateIpRangeRequestUpdateIpRange": "update_ip_range_request_update_ip_range",
    "UpdateIpRangeResponse": "update_ip_range_response",
    "UpdateKvmHostRequest": "update_kvm_host_request",
    "UpdateKvmHostRequestUpdateKvmHost": "update_kvm_host_request_update_kvm_host",
    "UpdateKvmHostResponse": "update_kvm_host_response",
    "UpdateL2NetworkRequest": "update_l2_network_request",
    "UpdateL2NetworkRequestUpdateL2Network": "update_l2_network_request_update_l2_network",
    "UpdateL2NetworkResponse": "update_l2_network_response",
    "UpdateLdapServerRequest": "update_ldap_server_request",
    "UpdateLdapServerRequestUpdateLdapServer": "update_ldap_server_request_update_ldap_server",
    "UpdateLdapServerRequestUpdateLdapServerEncryption": "update_ldap_server_request_update_ldap_server_encryption",
    "UpdateLdapServerResponse": "update_ldap_server_response",
    "UpdateLoadBalancerListenerRequest": "update_load_balancer_listener_request",
    "UpdateLoadBalancerListenerRequestUpdateLoadBalancerListener": "update_load_balancer_listener_request_update_load_balancer_listener",
    "UpdateLoadBalancerListenerResponse": "update_load_balancer_listener_response",
    "UpdateLoadBalancerRequest": "update_load_balancer_request",
    "UpdateLoadBalancerRequestUpdateLoadBalancer": "update_load_balancer_request_update_load_balancer",
    "UpdateLoadBalancerResponse": "update_load_balancer_response",
    "UpdateLoadBalancerServerGroupRequest": "update_load_balancer_server_group_request",
    "UpdateLoadBalancerServerGroupRequestUpdateLoadBalancerServerGroup": "update_load_balancer_server_group_request_update_load_balancer_server_group",
    "UpdateLoadBalancerServerGroupResponse": "update_load_balancer_server_group_response",
    "UpdateLongJobRequest": "update_long_job_request",
    "UpdateLongJobRequestUpdateLongJob": "update_long_job_request_update_long_job",
    "UpdateLongJobResponse": "update_long_job_response",
    "UpdatePortForwardingRuleRequest": "update_port_forwarding_rule_request",
    "UpdatePortForwardingRuleRequestUpdatePortForwardingRule": "update_port_forwarding_rule_request_update_port_forwarding_rule",
    "UpdatePortForwardingRuleResponse": "update_port_forwarding_rule_response",
    "UpdatePrimaryStorageRequest": "update_primary_storage_request",
    "UpdatePrimaryStorageRequestUpdatePrimaryStorage": "update_primary_storage_request_update_primary_storage",
    "UpdatePrimaryStorageResponse": "update_primary_storage_response",
    "UpdatePriorityConfigRequest": "update_priority_config_request",
    "UpdatePriorityConfigRequestUpdatePriorityConfig": "update_priority_config_request_update_priority_config",
    "UpdateQuotaRequest": "update_quota_request",
    "UpdateQuotaRequestUpdateQuota": "update_quota_request_update_quota",
    "UpdateQuotaResponse": "update_quota_response",
    "UpdateResourceConfigRequest": "update_resource_config_request",
    "UpdateResourceConfigRequestUpdateResourceConfig": "update_resource_config_request_update_resource_config",
    "UpdateResourceConfigResponse": "update_resource_config_response",
    "UpdateResourceConfigsRequest": "update_resource_configs_request",
    "UpdateResourceConfigsRequestParams": "update_resource_configs_request_params",
    "UpdateResourceConfigsResponse": "update_resource_configs_response",
    "UpdateRoleRequest": "update_role_request",
    "UpdateRoleRequestUpdateRole": "update_role_request_update_role",
    "UpdateRoleResponse": "update_role_response",
    "UpdateSdnControllerRequest": "update_sdn_controller_request",
    "UpdateSdnControllerRequestUpdateSdnController": "update_sdn_controller_request_update_sdn_controller",
    "UpdateSdnControllerResponse": "update_sdn_controller_response",
    "UpdateSecurityGroupRequest": "update_security_group_request",
    "UpdateSecurityGroupRequestUpdateSecurityGroup": "update_security_group_request_update_security_group",
    "UpdateSecurityGroupResponse": "update_security_group_response",
    "UpdateSecurityGroupRulePriorityRequest": "update_security_group_rule_priority_request",
    "UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriority": "update_security_group_rule_priority_request_update_security_group_rule_priority",
    "UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriorityType": "update_security_group_rule_priority_request_update_security_group_rule_5bc2729f",
    "UpdateSecurityGroupRulePriorityResponse": "update_security_group_rule_priority_response",
    "UpdateSftpBackupStorageRequest": "update_sftp_backup_storage_request",
    "UpdateSftpBackupStorageRequestUpdateSftpBackupStorage": "update_sftp_backup_storage_request_update_sftp_backup_storage",
    "UpdateSftpBackupStorageResponse": "update_sftp_backup_storage_response",
    "UpdateSshKeyPairRequest": "update_ssh_key_pair_request",
    "UpdateSshKeyPairRequestUpdateSshKeyPair": "update_ssh_key_pair_request_update_ssh_key_pair",
    "UpdateSshKeyPairResponse": "update_ssh_key_pair_response",
    "UpdateSystemTagRequest": "update_system_tag_request",
    "UpdateSystemTagRequestUpdateSystemTag": "update_system_tag_request_update_system_tag",
    "UpdateSystemTagResponse": "update_system_tag_response",
    "UpdateUserGroupRequest": "update_user_group_request",
    "UpdateUserGroupRequestUpdateUserGroup": "update_user_group_request_update_user_group",
    "UpdateUserGroupResponse": "update_user_group_response",
    "UpdateUserRequest": "update_user_request",
    "UpdateUserRequestUpdateUser": "update_user_request_update_user",
    "UpdateUserResponse": "update_user_response",
    "UpdateVipRequest": "update_vip_request",
    "UpdateVipRequestUpdateVip": "update_vip_request_update_vip",
    "UpdateVipResponse": "update_vip_response",
    "UpdateVirtualRouterRequest": "update_virtual_router_request",
    "UpdateVirtualRouterRequestUpdateVirtualRouter": "update_virtual_router_request_update_virtual_router",
    "UpdateVirtualRouterResponse": "update_virtual_router_response",
    "UpdateVmCdRomRequest": "update_vm_cd_rom_request",
    "UpdateVmCdRomRequestUpdateVmCdRom": "update_vm_cd_rom_request_update_vm_cd_rom",
    "UpdateVmCdRomResponse": "update_vm_cd_rom_response",
    "UpdateVmInstanceRequest": "update_vm_instance_request",
    "UpdateVmInstanceRequestUpdateVmInstance": "update_vm_instance_request_update_vm_instance",
    "UpdateVmInstanceRequestUpdateVmInstancePlatform": "update_vm_instance_request_update_vm_instance_platform",
    "UpdateVmInstanceRequestUpdateVmInstanceState": "update_vm_instance_request_update_vm_instance_state",
    "UpdateVmInstanceResponse": "update_vm_instance_response",
    "UpdateVmUserDefinedXmlHookScriptRequest": "update_vm_user_defined_xml_hook_script_request",
    "UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript": "update_vm_user_defined_xml_hook_script_request_update_vm_user_defined_x_755feeb2",
    "UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e": "update_vm_user_defined_xml_hook_script_request_update_vm_user_defined_x_03e2bffe",
    "UpdateVmUserDefinedXmlHookScriptResponse": "update_vm_user_defined_xml_hook_script_response",
    "UpdateVniRangeRequest": "update_vni_range_request",
    "UpdateVniRangeRequestUpdateVniRange": "update_vni_range_request_update_vni_range",
    "UpdateVniRangeResponse": "update_vni_range_response",
    "UpdateVolumeRequest": "update_volume_request",
    "UpdateVolumeRequestUpdateVolume": "update_volume_request_update_volume",
    "UpdateVolumeResponse": "update_volume_response",
    "UpdateVolumeSnapshotGroupRequest": "update_volume_snapshot_group_request",
    "UpdateVolumeSnapshotGroupRequestUpdateVolumeSnapshotGroup": "update_volume_snapshot_group_request_update_volume_snapshot_group",
    "UpdateVolumeSnapshotGroupResponse": "update_volume_snapshot_group_response",
    "UpdateWebhookRequest": "update_webhook_request",
    "UpdateWebhookRequestUpdateWebhook": "update_webhook_request_update_webhook",
    "UpdateWebhookResponse": "update_webhook_response",
    "UpdateZoneRequest": "update_zone_request",
    "UpdateZoneRequestUpdateZone": "update_zone_request_update_zone",
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
    "AddAccessControlListEntryRequestParams",
    "AddAccessControlListEntryResponse",
    "AddAccessControlListRedirectRuleRequest",
    "AddAccessControlListRedirectRuleRequestParams",
    "AddAccessControlListRedirectRuleResponse",
    "AddAccessControlListToLoadBalancerRequest",
    "AddAccessControlListToLoadBalancerRequestParams",
    "AddAccessControlListToLoadBalancerRequestParamsAclType",
    "AddAccessControlListToLoadBalancerResponse",
    "AddBackendServerToServerGroupRequest",
    "AddBackendServerToServerGroupRequestParams",
    "AddBackendServerToServerGroupResponse",
    "AddCephBackupStorageRequest",
    "AddCephBackupStorageRequestParams",
    "AddCephBackupStorageResponse",
    "AddCephPrimaryStoragePoolRequest",
    "AddCephPrimaryStoragePoolRequestParams",
    "AddCephPrimaryStoragePoolRequestParamsType",
    "AddCephPrimaryStoragePoolResponse",
    "AddCephPrimaryStorageRequest",
    "AddCephPrimaryStorageRequestParams",
    "AddCephPrimaryStorageResponse",
    "AddCertificateToLoadBalancerListenerRequest",
    "AddCertificateToLoadBalancerListenerRequestParams",
    "AddCertificateToLoadBalancerListenerResponse",
    "AddDnsToL3NetworkRequest",
    "AddDnsToL3NetworkRequestParams",
    "AddDnsToL3NetworkResponse",
    "AddExternalBackupStorageRequest",
    "AddExternalBackupStorageRequestParams",
    "AddExternalBackupStorageResponse",
    "AddExternalPrimaryStorageRequest",
    "AddExternalPrimaryStorageRequestParams",
    "AddExternalPrimaryStorageRequestParamsDefaultOutputProtocol",
    "AddExternalPrimaryStorageResponse",
    "AddHostRouteToL3NetworkRequest",
    "AddHostRouteToL3NetworkRequestParams",
    "AddHostRouteToL3NetworkResponse",
    "AddImageRequest",
    "AddImageRequestParams",
    "AddImageRequestParamsArchitecture",
    "AddImageRequestParamsMediaType",
    "AddImageRequestParamsPlatform",
    "AddImageResponse",
    "AddIpRangeByNetworkCidrRequest",
    "AddIpRangeByNetworkCidrRequestParams",
    "AddIpRangeByNetworkCidrRequestParamsIpRangeType",
    "AddIpRangeByNetworkCidrResponse",
    "AddIpRangeRequest",
    "AddIpRangeRequestParams",
    "AddIpRangeRequestParamsIpRangeType",
    "AddIpRangeResponse",
    "AddIpv6RangeByNetworkCidrRequest",
    "AddIpv6RangeByNetworkCidrRequestParams",
    "AddIpv6RangeByNetworkCidrRequestParamsAddressMode",
    "AddIpv6RangeByNetworkCidrRequestParamsIpRangeType",
    "AddIpv6RangeByNetworkCidrResponse",
    "AddKvmHostRequest",
    "AddKvmHostRequestParams",
    "AddKvmHostResponse",
    "AddLdapServerRequest",
    "AddLdapServerRequestParams",
    "AddLdapServerRequestParamsEncryption",
    "AddLdapServerRequestParamsScope",
    "AddLdapServerResponse",
    "AddLocalPrimaryStorageRequest",
    "AddLocalPrimaryStorageRequestParams",
    "AddLocalPrimaryStorageResponse",
    "AddMonToCephPrimaryStorageRequest",
    "AddMonToCephPrimaryStorageRequestParams",
    "AddMonToCephPrimaryStorageResponse",
    "AddNfsPrimaryStorageRequest",
    "AddNfsPrimaryStorageRequestParams",
    "AddNfsPrimaryStorageResponse",
    "AddPolicyStatementsToRoleRequest",
    "AddPolicyStatementsToRoleRequestParams",
    "AddReservedIpRangeRequest",
    "AddReservedIpRangeRequestParams",
    "AddReservedIpRangeResponse",
    "AddResourcesToDirectoryRequest",
    "AddResourcesToDirectoryRequestParams",
    "AddSecurityGroupRuleRequest",
    "AddSecurityGroupRuleRequestParams",
    "AddSecurityGroupRuleResponse",
    "AddServerGroupToLoadBalancerListenerRequest",
    "AddServerGroupToLoadBalancerListenerRequestParams",
    "AddServerGroupToLoadBalancerListenerResponse",
    "AddSftpBackupStorageRequest",
    "AddSftpBackupStorageRequestParams",
    "AddSftpBackupStorageResponse",
    "AddSharedMountPointPrimaryStorageRequest",
    "AddSharedMountPointPrimaryStorageRequestParams",
    "AddSharedMountPointPrimaryStorageResponse",
    "AddSimulatorBackupStorageRequest",
    "AddSimulatorBackupStorageRequestParams",
    "AddSimulatorBackupStorageResponse",
    "AddSimulatorHostRequest",
    "AddSimulatorHostRequestParams",
    "AddSimulatorHostResponse",
    "AddSimulatorPrimaryStorageRequest",
    "AddSimulatorPrimaryStorageRequestParams",
    "AddSimulatorPrimaryStorageResponse",
    "AddStorageProtocolRequest",
    "AddStorageProtocolRequestParams",
    "AddVmNicToLoadBalancerRequest",
    "AddVmNicToLoadBalancerRequestParams",
    "AddVmNicToLoadBalancerResponse",
    "AddressPoolInventory",
    "ApplianceVmInventory",
    "AttachBackupStorageToZoneRequest",
    "AttachBackupStorageToZoneRequestParams",
    "AttachBackupStorageToZoneResponse",
    "AttachDataVolumeToHostRequest",
    "AttachDataVolumeToHostRequestParams",
    "AttachDataVolumeToVmRequest",
    "AttachDataVolumeToVmRequestParams",
    "AttachDataVolumeToVmResponse",
    "AttachEipRequest",
    "AttachEipRequestParams",
    "AttachEipResponse",
    "AttachIsoToVmInstanceRequest",
    "AttachIsoToVmInstanceRequestNull",
    "AttachIsoToVmInstanceResponse",
    "AttachL3NetworkToVmNicRequest",
    "AttachL3NetworkToVmNicRequestParams",
    "AttachL3NetworkToVmNicResponse",
    "AttachL3NetworkToVmRequest",
    "AttachL3NetworkToVmRequestParams",
    "AttachL3NetworkToVmResponse",
    "AttachNetworkServiceToL3NetworkRequest",
    "AttachNetworkServiceToL3NetworkRequestParams",
    "AttachNetworkServiceToL3NetworkResponse",
    "AttachPolicyToRoleRequest",
    "AttachPolicyToRoleRequestParams",
    "AttachPolicyToUserGroupRequest",
    "AttachPolicyToUserGroupRequestParams",
    "AttachPolicyToUserRequest",
    "AttachPolicyToUserRequestParams",
    "AttachPortForwardingRuleRequest",
    "AttachPortForwardingRuleRequestParams",
    "AttachPortForwardingRuleResponse",
    "AttachRoleToAccountRequest",
    "AttachRoleToAccountRequestParams",
    "AttachRoleToAccountResponse",
    "AttachSecurityGroupToL3NetworkRequest",
    "AttachSecurityGroupToL3NetworkRequestParams",
    "AttachSecurityGroupToL3NetworkResponse",
    "AttachVipToLoadBalancerRequest",
    "AttachVipToLoadBalancerRequestParams",
    "AttachVipToLoadBalancerResponse",
    "AttachVmNicToVmRequest",
    "AttachVmNicToVmRequestParams",
    "AttachVmNicToVmResponse",
    "BackupStorageInventory",
    "BatchDeleteVolumeSnapshotRequest",
    "BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshot",
    "BatchDeleteVolumeSnapshotRequestBatchDeleteVolumeSnapshotDeleteMode",
    "BatchDeleteVolumeSnapshotResponse",
    "BatchDeleteVolumeSnapshotStruct",
    "BatchSyncVolumeSizeRequest",
    "BatchSyncVolumeSizeRequestXe3B0",
    "BatchSyncVolumeSizeResponse",
    "CancelLongJobRequest",
    "CancelLongJobRequestCancelLongJob",
    "CephBackupStorageInventory",
    "CephBackupStorageMonInventory",
    "CephOsdGroupInventory",
    "CephPrimaryStorageInventory",
    "CephPrimaryStorageMonInventory",
    "CephPrimaryStoragePoolInventory",
    "CertificateInventory",
    "ChainInfo",
    "ChangeAccessControlListRedirectRuleRequest",
    "ChangeAccessControlListRedirectRuleRequestChangeAccessControlListRedirectRule",
    "ChangeAccessControlListRedirectRuleResponse",
    "ChangeBackupStorageStateRequest",
    "ChangeBackupStorageStateRequestChangeBackupStorageState",
    "ChangeBackupStorageStateRequestChangeBackupStorageStateStateEvent",
    "ChangeBackupStorageStateResponse",
    "ChangeClusterStateRequest",
    "ChangeClusterStateRequestChangeClusterState",
    "ChangeClusterStateRequestChangeClusterStateStateEvent",
    "ChangeClusterStateResponse",
    "ChangeDiskOfferingStateRequest",
    "ChangeDiskOfferingStateRequestChangeDiskOfferingState",
    "ChangeDiskOfferingStateRequestChangeDiskOfferingStateStateEvent",
    "ChangeDiskOfferingStateResponse",
    "ChangeEipStateRequest",
    "ChangeEipStateRequestChangeEipState",
    "ChangeEipStateRequestChangeEipStateStateEvent",
    "ChangeEipStateResponse",
    "ChangeHostStateRequest",
    "ChangeHostStateRequestChangeHostState",
    "ChangeHostStateRequestChangeHostStateStateEvent",
    "ChangeHostStateResponse",
    "ChangeImageStateRequest",
    "ChangeImageStateRequestChangeImageState",
    "ChangeImageStateRequestChangeImageStateStateEvent",
    "ChangeImageStateResponse",
    "ChangeInstanceOfferingRequest",
    "ChangeInstanceOfferingRequestChangeInstanceOffering",
    "ChangeInstanceOfferingResponse",
    "ChangeInstanceOfferingStateRequest",
    "ChangeInstanceOfferingStateRequestChangeInstanceOfferingState",
    "ChangeInstanceOfferingStateRequestChangeInstanceOfferingStateStateEvent",
    "ChangeInstanceOfferingStateResponse",
    "ChangeL2NetworkVlanIdRequest",
    "ChangeL2NetworkVlanIdRequestChangeL2NetworkVlanId",
    "ChangeL2NetworkVlanIdResponse",
    "ChangeL3NetworkDhcpIpAddressRequest",
    "ChangeL3NetworkDhcpIpAddressRequestChangeL3NetworkDhcpIpAddress",
    "ChangeL3NetworkDhcpIpAddressResponse",
    "ChangeLoadBalancerBackendServerRequest",
    "ChangeLoadBalancerBackendServerRequestChangeLoadBalancerBackendServer",
    "ChangeLoadBalancerBackendServerResponse",
    "ChangeLoadBalancerListenerRequest",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListener",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerAclStatus",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerBalancerAlgorithm",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckMethod",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHealthCheckProtocol",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpMode",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerHttpRedirectHttps",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSecurityPolicyType",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerSessionPersistence",
    "ChangeLoadBalancerListenerRequestChangeLoadBalancerListenerStatusCode",
    "ChangeLoadBalancerListenerResponse",
    "ChangePortForwardingRuleStateRequest",
    "ChangePortForwardingRuleStateRequestChangePortForwardingRuleState",
    "ChangePortForwardingRuleStateRequestChangePortForwardingRuleStateStateEvent",
    "ChangePortForwardingRuleStateResponse",
    "ChangePrimaryStorageStateRequest",
    "ChangePrimaryStorageStateRequestChangePrimaryStorageState",
    "ChangePrimaryStorageStateRequestChangePrimaryStorageStateStateEvent",
    "ChangePrimaryStorageStateResponse",
    "ChangeResourceOwnerRequest",
    "ChangeResourceOwnerRequestParams",
    "ChangeResourceOwnerResponse",
    "ChangeRoleStateRequest",
    "ChangeRoleStateRequestChangeRoleState",
    "ChangeRoleStateResponse",
    "ChangeSecurityGroupRuleRequest",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRule",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleAction",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleProtocol",
    "ChangeSecurityGroupRuleRequestChangeSecurityGroupRuleState",
    "ChangeSecurityGroupRuleResponse",
    "ChangeSecurityGroupRuleStateRequest",
    "ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleState",
    "ChangeSecurityGroupRuleStateRequestChangeSecurityGroupRuleStateState",
    "ChangeSecurityGroupRuleStateResponse",
    "ChangeSecurityGroupStateRequest",
    "ChangeSecurityGroupStateRequestChangeSecurityGroupState",
    "ChangeSecurityGroupStateRequestChangeSecurityGroupStateStateEvent",
    "ChangeSecurityGroupStateResponse",
    "ChangeVipStateRequest",
    "ChangeVipStateRequestChangeVipState",
    "ChangeVipStateRequestChangeVipStateStateEvent",
    "ChangeVipStateResponse",
    "ChangeVmNicNetworkRequest",
    "ChangeVmNicNetworkRequestParams",
    "ChangeVmNicNetworkResponse",
    "ChangeVmNicSecurityPolicyRequest",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicy",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyEgressPolicy",
    "ChangeVmNicSecurityPolicyRequestChangeVmNicSecurityPolicyIngressPolicy",
    "ChangeVmNicSecurityPolicyResponse",
    "ChangeVmNicStateRequest",
    "ChangeVmNicStateRequestChangeVmNicState",
    "ChangeVmNicStateRequestChangeVmNicStateState",
    "ChangeVmNicStateResponse",
    "ChangeZoneStateRequest",
    "ChangeZoneStateRequestChangeZoneState",
    "ChangeZoneStateRequestChangeZoneStateStateEvent",
    "ChangeZoneStateResponse",
    "CheckApiPermissionRequest",
    "CheckApiPermissionRequestCheckApiPermission",
    "CheckApiPermissionResponse",
    "CheckElaborationContentRequest",
    "CheckElaborationContentRequestParams",
    "CheckElaborationContentResponse",
    "CheckIpAvailabilityResponse",
    "CheckResourcePermissionResponse",
    "CheckVipPortAvailabilityResponse",
    "CheckVolumeSnapshotGroupAvailabilityResponse",
    "CleanInvalidLdapBindingRequest",
    "CleanInvalidLdapBindingRequestCleanInvalidLdapBinding",
    "CleanInvalidLdapBindingResponse",
    "CleanLongJobRequest",
    "CleanLongJobRequestCleanLongJob",
    "CleanQueueRequest",
    "CleanQueueRequestCleanQueue",
    "CleanTrashResult",
    "CleanUpImageCacheOnPrimaryStorageRequest",
    "CleanUpImageCacheOnPrimaryStorageRequestCleanUpImageCacheOnPrimaryStorage",
    "CleanUpStorageTrashOnPrimaryStorageRequest",
    "CleanUpStorageTrashOnPrimaryStorageRequestCleanUpStorageTrashOnPrimaryStorage",
    "CleanUpStorageTrashOnPrimaryStorageResponse",
    "CleanUpTrashOnBackupStorageRequest",
    "CleanUpTrashOnBackupStorageRequestCleanUpTrashOnBackupStorage",
    "CleanUpTrashOnBackupStorageResponse",
    "CleanUpTrashOnPrimaryStorageRequest",
    "CleanUpTrashOnPrimaryStorageRequestCleanUpTrashOnPrimaryStorage",
    "CleanUpTrashOnPrimaryStorageResponse",
    "ClusterInventory",
    "ConsoleInventory",
    "ConsoleProxyAgentInventory",
    "CreateAccessControlListRequest",
    "CreateAccessControlListRequestParams",
    "CreateAccessControlListRequestParamsIpVersion",
    "CreateAccessControlListResponse",
    "CreateAccountRequest",
    "CreateAccountRequestParams",
    "CreateAccountRequestParamsType",
    "CreateAccountResponse",
    "CreateCertificateRequest",
    "CreateCertificateRequestParams",
    "CreateCertificateResponse",
    "CreateClusterRequest",
    "CreateClusterRequestParams",
    "CreateClusterRequestParamsArchitecture",
    "CreateClusterRequestParamsHypervisorType",
    "CreateClusterRequestParamsType",
    "CreateClusterResponse",
    "CreateDataVolumeFromVolumeSnapshotRequest",
    "CreateDataVolumeFromVolumeSnapshotRequestParams",
    "CreateDataVolumeFromVolumeSnapshotResponse",
    "CreateDataVolumeRequest",
    "CreateDataVolumeRequestParams",
    "CreateDataVolumeResponse",
    "CreateDataVolumeTemplateFromVolumeRequest",
    "CreateDataVolumeTemplateFromVolumeRequestParams",
    "CreateDataVolumeTemplateFromVolumeResponse",
    "CreateDataVolumeTemplateFromVolumeSnapshotFailure",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequest",
    "CreateDataVolumeTemplateFromVolumeSnapshotRequestParams",
    "CreateDataVolumeTemplateFromVolumeSnapshotResponse",
    "CreateDirectoryRequest",
    "CreateDirectoryRequestParams",
    "CreateDirectoryResponse",
    "CreateDiskOfferingRequest",
    "CreateDiskOfferingRequestParams",
    "CreateDiskOfferingResponse",
    "CreateEipRequest",
    "CreateEipRequestParams",
    "CreateEipResponse",
    "CreateInstanceOfferingRequest",
    "CreateInstanceOfferingRequestParams",
    "CreateInstanceOfferingResponse",
    "CreateL2HardwareVxlanNetworkPoolRequest",
    "CreateL2HardwareVxlanNetworkPoolRequestParams",
    "CreateL2HardwareVxlanNetworkPoolRequestParamsVSwitchType",
    "CreateL2HardwareVxlanNetworkPoolResponse",
    "CreateL2HardwareVxlanNetworkRequest",
    "CreateL2HardwareVxlanNetworkRequestParams",
    "CreateL2HardwareVxlanNetworkRequestParamsVSwitchType",
    "CreateL2HardwareVxlanNetworkResponse",
    "CreateL2NoVlanNetworkRequest",
    "CreateL2NoVlanNetworkRequestParams",
    "CreateL2NoVlanNetworkRequestParamsVSwitchType",
    "CreateL2NoVlanNetworkResponse",
    "CreateL2TfNetworkRequest",
    "CreateL2TfNetworkRequestParams",
    "CreateL2TfNetworkRequestParamsVSwitchType",
    "CreateL2TfNetworkResponse",
    "CreateL2VlanNetworkRequest",
    "CreateL2VlanNetworkRequestParams",
    "CreateL2VlanNetworkRequestParamsVSwitchType",
    "CreateL2VlanNetworkResponse",
    "CreateL2VxlanNetworkPoolRequest",
    "CreateL2VxlanNetworkPoolRequestParams",
    "CreateL2VxlanNetworkPoolRequestParamsVSwitchType",
    "CreateL2VxlanNetworkPoolResponse",
    "CreateL2VxlanNetworkRequest",
    "CreateL2VxlanNetworkRequestParams",
    "CreateL2VxlanNetworkRequestParamsVSwitchType",
    "CreateL2VxlanNetworkResponse",
    "CreateLoadBalancerListenerRequest",
    "CreateLoadBalancerListenerRequestParams",
    "CreateLoadBalancerListenerRequestParamsAclStatus",
    "CreateLoadBalancerListenerRequestParamsAclType",
    "CreateLoadBalancerListenerRequestParamsHealthCheckMethod",
    "CreateLoadBalancerListenerRequestParamsHealthCheckProtocol",
    "CreateLoadBalancerListenerRequestParamsProtocol",
    "CreateLoadBalancerListenerRequestParamsSecurityPolicyType",
    "CreateLoadBalancerListenerResponse",
    "CreateLoadBalancerRequest",
    "CreateLoadBalancerRequestParams",
    "CreateLoadBalancerResponse",
    "CreateLoadBalancerServerGroupRequest",
    "CreateLoadBalancerServerGroupRequestParams",
    "CreateLoadBalancerServerGroupResponse",
    "CreatePolicyRequest",
    "CreatePolicyRequestParams",
    "CreatePolicyResponse",
    "CreatePortForwardingRuleRequest",
    "CreatePortForwardingRuleRequestParams",
    "CreatePortForwardingRuleRequestParamsProtocolType",
    "CreatePortForwardingRuleResponse",
    "CreateRoleRequest",
    "CreateRoleRequestParams",
    "CreateRoleResponse",
    "CreateRootVolumeTemplateFromRootVolumeRequest",
    "CreateRootVolumeTemplateFromRootVolumeRequestParams",
    "CreateRootVolumeTemplateFromRootVolumeRequestParamsPlatform",
    "CreateRootVolumeTemplateFromRootVolumeResponse",
    "CreateRootVolumeTemplateFromVolumeSnapshotFailure",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequest",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestParams",
    "CreateRootVolumeTemplateFromVolumeSnapshotRequestParamsPlatform",
    "CreateRootVolumeTemplateFromVolumeSnapshotResponse",
    "CreateSshKeyPairRequest",
    "CreateSshKeyPairRequestParams",
    "CreateSshKeyPairResponse",
    "CreateSystemTagRequest",
    "CreateSystemTagRequestParams",
    "CreateSystemTagResponse",
    "CreateUserGroupRequest",
    "CreateUserGroupRequestParams",
    "CreateUserGroupResponse",
    "CreateUserRequest",
    "CreateUserRequestParams",
    "CreateUserResponse",
    "CreateUserTagRequest",
    "CreateUserTagRequestParams",
    "CreateUserTagResponse",
    "CreateVirtualRouterOfferingRequest",
    "CreateVirtualRouterOfferingRequestParams",
    "CreateVirtualRouterOfferingResponse",
    "CreateVmCdRomRequest",
    "CreateVmCdRomRequestParams",
    "CreateVmCdRomResponse",
    "CreateVmInstanceFromVolumeRequest",
    "CreateVmInstanceFromVolumeRequestParams",
    "CreateVmInstanceFromVolumeRequestParamsPlatform",
    "CreateVmInstanceFromVolumeRequestParamsStrategy",
    "CreateVmInstanceFromVolumeRequestParamsType",
    "CreateVmInstanceFromVolumeResponse",
    "CreateVmInstanceFromVolumeSnapshotGroupRequest",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParams",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParamsStrategy",
    "CreateVmInstanceFromVolumeSnapshotGroupRequestParamsType",
    "CreateVmInstanceFromVolumeSnapshotGroupResponse",
    "CreateVmInstanceFromVolumeSnapshotRequest",
    "CreateVmInstanceFromVolumeSnapshotRequestParams",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsPlatform",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsStrategy",
    "CreateVmInstanceFromVolumeSnapshotRequestParamsType",
    "CreateVmInstanceFromVolumeSnapshotResponse",
    "CreateVmInstanceRequest",
    "CreateVmInstanceRequestParams",
    "CreateVmInstanceRequestParamsArchitecture",
    "CreateVmInstanceRequestParamsPlatform",
    "CreateVmInstanceRequestParamsStrategy",
    "CreateVmInstanceRequestParamsType",
    "CreateVmInstanceResponse",
    "CreateVmNicRequest",
    "CreateVmNicRequestParams",
    "CreateVmNicResponse",
    "CreateVmUserDefinedXmlHookScriptRequest",
    "CreateVmUserDefinedXmlHookScriptRequestParams",
    "CreateVmUserDefinedXmlHookScriptResponse",
    "CreateVniRangeRequest",
    "CreateVniRangeRequestParams",
    "CreateVniRangeResponse",
    "CreateVolumeSnapshotGroupRequest",
    "CreateVolumeSnapshotGroupRequestParams",
    "CreateVolumeSnapshotGroupResponse",
    "CreateVolumeSnapshotRequest",
    "CreateVolumeSnapshotRequestParams",
    "CreateVolumeSnapshotResponse",
    "CreateVxlanPoolRemoteVtepRequest",
    "CreateVxlanPoolRemoteVtepRequestParams",
    "CreateVxlanPoolRemoteVtepResponse",
    "CreateVxlanVtepRequest",
    "CreateVxlanVtepRequestParams",
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
    "DiscoverExternalPrimaryStorageRequestParams",
    "DiscoverExternalPrimaryStorageResponse",
    "DiskAo",
    "DiskOfferingInventory",
    "EipInventory",
    "ElaborationCheckResult",
    "ElaborationContent",
    "ErrorCode",
    "EventLogInventory",
    "ExportImageFromBackupStorageRequest",
    "ExportImageFromBackupStorageRequestExportImageFromBackupStorage",
    "ExportImageFromBackupStorageRequestExportImageFromBackupStorageExportFormat",
    "ExportImageFromBackupStorageResponse",
    "ExpungeDataVolumeRequest",
    "ExpungeDataVolumeRequestExpungeDataVolume",
    "ExpungeImageRequest",
    "ExpungeImageRequestExpungeImage",
    "ExpungeVmInstanceRequest",
    "ExpungeVmInstanceRequestExpungeVmInstance",
    "ExpungeVmUserDefinedXmlHookScriptResponseDefault",
    "ExternalBackupStorageInventory",
    "ExternalPrimaryStorageInventory",
    "FailedResponse",
    "FlattenVmInstanceRequest",
    "FlattenVmInstanceRequestFlattenVmInstance",
    "FlattenVmInstanceResponse",
    "FlattenVolumeRequest",
    "FlattenVolumeRequestFlattenVolume",
    "FlattenVolumeResponse",
    "FreeIpInventory",
    "FstrimVmRequest",
    "FstrimVmRequestParams",
    "GarbageCollectorInventory",
    "GenerateSshKeyPairRequest",
    "GenerateSshKeyPairRequestParams",
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
    "GetCurrentTimeRequestGetCurrentTime",
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
    "GetHostPowerStatusRequestGetHostPowerStatus",
    "GetHostPowerStatusRequestGetHostPowerStatusMethod",
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
    "GetManagementNodeArchRequestGetManagementNodeArch",
    "GetManagementNodeArchResponse",
    "GetManagementNodeOsRequest",
    "GetManagementNodeOsRequestGetManagementNodeOs",
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
    "GetSupportApisRequestGetSupportApis",
    "GetSupportApisResponse",
    "GetSupportedIdentityModelsResponse",
    "GetTaskProgressResponse",
    "GetTrashOnBackupStorageResponse",
    "GetTrashOnPrimaryStorageResponse",
    "GetUploadImageJobDetailsResponse",
    "GetVSwitchTypesResponse",
    "GetVersionRequest",
    "GetVersionRequestGetVersion",
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
    "GetVolumeSnapshotSizeRequestGetVolumeSnapshotSize",
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
    "KvmRunShellRequestKvmRunShell",
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
    "LocalStorageMigrateVolumeRequestLocalStorageMigrateVolume",
    "LocalStorageMigrateVolumeResponse",
    "LocalStorageResourceRefInventory",
    "LogInByAccountRequest",
    "LogInByAccountRequestLogInByAccount",
    "LogInByAccountResponse",
    "LogInByLdapRequest",
    "LogInByLdapRequestLogInByLdap",
    "LogInByLdapResponse",
    "LogInByUserRequest",
    "LogInByUserRequestLogInByUser",
    "LogInByUserResponse",
    "LogInRequest",
    "LogInRequestLogIn",
    "LogInResponse",
    "LogOutResponseDefault",
    "LongJobInventory",
    "LongJobState",
    "MigrateVmRequest",
    "MigrateVmRequestMigrateVm",
    "MigrateVmResponse",
    "MoveDirectoryRequest",
    "MoveDirectoryRequestMoveDirectory",
    "MoveResourcesToDirectoryRequest",
    "MoveResourcesToDirectoryRequestMoveResourcesToDirectory",
    "NetworkServiceL3NetworkRefInventory",
    "PauseVmInstanceRequest",
    "PauseVmInstanceRequestPauseVmInstance",
    "PauseVmInstanceResponse",
    "PendingTaskInfo",
    "PolicyInventory",
    "PolicyStatement",
    "PolicyStatementEffect",
    "PortForwardingRuleInventory",
    "PowerOnHostRequest",
    "PowerOnHostRequestPowerOnHost",
    "PowerOnHostResponse",
    "PrimaryStorageInventory",
    "ProvisionVirtualRouterConfigRequest",
    "ProvisionVirtualRouterConfigRequestProvisionVirtualRouterConfig",
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
    "ReconnectBackupStorageRequestReconnectBackupStorage",
    "ReconnectBackupStorageResponse",
    "ReconnectHostRequest",
    "ReconnectHostRequestReconnectHost",
    "ReconnectHostResponse",
    "ReconnectPrimaryStorageRequest",
    "ReconnectPrimaryStorageRequestReconnectPrimaryStorage",
    "ReconnectPrimaryStorageResponse",
    "ReconnectSftpBackupStorageRequest",
    "ReconnectSftpBackupStorageRequestReconnectSftpBackupStorage",
    "ReconnectSftpBackupStorageResponse",
    "ReconnectVirtualRouterRequest",
    "ReconnectVirtualRouterRequestReconnectVirtualRouter",
    "ReconnectVirtualRouterResponse",
    "RecoverDataVolumeRequest",
    "RecoverDataVolumeRequestRecoverDataVolume",
    "RecoverDataVolumeResponse",
    "RecoverImageRequest",
    "RecoverImageRequestRecoverImage",
    "RecoverImageResponse",
    "RecoverVmInstanceRequest",
    "RecoverVmInstanceRequestRecoverVmInstance",
    "RecoverVmInstanceResponse",
    "RefreshCaptchaResponse",
    "RefreshGuestOsMetadataRequest",
    "RefreshGuestOsMetadataRequestRefreshGuestOsMetadata",
    "RefreshLoadBalancerRequest",
    "RefreshLoadBalancerRequestRefreshLoadBalancer",
    "RefreshLoadBalancerResponse",
    "ReloadElaborationRequest",
    "ReloadElaborationRequestReloadElaboration",
    "ReloadExternalServiceRequest",
    "ReloadExternalServiceRequestReloadExternalService",
    "RemoteVtepInventory",
    "RemoveAccessControlListFromLoadBalancerResponse",
    "RemoveAccessControlListFromLoadBalancerResponseDefault",
    "RemoveBackendServerFromServerGroupRequest",
    "RemoveBackendServerFromServerGroupRequestRemoveBackendServerFromServerGroup",
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
    "RenewSessionRequestRenewSession",
    "RenewSessionResponse",
    "RequestConsoleAccessRequest",
    "RequestConsoleAccessRequestParams",
    "RequestConsoleAccessResponse",
    "RerunLongJobRequest",
    "RerunLongJobRequestRerunLongJob",
    "RerunLongJobResponse",
    "ReservedIpRangeInventory",
    "ResetGlobalConfigRequest",
    "ResetGlobalConfigRequestResetGlobalConfig",
    "ResourceConfigAo",
    "ResourceConfigInventory",
    "ResourceConfigStruct",
    "ResumeLongJobRequest",
    "ResumeLongJobRequestResumeLongJob",
    "ResumeLongJobResponse",
    "ResumeVmInstanceRequest",
    "ResumeVmInstanceRequestResumeVmInstance",
    "ResumeVmInstanceResponse",
    "RevertSnapshotGroupResult",
    "RevertVmFromSnapshotGroupRequest",
    "RevertVmFromSnapshotGroupRequestRevertVmFromSnapshotGroup",
    "RevertVmFromSnapshotGroupResponse",
    "RevertVolumeFromSnapshotRequest",
    "RevertVolumeFromSnapshotRequestRevertVolumeFromSnapshot",
    "RevokeResourceSharingRequest",
    "RevokeResourceSharingRequestRevokeResourceSharing",
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
    "SetImageBootModeRequestSetImageBootMode",
    "SetImageBootModeRequestSetImageBootModeBootMode",
    "SetL3NetworkMtuRequest",
    "SetL3NetworkMtuRequestParams",
    "SetL3NetworkRouterInterfaceIpRequest",
    "SetL3NetworkRouterInterfaceIpRequestParams",
    "SetVmBootVolumeRequest",
    "SetVmBootVolumeRequestSetVmBootVolume",
    "SetVmBootVolumeResponse",
    "SetVmClockTrackRequest",
    "SetVmClockTrackRequestSetVmClockTrack",
    "SetVmClockTrackRequestSetVmClockTrackIntervalInSeconds",
    "SetVmClockTrackRequestSetVmClockTrackTrack",
    "SetVmClockTrackResponse",
    "SetVmConsolePasswordRequest",
    "SetVmConsolePasswordRequestSetVmConsolePassword",
    "SetVmConsolePasswordResponse",
    "SetVmHostnameRequest",
    "SetVmHostnameRequestSetVmHostname",
    "SetVmInstanceDefaultCdRomRequest",
    "SetVmInstanceDefaultCdRomRequestSetVmInstanceDefaultCdRom",
    "SetVmInstanceDefaultCdRomResponse",
    "SetVmNicSecurityGroupRequest",
    "SetVmNicSecurityGroupRequestSetVmNicSecurityGroup",
    "SetVmNicSecurityGroupResponse",
    "SetVmQxlMemoryRequest",
    "SetVmQxlMemoryRequestSetVmQxlMemory",
    "SetVmSoundTypeRequest",
    "SetVmSoundTypeRequestSetVmSoundType",
    "SetVmSoundTypeRequestSetVmSoundTypeSoundType",
    "SetVmStaticIpRequest",
    "SetVmStaticIpRequestSetVmStaticIp",
    "SftpBackupStorageInventory",
    "ShareResourceRequest",
    "ShareResourceRequestShareResource",
    "SharedResourceInventory",
    "ShellResult",
    "ShrinkResult",
    "ShrinkVolumeSnapshotRequest",
    "ShrinkVolumeSnapshotRequestShrinkVolumeSnapshot",
    "ShrinkVolumeSnapshotResponse",
    "ShutdownHostRequest",
    "ShutdownHostRequestShutdownHost",
    "ShutdownHostRequestShutdownHostMethod",
    "ShutdownHostResponse",
    "SnapshotLeafInventory",
    "SshKeyPairInventory",
    "SshPrivateKeyPairInventory",
    "StartVmInstanceRequest",
    "StartVmInstanceRequestStartVmInstance",
    "StartVmInstanceResponse",
    "StopVmInstanceRequest",
    "StopVmInstanceRequestStopVmInstance",
    "StopVmInstanceRequestStopVmInstanceType",
    "StopVmInstanceResponse",
    "SubmitLongJobRequest",
    "SubmitLongJobRequestParams",
    "SubmitLongJobResponse",
    "SyncImageSizeRequest",
    "SyncImageSizeRequestSyncImageSize",
    "SyncImageSizeResponse",
    "SyncPrimaryStorageCapacityRequest",
    "SyncPrimaryStorageCapacityRequestSyncPrimaryStorageCapacity",
    "SyncPrimaryStorageCapacityResponse",
    "SyncVolumeSizeRequest",
    "SyncVolumeSizeRequestSyncVolumeSize",
    "SyncVolumeSizeResponse",
    "SystemTagInventory",
    "TagPatternInventory",
    "TagPatternType",
    "TaskProgressInventory",
    "TrashCleanupResult",
    "TriggerGcJobRequest",
    "TriggerGcJobRequestTriggerGcJob",
    "UndoSnapshotCreationRequest",
    "UndoSnapshotCreationRequestUndoSnapshotCreation",
    "UndoSnapshotCreationResponse",
    "UngroupVolumeSnapshotGroupResponseDefault",
    "UpdateAccountRequest",
    "UpdateAccountRequestUpdateAccount",
    "UpdateAccountResponse",
    "UpdateBackupStorageRequest",
    "UpdateBackupStorageRequestUpdateBackupStorage",
    "UpdateBackupStorageResponse",
    "UpdateCephBackupStorageMonRequest",
    "UpdateCephBackupStorageMonRequestUpdateCephBackupStorageMon",
    "UpdateCephBackupStorageMonResponse",
    "UpdateCephPrimaryStorageMonRequest",
    "UpdateCephPrimaryStorageMonRequestUpdateCephPrimaryStorageMon",
    "UpdateCephPrimaryStorageMonResponse",
    "UpdateCephPrimaryStoragePoolRequest",
    "UpdateCephPrimaryStoragePoolRequestUpdateCephPrimaryStoragePool",
    "UpdateCephPrimaryStoragePoolResponse",
    "UpdateCertificateRequest",
    "UpdateCertificateRequestUpdateCertificate",
    "UpdateCertificateResponse",
    "UpdateClusterOsRequest",
    "UpdateClusterOsRequestUpdateClusterOs",
    "UpdateClusterOsResponse",
    "UpdateConsoleProxyAgentRequest",
    "UpdateConsoleProxyAgentRequestUpdateConsoleProxyAgent",
    "UpdateConsoleProxyAgentResponse",
    "UpdateDirectoryRequest",
    "UpdateDirectoryRequestUpdateDirectory",
    "UpdateDirectoryResponse",
    "UpdateDiskOfferingRequest",
    "UpdateDiskOfferingRequestUpdateDiskOffering",
    "UpdateDiskOfferingResponse",
    "UpdateEipRequest",
    "UpdateEipRequestUpdateEip",
    "UpdateEipResponse",
    "UpdateExternalPrimaryStorageRequest",
    "UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorage",
    "UpdateExternalPrimaryStorageRequestUpdateExternalPrimaryStorageDefaultProtocol",
    "UpdateExternalPrimaryStorageResponse",
    "UpdateGlobalConfigRequest",
    "UpdateGlobalConfigRequestUpdateGlobalConfig",
    "UpdateGlobalConfigResponse",
    "UpdateHostIpmiRequest",
    "UpdateHostIpmiRequestUpdateHostIpmi",
    "UpdateHostIpmiResponse",
    "UpdateHostRequest",
    "UpdateHostRequestUpdateHost",
    "UpdateHostResponse",
    "UpdateImageRequest",
    "UpdateImageRequestUpdateImage",
    "UpdateImageRequestUpdateImageArchitecture",
    "UpdateImageRequestUpdateImageFormat",
    "UpdateImageRequestUpdateImageMediaType",
    "UpdateImageRequestUpdateImagePlatform",
    "UpdateImageResponse",
    "UpdateInstanceOfferingRequest",
    "UpdateInstanceOfferingRequestUpdateInstanceOffering",
    "UpdateInstanceOfferingResponse",
    "UpdateIpRangeRequest",
    "UpdateIpRangeRequestUpdateIpRange",
    "UpdateIpRangeResponse",
    "UpdateKvmHostRequest",
    "UpdateKvmHostRequestUpdateKvmHost",
    "UpdateKvmHostResponse",
    "UpdateL2NetworkRequest",
    "UpdateL2NetworkRequestUpdateL2Network",
    "UpdateL2NetworkResponse",
    "UpdateLdapServerRequest",
    "UpdateLdapServerRequestUpdateLdapServer",
    "UpdateLdapServerRequestUpdateLdapServerEncryption",
    "UpdateLdapServerResponse",
    "UpdateLoadBalancerListenerRequest",
    "UpdateLoadBalancerListenerRequestUpdateLoadBalancerListener",
    "UpdateLoadBalancerListenerResponse",
    "UpdateLoadBalancerRequest",
    "UpdateLoadBalancerRequestUpdateLoadBalancer",
    "UpdateLoadBalancerResponse",
    "UpdateLoadBalancerServerGroupRequest",
    "UpdateLoadBalancerServerGroupRequestUpdateLoadBalancerServerGroup",
    "UpdateLoadBalancerServerGroupResponse",
    "UpdateLongJobRequest",
    "UpdateLongJobRequestUpdateLongJob",
    "UpdateLongJobResponse",
    "UpdatePortForwardingRuleRequest",
    "UpdatePortForwardingRuleRequestUpdatePortForwardingRule",
    "UpdatePortForwardingRuleResponse",
    "UpdatePrimaryStorageRequest",
    "UpdatePrimaryStorageRequestUpdatePrimaryStorage",
    "UpdatePrimaryStorageResponse",
    "UpdatePriorityConfigRequest",
    "UpdatePriorityConfigRequestUpdatePriorityConfig",
    "UpdateQuotaRequest",
    "UpdateQuotaRequestUpdateQuota",
    "UpdateQuotaResponse",
    "UpdateResourceConfigRequest",
    "UpdateResourceConfigRequestUpdateResourceConfig",
    "UpdateResourceConfigResponse",
    "UpdateResourceConfigsRequest",
    "UpdateResourceConfigsRequestParams",
    "UpdateResourceConfigsResponse",
    "UpdateRoleRequest",
    "UpdateRoleRequestUpdateRole",
    "UpdateRoleResponse",
    "UpdateSdnControllerRequest",
    "UpdateSdnControllerRequestUpdateSdnController",
    "UpdateSdnControllerResponse",
    "UpdateSecurityGroupRequest",
    "UpdateSecurityGroupRequestUpdateSecurityGroup",
    "UpdateSecurityGroupResponse",
    "UpdateSecurityGroupRulePriorityRequest",
    "UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriority",
    "UpdateSecurityGroupRulePriorityRequestUpdateSecurityGroupRulePriorityType",
    "UpdateSecurityGroupRulePriorityResponse",
    "UpdateSftpBackupStorageRequest",
    "UpdateSftpBackupStorageRequestUpdateSftpBackupStorage",
    "UpdateSftpBackupStorageResponse",
    "UpdateSshKeyPairRequest",
    "UpdateSshKeyPairRequestUpdateSshKeyPair",
    "UpdateSshKeyPairResponse",
    "UpdateSystemTagRequest",
    "UpdateSystemTagRequestUpdateSystemTag",
    "UpdateSystemTagResponse",
    "UpdateUserGroupRequest",
    "UpdateUserGroupRequestUpdateUserGroup",
    "UpdateUserGroupResponse",
    "UpdateUserRequest",
    "UpdateUserRequestUpdateUser",
    "UpdateUserResponse",
    "UpdateVipRequest",
    "UpdateVipRequestUpdateVip",
    "UpdateVipResponse",
    "UpdateVirtualRouterRequest",
    "UpdateVirtualRouterRequestUpdateVirtualRouter",
    "UpdateVirtualRouterResponse",
    "UpdateVmCdRomRequest",
    "UpdateVmCdRomRequestUpdateVmCdRom",
    "UpdateVmCdRomResponse",
    "UpdateVmInstanceRequest",
    "UpdateVmInstanceRequestUpdateVmInstance",
    "UpdateVmInstanceRequestUpdateVmInstancePlatform",
    "UpdateVmInstanceRequestUpdateVmInstanceState",
    "UpdateVmInstanceResponse",
    "UpdateVmUserDefinedXmlHookScriptRequest",
    "UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript",
    "UpdateVmUserDefinedXmlHookScriptRequestUpdateVmUserDefinedXmlHookScript_b13a399e",
    "UpdateVmUserDefinedXmlHookScriptResponse",
    "UpdateVniRangeRequest",
    "UpdateVniRangeRequestUpdateVniRange",
    "UpdateVniRangeResponse",
    "UpdateVolumeRequest",
    "UpdateVolumeRequestUpdateVolume",
    "UpdateVolumeResponse",
    "UpdateVolumeSnapshotGroupRequest",
    "UpdateVolumeSnapshotGroupRequestUpdateVolumeSnapshotGroup",
    "UpdateVolumeSnapshotGroupResponse",
    "UpdateWebhookRequest",
    "UpdateWebhookRequestUpdateWebhook",
    "UpdateWebhookResponse",
    "UpdateZoneRequest",
    "UpdateZoneRequestUpdateZone",
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
