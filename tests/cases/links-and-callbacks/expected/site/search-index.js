var specpressIndex = {"operations":[
["createPet","POST","/pets","operations/create-pet.html","createPet","pets"],
["getPet","GET","/pets/{petId}","operations/get-pet.html","getPet","pets"],
["paintPet","PUT","/pets/{petId}","operations/paint-pet.html","paintPet","pets"]
],"schemas":[
["Change","schemas/change.html"]
],"pages":[
["Authentication","authentication.html","Page","authentication"],
["Errors","errors.html","Page","errors"],
["Changelog","changelog.html","Page","changelog"],
["Schemas","schemas.html","Page","schemas"]
],"fields":[
["url",0,"body.url"],
["petId",1,"path.pet-id",2,"path.pet-id"],
["what",-1,"fields.what"]
]};
