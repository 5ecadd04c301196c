// schemes
// parameters: {}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Scheme)
  }
} AS answer

// prisons
// parameters: {p0=true}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Prison)
    WHERE n0.female = $p0
  }
} AS answer
