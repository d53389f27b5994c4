SELECT pg_catalog.count(*) AS count FROM public.table_registry
