SELECT tac_code, section FROM public.tac_logical_unit ORDER BY tac_code
