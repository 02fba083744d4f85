#!/bin/sh
# DestroyVmInstance: DELETE /vm-instances/{id}
curl -X DELETE --globoff \
  --url 'https://api.acme.test/vm-instances/id'
