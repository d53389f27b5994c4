SELECT id, name, status, trigger FROM public.directus_flows ORDER BY id
