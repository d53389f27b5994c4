SELECT pg_catalog.count(*) AS count FROM public.tac_logical_unit
