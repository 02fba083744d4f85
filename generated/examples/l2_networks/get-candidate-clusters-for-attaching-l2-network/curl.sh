#!/bin/sh
# Get Candidate Clusters for Attaching L2 Network: GET /zstack/v1/l2-networks/{l2NetworkUuid}/cluster-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/19d64f55a9723e59849c0f9357a0dded/cluster-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
