// Runs once, when the database is made: the product's own account may do nothing outside its database.
const password = require("fs").readFileSync("/run/secrets/mongodb_password", "utf8").trim();
db.getSiblingDB("houvast").createUser({
  user: "houvast",
  pwd: password,
  roles: [{ role: "readWrite", db: "houvast" }],
});
