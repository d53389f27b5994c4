-- The rights of the exporting role: a starting point for the database's owner, who decides. Nothing here is run by this project
-- outside its tests. Once, as a superuser, in the database that is read:
--
--   psql --dbname directus --single-transaction --file grants.sql
--
-- Read part 2 first: it takes rights from everybody, and you have to give them back to those that need them.

-- 1. The role. The export refuses one that has any of these, or is a member of another role.
CREATE ROLE context_pack_readonly LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION NOINHERIT
  CONNECTION LIMIT 2;
-- Its password by hand, with password_encryption = 'scram-sha-256', so that it stands in no file, history or log:
--   \password context_pack_readonly

-- 2. What PostgreSQL gives to everybody, and so to this role too.
REVOKE ALL ON DATABASE directus FROM PUBLIC; -- CONNECT and TEMPORARY
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
REVOKE CONNECT ON DATABASE template1 FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC; -- not given since PostgreSQL 15, and kept where an older one was upgraded
-- Every function of public can be run by everybody, and a SECURITY DEFINER one writes with its owner's rights.
REVOKE EXECUTE ON ALL ROUTINES IN SCHEMA public FROM PUBLIC;
-- That holds for those that exist. For each role that makes functions, so that it holds for the next one too:
--   ALTER DEFAULT PRIVILEGES FOR ROLE name_of_that_role REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
-- Every other database of the server lets everybody in until its owner says no; whoever is in may make temporary tables and
-- large objects there:
--   REVOKE ALL ON DATABASE name_of_that_database FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea)
  FROM PUBLIC; -- a large object is a write that needs no table

-- 3. What the catalog reads, each relation by name. Not ALL TABLES: what is made tomorrow is nobody's decision of today. The whole
-- relation and no single columns: the export locks what it reads, and a lock asks for the right on the relation.
GRANT CONNECT ON DATABASE directus TO context_pack_readonly;
GRANT USAGE ON SCHEMA public TO context_pack_readonly;
GRANT SELECT ON
  public.context_pack_manifest,
  public.directus_flows,
  public.dot_agent_api_contract,
  public.dot_agent_api_gate,
  public.dot_iu_command_catalog,
  public.dot_tools,
  public.entity_dependencies,
  public.information_unit,
  public.meta_catalog,
  public.system_issues,
  public.table_registry,
  public.tac_logical_unit,
  public.universal_edges,
  public.v_context_pack_latest,
  public.v_dot_reconciliation_reliability,
  public.v_dot_registry_no_file,
  public.v_entity_full_classification,
  public.v_kg_edges_all,
  public.wf_fs_dot_bin_snapshot,
  public.wf_orphan_digest_v2
TO context_pack_readonly;

-- 4. What its sessions begin with. The export asks for the same and reads it back; this is for other programs with this role.
ALTER ROLE context_pack_readonly SET default_transaction_read_only = on;
ALTER ROLE context_pack_readonly SET statement_timeout = '5s';

-- What these rights leave, among other things: NOTIFY, advisory locks, pg_sleep, a DO block, pg_logical_emit_message (which writes
-- to the log of the server), reading PostgreSQL's own catalogs, the role's own settings and password, and the functions of other
-- schemas that are open to everybody. For those there is the gate of the export step, which lets no function through.
