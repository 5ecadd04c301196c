// grants
// parameters: {}
CYPHER 25
RETURN {
  a0: {
    s0: COLLECT {
      MATCH (n0:Grant)
      WITH collect(DISTINCT n0) AS m2
      UNWIND m2 AS n0
      WITH n0, m2 WHERE n0.amount IS NOT NULL
      WITH {currency: n0.currency, status: n0.status, annual: n0.annual} AS apart, n0.amount AS value, EXISTS { MATCH (n0)-[r4:FROM_FUND]->(n3), (n3)<-[r6:FOR]-(n5) WHERE n5 IN m2 } AS isPart
      WITH apart, CASE WHEN NOT isPart THEN value END AS added, CASE WHEN isPart THEN 1 END AS part
      WITH apart, count(added) AS count, count(part) AS parts, sum(added) AS sum, min(added) AS min, max(added) AS max, avg(added) AS average
      ORDER BY apart.currency, apart.status, apart.annual
      RETURN {currency: apart.currency, status: apart.status, annual: apart.annual, count: count, parts: parts, sum: sum, min: min, max: max, average: toInteger(round(average))}
    }
  }
} AS answer
