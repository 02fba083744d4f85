#!/bin/sh
# Query VM CD-ROMs by uuid: GET /zstack/v1/vm-instances/cdroms/{uuid}
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/cdroms/19d64f55a9723e59849c0f9357a0dded' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
