SELECT id, title, due FROM public.v_example_open ORDER BY id
