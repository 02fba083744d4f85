# Refresh Captcha: GET /zstack/v1/captcha/refresh
from zstack import Client

with Client() as client:
    result = client.captcha.refresh(uuid="uuid")
    print(result)
