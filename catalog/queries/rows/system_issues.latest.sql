SELECT id, issue_code, severity, detected_at, resolved FROM public.system_issues ORDER BY id DESC LIMIT 100
