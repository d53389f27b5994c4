SELECT code, entity_type, tier, status, classification FROM public.v_entity_full_classification ORDER BY code
