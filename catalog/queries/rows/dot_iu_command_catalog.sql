SELECT command_code, title, mutating FROM public.dot_iu_command_catalog ORDER BY command_code
