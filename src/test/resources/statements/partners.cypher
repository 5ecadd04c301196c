// partnersOf
// parameters: {id=org:nelson-trust, p1=21, p2=org:nelson-trust}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (me:Entity {id: $id})
      CALL (me) {
        MATCH (initiative:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(me)
        RETURN initiative, part
        UNION
        MATCH (me)-[part:PARTNER_IN|MEMBER_OF]->(initiative:Scheme|Partnership)
        RETURN initiative, part
      }
      WITH me, initiative, part ORDER BY type(part), part.id
      WITH me, initiative,
        collect({relationship: type(part), role: part.role, citations: part.citations}) AS parts
      CALL (me, initiative) {
        MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
        WHERE body <> me
        RETURN body, part
        UNION
        MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
        WHERE body <> me
        RETURN body, part
      }
      WITH initiative, parts, body, part ORDER BY type(part), part.id
      WITH initiative, parts, body,
        collect({relationship: type(part), role: part.role, citations: part.citations}) AS partnerParts
      ORDER BY initiative.nameKey
      WITH body, collect({initiative: initiative, parts: parts, partnerParts: partnerParts}) AS via
      RETURN body, size(via) AS weight, via, right('0000' + toString(9999 - size(via)), 4) + body.nameKey AS sortKey
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p1
    RETURN {
      k: sortKey,
      x0: {
        node: {
          weight: weight,
          body: head(COLLECT {
            UNWIND [body] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {` type`: n1.nodeType, id: n1.id, name: n1.name}
            LIMIT 1
          }),
          via: COLLECT {
            UNWIND via AS m3
            RETURN {
              initiative: head(COLLECT {
                UNWIND [m3.initiative] AS n4
                WITH n4 WHERE n4 IS NOT NULL
                RETURN CASE
                  WHEN n4:Partnership THEN {` type`: n4.nodeType, id: n4.id, name: n4.name}
                  WHEN n4:Scheme THEN {` type`: n4.nodeType, id: n4.id, name: n4.name, kind: n4.kind}
                END
                LIMIT 1
              }),
              parts: COLLECT {
                UNWIND m3.parts AS m6
                RETURN {
                  relationship: m6.relationship,
                  role: m6.role,
                  citations: COLLECT {
                    UNWIND m6.citations AS c7
                    MATCH (n8:Entity {id: c7})
                    RETURN {section: {name: n8.name}}
                  }
                }
              },
              partnerParts: COLLECT {
                UNWIND m3.partnerParts AS m9
                RETURN {relationship: m9.relationship}
              }
            }
          }
        }
      }
    }
  },
  total: COUNT {
    CALL () {
      MATCH (me:Entity {id: $id})
      CALL (me) {
        MATCH (initiative:Scheme|Partnership)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(me)
        RETURN initiative, part
        UNION
        MATCH (me)-[part:PARTNER_IN|MEMBER_OF]->(initiative:Scheme|Partnership)
        RETURN initiative, part
      }
      WITH me, initiative, part ORDER BY type(part), part.id
      WITH me, initiative,
        collect({relationship: type(part), role: part.role, citations: part.citations}) AS parts
      CALL (me, initiative) {
        MATCH (initiative)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
        WHERE body <> me
        RETURN body, part
        UNION
        MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(initiative)
        WHERE body <> me
        RETURN body, part
      }
      WITH initiative, parts, body, part ORDER BY type(part), part.id
      WITH initiative, parts, body,
        collect({relationship: type(part), role: part.role, citations: part.citations}) AS partnerParts
      ORDER BY initiative.nameKey
      WITH body, collect({initiative: initiative, parts: parts, partnerParts: partnerParts}) AS via
      RETURN body, size(via) AS weight, via, right('0000' + toString(9999 - size(via)), 4) + body.nameKey AS sortKey
    }
    RETURN 1 AS one
  },
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p2}) WHERE x:Organisation|Partnership|Prison }]
} AS answer
