SELECT pg_catalog.count(*) AS count FROM public.example_task
