SELECT id, code, status, has_file, basis FROM public.v_dot_reconciliation_reliability ORDER BY id
