#!/bin/sh
# Get Candidate L2 Networks for Attaching Cluster: GET /zstack/v1/cluster/{clusterUuid}/l2-candidates
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/cluster/19d64f55a9723e59849c0f9357a0dded/l2-candidates' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
