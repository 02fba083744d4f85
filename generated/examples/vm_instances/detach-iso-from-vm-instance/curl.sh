#!/bin/sh
# Detach ISO from VM: DELETE /zstack/v1/vm-instances/{vmInstanceUuid}/iso
curl -X DELETE --globoff \
  --url 'http://localhost:8080/zstack/v1/vm-instances/84610111a96374d1095869e21321ae29/iso' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{
  "isoUuid": "iso-uuid",
  "systemTags": ["system-tag"],
  "userTags": ["user-tag"]
}'
