/* What the path finder asks. */
import { LINK, SOURCE } from '../entities.js';
import { SHARED_PARTNER, SHARED_SHOWN } from './shared.js';
import { PATH } from './ways.js';

/** How many paths are asked for at once. */
export const PAGE = 20;

/** What the two are, who works with both, and the regions to choose from. */
export const ABOUT = `query AboutBoth($from: ID!, $to: ID!, $bodies: Boolean!, $region: ID, $asOf: Edtf) {
  regions(first: 20) { edges { node { id name } } }
  from: resolve(id: $from) { state node { ...link } }
  to: resolve(id: $to) { state node { ...link } }
  sharedPartners(ids: [$from, $to], region: $region, asOf: $asOf, first: ${SHARED_SHOWN}) @include(if: $bodies) {
    totalCount
    edges { node { ...shared } }
  }
}
${LINK}
${SOURCE}
${SHARED_PARTNER}`;

/** The ways. */
export const PATHS = `query HowTwoAreConnected($from: ID!, $to: ID!, $maxHops: Int!, $lengths: Int!, $through: [NodeType!],
    $avoid: [NodeType!]!, $common: [NodeType!]!, $region: ID, $asOf: Edtf, $after: String) {
  paths(from: $from, to: $to, maxHops: $maxHops, lengths: $lengths, through: $through, avoid: $avoid, common: $common,
      region: $region, asOf: $asOf, first: ${PAGE}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    searched { maxHops lengths through avoid common region asOf }
    edges { node { ...path } }
  }
}
${LINK}
${SOURCE}
${PATH}`;

/** All partners of both, for a table. */
export const SHARED = `query SharedPartners($ids: [ID!]!, $region: ID, $asOf: Edtf) {
  sharedPartners(ids: $ids, region: $region, asOf: $asOf, first: 100) { edges { node { ...shared } } }
}
${LINK}
${SOURCE}
${SHARED_PARTNER}`;

/** What words may mean. */
export const MEANT = `query Meant($text: String!) {
  search(text: $text, first: 6) { edges { node { matched node { ...link } } } }
}
${LINK}`;
