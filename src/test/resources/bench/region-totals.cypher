MATCH (g:Entity {id: $region})
RETURN {node: {id: g.id, name: g.name, forceAreas: {totalCount: COUNT { (g)<-[:IN_REGION]-() }, edges: COLLECT {
  MATCH (g)<-[r:IN_REGION]-(a)
  WITH r, a ORDER BY a.nameKey, r.id LIMIT 20
  RETURN {node: {id: a.id, name: a.name, initiatives: {totalCount: COUNT { (a)<-[:OPERATES_IN]-() }, edges: COLLECT {
    MATCH (a)<-[r2:OPERATES_IN]-(i)
    WITH r2, i ORDER BY i.nameKey, r2.id LIMIT 10
    RETURN {node: CASE WHEN i:Scheme THEN {id: i.id, name: i.name, partners: {
      totalCount: COUNT { (i)<-[:PARTNER_IN]-() }, edges: COLLECT {
      MATCH (i)<-[r3:PARTNER_IN]-(b)
      WITH r3, b ORDER BY b.nameKey, r3.id LIMIT 5
      RETURN {node: {id: b.id, name: b.name, partnerIn: {totalCount: COUNT { (b)-[:PARTNER_IN]->() }, edges: COLLECT {
        MATCH (b)-[r4:PARTNER_IN]->(s)
        WITH r4, s ORDER BY s.nameKey, r4.id LIMIT 5
        RETURN {node: {id: s.id, name: s.name}}
      }}}}
    }}} ELSE {id: i.id, name: i.name} END}
  }}}}
}}}} AS data
