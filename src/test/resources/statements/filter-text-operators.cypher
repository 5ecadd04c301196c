// organisations
// parameters: {p0=the trust, p1=[a, b], p2=trust, p3=the, p4=1090134, p5=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Organisation)
    WHERE ((NOT coalesce(n0.nameFolded = $p0, false) AND NOT coalesce(n0.nameFolded IN $p1, false) AND n0.nameFolded CONTAINS $p2 AND n0.nameFolded STARTS WITH $p3) AND (n0.charityNumber IS NOT NULL AND n0.charityNumber = $p4)) AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p5
    RETURN {x0: {node: {name: n0.name}}}
  }
} AS answer
