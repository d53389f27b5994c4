SELECT code, name, file_path, trigger_type, status, last_executed FROM public.dot_tools WHERE trigger_type = 'on-deploy' ORDER BY code
