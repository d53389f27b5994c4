SELECT pg_catalog.count(*) AS count FROM public.information_unit
