#!/bin/sh
# Get Candidate VM for Attaching ISO: GET /zstack/v1/images/iso/{isoUuid}/vm-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images/iso/19d64f55a9723e59849c0f9357a0dded/vm-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
