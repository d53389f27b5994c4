SELECT pg_catalog.count(*) AS count FROM public.v_dot_registry_no_file
