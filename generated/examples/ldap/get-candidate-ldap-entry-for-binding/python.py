# Get Candidate LDAP Entry for Binding: GET /zstack/v1/ldap/entries/candidates
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.ldap.get_candidate_ldap_entry_for_binding(ldap_filter="ldap-filter")
    print(result)
