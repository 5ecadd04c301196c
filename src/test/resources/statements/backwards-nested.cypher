// regions
// parameters: {p0=4, p1=2, p2=20, p3=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Region)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey DESC
    LIMIT $p0
    RETURN {
      k: n0.nameKey,
      x0: {
        node: {
          name: n0.name,
          forceAreas: {
            rows: COLLECT {
              MATCH (n0)<-[r2:IN_REGION]-(n1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p1
              RETURN {
                k: n1.nameKey,
                e: r2.id,
                x0: {
                  node: {
                    name: n1.name,
                    offices: {
                      rows: COLLECT {
                        MATCH (n1)<-[r4:FOR_AREA]-(n3)
                        WITH n3, r4
                        ORDER BY n3.nameKey, r4.id
                        LIMIT $p2
                        RETURN {
                          x0: {
                            node: {
                              kind: n3.kind,
                              holders: {
                                rows: COLLECT {
                                  MATCH (n3)<-[r6:HOLDS_OFFICE]-(n5)
                                  WITH n5, r6
                                  ORDER BY n5.nameKey, r6.id
                                  LIMIT $p3
                                  RETURN {x0: {role: r6.role, acting: r6.acting, from: r6.from, node: {name: n5.name}}}
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
} AS answer
