/* What the drill-down into one approach asks. */
import { LINK, SOURCE } from '../entities.js';

const FILTER = '$need: ID, $cohort: ID, $asOf: Edtf, $after: String';
const ONE = 'recurringApproaches(minRegions: 0, minForceAreas: 0, need: $need, cohort: $cohort, asOf: $asOf, first: 1, after: $after)';

const FIGURE = `fragment result on Figure {
  id
  measure
  value
  qualifier
  unit
  base
  cohortSize
  comparator
  period
  basis
  caveat
  about(first: 3) { edges { node { ...link } } }
  claimedBy(first: 3) { edges { node { ...link } } }
  statedIn(first: 5) { edges { citations { ...source } } }
}`;

/** One approach with its schemes and results, the areas of one region, and suggestions. */
export const DETAIL = `query OneApproach($approach: ID!, $areas: [ID!], $inRegion: Boolean!, $regions: [ID!], ${FILTER}) {
  ${ONE} {
    edges {
      node {
        approach {
          id
          name
          definition
          broader(first: 5) { edges { node { ...link } } }
          narrower(first: 20) { edges { node { ...link } } }
        }
        regionCount
        forceAreaCount
        schemeCount
        officeCount
        offices(first: 20) { edges { node { ...link } } }
        schemes(first: 100) { edges { node { ...scheme } } }
        outcomes(first: 100) { edges { node { ...result } } }
        goesWith { approach { ...link } schemeCount }
        lineage { kind differs since scheme { ...link } other { ...link } citations { ...source } }
        partnerKinds { kind schemeCount bodyCount }
        funders { funder { ...link } schemeCount }
      }
    }
  }
  gaps(of: [$approach], regions: $regions, first: 50) @include(if: $inRegion) {
    edges { node {
      area { ...link }
      documentsOnArea
      cells { finding statement schemes { ...evidence } planned { ...evidence } }
    } }
  }
  introductions(approaches: [$approach], areas: $areas, first: 6) {
    totalCount
    edges { node {
      reason
      related
      one { ...link }
      other { ...link }
      approaches { approach { ...link } schemesOfOne { ...evidence } schemesOfOther { ...evidence } }
    } }
  }
}
${LINK}
${SOURCE}
${FIGURE}
fragment evidence on SchemeEvidence { scheme { ...link } citations { ...source } }
fragment scheme on Scheme {
  __typename
  id
  name
  kind
  status
  start
  end
  summary
  approaches(first: 10) { edges { node { id } citations { ...source } } }
  operatesIn(first: 12) { edges { status node { ...link } citations { ...source } } }
  commissionedBy(first: 5) { edges { status node { ...link } citations { ...source } } }
  deliveredBy(first: 8) { edges { status node { ...link } citations { ...source } } }
}`;

/** The schemes alone, for a table. */
export const SCHEMES = `query SchemesOfAnApproach(${FILTER}) {
  ${ONE} {
    edges {
      node {
        approach { id name }
        schemes(first: 100) {
          edges {
            node {
              id
              name
              status
              start
              operatesIn(first: 12) { edges { node { name } } }
              commissionedBy(first: 5) { edges { node { name } } }
              deliveredBy(first: 8) { edges { node { name } } }
            }
          }
        }
      }
    }
  }
}`;

/** The results alone, for a table. */
export const RESULTS = `query ResultsOfAnApproach(${FILTER}) {
  ${ONE} {
    edges { node { approach { id name } outcomes(first: 100) { edges { node { ...result } } } } }
  }
}
${LINK}
${SOURCE}
${FIGURE}`;

/** All suggestions, for a table. */
export const SUGGESTIONS = `query SuggestedIntroductions($approach: ID!, $areas: [ID!]) {
  introductions(approaches: [$approach], areas: $areas, first: 100) {
    edges { node { suggestion reason related one { id name } other { id name } } }
  }
}`;
