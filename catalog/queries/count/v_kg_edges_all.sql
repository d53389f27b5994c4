SELECT pg_catalog.count(*) AS count FROM public.v_kg_edges_all
