SELECT pg_catalog.count(*) AS count FROM public.dot_iu_command_catalog WHERE mutating = false
