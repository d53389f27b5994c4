SELECT pg_catalog.count(*) AS count FROM public.dot_agent_api_contract
