SELECT pg_catalog.count(*) AS count FROM public.entity_dependencies
