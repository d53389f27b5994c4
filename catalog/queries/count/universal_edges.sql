SELECT pg_catalog.count(*) AS count FROM public.universal_edges
