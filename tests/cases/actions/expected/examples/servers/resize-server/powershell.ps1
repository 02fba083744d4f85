# ResizeServer: PUT /servers/{id}/actions (resize)
$request = @{
  Method = 'PUT'
  Uri = 'https://api.acme.example/servers/id/actions'
  ContentType = 'application/json'
  Body = '{"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}'
}
Invoke-RestMethod @request
