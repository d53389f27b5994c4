SELECT id, run_at, surface, orphan_count, duplicate_count, digest FROM public.wf_orphan_digest_v2 ORDER BY id
