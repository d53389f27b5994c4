// Sixty reports as people write them over fixtures/shop.sql, and what becomes of each. Data of report-queries.test.ts.
// `view`: what stands in the refusal where no list helps; the same text passes as a view of the database's owner.

export interface Report {
  readonly sql: string;
  /** A part of the refusal's words; absent where the text is accepted with the list full. */
  readonly refused?: RegExp;
}

const accepted = (...texts: string[]): Report[] => texts.map((sql) => ({ sql }));
const refused = (sql: string, words: RegExp): Report => ({ sql, refused: words });

export const reports: Readonly<Record<string, readonly Report[]>> = {
  'counts with filters': accepted(
    "SELECT count(*) FROM public.orders WHERE state = 'paid'",
    'SELECT pg_catalog.count(*) AS count FROM public.customer WHERE active',
    'SELECT count(*) AS n FROM public.product WHERE price > 10 AND discontinued IS NULL',
    "SELECT count(*) FILTER (WHERE state = 'sent') AS sent, count(*) FILTER (WHERE state = 'new') AS fresh FROM public.orders",
    'SELECT count(DISTINCT customer_id) AS buyers FROM public.orders',
    'SELECT count(note) AS with_note, count(*) AS all_of_them FROM public.orders',
    "SELECT count(*) FROM public.review WHERE stars BETWEEN 4 AND 5 AND written >= '2026-01-01'",
  ),
  joins: accepted(
    'SELECT o.id, c.email FROM public.orders o JOIN public.customer c ON c.id = o.customer_id ORDER BY o.id LIMIT 50',
    'SELECT c.id, count(o.id) AS orders FROM public.customer c LEFT JOIN public.orders o ON o.customer_id = c.id GROUP BY c.id ORDER BY orders DESC, c.id',
    'SELECT p.name, s.name AS supplier FROM public.product p JOIN public.supplier s ON s.id = p.supplier_id WHERE s.country = $$vn$$',
    'SELECT a.city, count(*) AS customers FROM public.customer c JOIN public.address a ON a.id = c.address_id GROUP BY a.city HAVING count(*) > 3',
    'SELECT w.name, m.name AS manager FROM public.staff w LEFT JOIN public.staff m ON m.id = w.manager_id ORDER BY 1',
    'SELECT s.name, p.sku, k.quantity FROM public.stock k JOIN public.store s ON s.id = k.store_id JOIN public.product p ON p.id = k.product_id WHERE k.quantity < 10',
  ),
  'group by': accepted(
    'SELECT state, count(*) AS n FROM public.orders GROUP BY state ORDER BY count(*) DESC',
    'SELECT via, state, count(*) FROM public.orders GROUP BY 1, 2 ORDER BY 1, 2',
    'SELECT product_id, sum(quantity) AS sold, sum(quantity * price) AS revenue FROM public.order_line GROUP BY product_id ORDER BY revenue DESC LIMIT 10',
    'SELECT method, round(avg(amount), 2) AS mean, min(amount), max(amount) FROM public.payment GROUP BY method',
    'SELECT stars, count(*) AS n, round(100.0 * count(*) / 50, 1) AS percent FROM public.review GROUP BY stars ORDER BY stars',
    'SELECT supplier_id, bool_and(discontinued IS NULL) AS all_sold FROM public.product GROUP BY supplier_id',
    "SELECT CASE WHEN price < 10 THEN 'low' ELSE 'high' END AS band, count(*) FROM public.product GROUP BY band",
    'SELECT length(name) AS letters, count(*) FROM public.product GROUP BY length(name) ORDER BY letters',
  ),
  with: [
    ...accepted(
      'WITH paid AS (SELECT order_id, sum(amount) AS total FROM public.payment GROUP BY order_id) SELECT o.id, total FROM public.orders o JOIN paid ON order_id = o.id WHERE total > 50',
      "WITH recent AS (SELECT id FROM public.orders WHERE placed_at >= '2026-01-01'), lines AS (SELECT order_id, quantity FROM public.order_line) SELECT sum(quantity) FROM lines WHERE order_id IN (SELECT id FROM recent)",
      'WITH c AS (SELECT customer_id, count(*) AS n FROM public.orders GROUP BY customer_id) SELECT max(n) AS most, avg(n) AS mean FROM c',
    ),
    refused(
      'WITH RECURSIVE tree AS (SELECT id, parent_id FROM public.category WHERE parent_id IS NULL UNION ALL SELECT c.id, c.parent_id FROM public.category c JOIN tree t ON t.id = c.parent_id) SELECT id FROM tree',
      /recursive .* make a view/,
    ),
  ],
  'date ranges': [
    ...accepted(
      "SELECT id FROM public.orders WHERE placed_at BETWEEN '2026-01-01' AND '2026-01-31'",
      "SELECT date_trunc('month', placed_at) AS month, count(*) AS n FROM public.orders GROUP BY 1 ORDER BY 1",
      "SELECT to_char(placed_at, 'YYYY-MM') AS month, count(*) AS n FROM public.orders GROUP BY to_char(placed_at, 'YYYY-MM') ORDER BY month",
      'SELECT EXTRACT(year FROM placed_at) AS year, count(*) FROM public.orders GROUP BY year',
      'SELECT placed_at::date AS day, count(*) FROM public.orders GROUP BY placed_at::date ORDER BY day',
      "SELECT count(*) FROM public.payment WHERE paid_at >= date '2026-01-01' AND paid_at < date '2026-02-01'",
      "SELECT count(*) AS count FROM public.orders WHERE placed_at >= '2026-01-01T00:00:00Z'::timestamptz",
      'SELECT id, delivered_at - sent_at AS took FROM public.shipment WHERE delivered_at IS NOT NULL ORDER BY took DESC',
      "SELECT code FROM public.voucher WHERE '2026-02-10' BETWEEN valid_from AND valid_to",
    ),
    refused(
      "SELECT count(*) FROM public.orders WHERE placed_at > now() - interval '7 days'",
      /interval|date as a constant/,
    ),
    refused(
      'SELECT count(*) FROM public.orders WHERE placed_at::date = CURRENT_DATE',
      /date or the name as a constant/,
    ),
  ],
  jsonb: [
    ...accepted(
      "SELECT settings ->> 'language' AS language, count(*) AS n FROM public.customer GROUP BY 1 ORDER BY 1",
      "SELECT id FROM public.product WHERE data -> 'origin' ->> 'country' = 'vn'",
      "SELECT sum((data ->> 'weight')::int) AS weight FROM public.product",
      "SELECT count(*) FROM public.customer WHERE settings ->> 'mail' = 'true'",
    ),
    refused(
      `SELECT count(*) FROM public.product WHERE data @> '{"weight": 100}'`,
      /write x ->> 'key' = 'value'.*make a view/,
    ),
  ],
  'text search': [
    ...accepted(
      "SELECT sku, name FROM public.product WHERE name ILIKE '%tea%' ORDER BY sku",
      "SELECT count(*) FROM public.customer WHERE email NOT LIKE '%@example.com'",
      "SELECT lower(email) AS email FROM public.customer WHERE upper(name) LIKE 'CUSTOMER 1%'",
    ),
    refused(
      "SELECT id FROM public.product WHERE to_tsvector('simple', name) @@ to_tsquery('simple', 'tea')",
      /text search runs dictionaries; write x ILIKE/,
    ),
    refused("SELECT id FROM public.product WHERE name ~ '^Green'", /regular expression .* write x LIKE/),
  ],
  'case and its kin': accepted(
    "SELECT id, CASE state WHEN 'new' THEN 'open' WHEN 'paid' THEN 'open' ELSE 'done' END AS what FROM public.orders LIMIT 100",
    "SELECT sum(CASE WHEN via = 'web' THEN 1 ELSE 0 END) AS web, count(*) AS n FROM public.orders",
    "SELECT COALESCE(note, 'none') AS note, count(*) FROM public.orders GROUP BY 1",
    "SELECT id, NULLIF(street, '') AS street FROM public.address",
    'SELECT sku, price, price * 1.19 AS gross, -price AS back FROM public.product ORDER BY price DESC',
  ),
  distinct: accepted(
    'SELECT DISTINCT city FROM public.address ORDER BY city',
    'SELECT DISTINCT ON (customer_id) customer_id, id, placed_at FROM public.orders ORDER BY customer_id, placed_at DESC',
  ),
  exists: accepted(
    'SELECT count(*) FROM public.customer c WHERE NOT EXISTS (SELECT 1 FROM public.orders o WHERE o.customer_id = c.id)',
    'SELECT p.id FROM public.product p WHERE EXISTS (SELECT 1 FROM public.review r WHERE r.product_id = p.id AND r.stars = 5)',
    'SELECT id FROM public.product WHERE id NOT IN (SELECT product_id FROM public.order_line)',
  ),
  union: [
    ...accepted(
      "SELECT 'orders' AS what, count(*) AS n FROM public.orders UNION ALL SELECT 'payments', count(*) FROM public.payment",
      'SELECT id FROM public.customer EXCEPT SELECT customer_id FROM public.orders',
    ),
    refused(
      "SELECT string_agg(name, ', ') FROM public.store UNION SELECT 'x' FROM public.store",
      /grows with the rows.*make a view/,
    ),
    refused(
      'SELECT id, row_number() OVER (PARTITION BY customer_id ORDER BY placed_at) FROM public.orders',
      /make a view/,
    ),
  ],
};
