#!/bin/sh
# Get Candidate ISO for Attaching VM: GET /zstack/v1/vm-instances/{vmInstanceUuid}/iso-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/19d64f55a9723e59849c0f9357a0dded/iso-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
