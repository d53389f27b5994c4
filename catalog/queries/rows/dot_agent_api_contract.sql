SELECT dot_code, contract_version, endpoint, modes, dry_run, status, origin, registered_at FROM public.dot_agent_api_contract ORDER BY dot_code
