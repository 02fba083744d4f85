# """
# import os
# """: GET /a/{b}'"/c
from acme import Client

with Client() as client:
    client.script_alert_1_script.x_import_os_os_system_id("'; drop table")
