#!/bin/sh
# Submit Long Job: POST /zstack/v1/longjobs
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/longjobs' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "params": {
    "name": "name",
    "description": "description",
    "jobName": "job-name",
    "jobData": "job-data",
    "targetResourceUuid": "target-resource-uuid",
    "resourceUuid": "resource-uuid",
    "tagUuids": ["tag-uuid"]
  },
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
