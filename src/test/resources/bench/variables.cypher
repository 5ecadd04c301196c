// What the operations ask about: things with the same number of neighbours whatever the size of the graph, the area and
// the region with most schemes, and a word that is being typed.
MATCH (s:Scheme)
WITH s ORDER BY abs(COUNT { (s)-[:DELIVERED_BY]->() } - 2) + abs(COUNT { (s)<-[:PARTNER_IN]-() } - 4) +
  abs(COUNT { (s)<-[:FOR]-() } - 1) + abs(COUNT { (s)-[:HAS_FIGURE]->() } - 5) + abs(COUNT { (s)-[:USES_APPROACH]->() } - 2), s.id
LIMIT 1
CALL () {
  MATCH (o:Organisation)
  RETURN o ORDER BY abs(COUNT { (o)<-[:DELIVERED_BY]-(:Scheme {status: 'RUNNING'}) } - 5), o.id LIMIT 1
}
CALL () {
  MATCH (a:ForceArea)-[:IN_REGION]->(r:Region)
  RETURN a, r ORDER BY COUNT { (a)<-[:OPERATES_IN]-() } DESC, a.id LIMIT 1
}
RETURN {
  scheme: s.id, organisation: o.id, area: a.id, region: r.id, word: 'mentoring', typed: 'mento',
  text: {folded: 'mento', lucene: '+(mento^4 OR mento*^2 OR mento~1)', stems: ['mento']}
} AS variables
