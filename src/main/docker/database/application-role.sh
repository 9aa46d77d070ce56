#!/bin/bash
# Runs once, when the volume is new: the role that the portal works as, without rights
# over the schema. POSTGRES_USER owns the schema and runs the migrations.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv password APPLICATION_PASSWORD
\getenv database POSTGRES_DB
CREATE ROLE homphieu_app LOGIN PASSWORD :'password';
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"database" TO homphieu_app;
SQL
