// schemes
// parameters: {p0=2021-06-01, p1=2019-01-01, p2=2021-12-31, p3=2021-01-01, p4=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE ((n0.startLatest < $p0 AND n0.startEarliest >= $p1) AND (n0.endEarliest <= $p2 AND n0.endLatest >= $p3)) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p4
    RETURN {x0: {node: {start: n0.start, end: n0.end}}}
  }
} AS answer
