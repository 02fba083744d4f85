# ResizeServer: PUT /servers/{id}/actions (resize)
import httpx2

response = httpx2.request(
    "PUT",
    "https://api.acme.example/servers/id/actions",
    json={"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}},
)
print(response.status_code, response.text)
