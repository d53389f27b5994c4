SELECT pg_catalog.count(*) AS count FROM public.context_pack_manifest
