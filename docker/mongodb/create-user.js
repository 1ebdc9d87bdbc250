// Runs once, when the database is made: the product's own account may do nothing outside its databases: the
// ledger, and beside it the keys of persons.
const password = require("fs").readFileSync("/run/secrets/mongodb_password", "utf8").trim();
db.getSiblingDB("houvast").createUser({
  user: "houvast",
  pwd: password,
  roles: [
    { role: "readWrite", db: "houvast" },
    { role: "readWrite", db: "houvast-keys" },
  ],
});
