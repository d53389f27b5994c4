SELECT code, entity_type, title, registered_at FROM public.meta_catalog ORDER BY code
