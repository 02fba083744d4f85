#!/bin/sh
# ResizeServer: PUT /servers/{id}/actions (resize)
wget --quiet --output-document=- --content-on-error \
  --method=PUT \
  --header='Content-Type: application/json' \
  --body-data='{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}' \
  'https://api.acme.example/servers/id/actions'
