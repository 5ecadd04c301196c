MATCH (s:Entity {id: $scheme})
RETURN {node: {
  id: s.id, name: s.name, kind: s.kind, status: s.status, start: s.start, summary: s.summary,
  operatesIn: {edges: COLLECT {
    MATCH (s)-[r:OPERATES_IN]->(t)
    WITH r, t ORDER BY t.nameKey, r.id LIMIT 20
    RETURN {status: r.status, node: CASE WHEN t:ForceArea
      THEN {id: t.id, name: t.name, region: head(COLLECT { MATCH (t)-[:IN_REGION]->(g) RETURN {name: g.name} })}
      ELSE {id: t.id, name: t.name} END}
  }},
  approaches: {edges: COLLECT {
    MATCH (s)-[r:USES_APPROACH]->(t) WITH t, r ORDER BY t.nameKey, r.id LIMIT 20 RETURN {node: {id: t.id, name: t.name}}
  }},
  needs: {edges: COLLECT {
    MATCH (s)-[r:ADDRESSES_NEED]->(t) WITH t, r ORDER BY t.nameKey, r.id LIMIT 20 RETURN {node: {id: t.id, name: t.name}}
  }},
  cohorts: {edges: COLLECT {
    MATCH (s)-[r:SERVES]->(t) WITH t, r ORDER BY t.nameKey, r.id LIMIT 20 RETURN {node: {id: t.id, name: t.name}}
  }},
  deliveredBy: {edges: COLLECT {
    MATCH (s)-[r:DELIVERED_BY]->(b)
    WITH r, b ORDER BY b.nameKey, r.id LIMIT 20
    RETURN {role: r.role, node: {id: b.id, name: b.name}, citations: COLLECT {
      UNWIND r.citations AS id
      MATCH (c:Entity {id: id})-[:PART_OF]->(d:Document)
      RETURN {section: {number: c.number, name: c.name}, document: {name: d.name}}
    }}
  }},
  partners: {edges: COLLECT {
    MATCH (s)<-[r:PARTNER_IN]-(b)
    WITH r, b ORDER BY b.nameKey, r.id LIMIT 10
    RETURN {role: r.role, node: {id: b.id, name: b.name}}
  }},
  grants: {edges: COLLECT {
    MATCH (s)<-[r:FOR]-(g)
    WITH r, g ORDER BY g.nameKey, r.id LIMIT 20
    RETURN {node: {name: g.name, printed: g.printed, status: g.status, givenBy: {edges: COLLECT {
      MATCH (g)-[r2:GIVEN_BY]->(b) WITH b, r2 ORDER BY b.nameKey, r2.id LIMIT 20 RETURN {node: {id: b.id, name: b.name}}
    }}}}
  }},
  figures: {edges: COLLECT {
    MATCH (s)-[r:HAS_FIGURE]->(f) WHERE f.kind = 'OUTCOME'
    WITH f, r ORDER BY f.nameKey, r.id LIMIT 20
    RETURN {node: {measure: f.measure, value: f.value, caveat: f.caveat}}
  }}
}} AS data
