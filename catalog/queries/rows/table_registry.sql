SELECT id, table_name, purpose, registered_at FROM public.table_registry ORDER BY id
