// grants
// parameters: {p0=10000000, p1=100000, p2=true, p3=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Grant)
    WHERE ((n0.amount < $p0 AND n0.amount >= $p1) AND NOT coalesce(n0.annual = $p2, false)) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p3
    RETURN {x0: {node: {amount: n0.amount}}}
  }
} AS answer

// figures
// parameters: {p0=100.0, p1=50.0}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Figure)
    WHERE ((n0.number <= $p0 AND n0.number > $p1) AND n0.cohortSize IS NOT NULL)
  }
} AS answer
