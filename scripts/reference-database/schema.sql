-- The reference schema: every surface that the shipped catalog reads. The source documents name the surfaces; the columns are
-- RECONSTRUCTED, but for those of directus_flows, which are a part of Directus's own.

-- The DOT registry.
CREATE TABLE public.dot_tools (
  id integer PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  file_name text,
  file_path text,
  trigger_type text NOT NULL,
  tier text NOT NULL,
  status text NOT NULL,
  last_executed timestamptz
);
CREATE TABLE public.meta_catalog (
  id integer PRIMARY KEY,
  code text NOT NULL UNIQUE,
  entity_type text NOT NULL,
  title text NOT NULL,
  registered_at timestamptz NOT NULL
);

-- What the file system's mirror saw, and the results that a detector left. Nothing here runs one.
CREATE TABLE public.wf_fs_dot_bin_snapshot (
  id integer PRIMARY KEY,
  file_name text NOT NULL UNIQUE,
  size_bytes bigint NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE TABLE public.wf_orphan_digest_v2 (
  id bigint PRIMARY KEY,
  run_at timestamptz NOT NULL,
  surface text NOT NULL,
  orphan_count bigint NOT NULL,
  duplicate_count bigint NOT NULL,
  digest text NOT NULL
);
CREATE TABLE public.entity_dependencies (
  id bigint PRIMARY KEY,
  from_entity text NOT NULL,
  to_entity text NOT NULL,
  dependency_kind text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE TABLE public.universal_edges (
  id bigint PRIMARY KEY,
  source_type text NOT NULL,
  source_id text NOT NULL,
  target_type text NOT NULL,
  target_id text NOT NULL,
  edge_type text NOT NULL
);

-- The two corpora. They are reported side by side and never joined.
CREATE TABLE public.information_unit (
  id integer PRIMARY KEY,
  canonical_address text NOT NULL UNIQUE,
  unit_kind text NOT NULL,
  lifecycle text NOT NULL
);
CREATE TABLE public.tac_logical_unit (
  id integer PRIMARY KEY,
  tac_code text NOT NULL UNIQUE,
  section text NOT NULL
);

-- The context pack.
CREATE TABLE public.context_pack_manifest (
  id integer PRIMARY KEY,
  pack_code text NOT NULL,
  version integer NOT NULL,
  item_count integer NOT NULL,
  digest text NOT NULL,
  built_at timestamptz NOT NULL,
  UNIQUE (pack_code, version)
);

-- Commands, contracts, gates, flows, issues.
CREATE TABLE public.dot_iu_command_catalog (
  id integer PRIMARY KEY,
  command_code text NOT NULL UNIQUE,
  title text NOT NULL,
  mutating boolean NOT NULL
);
CREATE TABLE public.dot_agent_api_contract (
  id integer PRIMARY KEY,
  dot_code text NOT NULL UNIQUE,
  contract_version text NOT NULL,
  endpoint text,
  modes text NOT NULL,
  dry_run boolean NOT NULL,
  status text NOT NULL,
  origin text NOT NULL,
  registered_at timestamptz NOT NULL
);
-- The source document gives three values and no table: the name is ours.
CREATE TABLE public.dot_agent_api_gate (
  id integer PRIMARY KEY,
  route text NOT NULL UNIQUE,
  execute_enabled boolean NOT NULL,
  real_run_enabled boolean NOT NULL,
  dry_run_only boolean NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE TABLE public.table_registry (
  id integer PRIMARY KEY,
  table_name text NOT NULL UNIQUE,
  purpose text NOT NULL,
  registered_at timestamptz NOT NULL
);
-- `options` can hold addresses and tokens: no query of the catalog reads it.
CREATE TABLE public.directus_flows (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  status text NOT NULL,
  trigger text,
  accountability text,
  options json,
  date_created timestamptz
);
CREATE TABLE public.system_issues (
  id bigint PRIMARY KEY,
  issue_code text NOT NULL,
  severity text NOT NULL,
  detected_at timestamptz NOT NULL,
  resolved boolean NOT NULL
);

CREATE VIEW public.v_dot_reconciliation_reliability AS
  SELECT t.id, t.code, t.status, f.file_name IS NOT NULL AS has_file,
         CASE WHEN f.file_name IS NULL THEN 'registry only' ELSE 'registry and file' END AS basis
  FROM public.dot_tools t LEFT JOIN public.wf_fs_dot_bin_snapshot f ON f.file_name = t.file_name;
CREATE VIEW public.v_dot_registry_no_file AS
  SELECT t.id, t.code, t.file_name
  FROM public.dot_tools t
  WHERE NOT EXISTS (SELECT 1 FROM public.wf_fs_dot_bin_snapshot f WHERE f.file_name = t.file_name);
CREATE VIEW public.v_kg_edges_all AS
  SELECT 'universal' AS origin, e.source_id, e.target_id, e.edge_type FROM public.universal_edges e
  UNION ALL
  SELECT 'dependency' AS origin, d.from_entity, d.to_entity, d.dependency_kind FROM public.entity_dependencies d;
CREATE VIEW public.v_entity_full_classification AS
  SELECT m.id, m.code, m.entity_type, t.tier, t.status,
         CASE WHEN t.id IS NULL THEN 'unclassified' ELSE 'classified' END AS classification
  FROM public.meta_catalog m LEFT JOIN public.dot_tools t ON t.code = m.code;
CREATE VIEW public.v_context_pack_latest AS
  SELECT p.id, p.pack_code, p.version, p.item_count, p.digest, p.built_at
  FROM public.context_pack_manifest p
  WHERE NOT EXISTS (
    SELECT 1 FROM public.context_pack_manifest n WHERE n.pack_code = p.pack_code AND n.version > p.version);
