// The published schema's types. Generated: change the schema, not this file.
//
// An answer has the fields that were asked for, so pick them: Pick<Scheme, 'id' | 'name'>.
// `__typename` is there where it was asked for.

/** A way of working that can recur, with a definition that says what must be stated for it to apply. The vocabulary is ours, not the sources'. */
export interface Approach {
  __typename?: 'Approach';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The wider approach. The link is ours. */
  broader: ApproachBroaderConnection;
  /** What must be stated of a scheme for this to apply. */
  definition: string;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** Narrower approaches. The link is ours. */
  narrower: ApproachNarrowerConnection;
  /** Schemes that use it. */
  schemes: ApproachSchemesConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `Approach.broader`. */
export interface ApproachBroaderArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ApproachOrder | null;
  /** Only items that match; everything where absent. */
  where?: ApproachWhere | null;
}

/** The arguments of `Approach.figures`. */
export interface ApproachFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Approach.narrower`. */
export interface ApproachNarrowerArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ApproachOrder | null;
  /** Only items that match; everything where absent. */
  where?: ApproachWhere | null;
}

/** The arguments of `Approach.schemes`. */
export interface ApproachSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Approach.statedIn`. */
export interface ApproachStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Approach.broader`. */
export interface ApproachBroaderConnection {
  __typename?: 'ApproachBroaderConnection';
  /** The items of this page. */
  edges: ApproachBroaderEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Approach.broader`, with what is known of the relationship. */
export interface ApproachBroaderEdge {
  __typename?: 'ApproachBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Approach.broader`. */
export interface ApproachBroaderFilter {
  /** At least one item must match. */
  some?: ApproachBroaderMatch | null;
}

/** What an item of `Approach.broader` must match: its node and its relationship. */
export interface ApproachBroaderMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** A page of `Approach` nodes. */
export interface ApproachConnection {
  __typename?: 'ApproachConnection';
  /** The items of this page. */
  edges: ApproachEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Approach` of a list. */
export interface ApproachEdge {
  __typename?: 'ApproachEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Approach;
}

/** A page of `Approach.narrower`. */
export interface ApproachNarrowerConnection {
  __typename?: 'ApproachNarrowerConnection';
  /** The items of this page. */
  edges: ApproachNarrowerEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Approach.narrower`, with what is known of the relationship. */
export interface ApproachNarrowerEdge {
  __typename?: 'ApproachNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Approach.narrower`. */
export interface ApproachNarrowerFilter {
  /** At least one item must match. */
  some?: ApproachNarrowerMatch | null;
}

/** What an item of `Approach.narrower` must match: its node and its relationship. */
export interface ApproachNarrowerMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** An order of `Approach` nodes. Nodes without the property come last, whichever the direction. */
export interface ApproachOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ApproachOrderField;
}

/** What `Approach` nodes can be ordered by. */
export type ApproachOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Approach.schemes`. */
export interface ApproachSchemesConnection {
  __typename?: 'ApproachSchemesConnection';
  /** The items of this page. */
  edges: ApproachSchemesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Approach.schemes`, with what is known of the relationship. */
export interface ApproachSchemesEdge {
  __typename?: 'ApproachSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Approach.schemes`. */
export interface ApproachSchemesFilter {
  /** At least one item must match. */
  some?: ApproachSchemesMatch | null;
}

/** What an item of `Approach.schemes` must match: its node and its relationship. */
export interface ApproachSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Approach`: all that is given must hold; an empty filter lets everything through. */
export interface ApproachWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ApproachWhere[] | null;
  /** By `broader`. */
  broader?: ApproachBroaderFilter | null;
  /** By `definition`. */
  definition?: StringFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By `narrower`. */
  narrower?: ApproachNarrowerFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ApproachWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ApproachWhere[] | null;
  /** By `schemes`. */
  schemes?: ApproachSchemesFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** A prize or commendation. */
export interface Award {
  __typename?: 'Award';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** Who won it or was considered for it. */
  recognises: AwardRecognisesConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The year or date. */
  year: Edtf | null;
}

/** The arguments of `Award.figures`. */
export interface AwardFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Award.recognises`. */
export interface AwardRecognisesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: RecognisedOrder | null;
  /** Only items that match; everything where absent. */
  where?: RecognisedWhere | null;
}

/** The arguments of `Award.statedIn`. */
export interface AwardStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Award` nodes. */
export interface AwardConnection {
  __typename?: 'AwardConnection';
  /** The items of this page. */
  edges: AwardEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Award` of a list. */
export interface AwardEdge {
  __typename?: 'AwardEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Award;
}

/** An order of `Award` nodes. Nodes without the property come last, whichever the direction. */
export interface AwardOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: AwardOrderField;
}

/** What `Award` nodes can be ordered by. */
export type AwardOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `year`. */
  | 'YEAR';

/** A page of `Award.recognises`. */
export interface AwardRecognisesConnection {
  __typename?: 'AwardRecognisesConnection';
  /** The items of this page. */
  edges: AwardRecognisesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Award.recognises`, with what is known of the relationship. */
export interface AwardRecognisesEdge {
  __typename?: 'AwardRecognisesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Recognised;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Award.recognises`. */
export interface AwardRecognisesFilter {
  /** At least one item must match. */
  some?: AwardRecognisesMatch | null;
}

/** What an item of `Award.recognises` must match: its node and its relationship. */
export interface AwardRecognisesMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: RecognisedWhere | null;
}

/** A filter on `Award`: all that is given must hold; an empty filter lets everything through. */
export interface AwardWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: AwardWhere[] | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: AwardWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: AwardWhere[] | null;
  /** By `recognises`. */
  recognises?: AwardRecognisesFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `year`. */
  year?: EdtfFilter | null;
}

/** A body that can commission, deliver, fund, host or take part: an organisation, a prison or a partnership. */
export type Body = Organisation | Partnership | Prison;

/** A page of `Body.commissions`. */
export interface BodyCommissionsConnection {
  __typename?: 'BodyCommissionsConnection';
  /** The items of this page. */
  edges: BodyCommissionsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.commissions`, with what is known of the relationship. */
export interface BodyCommissionsEdge {
  __typename?: 'BodyCommissionsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.commissions`. */
export interface BodyCommissionsFilter {
  /** At least one item must match. */
  some?: BodyCommissionsMatch | null;
}

/** What an item of `Body.commissions` must match: its node and its relationship. */
export interface BodyCommissionsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Body.delivers`. */
export interface BodyDeliversConnection {
  __typename?: 'BodyDeliversConnection';
  /** The items of this page. */
  edges: BodyDeliversEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.delivers`, with what is known of the relationship. */
export interface BodyDeliversEdge {
  __typename?: 'BodyDeliversEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.delivers`. */
export interface BodyDeliversFilter {
  /** At least one item must match. */
  some?: BodyDeliversMatch | null;
}

/** What an item of `Body.delivers` must match: its node and its relationship. */
export interface BodyDeliversMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Body.fundedInitiatives`. */
export interface BodyFundedInitiativesConnection {
  __typename?: 'BodyFundedInitiativesConnection';
  /** The items of this page. */
  edges: BodyFundedInitiativesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.fundedInitiatives`, with what is known of the relationship. */
export interface BodyFundedInitiativesEdge {
  __typename?: 'BodyFundedInitiativesEdge';
  /** The amount of the grant, where one is stated. */
  amount: Pounds | null;
  /** The sections that state it. */
  citations: Citation[];
  /** The currency's ISO 4217 code. */
  currency: string | null;
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Whether the money was announced, bid for, awarded or spent. */
  grantStatus: GrantStatus | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Body.fundedInitiatives`. */
export interface BodyFundedInitiativesFilter {
  /** At least one item must match. */
  some?: BodyFundedInitiativesMatch | null;
}

/** What an item of `Body.fundedInitiatives` must match: its node and its relationship. */
export interface BodyFundedInitiativesMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** A page of `Body.fundsHeld`. */
export interface BodyFundsHeldConnection {
  __typename?: 'BodyFundsHeldConnection';
  /** The items of this page. */
  edges: BodyFundsHeldEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.fundsHeld`, with what is known of the relationship. */
export interface BodyFundsHeldEdge {
  __typename?: 'BodyFundsHeldEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Body.fundsHeld`. */
export interface BodyFundsHeldFilter {
  /** At least one item must match. */
  some?: BodyFundsHeldMatch | null;
}

/** What an item of `Body.fundsHeld` must match: its node and its relationship. */
export interface BodyFundsHeldMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Body.grantsGiven`. */
export interface BodyGrantsGivenConnection {
  __typename?: 'BodyGrantsGivenConnection';
  /** The items of this page. */
  edges: BodyGrantsGivenEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.grantsGiven`, with what is known of the relationship. */
export interface BodyGrantsGivenEdge {
  __typename?: 'BodyGrantsGivenEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.grantsGiven`. */
export interface BodyGrantsGivenFilter {
  /** At least one item must match. */
  some?: BodyGrantsGivenMatch | null;
}

/** What an item of `Body.grantsGiven` must match: its node and its relationship. */
export interface BodyGrantsGivenMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A page of `Body.grantsReceived`. */
export interface BodyGrantsReceivedConnection {
  __typename?: 'BodyGrantsReceivedConnection';
  /** The items of this page. */
  edges: BodyGrantsReceivedEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.grantsReceived`, with what is known of the relationship. */
export interface BodyGrantsReceivedEdge {
  __typename?: 'BodyGrantsReceivedEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.grantsReceived`. */
export interface BodyGrantsReceivedFilter {
  /** At least one item must match. */
  some?: BodyGrantsReceivedMatch | null;
}

/** What an item of `Body.grantsReceived` must match: its node and its relationship. */
export interface BodyGrantsReceivedMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A page of `Body.hosts`. */
export interface BodyHostsConnection {
  __typename?: 'BodyHostsConnection';
  /** The items of this page. */
  edges: BodyHostsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.hosts`, with what is known of the relationship. */
export interface BodyHostsEdge {
  __typename?: 'BodyHostsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.hosts`. */
export interface BodyHostsFilter {
  /** At least one item must match. */
  some?: BodyHostsMatch | null;
}

/** What an item of `Body.hosts` must match: its node and its relationship. */
export interface BodyHostsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** An order of `Body` nodes. Nodes without the property come last, whichever the direction. */
export interface BodyOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: BodyOrderField;
}

/** What `Body` nodes can be ordered by. */
export type BodyOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Body.partnerIn`. */
export interface BodyPartnerInConnection {
  __typename?: 'BodyPartnerInConnection';
  /** The items of this page. */
  edges: BodyPartnerInEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.partnerIn`, with what is known of the relationship. */
export interface BodyPartnerInEdge {
  __typename?: 'BodyPartnerInEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Body.partnerIn`. */
export interface BodyPartnerInFilter {
  /** At least one item must match. */
  some?: BodyPartnerInMatch | null;
}

/** What an item of `Body.partnerIn` must match: its node and its relationship. */
export interface BodyPartnerInMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Body.staff`. */
export interface BodyStaffConnection {
  __typename?: 'BodyStaffConnection';
  /** The items of this page. */
  edges: BodyStaffEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Body.staff`, with what is known of the relationship. */
export interface BodyStaffEdge {
  __typename?: 'BodyStaffEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Person;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Body.staff`. */
export interface BodyStaffFilter {
  /** At least one item must match. */
  some?: BodyStaffMatch | null;
}

/** What an item of `Body.staff` must match: its node and its relationship. */
export interface BodyStaffMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: PersonWhere | null;
}

/** A filter on `Body`: all that is given must hold; an empty filter lets everything through. */
export interface BodyWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: BodyWhere[] | null;
  /** By `commissions`. */
  commissions?: BodyCommissionsFilter | null;
  /** By `delivers`. */
  delivers?: BodyDeliversFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedInitiatives`. */
  fundedInitiatives?: BodyFundedInitiativesFilter | null;
  /** By `fundsHeld`. */
  fundsHeld?: BodyFundsHeldFilter | null;
  /** By `grantsGiven`. */
  grantsGiven?: BodyGrantsGivenFilter | null;
  /** By `grantsReceived`. */
  grantsReceived?: BodyGrantsReceivedFilter | null;
  /** By `hosts`. */
  hosts?: BodyHostsFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: BodyWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: BodyWhere[] | null;
  /** By `partnerIn`. */
  partnerIn?: BodyPartnerInFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** Tests on a truth value. */
export interface BooleanFilter {
  /** Is this. */
  eq?: boolean | null;
}

/** Where a fact is stated. */
export interface Citation {
  __typename?: 'Citation';
  /** The document of that section. */
  document: Document;
  /** The section that states it. */
  section: Section;
}

/** Who can claim a figure. */
export type Claimant = Organisation | Person;

/** An order of `Claimant` nodes. Nodes without the property come last, whichever the direction. */
export interface ClaimantOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ClaimantOrderField;
}

/** What `Claimant` nodes can be ordered by. */
export type ClaimantOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Claimant`: all that is given must hold; an empty filter lets everything through. */
export interface ClaimantWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ClaimantWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ClaimantWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ClaimantWhere[] | null;
}

/** A group of people whom schemes serve, as a group: never a person. */
export interface Cohort {
  __typename?: 'Cohort';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The wider group. The link is ours. */
  broader: CohortBroaderConnection;
  /** Commissioned contracts for it. */
  contracts: CohortContractsConnection;
  /** Who belongs to it. */
  definition: string;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** Narrower groups. The link is ours. */
  narrower: CohortNarrowerConnection;
  /** Schemes that serve it. */
  schemes: CohortSchemesConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `Cohort.broader`. */
export interface CohortBroaderArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: CohortOrder | null;
  /** Only items that match; everything where absent. */
  where?: CohortWhere | null;
}

/** The arguments of `Cohort.contracts`. */
export interface CohortContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `Cohort.figures`. */
export interface CohortFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Cohort.narrower`. */
export interface CohortNarrowerArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: CohortOrder | null;
  /** Only items that match; everything where absent. */
  where?: CohortWhere | null;
}

/** The arguments of `Cohort.schemes`. */
export interface CohortSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Cohort.statedIn`. */
export interface CohortStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Cohort.broader`. */
export interface CohortBroaderConnection {
  __typename?: 'CohortBroaderConnection';
  /** The items of this page. */
  edges: CohortBroaderEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Cohort.broader`, with what is known of the relationship. */
export interface CohortBroaderEdge {
  __typename?: 'CohortBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Cohort.broader`. */
export interface CohortBroaderFilter {
  /** At least one item must match. */
  some?: CohortBroaderMatch | null;
}

/** What an item of `Cohort.broader` must match: its node and its relationship. */
export interface CohortBroaderMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Cohort` nodes. */
export interface CohortConnection {
  __typename?: 'CohortConnection';
  /** The items of this page. */
  edges: CohortEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `Cohort.contracts`. */
export interface CohortContractsConnection {
  __typename?: 'CohortContractsConnection';
  /** The items of this page. */
  edges: CohortContractsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Cohort.contracts`, with what is known of the relationship. */
export interface CohortContractsEdge {
  __typename?: 'CohortContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `Cohort.contracts`. */
export interface CohortContractsFilter {
  /** At least one item must match. */
  some?: CohortContractsMatch | null;
}

/** What an item of `Cohort.contracts` must match: its node and its relationship. */
export interface CohortContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** One `Cohort` of a list. */
export interface CohortEdge {
  __typename?: 'CohortEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Cohort;
}

/** A page of `Cohort.narrower`. */
export interface CohortNarrowerConnection {
  __typename?: 'CohortNarrowerConnection';
  /** The items of this page. */
  edges: CohortNarrowerEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Cohort.narrower`, with what is known of the relationship. */
export interface CohortNarrowerEdge {
  __typename?: 'CohortNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Cohort.narrower`. */
export interface CohortNarrowerFilter {
  /** At least one item must match. */
  some?: CohortNarrowerMatch | null;
}

/** What an item of `Cohort.narrower` must match: its node and its relationship. */
export interface CohortNarrowerMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** An order of `Cohort` nodes. Nodes without the property come last, whichever the direction. */
export interface CohortOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: CohortOrderField;
}

/** What `Cohort` nodes can be ordered by. */
export type CohortOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Cohort.schemes`. */
export interface CohortSchemesConnection {
  __typename?: 'CohortSchemesConnection';
  /** The items of this page. */
  edges: CohortSchemesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Cohort.schemes`, with what is known of the relationship. */
export interface CohortSchemesEdge {
  __typename?: 'CohortSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Cohort.schemes`. */
export interface CohortSchemesFilter {
  /** At least one item must match. */
  some?: CohortSchemesMatch | null;
}

/** What an item of `Cohort.schemes` must match: its node and its relationship. */
export interface CohortSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Cohort`: all that is given must hold; an empty filter lets everything through. */
export interface CohortWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: CohortWhere[] | null;
  /** By `broader`. */
  broader?: CohortBroaderFilter | null;
  /** By `contracts`. */
  contracts?: CohortContractsFilter | null;
  /** By `definition`. */
  definition?: StringFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By `narrower`. */
  narrower?: CohortNarrowerFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: CohortWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: CohortWhere[] | null;
  /** By `schemes`. */
  schemes?: CohortSchemesFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** A national contract of HMPPS's Commissioned Rehabilitative Services. Contracts are not schemes: they stay out of what recurs, of gaps and of partners unless asked for. */
export interface Contract {
  __typename?: 'Contract';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The force area or probation region that it covers. */
  covers: ContractCoversConnection;
  /** Whether it is for women. */
  female: boolean | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The group that it is for. The link is ours. */
  forCohort: ContractForCohortConnection;
  /** The need that its kind of service meets. The link is ours. */
  forNeed: ContractForNeedConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Whether it is for men. */
  male: boolean | null;
  /** The highest age. */
  maxAge: number | null;
  /** The lowest age. */
  minAge: number | null;
  /** The name in use. */
  name: string;
  /** Who provides it, as prime or subcontractor. */
  providedBy: ContractProvidedByConnection;
  /** The contract's reference in the register. */
  reference: string | null;
  /** The kind of service, as the register names it. */
  service: string | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Since when the register's catalogue shows it; not a contract date. */
  visibleFrom: Edtf | null;
  /** Until when the register's catalogue shows it; not a contract date. */
  visibleTo: Edtf | null;
}

/** The arguments of `Contract.covers`. */
export interface ContractCoversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Contract.figures`. */
export interface ContractFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Contract.forCohort`. */
export interface ContractForCohortArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: CohortOrder | null;
  /** Only items that match; everything where absent. */
  where?: CohortWhere | null;
}

/** The arguments of `Contract.forNeed`. */
export interface ContractForNeedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: NeedOrder | null;
  /** Only items that match; everything where absent. */
  where?: NeedWhere | null;
}

/** The arguments of `Contract.providedBy`. */
export interface ContractProvidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Contract.statedIn`. */
export interface ContractStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Contract` nodes. */
export interface ContractConnection {
  __typename?: 'ContractConnection';
  /** The items of this page. */
  edges: ContractEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `Contract.covers`. */
export interface ContractCoversConnection {
  __typename?: 'ContractCoversConnection';
  /** The items of this page. */
  edges: ContractCoversEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Contract.covers`, with what is known of the relationship. */
export interface ContractCoversEdge {
  __typename?: 'ContractCoversEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
}

/** A filter by `Contract.covers`. */
export interface ContractCoversFilter {
  /** At least one item must match. */
  some?: ContractCoversMatch | null;
}

/** What an item of `Contract.covers` must match: its node and its relationship. */
export interface ContractCoversMatch {
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** One `Contract` of a list. */
export interface ContractEdge {
  __typename?: 'ContractEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Contract;
}

/** A page of `Contract.forCohort`. */
export interface ContractForCohortConnection {
  __typename?: 'ContractForCohortConnection';
  /** The items of this page. */
  edges: ContractForCohortEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Contract.forCohort`, with what is known of the relationship. */
export interface ContractForCohortEdge {
  __typename?: 'ContractForCohortEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Contract.forCohort`. */
export interface ContractForCohortFilter {
  /** At least one item must match. */
  some?: ContractForCohortMatch | null;
}

/** What an item of `Contract.forCohort` must match: its node and its relationship. */
export interface ContractForCohortMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Contract.forNeed`. */
export interface ContractForNeedConnection {
  __typename?: 'ContractForNeedConnection';
  /** The items of this page. */
  edges: ContractForNeedEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Contract.forNeed`, with what is known of the relationship. */
export interface ContractForNeedEdge {
  __typename?: 'ContractForNeedEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Contract.forNeed`. */
export interface ContractForNeedFilter {
  /** At least one item must match. */
  some?: ContractForNeedMatch | null;
}

/** What an item of `Contract.forNeed` must match: its node and its relationship. */
export interface ContractForNeedMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** An order of `Contract` nodes. Nodes without the property come last, whichever the direction. */
export interface ContractOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ContractOrderField;
}

/** What `Contract` nodes can be ordered by. */
export type ContractOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `reference`. */
  | 'REFERENCE';

/** A page of `Contract.providedBy`. */
export interface ContractProvidedByConnection {
  __typename?: 'ContractProvidedByConnection';
  /** The items of this page. */
  edges: ContractProvidedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Contract.providedBy`, with what is known of the relationship. */
export interface ContractProvidedByEdge {
  __typename?: 'ContractProvidedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Contract.providedBy`. */
export interface ContractProvidedByFilter {
  /** At least one item must match. */
  some?: ContractProvidedByMatch | null;
}

/** What an item of `Contract.providedBy` must match: its node and its relationship. */
export interface ContractProvidedByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A filter on `Contract`: all that is given must hold; an empty filter lets everything through. */
export interface ContractWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ContractWhere[] | null;
  /** By `covers`. */
  covers?: ContractCoversFilter | null;
  /** By `female`. */
  female?: BooleanFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `forCohort`. */
  forCohort?: ContractForCohortFilter | null;
  /** By `forNeed`. */
  forNeed?: ContractForNeedFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `male`. */
  male?: BooleanFilter | null;
  /** By `maxAge`. */
  maxAge?: IntFilter | null;
  /** By `minAge`. */
  minAge?: IntFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ContractWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ContractWhere[] | null;
  /** By `providedBy`. */
  providedBy?: ContractProvidedByFilter | null;
  /** By `reference`. */
  reference?: StringFilter | null;
  /** By `service`. */
  service?: StringFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `visibleFrom`. */
  visibleFrom?: EdtfFilter | null;
  /** By `visibleTo`. */
  visibleTo?: EdtfFilter | null;
}

/** The dataset that is being served, and what it covers. */
export interface Dataset {
  __typename?: 'Dataset';
  /** The documents. */
  documents: DocumentConnection;
  /** What each section states, counted by kind; in the order of the documents' names and the sections' numbers. */
  facts: FactCount[];
  /** How many figures carry a caveat, since they can't be right as printed or need care. */
  figuresWithCaveat: number;
  /** The year of the earliest document that says something of a scheme. */
  firstYear: number | null;
  /** How many police force areas there are. */
  forceAreas: number;
  /** How many of the force areas have at least one scheme that works in them or in a place in them. No scheme found doesn't mean that there is none. */
  forceAreasCovered: number;
  /** The year of the latest document that says something of a scheme; of one without a date, the year before which it wasn't written. */
  lastYear: number | null;
  /** The licence of the curated data. */
  licence: string;
  /** When it was loaded into this database, as a timestamp. */
  loadedAt: string;
  /** How many nodes it has. */
  nodeCount: number;
  /** How many nodes it has of each type. */
  nodesByType: TypeCount[];
  /** How many relationships it has. */
  relationshipCount: number;
  /** How many relationships no section states; there should be none. */
  relationshipsWithoutCitation: number;
  /** Its version: a hash of everything it was made from. */
  version: string;
}

/** The arguments of `Dataset.documents`. */
export interface DatasetDocumentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: DocumentOrder | null;
  /** Only items that match; everything where absent. */
  where?: DocumentWhere | null;
}

/** A source: a report, page, briefing, guide or register. */
export interface Document {
  __typename?: 'Document';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Its date as far as its text or its register tells; null where it is undated. */
  date: Edtf | null;
  /** The date from which it was certainly not earlier or about which it was written, where it is undated: how its statements are ordered in time. */
  dated: Edtf | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Who issued it. */
  issuedBy: DocumentIssuedByConnection;
  /** What sort of document it is. */
  kind: DocumentKind;
  /** The licence of what is taken from it, for registers. */
  licence: string | null;
  /** The name in use. */
  name: string;
  /** Its sections. */
  sections: DocumentSectionsConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Its address, where the text gives one. */
  url: string | null;
}

/** The arguments of `Document.figures`. */
export interface DocumentFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Document.issuedBy`. */
export interface DocumentIssuedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Document.sections`. */
export interface DocumentSectionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Document.statedIn`. */
export interface DocumentStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Document` nodes. */
export interface DocumentConnection {
  __typename?: 'DocumentConnection';
  /** The items of this page. */
  edges: DocumentEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Document` of a list. */
export interface DocumentEdge {
  __typename?: 'DocumentEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Document;
}

/** A page of `Document.issuedBy`. */
export interface DocumentIssuedByConnection {
  __typename?: 'DocumentIssuedByConnection';
  /** The items of this page. */
  edges: DocumentIssuedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Document.issuedBy`, with what is known of the relationship. */
export interface DocumentIssuedByEdge {
  __typename?: 'DocumentIssuedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Document.issuedBy`. */
export interface DocumentIssuedByFilter {
  /** At least one item must match. */
  some?: DocumentIssuedByMatch | null;
}

/** What an item of `Document.issuedBy` must match: its node and its relationship. */
export interface DocumentIssuedByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** Sorts of document. */
export type DocumentKind =
  /** A briefing. */
  | 'BRIEFING'
  /** A guide. */
  | 'GUIDE'
  /** A public register. */
  | 'REGISTER'
  /** A report. */
  | 'REPORT'
  /** Our own vocabulary and its links. */
  | 'VOCABULARY'
  /** A page on the web. */
  | 'WEB_PAGE';

/** Tests on a `DocumentKind`. */
export interface DocumentKindFilter {
  /** Is this one. */
  eq?: DocumentKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: DocumentKind[] | null;
}

/** An order of `Document` nodes. Nodes without the property come last, whichever the direction. */
export interface DocumentOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: DocumentOrderField;
}

/** What `Document` nodes can be ordered by. */
export type DocumentOrderField =
  /** By `date`. */
  | 'DATE'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** A page of `Document.sections`. */
export interface DocumentSectionsConnection {
  __typename?: 'DocumentSectionsConnection';
  /** The items of this page. */
  edges: DocumentSectionsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Document.sections`, with what is known of the relationship. */
export interface DocumentSectionsEdge {
  __typename?: 'DocumentSectionsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Section;
}

/** A filter by `Document.sections`. */
export interface DocumentSectionsFilter {
  /** At least one item must match. */
  some?: DocumentSectionsMatch | null;
}

/** What an item of `Document.sections` must match: its node and its relationship. */
export interface DocumentSectionsMatch {
  /** What the node must match. */
  node?: SectionWhere | null;
}

/** A filter on `Document`: all that is given must hold; an empty filter lets everything through. */
export interface DocumentWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: DocumentWhere[] | null;
  /** By `date`. */
  date?: EdtfFilter | null;
  /** By `dated`. */
  dated?: EdtfFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `issuedBy`. */
  issuedBy?: DocumentIssuedByFilter | null;
  /** By `kind`. */
  kind?: DocumentKindFilter | null;
  /** By `licence`. */
  licence?: StringFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: DocumentWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: DocumentWhere[] | null;
  /** By `sections`. */
  sections?: DocumentSectionsFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `url`. */
  url?: StringFilter | null;
}

/** A date as imprecise as its source: EDTF (ISO 8601-2), such as `2021-03-14`, `2021-03`, `2021`, `2022~` (about), `2019/2020` (an interval) or `2021/..` (open). */
export type Edtf = string;

/** Tests on a date, as printed. */
export interface EdtfFilter {
  /** Is printed exactly so. */
  eq?: Edtf | null;
  /** Is printed as one of these; an empty list lets nothing through. */
  in?: Edtf[] | null;
}

/** What can be endorsed. */
export type Endorsable = Policy | Scheme;

/** An order of `Endorsable` nodes. Nodes without the property come last, whichever the direction. */
export interface EndorsableOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: EndorsableOrderField;
}

/** What `Endorsable` nodes can be ordered by. */
export type EndorsableOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Endorsable`: all that is given must hold; an empty filter lets everything through. */
export interface EndorsableWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EndorsableWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EndorsableWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EndorsableWhere[] | null;
}

/** Who can endorse. */
export type Endorser = Organisation | Person;

/** An order of `Endorser` nodes. Nodes without the property come last, whichever the direction. */
export interface EndorserOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: EndorserOrderField;
}

/** What `Endorser` nodes can be ordered by. */
export type EndorserOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Endorser`: all that is given must hold; an empty filter lets everything through. */
export interface EndorserWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EndorserWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EndorserWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EndorserWhere[] | null;
}

/** Anything that the graph knows: every node has an id, a name and the sections that state something of it. */
export type Entity = Approach | Award | Cohort | Contract | Document | Figure | ForceArea | Fund | Grant | Need | Office | Organisation | Partnership | Person | Place | Policy | Prison | ProbationRegion | Region | Scheme | Section;

/** A page of `Entity.figures`. */
export interface EntityFiguresConnection {
  __typename?: 'EntityFiguresConnection';
  /** The items of this page. */
  edges: EntityFiguresEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Entity.figures`, with what is known of the relationship. */
export interface EntityFiguresEdge {
  __typename?: 'EntityFiguresEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Entity.figures`. */
export interface EntityFiguresFilter {
  /** At least one item must match. */
  some?: EntityFiguresMatch | null;
}

/** What an item of `Entity.figures` must match: its node and its relationship. */
export interface EntityFiguresMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** An order of `Entity` nodes. Nodes without the property come last, whichever the direction. */
export interface EntityOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: EntityOrderField;
}

/** What `Entity` nodes can be ordered by. */
export type EntityOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Entity.statedIn`. */
export interface EntityStatedInConnection {
  __typename?: 'EntityStatedInConnection';
  /** The items of this page. */
  edges: EntityStatedInEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Entity.statedIn`, with what is known of the relationship. */
export interface EntityStatedInEdge {
  __typename?: 'EntityStatedInEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** When it ended or is to end, as this section states. */
  end: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Section;
  /** How large it is, as this section states, in short: caseload, places, staff, sites. */
  scale: string | null;
  /** When it began or begins, as this section states. */
  start: Edtf | null;
  /** The status that this section states. */
  status: Status | null;
  /** What this section says of it, in our own words. */
  summary: string | null;
}

/** A filter by `Entity.statedIn`. */
export interface EntityStatedInFilter {
  /** At least one item must match. */
  some?: EntityStatedInMatch | null;
}

/** What an item of `Entity.statedIn` must match: its node and its relationship. */
export interface EntityStatedInMatch {
  /** What the relationship must match. */
  edge?: StatementWhere | null;
  /** What the node must match. */
  node?: SectionWhere | null;
}

/** A filter on `Entity`: all that is given must hold; an empty filter lets everything through. */
export interface EntityWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EntityWhere[] | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EntityWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EntityWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** Sorts of evaluation. */
export type EvaluationKind =
  /** An evaluation. */
  | 'EVALUATION'
  /** A study of whether something can be done. */
  | 'FEASIBILITY_STUDY'
  /** An inspection. */
  | 'INSPECTION'
  /** A review. */
  | 'REVIEW';

/** Tests on a `EvaluationKind`. */
export interface EvaluationKindFilter {
  /** Is this one. */
  eq?: EvaluationKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: EvaluationKind[] | null;
}

/** A filter on relationships that carry `Evaluation`: all that is given must hold. */
export interface EvaluationWhere {
  /** By `kind`. */
  kind?: EvaluationKindFilter | null;
  /** By `period`. */
  period?: EdtfFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
}

/** How many facts of one kind a section states. */
export interface FactCount {
  __typename?: 'FactCount';
  /** How many. */
  count: number;
  /** The document. */
  document: Document;
  /** What is counted: nodes of a type that the section names (`Scheme`, `Figure`), statements of a property that can change (`status`, `summary`) or relationships of a type that cite the section (`DELIVERED_BY`). What is derived isn't counted. */
  kind: string;
  /** Its section. */
  section: Section;
}

/** A number that a section states, kept as printed. */
export interface Figure {
  __typename?: 'Figure';
  /** What it is about. */
  about: FigureAboutConnection;
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The base of a percentage, in words: of all referred, of those who completed. */
  base: string | null;
  /** How the source says it is known. */
  basis: FigureBasis;
  /** Why the printed value can't be right or needs care; null where nothing is wrong with it. */
  caveat: string | null;
  /** Who claims it. A result that a commissioner claims isn't one that an evaluator found. */
  claimedBy: FigureClaimedByConnection;
  /** How many people or cases the value is out of, where stated. */
  cohortSize: number | null;
  /** What it is compared with, such as `against 3 in the same months of 2019`. */
  comparator: string | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** What sort of number it is. Only outcomes count as results. */
  kind: FigureKind;
  /** What is measured, in our own words. */
  measure: string;
  /** The name in use. */
  name: string;
  /** The value as a number, where it is one; in the stated unit. */
  number: number | null;
  /** The figure of which it is a part. */
  partOf: FigurePartOfConnection;
  /** Its parts. */
  parts: FigurePartsConnection;
  /** The time it is for. */
  period: Edtf | null;
  /** How exact the source says it is. */
  qualifier: Qualifier | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The unit, such as `%`, `people`, `referrals`, `GBP`. */
  unit: string | null;
  /** The value as printed, such as `93.1%` or `seven-fold`. */
  value: string;
}

/** The arguments of `Figure.about`. */
export interface FigureAboutArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EntityOrder | null;
  /** Only items that match; everything where absent. */
  where?: EntityWhere | null;
}

/** The arguments of `Figure.claimedBy`. */
export interface FigureClaimedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ClaimantOrder | null;
  /** Only items that match; everything where absent. */
  where?: ClaimantWhere | null;
}

/** The arguments of `Figure.figures`. */
export interface FigureFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Figure.partOf`. */
export interface FigurePartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Figure.parts`. */
export interface FigurePartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Figure.statedIn`. */
export interface FigureStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Figure.about`. */
export interface FigureAboutConnection {
  __typename?: 'FigureAboutConnection';
  /** The items of this page. */
  edges: FigureAboutEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Figure.about`, with what is known of the relationship. */
export interface FigureAboutEdge {
  __typename?: 'FigureAboutEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Entity;
}

/** A filter by `Figure.about`. */
export interface FigureAboutFilter {
  /** At least one item must match. */
  some?: FigureAboutMatch | null;
}

/** What an item of `Figure.about` must match: its node and its relationship. */
export interface FigureAboutMatch {
  /** What the node must match. */
  node?: EntityWhere | null;
}

/** How the source says a figure is known. */
export type FigureBasis =
  /** Found by an evaluation independent of who delivers and who pays. */
  | 'INDEPENDENT_EVALUATION'
  /** From official statistics. */
  | 'OFFICIAL_STATISTICS'
  /** From the police's or the commissioner's own data. */
  | 'POLICE_OR_COMMISSIONER_DATA'
  /** From the provider's own data. */
  | 'PROVIDER_DATA'
  /** From research named or mentioned by the source, not of this scheme alone. */
  | 'RESEARCH'
  /** Stated without saying how it is known. */
  | 'STATEMENT';

/** Tests on a `FigureBasis`. */
export interface FigureBasisFilter {
  /** Is this one. */
  eq?: FigureBasis | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: FigureBasis[] | null;
}

/** A page of `Figure.claimedBy`. */
export interface FigureClaimedByConnection {
  __typename?: 'FigureClaimedByConnection';
  /** The items of this page. */
  edges: FigureClaimedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Figure.claimedBy`, with what is known of the relationship. */
export interface FigureClaimedByEdge {
  __typename?: 'FigureClaimedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Claimant;
}

/** A filter by `Figure.claimedBy`. */
export interface FigureClaimedByFilter {
  /** At least one item must match. */
  some?: FigureClaimedByMatch | null;
}

/** What an item of `Figure.claimedBy` must match: its node and its relationship. */
export interface FigureClaimedByMatch {
  /** What the node must match. */
  node?: ClaimantWhere | null;
}

/** A page of `Figure` nodes. */
export interface FigureConnection {
  __typename?: 'FigureConnection';
  /** The items of this page. */
  edges: FigureEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Figure` of a list. */
export interface FigureEdge {
  __typename?: 'FigureEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Figure;
}

/** Sorts of figure. */
export type FigureKind =
  /** What was done: referrals, people helped, places arranged. */
  | 'ACTIVITY'
  /** How things stand without or before the work, national rates included. */
  | 'BASELINE'
  /** What could be done: places, beds, staff. */
  | 'CAPACITY'
  /** What is expected. */
  | 'FORECAST'
  /** Money that is not a grant: a fund's total, a cost, a saving. */
  | 'MONEY'
  /** A result: what changed for people or for crime, reoffending above all. */
  | 'OUTCOME';

/** Tests on a `FigureKind`. */
export interface FigureKindFilter {
  /** Is this one. */
  eq?: FigureKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: FigureKind[] | null;
}

/** An order of `Figure` nodes. Nodes without the property come last, whichever the direction. */
export interface FigureOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: FigureOrderField;
}

/** What `Figure` nodes can be ordered by. */
export type FigureOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `number`. */
  | 'NUMBER'
  /** By `period`. */
  | 'PERIOD';

/** A page of `Figure.partOf`. */
export interface FigurePartOfConnection {
  __typename?: 'FigurePartOfConnection';
  /** The items of this page. */
  edges: FigurePartOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Figure.partOf`, with what is known of the relationship. */
export interface FigurePartOfEdge {
  __typename?: 'FigurePartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Figure.partOf`. */
export interface FigurePartOfFilter {
  /** At least one item must match. */
  some?: FigurePartOfMatch | null;
}

/** What an item of `Figure.partOf` must match: its node and its relationship. */
export interface FigurePartOfMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Figure.parts`. */
export interface FigurePartsConnection {
  __typename?: 'FigurePartsConnection';
  /** The items of this page. */
  edges: FigurePartsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Figure.parts`, with what is known of the relationship. */
export interface FigurePartsEdge {
  __typename?: 'FigurePartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Figure.parts`. */
export interface FigurePartsFilter {
  /** At least one item must match. */
  some?: FigurePartsMatch | null;
}

/** What an item of `Figure.parts` must match: its node and its relationship. */
export interface FigurePartsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A filter on `Figure`: all that is given must hold; an empty filter lets everything through. */
export interface FigureWhere {
  /** By `about`. */
  about?: FigureAboutFilter | null;
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FigureWhere[] | null;
  /** By `base`. */
  base?: StringFilter | null;
  /** By `basis`. */
  basis?: FigureBasisFilter | null;
  /** By `caveat`. */
  caveat?: StringFilter | null;
  /** By `claimedBy`. */
  claimedBy?: FigureClaimedByFilter | null;
  /** By `cohortSize`. */
  cohortSize?: IntFilter | null;
  /** By `comparator`. */
  comparator?: StringFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `kind`. */
  kind?: FigureKindFilter | null;
  /** By `measure`. */
  measure?: TextFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FigureWhere | null;
  /** By `number`. */
  number?: FloatFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FigureWhere[] | null;
  /** By `partOf`. */
  partOf?: FigurePartOfFilter | null;
  /** By `parts`. */
  parts?: FigurePartsFilter | null;
  /** By `period`. */
  period?: EdtfFilter | null;
  /** By `qualifier`. */
  qualifier?: QualifierFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `unit`. */
  unit?: StringFilter | null;
  /** By `value`. */
  value?: StringFilter | null;
}

/** Tests on a number. */
export interface FloatFilter {
  /** Is this number. */
  eq?: number | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: number[] | null;
}

/** One of the 43 territorial police force areas of England and Wales. The area, the force that polices it and the office that governs it are three different nodes. */
export interface ForceArea {
  __typename?: 'ForceArea';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The ONS code, such as `E23000036`. */
  code: string | null;
  /** Commissioned contracts for this area. */
  contracts: ForceAreaContractsConnection;
  /** Organisations that cover this: police forces, commissioners' offices, councils, probation. */
  coveredBy: TerritoryCoveredByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Schemes and partnerships stated to work here, at this level of the map. */
  initiatives: TerritoryInitiativesConnection;
  /** The name in use. */
  name: string;
  /** The elected or appointed posts that govern its police, past and present. */
  offices: ForceAreaOfficesConnection;
  /** Districts, counties, towns and cities in it. */
  places: ForceAreaPlacesConnection;
  /** The area's slug on police.uk. */
  policeUkSlug: string | null;
  /** Prisons in it, where we know. */
  prisons: ForceAreaPrisonsConnection;
  /** The probation region it is in. */
  probationRegion: ProbationRegion | null;
  /** The region it is in. */
  region: Region | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `ForceArea.contracts`. */
export interface ForceAreaContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `ForceArea.coveredBy`. */
export interface ForceAreaCoveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `ForceArea.figures`. */
export interface ForceAreaFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `ForceArea.initiatives`. */
export interface ForceAreaInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `ForceArea.offices`. */
export interface ForceAreaOfficesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `ForceArea.places`. */
export interface ForceAreaPlacesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PlaceOrder | null;
  /** Only items that match; everything where absent. */
  where?: PlaceWhere | null;
}

/** The arguments of `ForceArea.prisons`. */
export interface ForceAreaPrisonsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PrisonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PrisonWhere | null;
}

/** The arguments of `ForceArea.statedIn`. */
export interface ForceAreaStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `ForceArea` nodes. */
export interface ForceAreaConnection {
  __typename?: 'ForceAreaConnection';
  /** The items of this page. */
  edges: ForceAreaEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `ForceArea.contracts`. */
export interface ForceAreaContractsConnection {
  __typename?: 'ForceAreaContractsConnection';
  /** The items of this page. */
  edges: ForceAreaContractsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ForceArea.contracts`, with what is known of the relationship. */
export interface ForceAreaContractsEdge {
  __typename?: 'ForceAreaContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `ForceArea.contracts`. */
export interface ForceAreaContractsFilter {
  /** At least one item must match. */
  some?: ForceAreaContractsMatch | null;
}

/** What an item of `ForceArea.contracts` must match: its node and its relationship. */
export interface ForceAreaContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** One `ForceArea` of a list. */
export interface ForceAreaEdge {
  __typename?: 'ForceAreaEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: ForceArea;
}

/** A page of `ForceArea.offices`. */
export interface ForceAreaOfficesConnection {
  __typename?: 'ForceAreaOfficesConnection';
  /** The items of this page. */
  edges: ForceAreaOfficesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ForceArea.offices`, with what is known of the relationship. */
export interface ForceAreaOfficesEdge {
  __typename?: 'ForceAreaOfficesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `ForceArea.offices`. */
export interface ForceAreaOfficesFilter {
  /** At least one item must match. */
  some?: ForceAreaOfficesMatch | null;
}

/** What an item of `ForceArea.offices` must match: its node and its relationship. */
export interface ForceAreaOfficesMatch {
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** An order of `ForceArea` nodes. Nodes without the property come last, whichever the direction. */
export interface ForceAreaOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ForceAreaOrderField;
}

/** What `ForceArea` nodes can be ordered by. */
export type ForceAreaOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `ForceArea.places`. */
export interface ForceAreaPlacesConnection {
  __typename?: 'ForceAreaPlacesConnection';
  /** The items of this page. */
  edges: ForceAreaPlacesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ForceArea.places`, with what is known of the relationship. */
export interface ForceAreaPlacesEdge {
  __typename?: 'ForceAreaPlacesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Place;
}

/** A filter by `ForceArea.places`. */
export interface ForceAreaPlacesFilter {
  /** At least one item must match. */
  some?: ForceAreaPlacesMatch | null;
}

/** What an item of `ForceArea.places` must match: its node and its relationship. */
export interface ForceAreaPlacesMatch {
  /** What the node must match. */
  node?: PlaceWhere | null;
}

/** A page of `ForceArea.prisons`. */
export interface ForceAreaPrisonsConnection {
  __typename?: 'ForceAreaPrisonsConnection';
  /** The items of this page. */
  edges: ForceAreaPrisonsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ForceArea.prisons`, with what is known of the relationship. */
export interface ForceAreaPrisonsEdge {
  __typename?: 'ForceAreaPrisonsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Prison;
}

/** A filter by `ForceArea.prisons`. */
export interface ForceAreaPrisonsFilter {
  /** At least one item must match. */
  some?: ForceAreaPrisonsMatch | null;
}

/** What an item of `ForceArea.prisons` must match: its node and its relationship. */
export interface ForceAreaPrisonsMatch {
  /** What the node must match. */
  node?: PrisonWhere | null;
}

/** A filter on `ForceArea`: all that is given must hold; an empty filter lets everything through. */
export interface ForceAreaWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ForceAreaWhere[] | null;
  /** By `code`. */
  code?: StringFilter | null;
  /** By `contracts`. */
  contracts?: ForceAreaContractsFilter | null;
  /** By `coveredBy`. */
  coveredBy?: TerritoryCoveredByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `initiatives`. */
  initiatives?: TerritoryInitiativesFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ForceAreaWhere | null;
  /** By `offices`. */
  offices?: ForceAreaOfficesFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ForceAreaWhere[] | null;
  /** By `places`. */
  places?: ForceAreaPlacesFilter | null;
  /** By `policeUkSlug`. */
  policeUkSlug?: StringFilter | null;
  /** By `prisons`. */
  prisons?: ForceAreaPrisonsFilter | null;
  /** By `probationRegion`. */
  probationRegion?: ProbationRegionWhere | null;
  /** By `region`. */
  region?: RegionWhere | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** A named pot of money from which grants are made. */
export interface Fund {
  __typename?: 'Fund';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Until when. */
  end: Edtf | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Schemes and partnerships that it pays for, derived from its grants. */
  fundedInitiatives: FundFundedInitiativesConnection;
  /** Grants made from it. */
  grants: FundGrantsConnection;
  /** Grants that feed it. */
  grantsFor: FundGrantsForConnection;
  /** Who holds it. */
  heldBy: FundHeldByConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** The fund that it is part of. A part's money is never counted beside its whole. */
  partOf: FundPartOfConnection;
  /** Its parts. */
  parts: FundPartsConnection;
  /** Since when it exists. */
  start: Edtf | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** What it pays for, in our own words. */
  summary: string | null;
}

/** The arguments of `Fund.figures`. */
export interface FundFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Fund.fundedInitiatives`. */
export interface FundFundedInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Fund.grants`. */
export interface FundGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Fund.grantsFor`. */
export interface FundGrantsForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Fund.heldBy`. */
export interface FundHeldByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Fund.partOf`. */
export interface FundPartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Fund.parts`. */
export interface FundPartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Fund.statedIn`. */
export interface FundStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Fund` nodes. */
export interface FundConnection {
  __typename?: 'FundConnection';
  /** The items of this page. */
  edges: FundEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Fund` of a list. */
export interface FundEdge {
  __typename?: 'FundEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Fund;
}

/** A page of `Fund.fundedInitiatives`. */
export interface FundFundedInitiativesConnection {
  __typename?: 'FundFundedInitiativesConnection';
  /** The items of this page. */
  edges: FundFundedInitiativesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.fundedInitiatives`, with what is known of the relationship. */
export interface FundFundedInitiativesEdge {
  __typename?: 'FundFundedInitiativesEdge';
  /** The amount of the grant, where one is stated. */
  amount: Pounds | null;
  /** The sections that state it. */
  citations: Citation[];
  /** The currency's ISO 4217 code. */
  currency: string | null;
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Whether the money was announced, bid for, awarded or spent. */
  grantStatus: GrantStatus | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Fund.fundedInitiatives`. */
export interface FundFundedInitiativesFilter {
  /** At least one item must match. */
  some?: FundFundedInitiativesMatch | null;
}

/** What an item of `Fund.fundedInitiatives` must match: its node and its relationship. */
export interface FundFundedInitiativesMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** A page of `Fund.grants`. */
export interface FundGrantsConnection {
  __typename?: 'FundGrantsConnection';
  /** The items of this page. */
  edges: FundGrantsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.grants`, with what is known of the relationship. */
export interface FundGrantsEdge {
  __typename?: 'FundGrantsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Fund.grants`. */
export interface FundGrantsFilter {
  /** At least one item must match. */
  some?: FundGrantsMatch | null;
}

/** A page of `Fund.grantsFor`. */
export interface FundGrantsForConnection {
  __typename?: 'FundGrantsForConnection';
  /** The items of this page. */
  edges: FundGrantsForEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.grantsFor`, with what is known of the relationship. */
export interface FundGrantsForEdge {
  __typename?: 'FundGrantsForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Fund.grantsFor`. */
export interface FundGrantsForFilter {
  /** At least one item must match. */
  some?: FundGrantsForMatch | null;
}

/** What an item of `Fund.grantsFor` must match: its node and its relationship. */
export interface FundGrantsForMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** What an item of `Fund.grants` must match: its node and its relationship. */
export interface FundGrantsMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A page of `Fund.heldBy`. */
export interface FundHeldByConnection {
  __typename?: 'FundHeldByConnection';
  /** The items of this page. */
  edges: FundHeldByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.heldBy`, with what is known of the relationship. */
export interface FundHeldByEdge {
  __typename?: 'FundHeldByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
}

/** A filter by `Fund.heldBy`. */
export interface FundHeldByFilter {
  /** At least one item must match. */
  some?: FundHeldByMatch | null;
}

/** What an item of `Fund.heldBy` must match: its node and its relationship. */
export interface FundHeldByMatch {
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** An order of `Fund` nodes. Nodes without the property come last, whichever the direction. */
export interface FundOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: FundOrderField;
}

/** What `Fund` nodes can be ordered by. */
export type FundOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** A page of `Fund.partOf`. */
export interface FundPartOfConnection {
  __typename?: 'FundPartOfConnection';
  /** The items of this page. */
  edges: FundPartOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.partOf`, with what is known of the relationship. */
export interface FundPartOfEdge {
  __typename?: 'FundPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Fund.partOf`. */
export interface FundPartOfFilter {
  /** At least one item must match. */
  some?: FundPartOfMatch | null;
}

/** What an item of `Fund.partOf` must match: its node and its relationship. */
export interface FundPartOfMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Fund.parts`. */
export interface FundPartsConnection {
  __typename?: 'FundPartsConnection';
  /** The items of this page. */
  edges: FundPartsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Fund.parts`, with what is known of the relationship. */
export interface FundPartsEdge {
  __typename?: 'FundPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Fund.parts`. */
export interface FundPartsFilter {
  /** At least one item must match. */
  some?: FundPartsMatch | null;
}

/** What an item of `Fund.parts` must match: its node and its relationship. */
export interface FundPartsMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A filter on `Fund`: all that is given must hold; an empty filter lets everything through. */
export interface FundWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FundWhere[] | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedInitiatives`. */
  fundedInitiatives?: FundFundedInitiativesFilter | null;
  /** By `grants`. */
  grants?: FundGrantsFilter | null;
  /** By `grantsFor`. */
  grantsFor?: FundGrantsForFilter | null;
  /** By `heldBy`. */
  heldBy?: FundHeldByFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FundWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FundWhere[] | null;
  /** By `partOf`. */
  partOf?: FundPartOfFilter | null;
  /** By `parts`. */
  parts?: FundPartsFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** What a grant can pay for. */
export type Fundable = Fund | Partnership | Scheme;

/** An order of `Fundable` nodes. Nodes without the property come last, whichever the direction. */
export interface FundableOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: FundableOrderField;
}

/** What `Fundable` nodes can be ordered by. */
export type FundableOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Fundable`: all that is given must hold; an empty filter lets everything through. */
export interface FundableWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FundableWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FundableWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FundableWhere[] | null;
}

/** Who pays: a body, or a fund in its own name. */
export type Funder = Fund | Organisation | Partnership | Prison;

/** An order of `Funder` nodes. Nodes without the property come last, whichever the direction. */
export interface FunderOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: FunderOrderField;
}

/** What `Funder` nodes can be ordered by. */
export type FunderOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Funder`: all that is given must hold; an empty filter lets everything through. */
export interface FunderWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FunderWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FunderWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FunderWhere[] | null;
}

/** A filter on relationships that carry `Funding`: all that is given must hold. */
export interface FundingWhere {
  /** By `amount`. */
  amount?: PoundsFilter | null;
  /** By `currency`. */
  currency?: StringFilter | null;
  /** By `grantStatus`. */
  grantStatus?: GrantStatusFilter | null;
  /** By `viaGrant`. */
  viaGrant?: IDFilter | null;
}

/** One stated act of funding, even where no amount is given. */
export interface Grant {
  __typename?: 'Grant';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The amount, where one is stated. */
  amount: Pounds | null;
  /** True where the amount is paid again every year. */
  annual: boolean | null;
  /** Why the printed amount can't be right or needs care. */
  caveat: string | null;
  /** The currency's ISO 4217 code; GBP unless stated otherwise. */
  currency: string | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** What it pays for. */
  for: GrantForConnection;
  /** The fund that it comes from. */
  fromFund: GrantFromFundConnection;
  /** Who gives it. */
  givenBy: GrantGivenByConnection;
  /** Who receives it. */
  givenTo: GrantGivenToConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** The time it pays for, or when it was made. */
  period: Edtf | null;
  /** The amount as printed, such as `around £25,000 annually`. */
  printed: string | null;
  /** How exact the amount is. */
  qualifier: Qualifier | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Whether the money was announced, bid for, awarded or spent. */
  status: GrantStatus;
  /** What it is for or about, in our own words. */
  summary: string | null;
}

/** The arguments of `Grant.figures`. */
export interface GrantFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Grant.for`. */
export interface GrantForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundableOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundableWhere | null;
}

/** The arguments of `Grant.fromFund`. */
export interface GrantFromFundArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Grant.givenBy`. */
export interface GrantGivenByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Grant.givenTo`. */
export interface GrantGivenToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Grant.statedIn`. */
export interface GrantStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Grant` nodes. */
export interface GrantConnection {
  __typename?: 'GrantConnection';
  /** The items of this page. */
  edges: GrantEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Grant` of a list. */
export interface GrantEdge {
  __typename?: 'GrantEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Grant;
}

/** A page of `Grant.for`. */
export interface GrantForConnection {
  __typename?: 'GrantForConnection';
  /** The items of this page. */
  edges: GrantForEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Grant.for`, with what is known of the relationship. */
export interface GrantForEdge {
  __typename?: 'GrantForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fundable;
}

/** A filter by `Grant.for`. */
export interface GrantForFilter {
  /** At least one item must match. */
  some?: GrantForMatch | null;
}

/** What an item of `Grant.for` must match: its node and its relationship. */
export interface GrantForMatch {
  /** What the node must match. */
  node?: FundableWhere | null;
}

/** A page of `Grant.fromFund`. */
export interface GrantFromFundConnection {
  __typename?: 'GrantFromFundConnection';
  /** The items of this page. */
  edges: GrantFromFundEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Grant.fromFund`, with what is known of the relationship. */
export interface GrantFromFundEdge {
  __typename?: 'GrantFromFundEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Grant.fromFund`. */
export interface GrantFromFundFilter {
  /** At least one item must match. */
  some?: GrantFromFundMatch | null;
}

/** What an item of `Grant.fromFund` must match: its node and its relationship. */
export interface GrantFromFundMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Grant.givenBy`. */
export interface GrantGivenByConnection {
  __typename?: 'GrantGivenByConnection';
  /** The items of this page. */
  edges: GrantGivenByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Grant.givenBy`, with what is known of the relationship. */
export interface GrantGivenByEdge {
  __typename?: 'GrantGivenByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Grant.givenBy`. */
export interface GrantGivenByFilter {
  /** At least one item must match. */
  some?: GrantGivenByMatch | null;
}

/** What an item of `Grant.givenBy` must match: its node and its relationship. */
export interface GrantGivenByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Grant.givenTo`. */
export interface GrantGivenToConnection {
  __typename?: 'GrantGivenToConnection';
  /** The items of this page. */
  edges: GrantGivenToEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Grant.givenTo`, with what is known of the relationship. */
export interface GrantGivenToEdge {
  __typename?: 'GrantGivenToEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Grant.givenTo`. */
export interface GrantGivenToFilter {
  /** At least one item must match. */
  some?: GrantGivenToMatch | null;
}

/** What an item of `Grant.givenTo` must match: its node and its relationship. */
export interface GrantGivenToMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** An order of `Grant` nodes. Nodes without the property come last, whichever the direction. */
export interface GrantOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: GrantOrderField;
}

/** What `Grant` nodes can be ordered by. */
export type GrantOrderField =
  /** By `amount`. */
  | 'AMOUNT'
  /** By `name`. */
  | 'NAME'
  /** By `period`. */
  | 'PERIOD'
  /** By `status`. */
  | 'STATUS';

/** How far a grant had got. The four are never added together. */
export type GrantStatus =
  /** Said publicly that it will be given. */
  | 'ANNOUNCED'
  /** Given or allocated. */
  | 'AWARDED'
  /** Asked for; no award is stated. */
  | 'BID'
  /** Paid out. */
  | 'SPENT';

/** Tests on a `GrantStatus`. */
export interface GrantStatusFilter {
  /** Is this one. */
  eq?: GrantStatus | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: GrantStatus[] | null;
}

/** A filter on `Grant`: all that is given must hold; an empty filter lets everything through. */
export interface GrantWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** By `amount`. */
  amount?: PoundsFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: GrantWhere[] | null;
  /** By `annual`. */
  annual?: BooleanFilter | null;
  /** By `caveat`. */
  caveat?: StringFilter | null;
  /** By `currency`. */
  currency?: StringFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `for`. */
  for?: GrantForFilter | null;
  /** By `fromFund`. */
  fromFund?: GrantFromFundFilter | null;
  /** By `givenBy`. */
  givenBy?: GrantGivenByFilter | null;
  /** By `givenTo`. */
  givenTo?: GrantGivenToFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: GrantWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: GrantWhere[] | null;
  /** By `period`. */
  period?: EdtfFilter | null;
  /** By `printed`. */
  printed?: StringFilter | null;
  /** By `qualifier`. */
  qualifier?: QualifierFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: GrantStatusFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** What a policy can guide. */
export type Guided = Organisation | Partnership | Scheme;

/** An order of `Guided` nodes. Nodes without the property come last, whichever the direction. */
export interface GuidedOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: GuidedOrderField;
}

/** What `Guided` nodes can be ordered by. */
export type GuidedOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Guided`: all that is given must hold; an empty filter lets everything through. */
export interface GuidedWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: GuidedWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: GuidedWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: GuidedWhere[] | null;
}

/** Tests on an id. */
export interface IDFilter {
  /** Is this id. */
  eq?: string | null;
  /** Is one of these ids; an empty list lets nothing through. */
  in?: string[] | null;
}

/** Work with a purpose and partners: a scheme or a partnership. */
export type Initiative = Partnership | Scheme;

/** A page of `Initiative.chairedBy`. */
export interface InitiativeChairedByConnection {
  __typename?: 'InitiativeChairedByConnection';
  /** The items of this page. */
  edges: InitiativeChairedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.chairedBy`, with what is known of the relationship. */
export interface InitiativeChairedByEdge {
  __typename?: 'InitiativeChairedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Leader;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Initiative.chairedBy`. */
export interface InitiativeChairedByFilter {
  /** At least one item must match. */
  some?: InitiativeChairedByMatch | null;
}

/** What an item of `Initiative.chairedBy` must match: its node and its relationship. */
export interface InitiativeChairedByMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: LeaderWhere | null;
}

/** A page of `Initiative.fundedBy`. */
export interface InitiativeFundedByConnection {
  __typename?: 'InitiativeFundedByConnection';
  /** The items of this page. */
  edges: InitiativeFundedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.fundedBy`, with what is known of the relationship. */
export interface InitiativeFundedByEdge {
  __typename?: 'InitiativeFundedByEdge';
  /** The amount of the grant, where one is stated. */
  amount: Pounds | null;
  /** The sections that state it. */
  citations: Citation[];
  /** The currency's ISO 4217 code. */
  currency: string | null;
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Whether the money was announced, bid for, awarded or spent. */
  grantStatus: GrantStatus | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Funder;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Initiative.fundedBy`. */
export interface InitiativeFundedByFilter {
  /** At least one item must match. */
  some?: InitiativeFundedByMatch | null;
}

/** What an item of `Initiative.fundedBy` must match: its node and its relationship. */
export interface InitiativeFundedByMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: FunderWhere | null;
}

/** A page of `Initiative.grants`. */
export interface InitiativeGrantsConnection {
  __typename?: 'InitiativeGrantsConnection';
  /** The items of this page. */
  edges: InitiativeGrantsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.grants`, with what is known of the relationship. */
export interface InitiativeGrantsEdge {
  __typename?: 'InitiativeGrantsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Initiative.grants`. */
export interface InitiativeGrantsFilter {
  /** At least one item must match. */
  some?: InitiativeGrantsMatch | null;
}

/** What an item of `Initiative.grants` must match: its node and its relationship. */
export interface InitiativeGrantsMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A page of `Initiative.guidedBy`. */
export interface InitiativeGuidedByConnection {
  __typename?: 'InitiativeGuidedByConnection';
  /** The items of this page. */
  edges: InitiativeGuidedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.guidedBy`, with what is known of the relationship. */
export interface InitiativeGuidedByEdge {
  __typename?: 'InitiativeGuidedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Policy;
}

/** A filter by `Initiative.guidedBy`. */
export interface InitiativeGuidedByFilter {
  /** At least one item must match. */
  some?: InitiativeGuidedByMatch | null;
}

/** What an item of `Initiative.guidedBy` must match: its node and its relationship. */
export interface InitiativeGuidedByMatch {
  /** What the node must match. */
  node?: PolicyWhere | null;
}

/** A page of `Initiative.ledBy`. */
export interface InitiativeLedByConnection {
  __typename?: 'InitiativeLedByConnection';
  /** The items of this page. */
  edges: InitiativeLedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.ledBy`, with what is known of the relationship. */
export interface InitiativeLedByEdge {
  __typename?: 'InitiativeLedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Leader;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Initiative.ledBy`. */
export interface InitiativeLedByFilter {
  /** At least one item must match. */
  some?: InitiativeLedByMatch | null;
}

/** What an item of `Initiative.ledBy` must match: its node and its relationship. */
export interface InitiativeLedByMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: LeaderWhere | null;
}

/** A page of `Initiative.operatesIn`. */
export interface InitiativeOperatesInConnection {
  __typename?: 'InitiativeOperatesInConnection';
  /** The items of this page. */
  edges: InitiativeOperatesInEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.operatesIn`, with what is known of the relationship. */
export interface InitiativeOperatesInEdge {
  __typename?: 'InitiativeOperatesInEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
  /** Whether it runs there or is only planned, piloted or proposed. */
  status: Status | null;
}

/** A filter by `Initiative.operatesIn`. */
export interface InitiativeOperatesInFilter {
  /** At least one item must match. */
  some?: InitiativeOperatesInMatch | null;
}

/** What an item of `Initiative.operatesIn` must match: its node and its relationship. */
export interface InitiativeOperatesInMatch {
  /** What the relationship must match. */
  edge?: OperationWhere | null;
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** An order of `Initiative` nodes. Nodes without the property come last, whichever the direction. */
export interface InitiativeOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: InitiativeOrderField;
}

/** What `Initiative` nodes can be ordered by. */
export type InitiativeOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS';

/** A page of `Initiative.recognisedBy`. */
export interface InitiativeRecognisedByConnection {
  __typename?: 'InitiativeRecognisedByConnection';
  /** The items of this page. */
  edges: InitiativeRecognisedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Initiative.recognisedBy`, with what is known of the relationship. */
export interface InitiativeRecognisedByEdge {
  __typename?: 'InitiativeRecognisedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Award;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Initiative.recognisedBy`. */
export interface InitiativeRecognisedByFilter {
  /** At least one item must match. */
  some?: InitiativeRecognisedByMatch | null;
}

/** What an item of `Initiative.recognisedBy` must match: its node and its relationship. */
export interface InitiativeRecognisedByMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: AwardWhere | null;
}

/** A filter on `Initiative`: all that is given must hold; an empty filter lets everything through. */
export interface InitiativeWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: InitiativeWhere[] | null;
  /** By `chairedBy`. */
  chairedBy?: InitiativeChairedByFilter | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedBy`. */
  fundedBy?: InitiativeFundedByFilter | null;
  /** By `grants`. */
  grants?: InitiativeGrantsFilter | null;
  /** By `guidedBy`. */
  guidedBy?: InitiativeGuidedByFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `ledBy`. */
  ledBy?: InitiativeLedByFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: InitiativeWhere | null;
  /** By `operatesIn`. */
  operatesIn?: InitiativeOperatesInFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: InitiativeWhere[] | null;
  /** By `recognisedBy`. */
  recognisedBy?: InitiativeRecognisedByFilter | null;
  /** By `scale`. */
  scale?: StringFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** Tests on a whole number. */
export interface IntFilter {
  /** Is this number. */
  eq?: number | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: number[] | null;
}

/** A person, office or organisation that can lead or chair. */
export type Leader = Office | Organisation | Person;

/** A page of `Leader.chairs`. */
export interface LeaderChairsConnection {
  __typename?: 'LeaderChairsConnection';
  /** The items of this page. */
  edges: LeaderChairsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Leader.chairs`, with what is known of the relationship. */
export interface LeaderChairsEdge {
  __typename?: 'LeaderChairsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Leader.chairs`. */
export interface LeaderChairsFilter {
  /** At least one item must match. */
  some?: LeaderChairsMatch | null;
}

/** What an item of `Leader.chairs` must match: its node and its relationship. */
export interface LeaderChairsMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** A page of `Leader.leads`. */
export interface LeaderLeadsConnection {
  __typename?: 'LeaderLeadsConnection';
  /** The items of this page. */
  edges: LeaderLeadsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Leader.leads`, with what is known of the relationship. */
export interface LeaderLeadsEdge {
  __typename?: 'LeaderLeadsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Leader.leads`. */
export interface LeaderLeadsFilter {
  /** At least one item must match. */
  some?: LeaderLeadsMatch | null;
}

/** What an item of `Leader.leads` must match: its node and its relationship. */
export interface LeaderLeadsMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** An order of `Leader` nodes. Nodes without the property come last, whichever the direction. */
export interface LeaderOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: LeaderOrderField;
}

/** What `Leader` nodes can be ordered by. */
export type LeaderOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Leader`: all that is given must hold; an empty filter lets everything through. */
export interface LeaderWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: LeaderWhere[] | null;
  /** By `chairs`. */
  chairs?: LeaderChairsFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `leads`. */
  leads?: LeaderLeadsFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: LeaderWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: LeaderWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** Tests on a list of values. */
export interface ListFilter {
  /** One of the values is exactly this. */
  has?: string | null;
}

/** Who can be a member of a partnership. */
export type Member = Organisation | Person | Prison;

/** An order of `Member` nodes. Nodes without the property come last, whichever the direction. */
export interface MemberOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: MemberOrderField;
}

/** What `Member` nodes can be ordered by. */
export type MemberOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Member`: all that is given must hold; an empty filter lets everything through. */
export interface MemberWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: MemberWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: MemberWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: MemberWhere[] | null;
}

/** A filter on relationships that carry `Modelling`: all that is given must hold. */
export interface ModellingWhere {
  /** By `differs`. */
  differs?: StringFilter | null;
}

/** A need that drives offending or hinders resettlement; the seven resettlement pathways among them. */
export interface Need {
  __typename?: 'Need';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The wider need. The link is ours. */
  broader: NeedBroaderConnection;
  /** Commissioned contracts for it. */
  contracts: NeedContractsConnection;
  /** What it covers. */
  definition: string;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** Narrower needs. The link is ours. */
  narrower: NeedNarrowerConnection;
  /** True for the seven resettlement pathways. */
  pathway: boolean | null;
  /** Schemes that address it. */
  schemes: NeedSchemesConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `Need.broader`. */
export interface NeedBroaderArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: NeedOrder | null;
  /** Only items that match; everything where absent. */
  where?: NeedWhere | null;
}

/** The arguments of `Need.contracts`. */
export interface NeedContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `Need.figures`. */
export interface NeedFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Need.narrower`. */
export interface NeedNarrowerArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: NeedOrder | null;
  /** Only items that match; everything where absent. */
  where?: NeedWhere | null;
}

/** The arguments of `Need.schemes`. */
export interface NeedSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Need.statedIn`. */
export interface NeedStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Need.broader`. */
export interface NeedBroaderConnection {
  __typename?: 'NeedBroaderConnection';
  /** The items of this page. */
  edges: NeedBroaderEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Need.broader`, with what is known of the relationship. */
export interface NeedBroaderEdge {
  __typename?: 'NeedBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Need.broader`. */
export interface NeedBroaderFilter {
  /** At least one item must match. */
  some?: NeedBroaderMatch | null;
}

/** What an item of `Need.broader` must match: its node and its relationship. */
export interface NeedBroaderMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** A page of `Need` nodes. */
export interface NeedConnection {
  __typename?: 'NeedConnection';
  /** The items of this page. */
  edges: NeedEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `Need.contracts`. */
export interface NeedContractsConnection {
  __typename?: 'NeedContractsConnection';
  /** The items of this page. */
  edges: NeedContractsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Need.contracts`, with what is known of the relationship. */
export interface NeedContractsEdge {
  __typename?: 'NeedContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `Need.contracts`. */
export interface NeedContractsFilter {
  /** At least one item must match. */
  some?: NeedContractsMatch | null;
}

/** What an item of `Need.contracts` must match: its node and its relationship. */
export interface NeedContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** One `Need` of a list. */
export interface NeedEdge {
  __typename?: 'NeedEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Need;
}

/** A page of `Need.narrower`. */
export interface NeedNarrowerConnection {
  __typename?: 'NeedNarrowerConnection';
  /** The items of this page. */
  edges: NeedNarrowerEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Need.narrower`, with what is known of the relationship. */
export interface NeedNarrowerEdge {
  __typename?: 'NeedNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Need.narrower`. */
export interface NeedNarrowerFilter {
  /** At least one item must match. */
  some?: NeedNarrowerMatch | null;
}

/** What an item of `Need.narrower` must match: its node and its relationship. */
export interface NeedNarrowerMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** An order of `Need` nodes. Nodes without the property come last, whichever the direction. */
export interface NeedOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: NeedOrderField;
}

/** What `Need` nodes can be ordered by. */
export type NeedOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Need.schemes`. */
export interface NeedSchemesConnection {
  __typename?: 'NeedSchemesConnection';
  /** The items of this page. */
  edges: NeedSchemesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Need.schemes`, with what is known of the relationship. */
export interface NeedSchemesEdge {
  __typename?: 'NeedSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Need.schemes`. */
export interface NeedSchemesFilter {
  /** At least one item must match. */
  some?: NeedSchemesMatch | null;
}

/** What an item of `Need.schemes` must match: its node and its relationship. */
export interface NeedSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Need`: all that is given must hold; an empty filter lets everything through. */
export interface NeedWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: NeedWhere[] | null;
  /** By `broader`. */
  broader?: NeedBroaderFilter | null;
  /** By `contracts`. */
  contracts?: NeedContractsFilter | null;
  /** By `definition`. */
  definition?: StringFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By `narrower`. */
  narrower?: NeedNarrowerFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: NeedWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: NeedWhere[] | null;
  /** By `pathway`. */
  pathway?: BooleanFilter | null;
  /** By `schemes`. */
  schemes?: NeedSchemesFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** The types of node. */
export type NodeType =
  /** Nodes of type `Approach`. */
  | 'Approach'
  /** Nodes of type `Award`. */
  | 'Award'
  /** Nodes of type `Cohort`. */
  | 'Cohort'
  /** Nodes of type `Contract`. */
  | 'Contract'
  /** Nodes of type `Document`. */
  | 'Document'
  /** Nodes of type `Figure`. */
  | 'Figure'
  /** Nodes of type `ForceArea`. */
  | 'ForceArea'
  /** Nodes of type `Fund`. */
  | 'Fund'
  /** Nodes of type `Grant`. */
  | 'Grant'
  /** Nodes of type `Need`. */
  | 'Need'
  /** Nodes of type `Office`. */
  | 'Office'
  /** Nodes of type `Organisation`. */
  | 'Organisation'
  /** Nodes of type `Partnership`. */
  | 'Partnership'
  /** Nodes of type `Person`. */
  | 'Person'
  /** Nodes of type `Place`. */
  | 'Place'
  /** Nodes of type `Policy`. */
  | 'Policy'
  /** Nodes of type `Prison`. */
  | 'Prison'
  /** Nodes of type `ProbationRegion`. */
  | 'ProbationRegion'
  /** Nodes of type `Region`. */
  | 'Region'
  /** Nodes of type `Scheme`. */
  | 'Scheme'
  /** Nodes of type `Section`. */
  | 'Section';

/** An elected or appointed post that governs an area's police: a Police and Crime Commissioner or who holds the same functions. The post is neither the person who holds it, nor the organisation that supports it, nor the force. */
export interface Office {
  __typename?: 'Office';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The force area that it is for. */
  area: ForceArea | null;
  /** Schemes and partnerships that it chairs. */
  chairs: LeaderChairsConnection;
  /** When the post ended or is to end. */
  end: Edtf | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Its holders, each with the dates and the section that states it. */
  holders: OfficeHoldersConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** What sort of post it is. */
  kind: OfficeKind;
  /** Schemes and partnerships that it leads. */
  leads: LeaderLeadsConnection;
  /** The name in use. */
  name: string;
  /** When the post began. */
  start: Edtf | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The post that took over its functions. */
  succeededBy: OfficeSucceededByConnection;
  /** The post whose functions it took over. */
  successorOf: OfficeSuccessorOfConnection;
  /** The commissioner's office: the organisation that supports the holder. */
  supportedBy: OfficeSupportedByConnection;
}

/** The arguments of `Office.chairs`. */
export interface OfficeChairsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Office.figures`. */
export interface OfficeFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Office.holders`. */
export interface OfficeHoldersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Office.leads`. */
export interface OfficeLeadsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Office.statedIn`. */
export interface OfficeStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Office.succeededBy`. */
export interface OfficeSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Office.successorOf`. */
export interface OfficeSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Office.supportedBy`. */
export interface OfficeSupportedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** A page of `Office` nodes. */
export interface OfficeConnection {
  __typename?: 'OfficeConnection';
  /** The items of this page. */
  edges: OfficeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Office` of a list. */
export interface OfficeEdge {
  __typename?: 'OfficeEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Office;
}

/** A page of `Office.holders`. */
export interface OfficeHoldersConnection {
  __typename?: 'OfficeHoldersConnection';
  /** The items of this page. */
  edges: OfficeHoldersEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Office.holders`, with what is known of the relationship. */
export interface OfficeHoldersEdge {
  __typename?: 'OfficeHoldersEdge';
  /** True where the person acted in the post without being elected to it. */
  acting: boolean | null;
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Person;
  /** The role as the source puts it. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Office.holders`. */
export interface OfficeHoldersFilter {
  /** At least one item must match. */
  some?: OfficeHoldersMatch | null;
}

/** What an item of `Office.holders` must match: its node and its relationship. */
export interface OfficeHoldersMatch {
  /** What the relationship must match. */
  edge?: OfficeTenureWhere | null;
  /** What the node must match. */
  node?: PersonWhere | null;
}

/** Sorts of post that govern a police force. */
export type OfficeKind =
  /** A body of elected members, as in the City of London. */
  | 'AUTHORITY'
  /** A mayor who holds the commissioner's functions, and the deputy to whom they are delegated. */
  | 'MAYOR'
  /** Police and Crime Commissioner. */
  | 'PCC'
  /** Police, Crime and Victims' Commissioner, as Durham names its own. */
  | 'PCVC'
  /** Police, Fire and Crime Commissioner. */
  | 'PFCC';

/** Tests on a `OfficeKind`. */
export interface OfficeKindFilter {
  /** Is this one. */
  eq?: OfficeKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: OfficeKind[] | null;
}

/** An order of `Office` nodes. Nodes without the property come last, whichever the direction. */
export interface OfficeOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: OfficeOrderField;
}

/** What `Office` nodes can be ordered by. */
export type OfficeOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** A page of `Office.succeededBy`. */
export interface OfficeSucceededByConnection {
  __typename?: 'OfficeSucceededByConnection';
  /** The items of this page. */
  edges: OfficeSucceededByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Office.succeededBy`, with what is known of the relationship. */
export interface OfficeSucceededByEdge {
  __typename?: 'OfficeSucceededByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Office.succeededBy`. */
export interface OfficeSucceededByFilter {
  /** At least one item must match. */
  some?: OfficeSucceededByMatch | null;
}

/** What an item of `Office.succeededBy` must match: its node and its relationship. */
export interface OfficeSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Office.successorOf`. */
export interface OfficeSuccessorOfConnection {
  __typename?: 'OfficeSuccessorOfConnection';
  /** The items of this page. */
  edges: OfficeSuccessorOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Office.successorOf`, with what is known of the relationship. */
export interface OfficeSuccessorOfEdge {
  __typename?: 'OfficeSuccessorOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Office.successorOf`. */
export interface OfficeSuccessorOfFilter {
  /** At least one item must match. */
  some?: OfficeSuccessorOfMatch | null;
}

/** What an item of `Office.successorOf` must match: its node and its relationship. */
export interface OfficeSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Office.supportedBy`. */
export interface OfficeSupportedByConnection {
  __typename?: 'OfficeSupportedByConnection';
  /** The items of this page. */
  edges: OfficeSupportedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Office.supportedBy`, with what is known of the relationship. */
export interface OfficeSupportedByEdge {
  __typename?: 'OfficeSupportedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Office.supportedBy`. */
export interface OfficeSupportedByFilter {
  /** At least one item must match. */
  some?: OfficeSupportedByMatch | null;
}

/** What an item of `Office.supportedBy` must match: its node and its relationship. */
export interface OfficeSupportedByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A filter on relationships that carry `OfficeTenure`: all that is given must hold. */
export interface OfficeTenureWhere {
  /** By `acting`. */
  acting?: BooleanFilter | null;
  /** By `from`. */
  from?: EdtfFilter | null;
  /** By `role`. */
  role?: StringFilter | null;
  /** By `to`. */
  to?: EdtfFilter | null;
}

/** A filter on `Office`: all that is given must hold; an empty filter lets everything through. */
export interface OfficeWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: OfficeWhere[] | null;
  /** By `area`. */
  area?: ForceAreaWhere | null;
  /** By `chairs`. */
  chairs?: LeaderChairsFilter | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `holders`. */
  holders?: OfficeHoldersFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `kind`. */
  kind?: OfficeKindFilter | null;
  /** By `leads`. */
  leads?: LeaderLeadsFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: OfficeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: OfficeWhere[] | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `succeededBy`. */
  succeededBy?: OfficeSucceededByFilter | null;
  /** By `successorOf`. */
  successorOf?: OfficeSuccessorOfFilter | null;
  /** By `supportedBy`. */
  supportedBy?: OfficeSupportedByFilter | null;
}

/** A filter on relationships that carry `Operation`: all that is given must hold. */
export interface OperationWhere {
  /** By `status`. */
  status?: StatusFilter | null;
}

/** A body with a name of its own: a police force, a commissioner's office, a charity, a council, a company, a service. */
export interface Organisation {
  __typename?: 'Organisation';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Schemes and partnerships that it chairs. */
  chairs: LeaderChairsConnection;
  /** Charity number, where read in a source. */
  charityNumber: string | null;
  /** Figures that it claimed. */
  claims: OrganisationClaimsConnection;
  /** Schemes that this body commissions: it decides on the service and contracts or asks somebody to provide it. */
  commissions: BodyCommissionsConnection;
  /** Company number, where read in a source. */
  companyNumber: string | null;
  /** National contracts that it provides, as prime or subcontractor. Contracts are not schemes. */
  contracts: OrganisationContractsConnection;
  /** The parts of the map that it covers. */
  covers: OrganisationCoversConnection;
  /** Schemes that this body delivers. */
  delivers: BodyDeliversConnection;
  /** Schemes and policies that it spoke for. */
  endorses: OrganisationEndorsesConnection;
  /** Schemes that it evaluates, reviews or inspects. */
  evaluates: OrganisationEvaluatesConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Schemes and partnerships that this body funds, derived from the grants it gave. */
  fundedInitiatives: BodyFundedInitiativesConnection;
  /** Funds that this body holds. */
  fundsHeld: BodyFundsHeldConnection;
  /** Grants that this body gave or is asked to give. */
  grantsGiven: BodyGrantsGivenConnection;
  /** Grants given to this body. */
  grantsReceived: BodyGrantsReceivedConnection;
  /** Acts, strategies and plans that it follows. */
  guidedBy: OrganisationGuidedByConnection;
  /** Schemes that this body hosts: they take place on its premises or inside its organisation. */
  hosts: BodyHostsConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Policies and documents that it issued. */
  issued: OrganisationIssuedConnection;
  /** What sort of body it is. */
  kind: OrganisationKind;
  /** Schemes and partnerships that it leads. */
  leads: LeaderLeadsConnection;
  /** Partnerships of which it is a member. */
  memberOf: OrganisationMemberOfConnection;
  /** The name in use. */
  name: string;
  /** Other identifiers, such as a register's provider code, each with its scheme: `crs:THE_NELSON_TRUST`. */
  otherIds: string[];
  /** The larger organisation that it is part of. */
  partOf: OrganisationPartOfConnection;
  /** Schemes that this body takes part in otherwise than by commissioning, delivering, hosting or funding. */
  partnerIn: BodyPartnerInConnection;
  /** Its parts that are organisations. */
  parts: OrganisationPartsConnection;
  /** Schemes and organisations that refer people to it. */
  receivesReferralsFrom: OrganisationReceivesReferralsFromConnection;
  /** Prizes and commendations that it won or was considered for. */
  recognisedBy: OrganisationRecognisedByConnection;
  /** Schemes and organisations to which it refers people. */
  refersTo: OrganisationRefersToConnection;
  /** People stated to work for this body, with their roles. */
  staff: BodyStaffConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The body that followed it. */
  succeededBy: OrganisationSucceededByConnection;
  /** The body that it followed. */
  successorOf: OrganisationSuccessorOfConnection;
  /** What it is, in our own words. */
  summary: string | null;
  /** The elected post that it supports, for a commissioner's office. */
  supportsOffice: OrganisationSupportsOfficeConnection;
}

/** The arguments of `Organisation.chairs`. */
export interface OrganisationChairsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.claims`. */
export interface OrganisationClaimsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Organisation.commissions`. */
export interface OrganisationCommissionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.contracts`. */
export interface OrganisationContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `Organisation.covers`. */
export interface OrganisationCoversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Organisation.delivers`. */
export interface OrganisationDeliversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.endorses`. */
export interface OrganisationEndorsesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EndorsableOrder | null;
  /** Only items that match; everything where absent. */
  where?: EndorsableWhere | null;
}

/** The arguments of `Organisation.evaluates`. */
export interface OrganisationEvaluatesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.figures`. */
export interface OrganisationFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Organisation.fundedInitiatives`. */
export interface OrganisationFundedInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.fundsHeld`. */
export interface OrganisationFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Organisation.grantsGiven`. */
export interface OrganisationGrantsGivenArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Organisation.grantsReceived`. */
export interface OrganisationGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Organisation.guidedBy`. */
export interface OrganisationGuidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PolicyOrder | null;
  /** Only items that match; everything where absent. */
  where?: PolicyWhere | null;
}

/** The arguments of `Organisation.hosts`. */
export interface OrganisationHostsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.issued`. */
export interface OrganisationIssuedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PublicationOrder | null;
  /** Only items that match; everything where absent. */
  where?: PublicationWhere | null;
}

/** The arguments of `Organisation.leads`. */
export interface OrganisationLeadsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.memberOf`. */
export interface OrganisationMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Organisation.partOf`. */
export interface OrganisationPartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.partnerIn`. */
export interface OrganisationPartnerInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.parts`. */
export interface OrganisationPartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.receivesReferralsFrom`. */
export interface OrganisationReceivesReferralsFromArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ReferralPartnerOrder | null;
  /** Only items that match; everything where absent. */
  where?: ReferralPartnerWhere | null;
}

/** The arguments of `Organisation.recognisedBy`. */
export interface OrganisationRecognisedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Organisation.refersTo`. */
export interface OrganisationRefersToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ReferralPartnerOrder | null;
  /** Only items that match; everything where absent. */
  where?: ReferralPartnerWhere | null;
}

/** The arguments of `Organisation.staff`. */
export interface OrganisationStaffArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Organisation.statedIn`. */
export interface OrganisationStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Organisation.succeededBy`. */
export interface OrganisationSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.successorOf`. */
export interface OrganisationSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.supportsOffice`. */
export interface OrganisationSupportsOfficeArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** A page of `Organisation.claims`. */
export interface OrganisationClaimsConnection {
  __typename?: 'OrganisationClaimsConnection';
  /** The items of this page. */
  edges: OrganisationClaimsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.claims`, with what is known of the relationship. */
export interface OrganisationClaimsEdge {
  __typename?: 'OrganisationClaimsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Organisation.claims`. */
export interface OrganisationClaimsFilter {
  /** At least one item must match. */
  some?: OrganisationClaimsMatch | null;
}

/** What an item of `Organisation.claims` must match: its node and its relationship. */
export interface OrganisationClaimsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Organisation` nodes. */
export interface OrganisationConnection {
  __typename?: 'OrganisationConnection';
  /** The items of this page. */
  edges: OrganisationEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `Organisation.contracts`. */
export interface OrganisationContractsConnection {
  __typename?: 'OrganisationContractsConnection';
  /** The items of this page. */
  edges: OrganisationContractsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.contracts`, with what is known of the relationship. */
export interface OrganisationContractsEdge {
  __typename?: 'OrganisationContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Organisation.contracts`. */
export interface OrganisationContractsFilter {
  /** At least one item must match. */
  some?: OrganisationContractsMatch | null;
}

/** What an item of `Organisation.contracts` must match: its node and its relationship. */
export interface OrganisationContractsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** A page of `Organisation.covers`. */
export interface OrganisationCoversConnection {
  __typename?: 'OrganisationCoversConnection';
  /** The items of this page. */
  edges: OrganisationCoversEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.covers`, with what is known of the relationship. */
export interface OrganisationCoversEdge {
  __typename?: 'OrganisationCoversEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
}

/** A filter by `Organisation.covers`. */
export interface OrganisationCoversFilter {
  /** At least one item must match. */
  some?: OrganisationCoversMatch | null;
}

/** What an item of `Organisation.covers` must match: its node and its relationship. */
export interface OrganisationCoversMatch {
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** One `Organisation` of a list. */
export interface OrganisationEdge {
  __typename?: 'OrganisationEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Organisation;
}

/** A page of `Organisation.endorses`. */
export interface OrganisationEndorsesConnection {
  __typename?: 'OrganisationEndorsesConnection';
  /** The items of this page. */
  edges: OrganisationEndorsesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.endorses`, with what is known of the relationship. */
export interface OrganisationEndorsesEdge {
  __typename?: 'OrganisationEndorsesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorsable;
}

/** A filter by `Organisation.endorses`. */
export interface OrganisationEndorsesFilter {
  /** At least one item must match. */
  some?: OrganisationEndorsesMatch | null;
}

/** What an item of `Organisation.endorses` must match: its node and its relationship. */
export interface OrganisationEndorsesMatch {
  /** What the node must match. */
  node?: EndorsableWhere | null;
}

/** A page of `Organisation.evaluates`. */
export interface OrganisationEvaluatesConnection {
  __typename?: 'OrganisationEvaluatesConnection';
  /** The items of this page. */
  edges: OrganisationEvaluatesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.evaluates`, with what is known of the relationship. */
export interface OrganisationEvaluatesEdge {
  __typename?: 'OrganisationEvaluatesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** What it is. */
  kind: EvaluationKind | null;
  /** The node at the other end. */
  node: Scheme;
  /** Its period. */
  period: Edtf | null;
  /** Whether it is done, under way or planned. */
  status: Status | null;
}

/** A filter by `Organisation.evaluates`. */
export interface OrganisationEvaluatesFilter {
  /** At least one item must match. */
  some?: OrganisationEvaluatesMatch | null;
}

/** What an item of `Organisation.evaluates` must match: its node and its relationship. */
export interface OrganisationEvaluatesMatch {
  /** What the relationship must match. */
  edge?: EvaluationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Organisation.guidedBy`. */
export interface OrganisationGuidedByConnection {
  __typename?: 'OrganisationGuidedByConnection';
  /** The items of this page. */
  edges: OrganisationGuidedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.guidedBy`, with what is known of the relationship. */
export interface OrganisationGuidedByEdge {
  __typename?: 'OrganisationGuidedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Policy;
}

/** A filter by `Organisation.guidedBy`. */
export interface OrganisationGuidedByFilter {
  /** At least one item must match. */
  some?: OrganisationGuidedByMatch | null;
}

/** What an item of `Organisation.guidedBy` must match: its node and its relationship. */
export interface OrganisationGuidedByMatch {
  /** What the node must match. */
  node?: PolicyWhere | null;
}

/** A page of `Organisation.issued`. */
export interface OrganisationIssuedConnection {
  __typename?: 'OrganisationIssuedConnection';
  /** The items of this page. */
  edges: OrganisationIssuedEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.issued`, with what is known of the relationship. */
export interface OrganisationIssuedEdge {
  __typename?: 'OrganisationIssuedEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Publication;
}

/** A filter by `Organisation.issued`. */
export interface OrganisationIssuedFilter {
  /** At least one item must match. */
  some?: OrganisationIssuedMatch | null;
}

/** What an item of `Organisation.issued` must match: its node and its relationship. */
export interface OrganisationIssuedMatch {
  /** What the node must match. */
  node?: PublicationWhere | null;
}

/** Sorts of organisation. */
export type OrganisationKind =
  /** A charity or voluntary organisation. */
  | 'CHARITY'
  /** The office that supports a commissioner or a mayor's policing functions. */
  | 'COMMISSIONERS_OFFICE'
  /** A community interest company. */
  | 'COMMUNITY_INTEREST_COMPANY'
  /** A company or other commercial body. */
  | 'COMPANY'
  /** A county, district, city or unitary council, or a combined authority. */
  | 'COUNCIL'
  /** A court or the courts service. */
  | 'COURT'
  /** A school or other place of education below university. */
  | 'EDUCATION'
  /** A fire and rescue service. */
  | 'FIRE_SERVICE'
  /** A government department or agency. */
  | 'GOVERNMENT'
  /** A body of the health service, or a treatment provider inside it. */
  | 'HEALTH'
  /** A housing association or other housing provider. */
  | 'HOUSING_PROVIDER'
  /** An inspectorate or regulator. */
  | 'INSPECTORATE'
  /** None of these, or the source does not tell. */
  | 'OTHER'
  /** A police force or a part of one. */
  | 'POLICE_FORCE'
  /** The prison service. */
  | 'PRISON_SERVICE'
  /** Probation, including the former community rehabilitation companies. */
  | 'PROBATION'
  /** A body that represents others, such as an association. */
  | 'REPRESENTATIVE_BODY'
  /** A university or college. */
  | 'UNIVERSITY'
  /** A youth offending or youth justice service. */
  | 'YOUTH_JUSTICE';

/** Tests on a `OrganisationKind`. */
export interface OrganisationKindFilter {
  /** Is this one. */
  eq?: OrganisationKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: OrganisationKind[] | null;
}

/** A page of `Organisation.memberOf`. */
export interface OrganisationMemberOfConnection {
  __typename?: 'OrganisationMemberOfConnection';
  /** The items of this page. */
  edges: OrganisationMemberOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.memberOf`, with what is known of the relationship. */
export interface OrganisationMemberOfEdge {
  __typename?: 'OrganisationMemberOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Organisation.memberOf`. */
export interface OrganisationMemberOfFilter {
  /** At least one item must match. */
  some?: OrganisationMemberOfMatch | null;
}

/** What an item of `Organisation.memberOf` must match: its node and its relationship. */
export interface OrganisationMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Organisation` nodes. Nodes without the property come last, whichever the direction. */
export interface OrganisationOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: OrganisationOrderField;
}

/** What `Organisation` nodes can be ordered by. */
export type OrganisationOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** A page of `Organisation.partOf`. */
export interface OrganisationPartOfConnection {
  __typename?: 'OrganisationPartOfConnection';
  /** The items of this page. */
  edges: OrganisationPartOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.partOf`, with what is known of the relationship. */
export interface OrganisationPartOfEdge {
  __typename?: 'OrganisationPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.partOf`. */
export interface OrganisationPartOfFilter {
  /** At least one item must match. */
  some?: OrganisationPartOfMatch | null;
}

/** What an item of `Organisation.partOf` must match: its node and its relationship. */
export interface OrganisationPartOfMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.parts`. */
export interface OrganisationPartsConnection {
  __typename?: 'OrganisationPartsConnection';
  /** The items of this page. */
  edges: OrganisationPartsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.parts`, with what is known of the relationship. */
export interface OrganisationPartsEdge {
  __typename?: 'OrganisationPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.parts`. */
export interface OrganisationPartsFilter {
  /** At least one item must match. */
  some?: OrganisationPartsMatch | null;
}

/** What an item of `Organisation.parts` must match: its node and its relationship. */
export interface OrganisationPartsMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.receivesReferralsFrom`. */
export interface OrganisationReceivesReferralsFromConnection {
  __typename?: 'OrganisationReceivesReferralsFromConnection';
  /** The items of this page. */
  edges: OrganisationReceivesReferralsFromEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.receivesReferralsFrom`, with what is known of the relationship. */
export interface OrganisationReceivesReferralsFromEdge {
  __typename?: 'OrganisationReceivesReferralsFromEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Organisation.receivesReferralsFrom`. */
export interface OrganisationReceivesReferralsFromFilter {
  /** At least one item must match. */
  some?: OrganisationReceivesReferralsFromMatch | null;
}

/** What an item of `Organisation.receivesReferralsFrom` must match: its node and its relationship. */
export interface OrganisationReceivesReferralsFromMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Organisation.recognisedBy`. */
export interface OrganisationRecognisedByConnection {
  __typename?: 'OrganisationRecognisedByConnection';
  /** The items of this page. */
  edges: OrganisationRecognisedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.recognisedBy`, with what is known of the relationship. */
export interface OrganisationRecognisedByEdge {
  __typename?: 'OrganisationRecognisedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Award;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Organisation.recognisedBy`. */
export interface OrganisationRecognisedByFilter {
  /** At least one item must match. */
  some?: OrganisationRecognisedByMatch | null;
}

/** What an item of `Organisation.recognisedBy` must match: its node and its relationship. */
export interface OrganisationRecognisedByMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: AwardWhere | null;
}

/** A page of `Organisation.refersTo`. */
export interface OrganisationRefersToConnection {
  __typename?: 'OrganisationRefersToConnection';
  /** The items of this page. */
  edges: OrganisationRefersToEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.refersTo`, with what is known of the relationship. */
export interface OrganisationRefersToEdge {
  __typename?: 'OrganisationRefersToEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Organisation.refersTo`. */
export interface OrganisationRefersToFilter {
  /** At least one item must match. */
  some?: OrganisationRefersToMatch | null;
}

/** What an item of `Organisation.refersTo` must match: its node and its relationship. */
export interface OrganisationRefersToMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Organisation.succeededBy`. */
export interface OrganisationSucceededByConnection {
  __typename?: 'OrganisationSucceededByConnection';
  /** The items of this page. */
  edges: OrganisationSucceededByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.succeededBy`, with what is known of the relationship. */
export interface OrganisationSucceededByEdge {
  __typename?: 'OrganisationSucceededByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.succeededBy`. */
export interface OrganisationSucceededByFilter {
  /** At least one item must match. */
  some?: OrganisationSucceededByMatch | null;
}

/** What an item of `Organisation.succeededBy` must match: its node and its relationship. */
export interface OrganisationSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.successorOf`. */
export interface OrganisationSuccessorOfConnection {
  __typename?: 'OrganisationSuccessorOfConnection';
  /** The items of this page. */
  edges: OrganisationSuccessorOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.successorOf`, with what is known of the relationship. */
export interface OrganisationSuccessorOfEdge {
  __typename?: 'OrganisationSuccessorOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.successorOf`. */
export interface OrganisationSuccessorOfFilter {
  /** At least one item must match. */
  some?: OrganisationSuccessorOfMatch | null;
}

/** What an item of `Organisation.successorOf` must match: its node and its relationship. */
export interface OrganisationSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.supportsOffice`. */
export interface OrganisationSupportsOfficeConnection {
  __typename?: 'OrganisationSupportsOfficeConnection';
  /** The items of this page. */
  edges: OrganisationSupportsOfficeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Organisation.supportsOffice`, with what is known of the relationship. */
export interface OrganisationSupportsOfficeEdge {
  __typename?: 'OrganisationSupportsOfficeEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Organisation.supportsOffice`. */
export interface OrganisationSupportsOfficeFilter {
  /** At least one item must match. */
  some?: OrganisationSupportsOfficeMatch | null;
}

/** What an item of `Organisation.supportsOffice` must match: its node and its relationship. */
export interface OrganisationSupportsOfficeMatch {
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A filter on `Organisation`: all that is given must hold; an empty filter lets everything through. */
export interface OrganisationWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: OrganisationWhere[] | null;
  /** By `chairs`. */
  chairs?: LeaderChairsFilter | null;
  /** By `charityNumber`. */
  charityNumber?: StringFilter | null;
  /** By `claims`. */
  claims?: OrganisationClaimsFilter | null;
  /** By `commissions`. */
  commissions?: BodyCommissionsFilter | null;
  /** By `companyNumber`. */
  companyNumber?: StringFilter | null;
  /** By `contracts`. */
  contracts?: OrganisationContractsFilter | null;
  /** By `covers`. */
  covers?: OrganisationCoversFilter | null;
  /** By `delivers`. */
  delivers?: BodyDeliversFilter | null;
  /** By `endorses`. */
  endorses?: OrganisationEndorsesFilter | null;
  /** By `evaluates`. */
  evaluates?: OrganisationEvaluatesFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedInitiatives`. */
  fundedInitiatives?: BodyFundedInitiativesFilter | null;
  /** By `fundsHeld`. */
  fundsHeld?: BodyFundsHeldFilter | null;
  /** By `grantsGiven`. */
  grantsGiven?: BodyGrantsGivenFilter | null;
  /** By `grantsReceived`. */
  grantsReceived?: BodyGrantsReceivedFilter | null;
  /** By `guidedBy`. */
  guidedBy?: OrganisationGuidedByFilter | null;
  /** By `hosts`. */
  hosts?: BodyHostsFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `issued`. */
  issued?: OrganisationIssuedFilter | null;
  /** By `kind`. */
  kind?: OrganisationKindFilter | null;
  /** By `leads`. */
  leads?: LeaderLeadsFilter | null;
  /** By `memberOf`. */
  memberOf?: OrganisationMemberOfFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: OrganisationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: OrganisationWhere[] | null;
  /** By `otherIds`. */
  otherIds?: ListFilter | null;
  /** By `partOf`. */
  partOf?: OrganisationPartOfFilter | null;
  /** By `partnerIn`. */
  partnerIn?: BodyPartnerInFilter | null;
  /** By `parts`. */
  parts?: OrganisationPartsFilter | null;
  /** By `receivesReferralsFrom`. */
  receivesReferralsFrom?: OrganisationReceivesReferralsFromFilter | null;
  /** By `recognisedBy`. */
  recognisedBy?: OrganisationRecognisedByFilter | null;
  /** By `refersTo`. */
  refersTo?: OrganisationRefersToFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `succeededBy`. */
  succeededBy?: OrganisationSucceededByFilter | null;
  /** By `successorOf`. */
  successorOf?: OrganisationSuccessorOfFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
  /** By `supportsOffice`. */
  supportsOffice?: OrganisationSupportsOfficeFilter | null;
}

/** Whether there are more pages, and where to go on from. */
export interface PageInfo {
  __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether there are items after this page. */
  hasNextPage: boolean;
  /** Whether there are items before this page. */
  hasPreviousPage: boolean;
  /** The cursor of the first item; null on an empty page. */
  startCursor: string | null;
}

/** A part in a scheme or partnership, with its evidence. */
export interface Part {
  __typename?: 'Part';
  /** The sections that state it. */
  citations: Citation[];
  /** The relationship's type, such as `DELIVERED_BY` or `MEMBER_OF`. */
  relationship: string;
  /** The role as stated. */
  role: string | null;
}

/** A filter on relationships that carry `Participation`: all that is given must hold. */
export interface ParticipationWhere {
  /** By `from`. */
  from?: EdtfFilter | null;
  /** By `role`. */
  role?: StringFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `to`. */
  to?: EdtfFilter | null;
}

/** A body that works with the one asked about. */
export interface Partner {
  __typename?: 'Partner';
  /** The partner. */
  body: Body;
  /** The schemes and partnerships that make them partners. */
  via: PartnerBasis[];
  /** On how many schemes and partnerships they meet. */
  weight: number;
}

/** What makes two bodies partners: a scheme or partnership in which both have a part. */
export interface PartnerBasis {
  __typename?: 'PartnerBasis';
  /** The scheme or partnership where they meet. */
  initiative: Initiative;
  /** The parts of the partner. */
  partnerParts: Part[];
  /** The parts of the body asked about, such as `DELIVERED_BY`. */
  parts: Part[];
}

/** A page of `Partner` rows. */
export interface PartnerConnection {
  __typename?: 'PartnerConnection';
  /** The items of this page. */
  edges: PartnerEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Partner` of a list. */
export interface PartnerEdge {
  __typename?: 'PartnerEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: Partner;
}

/** A board, consortium or multi-agency group of several bodies. */
export interface Partnership {
  __typename?: 'Partnership';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Who chairs it. */
  chairedBy: InitiativeChairedByConnection;
  /** Schemes that this body commissions: it decides on the service and contracts or asks somebody to provide it. */
  commissions: BodyCommissionsConnection;
  /** Schemes that this body delivers. */
  delivers: BodyDeliversConnection;
  /** When it ended or is to end, as stated last. */
  end: Edtf | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Who pays for it, derived from its grants. */
  fundedBy: InitiativeFundedByConnection;
  /** Schemes and partnerships that this body funds, derived from the grants it gave. */
  fundedInitiatives: BodyFundedInitiativesConnection;
  /** Funds that this body holds. */
  fundsHeld: BodyFundsHeldConnection;
  /** Stated acts of funding for it, with and without an amount. */
  grants: InitiativeGrantsConnection;
  /** Grants that this body gave or is asked to give. */
  grantsGiven: BodyGrantsGivenConnection;
  /** Grants given to this body. */
  grantsReceived: BodyGrantsReceivedConnection;
  /** Acts, strategies and plans that it is stated to follow or belong to. */
  guidedBy: InitiativeGuidedByConnection;
  /** Schemes that this body hosts: they take place on its premises or inside its organisation. */
  hosts: BodyHostsConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** What sort of partnership it is. */
  kind: PartnershipKind;
  /** Who leads it. */
  ledBy: InitiativeLedByConnection;
  /** Its members. */
  members: PartnershipMembersConnection;
  /** The name in use. */
  name: string;
  /** The areas and places where it is stated to work. */
  operatesIn: InitiativeOperatesInConnection;
  /** The larger partnership that it is part of. */
  partOf: PartnershipPartOfConnection;
  /** Schemes that this body takes part in otherwise than by commissioning, delivering, hosting or funding. */
  partnerIn: BodyPartnerInConnection;
  /** Its parts that are partnerships. */
  parts: PartnershipPartsConnection;
  /** Prizes and commendations that it won or was considered for. */
  recognisedBy: InitiativeRecognisedByConnection;
  /** How large it is, as stated last, in short. */
  scale: string | null;
  /** People stated to work for this body, with their roles. */
  staff: BodyStaffConnection;
  /** When it began, as stated last. */
  start: Edtf | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The latest stated status; each section's own is under `statedIn`. */
  status: Status | null;
  /** What it does, in our own words. */
  summary: string | null;
}

/** The arguments of `Partnership.chairedBy`. */
export interface PartnershipChairedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Partnership.commissions`. */
export interface PartnershipCommissionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.delivers`. */
export interface PartnershipDeliversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.figures`. */
export interface PartnershipFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Partnership.fundedBy`. */
export interface PartnershipFundedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FunderOrder | null;
  /** Only items that match; everything where absent. */
  where?: FunderWhere | null;
}

/** The arguments of `Partnership.fundedInitiatives`. */
export interface PartnershipFundedInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Partnership.fundsHeld`. */
export interface PartnershipFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Partnership.grants`. */
export interface PartnershipGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Partnership.grantsGiven`. */
export interface PartnershipGrantsGivenArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Partnership.grantsReceived`. */
export interface PartnershipGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Partnership.guidedBy`. */
export interface PartnershipGuidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PolicyOrder | null;
  /** Only items that match; everything where absent. */
  where?: PolicyWhere | null;
}

/** The arguments of `Partnership.hosts`. */
export interface PartnershipHostsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.ledBy`. */
export interface PartnershipLedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Partnership.members`. */
export interface PartnershipMembersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: MemberOrder | null;
  /** Only items that match; everything where absent. */
  where?: MemberWhere | null;
}

/** The arguments of `Partnership.operatesIn`. */
export interface PartnershipOperatesInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Partnership.partOf`. */
export interface PartnershipPartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Partnership.partnerIn`. */
export interface PartnershipPartnerInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.parts`. */
export interface PartnershipPartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Partnership.recognisedBy`. */
export interface PartnershipRecognisedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Partnership.staff`. */
export interface PartnershipStaffArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Partnership.statedIn`. */
export interface PartnershipStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Partnership` nodes. */
export interface PartnershipConnection {
  __typename?: 'PartnershipConnection';
  /** The items of this page. */
  edges: PartnershipEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Partnership` of a list. */
export interface PartnershipEdge {
  __typename?: 'PartnershipEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Partnership;
}

/** Sorts of partnership. */
export type PartnershipKind =
  /** A board that directs or oversees. */
  | 'BOARD'
  /** A community safety or crime and disorder reduction partnership. */
  | 'COMMUNITY_SAFETY_PARTNERSHIP'
  /** Bodies that deliver or bid together. */
  | 'CONSORTIUM'
  /** A group of agencies that work together on a task. */
  | 'MULTI_AGENCY_GROUP'
  /** None of these, or the source does not tell. */
  | 'OTHER'
  /** A violence reduction unit. */
  | 'VIOLENCE_REDUCTION_UNIT';

/** Tests on a `PartnershipKind`. */
export interface PartnershipKindFilter {
  /** Is this one. */
  eq?: PartnershipKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PartnershipKind[] | null;
}

/** A page of `Partnership.members`. */
export interface PartnershipMembersConnection {
  __typename?: 'PartnershipMembersConnection';
  /** The items of this page. */
  edges: PartnershipMembersEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Partnership.members`, with what is known of the relationship. */
export interface PartnershipMembersEdge {
  __typename?: 'PartnershipMembersEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Member;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Partnership.members`. */
export interface PartnershipMembersFilter {
  /** At least one item must match. */
  some?: PartnershipMembersMatch | null;
}

/** What an item of `Partnership.members` must match: its node and its relationship. */
export interface PartnershipMembersMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: MemberWhere | null;
}

/** An order of `Partnership` nodes. Nodes without the property come last, whichever the direction. */
export interface PartnershipOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PartnershipOrderField;
}

/** What `Partnership` nodes can be ordered by. */
export type PartnershipOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS';

/** A page of `Partnership.partOf`. */
export interface PartnershipPartOfConnection {
  __typename?: 'PartnershipPartOfConnection';
  /** The items of this page. */
  edges: PartnershipPartOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Partnership.partOf`, with what is known of the relationship. */
export interface PartnershipPartOfEdge {
  __typename?: 'PartnershipPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
}

/** A filter by `Partnership.partOf`. */
export interface PartnershipPartOfFilter {
  /** At least one item must match. */
  some?: PartnershipPartOfMatch | null;
}

/** What an item of `Partnership.partOf` must match: its node and its relationship. */
export interface PartnershipPartOfMatch {
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** A page of `Partnership.parts`. */
export interface PartnershipPartsConnection {
  __typename?: 'PartnershipPartsConnection';
  /** The items of this page. */
  edges: PartnershipPartsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Partnership.parts`, with what is known of the relationship. */
export interface PartnershipPartsEdge {
  __typename?: 'PartnershipPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
}

/** A filter by `Partnership.parts`. */
export interface PartnershipPartsFilter {
  /** At least one item must match. */
  some?: PartnershipPartsMatch | null;
}

/** What an item of `Partnership.parts` must match: its node and its relationship. */
export interface PartnershipPartsMatch {
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** A filter on `Partnership`: all that is given must hold; an empty filter lets everything through. */
export interface PartnershipWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PartnershipWhere[] | null;
  /** By `chairedBy`. */
  chairedBy?: InitiativeChairedByFilter | null;
  /** By `commissions`. */
  commissions?: BodyCommissionsFilter | null;
  /** By `delivers`. */
  delivers?: BodyDeliversFilter | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedBy`. */
  fundedBy?: InitiativeFundedByFilter | null;
  /** By `fundedInitiatives`. */
  fundedInitiatives?: BodyFundedInitiativesFilter | null;
  /** By `fundsHeld`. */
  fundsHeld?: BodyFundsHeldFilter | null;
  /** By `grants`. */
  grants?: InitiativeGrantsFilter | null;
  /** By `grantsGiven`. */
  grantsGiven?: BodyGrantsGivenFilter | null;
  /** By `grantsReceived`. */
  grantsReceived?: BodyGrantsReceivedFilter | null;
  /** By `guidedBy`. */
  guidedBy?: InitiativeGuidedByFilter | null;
  /** By `hosts`. */
  hosts?: BodyHostsFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `kind`. */
  kind?: PartnershipKindFilter | null;
  /** By `ledBy`. */
  ledBy?: InitiativeLedByFilter | null;
  /** By `members`. */
  members?: PartnershipMembersFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PartnershipWhere | null;
  /** By `operatesIn`. */
  operatesIn?: InitiativeOperatesInFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PartnershipWhere[] | null;
  /** By `partOf`. */
  partOf?: PartnershipPartOfFilter | null;
  /** By `partnerIn`. */
  partnerIn?: BodyPartnerInFilter | null;
  /** By `parts`. */
  parts?: PartnershipPartsFilter | null;
  /** By `recognisedBy`. */
  recognisedBy?: InitiativeRecognisedByFilter | null;
  /** By `scale`. */
  scale?: StringFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** A person in a public or professional role that a document states. Nobody is here as a service user. */
export interface Person {
  __typename?: 'Person';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Schemes and partnerships that it chairs. */
  chairs: LeaderChairsConnection;
  /** Figures that the person claimed. */
  claims: PersonClaimsConnection;
  /** Schemes and policies that the person spoke for. */
  endorses: PersonEndorsesConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Posts held. */
  holdsOffice: PersonHoldsOfficeConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Schemes and partnerships that it leads. */
  leads: LeaderLeadsConnection;
  /** Partnerships of which the person is a member. */
  memberOf: PersonMemberOfConnection;
  /** The name in use. */
  name: string;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Bodies worked for, with the role at each. */
  worksFor: PersonWorksForConnection;
}

/** The arguments of `Person.chairs`. */
export interface PersonChairsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Person.claims`. */
export interface PersonClaimsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Person.endorses`. */
export interface PersonEndorsesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EndorsableOrder | null;
  /** Only items that match; everything where absent. */
  where?: EndorsableWhere | null;
}

/** The arguments of `Person.figures`. */
export interface PersonFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Person.holdsOffice`. */
export interface PersonHoldsOfficeArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Person.leads`. */
export interface PersonLeadsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Person.memberOf`. */
export interface PersonMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Person.statedIn`. */
export interface PersonStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Person.worksFor`. */
export interface PersonWorksForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** A page of `Person.claims`. */
export interface PersonClaimsConnection {
  __typename?: 'PersonClaimsConnection';
  /** The items of this page. */
  edges: PersonClaimsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Person.claims`, with what is known of the relationship. */
export interface PersonClaimsEdge {
  __typename?: 'PersonClaimsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Person.claims`. */
export interface PersonClaimsFilter {
  /** At least one item must match. */
  some?: PersonClaimsMatch | null;
}

/** What an item of `Person.claims` must match: its node and its relationship. */
export interface PersonClaimsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Person` nodes. */
export interface PersonConnection {
  __typename?: 'PersonConnection';
  /** The items of this page. */
  edges: PersonEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Person` of a list. */
export interface PersonEdge {
  __typename?: 'PersonEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Person;
}

/** A page of `Person.endorses`. */
export interface PersonEndorsesConnection {
  __typename?: 'PersonEndorsesConnection';
  /** The items of this page. */
  edges: PersonEndorsesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Person.endorses`, with what is known of the relationship. */
export interface PersonEndorsesEdge {
  __typename?: 'PersonEndorsesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorsable;
}

/** A filter by `Person.endorses`. */
export interface PersonEndorsesFilter {
  /** At least one item must match. */
  some?: PersonEndorsesMatch | null;
}

/** What an item of `Person.endorses` must match: its node and its relationship. */
export interface PersonEndorsesMatch {
  /** What the node must match. */
  node?: EndorsableWhere | null;
}

/** A page of `Person.holdsOffice`. */
export interface PersonHoldsOfficeConnection {
  __typename?: 'PersonHoldsOfficeConnection';
  /** The items of this page. */
  edges: PersonHoldsOfficeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Person.holdsOffice`, with what is known of the relationship. */
export interface PersonHoldsOfficeEdge {
  __typename?: 'PersonHoldsOfficeEdge';
  /** True where the person acted in the post without being elected to it. */
  acting: boolean | null;
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
  /** The role as the source puts it. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Person.holdsOffice`. */
export interface PersonHoldsOfficeFilter {
  /** At least one item must match. */
  some?: PersonHoldsOfficeMatch | null;
}

/** What an item of `Person.holdsOffice` must match: its node and its relationship. */
export interface PersonHoldsOfficeMatch {
  /** What the relationship must match. */
  edge?: OfficeTenureWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Person.memberOf`. */
export interface PersonMemberOfConnection {
  __typename?: 'PersonMemberOfConnection';
  /** The items of this page. */
  edges: PersonMemberOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Person.memberOf`, with what is known of the relationship. */
export interface PersonMemberOfEdge {
  __typename?: 'PersonMemberOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Person.memberOf`. */
export interface PersonMemberOfFilter {
  /** At least one item must match. */
  some?: PersonMemberOfMatch | null;
}

/** What an item of `Person.memberOf` must match: its node and its relationship. */
export interface PersonMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Person` nodes. Nodes without the property come last, whichever the direction. */
export interface PersonOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PersonOrderField;
}

/** What `Person` nodes can be ordered by. */
export type PersonOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Person`: all that is given must hold; an empty filter lets everything through. */
export interface PersonWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PersonWhere[] | null;
  /** By `chairs`. */
  chairs?: LeaderChairsFilter | null;
  /** By `claims`. */
  claims?: PersonClaimsFilter | null;
  /** By `endorses`. */
  endorses?: PersonEndorsesFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `holdsOffice`. */
  holdsOffice?: PersonHoldsOfficeFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `leads`. */
  leads?: LeaderLeadsFilter | null;
  /** By `memberOf`. */
  memberOf?: PersonMemberOfFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PersonWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PersonWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `worksFor`. */
  worksFor?: PersonWorksForFilter | null;
}

/** A page of `Person.worksFor`. */
export interface PersonWorksForConnection {
  __typename?: 'PersonWorksForConnection';
  /** The items of this page. */
  edges: PersonWorksForEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Person.worksFor`, with what is known of the relationship. */
export interface PersonWorksForEdge {
  __typename?: 'PersonWorksForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when; null where not stated. A role without dates counts as held at its document's date. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Person.worksFor`. */
export interface PersonWorksForFilter {
  /** At least one item must match. */
  some?: PersonWorksForMatch | null;
}

/** What an item of `Person.worksFor` must match: its node and its relationship. */
export interface PersonWorksForMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A county, district, city, town or village inside a force area. */
export interface Place {
  __typename?: 'Place';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The force area it is in. */
  area: ForceArea | null;
  /** Organisations that cover this: police forces, commissioners' offices, councils, probation. */
  coveredBy: TerritoryCoveredByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Schemes and partnerships stated to work here, at this level of the map. */
  initiatives: TerritoryInitiativesConnection;
  /** What sort of place it is. */
  kind: PlaceKind | null;
  /** The name in use. */
  name: string;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `Place.coveredBy`. */
export interface PlaceCoveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Place.figures`. */
export interface PlaceFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Place.initiatives`. */
export interface PlaceInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Place.statedIn`. */
export interface PlaceStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Place` nodes. */
export interface PlaceConnection {
  __typename?: 'PlaceConnection';
  /** The items of this page. */
  edges: PlaceEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Place` of a list. */
export interface PlaceEdge {
  __typename?: 'PlaceEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Place;
}

/** Sorts of place. */
export type PlaceKind =
  /** A city. */
  | 'CITY'
  /** A county. */
  | 'COUNTY'
  /** A district, borough or unitary authority's area. */
  | 'DISTRICT'
  /** A village or part of a town. */
  | 'LOCALITY'
  /** A town. */
  | 'TOWN';

/** Tests on a `PlaceKind`. */
export interface PlaceKindFilter {
  /** Is this one. */
  eq?: PlaceKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PlaceKind[] | null;
}

/** An order of `Place` nodes. Nodes without the property come last, whichever the direction. */
export interface PlaceOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PlaceOrderField;
}

/** What `Place` nodes can be ordered by. */
export type PlaceOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** A filter on `Place`: all that is given must hold; an empty filter lets everything through. */
export interface PlaceWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PlaceWhere[] | null;
  /** By `area`. */
  area?: ForceAreaWhere | null;
  /** By `coveredBy`. */
  coveredBy?: TerritoryCoveredByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `initiatives`. */
  initiatives?: TerritoryInitiativesFilter | null;
  /** By `kind`. */
  kind?: PlaceKindFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PlaceWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PlaceWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** An act, white paper, strategy, plan or toolkit. */
export interface Policy {
  __typename?: 'Policy';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Who spoke for it. */
  endorsedBy: PolicyEndorsedByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** What follows it or belongs to it. */
  guides: PolicyGuidesConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Who issued it. */
  issuedBy: PolicyIssuedByConnection;
  /** What sort of policy it is. */
  kind: PolicyKind;
  /** The name in use. */
  name: string;
  /** When it was made or since when it holds. */
  start: Edtf | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Its status as stated last. */
  status: Status | null;
  /** What it is about, in our own words. */
  summary: string | null;
}

/** The arguments of `Policy.endorsedBy`. */
export interface PolicyEndorsedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EndorserOrder | null;
  /** Only items that match; everything where absent. */
  where?: EndorserWhere | null;
}

/** The arguments of `Policy.figures`. */
export interface PolicyFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Policy.guides`. */
export interface PolicyGuidesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GuidedOrder | null;
  /** Only items that match; everything where absent. */
  where?: GuidedWhere | null;
}

/** The arguments of `Policy.issuedBy`. */
export interface PolicyIssuedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Policy.statedIn`. */
export interface PolicyStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Policy` nodes. */
export interface PolicyConnection {
  __typename?: 'PolicyConnection';
  /** The items of this page. */
  edges: PolicyEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Policy` of a list. */
export interface PolicyEdge {
  __typename?: 'PolicyEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Policy;
}

/** A page of `Policy.endorsedBy`. */
export interface PolicyEndorsedByConnection {
  __typename?: 'PolicyEndorsedByConnection';
  /** The items of this page. */
  edges: PolicyEndorsedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Policy.endorsedBy`, with what is known of the relationship. */
export interface PolicyEndorsedByEdge {
  __typename?: 'PolicyEndorsedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorser;
}

/** A filter by `Policy.endorsedBy`. */
export interface PolicyEndorsedByFilter {
  /** At least one item must match. */
  some?: PolicyEndorsedByMatch | null;
}

/** What an item of `Policy.endorsedBy` must match: its node and its relationship. */
export interface PolicyEndorsedByMatch {
  /** What the node must match. */
  node?: EndorserWhere | null;
}

/** A page of `Policy.guides`. */
export interface PolicyGuidesConnection {
  __typename?: 'PolicyGuidesConnection';
  /** The items of this page. */
  edges: PolicyGuidesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Policy.guides`, with what is known of the relationship. */
export interface PolicyGuidesEdge {
  __typename?: 'PolicyGuidesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Guided;
}

/** A filter by `Policy.guides`. */
export interface PolicyGuidesFilter {
  /** At least one item must match. */
  some?: PolicyGuidesMatch | null;
}

/** What an item of `Policy.guides` must match: its node and its relationship. */
export interface PolicyGuidesMatch {
  /** What the node must match. */
  node?: GuidedWhere | null;
}

/** A page of `Policy.issuedBy`. */
export interface PolicyIssuedByConnection {
  __typename?: 'PolicyIssuedByConnection';
  /** The items of this page. */
  edges: PolicyIssuedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Policy.issuedBy`, with what is known of the relationship. */
export interface PolicyIssuedByEdge {
  __typename?: 'PolicyIssuedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Policy.issuedBy`. */
export interface PolicyIssuedByFilter {
  /** At least one item must match. */
  some?: PolicyIssuedByMatch | null;
}

/** What an item of `Policy.issuedBy` must match: its node and its relationship. */
export interface PolicyIssuedByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** Sorts of policy. */
export type PolicyKind =
  /** An act of parliament or a part of one. */
  | 'ACT'
  /** A framework, blueprint or operating model. */
  | 'FRAMEWORK'
  /** A plan. */
  | 'PLAN'
  /** A programme of reform. */
  | 'REFORM'
  /** A strategy. */
  | 'STRATEGY'
  /** A toolkit or guidance. */
  | 'TOOLKIT'
  /** A white or green paper. */
  | 'WHITE_PAPER';

/** Tests on a `PolicyKind`. */
export interface PolicyKindFilter {
  /** Is this one. */
  eq?: PolicyKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PolicyKind[] | null;
}

/** An order of `Policy` nodes. Nodes without the property come last, whichever the direction. */
export interface PolicyOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PolicyOrderField;
}

/** What `Policy` nodes can be ordered by. */
export type PolicyOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** A filter on `Policy`: all that is given must hold; an empty filter lets everything through. */
export interface PolicyWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PolicyWhere[] | null;
  /** By `endorsedBy`. */
  endorsedBy?: PolicyEndorsedByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `guides`. */
  guides?: PolicyGuidesFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `issuedBy`. */
  issuedBy?: PolicyIssuedByFilter | null;
  /** By `kind`. */
  kind?: PolicyKindFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PolicyWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PolicyWhere[] | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** An amount of money as decimal pounds (or the stated currency), such as `34800.00`. Kept as whole pence. */
export type Pounds = number;

/** Tests on an amount of money. */
export interface PoundsFilter {
  /** Is this amount. */
  eq?: Pounds | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Pounds[] | null;
}

/** A prison or young offender institution, as in HM Prison and Probation Service's register. */
export interface Prison {
  __typename?: 'Prison';
  /** Whether the register's first state had it open; dated by the register, not now. */
  active: boolean | null;
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The force area it is in, where a source says so. */
  area: ForceArea | null;
  /** Security categories, where the register gives them. */
  categories: string[];
  /** The register's three-letter code, such as `LYI`. */
  code: string | null;
  /** Schemes that this body commissions: it decides on the service and contracts or asks somebody to provide it. */
  commissions: BodyCommissionsConnection;
  /** Schemes that this body delivers. */
  delivers: BodyDeliversConnection;
  /** Whether it holds women. */
  female: boolean | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Schemes and partnerships that this body funds, derived from the grants it gave. */
  fundedInitiatives: BodyFundedInitiativesConnection;
  /** Funds that this body holds. */
  fundsHeld: BodyFundsHeldConnection;
  /** Grants that this body gave or is asked to give. */
  grantsGiven: BodyGrantsGivenConnection;
  /** Grants given to this body. */
  grantsReceived: BodyGrantsReceivedConnection;
  /** Schemes that this body hosts: they take place on its premises or inside its organisation. */
  hosts: BodyHostsConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Whether it holds men. */
  male: boolean | null;
  /** Partnerships of which it is a member. */
  memberOf: PrisonMemberOfConnection;
  /** The name in use. */
  name: string;
  /** Who operates it, as the register names them. */
  operator: string | null;
  /** Schemes that this body takes part in otherwise than by commissioning, delivering, hosting or funding. */
  partnerIn: BodyPartnerInConnection;
  /** Schemes that work with it, and how. */
  schemes: PrisonSchemesConnection;
  /** The register's second code, for the few prisons that carry two. */
  secondCode: string | null;
  /** People stated to work for this body, with their roles. */
  staff: BodyStaffConnection;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** What it is: HMP, YOI and so on. */
  types: string[];
}

/** The arguments of `Prison.commissions`. */
export interface PrisonCommissionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.delivers`. */
export interface PrisonDeliversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.figures`. */
export interface PrisonFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Prison.fundedInitiatives`. */
export interface PrisonFundedInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Prison.fundsHeld`. */
export interface PrisonFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Prison.grantsGiven`. */
export interface PrisonGrantsGivenArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Prison.grantsReceived`. */
export interface PrisonGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Prison.hosts`. */
export interface PrisonHostsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.memberOf`. */
export interface PrisonMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Prison.partnerIn`. */
export interface PrisonPartnerInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.schemes`. */
export interface PrisonSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.staff`. */
export interface PrisonStaffArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Prison.statedIn`. */
export interface PrisonStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Prison` nodes. */
export interface PrisonConnection {
  __typename?: 'PrisonConnection';
  /** The items of this page. */
  edges: PrisonEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Prison` of a list. */
export interface PrisonEdge {
  __typename?: 'PrisonEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Prison;
}

/** A page of `Prison.memberOf`. */
export interface PrisonMemberOfConnection {
  __typename?: 'PrisonMemberOfConnection';
  /** The items of this page. */
  edges: PrisonMemberOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Prison.memberOf`, with what is known of the relationship. */
export interface PrisonMemberOfEdge {
  __typename?: 'PrisonMemberOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Prison.memberOf`. */
export interface PrisonMemberOfFilter {
  /** At least one item must match. */
  some?: PrisonMemberOfMatch | null;
}

/** What an item of `Prison.memberOf` must match: its node and its relationship. */
export interface PrisonMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Prison` nodes. Nodes without the property come last, whichever the direction. */
export interface PrisonOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PrisonOrderField;
}

/** What `Prison` nodes can be ordered by. */
export type PrisonOrderField =
  /** By `code`. */
  | 'CODE'
  /** By `name`. */
  | 'NAME';

/** A page of `Prison.schemes`. */
export interface PrisonSchemesConnection {
  __typename?: 'PrisonSchemesConnection';
  /** The items of this page. */
  edges: PrisonSchemesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Prison.schemes`, with what is known of the relationship. */
export interface PrisonSchemesEdge {
  __typename?: 'PrisonSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** How: inside it, with people it releases, training in it, and so on. */
  how: PrisonWorkKind | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** How far it had got where it isn't simply running. */
  status: Status | null;
}

/** A filter by `Prison.schemes`. */
export interface PrisonSchemesFilter {
  /** At least one item must match. */
  some?: PrisonSchemesMatch | null;
}

/** What an item of `Prison.schemes` must match: its node and its relationship. */
export interface PrisonSchemesMatch {
  /** What the relationship must match. */
  edge?: PrisonWorkWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Prison`: all that is given must hold; an empty filter lets everything through. */
export interface PrisonWhere {
  /** By `active`. */
  active?: BooleanFilter | null;
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PrisonWhere[] | null;
  /** By `area`. */
  area?: ForceAreaWhere | null;
  /** By `categories`. */
  categories?: ListFilter | null;
  /** By `code`. */
  code?: StringFilter | null;
  /** By `commissions`. */
  commissions?: BodyCommissionsFilter | null;
  /** By `delivers`. */
  delivers?: BodyDeliversFilter | null;
  /** By `female`. */
  female?: BooleanFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedInitiatives`. */
  fundedInitiatives?: BodyFundedInitiativesFilter | null;
  /** By `fundsHeld`. */
  fundsHeld?: BodyFundsHeldFilter | null;
  /** By `grantsGiven`. */
  grantsGiven?: BodyGrantsGivenFilter | null;
  /** By `grantsReceived`. */
  grantsReceived?: BodyGrantsReceivedFilter | null;
  /** By `hosts`. */
  hosts?: BodyHostsFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `male`. */
  male?: BooleanFilter | null;
  /** By `memberOf`. */
  memberOf?: PrisonMemberOfFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PrisonWhere | null;
  /** By `operator`. */
  operator?: StringFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PrisonWhere[] | null;
  /** By `partnerIn`. */
  partnerIn?: BodyPartnerInFilter | null;
  /** By `schemes`. */
  schemes?: PrisonSchemesFilter | null;
  /** By `secondCode`. */
  secondCode?: StringFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `types`. */
  types?: ListFilter | null;
}

/** Ways of working with a prison. */
export type PrisonWorkKind =
  /** The work takes place inside the prison. */
  | 'INSIDE'
  /** Otherwise, or the source does not say how. */
  | 'OTHER'
  /** The work is with people whom the prison releases. */
  | 'RELEASES_FROM'
  /** Inside and on through release. */
  | 'THROUGH_THE_GATE'
  /** The prison trains or employs people for it. */
  | 'TRAINS_AT';

/** Tests on a `PrisonWorkKind`. */
export interface PrisonWorkKindFilter {
  /** Is this one. */
  eq?: PrisonWorkKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PrisonWorkKind[] | null;
}

/** A filter on relationships that carry `PrisonWork`: all that is given must hold. */
export interface PrisonWorkWhere {
  /** By `how`. */
  how?: PrisonWorkKindFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
}

/** A probation region of HM Prison and Probation Service. It isn't the same division of the map as the ONS regions. */
export interface ProbationRegion {
  __typename?: 'ProbationRegion';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Commissioned contracts for this probation region. */
  contracts: ProbationRegionContractsConnection;
  /** Organisations that cover this: police forces, commissioners' offices, councils, probation. */
  coveredBy: TerritoryCoveredByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The police force areas in this probation region. */
  forceAreas: ProbationRegionForceAreasConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Schemes and partnerships stated to work here, at this level of the map. */
  initiatives: TerritoryInitiativesConnection;
  /** The name in use. */
  name: string;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `ProbationRegion.contracts`. */
export interface ProbationRegionContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `ProbationRegion.coveredBy`. */
export interface ProbationRegionCoveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `ProbationRegion.figures`. */
export interface ProbationRegionFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `ProbationRegion.forceAreas`. */
export interface ProbationRegionForceAreasArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ForceAreaOrder | null;
  /** Only items that match; everything where absent. */
  where?: ForceAreaWhere | null;
}

/** The arguments of `ProbationRegion.initiatives`. */
export interface ProbationRegionInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `ProbationRegion.statedIn`. */
export interface ProbationRegionStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `ProbationRegion` nodes. */
export interface ProbationRegionConnection {
  __typename?: 'ProbationRegionConnection';
  /** The items of this page. */
  edges: ProbationRegionEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `ProbationRegion.contracts`. */
export interface ProbationRegionContractsConnection {
  __typename?: 'ProbationRegionContractsConnection';
  /** The items of this page. */
  edges: ProbationRegionContractsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ProbationRegion.contracts`, with what is known of the relationship. */
export interface ProbationRegionContractsEdge {
  __typename?: 'ProbationRegionContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `ProbationRegion.contracts`. */
export interface ProbationRegionContractsFilter {
  /** At least one item must match. */
  some?: ProbationRegionContractsMatch | null;
}

/** What an item of `ProbationRegion.contracts` must match: its node and its relationship. */
export interface ProbationRegionContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** One `ProbationRegion` of a list. */
export interface ProbationRegionEdge {
  __typename?: 'ProbationRegionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: ProbationRegion;
}

/** A page of `ProbationRegion.forceAreas`. */
export interface ProbationRegionForceAreasConnection {
  __typename?: 'ProbationRegionForceAreasConnection';
  /** The items of this page. */
  edges: ProbationRegionForceAreasEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `ProbationRegion.forceAreas`, with what is known of the relationship. */
export interface ProbationRegionForceAreasEdge {
  __typename?: 'ProbationRegionForceAreasEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ForceArea;
}

/** A filter by `ProbationRegion.forceAreas`. */
export interface ProbationRegionForceAreasFilter {
  /** At least one item must match. */
  some?: ProbationRegionForceAreasMatch | null;
}

/** What an item of `ProbationRegion.forceAreas` must match: its node and its relationship. */
export interface ProbationRegionForceAreasMatch {
  /** What the node must match. */
  node?: ForceAreaWhere | null;
}

/** An order of `ProbationRegion` nodes. Nodes without the property come last, whichever the direction. */
export interface ProbationRegionOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ProbationRegionOrderField;
}

/** What `ProbationRegion` nodes can be ordered by. */
export type ProbationRegionOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `ProbationRegion`: all that is given must hold; an empty filter lets everything through. */
export interface ProbationRegionWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ProbationRegionWhere[] | null;
  /** By `contracts`. */
  contracts?: ProbationRegionContractsFilter | null;
  /** By `coveredBy`. */
  coveredBy?: TerritoryCoveredByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `forceAreas`. */
  forceAreas?: ProbationRegionForceAreasFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `initiatives`. */
  initiatives?: TerritoryInitiativesFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ProbationRegionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ProbationRegionWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** What an organisation issues. */
export type Publication = Document | Policy;

/** An order of `Publication` nodes. Nodes without the property come last, whichever the direction. */
export interface PublicationOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: PublicationOrderField;
}

/** What `Publication` nodes can be ordered by. */
export type PublicationOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Publication`: all that is given must hold; an empty filter lets everything through. */
export interface PublicationWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PublicationWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PublicationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PublicationWhere[] | null;
}

/** How exact a number is. */
export type Qualifier =
  /** About, around, close to. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** As it stands. */
  | 'EXACTLY'
  /** More than. */
  | 'OVER'
  /** Less than, under. */
  | 'UNDER'
  /** Up to. */
  | 'UP_TO';

/** Tests on a `Qualifier`. */
export interface QualifierFilter {
  /** Is this one. */
  eq?: Qualifier | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Qualifier[] | null;
}

/** What can be asked. Everything here only reads. */
export interface Query {
  __typename?: 'Query';
  /** Approaches: ways of working that can recur. */
  approaches: ApproachConnection;
  /** Groups of people whom schemes serve. */
  cohorts: CohortConnection;
  /** The elected posts that govern the police, with the people who hold or held them. */
  commissioners: OfficeConnection;
  /** National contracts; they are not schemes. */
  contracts: ContractConnection;
  /** The dataset that is being served: its version, size and documents. */
  dataset: Dataset;
  /** The documents that the facts come from. */
  documents: DocumentConnection;
  /** Figures, as printed. */
  figures: FigureConnection;
  /** The 43 police force areas. */
  forceAreas: ForceAreaConnection;
  /** Named funds. */
  funds: FundConnection;
  /** Stated acts of funding. */
  grants: GrantConnection;
  /** Needs that schemes address. */
  needs: NeedConnection;
  /** One node by its id, of any type; null where there is none. */
  node: Entity | null;
  /** Bodies of every kind, except prisons and partnerships. */
  organisations: OrganisationConnection;
  /** Who works with a body, on what, and which section says so. Partners commission, deliver, fund, host or take part in the same scheme or partnership, or are members of the same partnership. Endorsing, evaluating, referring or sharing an area makes nobody a partner. Null, with an error, where nobody has the id. */
  partnersOf: PartnerConnection | null;
  /** Boards, consortia and multi-agency groups. */
  partnerships: PartnershipConnection;
  /** People in public or professional roles. */
  people: PersonConnection;
  /** Acts, strategies, plans and toolkits. */
  policies: PolicyConnection;
  /** Prisons and young offender institutions. */
  prisons: PrisonConnection;
  /** Approaches that recur across regions and force areas, most regions first. A scheme counts for its approach and for every broader one, and where it is stated to work; what is only planned, proposed or bid for doesn't count. */
  recurringApproaches: RecurringApproachConnection;
  /** The nine English regions and Wales. */
  regions: RegionConnection;
  /** What became of an id: whether it is current, was merged into another, was removed or never existed. No id has been merged or removed so far, so the answer is CURRENT or UNKNOWN. */
  resolve: Resolution;
  /** Programmes, projects, services, pilots, centres and other schemes. */
  schemes: SchemeConnection;
  /** Search over names and aliases; typing errors are forgiven. Best match first; says which name matched. */
  search: SearchHitConnection;
}

/** The arguments of `Query.approaches`. */
export interface QueryApproachesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ApproachOrder | null;
  /** Only items that match; everything where absent. */
  where?: ApproachWhere | null;
}

/** The arguments of `Query.cohorts`. */
export interface QueryCohortsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: CohortOrder | null;
  /** Only items that match; everything where absent. */
  where?: CohortWhere | null;
}

/** The arguments of `Query.commissioners`. */
export interface QueryCommissionersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Query.contracts`. */
export interface QueryContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `Query.documents`. */
export interface QueryDocumentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: DocumentOrder | null;
  /** Only items that match; everything where absent. */
  where?: DocumentWhere | null;
}

/** The arguments of `Query.figures`. */
export interface QueryFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Query.forceAreas`. */
export interface QueryForceAreasArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ForceAreaOrder | null;
  /** Only items that match; everything where absent. */
  where?: ForceAreaWhere | null;
}

/** The arguments of `Query.funds`. */
export interface QueryFundsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FundOrder | null;
  /** Only items that match; everything where absent. */
  where?: FundWhere | null;
}

/** The arguments of `Query.grants`. */
export interface QueryGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Query.needs`. */
export interface QueryNeedsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: NeedOrder | null;
  /** Only items that match; everything where absent. */
  where?: NeedWhere | null;
}

/** The arguments of `Query.node`. */
export interface QueryNodeArguments {
  /** The id, such as `org:nelson-trust`. */
  id: string;
}

/** The arguments of `Query.organisations`. */
export interface QueryOrganisationsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Query.partnersOf`. */
export interface QueryPartnersOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** The id of an organisation, prison or partnership. */
  id: string;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
}

/** The arguments of `Query.partnerships`. */
export interface QueryPartnershipsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Query.people`. */
export interface QueryPeopleArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Query.policies`. */
export interface QueryPoliciesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PolicyOrder | null;
  /** Only items that match; everything where absent. */
  where?: PolicyWhere | null;
}

/** The arguments of `Query.prisons`. */
export interface QueryPrisonsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PrisonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PrisonWhere | null;
}

/** The arguments of `Query.recurringApproaches`. */
export interface QueryRecurringApproachesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only approaches in at least so many force areas. */
  minForceAreas?: number;
  /** Only approaches in at least so many regions. */
  minRegions?: number;
}

/** The arguments of `Query.regions`. */
export interface QueryRegionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: RegionOrder | null;
  /** Only items that match; everything where absent. */
  where?: RegionWhere | null;
}

/** The arguments of `Query.resolve`. */
export interface QueryResolveArguments {
  /** The id to ask about. */
  id: string;
}

/** The arguments of `Query.schemes`. */
export interface QuerySchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Query.search`. */
export interface QuerySearchArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Words of a name, such as `nelsen trust`. */
  text: string;
  /** Only nodes of these types; all types where absent. */
  types?: NodeType[] | null;
}

/** What can be recognised by an award. */
export type Recognised = Organisation | Partnership | Scheme;

/** An order of `Recognised` nodes. Nodes without the property come last, whichever the direction. */
export interface RecognisedOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: RecognisedOrderField;
}

/** What `Recognised` nodes can be ordered by. */
export type RecognisedOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Recognised`: all that is given must hold; an empty filter lets everything through. */
export interface RecognisedWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: RecognisedWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: RecognisedWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: RecognisedWhere[] | null;
}

/** What an award or prize led to. */
export type RecognitionResult =
  /** It was commended. */
  | 'COMMENDED'
  /** It was on a shortlist or a finalist. */
  | 'SHORTLISTED'
  /** It won. */
  | 'WON';

/** Tests on a `RecognitionResult`. */
export interface RecognitionResultFilter {
  /** Is this one. */
  eq?: RecognitionResult | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: RecognitionResult[] | null;
}

/** A filter on relationships that carry `Recognition`: all that is given must hold. */
export interface RecognitionWhere {
  /** By `result`. */
  result?: RecognitionResultFilter | null;
  /** By `year`. */
  year?: EdtfFilter | null;
}

/** An approach and where it recurs. */
export interface RecurringApproach {
  __typename?: 'RecurringApproach';
  /** The approach. */
  approach: Approach;
  /** In how many force areas. */
  forceAreaCount: number;
  /** The force areas. */
  forceAreas: ForceAreaConnection;
  /** Results stated of these schemes: figures of kind OUTCOME only, side by side, nothing averaged. */
  outcomes: FigureConnection;
  /** In how many regions. */
  regionCount: number;
  /** The regions. */
  regions: RegionConnection;
  /** Through how many schemes. */
  schemeCount: number;
  /** The schemes. */
  schemes: SchemeConnection;
}

/** The arguments of `RecurringApproach.forceAreas`. */
export interface RecurringApproachForceAreasArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ForceAreaOrder | null;
  /** Only items that match; everything where absent. */
  where?: ForceAreaWhere | null;
}

/** The arguments of `RecurringApproach.outcomes`. */
export interface RecurringApproachOutcomesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `RecurringApproach.regions`. */
export interface RecurringApproachRegionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: RegionOrder | null;
  /** Only items that match; everything where absent. */
  where?: RegionWhere | null;
}

/** The arguments of `RecurringApproach.schemes`. */
export interface RecurringApproachSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** A page of `RecurringApproach` rows. */
export interface RecurringApproachConnection {
  __typename?: 'RecurringApproachConnection';
  /** The items of this page. */
  edges: RecurringApproachEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `RecurringApproach` of a list. */
export interface RecurringApproachEdge {
  __typename?: 'RecurringApproachEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: RecurringApproach;
}

/** What refers people or receives them. */
export type ReferralPartner = Organisation | Scheme;

/** An order of `ReferralPartner` nodes. Nodes without the property come last, whichever the direction. */
export interface ReferralPartnerOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: ReferralPartnerOrderField;
}

/** What `ReferralPartner` nodes can be ordered by. */
export type ReferralPartnerOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `ReferralPartner`: all that is given must hold; an empty filter lets everything through. */
export interface ReferralPartnerWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ReferralPartnerWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ReferralPartnerWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ReferralPartnerWhere[] | null;
}

/** One of the nine English regions, or Wales. */
export interface Region {
  __typename?: 'Region';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The ONS code, such as `E12000009`; for Wales its country code, as Wales has no region code. */
  code: string | null;
  /** Organisations that cover this: police forces, commissioners' offices, councils, probation. */
  coveredBy: TerritoryCoveredByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The police force areas in this region. */
  forceAreas: RegionForceAreasConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** Schemes and partnerships stated to work here, at this level of the map. */
  initiatives: TerritoryInitiativesConnection;
  /** The name in use. */
  name: string;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
}

/** The arguments of `Region.coveredBy`. */
export interface RegionCoveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Region.figures`. */
export interface RegionFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Region.forceAreas`. */
export interface RegionForceAreasArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ForceAreaOrder | null;
  /** Only items that match; everything where absent. */
  where?: ForceAreaWhere | null;
}

/** The arguments of `Region.initiatives`. */
export interface RegionInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Region.statedIn`. */
export interface RegionStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Region` nodes. */
export interface RegionConnection {
  __typename?: 'RegionConnection';
  /** The items of this page. */
  edges: RegionEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Region` of a list. */
export interface RegionEdge {
  __typename?: 'RegionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Region;
}

/** A page of `Region.forceAreas`. */
export interface RegionForceAreasConnection {
  __typename?: 'RegionForceAreasConnection';
  /** The items of this page. */
  edges: RegionForceAreasEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Region.forceAreas`, with what is known of the relationship. */
export interface RegionForceAreasEdge {
  __typename?: 'RegionForceAreasEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ForceArea;
}

/** A filter by `Region.forceAreas`. */
export interface RegionForceAreasFilter {
  /** At least one item must match. */
  some?: RegionForceAreasMatch | null;
}

/** What an item of `Region.forceAreas` must match: its node and its relationship. */
export interface RegionForceAreasMatch {
  /** What the node must match. */
  node?: ForceAreaWhere | null;
}

/** An order of `Region` nodes. Nodes without the property come last, whichever the direction. */
export interface RegionOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: RegionOrderField;
}

/** What `Region` nodes can be ordered by. */
export type RegionOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Region`: all that is given must hold; an empty filter lets everything through. */
export interface RegionWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: RegionWhere[] | null;
  /** By `code`. */
  code?: StringFilter | null;
  /** By `coveredBy`. */
  coveredBy?: TerritoryCoveredByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `forceAreas`. */
  forceAreas?: RegionForceAreasFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `initiatives`. */
  initiatives?: TerritoryInitiativesFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: RegionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: RegionWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** What became of an id. */
export interface Resolution {
  __typename?: 'Resolution';
  /** The id asked for. */
  id: string;
  /** The node now, where there is one: itself, or what it was merged into. */
  node: Entity | null;
  /** What became of it. */
  state: ResolutionState;
}

/** What can have become of an id. */
export type ResolutionState =
  /** It is the id of a node. */
  | 'CURRENT'
  /** It was merged into another. */
  | 'MERGED'
  /** It was removed. */
  | 'REMOVED'
  /** It was never an id here. */
  | 'UNKNOWN';

/** A programme, project, service, pilot, centre, hostel, post, IT system or campaign to reduce reoffending. */
export interface Scheme {
  __typename?: 'Scheme';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** Approaches that it uses, where what is stated meets the approach's definition. */
  approaches: SchemeApproachesConnection;
  /** Who chairs it. */
  chairedBy: InitiativeChairedByConnection;
  /** Groups of people that it serves. */
  cohorts: SchemeCohortsConnection;
  /** Who commissions it. */
  commissionedBy: SchemeCommissionedByConnection;
  /** Who delivers it. */
  deliveredBy: SchemeDeliveredByConnection;
  /** When it ended or is to end, as stated last. */
  end: Edtf | null;
  /** Who spoke for it. An endorsement makes nobody a partner. */
  endorsedBy: SchemeEndorsedByConnection;
  /** Who evaluates, reviews or inspects it. */
  evaluatedBy: SchemeEvaluatedByConnection;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** Who pays for it, derived from its grants. */
  fundedBy: InitiativeFundedByConnection;
  /** Stated acts of funding for it, with and without an amount. */
  grants: InitiativeGrantsConnection;
  /** Acts, strategies and plans that it is stated to follow or belong to. */
  guidedBy: InitiativeGuidedByConnection;
  /** Where it is hosted: the body on whose premises or in whose organisation it works. */
  hostedBy: SchemeHostedByConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** What sort of scheme it is. */
  kind: SchemeKind;
  /** Who leads it. */
  ledBy: InitiativeLedByConnection;
  /** Schemes modelled on it. */
  modelFor: SchemeModelForConnection;
  /** The scheme that it was modelled on. */
  modelledOn: SchemeModelledOnConnection;
  /** The name in use. */
  name: string;
  /** Needs that it addresses. */
  needs: SchemeNeedsConnection;
  /** The areas and places where it is stated to work. */
  operatesIn: InitiativeOperatesInConnection;
  /** The programme that it is part of. */
  partOf: SchemePartOfConnection;
  /** Bodies that take part otherwise. */
  partners: SchemePartnersConnection;
  /** Its parts that are schemes of their own. */
  parts: SchemePartsConnection;
  /** Schemes and organisations that refer people to it. */
  receivesReferralsFrom: SchemeReceivesReferralsFromConnection;
  /** Prizes and commendations that it won or was considered for. */
  recognisedBy: InitiativeRecognisedByConnection;
  /** Schemes and organisations to which it refers people. */
  refersTo: SchemeRefersToConnection;
  /** How large it is, as stated last, in short. */
  scale: string | null;
  /** When it began, as stated last. */
  start: Edtf | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** The latest stated status; each section's own is under `statedIn`. */
  status: Status | null;
  /** The scheme that followed it. */
  succeededBy: SchemeSucceededByConnection;
  /** The scheme that it followed. */
  successorOf: SchemeSuccessorOfConnection;
  /** What it does, in our own words. */
  summary: string | null;
  /** Prisons that it works in or with, and how. */
  worksWithPrisons: SchemeWorksWithPrisonsConnection;
}

/** The arguments of `Scheme.approaches`. */
export interface SchemeApproachesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ApproachOrder | null;
  /** Only items that match; everything where absent. */
  where?: ApproachWhere | null;
}

/** The arguments of `Scheme.chairedBy`. */
export interface SchemeChairedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Scheme.cohorts`. */
export interface SchemeCohortsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: CohortOrder | null;
  /** Only items that match; everything where absent. */
  where?: CohortWhere | null;
}

/** The arguments of `Scheme.commissionedBy`. */
export interface SchemeCommissionedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.deliveredBy`. */
export interface SchemeDeliveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.endorsedBy`. */
export interface SchemeEndorsedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EndorserOrder | null;
  /** Only items that match; everything where absent. */
  where?: EndorserWhere | null;
}

/** The arguments of `Scheme.evaluatedBy`. */
export interface SchemeEvaluatedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Scheme.figures`. */
export interface SchemeFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Scheme.fundedBy`. */
export interface SchemeFundedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FunderOrder | null;
  /** Only items that match; everything where absent. */
  where?: FunderWhere | null;
}

/** The arguments of `Scheme.grants`. */
export interface SchemeGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Scheme.guidedBy`. */
export interface SchemeGuidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PolicyOrder | null;
  /** Only items that match; everything where absent. */
  where?: PolicyWhere | null;
}

/** The arguments of `Scheme.hostedBy`. */
export interface SchemeHostedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.ledBy`. */
export interface SchemeLedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Scheme.modelFor`. */
export interface SchemeModelForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.modelledOn`. */
export interface SchemeModelledOnArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.needs`. */
export interface SchemeNeedsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: NeedOrder | null;
  /** Only items that match; everything where absent. */
  where?: NeedWhere | null;
}

/** The arguments of `Scheme.operatesIn`. */
export interface SchemeOperatesInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Scheme.partOf`. */
export interface SchemePartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.partners`. */
export interface SchemePartnersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.parts`. */
export interface SchemePartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.receivesReferralsFrom`. */
export interface SchemeReceivesReferralsFromArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ReferralPartnerOrder | null;
  /** Only items that match; everything where absent. */
  where?: ReferralPartnerWhere | null;
}

/** The arguments of `Scheme.recognisedBy`. */
export interface SchemeRecognisedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Scheme.refersTo`. */
export interface SchemeRefersToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ReferralPartnerOrder | null;
  /** Only items that match; everything where absent. */
  where?: ReferralPartnerWhere | null;
}

/** The arguments of `Scheme.statedIn`. */
export interface SchemeStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Scheme.succeededBy`. */
export interface SchemeSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.successorOf`. */
export interface SchemeSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.worksWithPrisons`. */
export interface SchemeWorksWithPrisonsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PrisonOrder | null;
  /** Only items that match; everything where absent. */
  where?: PrisonWhere | null;
}

/** A page of `Scheme.approaches`. */
export interface SchemeApproachesConnection {
  __typename?: 'SchemeApproachesConnection';
  /** The items of this page. */
  edges: SchemeApproachesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.approaches`, with what is known of the relationship. */
export interface SchemeApproachesEdge {
  __typename?: 'SchemeApproachesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Scheme.approaches`. */
export interface SchemeApproachesFilter {
  /** At least one item must match. */
  some?: SchemeApproachesMatch | null;
}

/** What an item of `Scheme.approaches` must match: its node and its relationship. */
export interface SchemeApproachesMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** A page of `Scheme.cohorts`. */
export interface SchemeCohortsConnection {
  __typename?: 'SchemeCohortsConnection';
  /** The items of this page. */
  edges: SchemeCohortsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.cohorts`, with what is known of the relationship. */
export interface SchemeCohortsEdge {
  __typename?: 'SchemeCohortsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Scheme.cohorts`. */
export interface SchemeCohortsFilter {
  /** At least one item must match. */
  some?: SchemeCohortsMatch | null;
}

/** What an item of `Scheme.cohorts` must match: its node and its relationship. */
export interface SchemeCohortsMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Scheme.commissionedBy`. */
export interface SchemeCommissionedByConnection {
  __typename?: 'SchemeCommissionedByConnection';
  /** The items of this page. */
  edges: SchemeCommissionedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.commissionedBy`, with what is known of the relationship. */
export interface SchemeCommissionedByEdge {
  __typename?: 'SchemeCommissionedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Scheme.commissionedBy`. */
export interface SchemeCommissionedByFilter {
  /** At least one item must match. */
  some?: SchemeCommissionedByMatch | null;
}

/** What an item of `Scheme.commissionedBy` must match: its node and its relationship. */
export interface SchemeCommissionedByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Scheme` nodes. */
export interface SchemeConnection {
  __typename?: 'SchemeConnection';
  /** The items of this page. */
  edges: SchemeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** A page of `Scheme.deliveredBy`. */
export interface SchemeDeliveredByConnection {
  __typename?: 'SchemeDeliveredByConnection';
  /** The items of this page. */
  edges: SchemeDeliveredByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.deliveredBy`, with what is known of the relationship. */
export interface SchemeDeliveredByEdge {
  __typename?: 'SchemeDeliveredByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Scheme.deliveredBy`. */
export interface SchemeDeliveredByFilter {
  /** At least one item must match. */
  some?: SchemeDeliveredByMatch | null;
}

/** What an item of `Scheme.deliveredBy` must match: its node and its relationship. */
export interface SchemeDeliveredByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** One `Scheme` of a list. */
export interface SchemeEdge {
  __typename?: 'SchemeEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Scheme;
}

/** A page of `Scheme.endorsedBy`. */
export interface SchemeEndorsedByConnection {
  __typename?: 'SchemeEndorsedByConnection';
  /** The items of this page. */
  edges: SchemeEndorsedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.endorsedBy`, with what is known of the relationship. */
export interface SchemeEndorsedByEdge {
  __typename?: 'SchemeEndorsedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorser;
}

/** A filter by `Scheme.endorsedBy`. */
export interface SchemeEndorsedByFilter {
  /** At least one item must match. */
  some?: SchemeEndorsedByMatch | null;
}

/** What an item of `Scheme.endorsedBy` must match: its node and its relationship. */
export interface SchemeEndorsedByMatch {
  /** What the node must match. */
  node?: EndorserWhere | null;
}

/** A page of `Scheme.evaluatedBy`. */
export interface SchemeEvaluatedByConnection {
  __typename?: 'SchemeEvaluatedByConnection';
  /** The items of this page. */
  edges: SchemeEvaluatedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.evaluatedBy`, with what is known of the relationship. */
export interface SchemeEvaluatedByEdge {
  __typename?: 'SchemeEvaluatedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** What it is. */
  kind: EvaluationKind | null;
  /** The node at the other end. */
  node: Organisation;
  /** Its period. */
  period: Edtf | null;
  /** Whether it is done, under way or planned. */
  status: Status | null;
}

/** A filter by `Scheme.evaluatedBy`. */
export interface SchemeEvaluatedByFilter {
  /** At least one item must match. */
  some?: SchemeEvaluatedByMatch | null;
}

/** What an item of `Scheme.evaluatedBy` must match: its node and its relationship. */
export interface SchemeEvaluatedByMatch {
  /** What the relationship must match. */
  edge?: EvaluationWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Scheme.hostedBy`. */
export interface SchemeHostedByConnection {
  __typename?: 'SchemeHostedByConnection';
  /** The items of this page. */
  edges: SchemeHostedByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.hostedBy`, with what is known of the relationship. */
export interface SchemeHostedByEdge {
  __typename?: 'SchemeHostedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Scheme.hostedBy`. */
export interface SchemeHostedByFilter {
  /** At least one item must match. */
  some?: SchemeHostedByMatch | null;
}

/** What an item of `Scheme.hostedBy` must match: its node and its relationship. */
export interface SchemeHostedByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** Sorts of scheme. */
export type SchemeKind =
  /** A campaign or charter. */
  | 'CAMPAIGN'
  /** A centre, such as a women's centre. */
  | 'CENTRE'
  /** A hostel or other accommodation. */
  | 'HOSTEL'
  /** A computer system or device. */
  | 'IT_SYSTEM'
  /** A pilot, where the source calls it nothing else. */
  | 'PILOT'
  /** A post: one worker or a few, paid for a purpose. */
  | 'POST'
  /** A set of schemes or a lasting programme of work. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A review or piece of research, as work of its own. */
  | 'REVIEW'
  /** A service that people use. */
  | 'SERVICE'
  /** A course or training. */
  | 'TRAINING';

/** Tests on a `SchemeKind`. */
export interface SchemeKindFilter {
  /** Is this one. */
  eq?: SchemeKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: SchemeKind[] | null;
}

/** A page of `Scheme.modelFor`. */
export interface SchemeModelForConnection {
  __typename?: 'SchemeModelForConnection';
  /** The items of this page. */
  edges: SchemeModelForEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.modelFor`, with what is known of the relationship. */
export interface SchemeModelForEdge {
  __typename?: 'SchemeModelForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** What it changes against its model, in our own words. */
  differs: string | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.modelFor`. */
export interface SchemeModelForFilter {
  /** At least one item must match. */
  some?: SchemeModelForMatch | null;
}

/** What an item of `Scheme.modelFor` must match: its node and its relationship. */
export interface SchemeModelForMatch {
  /** What the relationship must match. */
  edge?: ModellingWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.modelledOn`. */
export interface SchemeModelledOnConnection {
  __typename?: 'SchemeModelledOnConnection';
  /** The items of this page. */
  edges: SchemeModelledOnEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.modelledOn`, with what is known of the relationship. */
export interface SchemeModelledOnEdge {
  __typename?: 'SchemeModelledOnEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** What it changes against its model, in our own words. */
  differs: string | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.modelledOn`. */
export interface SchemeModelledOnFilter {
  /** At least one item must match. */
  some?: SchemeModelledOnMatch | null;
}

/** What an item of `Scheme.modelledOn` must match: its node and its relationship. */
export interface SchemeModelledOnMatch {
  /** What the relationship must match. */
  edge?: ModellingWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.needs`. */
export interface SchemeNeedsConnection {
  __typename?: 'SchemeNeedsConnection';
  /** The items of this page. */
  edges: SchemeNeedsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.needs`, with what is known of the relationship. */
export interface SchemeNeedsEdge {
  __typename?: 'SchemeNeedsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Scheme.needs`. */
export interface SchemeNeedsFilter {
  /** At least one item must match. */
  some?: SchemeNeedsMatch | null;
}

/** What an item of `Scheme.needs` must match: its node and its relationship. */
export interface SchemeNeedsMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** An order of `Scheme` nodes. Nodes without the property come last, whichever the direction. */
export interface SchemeOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: SchemeOrderField;
}

/** What `Scheme` nodes can be ordered by. */
export type SchemeOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS';

/** A page of `Scheme.partOf`. */
export interface SchemePartOfConnection {
  __typename?: 'SchemePartOfConnection';
  /** The items of this page. */
  edges: SchemePartOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.partOf`, with what is known of the relationship. */
export interface SchemePartOfEdge {
  __typename?: 'SchemePartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.partOf`. */
export interface SchemePartOfFilter {
  /** At least one item must match. */
  some?: SchemePartOfMatch | null;
}

/** What an item of `Scheme.partOf` must match: its node and its relationship. */
export interface SchemePartOfMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.partners`. */
export interface SchemePartnersConnection {
  __typename?: 'SchemePartnersConnection';
  /** The items of this page. */
  edges: SchemePartnersEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.partners`, with what is known of the relationship. */
export interface SchemePartnersEdge {
  __typename?: 'SchemePartnersEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The part as stated, in short, such as `prime` or `referral partner`; null where the source gives none. */
  role: string | null;
  /** How far the part had got where it isn't simply running, such as planned or bid for. */
  status: Status | null;
  /** Until when. */
  to: Edtf | null;
}

/** A filter by `Scheme.partners`. */
export interface SchemePartnersFilter {
  /** At least one item must match. */
  some?: SchemePartnersMatch | null;
}

/** What an item of `Scheme.partners` must match: its node and its relationship. */
export interface SchemePartnersMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Scheme.parts`. */
export interface SchemePartsConnection {
  __typename?: 'SchemePartsConnection';
  /** The items of this page. */
  edges: SchemePartsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.parts`, with what is known of the relationship. */
export interface SchemePartsEdge {
  __typename?: 'SchemePartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.parts`. */
export interface SchemePartsFilter {
  /** At least one item must match. */
  some?: SchemePartsMatch | null;
}

/** What an item of `Scheme.parts` must match: its node and its relationship. */
export interface SchemePartsMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.receivesReferralsFrom`. */
export interface SchemeReceivesReferralsFromConnection {
  __typename?: 'SchemeReceivesReferralsFromConnection';
  /** The items of this page. */
  edges: SchemeReceivesReferralsFromEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.receivesReferralsFrom`, with what is known of the relationship. */
export interface SchemeReceivesReferralsFromEdge {
  __typename?: 'SchemeReceivesReferralsFromEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Scheme.receivesReferralsFrom`. */
export interface SchemeReceivesReferralsFromFilter {
  /** At least one item must match. */
  some?: SchemeReceivesReferralsFromMatch | null;
}

/** What an item of `Scheme.receivesReferralsFrom` must match: its node and its relationship. */
export interface SchemeReceivesReferralsFromMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Scheme.refersTo`. */
export interface SchemeRefersToConnection {
  __typename?: 'SchemeRefersToConnection';
  /** The items of this page. */
  edges: SchemeRefersToEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.refersTo`, with what is known of the relationship. */
export interface SchemeRefersToEdge {
  __typename?: 'SchemeRefersToEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Scheme.refersTo`. */
export interface SchemeRefersToFilter {
  /** At least one item must match. */
  some?: SchemeRefersToMatch | null;
}

/** What an item of `Scheme.refersTo` must match: its node and its relationship. */
export interface SchemeRefersToMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Scheme.succeededBy`. */
export interface SchemeSucceededByConnection {
  __typename?: 'SchemeSucceededByConnection';
  /** The items of this page. */
  edges: SchemeSucceededByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.succeededBy`, with what is known of the relationship. */
export interface SchemeSucceededByEdge {
  __typename?: 'SchemeSucceededByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.succeededBy`. */
export interface SchemeSucceededByFilter {
  /** At least one item must match. */
  some?: SchemeSucceededByMatch | null;
}

/** What an item of `Scheme.succeededBy` must match: its node and its relationship. */
export interface SchemeSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.successorOf`. */
export interface SchemeSuccessorOfConnection {
  __typename?: 'SchemeSuccessorOfConnection';
  /** The items of this page. */
  edges: SchemeSuccessorOfEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.successorOf`, with what is known of the relationship. */
export interface SchemeSuccessorOfEdge {
  __typename?: 'SchemeSuccessorOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** Since when. */
  from: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.successorOf`. */
export interface SchemeSuccessorOfFilter {
  /** At least one item must match. */
  some?: SchemeSuccessorOfMatch | null;
}

/** What an item of `Scheme.successorOf` must match: its node and its relationship. */
export interface SchemeSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Scheme`: all that is given must hold; an empty filter lets everything through. */
export interface SchemeWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: SchemeWhere[] | null;
  /** By `approaches`. */
  approaches?: SchemeApproachesFilter | null;
  /** By `chairedBy`. */
  chairedBy?: InitiativeChairedByFilter | null;
  /** By `cohorts`. */
  cohorts?: SchemeCohortsFilter | null;
  /** By `commissionedBy`. */
  commissionedBy?: SchemeCommissionedByFilter | null;
  /** By `deliveredBy`. */
  deliveredBy?: SchemeDeliveredByFilter | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `endorsedBy`. */
  endorsedBy?: SchemeEndorsedByFilter | null;
  /** By `evaluatedBy`. */
  evaluatedBy?: SchemeEvaluatedByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `fundedBy`. */
  fundedBy?: InitiativeFundedByFilter | null;
  /** By `grants`. */
  grants?: InitiativeGrantsFilter | null;
  /** By `guidedBy`. */
  guidedBy?: InitiativeGuidedByFilter | null;
  /** By `hostedBy`. */
  hostedBy?: SchemeHostedByFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `kind`. */
  kind?: SchemeKindFilter | null;
  /** By `ledBy`. */
  ledBy?: InitiativeLedByFilter | null;
  /** By `modelFor`. */
  modelFor?: SchemeModelForFilter | null;
  /** By `modelledOn`. */
  modelledOn?: SchemeModelledOnFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By `needs`. */
  needs?: SchemeNeedsFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: SchemeWhere | null;
  /** By `operatesIn`. */
  operatesIn?: InitiativeOperatesInFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: SchemeWhere[] | null;
  /** By `partOf`. */
  partOf?: SchemePartOfFilter | null;
  /** By `partners`. */
  partners?: SchemePartnersFilter | null;
  /** By `parts`. */
  parts?: SchemePartsFilter | null;
  /** By `receivesReferralsFrom`. */
  receivesReferralsFrom?: SchemeReceivesReferralsFromFilter | null;
  /** By `recognisedBy`. */
  recognisedBy?: InitiativeRecognisedByFilter | null;
  /** By `refersTo`. */
  refersTo?: SchemeRefersToFilter | null;
  /** By `scale`. */
  scale?: StringFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `succeededBy`. */
  succeededBy?: SchemeSucceededByFilter | null;
  /** By `successorOf`. */
  successorOf?: SchemeSuccessorOfFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
  /** By `worksWithPrisons`. */
  worksWithPrisons?: SchemeWorksWithPrisonsFilter | null;
}

/** A page of `Scheme.worksWithPrisons`. */
export interface SchemeWorksWithPrisonsConnection {
  __typename?: 'SchemeWorksWithPrisonsConnection';
  /** The items of this page. */
  edges: SchemeWorksWithPrisonsEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Scheme.worksWithPrisons`, with what is known of the relationship. */
export interface SchemeWorksWithPrisonsEdge {
  __typename?: 'SchemeWorksWithPrisonsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** How: inside it, with people it releases, training in it, and so on. */
  how: PrisonWorkKind | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Prison;
  /** How far it had got where it isn't simply running. */
  status: Status | null;
}

/** A filter by `Scheme.worksWithPrisons`. */
export interface SchemeWorksWithPrisonsFilter {
  /** At least one item must match. */
  some?: SchemeWorksWithPrisonsMatch | null;
}

/** What an item of `Scheme.worksWithPrisons` must match: its node and its relationship. */
export interface SchemeWorksWithPrisonsMatch {
  /** What the relationship must match. */
  edge?: PrisonWorkWhere | null;
  /** What the node must match. */
  node?: PrisonWhere | null;
}

/** A node that a search found. */
export interface SearchHit {
  __typename?: 'SearchHit';
  /** The name or alias that matched best. */
  matched: string;
  /** The node. */
  node: Entity;
  /** How well it matched; only the order is meant. */
  score: number;
}

/** A page of `SearchHit` rows. */
export interface SearchHitConnection {
  __typename?: 'SearchHitConnection';
  /** The items of this page. */
  edges: SearchHitEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `SearchHit` of a list. */
export interface SearchHitEdge {
  __typename?: 'SearchHitEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: SearchHit;
}

/** A section of a document: what a citation points to. */
export interface Section {
  __typename?: 'Section';
  /** Other names that sources use for the same thing, former names included. */
  aliases: string[];
  /** The document that it is part of. */
  document: Document | null;
  /** Figures stated about this, as printed. */
  figures: EntityFiguresConnection;
  /** The stable, readable id, such as `scheme:project-she`. It never changes; ask `resolve` about an id that you kept. */
  id: string;
  /** The name in use. */
  name: string;
  /** Its number as printed, such as `12`; null where it has none. */
  number: string | null;
  /** What each section of a document says of this: its status, dates and scale as stated there. */
  statedIn: EntityStatedInConnection;
  /** Everything of which this section says something. */
  states: SectionStatesConnection;
}

/** The arguments of `Section.figures`. */
export interface SectionFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FigureOrder | null;
  /** Only items that match; everything where absent. */
  where?: FigureWhere | null;
}

/** The arguments of `Section.statedIn`. */
export interface SectionStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Section.states`. */
export interface SectionStatesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EntityOrder | null;
  /** Only items that match; everything where absent. */
  where?: EntityWhere | null;
}

/** A page of `Section` nodes. */
export interface SectionConnection {
  __typename?: 'SectionConnection';
  /** The items of this page. */
  edges: SectionEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Section` of a list. */
export interface SectionEdge {
  __typename?: 'SectionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The node itself. */
  node: Section;
}

/** An order of `Section` nodes. Nodes without the property come last, whichever the direction. */
export interface SectionOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: SectionOrderField;
}

/** What `Section` nodes can be ordered by. */
export type SectionOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `number`. */
  | 'NUMBER';

/** A page of `Section.states`. */
export interface SectionStatesConnection {
  __typename?: 'SectionStatesConnection';
  /** The items of this page. */
  edges: SectionStatesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Section.states`, with what is known of the relationship. */
export interface SectionStatesEdge {
  __typename?: 'SectionStatesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** When it ended or is to end, as this section states. */
  end: Edtf | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Entity;
  /** How large it is, as this section states, in short: caseload, places, staff, sites. */
  scale: string | null;
  /** When it began or begins, as this section states. */
  start: Edtf | null;
  /** The status that this section states. */
  status: Status | null;
  /** What this section says of it, in our own words. */
  summary: string | null;
}

/** A filter by `Section.states`. */
export interface SectionStatesFilter {
  /** At least one item must match. */
  some?: SectionStatesMatch | null;
}

/** What an item of `Section.states` must match: its node and its relationship. */
export interface SectionStatesMatch {
  /** What the relationship must match. */
  edge?: StatementWhere | null;
  /** What the node must match. */
  node?: EntityWhere | null;
}

/** A filter on `Section`: all that is given must hold; an empty filter lets everything through. */
export interface SectionWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: SectionWhere[] | null;
  /** By `document`. */
  document?: DocumentWhere | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: SectionWhere | null;
  /** By `number`. */
  number?: StringFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: SectionWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `states`. */
  states?: SectionStatesFilter | null;
}

/** The direction of an order. */
export type SortDirection =
  /** From the smallest, the earliest or A. */
  | 'ASC'
  /** From the largest, the latest or Z. */
  | 'DESC';

/** A filter on relationships that carry `Statement`: all that is given must hold. */
export interface StatementWhere {
  /** By `end`. */
  end?: EdtfFilter | null;
  /** By `scale`. */
  scale?: StringFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: StringFilter | null;
}

/** How far a source says something had got. Never assumed: what runs is told apart from what is only planned or bid for. */
export type Status =
  /** Money has been asked for; no award is stated. */
  | 'BID_FOR'
  /** Stated to have finished. */
  | 'ENDED'
  /** Stated to be a pilot, trial or proof of concept in operation. */
  | 'PILOT'
  /** Decided or announced, not yet in operation. */
  | 'PLANNED'
  /** Suggested or under discussion, not decided. */
  | 'PROPOSED'
  /** Stated to be in operation. */
  | 'RUNNING'
  /** Being reviewed or consulted on. */
  | 'UNDER_REVIEW';

/** Tests on a `Status`. */
export interface StatusFilter {
  /** Is this one. */
  eq?: Status | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Status[] | null;
}

/** Tests on a string. */
export interface StringFilter {
  /** Is exactly this. */
  eq?: string | null;
  /** Is exactly one of these; an empty list lets nothing through. */
  in?: string[] | null;
}

/** A filter on relationships that carry `Succession`: all that is given must hold. */
export interface SuccessionWhere {
  /** By `from`. */
  from?: EdtfFilter | null;
}

/** A filter on relationships that carry `Tenure`: all that is given must hold. */
export interface TenureWhere {
  /** By `from`. */
  from?: EdtfFilter | null;
  /** By `role`. */
  role?: StringFilter | null;
  /** By `to`. */
  to?: EdtfFilter | null;
}

/** A part of the map: a police force area, a place in one, a region or a probation region. */
export type Territory = ForceArea | Place | ProbationRegion | Region;

/** A page of `Territory.coveredBy`. */
export interface TerritoryCoveredByConnection {
  __typename?: 'TerritoryCoveredByConnection';
  /** The items of this page. */
  edges: TerritoryCoveredByEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Territory.coveredBy`, with what is known of the relationship. */
export interface TerritoryCoveredByEdge {
  __typename?: 'TerritoryCoveredByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Territory.coveredBy`. */
export interface TerritoryCoveredByFilter {
  /** At least one item must match. */
  some?: TerritoryCoveredByMatch | null;
}

/** What an item of `Territory.coveredBy` must match: its node and its relationship. */
export interface TerritoryCoveredByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Territory.initiatives`. */
export interface TerritoryInitiativesConnection {
  __typename?: 'TerritoryInitiativesConnection';
  /** The items of this page. */
  edges: TerritoryInitiativesEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One item of `Territory.initiatives`, with what is known of the relationship. */
export interface TerritoryInitiativesEdge {
  __typename?: 'TerritoryInitiativesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** Whether it runs there or is only planned, piloted or proposed. */
  status: Status | null;
}

/** A filter by `Territory.initiatives`. */
export interface TerritoryInitiativesFilter {
  /** At least one item must match. */
  some?: TerritoryInitiativesMatch | null;
}

/** What an item of `Territory.initiatives` must match: its node and its relationship. */
export interface TerritoryInitiativesMatch {
  /** What the relationship must match. */
  edge?: OperationWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** An order of `Territory` nodes. Nodes without the property come last, whichever the direction. */
export interface TerritoryOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property to order by. */
  field?: TerritoryOrderField;
}

/** What `Territory` nodes can be ordered by. */
export type TerritoryOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Territory`: all that is given must hold; an empty filter lets everything through. */
export interface TerritoryWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: TerritoryWhere[] | null;
  /** By `coveredBy`. */
  coveredBy?: TerritoryCoveredByFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `initiatives`. */
  initiatives?: TerritoryInitiativesFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: TerritoryWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: TerritoryWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** Tests on a text. Case and accents matter to `eq` and `in`, not to `contains`. */
export interface TextFilter {
  /** Has this in it, whatever the case and accents. */
  contains?: string | null;
  /** Is exactly this. */
  eq?: string | null;
  /** Is exactly one of these; an empty list lets nothing through. */
  in?: string[] | null;
}

/** Tests on a list of texts. */
export interface TextListFilter {
  /** One of the texts has this in it, whatever the case and accents. */
  contains?: string | null;
  /** One of the texts is exactly this. */
  has?: string | null;
}

/** How many nodes there are of one type. */
export interface TypeCount {
  __typename?: 'TypeCount';
  /** How many. */
  count: number;
  /** The type's name, such as `Scheme`. */
  type: string;
}
