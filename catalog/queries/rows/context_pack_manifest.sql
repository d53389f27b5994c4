SELECT pack_code, version, item_count, digest, built_at FROM public.context_pack_manifest ORDER BY pack_code, version
