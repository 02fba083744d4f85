var specpressIndex = {"operations":[
["A pet arrived","POST","newPet","webhooks/new-pet.html","newPet",""],
["pet.gone","POST","petGone","webhooks/pet-gone.html","pet.gone",""],
["note","PUT","note","webhooks/note.html","note",""],
["ping","GET","ping","webhooks/ping.html","ping",""],
["str","POST","str","webhooks/str.html","str",""]
],"schemas":[
["NewPet","schemas/new-pet.html"]
],"pages":[
["Authentication","authentication.html","Page","authentication"],
["Errors","errors.html","Page","errors"],
["Changelog","changelog.html","Page","changelog"],
["Schemas","schemas.html","Page","schemas"]
],"fields":[
["X-Delivery",0,"header.x-delivery"],
["X-Attempt",0,"header.x-attempt"],
["name",0,"body.name",-1,"fields.name"],
["born",0,"body.born",-1,"fields.born"],
["tags",0,"body.tags",-1,"fields.tags"],
["id",1,"body.id"]
]};
