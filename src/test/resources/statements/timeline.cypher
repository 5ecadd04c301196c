// timeline
// parameters: {events=[BEGAN, ENDED, GRANT], id=scheme:project-she, p2=20, p3=scheme:project-she}
CYPHER 25
RETURN {
  rows: COLLECT {
    MATCH (it:Entity {id: $id})
    CALL (it) {
      CALL (it) {
        MATCH (it:ForceArea)<-[:IN_AREA]-{0,1}(:ForceArea|Place)<-[:OPERATES_IN]-(work:Scheme|Partnership) RETURN work
        UNION
        MATCH (it:Scheme|Partnership) RETURN it AS work
        UNION
        MATCH (it)<-[:COMMISSIONED_BY|DELIVERED_BY|HOSTED_BY|FUNDED_BY]-(work:Scheme|Partnership) RETURN work
        UNION
        MATCH (it)-[:PARTNER_IN|MEMBER_OF|LEADS|CHAIRS]->(work:Scheme|Partnership) RETURN work
      }
      RETURN collect(work) AS works
    }
    CALL (it) {
      CALL (it) {
        MATCH (it:Office) RETURN it AS office
        UNION
        MATCH (it)<-[:FOR_AREA]-(office:Office) RETURN office
        UNION
        MATCH (it)-[:SUPPORTS_OFFICE]->(office:Office) RETURN office
      }
      RETURN collect(office) AS offices
    }
    CALL (it, works, offices) {
      UNWIND offices AS office
      UNWIND [
        {event: 'OFFICE_BEGAN', date: office.start, day: office.startEarliest, words: ' begins'},
        {event: 'OFFICE_ENDED', date: office.end, day: office.endEarliest, words: ' ends or is to end'}
      ] AS dated
      WITH office, dated WHERE dated.date IS NOT NULL
      RETURN dated.event AS event, dated.date AS date, dated.day AS day, 'EVENT' AS dateOf, office AS node, null AS of,
        office.name + dated.words AS what, COLLECT { MATCH (office)-[:STATED_IN]->(s:Section) RETURN s.id } AS sections
      UNION ALL
      UNWIND offices AS office
      MATCH (person:Person)-[holds:HOLDS_OFFICE]->(office)
      UNWIND [
        {event: 'HOLDER_BEGAN', date: holds.from, day: holds.fromEarliest, words: ' takes office: '},
        {event: 'HOLDER_ENDED', date: holds.to, day: holds.toEarliest, words: ' leaves office: '}
      ] AS dated
      WITH office, person, holds, dated WHERE dated.date IS NOT NULL
      RETURN dated.event AS event, dated.date AS date, dated.day AS day, 'EVENT' AS dateOf, person AS node, office AS of,
        person.name + dated.words + coalesce(holds.role, office.name) AS what, holds.citations AS sections
      UNION ALL
      UNWIND offices AS office
      MATCH (person:Person)-[holds:HOLDS_OFFICE]->(office) WHERE holds.from IS NULL
      UNWIND holds.citations AS id
      MATCH (:Section&Entity {id: id})-[:PART_OF]->(document:Document)
      WITH office, person, holds, document, collect(id) AS sections
      RETURN 'HOLDER_STATED' AS event, coalesce(document.date, document.dated) AS date,
        coalesce(document.dateEarliest, document.datedEarliest) AS day, 'DOCUMENT' AS dateOf, person AS node, office AS of,
        person.name + ' is stated to be ' + CASE holds.acting WHEN true THEN 'acting: ' ELSE '' END
          + coalesce(holds.role, office.name) AS what, sections
      UNION ALL
      UNWIND [it] + offices + works AS one
      WITH DISTINCT one
      MATCH (one)-[follows:SUCCEEDED_BY]-(other) WHERE follows.from IS NOT NULL
      WITH DISTINCT follows
      RETURN 'SUCCEEDED' AS event, follows.from AS date, follows.fromEarliest AS day, 'EVENT' AS dateOf,
        endNode(follows) AS node, startNode(follows) AS of,
        endNode(follows).name + ' follows ' + startNode(follows).name AS what, follows.citations AS sections
      UNION ALL
      UNWIND works AS work
      MATCH (work)-[says:STATED_IN]->(section:Section)
      UNWIND [
        {event: 'BEGAN', date: says.start, day: says.startEarliest, words: ' begins'},
        {event: 'ENDED', date: says.end, day: says.endEarliest, words: ' ends or is to end'}
      ] AS dated
      WITH work, dated, CASE
          WHEN says.status IN ['PLANNED', 'PROPOSED', 'BID_FOR'] THEN ' (' + toLower(replace(says.status, '_', ' ')) + ')'
          ELSE ''
        END AS so, section.id AS id
      WHERE dated.date IS NOT NULL
      RETURN dated.event AS event, dated.date AS date, dated.day AS day, 'EVENT' AS dateOf, work AS node, null AS of,
        work.name + dated.words + so AS what, collect(id) AS sections
      UNION ALL
      UNWIND works AS work
      MATCH (work)-[says:STATED_IN]->(section:Section)-[:PART_OF]->(document:Document)
      WHERE says.status IS NOT NULL
      RETURN 'STATED' AS event, coalesce(document.date, document.dated) AS date,
        coalesce(document.dateEarliest, document.datedEarliest) AS day, 'DOCUMENT' AS dateOf, work AS node, null AS of,
        work.name + ' is stated to be ' + CASE says.status
          WHEN 'PILOT' THEN 'a pilot' ELSE toLower(replace(says.status, '_', ' ')) END AS what,
        collect(section.id) AS sections
      UNION ALL
      UNWIND works AS work
      MATCH (person:Leader)-[leads:LEADS|CHAIRS]->(work)
      UNWIND [
        {event: 'ROLE_BEGAN', date: leads.from, day: leads.fromEarliest, words: ' begins as '},
        {event: 'ROLE_ENDED', date: leads.to, day: leads.toEarliest, words: ' ends as '}
      ] AS dated
      WITH work, person, leads, dated WHERE dated.date IS NOT NULL
      RETURN dated.event AS event, dated.date AS date, dated.day AS day, 'EVENT' AS dateOf, person AS node, work AS of,
        person.name + dated.words + coalesce(leads.role, 'head') + ' of ' + work.name AS what, leads.citations AS sections
      UNION ALL
      MATCH (person:Person)-[job:WORKS_FOR]->(it)
      UNWIND [
        {event: 'ROLE_BEGAN', date: job.from, day: job.fromEarliest, words: ' begins as '},
        {event: 'ROLE_ENDED', date: job.to, day: job.toEarliest, words: ' ends as '}
      ] AS dated
      WITH it, person, job, dated WHERE dated.date IS NOT NULL
      RETURN dated.event AS event, dated.date AS date, dated.day AS day, 'EVENT' AS dateOf, person AS node, it AS of,
        person.name + dated.words + coalesce(job.role, 'staff') + ' of ' + it.name AS what, job.citations AS sections
      UNION ALL
      CALL (it, works) {
        UNWIND works AS work
        MATCH (grant:Grant)-[:FOR]->(work) RETURN grant
        UNION
        MATCH (grant:Grant)-[:GIVEN_BY|GIVEN_TO]->(it) RETURN grant
      }
      MATCH (grant)-[:STATED_IN]->(section:Section)-[:PART_OF]->(document:Document)
      WITH grant, CASE WHEN grant.period IS NULL THEN document END AS document, collect(section.id) AS sections
      RETURN 'GRANT' AS event, coalesce(grant.period, document.date, document.dated) AS date,
        coalesce(grant.periodEarliest, document.dateEarliest, document.datedEarliest) AS day,
        CASE WHEN grant.period IS NULL THEN 'DOCUMENT' ELSE 'EVENT' END AS dateOf, grant AS node, null AS of,
        grant.name + ' (' + toLower(grant.status) + ')' + coalesce(': ' + grant.printed, '') AS what, sections
      UNION ALL
      UNWIND works AS work
      MATCH (work)-[by:EVALUATED_BY]->(body) WHERE by.period IS NOT NULL
      RETURN 'EVALUATION' AS event, by.period AS date, by.periodEarliest AS day, 'EVENT' AS dateOf, body AS node, work AS of,
        coalesce(toLower(replace(by.kind, '_', ' ')), 'evaluation') + ' of ' + work.name + ' by ' + body.name
          + coalesce(' (' + toLower(replace(by.status, '_', ' ')) + ')', '') AS what, by.citations AS sections
      UNION ALL
      UNWIND [it] + works AS one
      WITH DISTINCT one
      MATCH (one)-[by:RECOGNISED_BY]->(award:Award) WHERE coalesce(by.year, award.year) IS NOT NULL
      RETURN 'RECOGNISED' AS event, coalesce(by.year, award.year) AS date,
        coalesce(by.yearEarliest, award.yearEarliest) AS day, 'EVENT' AS dateOf, award AS node, one AS of,
        one.name + ': ' + award.name + coalesce(' (' + toLower(by.result) + ')', '') AS what, by.citations AS sections
      UNION ALL
      UNWIND [it] + offices + works AS one
      WITH DISTINCT one
      MATCH (one)-[:STATED_IN]->(section:Section)-[:PART_OF]->(document:Document)
      WITH document, collect(DISTINCT section.id) AS sections
      RETURN 'DOCUMENT' AS event, coalesce(document.date, document.dated) AS date,
        coalesce(document.dateEarliest, document.datedEarliest) AS day, 'DOCUMENT' AS dateOf, document AS node, null AS of,
        document.name AS what, sections
    }
    WITH event, date, day, dateOf, node, of, what, sections
    WHERE date IS NOT NULL AND ($events IS NULL OR event IN $events)
    WITH *, day + event + node.nameKey + coalesce(of.nameKey, '') + what + date + reduce(all = '', id IN sections | all + id) AS sortKey
    ORDER BY sortKey
    LIMIT $p2
    WITH sortKey, COLLECT { UNWIND sections AS id RETURN DISTINCT id ORDER BY id } AS citations, date, dateOf, event, node, of, what
    RETURN {
      x0: {
        node: {
          date: date,
          dateOf: dateOf,
          event: event,
          what: what,
          node: head(COLLECT {
            UNWIND [node] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {` type`: n0.nodeType, id: n0.id}
            LIMIT 1
          }),
          of: head(COLLECT {
            UNWIND [of] AS n2
            WITH n2 WHERE n2 IS NOT NULL
            RETURN {` type`: n2.nodeType, id: n2.id}
            LIMIT 1
          }),
          citations: COLLECT {
            UNWIND citations AS c4
            MATCH (n5:Entity {id: c4})
            RETURN {
              section: {number: n5.number},
              document: head(COLLECT {
                MATCH (n5)-[r7:PART_OF]->(n6)
                RETURN {date: n6.date}
                LIMIT 1
              })
            }
          }
        }
      }
    }
  },
  missing: [NOT EXISTS { MATCH (x:Entity {id: $p3}) WHERE x:ForceArea|Office|Organisation|Partnership|Prison|Scheme }]
} AS answer
