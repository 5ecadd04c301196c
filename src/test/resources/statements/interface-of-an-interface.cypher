// regions
// parameters: {p0=1, p1=20}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Region)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          initiatives: {
            rows: COLLECT {
              MATCH (n0)<-[r2:OPERATES_IN]-(n1)
              WITH n1, r2
              ORDER BY n1.nameKey, r2.id
              LIMIT $p1
              RETURN {
                x0: {
                  node: CASE
                    WHEN n1:Partnership THEN {
                      ` type`: n1.nodeType,
                      id: n1.id,
                      status: n1.status,
                      members: {
                        total: COUNT {
                          MATCH (n1)<-[r4:MEMBER_OF]-(n3)
                        }
                      }
                    }
                    WHEN n1:Scheme THEN {` type`: n1.nodeType, id: n1.id, status: n1.status, kind: n1.kind}
                  END
                }
              }
            }
          }
        }
      }
    }
  }
} AS answer
