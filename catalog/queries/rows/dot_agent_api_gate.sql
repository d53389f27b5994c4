SELECT route, execute_enabled, real_run_enabled, dry_run_only, updated_at FROM public.dot_agent_api_gate ORDER BY route
