// dataset
// parameters: {p0=20}
CYPHER 25
RETURN head(COLLECT {
  MATCH (d:Dataset)
  WITH COLLECT { MATCH (document:Document) RETURN document } AS documents,
    COLLECT {
      WITH d.factSections AS sections, d.factKinds AS kinds, d.factCounts AS counts
      UNWIND range(0, size(kinds) - 1) AS i
      WITH sections[i] AS id, collect({kind: kinds[i], count: counts[i]}) AS counts
      MATCH (section:Entity {id: id})-[:PART_OF]->(document:Document)
      UNWIND counts AS one
      WITH document, section, one.kind AS kind, one.count AS count
      ORDER BY document.nameKey, section.numberKey, kind
      RETURN {count: count, document: document, kind: kind, section: section}
  } AS facts,
    d.nodeCount AS nodeCount,
    COLLECT {
      MATCH (node:Entity)
      WITH node.nodeType AS type, count(*) AS count ORDER BY type
      RETURN {count: count, type: type}
  } AS nodesByType,
    d.version AS version
  RETURN {
    version: version,
    nodeCount: nodeCount,
    documents: {
      rows: COLLECT {
        UNWIND documents AS n0
        WITH n0 WHERE n0 IS NOT NULL
        WITH n0
        ORDER BY n0.nameKey
        LIMIT $p0
        RETURN {x0: {node: {name: n0.name, date: n0.date}}}
      }
    },
    nodesByType: COLLECT {
      UNWIND nodesByType AS m1
      RETURN {type: m1.type, count: m1.count}
    },
    facts: COLLECT {
      UNWIND facts AS m2
      RETURN {
        document: head(COLLECT {
          UNWIND [m2.document] AS n3
          WITH n3 WHERE n3 IS NOT NULL
          RETURN {name: n3.name}
          LIMIT 1
        }),
        section: head(COLLECT {
          UNWIND [m2.section] AS n5
          WITH n5 WHERE n5 IS NOT NULL
          RETURN {number: n5.number}
          LIMIT 1
        }),
        kind: m2.kind,
        count: m2.count
      }
    }
  }
}) AS answer

// resolve
// parameters: {id=org:nelson-trust, idHash=868e-ec23a469b4251d4369bc622083dd4829}
CYPHER 25
RETURN head(COLLECT {
  OPTIONAL MATCH (current:Entity {id: $id})
  OPTIONAL MATCH (tombstone:Tombstone)
  WHERE tombstone.id = $id OR tombstone.idHash = $idHash
  OPTIONAL MATCH (successor:Entity {id: tombstone.into})
  WITH current, tombstone, successor
  WITH coalesce(current, successor) AS node,
    CASE
      WHEN current IS NOT NULL THEN 'CURRENT'
      WHEN successor IS NOT NULL THEN 'MERGED'
      WHEN tombstone IS NOT NULL THEN 'REMOVED'
      ELSE 'UNKNOWN'
    END AS state
  RETURN {
    state: state,
    node: head(COLLECT {
      UNWIND [node] AS n0
      WITH n0 WHERE n0 IS NOT NULL
      RETURN {` type`: n0.nodeType, name: n0.name}
      LIMIT 1
    })
  }
}) AS answer
