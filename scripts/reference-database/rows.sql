-- Synthetic rows, the same on every machine. Only the figures of the reference run are real: 309, 219, 102, 309, 41, 224019 and,
-- of the C1 review, 100 flows, 2 contracts, 21 registered tables, 15 commands that do not mutate, and no C1 anywhere.

INSERT INTO public.dot_tools
  SELECT n,
         coalesce(named.code, 'DOT-' || lpad(n::text, 3, '0')),
         coalesce(named.name, 'tool ' || n),
         'dot-' || lpad(n::text, 3, '0') || '.ts',
         coalesce(named.file_path, 'bin/dot/dot-' || lpad(n::text, 3, '0') || '.ts'),
         coalesce(named.trigger_type, CASE n % 4 WHEN 0 THEN 'cron' ELSE 'manual' END),
         CASE n % 3 WHEN 0 THEN 'A' WHEN 1 THEN 'B' ELSE 'C' END,
         CASE WHEN n % 11 = 0 THEN 'retired' ELSE 'active' END,
         NULL
  FROM generate_series(1, 309) n
  LEFT JOIN (VALUES
    (1, 'DOT-REGISTER', 'registers tools', 'bin/dot/dot-dot-register.ts', 'on-deploy'),
    (2, 'DOT_SCHEMA_ENSURE', 'ensures a schema', '/opt/incomex/dot/bin/dot-schema-ensure', 'on-deploy'),
    (3, 'DOT_TABLE_REGISTER', 'registers tables', '/opt/incomex/dot/bin/dot-table-register', 'on-deploy'),
    (4, 'DOT_KG_EXPLAIN', 'explains an edge', 'bin/dot/dot-kg-explain.ts', 'agent-api'),
    (5, 'DOT_SYNTHETIC_LIST', 'lists what is made up', 'bin/dot/dot-synthetic-list.ts', 'agent-api')
  ) named (id, code, name, file_path, trigger_type) ON named.id = n;
INSERT INTO public.meta_catalog
  SELECT t.id, t.code, CASE t.id % 5 WHEN 0 THEN 'workflow' ELSE 'tool' END, t.name,
         timestamptz '2026-02-01T00:00:00Z' + t.id * interval '1 hour'
  FROM public.dot_tools t;

INSERT INTO public.wf_fs_dot_bin_snapshot
  SELECT n, 'dot-' || lpad(n::text, 3, '0') || '.ts', 1000 + n * 37, '2026-06-10T00:00:00Z'
  FROM generate_series(1, 268) n;
INSERT INTO public.wf_orphan_digest_v2
  SELECT n, timestamptz '2026-06-01T03:00:00Z' + n * interval '1 day',
         CASE n % 2 WHEN 0 THEN 'universal_edges' ELSE 'entity_dependencies' END,
         n % 7, n % 3, md5('digest ' || n)
  FROM generate_series(1, 24) n;
INSERT INTO public.entity_dependencies
  SELECT n, 'entity/' || n % 309, 'entity/' || (n * 7) % 309, CASE n % 3 WHEN 0 THEN 'requires' ELSE 'reads' END,
         timestamptz '2026-03-01T00:00:00Z' + n * interval '10 minutes'
  FROM generate_series(1, 1200) n;
INSERT INTO public.universal_edges
  SELECT n, 'tool', 'entity/' || n % 309, 'unit', 'unit/' || (n * 13) % 219,
         CASE n % 4 WHEN 0 THEN 'cites' ELSE 'produces' END
  FROM generate_series(1, 5000) n;

INSERT INTO public.information_unit
  SELECT n, 'iu/' || lpad(n::text, 4, '0'), CASE n % 2 WHEN 0 THEN 'law' ELSE 'design' END, 'enacted'
  FROM generate_series(1, 219) n;
INSERT INTO public.tac_logical_unit
  SELECT n, 'TAC-' || n, 'section ' || n % 9 FROM generate_series(1, 102) n;

INSERT INTO public.context_pack_manifest
  SELECT (p - 1) * 4 + v, 'pack-' || chr(96 + p), v, 40 + p * v, md5('pack ' || p || ' ' || v),
         timestamptz '2026-05-01T00:00:00Z' + v * interval '7 days'
  FROM generate_series(1, 3) p, generate_series(1, 4) v;

INSERT INTO public.dot_iu_command_catalog
  SELECT n, 'IU_COMMAND_' || lpad(n::text, 2, '0'), 'command ' || n, n > 15 FROM generate_series(1, 57) n;
INSERT INTO public.dot_agent_api_contract VALUES
  (1, 'DOT_KG_EXPLAIN', '1.0', 'agent-api/DOT_KG_EXPLAIN', 'PLAN_ONLY,DRY_RUN', true, 'active', 'operator migration',
   '2026-06-01T00:00:00Z'),
  (2, 'DOT_SYNTHETIC_LIST', '0.1', NULL, 'PLAN_ONLY', false, 'draft', 'operator migration', '2026-06-02T00:00:00Z');
INSERT INTO public.dot_agent_api_gate VALUES (1, 'agent-api', false, false, true, '2026-06-01T00:00:00Z');
INSERT INTO public.table_registry
  SELECT n, 'registered_table_' || lpad(n::text, 2, '0'), 'purpose ' || n, timestamptz '2026-01-15T00:00:00Z' + n * interval '1 day'
  FROM generate_series(1, 21) n;
INSERT INTO public.directus_flows
  SELECT md5('flow ' || n)::uuid, '[DOT-REG] table ' || lpad(n::text, 3, '0') || ' -> AD',
         CASE WHEN n % 10 = 0 THEN 'inactive' ELSE 'active' END, 'event', 'all',
         json_build_object('header', 'token that no packet may hold'), timestamptz '2026-04-01T00:00:00Z' + n * interval '1 hour'
  FROM generate_series(1, 100) n;
INSERT INTO public.system_issues
  SELECT n, 'ISSUE-' || n % 40, CASE n % 4 WHEN 0 THEN 'high' ELSE 'low' END,
         timestamptz '2026-01-01T00:00:00Z' + n * interval '1 minute', n % 5 = 0
  FROM generate_series(1, 224019) n;
ANALYZE;
