#!/bin/sh
# AttachDataVolumeToVm: POST /zstack/v1/volumes/{volumeUuid}/vm-instances/{vmInstanceUuid}
curl -X POST --globoff \
  --url 'http://localhost:8080/zstack/v1/volumes/5319e0ae2b483949bf25b059a674dbc8/vm-instances/84610111a96374d1095869e21321ae29' \
  -H 'Authorization: OAuth '"$ZSTACK_SESSION" \
  -H 'Content-Type: application/json;charset=UTF-8' \
  --data-raw '{"systemTags": ["system-tag"], "userTags": ["user-tag"]}'
