var specpressIndex = {"operations":[
["\"\"\"\nimport os\n\"\"\"","GET","/a/{b}'\"/c","operations/x-import-os-os-system-id.html","x\"); import os; os.system(\"id\") #","\u003cscript\u003ealert(1)\u003c/script\u003e"]
],"schemas":[
],"pages":[
["Authentication","authentication.html","Page","authentication"],
["Errors","errors.html","Page","errors"],
["Changelog","changelog.html","Page","changelog"],
["Schemas","schemas.html","Page","schemas"]
],"fields":[
["b",0,"path.b"]
]};
