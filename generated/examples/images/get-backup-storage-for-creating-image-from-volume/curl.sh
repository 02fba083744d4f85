#!/bin/sh
# Get Image Storage for Creating Image from Volume: GET /zstack/v1/images/volumes/{volumeUuid}/candidate-backup-storage
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/images/volumes/19d64f55a9723e59849c0f9357a0dded/candidate-backup-storage' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
