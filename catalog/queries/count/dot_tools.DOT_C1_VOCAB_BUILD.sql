SELECT pg_catalog.count(*) AS count FROM public.dot_tools WHERE code = 'DOT_C1_VOCAB_BUILD'
