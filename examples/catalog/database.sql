-- What the template catalog reads, to try it with. No part of a catalog: yours has your tables.
CREATE TABLE public.example_task (
  id integer PRIMARY KEY,
  title text NOT NULL,
  state text NOT NULL,
  due date
);
INSERT INTO public.example_task VALUES
  (1, 'name the surfaces', 'done', '2026-01-10'),
  (2, 'write the queries', 'done', '2026-01-12'),
  (3, 'read the views', 'open', '2026-01-20'),
  (4, 'ask the owner', 'open', NULL);
CREATE VIEW public.v_example_open AS
  SELECT t.id, t.title, t.due FROM public.example_task t WHERE t.state = 'open';
GRANT SELECT ON public.example_task, public.v_example_open TO context_pack_readonly;
