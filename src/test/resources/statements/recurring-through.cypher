// recurringApproaches
// parameters: {asOf={from=2018-01-01, to=2021-12-31}, cohort=cohort:women, minForceAreas=1, minOffices=1, minRegions=1, need=need:accommodation, p6=21, p7=21, p8=2021-12-31, p9=2018-01-01, p10=21, p11=need:accommodation, p12=cohort:women}
CYPHER 25
RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (approach:Approach)
      CALL (approach) {
        MATCH (approach)<-[:BROADER]-{0,5}(:Approach)<-[use:USES_APPROACH]-(scheme:Scheme)
        WHERE NOT coalesce(scheme.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
          AND ($asOf IS NULL OR (use.heldFrom <= $asOf.to AND use.heldUntil >= $asOf.from))
          AND ($need IS NULL OR EXISTS { (scheme)-[:ADDRESSES_NEED]->(:Need)-[:BROADER]->{0,5}(:Need {id: $need}) })
          AND ($cohort IS NULL OR EXISTS { (scheme)-[:SERVES]->(:Cohort)-[:BROADER]->{0,5}(:Cohort {id: $cohort}) })
        WITH DISTINCT scheme
        OPTIONAL MATCH (scheme)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
        WHERE NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
          AND ($asOf IS NULL OR (at.heldFrom <= $asOf.to AND at.heldUntil >= $asOf.from))
        OPTIONAL MATCH (area)-[:IN_REGION]->(ofArea:Region)
        OPTIONAL MATCH (scheme)-[:OPERATES_IN]->(direct:Region)
        WITH collect(DISTINCT scheme) AS schemes, collect(DISTINCT area) AS forceAreas,
          collect(DISTINCT ofArea) + collect(DISTINCT direct) AS found
        RETURN schemes, forceAreas, COLLECT { UNWIND found AS region RETURN DISTINCT region } AS regions
      }
      WITH approach, schemes, forceAreas, regions
      WHERE size(regions) >= $minRegions AND size(forceAreas) >= $minForceAreas
      WITH approach, schemes, forceAreas, regions, COLLECT {
        UNWIND schemes AS scheme
        MATCH (scheme)-[part:COMMISSIONED_BY]->(office:Organisation {kind: 'COMMISSIONERS_OFFICE'})
        WHERE NOT coalesce(part.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
        RETURN DISTINCT office
      } AS offices
      WHERE size(offices) >= $minOffices
      RETURN approach, size(regions) AS regionCount, size(forceAreas) AS forceAreaCount, size(schemes) AS schemeCount,
        regions, forceAreas, schemes, size(offices) AS officeCount, offices,
        COLLECT {
          UNWIND schemes AS scheme
          MATCH (scheme)-[:HAS_FIGURE]->(figure:Figure {kind: 'OUTCOME'})
          RETURN DISTINCT figure
        } AS outcomes,
        COLLECT {
          UNWIND schemes AS scheme
          MATCH (scheme)-[:USES_APPROACH]->(:Approach)-[:BROADER]->{0,5}(other)
          WHERE other <> approach AND NOT EXISTS { (other)-[:BROADER]->{1,5}(approach) }
            AND NOT EXISTS { (approach)-[:BROADER]->{1,5}(other) }
          WITH DISTINCT other, scheme
          ORDER BY scheme.nameKey
          WITH other, collect(scheme) AS both
          WITH other, both, COUNT {
            UNWIND both AS one
            MATCH (one)-[at:OPERATES_IN]->(:ForceArea|Place)-[:IN_AREA]->{0,1}(area:ForceArea)
            WHERE area IN forceAreas AND NOT coalesce(at.status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
            RETURN DISTINCT area
          } AS areas
          ORDER BY size(both) DESC, other.nameKey
          RETURN {approach: other, schemeCount: size(both), forceAreaCount: areas, schemes: both}
        } AS goesWith,
        COLLECT {
          UNWIND schemes AS scheme
          MATCH (scheme)-[link:MODELLED_ON|SUCCEEDED_BY]-(other:Scheme)
          WITH DISTINCT link
          WITH startNode(link) AS scheme, endNode(link) AS other, link
          ORDER BY type(link), scheme.nameKey, other.nameKey
          RETURN {kind: type(link), scheme: scheme, other: other, differs: link.differs, since: link.from, citations: link.citations}
        } AS lineage,
        COLLECT {
          UNWIND schemes AS scheme
          CALL (scheme) {
            MATCH (scheme)-[part:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]->(body:Organisation)
            WHERE coalesce(part.grantStatus, '') <> 'BID' RETURN body, part.status AS status
            UNION
            MATCH (body:Organisation)-[part:PARTNER_IN]->(scheme) RETURN body, part.status AS status
          }
          WITH scheme, body WHERE NOT coalesce(status, '') IN ['PLANNED', 'PROPOSED', 'BID_FOR']
          WITH body.kind AS kind, count(DISTINCT scheme) AS among, count(DISTINCT body) AS bodies
          WHERE among > 1
          ORDER BY among DESC, kind
          RETURN {kind: kind, schemeCount: among, bodyCount: bodies}
        } AS partnerKinds,
        COLLECT {
          UNWIND schemes AS scheme
          MATCH (scheme)-[part:FUNDED_BY]->(funder) WHERE coalesce(part.grantStatus, '') <> 'BID'
          WITH funder, count(DISTINCT scheme) AS among
          ORDER BY among DESC, funder.nameKey
          RETURN {funder: funder, schemeCount: among}
        } AS funders,
        right('000' + toString(999 - size(regions)), 3) + right('000' + toString(999 - size(forceAreas)), 3) +
          right('00000' + toString(99999 - size(schemes)), 5) + approach.nameKey AS sortKey
    }
    WITH *
    ORDER BY sortKey
    LIMIT $p6
    RETURN {
      x0: {
        node: {
          approach: head(COLLECT {
            UNWIND [approach] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {id: n1.id}
            LIMIT 1
          }),
          officeCount: officeCount,
          offices: {
            rows: COLLECT {
              UNWIND offices AS n3
              WITH n3 WHERE n3 IS NOT NULL
              WITH n3
              ORDER BY n3.nameKey
              LIMIT $p7
              RETURN {x0: {node: {id: n3.id}}}
            }
          },
          goesWith: COLLECT {
            UNWIND goesWith AS m4
            RETURN {
              approach: head(COLLECT {
                UNWIND [m4.approach] AS n5
                WITH n5 WHERE n5 IS NOT NULL
                RETURN {id: n5.id}
                LIMIT 1
              }),
              schemeCount: m4.schemeCount,
              forceAreaCount: m4.forceAreaCount,
              schemes: {
                rows: COLLECT {
                  UNWIND m4.schemes AS n7
                  WITH n7 WHERE n7 IS NOT NULL
                  WITH * WHERE (n7.heldFrom IS NULL OR n7.heldFrom <= $p8 AND n7.heldUntil >= $p9)
                  WITH n7
                  ORDER BY n7.nameKey
                  LIMIT $p10
                  RETURN {x0: {node: {id: n7.id}}}
                }
              }
            }
          },
          lineage: COLLECT {
            UNWIND lineage AS m8
            RETURN {
              kind: m8.kind,
              scheme: head(COLLECT {
                UNWIND [m8.scheme] AS n9
                WITH n9 WHERE n9 IS NOT NULL
                RETURN {id: n9.id}
                LIMIT 1
              }),
              other: head(COLLECT {
                UNWIND [m8.other] AS n11
                WITH n11 WHERE n11 IS NOT NULL
                RETURN {id: n11.id}
                LIMIT 1
              }),
              differs: m8.differs,
              since: m8.since,
              citations: COLLECT {
                UNWIND m8.citations AS c13
                MATCH (n14:Entity {id: c13})
                RETURN {section: {id: n14.id}}
              }
            }
          },
          partnerKinds: COLLECT {
            UNWIND partnerKinds AS m15
            RETURN {kind: m15.kind, schemeCount: m15.schemeCount, bodyCount: m15.bodyCount}
          },
          funders: COLLECT {
            UNWIND funders AS m16
            RETURN {
              funder: head(COLLECT {
                UNWIND [m16.funder] AS n17
                WITH n17 WHERE n17 IS NOT NULL
                RETURN {` type`: n17.nodeType, id: n17.id}
                LIMIT 1
              }),
              schemeCount: m16.schemeCount
            }
          }
        }
      }
    }
  },
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p11}) WHERE x:Need }, NOT EXISTS { MATCH (x:Entity {id: $p12}) WHERE x:Cohort }]
} AS answer
