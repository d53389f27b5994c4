SELECT file_name, size_bytes, seen_at FROM public.wf_fs_dot_bin_snapshot ORDER BY file_name
