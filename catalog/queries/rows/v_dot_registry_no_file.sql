SELECT id, code, file_name FROM public.v_dot_registry_no_file ORDER BY id
