// The middles of the neighbourhoods: of each of these types, ten anywhere and the three with most relationships.
UNWIND ['Scheme', 'Organisation', 'Partnership', 'ForceArea', 'Person', 'Grant'] AS type
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
WITH n WHERE n IS NOT NULL
RETURN {id: n.id} AS variables
