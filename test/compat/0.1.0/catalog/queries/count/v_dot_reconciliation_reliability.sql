SELECT pg_catalog.count(*) AS count FROM public.v_dot_reconciliation_reliability
