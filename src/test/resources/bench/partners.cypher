MATCH (o:Entity {id: $organisation})
RETURN {node: {id: o.id, name: o.name, delivers: {edges: COLLECT {
  MATCH (o)<-[r:DELIVERED_BY]-(s) WHERE s.status = 'RUNNING'
  WITH r, s ORDER BY s.nameKey, r.id LIMIT 20
  RETURN {role: r.role, node: {id: s.id, name: s.name, partners: {edges: COLLECT {
    MATCH (s)<-[r2:PARTNER_IN]-(b)
    WITH r2, b ORDER BY b.nameKey, r2.id LIMIT 10
    RETURN {role: r2.role, node: {id: b.id, name: b.name, delivers: {edges: COLLECT {
      MATCH (b)<-[r3:DELIVERED_BY]-(s2) WHERE s2.status = 'RUNNING'
      WITH s2, r3 ORDER BY s2.nameKey, r3.id LIMIT 5
      RETURN {node: {id: s2.id, name: s2.name}}
    }}}}
  }}}}
}}}} AS data
