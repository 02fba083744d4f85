#!/bin/sh
# Get Data Volume Attachable VM: GET /zstack/v1/volumes/{volumeUuid}/candidate-vm-instances
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/19d64f55a9723e59849c0f9357a0dded/candidate-vm-instances' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
