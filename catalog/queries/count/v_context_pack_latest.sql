SELECT pg_catalog.count(*) AS count FROM public.v_context_pack_latest
