SELECT pg_catalog.count(*) AS count FROM public.wf_fs_dot_bin_snapshot
