SELECT pg_catalog.count(*) AS count FROM public.directus_flows
