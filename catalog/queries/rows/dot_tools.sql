SELECT code, name, file_path, trigger_type, tier, status, last_executed FROM public.dot_tools ORDER BY code
