// funds
// parameters: {p0=5, p1=AWARDED}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (n0:Fund)
    WHERE n0.nameKey > ''
    WITH n0
    ORDER BY n0.nameKey
    LIMIT $p0
    RETURN {
      x0: {
        node: {
          name: n0.name,
          grants: {
            a0: {
              values: head(COLLECT {
                MATCH (n0)<-[r2:FROM_FUND]-(n1)
                WHERE n1.status = $p1
                RETURN {count: count(n1)}
              }),
              s0: COLLECT {
                MATCH (n0)<-[r2:FROM_FUND]-(n1)
                WHERE n1.status = $p1
                WITH collect(DISTINCT n1) AS m3
                UNWIND m3 AS n1
                WITH n1, m3 WHERE n1.amount IS NOT NULL
                WITH {currency: n1.currency, status: n1.status, annual: n1.annual} AS apart, n1.amount AS value, EXISTS { MATCH (n1)-[r5:FROM_FUND]->(n4), (n4)<-[r7:FOR]-(n6) WHERE n6 IN m3 } AS isPart
                WITH apart, CASE WHEN NOT isPart THEN value END AS added, CASE WHEN isPart THEN 1 END AS part
                WITH apart, count(added) AS count, count(part) AS parts, sum(added) AS sum, min(added) AS min, max(added) AS max, avg(added) AS average
                ORDER BY apart.currency, apart.status, apart.annual
                RETURN {currency: apart.currency, sum: sum}
              }
            }
          }
        }
      }
    }
  }
} AS answer
