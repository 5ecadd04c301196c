// documents
// parameters: {p0=focus, p1=20, p2=3, p3=5}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Document)
    WHERE n0.nameFolded CONTAINS $p0 AND n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p1
    RETURN {
      x0: {
        node: {
          sections: {
            rows: COLLECT {
              MATCH (n0)<-[r2:PART_OF]-(n1)
              WITH n1, r2
              ORDER BY n1.numberKey, r2.id
              LIMIT $p2
              RETURN {
                x0: {
                  node: {
                    number: n1.number,
                    states: {
                      rows: COLLECT {
                        MATCH (n1)<-[r4:STATED_IN]-(n3)
                        WITH n3, r4
                        ORDER BY n3.nameKey, r4.id
                        LIMIT $p3
                        RETURN {x0: {status: r4.status, start: r4.start, node: {` type`: n3.nodeType, name: n3.name}}}
                      },
                      total: COUNT {
                        MATCH (n1)<-[r6:STATED_IN]-(n5)
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
