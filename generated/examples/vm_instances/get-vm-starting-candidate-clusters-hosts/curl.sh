#!/bin/sh
# Get Candidate Hosts for Starting VM: GET /zstack/v1/vm-instances/{uuid}/starting-target-hosts
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/starting-target-hosts' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
