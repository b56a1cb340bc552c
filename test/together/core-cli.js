require("./run-group")(__filename);
