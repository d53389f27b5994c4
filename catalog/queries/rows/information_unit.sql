SELECT canonical_address, unit_kind, lifecycle FROM public.information_unit ORDER BY canonical_address
