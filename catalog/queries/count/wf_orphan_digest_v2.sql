SELECT pg_catalog.count(*) AS count FROM public.wf_orphan_digest_v2
