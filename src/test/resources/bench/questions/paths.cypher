// Ends of paths: of each of these types, ten anywhere and the three with most relationships, shuffled into pairs.
UNWIND ['Scheme', 'Organisation', 'Partnership', 'Prison', 'Person', 'Fund'] AS type
CALL (type) {
  MATCH (n:$(type))
  WITH n ORDER BY n.id
  WITH collect(n) AS every
  UNWIND range(0, 9) AS i
  RETURN every[i * size(every) / 10] AS n
  UNION
  MATCH (n:$(type))
  RETURN n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT 3
}
WITH DISTINCT n WHERE n IS NOT NULL
WITH collect(n.id) AS ids
UNWIND range(0, size(ids) - 1) AS i
WITH ids[i] AS from, ids[(i * 29 + 17) % size(ids)] AS to
WHERE from <> to
RETURN {from: from, to: to} AS variables
