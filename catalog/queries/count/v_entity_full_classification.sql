SELECT pg_catalog.count(*) AS count FROM public.v_entity_full_classification
