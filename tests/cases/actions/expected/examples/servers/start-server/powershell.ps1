# StartServer: PUT /servers/{id}/actions (start)
$request = @{
  Method = 'PUT'
  Uri = 'https://api.acme.example/servers/id/actions'
  ContentType = 'application/json'
  Body = '{"start": {"key": "any"}, "tags": ["tag"]}'
}
Invoke-RestMethod @request
