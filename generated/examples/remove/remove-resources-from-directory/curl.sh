#!/bin/sh
# Remove Resources from Directory: DELETE /zstack/v1/remove/resources/directory
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/remove/resources/directory' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "resourceUuids": ["resource-uuid"],
  "directoryUuid": "directory-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
