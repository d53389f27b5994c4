SELECT id, title, state, due FROM public.example_task ORDER BY id
