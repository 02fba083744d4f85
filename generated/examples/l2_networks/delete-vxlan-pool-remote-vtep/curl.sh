#!/bin/sh
# Delete VXLAN Pool Remote VTEP: DELETE /zstack/v1/l2-networks/{l2NetworkUuid}/clusters/{clusterUuid}/delete/remote-vtep-ip
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/l2-networks/19d64f55a9723e59849c0f9357a0dded/clusters/19d64f55a9723e59849c0f9357a0dded/delete/remote-vtep-ip' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "remoteVtepIp": "remote-vtep-ip",
  "deleteMode": "Permissive",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
