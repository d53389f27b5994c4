SELECT pg_catalog.count(*) AS count FROM public.dot_agent_api_contract WHERE dot_code = 'DOT_C1_VOCAB_BUILD'
