#!/bin/sh
# Get Candidate VM NIC for Security Group: GET /zstack/v1/security-groups/{securityGroupUuid}/vm-instances/candidate-nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/security-groups/19d64f55a9723e59849c0f9357a0dded/vm-instances/candidate-nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
