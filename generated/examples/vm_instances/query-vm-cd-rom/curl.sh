#!/bin/sh
# Query VM CD-ROMs: GET /zstack/v1/vm-instances/cdroms
curl -X GET --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/cdroms' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION"
