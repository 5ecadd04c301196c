// neighbourhood
// parameters: {asOf=null, hops=2, id=org:nelson-trust, leaveOut=[], maxEdges=1000, maxNodes=50, relationships=null, sources=false, stopAt=[Document, Section, Region, ProbationRegion, ForceArea, Place, Approach, Need, Cohort], types=null, p10=org:nelson-trust}
CYPHER 25
RETURN {
  row: head(COLLECT {
    MATCH (start:Entity {id: $id})
    CALL (start) {
      MATCH (start)-[r]-(node:Entity)
      WHERE ($relationships IS NULL OR type(r) IN $relationships)
        AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
        AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
      RETURN collect(DISTINCT node) AS first
    }
    CALL (first) {
      UNWIND first AS near
      WITH near, size(first) < $maxNodes AS counts WHERE $hops >= 2 AND NOT near.nodeType IN $stopAt
      WITH near, CASE WHEN counts THEN COUNT { (near)--() } ELSE 0 END AS links
      MATCH (near)-[r]-(node)
      WHERE ($relationships IS NULL OR type(r) IN $relationships)
        AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
      WITH node, min(links) AS links
      WHERE node:Entity AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
        AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
      RETURN collect({node: node, links: links}) AS second
    }
    CALL (start, first, second) {
      RETURN start AS node, 0 AS rank
      UNION ALL
      UNWIND first AS node
      RETURN node, 1000000000 AS rank
      UNION ALL
      UNWIND second AS found
      RETURN found.node AS node, 2000000000 + found.links AS rank
      UNION ALL
      UNWIND second AS found
      WITH found.node AS near WHERE $hops >= 3 AND NOT near.nodeType IN $stopAt
      WITH DISTINCT near, COUNT { (near)--() } AS links
      MATCH (near)-[r]-(node:Entity)
      WHERE ($relationships IS NULL OR type(r) IN $relationships)
        AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        AND ($leaveOut = [] OR NOT node.nodeType IN $leaveOut)
        AND CASE WHEN $types IS NULL THEN $sources OR NOT node:Document|Section ELSE node.nodeType IN $types END
      RETURN node, 3000000000 + links AS rank
    }
    WITH node, min(rank) AS rank
    WITH rank, collect(node) AS same
    ORDER BY rank
    WITH collect({rank: rank, same: same}) AS groups
    WITH reduce(sum = 0, one IN groups | sum + size(one.same)) AS nodeCount, [
      i IN range(0, size(groups) - 1)
      WHERE reduce(before = 0, one IN groups[..i] | before + size(one.same)) < $maxNodes | groups[i]
    ] AS nearest
    UNWIND nearest AS one
    UNWIND one.same AS node
    WITH nodeCount, one.rank AS rank, node
    ORDER BY rank, node.nameKey
    LIMIT $maxNodes
    WITH nodeCount, collect({node: node, distance: rank / 1000000000}) AS nodes
    WITH *, COLLECT {
      CALL (nodes) {
        UNWIND nodes AS one
        WITH one.node AS source, one.distance AS distance
        MATCH (source)-[r:ADDRESSES_NEED|BROADER|CHAIRS|CLAIMED_BY|COMMISSIONED_BY|COVERS|DELIVERED_BY|ENDORSED_BY|EVALUATED_BY|FOR
          |FOR_AREA|FOR_COHORT|FOR_NEED|FROM_FUND|FUNDED_BY|GIVEN_BY|GIVEN_TO|GUIDED_BY|HAS_FIGURE|HELD_BY
          |HOLDS_OFFICE|HOSTED_BY|IN_AREA|IN_PROBATION_REGION|IN_REGION|ISSUED_BY|LEADS|MEMBER_OF|MODELLED_ON
          |OPERATES_IN|PARTNER_IN|PART_OF|PROVIDED_BY|RECOGNISED_BY|REFERS_TO|SERVES|SUCCEEDED_BY|SUPPORTS_OFFICE
          |USES_APPROACH|WORKS_FOR|WORKS_WITH_PRISON]->(end:Entity)
        WHERE ($relationships IS NULL OR type(r) IN $relationships)
          AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        RETURN end, {r: r, distance: distance} AS edge, null AS shown
        UNION ALL
        UNWIND nodes AS one
        WITH one.node AS section, one.distance AS distance
        MATCH (section:Section)<-[r:STATED_IN]-(end:Entity)
        WHERE ($relationships IS NULL OR type(r) IN $relationships)
          AND ($asOf IS NULL OR (r.heldFrom <= $asOf.to AND r.heldUntil >= $asOf.from))
        RETURN end, {r: r, distance: distance} AS edge, null AS shown
        UNION ALL
        UNWIND nodes AS one
        RETURN one.node AS end, null AS edge, one.distance AS shown
      }
      WITH end, collect(edge) AS edges, max(shown) AS shown
      WHERE shown IS NOT NULL
      UNWIND edges AS edge
      WITH edge.r AS r, CASE WHEN edge.distance > shown THEN edge.distance ELSE shown END AS distance
      ORDER BY distance, r.id
      RETURN r
    } AS between
    WITH size(between) AS edgeCount,
      [r IN between[..$maxEdges] | {
      citations: r.citations,
      id: r.id,
      sentence: [{
          subject: startNode(r).name, subjectType: startNode(r).nodeType, relationship: type(r), forward: true,
          object: endNode(r).name, objectType: endNode(r).nodeType, facts: r{.role, .kind, .how, .result, .status, .grantStatus, .from, .to}
        }],
      source: startNode(r).id,
      target: endNode(r).id,
      type: type(r)
    }] AS edges,
      nodeCount,
      nodes,
      nodeCount > size(nodes) OR size(between) > $maxEdges AS truncated
    RETURN {
      truncated: truncated,
      nodeCount: nodeCount,
      edgeCount: edgeCount,
      nodes: COLLECT {
        UNWIND nodes AS m0
        RETURN {
          distance: m0.distance,
          node: head(COLLECT {
            UNWIND [m0.node] AS n1
            WITH n1 WHERE n1 IS NOT NULL
            RETURN {` type`: n1.nodeType, id: n1.id, name: n1.name}
            LIMIT 1
          })
        }
      },
      edges: COLLECT {
        UNWIND edges AS m3
        RETURN {
          id: m3.id,
          type: m3.type,
          source: m3.source,
          target: m3.target,
          sentence: m3.sentence,
          citations: COLLECT {
            UNWIND m3.citations AS c4
            MATCH (n5:Entity {id: c4})
            RETURN {section: {id: n5.id}}
          }
        }
      }
    }
  }),
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p10}) WHERE x:Approach|Award|Cohort|Contract|Document|Figure|ForceArea|Fund|Grant|Need|Office|Organisation|Partnership|Person|Place|Policy|Prison|ProbationRegion|Region|Scheme|Section }]
} AS answer
