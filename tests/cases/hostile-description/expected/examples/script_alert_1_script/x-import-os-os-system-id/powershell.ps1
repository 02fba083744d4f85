# """
# import os
# """: GET /a/{b}'"/c
$request = @{
  Method = 'GET'
  Uri = 'https://api.acme.example/a/%27%3B%20drop%20table''%22/c'
}
Invoke-RestMethod @request
