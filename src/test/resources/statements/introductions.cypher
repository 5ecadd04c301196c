// introductions
// parameters: {approaches=[approach:diversion], areas=null, minApproaches=2, regions=null, p4=5, p5=approach:diversion}
CYPHER 25
CALL () {
  MATCH (area:ForceArea)
  WHERE $regions IS NULL OR EXISTS { MATCH (area)-[:IN_REGION]->(of:Region) WHERE of.id IN $regions }
  CALL (area) {
    MATCH (area)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[at:OPERATES_IN]-(work:Scheme|Partnership)
    WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
      AND NOT coalesce(work.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
    WITH work, collect(at) AS places
    RETURN collect({work: work, places: places}) AS here, collect(work) AS works
  }
  CALL (here) {
    UNWIND here AS it
    WITH it.work AS scheme, it.places AS places
    MATCH (scheme)-[use:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(approach)
    WHERE $approaches IS NULL OR approach.id IN $approaches
    WITH approach, scheme, places, collect(use) AS uses
    ORDER BY scheme.nameKey
    WITH approach, collect({scheme: scheme, said: places + uses}) AS schemes
    ORDER BY approach.nameKey
    RETURN collect({approach: approach, schemes: schemes}) AS uses
  }
  CALL (works) {
    UNWIND works AS work
    CALL (work) {
      MATCH (work)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation|Prison|Partnership)
      RETURN body
      UNION
      MATCH (body:Organisation|Prison|Partnership)-[part:PARTNER_IN|MEMBER_OF]->(work)
      RETURN body
    }
    RETURN collect(DISTINCT body) AS partners
  }
  WITH area, works, uses, partners WHERE size(uses) > 0
  ORDER BY area.nameKey
  WITH collect({area: area, works: works, uses: uses, partners: partners}) AS lines
  WITH lines, COUNT {
    MATCH (document:Document) WHERE EXISTS { (document)<-[:PART_OF]-(:Section)<-[:STATED_IN]-(:Scheme) }
  } AS documents
  UNWIND range(0, size(lines) - 2) AS first
  UNWIND range(first + 1, size(lines) - 1) AS second
  WITH lines[first] AS one, lines[second] AS other, documents
  WHERE ($areas IS NULL OR one.area.id IN $areas OR other.area.id IN $areas)
    AND none(body IN one.partners WHERE body IN other.partners) AND none(work IN one.works WHERE work IN other.works)
  WITH one.area AS one, other.area AS other, one.works AS works, other.works AS otherWorks, documents, COLLECT {
    UNWIND one.uses AS mine
    UNWIND other.uses AS theirs
    WITH mine, theirs WHERE mine.approach = theirs.approach
    RETURN {approach: mine.approach, mine: mine.schemes, theirs: theirs.schemes}
  } AS common
  WHERE size(common) >= $minApproaches
  WITH *, right('000' + toString(999 - size(common)), 3) + one.nameKey + other.nameKey AS sortKey
  RETURN collect({one: one, other: other, works: works, otherWorks: otherWorks, documents: documents, common: common, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.one AS one, row.other AS other, row.works AS works, row.otherWorks AS otherWorks, row.documents AS documents, row.common AS common, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p4
    WITH sortKey,
      [both IN common | {
      approach: both.approach,
      schemesOfOne: [it IN both.mine | {scheme: it.scheme}],
      schemesOfOther: [it IN both.theirs | {
        citations: COLLECT {
              UNWIND it.said AS use UNWIND use.citations AS id RETURN DISTINCT id ORDER BY id
            },
        scheme: it.scheme
      }]
    }] AS approaches,
      one,
      other,
      'Schemes of both use ' + head(common).approach.name
        + CASE size(common) WHEN 1 THEN '' ELSE ' and ' + toString(size(common) - 1) + ' other approaches' END
        + '; no partner of both was found in ' + toString(documents) + ' documents' AS reason,
      true AS suggestion
    RETURN {
      k: sortKey,
      x0: {
        node: {
          suggestion: suggestion,
          reason: reason,
          one: head(COLLECT {
            UNWIND [one] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {id: n0.id}
            LIMIT 1
          }),
          other: head(COLLECT {
            UNWIND [other] AS n2
            WITH n2 WHERE n2 IS NOT NULL
            RETURN {id: n2.id}
            LIMIT 1
          }),
          approaches: COLLECT {
            UNWIND approaches AS m4
            RETURN {
              approach: head(COLLECT {
                UNWIND [m4.approach] AS n5
                WITH n5 WHERE n5 IS NOT NULL
                RETURN {id: n5.id}
                LIMIT 1
              }),
              schemesOfOne: COLLECT {
                UNWIND m4.schemesOfOne AS m7
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m7.scheme] AS n8
                    WITH n8 WHERE n8 IS NOT NULL
                    RETURN {id: n8.id}
                    LIMIT 1
                  })
                }
              },
              schemesOfOther: COLLECT {
                UNWIND m4.schemesOfOther AS m10
                RETURN {
                  scheme: head(COLLECT {
                    UNWIND [m10.scheme] AS n11
                    WITH n11 WHERE n11 IS NOT NULL
                    RETURN {id: n11.id}
                    LIMIT 1
                  }),
                  citations: COLLECT {
                    UNWIND m10.citations AS c13
                    MATCH (n14:Entity {id: c13})
                    RETURN {section: {id: n14.id}}
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  total: size(kept),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p5}) WHERE x:Approach }]
} AS answer
