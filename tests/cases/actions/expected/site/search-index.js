var specpressIndex = {"operations":[
["StartServer","PUT","/servers/{id}/actions start","operations/start-server.html","StartServer","servers"],
["ResizeServer","PUT","/servers/{id}/actions resize","operations/resize-server.html","ResizeServer","servers"]
],"schemas":[
["StartRequest","schemas/start-request.html"],
["ResizeRequest","schemas/resize-request.html"]
],"pages":[
["Authentication","authentication.html","Page","authentication"],
["Errors","errors.html","Page","errors"],
["Changelog","changelog.html","Page","changelog"],
["Schemas","schemas.html","Page","schemas"]
],"fields":[
["id",0,"path.id",1,"path.id"],
["start",0,"body.start",-1,"fields.start"],
["tags",0,"body.tags",-1,"fields.tags"],
["resize",1,"body.resize",-2,"fields.resize"],
["size",1,"body.resize-size"],
["when",1,"body.resize-when"]
]};
