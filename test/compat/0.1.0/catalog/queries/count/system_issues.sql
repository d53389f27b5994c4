SELECT pg_catalog.count(*) AS count FROM public.system_issues
