// schemes
// parameters: {p0=RUNNING}
CYPHER 25
RETURN {
  a0: {
    values: head(COLLECT {
      MATCH (n0:Scheme)
      WHERE n0.status = $p0
      RETURN {count: count(n0), n: {min: split(min(n0.nameFolded + '\u0001' + n0.name), '\u0001')[1], max: split(max(n0.nameFolded + '\u0001' + n0.name), '\u0001')[1], distinct: count(DISTINCT n0.name)}, kind: {count: count(n0.kind), distinct: count(DISTINCT n0.kind)}, start: {min: nullIf(min(n0.startEarliest), '0000-01-01'), max: nullIf(max(n0.startLatest), '9999-12-31')}}
    })
  }
} AS answer
