// duplicateCandidates
// parameters: {types=[Organisation], p1=20}
CYPHER 25
CALL () {
  MATCH (node:Organisation|Partnership|Scheme|Person|Prison|Fund|Policy|Award|Place)
  WHERE $types IS NULL OR node.nodeType IN $types
  WITH node, [node.nameFolded] + [alias IN split(node.aliasesFolded, '\n') WHERE alias <> ''] AS names,
    [number IN [node.charityNumber, node.companyNumber] + coalesce(node.otherIds, []) WHERE number IS NOT NULL] AS numbers
  WITH node, numbers, COLLECT {
    UNWIND names AS name
    WITH name, CASE WHEN name STARTS WITH 'the ' THEN substring(name, 4) ELSE name END AS called
    UNWIND [name, reduce(text = called, form IN [' community interest company', ' limited', ' ltd', ' cic', ' plc'] |
      CASE WHEN text ENDS WITH form THEN left(text, size(text) - size(form)) ELSE text END)] AS one
    RETURN DISTINCT one
  } AS names
  CALL (node, names, numbers) {
    UNWIND names AS name
    RETURN 'WHOLE' AS role, name AS key, name AS said
    UNION ALL
    UNWIND names AS name
    WITH name, split(name, ' ') AS words
    UNWIND range(1, size(words) - 1) AS count
    RETURN 'BEGINNING' AS role, reduce(text = head(words), i IN range(1, count - 1) | text + ' ' + words[i]) AS key,
      name AS said
    UNION ALL
    UNWIND names AS name
    WITH name, split(name, ' ') AS words
    UNWIND range(1, size(words) - 2) AS skipped
    RETURN 'END' AS role, reduce(text = words[skipped], word IN words[skipped + 1..] | text + ' ' + word) AS key,
      name AS said
    UNION ALL
    UNWIND names AS name
    WITH name WHERE name CONTAINS '(' AND name CONTAINS ')'
    RETURN 'IN_BRACKETS' AS role, head(split(split(name, '(')[1], ')')) AS key, name AS said
    UNION ALL
    UNWIND numbers AS number
    RETURN 'NUMBER' AS role, '#' + number AS key, number AS said
  }
  WITH node.nodeType AS type, key, collect({node: node, role: role, said: said}) AS bearers
  WHERE size(bearers) > 1 AND any(bearer IN bearers WHERE bearer.role IN ['WHOLE', 'NUMBER'])
  UNWIND bearers AS a
  UNWIND bearers AS b
  WITH a, b, key
  WHERE a.node <> b.node AND CASE
      WHEN a.role = b.role THEN a.role IN ['WHOLE', 'NUMBER'] AND a.node.id < b.node.id
      ELSE a.role = 'WHOLE' AND b.role <> 'NUMBER' AND (b.role <> 'BEGINNING' OR size(key) >= 4)
    END
  WITH CASE WHEN a.node.id < b.node.id THEN a.node ELSE b.node END AS one,
    CASE WHEN a.node.id < b.node.id THEN b.node ELSE a.node END AS other,
    {
      rule: CASE
        WHEN a.role = 'NUMBER' THEN 'SAME_NUMBER'
        WHEN b.role = 'BEGINNING' THEN 'NAME_BEGINS_WITH'
        WHEN b.role = 'END' THEN 'NAME_ENDS_WITH'
        WHEN b.role = 'IN_BRACKETS' THEN 'NAME_IN_BRACKETS'
        ELSE 'SAME_NAME'
      END, text: key, within: b.said
    } AS reason
  WITH DISTINCT one, other, reason
  ORDER BY reason.rule, reason.text, reason.within
  WITH one, other, collect(reason) AS reasons
  WITH *, one.nodeType + one.nameKey + other.nameKey AS sortKey
  RETURN collect({one: one, other: other, reasons: reasons, sortKey: sortKey}) AS kept
}
RETURN {
  rows: COLLECT {
    UNWIND kept AS row
    WITH row.one AS one, row.other AS other, row.reasons AS reasons, row.sortKey AS sortKey
    ORDER BY sortKey
    LIMIT $p1
    WITH sortKey,
      one,
      other,
      [reason IN reasons | {
      rule: reason.rule,
      words: CASE reason.rule
            WHEN 'SAME_NUMBER' THEN 'both have the number ' + substring(reason.text, 1)
            WHEN 'SAME_NAME' THEN 'both are called "' + reason.text + '"'
            WHEN 'NAME_BEGINS_WITH' THEN '"' + reason.within + '" begins with "' + reason.text + '"'
            WHEN 'NAME_ENDS_WITH' THEN '"' + reason.within + '" ends with "' + reason.text + '"'
            ELSE '"' + reason.within + '" has "' + reason.text + '" in brackets'
          END
    }] AS reasons
    RETURN {
      x0: {
        node: {
          one: head(COLLECT {
            UNWIND [one] AS n0
            WITH n0 WHERE n0 IS NOT NULL
            RETURN {` type`: n0.nodeType, id: n0.id, name: n0.name}
            LIMIT 1
          }),
          other: head(COLLECT {
            UNWIND [other] AS n2
            WITH n2 WHERE n2 IS NOT NULL
            RETURN {` type`: n2.nodeType, id: n2.id, name: n2.name}
            LIMIT 1
          }),
          reasons: COLLECT {
            UNWIND reasons AS m4
            RETURN {rule: m4.rule, words: m4.words}
          }
        }
      }
    }
  },
  total: size(kept)
} AS answer
