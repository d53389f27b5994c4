SELECT pg_catalog.count(*) AS count FROM public.dot_tools
