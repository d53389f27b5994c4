SELECT pack_code, version, item_count, digest, built_at FROM public.v_context_pack_latest ORDER BY pack_code
