// prisons
// parameters: {p0=
hmp leyhill
, p1=male}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Prison)
    WHERE (n0.aliasesFolded CONTAINS $p0 AND n0.typesFolded CONTAINS $p1 AND NOT coalesce(coalesce(size(n0.categories), 0) = 0, false))
  }
} AS answer
