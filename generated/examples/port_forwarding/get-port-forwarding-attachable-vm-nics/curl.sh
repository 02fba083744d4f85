#!/bin/sh
# Get Port Forwarding Attachable VM NICs: GET /zstack/v1/port-forwarding/{ruleUuid}/vm-instances/candidate-nics
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/port-forwarding/19d64f55a9723e59849c0f9357a0dded/vm-instances/candidate-nics' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
