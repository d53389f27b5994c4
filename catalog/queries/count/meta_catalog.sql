SELECT pg_catalog.count(*) AS count FROM public.meta_catalog
