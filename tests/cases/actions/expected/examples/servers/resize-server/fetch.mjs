// ResizeServer: PUT /servers/{id}/actions (resize)
const response = await fetch("https://api.acme.example/servers/id/actions", {
  method: "PUT",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({"resize": {"size": 1, "when": "2026-01-31T09:30:00Z"}}),
});
console.log(response.status, await response.text());
