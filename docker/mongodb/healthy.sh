#!/usr/bin/env bash
# Healthy is a primary that can be written to. The first time it is asked, it makes the replica set.
set -euo pipefail
PASSWORD=$(cat /run/secrets/mongodb_root_password)
export PASSWORD
mongosh --quiet --norc "mongodb://127.0.0.1:27017/admin?directConnection=true" --eval '
  db.auth("root", process.env.PASSWORD);
  try { rs.status(); } catch (e) {
    if (e.codeName !== "NotYetInitialized") throw e;
    rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongodb:27017" }] });
  }
  quit(db.hello().isWritablePrimary ? 0 : 1);
'
