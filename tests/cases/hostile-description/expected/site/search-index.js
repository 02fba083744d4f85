var specpressIndex = {"operations":[
["\"\"\"\nimport os\n\"\"\"","GET","/a/{b}'\"/c","operations/x-import-os-os-system-id.html","x\"); import os; os.system(\"id\") #","\u003cscript\u003ealert(1)\u003c/script\u003e"]
],"schemas":[
],"fields":[
["b",0,"path.b"]
]};
