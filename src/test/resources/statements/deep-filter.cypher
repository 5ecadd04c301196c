// organisations
// parameters: {p0=london}
CYPHER 25
RETURN {
  total: COUNT {
    MATCH (n0:Organisation)
    WHERE EXISTS { MATCH (n0)<-[r2:DELIVERED_BY]-(n3:Scheme) WHERE EXISTS { MATCH (n3)<-[r4:PARTNER_IN]-(n5:Organisation|Partnership|Prison) WHERE EXISTS { MATCH (n5)-[r6:PARTNER_IN]->(n7:Scheme) WHERE EXISTS { MATCH (n7)-[r8:OPERATES_IN]->(n9:ForceArea|Place|ProbationRegion|Region) WHERE n9.nameFolded = $p0 } } } }
  }
} AS answer
