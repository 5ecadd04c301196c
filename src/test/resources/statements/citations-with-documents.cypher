// schemes
// parameters: {p0=1, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Scheme)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          operatesIn: {
            rows: COLLECT {
              MATCH (n0)-[r2:OPERATES_IN]->(n1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p1
              RETURN {
                x0: {
                  citations: COLLECT {
                    UNWIND r2.citations AS c3
                    MATCH (n4:Entity {id: c3})
                    RETURN {
                      section: {number: n4.number, name: n4.name},
                      document: head(COLLECT {
                        MATCH (n4)-[r6:PART_OF]->(n5)
                        RETURN {name: n5.name, date: n5.date, url: n5.url}
                        LIMIT 1
                      })
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
