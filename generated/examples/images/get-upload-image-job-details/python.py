# Get Upload Image Job Details: GET /zstack/v1/images/upload-job/details/{imageId}
from zstack import Client

# Reads ZSTACK_SESSION from the environment.
with Client() as client:
    result = client.images.get_upload_image_job_details("image-id")
    print(result)
