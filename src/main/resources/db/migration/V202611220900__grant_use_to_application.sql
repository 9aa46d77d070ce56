-- The application works in the schema but owns nothing in it. Each later migration grants
-- what its own tables allow, table by table: minutes and audit rows are never updated.
-- Sequences carry no facts, so their use is granted once for all.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${app_role};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${app_role};

-- Search without accents, and by parts of names.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
