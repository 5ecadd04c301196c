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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Approach` nodes amount to together. */
export interface ApproachAggregate {
  __typename?: 'ApproachAggregate';
  /** How many items there are. */
  count: number;
  /** By `definition`. */
  definition: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Approach.broader`. */
export interface ApproachBroaderConnection {
  __typename?: 'ApproachBroaderConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ApproachAggregate;
  /** The items of this page. */
  edges: ApproachBroaderEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ApproachGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ApproachBroaderConnection.groups`. */
export interface ApproachBroaderConnectionGroupsArguments {
  /** What to group by. */
  by: ApproachGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Approach.broader`, with what is known of the relationship. */
export interface ApproachBroaderEdge {
  __typename?: 'ApproachBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Approach.broader`: all that is given must hold. */
export interface ApproachBroaderFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ApproachBroaderMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ApproachBroaderMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ApproachBroaderMatch | null;
  /** Exactly one item matches. */
  single?: ApproachBroaderMatch | null;
  /** At least one item matches. */
  some?: ApproachBroaderMatch | null;
}

/** What an item of `Approach.broader` must match: its node and its relationship, both where both are given. */
export interface ApproachBroaderMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** A page of `Approach` nodes. */
export interface ApproachConnection {
  __typename?: 'ApproachConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ApproachAggregate;
  /** The items of this page. */
  edges: ApproachEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ApproachGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ApproachConnection.groups`. */
export interface ApproachConnectionGroupsArguments {
  /** What to group by. */
  by: ApproachGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Approach` nodes can be counted by. */
export type ApproachCountedField =
  /** The number of items in `broader`. */
  | 'BROADER'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `narrower`. */
  | 'NARROWER'
  /** The number of items in `schemes`. */
  | 'SCHEMES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Approach` of a list. */
export interface ApproachEdge {
  __typename?: 'ApproachEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Approach;
}

/** A group of `Approach` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ApproachGroup {
  __typename?: 'ApproachGroup';
  /** What they amount to. */
  aggregate: ApproachAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Approach` nodes by: one thing. */
export interface ApproachGroupBy {
  /** By the values of a field. */
  field?: ApproachGroupField | null;
  /** By the nodes that they are related to. */
  related?: ApproachRelatedField | null;
}

/** The fields by which `Approach` nodes can be grouped. */
export type ApproachGroupField =
  /** By `definition`. */
  | 'DEFINITION'
  /** By `name`. */
  | 'NAME';

/** Groups of `Approach` nodes. */
export interface ApproachGroups {
  __typename?: 'ApproachGroups';
  /** The groups, the largest first. */
  items: ApproachGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Approach.narrower`. */
export interface ApproachNarrowerConnection {
  __typename?: 'ApproachNarrowerConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ApproachAggregate;
  /** The items of this page. */
  edges: ApproachNarrowerEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ApproachGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ApproachNarrowerConnection.groups`. */
export interface ApproachNarrowerConnectionGroupsArguments {
  /** What to group by. */
  by: ApproachGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Approach.narrower`, with what is known of the relationship. */
export interface ApproachNarrowerEdge {
  __typename?: 'ApproachNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Approach.narrower`: all that is given must hold. */
export interface ApproachNarrowerFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ApproachNarrowerMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ApproachNarrowerMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ApproachNarrowerMatch | null;
  /** Exactly one item matches. */
  single?: ApproachNarrowerMatch | null;
  /** At least one item matches. */
  some?: ApproachNarrowerMatch | null;
}

/** What an item of `Approach.narrower` must match: its node and its relationship, both where both are given. */
export interface ApproachNarrowerMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** An order of `Approach` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ApproachOrder {
  /** By how many items the node has in a list. */
  count?: ApproachCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ApproachOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Approach` nodes can be ordered by. */
export type ApproachOrderField =
  /** By `name`. */
  | 'NAME';

/** Another approach that schemes use together with the one at hand. Neither is broader than the other. */
export interface ApproachPair {
  __typename?: 'ApproachPair';
  /** The other approach. */
  approach: Approach;
  /** In how many force areas these schemes work. */
  forceAreaCount: number;
  /** How many schemes use both. */
  schemeCount: number;
  /** The schemes that use both. */
  schemes: SchemeConnection;
}

/** The arguments of `ApproachPair.schemes`. */
export interface ApproachPairSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The relationships by which `Approach` nodes can be grouped. */
export type ApproachRelatedField =
  /** By the nodes of `broader`. */
  | 'BROADER'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `narrower`. */
  | 'NARROWER'
  /** By the nodes of `schemes`. */
  | 'SCHEMES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Approach.schemes`. */
export interface ApproachSchemesConnection {
  __typename?: 'ApproachSchemesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: ApproachSchemesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ApproachSchemesConnection.groups`. */
export interface ApproachSchemesConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Approach.schemes`, with what is known of the relationship. */
export interface ApproachSchemesEdge {
  __typename?: 'ApproachSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Approach.schemes`: all that is given must hold. */
export interface ApproachSchemesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ApproachSchemesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ApproachSchemesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ApproachSchemesMatch | null;
  /** Exactly one item matches. */
  single?: ApproachSchemesMatch | null;
  /** At least one item matches. */
  some?: ApproachSchemesMatch | null;
}

/** What an item of `Approach.schemes` must match: its node and its relationship, both where both are given. */
export interface ApproachSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Approach`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface ApproachWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ApproachWhere[] | null;
  /** By `broader`. */
  broader?: ApproachBroaderFilter | null;
  /** By `definition`. */
  definition?: TextFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** The schemes and partnerships of one area that are behind a statement. */
export interface AreaInitiatives {
  __typename?: 'AreaInitiatives';
  /** The area. */
  area: ForceArea;
  /** The schemes and partnerships. */
  initiatives: InitiativeEvidence[];
}

/** The schemes of one area that are behind a statement. */
export interface AreaSchemes {
  __typename?: 'AreaSchemes';
  /** The area. */
  area: ForceArea;
  /** The schemes. */
  schemes: SchemeEvidence[];
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: RecognisedOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: RecognitionOrder | null;
  /** Only items that match; everything where absent. */
  where?: RecognisedWhere | null;
}

/** The arguments of `Award.statedIn`. */
export interface AwardStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Award` nodes amount to together. */
export interface AwardAggregate {
  __typename?: 'AwardAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
  /** By `year`. */
  year: DateAggregate;
}

/** A page of `Award` nodes. */
export interface AwardConnection {
  __typename?: 'AwardConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: AwardAggregate;
  /** The items of this page. */
  edges: AwardEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: AwardGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `AwardConnection.groups`. */
export interface AwardConnectionGroupsArguments {
  /** What to group by. */
  by: AwardGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Award` nodes can be counted by. */
export type AwardCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `recognises`. */
  | 'RECOGNISES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Award` of a list. */
export interface AwardEdge {
  __typename?: 'AwardEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Award;
}

/** A group of `Award` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface AwardGroup {
  __typename?: 'AwardGroup';
  /** What they amount to. */
  aggregate: AwardAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Award` nodes by: one thing. */
export interface AwardGroupBy {
  /** By the values of a field. */
  field?: AwardGroupField | null;
  /** By the nodes that they are related to. */
  related?: AwardRelatedField | null;
}

/** The fields by which `Award` nodes can be grouped. */
export type AwardGroupField =
  /** By `name`. */
  | 'NAME'
  /** By `year`. */
  | 'YEAR';

/** Groups of `Award` nodes. */
export interface AwardGroups {
  __typename?: 'AwardGroups';
  /** The groups, the largest first. */
  items: AwardGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Award` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface AwardOrder {
  /** By how many items the node has in a list. */
  count?: AwardCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: AwardOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: RecognisedAggregate;
  /** The items of this page. */
  edges: AwardRecognisesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: RecognisedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `AwardRecognisesConnection.groups`. */
export interface AwardRecognisesConnectionGroupsArguments {
  /** What to group by. */
  by: RecognisedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Award.recognises`, with what is known of the relationship. */
export interface AwardRecognisesEdge {
  __typename?: 'AwardRecognisesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Recognised;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Award.recognises`: all that is given must hold. */
export interface AwardRecognisesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: AwardRecognisesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: AwardRecognisesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: AwardRecognisesMatch | null;
  /** Exactly one item matches. */
  single?: AwardRecognisesMatch | null;
  /** At least one item matches. */
  some?: AwardRecognisesMatch | null;
}

/** What an item of `Award.recognises` must match: its node and its relationship, both where both are given. */
export interface AwardRecognisesMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: RecognisedWhere | null;
}

/** The relationships by which `Award` nodes can be grouped. */
export type AwardRelatedField =
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `recognises`. */
  | 'RECOGNISES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Award`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface AwardWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: AwardWhere[] | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** What `Body` nodes amount to together. */
export interface BodyAggregate {
  __typename?: 'BodyAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Body.commissions`. */
export interface BodyCommissionsConnection {
  __typename?: 'BodyCommissionsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: BodyCommissionsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyCommissionsConnection.groups`. */
export interface BodyCommissionsConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.commissions`: all that is given must hold. */
export interface BodyCommissionsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyCommissionsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyCommissionsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyCommissionsMatch | null;
  /** Exactly one item matches. */
  single?: BodyCommissionsMatch | null;
  /** At least one item matches. */
  some?: BodyCommissionsMatch | null;
}

/** What an item of `Body.commissions` must match: its node and its relationship, both where both are given. */
export interface BodyCommissionsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** What `Body` nodes can be counted by. */
export type BodyCountedField =
  /** The number of items in `commissions`. */
  | 'COMMISSIONS'
  /** The number of items in `delivers`. */
  | 'DELIVERS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** The number of items in `fundsHeld`. */
  | 'FUNDS_HELD'
  /** The number of items in `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** The number of items in `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** The number of items in `hosts`. */
  | 'HOSTS'
  /** The number of items in `partnerIn`. */
  | 'PARTNER_IN'
  /** The number of items in `staff`. */
  | 'STAFF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** A page of `Body.delivers`. */
export interface BodyDeliversConnection {
  __typename?: 'BodyDeliversConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: BodyDeliversEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyDeliversConnection.groups`. */
export interface BodyDeliversConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.delivers`: all that is given must hold. */
export interface BodyDeliversFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyDeliversMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyDeliversMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyDeliversMatch | null;
  /** Exactly one item matches. */
  single?: BodyDeliversMatch | null;
  /** At least one item matches. */
  some?: BodyDeliversMatch | null;
}

/** What an item of `Body.delivers` must match: its node and its relationship, both where both are given. */
export interface BodyDeliversMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Body.fundedInitiatives`. */
export interface BodyFundedInitiativesConnection {
  __typename?: 'BodyFundedInitiativesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: InitiativeAggregate;
  /** The items of this page. */
  edges: BodyFundedInitiativesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: InitiativeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyFundedInitiativesConnection.groups`. */
export interface BodyFundedInitiativesConnectionGroupsArguments {
  /** What to group by. */
  by: InitiativeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Body.fundedInitiatives`: all that is given must hold. */
export interface BodyFundedInitiativesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyFundedInitiativesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyFundedInitiativesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyFundedInitiativesMatch | null;
  /** Exactly one item matches. */
  single?: BodyFundedInitiativesMatch | null;
  /** At least one item matches. */
  some?: BodyFundedInitiativesMatch | null;
}

/** What an item of `Body.fundedInitiatives` must match: its node and its relationship, both where both are given. */
export interface BodyFundedInitiativesMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** A page of `Body.fundsHeld`. */
export interface BodyFundsHeldConnection {
  __typename?: 'BodyFundsHeldConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundAggregate;
  /** The items of this page. */
  edges: BodyFundsHeldEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyFundsHeldConnection.groups`. */
export interface BodyFundsHeldConnectionGroupsArguments {
  /** What to group by. */
  by: FundGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Body.fundsHeld`, with what is known of the relationship. */
export interface BodyFundsHeldEdge {
  __typename?: 'BodyFundsHeldEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Body.fundsHeld`: all that is given must hold. */
export interface BodyFundsHeldFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyFundsHeldMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyFundsHeldMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyFundsHeldMatch | null;
  /** Exactly one item matches. */
  single?: BodyFundsHeldMatch | null;
  /** At least one item matches. */
  some?: BodyFundsHeldMatch | null;
}

/** What an item of `Body.fundsHeld` must match: its node and its relationship, both where both are given. */
export interface BodyFundsHeldMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Body.grantsGiven`. */
export interface BodyGrantsGivenConnection {
  __typename?: 'BodyGrantsGivenConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: BodyGrantsGivenEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyGrantsGivenConnection.groups`. */
export interface BodyGrantsGivenConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.grantsGiven`: all that is given must hold. */
export interface BodyGrantsGivenFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyGrantsGivenMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyGrantsGivenMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyGrantsGivenMatch | null;
  /** Exactly one item matches. */
  single?: BodyGrantsGivenMatch | null;
  /** At least one item matches. */
  some?: BodyGrantsGivenMatch | null;
}

/** What an item of `Body.grantsGiven` must match: its node and its relationship, both where both are given. */
export interface BodyGrantsGivenMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A page of `Body.grantsReceived`. */
export interface BodyGrantsReceivedConnection {
  __typename?: 'BodyGrantsReceivedConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: BodyGrantsReceivedEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyGrantsReceivedConnection.groups`. */
export interface BodyGrantsReceivedConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.grantsReceived`: all that is given must hold. */
export interface BodyGrantsReceivedFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyGrantsReceivedMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyGrantsReceivedMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyGrantsReceivedMatch | null;
  /** Exactly one item matches. */
  single?: BodyGrantsReceivedMatch | null;
  /** At least one item matches. */
  some?: BodyGrantsReceivedMatch | null;
}

/** What an item of `Body.grantsReceived` must match: its node and its relationship, both where both are given. */
export interface BodyGrantsReceivedMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A group of `Body` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface BodyGroup {
  __typename?: 'BodyGroup';
  /** What they amount to. */
  aggregate: BodyAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Body` nodes by: one thing. */
export interface BodyGroupBy {
  /** By the values of a field. */
  field?: BodyGroupField | null;
  /** By the nodes that they are related to. */
  related?: BodyRelatedField | null;
}

/** The fields by which `Body` nodes can be grouped. */
export type BodyGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Body` nodes. */
export interface BodyGroups {
  __typename?: 'BodyGroups';
  /** The groups, the largest first. */
  items: BodyGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Body.hosts`. */
export interface BodyHostsConnection {
  __typename?: 'BodyHostsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: BodyHostsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyHostsConnection.groups`. */
export interface BodyHostsConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.hosts`: all that is given must hold. */
export interface BodyHostsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyHostsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyHostsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyHostsMatch | null;
  /** Exactly one item matches. */
  single?: BodyHostsMatch | null;
  /** At least one item matches. */
  some?: BodyHostsMatch | null;
}

/** What an item of `Body.hosts` must match: its node and its relationship, both where both are given. */
export interface BodyHostsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** An order of `Body` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface BodyOrder {
  /** By how many items the node has in a list. */
  count?: BodyCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: BodyOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Body` nodes can be ordered by. */
export type BodyOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `Body.partnerIn`. */
export interface BodyPartnerInConnection {
  __typename?: 'BodyPartnerInConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: BodyPartnerInEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyPartnerInConnection.groups`. */
export interface BodyPartnerInConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Body.partnerIn`: all that is given must hold. */
export interface BodyPartnerInFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyPartnerInMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyPartnerInMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyPartnerInMatch | null;
  /** Exactly one item matches. */
  single?: BodyPartnerInMatch | null;
  /** At least one item matches. */
  some?: BodyPartnerInMatch | null;
}

/** What an item of `Body.partnerIn` must match: its node and its relationship, both where both are given. */
export interface BodyPartnerInMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** The relationships by which `Body` nodes can be grouped. */
export type BodyRelatedField =
  /** By the nodes of `commissions`. */
  | 'COMMISSIONS'
  /** By the nodes of `delivers`. */
  | 'DELIVERS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** By the nodes of `fundsHeld`. */
  | 'FUNDS_HELD'
  /** By the nodes of `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** By the nodes of `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** By the nodes of `hosts`. */
  | 'HOSTS'
  /** By the nodes of `partnerIn`. */
  | 'PARTNER_IN'
  /** By the nodes of `staff`. */
  | 'STAFF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Body.staff`. */
export interface BodyStaffConnection {
  __typename?: 'BodyStaffConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PersonAggregate;
  /** The items of this page. */
  edges: BodyStaffEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PersonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `BodyStaffConnection.groups`. */
export interface BodyStaffConnectionGroupsArguments {
  /** What to group by. */
  by: PersonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Person;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Body.staff`: all that is given must hold. */
export interface BodyStaffFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: BodyStaffMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: BodyStaffMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: BodyStaffMatch | null;
  /** Exactly one item matches. */
  single?: BodyStaffMatch | null;
  /** At least one item matches. */
  some?: BodyStaffMatch | null;
}

/** What an item of `Body.staff` must match: its node and its relationship, both where both are given. */
export interface BodyStaffMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: PersonWhere | null;
}

/** A filter on `Body`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: BodyWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Prison` and matches this. */
  onPrison?: PrisonWhere | null;
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
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: boolean | null;
}

/** How many items changed in which way. */
export interface ChangeCounts {
  __typename?: 'ChangeCounts';
  /** Those that weren't there. */
  added: number;
  /** Those of which something else is stated, or by other sections. */
  changed: number;
  /** Those that aren't there any more. */
  removed: number;
}

/** How something differs from a version before. */
export type ChangeKind =
  /** It wasn't there. */
  | 'ADDED'
  /** Something else is stated of it, or by other sections. */
  | 'CHANGED'
  /** It isn't there any more: a mistake was mended, or it was merged or withdrawn. */
  | 'REMOVED';

/** What differs between a version of the facts and those that are being served. */
export interface Changes {
  __typename?: 'Changes';
  /** The version of the dataset that is being served, as `dataset { version }` has it. */
  datasetVersion: string;
  /** How many nodes were added, changed and removed, without regard to any filter below. */
  nodeCounts: ChangeCounts;
  /** The nodes that differ, by kind of change, type and id. What a section says of a node belongs to the node. */
  nodes: NodeChangeConnection | null;
  /** How many relationships were added, changed and removed, without regard to any filter below. */
  relationshipCounts: ChangeCounts;
  /** The relationships that differ, by kind of change, type and ends. Those that only say which section describes what aren't listed: they belong to the node. */
  relationships: RelationshipChangeConnection | null;
  /** The version before. */
  since: DatasetVersion;
}

/** The arguments of `Changes.nodes`. */
export interface ChangesNodesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** Only such changes; all where absent. */
  changes?: ChangeKind[] | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
  /** Only nodes of these types; all types where absent. */
  types?: NodeType[] | null;
}

/** The arguments of `Changes.relationships`. */
export interface ChangesRelationshipsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** Only such changes; all where absent. */
  changes?: ChangeKind[] | null;
  /** Only relationships with one of these nodes at an end, removed nodes included; all where absent. */
  ends?: string[] | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
  /** Only relationships of these types; all types where absent. */
  types?: RelationshipType[] | null;
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

/** What `Claimant` nodes amount to together. */
export interface ClaimantAggregate {
  __typename?: 'ClaimantAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Claimant` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ClaimantGroup {
  __typename?: 'ClaimantGroup';
  /** What they amount to. */
  aggregate: ClaimantAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Claimant` nodes by: one thing. */
export interface ClaimantGroupBy {
  /** By the values of a field. */
  field?: ClaimantGroupField | null;
}

/** The fields by which `Claimant` nodes can be grouped. */
export type ClaimantGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Claimant` nodes. */
export interface ClaimantGroups {
  __typename?: 'ClaimantGroups';
  /** The groups, the largest first. */
  items: ClaimantGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Claimant` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ClaimantOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ClaimantOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Claimant` nodes can be ordered by. */
export type ClaimantOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Claimant`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface ClaimantWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ClaimantWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ClaimantWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Person` and matches this. */
  onPerson?: PersonWhere | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Cohort` nodes amount to together. */
export interface CohortAggregate {
  __typename?: 'CohortAggregate';
  /** How many items there are. */
  count: number;
  /** By `definition`. */
  definition: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Cohort.broader`. */
export interface CohortBroaderConnection {
  __typename?: 'CohortBroaderConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: CohortAggregate;
  /** The items of this page. */
  edges: CohortBroaderEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: CohortGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `CohortBroaderConnection.groups`. */
export interface CohortBroaderConnectionGroupsArguments {
  /** What to group by. */
  by: CohortGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Cohort.broader`, with what is known of the relationship. */
export interface CohortBroaderEdge {
  __typename?: 'CohortBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Cohort.broader`: all that is given must hold. */
export interface CohortBroaderFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: CohortBroaderMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: CohortBroaderMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: CohortBroaderMatch | null;
  /** Exactly one item matches. */
  single?: CohortBroaderMatch | null;
  /** At least one item matches. */
  some?: CohortBroaderMatch | null;
}

/** What an item of `Cohort.broader` must match: its node and its relationship, both where both are given. */
export interface CohortBroaderMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Cohort` nodes. */
export interface CohortConnection {
  __typename?: 'CohortConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: CohortAggregate;
  /** The items of this page. */
  edges: CohortEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: CohortGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `CohortConnection.groups`. */
export interface CohortConnectionGroupsArguments {
  /** What to group by. */
  by: CohortGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** A page of `Cohort.contracts`. */
export interface CohortContractsConnection {
  __typename?: 'CohortContractsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: CohortContractsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `CohortContractsConnection.groups`. */
export interface CohortContractsConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Cohort.contracts`, with what is known of the relationship. */
export interface CohortContractsEdge {
  __typename?: 'CohortContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `Cohort.contracts`: all that is given must hold. */
export interface CohortContractsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: CohortContractsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: CohortContractsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: CohortContractsMatch | null;
  /** Exactly one item matches. */
  single?: CohortContractsMatch | null;
  /** At least one item matches. */
  some?: CohortContractsMatch | null;
}

/** What an item of `Cohort.contracts` must match: its node and its relationship, both where both are given. */
export interface CohortContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** What `Cohort` nodes can be counted by. */
export type CohortCountedField =
  /** The number of items in `broader`. */
  | 'BROADER'
  /** The number of items in `contracts`. */
  | 'CONTRACTS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `narrower`. */
  | 'NARROWER'
  /** The number of items in `schemes`. */
  | 'SCHEMES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Cohort` of a list. */
export interface CohortEdge {
  __typename?: 'CohortEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Cohort;
}

/** A group of `Cohort` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface CohortGroup {
  __typename?: 'CohortGroup';
  /** What they amount to. */
  aggregate: CohortAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Cohort` nodes by: one thing. */
export interface CohortGroupBy {
  /** By the values of a field. */
  field?: CohortGroupField | null;
  /** By the nodes that they are related to. */
  related?: CohortRelatedField | null;
}

/** The fields by which `Cohort` nodes can be grouped. */
export type CohortGroupField =
  /** By `definition`. */
  | 'DEFINITION'
  /** By `name`. */
  | 'NAME';

/** Groups of `Cohort` nodes. */
export interface CohortGroups {
  __typename?: 'CohortGroups';
  /** The groups, the largest first. */
  items: CohortGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Cohort.narrower`. */
export interface CohortNarrowerConnection {
  __typename?: 'CohortNarrowerConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: CohortAggregate;
  /** The items of this page. */
  edges: CohortNarrowerEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: CohortGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `CohortNarrowerConnection.groups`. */
export interface CohortNarrowerConnectionGroupsArguments {
  /** What to group by. */
  by: CohortGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Cohort.narrower`, with what is known of the relationship. */
export interface CohortNarrowerEdge {
  __typename?: 'CohortNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Cohort.narrower`: all that is given must hold. */
export interface CohortNarrowerFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: CohortNarrowerMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: CohortNarrowerMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: CohortNarrowerMatch | null;
  /** Exactly one item matches. */
  single?: CohortNarrowerMatch | null;
  /** At least one item matches. */
  some?: CohortNarrowerMatch | null;
}

/** What an item of `Cohort.narrower` must match: its node and its relationship, both where both are given. */
export interface CohortNarrowerMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** An order of `Cohort` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface CohortOrder {
  /** By how many items the node has in a list. */
  count?: CohortCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: CohortOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Cohort` nodes can be ordered by. */
export type CohortOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Cohort` nodes can be grouped. */
export type CohortRelatedField =
  /** By the nodes of `broader`. */
  | 'BROADER'
  /** By the nodes of `contracts`. */
  | 'CONTRACTS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `narrower`. */
  | 'NARROWER'
  /** By the nodes of `schemes`. */
  | 'SCHEMES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Cohort.schemes`. */
export interface CohortSchemesConnection {
  __typename?: 'CohortSchemesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: CohortSchemesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `CohortSchemesConnection.groups`. */
export interface CohortSchemesConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Cohort.schemes`, with what is known of the relationship. */
export interface CohortSchemesEdge {
  __typename?: 'CohortSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Cohort.schemes`: all that is given must hold. */
export interface CohortSchemesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: CohortSchemesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: CohortSchemesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: CohortSchemesMatch | null;
  /** Exactly one item matches. */
  single?: CohortSchemesMatch | null;
  /** At least one item matches. */
  some?: CohortSchemesMatch | null;
}

/** What an item of `Cohort.schemes` must match: its node and its relationship, both where both are given. */
export interface CohortSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Cohort`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  definition?: TextFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** An approach that two areas use. */
export interface CommonApproach {
  __typename?: 'CommonApproach';
  /** The approach. */
  approach: Approach;
  /** The schemes of the one area. */
  schemesOfOne: SchemeEvidence[];
  /** The schemes of the other area. */
  schemesOfOther: SchemeEvidence[];
}

/** Who pays for schemes of an approach. */
export interface CommonFunder {
  __typename?: 'CommonFunder';
  /** The body or fund. */
  funder: Funder;
  /** For how many of the schemes. Money that is only bid for doesn't count. */
  schemeCount: number;
}

/** A kind of organisation that has a part in two or more schemes of an approach. */
export interface CommonPartnerKind {
  __typename?: 'CommonPartnerKind';
  /** How many different organisations they are. */
  bodyCount: number;
  /** The kind. */
  kind: OrganisationKind;
  /** In how many of the schemes such an organisation commissions, delivers, hosts, funds or takes part. */
  schemeCount: number;
}

/** An approach in the areas that are compared. */
export interface ComparedApproach {
  __typename?: 'ComparedApproach';
  /** The approach. */
  approach: Approach;
  /** How many of them have it. */
  areaCount: number;
  /** The areas of which no statement was found. That isn't to say that they don't have it. */
  notFound: ForceAreaConnection;
  /** Whether all, some or one of the areas have it. */
  sharing: Sharing;
  /** The areas that have it, with the schemes behind. */
  stated: AreaSchemes[];
}

/** The arguments of `ComparedApproach.notFound`. */
export interface ComparedApproachNotFoundArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A body that has a part in schemes or partnerships of the areas that are compared. */
export interface ComparedPartner {
  __typename?: 'ComparedPartner';
  /** In how many of them. */
  areaCount: number;
  /** The body. */
  body: Body;
  /** The areas of which no statement was found. That isn't to say that it doesn't work there. */
  notFound: ForceAreaConnection;
  /** Whether it works in all, some or one of the areas. */
  sharing: Sharing;
  /** The areas where it works, with the schemes and partnerships behind. */
  stated: AreaInitiatives[];
}

/** The arguments of `ComparedPartner.notFound`. */
export interface ComparedPartnerNotFoundArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** Some force areas side by side. */
export interface Comparison {
  __typename?: 'Comparison';
  /** The approaches of at least one of them: those of most areas first, then by name. */
  approaches: ComparedApproach[];
  /** The areas that are compared. */
  areas: ForceAreaConnection;
  /** How many documents say something of any scheme: those in which a statement could have been found. */
  documentsSearched: number;
  /** Bodies with a part in a scheme or partnership of at least one of them: those of most areas first, then by name. */
  partners: ComparedPartner[];
}

/** The arguments of `Comparison.areas`. */
export interface ComparisonAreasArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Contract.statedIn`. */
export interface ContractStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Contract` nodes amount to together. */
export interface ContractAggregate {
  __typename?: 'ContractAggregate';
  /** How many items there are. */
  count: number;
  /** By `female`. */
  female: ValueAggregate;
  /** By `male`. */
  male: ValueAggregate;
  /** By `maxAge`. */
  maxAge: IntAggregate;
  /** By `minAge`. */
  minAge: IntAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `reference`. */
  reference: TextAggregate;
  /** By `service`. */
  service: TextAggregate;
  /** By `visibleFrom`. */
  visibleFrom: DateAggregate;
  /** By `visibleTo`. */
  visibleTo: DateAggregate;
}

/** A contract in which both have a part. */
export interface ContractBasis {
  __typename?: 'ContractBasis';
  /** The contract. */
  contract: Contract;
  /** The parts of the partner. */
  partnerParts: Part[];
  /** The parts of the body asked about. */
  parts: Part[];
}

/** A page of `Contract` nodes. */
export interface ContractConnection {
  __typename?: 'ContractConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: ContractEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ContractConnection.groups`. */
export interface ContractConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Contract` nodes can be counted by. */
export type ContractCountedField =
  /** The number of items in `covers`. */
  | 'COVERS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `forCohort`. */
  | 'FOR_COHORT'
  /** The number of items in `forNeed`. */
  | 'FOR_NEED'
  /** The number of items in `providedBy`. */
  | 'PROVIDED_BY'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** A page of `Contract.covers`. */
export interface ContractCoversConnection {
  __typename?: 'ContractCoversConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: TerritoryAggregate;
  /** The items of this page. */
  edges: ContractCoversEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: TerritoryGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ContractCoversConnection.groups`. */
export interface ContractCoversConnectionGroupsArguments {
  /** What to group by. */
  by: TerritoryGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Contract.covers`, with what is known of the relationship. */
export interface ContractCoversEdge {
  __typename?: 'ContractCoversEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
}

/** A filter by `Contract.covers`: all that is given must hold. */
export interface ContractCoversFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ContractCoversMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ContractCoversMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ContractCoversMatch | null;
  /** Exactly one item matches. */
  single?: ContractCoversMatch | null;
  /** At least one item matches. */
  some?: ContractCoversMatch | null;
}

/** What an item of `Contract.covers` must match: its node and its relationship, both where both are given. */
export interface ContractCoversMatch {
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** One `Contract` of a list. */
export interface ContractEdge {
  __typename?: 'ContractEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Contract;
}

/** A page of `Contract.forCohort`. */
export interface ContractForCohortConnection {
  __typename?: 'ContractForCohortConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: CohortAggregate;
  /** The items of this page. */
  edges: ContractForCohortEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: CohortGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ContractForCohortConnection.groups`. */
export interface ContractForCohortConnectionGroupsArguments {
  /** What to group by. */
  by: CohortGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Contract.forCohort`, with what is known of the relationship. */
export interface ContractForCohortEdge {
  __typename?: 'ContractForCohortEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Contract.forCohort`: all that is given must hold. */
export interface ContractForCohortFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ContractForCohortMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ContractForCohortMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ContractForCohortMatch | null;
  /** Exactly one item matches. */
  single?: ContractForCohortMatch | null;
  /** At least one item matches. */
  some?: ContractForCohortMatch | null;
}

/** What an item of `Contract.forCohort` must match: its node and its relationship, both where both are given. */
export interface ContractForCohortMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Contract.forNeed`. */
export interface ContractForNeedConnection {
  __typename?: 'ContractForNeedConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: NeedAggregate;
  /** The items of this page. */
  edges: ContractForNeedEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: NeedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ContractForNeedConnection.groups`. */
export interface ContractForNeedConnectionGroupsArguments {
  /** What to group by. */
  by: NeedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Contract.forNeed`, with what is known of the relationship. */
export interface ContractForNeedEdge {
  __typename?: 'ContractForNeedEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Contract.forNeed`: all that is given must hold. */
export interface ContractForNeedFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ContractForNeedMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ContractForNeedMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ContractForNeedMatch | null;
  /** Exactly one item matches. */
  single?: ContractForNeedMatch | null;
  /** At least one item matches. */
  some?: ContractForNeedMatch | null;
}

/** What an item of `Contract.forNeed` must match: its node and its relationship, both where both are given. */
export interface ContractForNeedMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** A group of `Contract` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ContractGroup {
  __typename?: 'ContractGroup';
  /** What they amount to. */
  aggregate: ContractAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Contract` nodes by: one thing. */
export interface ContractGroupBy {
  /** By the values of a field. */
  field?: ContractGroupField | null;
  /** By the nodes that they are related to. */
  related?: ContractRelatedField | null;
}

/** The fields by which `Contract` nodes can be grouped. */
export type ContractGroupField =
  /** By `female`. */
  | 'FEMALE'
  /** By `male`. */
  | 'MALE'
  /** By `maxAge`. */
  | 'MAX_AGE'
  /** By `minAge`. */
  | 'MIN_AGE'
  /** By `name`. */
  | 'NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `service`. */
  | 'SERVICE'
  /** By `visibleFrom`. */
  | 'VISIBLE_FROM'
  /** By `visibleTo`. */
  | 'VISIBLE_TO';

/** Groups of `Contract` nodes. */
export interface ContractGroups {
  __typename?: 'ContractGroups';
  /** The groups, the largest first. */
  items: ContractGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Contract` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ContractOrder {
  /** By how many items the node has in a list. */
  count?: ContractCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ContractOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: ContractProvidedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ContractProvidedByConnection.groups`. */
export interface ContractProvidedByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Contract.providedBy`: all that is given must hold. */
export interface ContractProvidedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ContractProvidedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ContractProvidedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ContractProvidedByMatch | null;
  /** Exactly one item matches. */
  single?: ContractProvidedByMatch | null;
  /** At least one item matches. */
  some?: ContractProvidedByMatch | null;
}

/** What an item of `Contract.providedBy` must match: its node and its relationship, both where both are given. */
export interface ContractProvidedByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** The relationships by which `Contract` nodes can be grouped. */
export type ContractRelatedField =
  /** By the nodes of `covers`. */
  | 'COVERS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `forCohort`. */
  | 'FOR_COHORT'
  /** By the nodes of `forNeed`. */
  | 'FOR_NEED'
  /** By the nodes of `providedBy`. */
  | 'PROVIDED_BY'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Contract`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  reference?: TextFilter | null;
  /** By `service`. */
  service?: TextFilter | null;
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
  /** The versions of the facts that there were, the oldest first; `changes` tells what differs since. */
  versions: DatasetVersion[];
}

/** The arguments of `Dataset.documents`. */
export interface DatasetDocumentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A version of the facts: a state in which they were handed out. */
export interface DatasetVersion {
  __typename?: 'DatasetVersion';
  /** What it brought, in a sentence. */
  brought: string;
  /** The day when it was made. */
  date: Edtf;
  /** How many nodes it had. */
  nodeCount: number;
  /** Its number, from 1: what `changes(since: …)` takes. */
  number: number;
  /** How many relationships it had, without those that only say which section describes what. */
  relationshipCount: number;
}

/** What dates amount to. */
export interface DateAggregate {
  __typename?: 'DateAggregate';
  /** How many items have a value. */
  count: number;
  /** How many different values there are. */
  distinct: number;
  /** The last day that any of them can mean; null where there is none or one is open to the future. */
  max: string | null;
  /** The first day that any of them can mean; null where there is none or one is open to the past. */
  min: string | null;
}

/** Whose date an entry of a timeline has. */
export type DateOf =
  /** The document's: what it states has no date of its own. For an undated document, when it was certainly not earlier or about which time it was written. */
  | 'DOCUMENT'
  /** The event's own, as stated. */
  | 'EVENT';

/** A body that delivers schemes, and where. */
export interface Deliverer {
  __typename?: 'Deliverer';
  /** The areas, with the schemes that it delivers there. */
  areas: AreaSchemes[];
  /** The body. */
  body: Body;
  /** In how many force areas it delivers. */
  forceAreaCount: number;
  /** In how many regions these areas are. */
  regionCount: number;
  /** The regions of these areas. */
  regions: RegionConnection;
}

/** The arguments of `Deliverer.regions`. */
export interface DelivererRegionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A page of `Deliverer` rows. */
export interface DelivererConnection {
  __typename?: 'DelivererConnection';
  /** The items of this page. */
  edges: DelivererEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Deliverer` of a list. */
export interface DelivererEdge {
  __typename?: 'DelivererEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: Deliverer;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Document` nodes amount to together. */
export interface DocumentAggregate {
  __typename?: 'DocumentAggregate';
  /** How many items there are. */
  count: number;
  /** By `date`. */
  date: DateAggregate;
  /** By `dated`. */
  dated: DateAggregate;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `licence`. */
  licence: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `url`. */
  url: TextAggregate;
}

/** A page of `Document` nodes. */
export interface DocumentConnection {
  __typename?: 'DocumentConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: DocumentAggregate;
  /** The items of this page. */
  edges: DocumentEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: DocumentGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `DocumentConnection.groups`. */
export interface DocumentConnectionGroupsArguments {
  /** What to group by. */
  by: DocumentGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Document` nodes can be counted by. */
export type DocumentCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `issuedBy`. */
  | 'ISSUED_BY'
  /** The number of items in `sections`. */
  | 'SECTIONS'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Document` of a list. */
export interface DocumentEdge {
  __typename?: 'DocumentEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Document;
}

/** A group of `Document` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface DocumentGroup {
  __typename?: 'DocumentGroup';
  /** What they amount to. */
  aggregate: DocumentAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Document` nodes by: one thing. */
export interface DocumentGroupBy {
  /** By the values of a field. */
  field?: DocumentGroupField | null;
  /** By the nodes that they are related to. */
  related?: DocumentRelatedField | null;
}

/** The fields by which `Document` nodes can be grouped. */
export type DocumentGroupField =
  /** By `date`. */
  | 'DATE'
  /** By `dated`. */
  | 'DATED'
  /** By `kind`. */
  | 'KIND'
  /** By `licence`. */
  | 'LICENCE'
  /** By `name`. */
  | 'NAME'
  /** By `url`. */
  | 'URL';

/** Groups of `Document` nodes. */
export interface DocumentGroups {
  __typename?: 'DocumentGroups';
  /** The groups, the largest first. */
  items: DocumentGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Document.issuedBy`. */
export interface DocumentIssuedByConnection {
  __typename?: 'DocumentIssuedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: DocumentIssuedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `DocumentIssuedByConnection.groups`. */
export interface DocumentIssuedByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Document.issuedBy`, with what is known of the relationship. */
export interface DocumentIssuedByEdge {
  __typename?: 'DocumentIssuedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Document.issuedBy`: all that is given must hold. */
export interface DocumentIssuedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: DocumentIssuedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: DocumentIssuedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: DocumentIssuedByMatch | null;
  /** Exactly one item matches. */
  single?: DocumentIssuedByMatch | null;
  /** At least one item matches. */
  some?: DocumentIssuedByMatch | null;
}

/** What an item of `Document.issuedBy` must match: its node and its relationship, both where both are given. */
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
  /** Is this. What has no value doesn't pass. */
  eq?: DocumentKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: DocumentKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: DocumentKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: DocumentKind[] | null;
}

/** An order of `Document` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface DocumentOrder {
  /** By how many items the node has in a list. */
  count?: DocumentCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: DocumentOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Document` nodes can be ordered by. */
export type DocumentOrderField =
  /** By `date`. */
  | 'DATE'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Document` nodes can be grouped. */
export type DocumentRelatedField =
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `issuedBy`. */
  | 'ISSUED_BY'
  /** By the nodes of `sections`. */
  | 'SECTIONS'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Document.sections`. */
export interface DocumentSectionsConnection {
  __typename?: 'DocumentSectionsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SectionAggregate;
  /** The items of this page. */
  edges: DocumentSectionsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SectionGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `DocumentSectionsConnection.groups`. */
export interface DocumentSectionsConnectionGroupsArguments {
  /** What to group by. */
  by: SectionGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Document.sections`, with what is known of the relationship. */
export interface DocumentSectionsEdge {
  __typename?: 'DocumentSectionsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Section;
}

/** A filter by `Document.sections`: all that is given must hold. */
export interface DocumentSectionsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: DocumentSectionsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: DocumentSectionsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: DocumentSectionsMatch | null;
  /** Exactly one item matches. */
  single?: DocumentSectionsMatch | null;
  /** At least one item matches. */
  some?: DocumentSectionsMatch | null;
}

/** What an item of `Document.sections` must match: its node and its relationship, both where both are given. */
export interface DocumentSectionsMatch {
  /** What the node must match. */
  node?: SectionWhere | null;
}

/** A filter on `Document`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  licence?: TextFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  url?: TextFilter | null;
}

/** Two nodes of one type that may be the same. A suggestion made from names and numbers; nobody has decided it. */
export interface DuplicateCandidate {
  __typename?: 'DuplicateCandidate';
  /** The one; the two are in the order of their ids. */
  one: Entity;
  /** The other. */
  other: Entity;
  /** Why they may be the same. */
  reasons: DuplicateReason[];
}

/** A page of `DuplicateCandidate` rows. */
export interface DuplicateCandidateConnection {
  __typename?: 'DuplicateCandidateConnection';
  /** The items of this page. */
  edges: DuplicateCandidateEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `DuplicateCandidate` of a list. */
export interface DuplicateCandidateEdge {
  __typename?: 'DuplicateCandidateEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: DuplicateCandidate;
}

/** A reason why two nodes may be the same. */
export interface DuplicateReason {
  __typename?: 'DuplicateReason';
  /** The rule. */
  rule: DuplicateRule;
  /** The reason in words; names are in lower case and without accents, as they are compared. */
  words: string;
}

/** What makes two nodes candidates. Names are names and aliases, compared without case and accents, as they are and also without article and legal form (Limited, Ltd, CIC, plc). What only knowledge from elsewhere tells, such as a merger under a new name, is found by no rule. */
export type DuplicateRule =
  /** A name of one is the beginning of a name of the other, up to the end of a word, and has four letters or more. */
  | 'NAME_BEGINS_WITH'
  /** A name of one is the end of a name of the other, from the start of a word, and has two words or more: often a body and a local part of it. */
  | 'NAME_ENDS_WITH'
  /** A name of one stands in brackets in a name of the other, as an abbreviation does. */
  | 'NAME_IN_BRACKETS'
  /** They have a name in common. */
  | 'SAME_NAME'
  /** They have a charity number, company number or register's identifier in common. */
  | 'SAME_NUMBER';

/** A date as imprecise as its source: EDTF (ISO 8601-2), such as `2021-03-14`, `2021-03`, `2021`, `2022~` (about), `2019/2020` (an interval) or `2021/..` (open). */
export type Edtf = string;

/** Tests on a date, which may be imprecise: `2021-03` can be any day of that month, `2019/2020` any time from the first day of 2019 to the last of 2020, `2021/..` has no end. `lt` and the like compare the first and last days that the two dates can mean; `eq` and the like compare the dates as printed. */
export interface EdtfFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: Edtf | null;
  /** Certainly begins after this is over: its first day is after the last of this. What has no value doesn't pass. */
  gt?: Edtf | null;
  /** Begins no earlier than this: its first day isn't before the first of this. What has no value doesn't pass. */
  gte?: Edtf | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Edtf[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is certainly over before this begins: its last day is before the first of this. What has no value doesn't pass. */
  lt?: Edtf | null;
  /** Ends no later than this: its last day isn't after the last of this. What has no value doesn't pass. */
  lte?: Edtf | null;
  /** Is not this. What has no value passes. */
  ne?: Edtf | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: Edtf[] | null;
  /** Has a day in common with this. What has no value doesn't pass. */
  overlaps?: Edtf | null;
}

/** What can be endorsed. */
export type Endorsable = Policy | Scheme;

/** What `Endorsable` nodes amount to together. */
export interface EndorsableAggregate {
  __typename?: 'EndorsableAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Endorsable` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface EndorsableGroup {
  __typename?: 'EndorsableGroup';
  /** What they amount to. */
  aggregate: EndorsableAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Endorsable` nodes by: one thing. */
export interface EndorsableGroupBy {
  /** By the values of a field. */
  field?: EndorsableGroupField | null;
}

/** The fields by which `Endorsable` nodes can be grouped. */
export type EndorsableGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Endorsable` nodes. */
export interface EndorsableGroups {
  __typename?: 'EndorsableGroups';
  /** The groups, the largest first. */
  items: EndorsableGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Endorsable` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface EndorsableOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: EndorsableOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Endorsable` nodes can be ordered by. */
export type EndorsableOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Endorsable`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface EndorsableWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EndorsableWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EndorsableWhere | null;
  /** It is of type `Policy` and matches this. */
  onPolicy?: PolicyWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EndorsableWhere[] | null;
}

/** Who can endorse. */
export type Endorser = Organisation | Person;

/** What `Endorser` nodes amount to together. */
export interface EndorserAggregate {
  __typename?: 'EndorserAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Endorser` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface EndorserGroup {
  __typename?: 'EndorserGroup';
  /** What they amount to. */
  aggregate: EndorserAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Endorser` nodes by: one thing. */
export interface EndorserGroupBy {
  /** By the values of a field. */
  field?: EndorserGroupField | null;
}

/** The fields by which `Endorser` nodes can be grouped. */
export type EndorserGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Endorser` nodes. */
export interface EndorserGroups {
  __typename?: 'EndorserGroups';
  /** The groups, the largest first. */
  items: EndorserGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Endorser` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface EndorserOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: EndorserOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Endorser` nodes can be ordered by. */
export type EndorserOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Endorser`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface EndorserWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EndorserWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EndorserWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Person` and matches this. */
  onPerson?: PersonWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EndorserWhere[] | null;
}

/** Anything that the graph knows: every node has an id, a name and the sections that state something of it. */
export type Entity = Approach | Award | Cohort | Contract | Document | Figure | ForceArea | Fund | Grant | Need | Office | Organisation | Partnership | Person | Place | Policy | Prison | ProbationRegion | Region | Scheme | Section;

/** What `Entity` nodes amount to together. */
export interface EntityAggregate {
  __typename?: 'EntityAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Entity` nodes. */
export interface EntityConnection {
  __typename?: 'EntityConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EntityAggregate;
  /** The items of this page. */
  edges: EntityEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EntityGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `EntityConnection.groups`. */
export interface EntityConnectionGroupsArguments {
  /** What to group by. */
  by: EntityGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Entity` nodes can be counted by. */
export type EntityCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Entity` of a list. */
export interface EntityEdge {
  __typename?: 'EntityEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Entity;
}

/** A page of `Entity.figures`. */
export interface EntityFiguresConnection {
  __typename?: 'EntityFiguresConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: EntityFiguresEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `EntityFiguresConnection.groups`. */
export interface EntityFiguresConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Entity.figures`, with what is known of the relationship. */
export interface EntityFiguresEdge {
  __typename?: 'EntityFiguresEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Entity.figures`: all that is given must hold. */
export interface EntityFiguresFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: EntityFiguresMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: EntityFiguresMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: EntityFiguresMatch | null;
  /** Exactly one item matches. */
  single?: EntityFiguresMatch | null;
  /** At least one item matches. */
  some?: EntityFiguresMatch | null;
}

/** What an item of `Entity.figures` must match: its node and its relationship, both where both are given. */
export interface EntityFiguresMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A group of `Entity` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface EntityGroup {
  __typename?: 'EntityGroup';
  /** What they amount to. */
  aggregate: EntityAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Entity` nodes by: one thing. */
export interface EntityGroupBy {
  /** By the values of a field. */
  field?: EntityGroupField | null;
  /** By the nodes that they are related to. */
  related?: EntityRelatedField | null;
}

/** The fields by which `Entity` nodes can be grouped. */
export type EntityGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Entity` nodes. */
export interface EntityGroups {
  __typename?: 'EntityGroups';
  /** The groups, the largest first. */
  items: EntityGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Entity` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface EntityOrder {
  /** By how many items the node has in a list. */
  count?: EntityCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: EntityOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Entity` nodes can be ordered by. */
export type EntityOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Entity` nodes can be grouped. */
export type EntityRelatedField =
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Entity.statedIn`. */
export interface EntityStatedInConnection {
  __typename?: 'EntityStatedInConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SectionAggregate;
  /** The items of this page. */
  edges: EntityStatedInEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SectionGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `EntityStatedInConnection.groups`. */
export interface EntityStatedInConnectionGroupsArguments {
  /** What to group by. */
  by: SectionGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Entity.statedIn`: all that is given must hold. */
export interface EntityStatedInFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: EntityStatedInMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: EntityStatedInMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: EntityStatedInMatch | null;
  /** Exactly one item matches. */
  single?: EntityStatedInMatch | null;
  /** At least one item matches. */
  some?: EntityStatedInMatch | null;
}

/** What an item of `Entity.statedIn` must match: its node and its relationship, both where both are given. */
export interface EntityStatedInMatch {
  /** What the relationship must match. */
  edge?: StatementWhere | null;
  /** What the node must match. */
  node?: SectionWhere | null;
}

/** A filter on `Entity`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface EntityWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: EntityWhere[] | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: EntityWhere | null;
  /** It is of type `Approach` and matches this. */
  onApproach?: ApproachWhere | null;
  /** It is of type `Award` and matches this. */
  onAward?: AwardWhere | null;
  /** It is of type `Cohort` and matches this. */
  onCohort?: CohortWhere | null;
  /** It is of type `Contract` and matches this. */
  onContract?: ContractWhere | null;
  /** It is of type `Document` and matches this. */
  onDocument?: DocumentWhere | null;
  /** It is of type `Figure` and matches this. */
  onFigure?: FigureWhere | null;
  /** It is of type `ForceArea` and matches this. */
  onForceArea?: ForceAreaWhere | null;
  /** It is of type `Fund` and matches this. */
  onFund?: FundWhere | null;
  /** It is of type `Grant` and matches this. */
  onGrant?: GrantWhere | null;
  /** It is of type `Need` and matches this. */
  onNeed?: NeedWhere | null;
  /** It is of type `Office` and matches this. */
  onOffice?: OfficeWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Person` and matches this. */
  onPerson?: PersonWhere | null;
  /** It is of type `Place` and matches this. */
  onPlace?: PlaceWhere | null;
  /** It is of type `Policy` and matches this. */
  onPolicy?: PolicyWhere | null;
  /** It is of type `Prison` and matches this. */
  onPrison?: PrisonWhere | null;
  /** It is of type `ProbationRegion` and matches this. */
  onProbationRegion?: ProbationRegionWhere | null;
  /** It is of type `Region` and matches this. */
  onRegion?: RegionWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** It is of type `Section` and matches this. */
  onSection?: SectionWhere | null;
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
  /** Is this. What has no value doesn't pass. */
  eq?: EvaluationKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: EvaluationKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: EvaluationKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: EvaluationKind[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface EvaluationOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: EvaluationOrderField;
}

/** What relationships that carry `Evaluation` can be ordered by. */
export type EvaluationOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `period`. */
  | 'PERIOD'
  /** By `status`. */
  | 'STATUS';

/** A filter on relationships that carry `Evaluation`: all that is given must hold. */
export interface EvaluationWhere {
  /** All of these must hold; an empty list always does. */
  and?: EvaluationWhere[] | null;
  /** By `kind`. */
  kind?: EvaluationKindFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: EvaluationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: EvaluationWhere[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** A page of `Figure.about`. */
export interface FigureAboutConnection {
  __typename?: 'FigureAboutConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EntityAggregate;
  /** The items of this page. */
  edges: FigureAboutEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EntityGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FigureAboutConnection.groups`. */
export interface FigureAboutConnectionGroupsArguments {
  /** What to group by. */
  by: EntityGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Figure.about`, with what is known of the relationship. */
export interface FigureAboutEdge {
  __typename?: 'FigureAboutEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Entity;
}

/** A filter by `Figure.about`: all that is given must hold. */
export interface FigureAboutFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FigureAboutMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FigureAboutMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FigureAboutMatch | null;
  /** Exactly one item matches. */
  single?: FigureAboutMatch | null;
  /** At least one item matches. */
  some?: FigureAboutMatch | null;
}

/** What an item of `Figure.about` must match: its node and its relationship, both where both are given. */
export interface FigureAboutMatch {
  /** What the node must match. */
  node?: EntityWhere | null;
}

/** What `Figure` nodes amount to together. */
export interface FigureAggregate {
  __typename?: 'FigureAggregate';
  /** By `base`. */
  base: TextAggregate;
  /** By `basis`. */
  basis: ValueAggregate;
  /** By `caveat`. */
  caveat: TextAggregate;
  /** By `cohortSize`. */
  cohortSize: IntAggregate;
  /** By `comparator`. */
  comparator: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `measure`. */
  measure: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `number`, one item for each combination of `kind`, `unit`, `measure`. */
  number: FigureNumberSum[];
  /** By `period`. */
  period: DateAggregate;
  /** By `qualifier`. */
  qualifier: ValueAggregate;
  /** By `unit`. */
  unit: TextAggregate;
  /** By `value`. */
  value: TextAggregate;
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
  /** Is this. What has no value doesn't pass. */
  eq?: FigureBasis | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: FigureBasis[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: FigureBasis | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: FigureBasis[] | null;
}

/** A page of `Figure.claimedBy`. */
export interface FigureClaimedByConnection {
  __typename?: 'FigureClaimedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ClaimantAggregate;
  /** The items of this page. */
  edges: FigureClaimedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ClaimantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FigureClaimedByConnection.groups`. */
export interface FigureClaimedByConnectionGroupsArguments {
  /** What to group by. */
  by: ClaimantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Figure.claimedBy`, with what is known of the relationship. */
export interface FigureClaimedByEdge {
  __typename?: 'FigureClaimedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Claimant;
}

/** A filter by `Figure.claimedBy`: all that is given must hold. */
export interface FigureClaimedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FigureClaimedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FigureClaimedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FigureClaimedByMatch | null;
  /** Exactly one item matches. */
  single?: FigureClaimedByMatch | null;
  /** At least one item matches. */
  some?: FigureClaimedByMatch | null;
}

/** What an item of `Figure.claimedBy` must match: its node and its relationship, both where both are given. */
export interface FigureClaimedByMatch {
  /** What the node must match. */
  node?: ClaimantWhere | null;
}

/** A page of `Figure` nodes. */
export interface FigureConnection {
  __typename?: 'FigureConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: FigureEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FigureConnection.groups`. */
export interface FigureConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Figure` nodes can be counted by. */
export type FigureCountedField =
  /** The number of items in `about`. */
  | 'ABOUT'
  /** The number of items in `claimedBy`. */
  | 'CLAIMED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `parts`. */
  | 'PARTS'
  /** The number of items in `partOf`. */
  | 'PART_OF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Figure` of a list. */
export interface FigureEdge {
  __typename?: 'FigureEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Figure;
}

/** A group of `Figure` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface FigureGroup {
  __typename?: 'FigureGroup';
  /** What they amount to. */
  aggregate: FigureAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Figure` nodes by: one thing. */
export interface FigureGroupBy {
  /** By the values of a field. */
  field?: FigureGroupField | null;
  /** By the nodes that they are related to. */
  related?: FigureRelatedField | null;
}

/** The fields by which `Figure` nodes can be grouped. */
export type FigureGroupField =
  /** By `base`. */
  | 'BASE'
  /** By `basis`. */
  | 'BASIS'
  /** By `caveat`. */
  | 'CAVEAT'
  /** By `cohortSize`. */
  | 'COHORT_SIZE'
  /** By `comparator`. */
  | 'COMPARATOR'
  /** By `kind`. */
  | 'KIND'
  /** By `measure`. */
  | 'MEASURE'
  /** By `name`. */
  | 'NAME'
  /** By `number`. */
  | 'NUMBER'
  /** By `period`. */
  | 'PERIOD'
  /** By `qualifier`. */
  | 'QUALIFIER'
  /** By `unit`. */
  | 'UNIT'
  /** By `value`. */
  | 'VALUE';

/** Groups of `Figure` nodes. */
export interface FigureGroups {
  __typename?: 'FigureGroups';
  /** The groups, the largest first. */
  items: FigureGroup[];
  /** How many groups there are in all. */
  totalCount: number;
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
  /** Is this. What has no value doesn't pass. */
  eq?: FigureKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: FigureKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: FigureKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: FigureKind[] | null;
}

/** What `number` amounts to among items with the same `kind`, `unit`, `measure`. Others are never added to them, and a part isn't added where its whole is among the items. */
export interface FigureNumberSum {
  __typename?: 'FigureNumberSum';
  /** The mean; null where nothing was added. */
  average: number | null;
  /** How many items were added: those that have a value and are no part of another. */
  count: number;
  /** The `kind` that they share; null where they have none. */
  kind: FigureKind | null;
  /** The largest; null where nothing was added. */
  max: number | null;
  /** The `measure` that they share; null where they have none. */
  measure: string | null;
  /** The smallest; null where nothing was added. */
  min: number | null;
  /** How many were left out as parts of another. */
  parts: number;
  /** The sum. */
  sum: number;
  /** The `unit` that they share; null where they have none. */
  unit: string | null;
}

/** An order of `Figure` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface FigureOrder {
  /** By how many items the node has in a list. */
  count?: FigureCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: FigureOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: FigurePartOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FigurePartOfConnection.groups`. */
export interface FigurePartOfConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Figure.partOf`, with what is known of the relationship. */
export interface FigurePartOfEdge {
  __typename?: 'FigurePartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Figure.partOf`: all that is given must hold. */
export interface FigurePartOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FigurePartOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FigurePartOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FigurePartOfMatch | null;
  /** Exactly one item matches. */
  single?: FigurePartOfMatch | null;
  /** At least one item matches. */
  some?: FigurePartOfMatch | null;
}

/** What an item of `Figure.partOf` must match: its node and its relationship, both where both are given. */
export interface FigurePartOfMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Figure.parts`. */
export interface FigurePartsConnection {
  __typename?: 'FigurePartsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: FigurePartsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FigurePartsConnection.groups`. */
export interface FigurePartsConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Figure.parts`, with what is known of the relationship. */
export interface FigurePartsEdge {
  __typename?: 'FigurePartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Figure.parts`: all that is given must hold. */
export interface FigurePartsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FigurePartsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FigurePartsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FigurePartsMatch | null;
  /** Exactly one item matches. */
  single?: FigurePartsMatch | null;
  /** At least one item matches. */
  some?: FigurePartsMatch | null;
}

/** What an item of `Figure.parts` must match: its node and its relationship, both where both are given. */
export interface FigurePartsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** The relationships by which `Figure` nodes can be grouped. */
export type FigureRelatedField =
  /** By the nodes of `about`. */
  | 'ABOUT'
  /** By the nodes of `claimedBy`. */
  | 'CLAIMED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `parts`. */
  | 'PARTS'
  /** By the nodes of `partOf`. */
  | 'PART_OF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Figure`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface FigureWhere {
  /** By `about`. */
  about?: FigureAboutFilter | null;
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FigureWhere[] | null;
  /** By `base`. */
  base?: TextFilter | null;
  /** By `basis`. */
  basis?: FigureBasisFilter | null;
  /** By `caveat`. */
  caveat?: TextFilter | null;
  /** By `claimedBy`. */
  claimedBy?: FigureClaimedByFilter | null;
  /** By `cohortSize`. */
  cohortSize?: IntFilter | null;
  /** By `comparator`. */
  comparator?: TextFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** By `kind`. */
  kind?: FigureKindFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  unit?: TextFilter | null;
  /** By `value`. */
  value?: TextFilter | null;
}

/** What was found of something. */
export type Finding =
  /** No statement was found. That isn't to say that there is none. */
  | 'NO_STATEMENT_FOUND'
  /** Schemes are stated, but they are all planned, proposed or bid for. */
  | 'ONLY_PLANNED'
  /** At least one scheme is stated. */
  | 'STATED';

/** Tests on a number. */
export interface FloatFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: number | null;
  /** Is more than this. What has no value doesn't pass. */
  gt?: number | null;
  /** Is more than this, or is this. What has no value doesn't pass. */
  gte?: number | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: number[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is less than this. What has no value doesn't pass. */
  lt?: number | null;
  /** Is less than this, or is this. What has no value doesn't pass. */
  lte?: number | null;
  /** Is not this. What has no value passes. */
  ne?: number | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: number[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `ForceArea.offices`. */
export interface ForceAreaOfficesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `ForceArea` nodes amount to together. */
export interface ForceAreaAggregate {
  __typename?: 'ForceAreaAggregate';
  /** By `code`. */
  code: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
  /** By `policeUkSlug`. */
  policeUkSlug: TextAggregate;
}

/** A page of `ForceArea` nodes. */
export interface ForceAreaConnection {
  __typename?: 'ForceAreaConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ForceAreaAggregate;
  /** The items of this page. */
  edges: ForceAreaEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ForceAreaGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ForceAreaConnection.groups`. */
export interface ForceAreaConnectionGroupsArguments {
  /** What to group by. */
  by: ForceAreaGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** A page of `ForceArea.contracts`. */
export interface ForceAreaContractsConnection {
  __typename?: 'ForceAreaContractsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: ForceAreaContractsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ForceAreaContractsConnection.groups`. */
export interface ForceAreaContractsConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ForceArea.contracts`, with what is known of the relationship. */
export interface ForceAreaContractsEdge {
  __typename?: 'ForceAreaContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `ForceArea.contracts`: all that is given must hold. */
export interface ForceAreaContractsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ForceAreaContractsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ForceAreaContractsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ForceAreaContractsMatch | null;
  /** Exactly one item matches. */
  single?: ForceAreaContractsMatch | null;
  /** At least one item matches. */
  some?: ForceAreaContractsMatch | null;
}

/** What an item of `ForceArea.contracts` must match: its node and its relationship, both where both are given. */
export interface ForceAreaContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** What `ForceArea` nodes can be counted by. */
export type ForceAreaCountedField =
  /** The number of items in `contracts`. */
  | 'CONTRACTS'
  /** The number of items in `coveredBy`. */
  | 'COVERED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `initiatives`. */
  | 'INITIATIVES'
  /** The number of items in `offices`. */
  | 'OFFICES'
  /** The number of items in `places`. */
  | 'PLACES'
  /** The number of items in `prisons`. */
  | 'PRISONS'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `ForceArea` of a list. */
export interface ForceAreaEdge {
  __typename?: 'ForceAreaEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: ForceArea;
}

/** A group of `ForceArea` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ForceAreaGroup {
  __typename?: 'ForceAreaGroup';
  /** What they amount to. */
  aggregate: ForceAreaAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `ForceArea` nodes by: one thing. */
export interface ForceAreaGroupBy {
  /** By the values of a field. */
  field?: ForceAreaGroupField | null;
  /** By the nodes that they are related to. */
  related?: ForceAreaRelatedField | null;
}

/** The fields by which `ForceArea` nodes can be grouped. */
export type ForceAreaGroupField =
  /** By `code`. */
  | 'CODE'
  /** By `name`. */
  | 'NAME'
  /** By `policeUkSlug`. */
  | 'POLICE_UK_SLUG';

/** Groups of `ForceArea` nodes. */
export interface ForceAreaGroups {
  __typename?: 'ForceAreaGroups';
  /** The groups, the largest first. */
  items: ForceAreaGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `ForceArea.offices`. */
export interface ForceAreaOfficesConnection {
  __typename?: 'ForceAreaOfficesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: ForceAreaOfficesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ForceAreaOfficesConnection.groups`. */
export interface ForceAreaOfficesConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ForceArea.offices`, with what is known of the relationship. */
export interface ForceAreaOfficesEdge {
  __typename?: 'ForceAreaOfficesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `ForceArea.offices`: all that is given must hold. */
export interface ForceAreaOfficesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ForceAreaOfficesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ForceAreaOfficesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ForceAreaOfficesMatch | null;
  /** Exactly one item matches. */
  single?: ForceAreaOfficesMatch | null;
  /** At least one item matches. */
  some?: ForceAreaOfficesMatch | null;
}

/** What an item of `ForceArea.offices` must match: its node and its relationship, both where both are given. */
export interface ForceAreaOfficesMatch {
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** An order of `ForceArea` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ForceAreaOrder {
  /** By how many items the node has in a list. */
  count?: ForceAreaCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ForceAreaOrderField | null;
  /** By a property of `probationRegion`. */
  probationRegion?: ProbationRegionOrderField | null;
  /** By a property of `region`. */
  region?: RegionOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `ForceArea` nodes can be ordered by. */
export type ForceAreaOrderField =
  /** By `name`. */
  | 'NAME';

/** A page of `ForceArea.places`. */
export interface ForceAreaPlacesConnection {
  __typename?: 'ForceAreaPlacesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PlaceAggregate;
  /** The items of this page. */
  edges: ForceAreaPlacesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PlaceGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ForceAreaPlacesConnection.groups`. */
export interface ForceAreaPlacesConnectionGroupsArguments {
  /** What to group by. */
  by: PlaceGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ForceArea.places`, with what is known of the relationship. */
export interface ForceAreaPlacesEdge {
  __typename?: 'ForceAreaPlacesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Place;
}

/** A filter by `ForceArea.places`: all that is given must hold. */
export interface ForceAreaPlacesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ForceAreaPlacesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ForceAreaPlacesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ForceAreaPlacesMatch | null;
  /** Exactly one item matches. */
  single?: ForceAreaPlacesMatch | null;
  /** At least one item matches. */
  some?: ForceAreaPlacesMatch | null;
}

/** What an item of `ForceArea.places` must match: its node and its relationship, both where both are given. */
export interface ForceAreaPlacesMatch {
  /** What the node must match. */
  node?: PlaceWhere | null;
}

/** A page of `ForceArea.prisons`. */
export interface ForceAreaPrisonsConnection {
  __typename?: 'ForceAreaPrisonsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PrisonAggregate;
  /** The items of this page. */
  edges: ForceAreaPrisonsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PrisonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ForceAreaPrisonsConnection.groups`. */
export interface ForceAreaPrisonsConnectionGroupsArguments {
  /** What to group by. */
  by: PrisonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ForceArea.prisons`, with what is known of the relationship. */
export interface ForceAreaPrisonsEdge {
  __typename?: 'ForceAreaPrisonsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Prison;
}

/** A filter by `ForceArea.prisons`: all that is given must hold. */
export interface ForceAreaPrisonsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ForceAreaPrisonsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ForceAreaPrisonsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ForceAreaPrisonsMatch | null;
  /** Exactly one item matches. */
  single?: ForceAreaPrisonsMatch | null;
  /** At least one item matches. */
  some?: ForceAreaPrisonsMatch | null;
}

/** What an item of `ForceArea.prisons` must match: its node and its relationship, both where both are given. */
export interface ForceAreaPrisonsMatch {
  /** What the node must match. */
  node?: PrisonWhere | null;
}

/** The relationships by which `ForceArea` nodes can be grouped. */
export type ForceAreaRelatedField =
  /** By the nodes of `contracts`. */
  | 'CONTRACTS'
  /** By the nodes of `coveredBy`. */
  | 'COVERED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `initiatives`. */
  | 'INITIATIVES'
  /** By the nodes of `offices`. */
  | 'OFFICES'
  /** By the nodes of `places`. */
  | 'PLACES'
  /** By the nodes of `prisons`. */
  | 'PRISONS'
  /** By the nodes of `probationRegion`. */
  | 'PROBATION_REGION'
  /** By the nodes of `region`. */
  | 'REGION'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `ForceArea`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface ForceAreaWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ForceAreaWhere[] | null;
  /** By `code`. */
  code?: TextFilter | null;
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  policeUkSlug?: TextFilter | null;
  /** By `prisons`. */
  prisons?: ForceAreaPrisonsFilter | null;
  /** There is a `probationRegion`, and it matches this; an empty filter asks only that there is one. */
  probationRegion?: ProbationRegionWhere | null;
  /** There is a `region`, and it matches this; an empty filter asks only that there is one. */
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Fund.grants`. */
export interface FundGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Fund` nodes amount to together. */
export interface FundAggregate {
  __typename?: 'FundAggregate';
  /** How many items there are. */
  count: number;
  /** By `end`. */
  end: DateAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Fund` nodes. */
export interface FundConnection {
  __typename?: 'FundConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundAggregate;
  /** The items of this page. */
  edges: FundEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundConnection.groups`. */
export interface FundConnectionGroupsArguments {
  /** What to group by. */
  by: FundGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Fund` nodes can be counted by. */
export type FundCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** The number of items in `grants`. */
  | 'GRANTS'
  /** The number of items in `grantsFor`. */
  | 'GRANTS_FOR'
  /** The number of items in `heldBy`. */
  | 'HELD_BY'
  /** The number of items in `parts`. */
  | 'PARTS'
  /** The number of items in `partOf`. */
  | 'PART_OF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Fund` of a list. */
export interface FundEdge {
  __typename?: 'FundEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Fund;
}

/** A page of `Fund.fundedInitiatives`. */
export interface FundFundedInitiativesConnection {
  __typename?: 'FundFundedInitiativesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: InitiativeAggregate;
  /** The items of this page. */
  edges: FundFundedInitiativesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: InitiativeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundFundedInitiativesConnection.groups`. */
export interface FundFundedInitiativesConnectionGroupsArguments {
  /** What to group by. */
  by: InitiativeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Fund.fundedInitiatives`: all that is given must hold. */
export interface FundFundedInitiativesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundFundedInitiativesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundFundedInitiativesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundFundedInitiativesMatch | null;
  /** Exactly one item matches. */
  single?: FundFundedInitiativesMatch | null;
  /** At least one item matches. */
  some?: FundFundedInitiativesMatch | null;
}

/** What an item of `Fund.fundedInitiatives` must match: its node and its relationship, both where both are given. */
export interface FundFundedInitiativesMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** A page of `Fund.grants`. */
export interface FundGrantsConnection {
  __typename?: 'FundGrantsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: FundGrantsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundGrantsConnection.groups`. */
export interface FundGrantsConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Fund.grants`, with what is known of the relationship. */
export interface FundGrantsEdge {
  __typename?: 'FundGrantsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Fund.grants`: all that is given must hold. */
export interface FundGrantsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundGrantsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundGrantsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundGrantsMatch | null;
  /** Exactly one item matches. */
  single?: FundGrantsMatch | null;
  /** At least one item matches. */
  some?: FundGrantsMatch | null;
}

/** A page of `Fund.grantsFor`. */
export interface FundGrantsForConnection {
  __typename?: 'FundGrantsForConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: FundGrantsForEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundGrantsForConnection.groups`. */
export interface FundGrantsForConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Fund.grantsFor`, with what is known of the relationship. */
export interface FundGrantsForEdge {
  __typename?: 'FundGrantsForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Fund.grantsFor`: all that is given must hold. */
export interface FundGrantsForFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundGrantsForMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundGrantsForMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundGrantsForMatch | null;
  /** Exactly one item matches. */
  single?: FundGrantsForMatch | null;
  /** At least one item matches. */
  some?: FundGrantsForMatch | null;
}

/** What an item of `Fund.grantsFor` must match: its node and its relationship, both where both are given. */
export interface FundGrantsForMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** What an item of `Fund.grants` must match: its node and its relationship, both where both are given. */
export interface FundGrantsMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A group of `Fund` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface FundGroup {
  __typename?: 'FundGroup';
  /** What they amount to. */
  aggregate: FundAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Fund` nodes by: one thing. */
export interface FundGroupBy {
  /** By the values of a field. */
  field?: FundGroupField | null;
  /** By the nodes that they are related to. */
  related?: FundRelatedField | null;
}

/** The fields by which `Fund` nodes can be grouped. */
export type FundGroupField =
  /** By `end`. */
  | 'END'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Fund` nodes. */
export interface FundGroups {
  __typename?: 'FundGroups';
  /** The groups, the largest first. */
  items: FundGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Fund.heldBy`. */
export interface FundHeldByConnection {
  __typename?: 'FundHeldByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: FundHeldByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundHeldByConnection.groups`. */
export interface FundHeldByConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Fund.heldBy`, with what is known of the relationship. */
export interface FundHeldByEdge {
  __typename?: 'FundHeldByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
}

/** A filter by `Fund.heldBy`: all that is given must hold. */
export interface FundHeldByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundHeldByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundHeldByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundHeldByMatch | null;
  /** Exactly one item matches. */
  single?: FundHeldByMatch | null;
  /** At least one item matches. */
  some?: FundHeldByMatch | null;
}

/** What an item of `Fund.heldBy` must match: its node and its relationship, both where both are given. */
export interface FundHeldByMatch {
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** An order of `Fund` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface FundOrder {
  /** By how many items the node has in a list. */
  count?: FundCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: FundOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundAggregate;
  /** The items of this page. */
  edges: FundPartOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundPartOfConnection.groups`. */
export interface FundPartOfConnectionGroupsArguments {
  /** What to group by. */
  by: FundGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Fund.partOf`, with what is known of the relationship. */
export interface FundPartOfEdge {
  __typename?: 'FundPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Fund.partOf`: all that is given must hold. */
export interface FundPartOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundPartOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundPartOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundPartOfMatch | null;
  /** Exactly one item matches. */
  single?: FundPartOfMatch | null;
  /** At least one item matches. */
  some?: FundPartOfMatch | null;
}

/** What an item of `Fund.partOf` must match: its node and its relationship, both where both are given. */
export interface FundPartOfMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Fund.parts`. */
export interface FundPartsConnection {
  __typename?: 'FundPartsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundAggregate;
  /** The items of this page. */
  edges: FundPartsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `FundPartsConnection.groups`. */
export interface FundPartsConnectionGroupsArguments {
  /** What to group by. */
  by: FundGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Fund.parts`, with what is known of the relationship. */
export interface FundPartsEdge {
  __typename?: 'FundPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Fund.parts`: all that is given must hold. */
export interface FundPartsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: FundPartsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: FundPartsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: FundPartsMatch | null;
  /** Exactly one item matches. */
  single?: FundPartsMatch | null;
  /** At least one item matches. */
  some?: FundPartsMatch | null;
}

/** What an item of `Fund.parts` must match: its node and its relationship, both where both are given. */
export interface FundPartsMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** The relationships by which `Fund` nodes can be grouped. */
export type FundRelatedField =
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** By the nodes of `grants`. */
  | 'GRANTS'
  /** By the nodes of `grantsFor`. */
  | 'GRANTS_FOR'
  /** By the nodes of `heldBy`. */
  | 'HELD_BY'
  /** By the nodes of `parts`. */
  | 'PARTS'
  /** By the nodes of `partOf`. */
  | 'PART_OF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Fund`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  summary?: TextFilter | null;
}

/** What a grant can pay for. */
export type Fundable = Fund | Partnership | Scheme;

/** What `Fundable` nodes amount to together. */
export interface FundableAggregate {
  __typename?: 'FundableAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Fundable` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface FundableGroup {
  __typename?: 'FundableGroup';
  /** What they amount to. */
  aggregate: FundableAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Fundable` nodes by: one thing. */
export interface FundableGroupBy {
  /** By the values of a field. */
  field?: FundableGroupField | null;
}

/** The fields by which `Fundable` nodes can be grouped. */
export type FundableGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Fundable` nodes. */
export interface FundableGroups {
  __typename?: 'FundableGroups';
  /** The groups, the largest first. */
  items: FundableGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Fundable` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface FundableOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: FundableOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Fundable` nodes can be ordered by. */
export type FundableOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Fundable`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface FundableWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FundableWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FundableWhere | null;
  /** It is of type `Fund` and matches this. */
  onFund?: FundWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FundableWhere[] | null;
}

/** Who pays: a body, or a fund in its own name. */
export type Funder = Fund | Organisation | Partnership | Prison;

/** What `Funder` nodes amount to together. */
export interface FunderAggregate {
  __typename?: 'FunderAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Funder` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface FunderGroup {
  __typename?: 'FunderGroup';
  /** What they amount to. */
  aggregate: FunderAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Funder` nodes by: one thing. */
export interface FunderGroupBy {
  /** By the values of a field. */
  field?: FunderGroupField | null;
}

/** The fields by which `Funder` nodes can be grouped. */
export type FunderGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Funder` nodes. */
export interface FunderGroups {
  __typename?: 'FunderGroups';
  /** The groups, the largest first. */
  items: FunderGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Funder` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface FunderOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: FunderOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Funder` nodes can be ordered by. */
export type FunderOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Funder`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface FunderWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FunderWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: FunderWhere | null;
  /** It is of type `Fund` and matches this. */
  onFund?: FundWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Prison` and matches this. */
  onPrison?: PrisonWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FunderWhere[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface FundingOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: FundingOrderField;
}

/** What relationships that carry `Funding` can be ordered by. */
export type FundingOrderField =
  /** By `amount`. */
  | 'AMOUNT'
  /** By `grantStatus`. */
  | 'GRANT_STATUS';

/** A filter on relationships that carry `Funding`: all that is given must hold. */
export interface FundingWhere {
  /** By `amount`. */
  amount?: PoundsFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: FundingWhere[] | null;
  /** By `currency`. */
  currency?: TextFilter | null;
  /** By `grantStatus`. */
  grantStatus?: GrantStatusFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: FundingWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: FundingWhere[] | null;
  /** By `viaGrant`. */
  viaGrant?: IDFilter | null;
}

/** What is stated of an approach or need in a force area or region. */
export interface GapCell {
  __typename?: 'GapCell';
  /** What was found. An empty cell means that no statement was found, never that there is nothing. */
  finding: Finding;
  /** Schemes that are only planned, proposed or bid for, as a whole or in this area or region. */
  planned: SchemeEvidence[];
  /** How many schemes are behind it; those that are only planned don't count. */
  schemeCount: number;
  /** The schemes behind it, with the sections that state that they use the approach or address the need, and that they work in the area or region. */
  schemes: SchemeEvidence[];
  /** The same in words, such as `no statement found in 5 documents`. */
  statement: string;
  /** The approach or need. */
  subject: Subject;
}

/** A force area or region and what is stated of it: one line of a matrix. */
export interface GapRow {
  __typename?: 'GapRow';
  /** The force area; null in a line of a region. */
  area: ForceArea | null;
  /** One cell for each approach or need, by name. */
  cells: GapCell[];
  /** How many of them say something of a scheme that works in this area or region. Where that is 0, nothing at all is known of it, and its empty cells tell nothing about it. */
  documentsOnArea: number;
  /** How many documents say something of any scheme: those in which a statement could have been found. */
  documentsSearched: number;
  /** The region of the line, or the one that the force area is in. */
  region: Region | null;
}

/** A page of `GapRow` rows. */
export interface GapRowConnection {
  __typename?: 'GapRowConnection';
  /** The items of this page. */
  edges: GapRowEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `GapRow` of a list. */
export interface GapRowEdge {
  __typename?: 'GapRowEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: GapRow;
}

/** What the lines of a matrix of gaps are. */
export type GapRows =
  /** Police force areas. */
  | 'AREA'
  /** Regions, each with what is stated of it as a whole and of the areas and places in it. */
  | 'REGION';

/** What the columns of a matrix of gaps are. */
export type GapsBy =
  /** Approaches. */
  | 'APPROACH'
  /** Needs. */
  | 'NEED';

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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Grant.givenTo`. */
export interface GrantGivenToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Grant.statedIn`. */
export interface GrantStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Grant` nodes amount to together. */
export interface GrantAggregate {
  __typename?: 'GrantAggregate';
  /** By `amount`, one item for each combination of `currency`, `status`, `annual`. */
  amount: GrantAmountSum[];
  /** By `annual`. */
  annual: ValueAggregate;
  /** By `caveat`. */
  caveat: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `currency`. */
  currency: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `period`. */
  period: DateAggregate;
  /** By `printed`. */
  printed: TextAggregate;
  /** By `qualifier`. */
  qualifier: ValueAggregate;
  /** By `status`. */
  status: ValueAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** What `amount` amounts to among items with the same `currency`, `status`, `annual`. Others are never added to them, and a part isn't added where its whole is among the items. */
export interface GrantAmountSum {
  __typename?: 'GrantAmountSum';
  /** The `annual` that they share; null where they have none. */
  annual: boolean | null;
  /** The mean; null where nothing was added. */
  average: Pounds | null;
  /** How many items were added: those that have a value and are no part of another. */
  count: number;
  /** The `currency` that they share; null where they have none. */
  currency: string | null;
  /** The largest; null where nothing was added. */
  max: Pounds | null;
  /** The smallest; null where nothing was added. */
  min: Pounds | null;
  /** How many were left out as parts of another. */
  parts: number;
  /** The `status` that they share; null where they have none. */
  status: GrantStatus | null;
  /** The sum. */
  sum: Pounds;
}

/** A page of `Grant` nodes. */
export interface GrantConnection {
  __typename?: 'GrantConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: GrantEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `GrantConnection.groups`. */
export interface GrantConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Grant` nodes can be counted by. */
export type GrantCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `for`. */
  | 'FOR'
  /** The number of items in `fromFund`. */
  | 'FROM_FUND'
  /** The number of items in `givenBy`. */
  | 'GIVEN_BY'
  /** The number of items in `givenTo`. */
  | 'GIVEN_TO'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Grant` of a list. */
export interface GrantEdge {
  __typename?: 'GrantEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Grant;
}

/** A page of `Grant.for`. */
export interface GrantForConnection {
  __typename?: 'GrantForConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundableAggregate;
  /** The items of this page. */
  edges: GrantForEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundableGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `GrantForConnection.groups`. */
export interface GrantForConnectionGroupsArguments {
  /** What to group by. */
  by: FundableGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Grant.for`, with what is known of the relationship. */
export interface GrantForEdge {
  __typename?: 'GrantForEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fundable;
}

/** A filter by `Grant.for`: all that is given must hold. */
export interface GrantForFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: GrantForMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: GrantForMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: GrantForMatch | null;
  /** Exactly one item matches. */
  single?: GrantForMatch | null;
  /** At least one item matches. */
  some?: GrantForMatch | null;
}

/** What an item of `Grant.for` must match: its node and its relationship, both where both are given. */
export interface GrantForMatch {
  /** What the node must match. */
  node?: FundableWhere | null;
}

/** A page of `Grant.fromFund`. */
export interface GrantFromFundConnection {
  __typename?: 'GrantFromFundConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FundAggregate;
  /** The items of this page. */
  edges: GrantFromFundEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FundGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `GrantFromFundConnection.groups`. */
export interface GrantFromFundConnectionGroupsArguments {
  /** What to group by. */
  by: FundGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Grant.fromFund`, with what is known of the relationship. */
export interface GrantFromFundEdge {
  __typename?: 'GrantFromFundEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Fund;
}

/** A filter by `Grant.fromFund`: all that is given must hold. */
export interface GrantFromFundFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: GrantFromFundMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: GrantFromFundMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: GrantFromFundMatch | null;
  /** Exactly one item matches. */
  single?: GrantFromFundMatch | null;
  /** At least one item matches. */
  some?: GrantFromFundMatch | null;
}

/** What an item of `Grant.fromFund` must match: its node and its relationship, both where both are given. */
export interface GrantFromFundMatch {
  /** What the node must match. */
  node?: FundWhere | null;
}

/** A page of `Grant.givenBy`. */
export interface GrantGivenByConnection {
  __typename?: 'GrantGivenByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: GrantGivenByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `GrantGivenByConnection.groups`. */
export interface GrantGivenByConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Grant.givenBy`: all that is given must hold. */
export interface GrantGivenByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: GrantGivenByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: GrantGivenByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: GrantGivenByMatch | null;
  /** Exactly one item matches. */
  single?: GrantGivenByMatch | null;
  /** At least one item matches. */
  some?: GrantGivenByMatch | null;
}

/** What an item of `Grant.givenBy` must match: its node and its relationship, both where both are given. */
export interface GrantGivenByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Grant.givenTo`. */
export interface GrantGivenToConnection {
  __typename?: 'GrantGivenToConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: GrantGivenToEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `GrantGivenToConnection.groups`. */
export interface GrantGivenToConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Grant.givenTo`: all that is given must hold. */
export interface GrantGivenToFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: GrantGivenToMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: GrantGivenToMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: GrantGivenToMatch | null;
  /** Exactly one item matches. */
  single?: GrantGivenToMatch | null;
  /** At least one item matches. */
  some?: GrantGivenToMatch | null;
}

/** What an item of `Grant.givenTo` must match: its node and its relationship, both where both are given. */
export interface GrantGivenToMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A group of `Grant` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface GrantGroup {
  __typename?: 'GrantGroup';
  /** What they amount to. */
  aggregate: GrantAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Grant` nodes by: one thing. */
export interface GrantGroupBy {
  /** By the values of a field. */
  field?: GrantGroupField | null;
  /** By the nodes that they are related to. */
  related?: GrantRelatedField | null;
}

/** The fields by which `Grant` nodes can be grouped. */
export type GrantGroupField =
  /** By `amount`. */
  | 'AMOUNT'
  /** By `annual`. */
  | 'ANNUAL'
  /** By `caveat`. */
  | 'CAVEAT'
  /** By `currency`. */
  | 'CURRENCY'
  /** By `name`. */
  | 'NAME'
  /** By `period`. */
  | 'PERIOD'
  /** By `printed`. */
  | 'PRINTED'
  /** By `qualifier`. */
  | 'QUALIFIER'
  /** By `status`. */
  | 'STATUS'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Grant` nodes. */
export interface GrantGroups {
  __typename?: 'GrantGroups';
  /** The groups, the largest first. */
  items: GrantGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Grant` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface GrantOrder {
  /** By how many items the node has in a list. */
  count?: GrantCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: GrantOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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

/** The relationships by which `Grant` nodes can be grouped. */
export type GrantRelatedField =
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `for`. */
  | 'FOR'
  /** By the nodes of `fromFund`. */
  | 'FROM_FUND'
  /** By the nodes of `givenBy`. */
  | 'GIVEN_BY'
  /** By the nodes of `givenTo`. */
  | 'GIVEN_TO'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

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
  /** Is this. What has no value doesn't pass. */
  eq?: GrantStatus | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: GrantStatus[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: GrantStatus | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: GrantStatus[] | null;
}

/** A filter on `Grant`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  caveat?: TextFilter | null;
  /** By `currency`. */
  currency?: TextFilter | null;
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: GrantWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: GrantWhere[] | null;
  /** By `period`. */
  period?: EdtfFilter | null;
  /** By `printed`. */
  printed?: TextFilter | null;
  /** By `qualifier`. */
  qualifier?: QualifierFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: GrantStatusFilter | null;
  /** By `summary`. */
  summary?: TextFilter | null;
}

/** What a policy can guide. */
export type Guided = Organisation | Partnership | Scheme;

/** What `Guided` nodes amount to together. */
export interface GuidedAggregate {
  __typename?: 'GuidedAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Guided` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface GuidedGroup {
  __typename?: 'GuidedGroup';
  /** What they amount to. */
  aggregate: GuidedAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Guided` nodes by: one thing. */
export interface GuidedGroupBy {
  /** By the values of a field. */
  field?: GuidedGroupField | null;
}

/** The fields by which `Guided` nodes can be grouped. */
export type GuidedGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Guided` nodes. */
export interface GuidedGroups {
  __typename?: 'GuidedGroups';
  /** The groups, the largest first. */
  items: GuidedGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Guided` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface GuidedOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: GuidedOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Guided` nodes can be ordered by. */
export type GuidedOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Guided`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface GuidedWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: GuidedWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: GuidedWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: GuidedWhere[] | null;
}

/** How surely something held at the date asked for with `asOf`. */
export type Held =
  /** It is stated to have held then. */
  | 'CERTAINLY'
  /** The stated dates leave it open; it may have begun later or ended earlier. */
  | 'POSSIBLY';

/** Tests on an id. */
export interface IDFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: string | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: string[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: string | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: string[] | null;
}

/** Work with a purpose and partners: a scheme or a partnership. */
export type Initiative = Partnership | Scheme;

/** What `Initiative` nodes amount to together. */
export interface InitiativeAggregate {
  __typename?: 'InitiativeAggregate';
  /** How many items there are. */
  count: number;
  /** By `end`. */
  end: DateAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `scale`. */
  scale: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
  /** By `status`. */
  status: ValueAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Initiative.chairedBy`. */
export interface InitiativeChairedByConnection {
  __typename?: 'InitiativeChairedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: LeaderAggregate;
  /** The items of this page. */
  edges: InitiativeChairedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: LeaderGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeChairedByConnection.groups`. */
export interface InitiativeChairedByConnectionGroupsArguments {
  /** What to group by. */
  by: LeaderGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Leader;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Initiative.chairedBy`: all that is given must hold. */
export interface InitiativeChairedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeChairedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeChairedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeChairedByMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeChairedByMatch | null;
  /** At least one item matches. */
  some?: InitiativeChairedByMatch | null;
}

/** What an item of `Initiative.chairedBy` must match: its node and its relationship, both where both are given. */
export interface InitiativeChairedByMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: LeaderWhere | null;
}

/** What `Initiative` nodes can be counted by. */
export type InitiativeCountedField =
  /** The number of items in `chairedBy`. */
  | 'CHAIRED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedBy`. */
  | 'FUNDED_BY'
  /** The number of items in `grants`. */
  | 'GRANTS'
  /** The number of items in `guidedBy`. */
  | 'GUIDED_BY'
  /** The number of items in `ledBy`. */
  | 'LED_BY'
  /** The number of items in `operatesIn`. */
  | 'OPERATES_IN'
  /** The number of items in `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** A scheme or partnership that is behind a statement, and where that is stated. */
export interface InitiativeEvidence {
  __typename?: 'InitiativeEvidence';
  /** The sections that state it. */
  citations: Citation[];
  /** The scheme or partnership. */
  initiative: Initiative;
}

/** A page of `Initiative.fundedBy`. */
export interface InitiativeFundedByConnection {
  __typename?: 'InitiativeFundedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FunderAggregate;
  /** The items of this page. */
  edges: InitiativeFundedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FunderGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeFundedByConnection.groups`. */
export interface InitiativeFundedByConnectionGroupsArguments {
  /** What to group by. */
  by: FunderGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Funder;
  /** The id of the grant that this follows from. */
  viaGrant: string | null;
}

/** A filter by `Initiative.fundedBy`: all that is given must hold. */
export interface InitiativeFundedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeFundedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeFundedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeFundedByMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeFundedByMatch | null;
  /** At least one item matches. */
  some?: InitiativeFundedByMatch | null;
}

/** What an item of `Initiative.fundedBy` must match: its node and its relationship, both where both are given. */
export interface InitiativeFundedByMatch {
  /** What the relationship must match. */
  edge?: FundingWhere | null;
  /** What the node must match. */
  node?: FunderWhere | null;
}

/** A page of `Initiative.grants`. */
export interface InitiativeGrantsConnection {
  __typename?: 'InitiativeGrantsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GrantAggregate;
  /** The items of this page. */
  edges: InitiativeGrantsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GrantGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeGrantsConnection.groups`. */
export interface InitiativeGrantsConnectionGroupsArguments {
  /** What to group by. */
  by: GrantGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Initiative.grants`, with what is known of the relationship. */
export interface InitiativeGrantsEdge {
  __typename?: 'InitiativeGrantsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Grant;
}

/** A filter by `Initiative.grants`: all that is given must hold. */
export interface InitiativeGrantsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeGrantsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeGrantsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeGrantsMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeGrantsMatch | null;
  /** At least one item matches. */
  some?: InitiativeGrantsMatch | null;
}

/** What an item of `Initiative.grants` must match: its node and its relationship, both where both are given. */
export interface InitiativeGrantsMatch {
  /** What the node must match. */
  node?: GrantWhere | null;
}

/** A group of `Initiative` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface InitiativeGroup {
  __typename?: 'InitiativeGroup';
  /** What they amount to. */
  aggregate: InitiativeAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Initiative` nodes by: one thing. */
export interface InitiativeGroupBy {
  /** By the values of a field. */
  field?: InitiativeGroupField | null;
  /** By the nodes that they are related to. */
  related?: InitiativeRelatedField | null;
}

/** The fields by which `Initiative` nodes can be grouped. */
export type InitiativeGroupField =
  /** By `end`. */
  | 'END'
  /** By `name`. */
  | 'NAME'
  /** By `scale`. */
  | 'SCALE'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Initiative` nodes. */
export interface InitiativeGroups {
  __typename?: 'InitiativeGroups';
  /** The groups, the largest first. */
  items: InitiativeGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Initiative.guidedBy`. */
export interface InitiativeGuidedByConnection {
  __typename?: 'InitiativeGuidedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PolicyAggregate;
  /** The items of this page. */
  edges: InitiativeGuidedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PolicyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeGuidedByConnection.groups`. */
export interface InitiativeGuidedByConnectionGroupsArguments {
  /** What to group by. */
  by: PolicyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Initiative.guidedBy`, with what is known of the relationship. */
export interface InitiativeGuidedByEdge {
  __typename?: 'InitiativeGuidedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Policy;
}

/** A filter by `Initiative.guidedBy`: all that is given must hold. */
export interface InitiativeGuidedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeGuidedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeGuidedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeGuidedByMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeGuidedByMatch | null;
  /** At least one item matches. */
  some?: InitiativeGuidedByMatch | null;
}

/** What an item of `Initiative.guidedBy` must match: its node and its relationship, both where both are given. */
export interface InitiativeGuidedByMatch {
  /** What the node must match. */
  node?: PolicyWhere | null;
}

/** A page of `Initiative.ledBy`. */
export interface InitiativeLedByConnection {
  __typename?: 'InitiativeLedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: LeaderAggregate;
  /** The items of this page. */
  edges: InitiativeLedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: LeaderGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeLedByConnection.groups`. */
export interface InitiativeLedByConnectionGroupsArguments {
  /** What to group by. */
  by: LeaderGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Leader;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Initiative.ledBy`: all that is given must hold. */
export interface InitiativeLedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeLedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeLedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeLedByMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeLedByMatch | null;
  /** At least one item matches. */
  some?: InitiativeLedByMatch | null;
}

/** What an item of `Initiative.ledBy` must match: its node and its relationship, both where both are given. */
export interface InitiativeLedByMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: LeaderWhere | null;
}

/** A page of `Initiative.operatesIn`. */
export interface InitiativeOperatesInConnection {
  __typename?: 'InitiativeOperatesInConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: TerritoryAggregate;
  /** The items of this page. */
  edges: InitiativeOperatesInEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: TerritoryGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeOperatesInConnection.groups`. */
export interface InitiativeOperatesInConnectionGroupsArguments {
  /** What to group by. */
  by: TerritoryGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Initiative.operatesIn`, with what is known of the relationship. */
export interface InitiativeOperatesInEdge {
  __typename?: 'InitiativeOperatesInEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
  /** Whether it runs there or is only planned, piloted or proposed. */
  status: Status | null;
}

/** A filter by `Initiative.operatesIn`: all that is given must hold. */
export interface InitiativeOperatesInFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeOperatesInMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeOperatesInMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeOperatesInMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeOperatesInMatch | null;
  /** At least one item matches. */
  some?: InitiativeOperatesInMatch | null;
}

/** What an item of `Initiative.operatesIn` must match: its node and its relationship, both where both are given. */
export interface InitiativeOperatesInMatch {
  /** What the relationship must match. */
  edge?: OperationWhere | null;
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** An order of `Initiative` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface InitiativeOrder {
  /** By how many items the node has in a list. */
  count?: InitiativeCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: InitiativeOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: AwardAggregate;
  /** The items of this page. */
  edges: InitiativeRecognisedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: AwardGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `InitiativeRecognisedByConnection.groups`. */
export interface InitiativeRecognisedByConnectionGroupsArguments {
  /** What to group by. */
  by: AwardGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Initiative.recognisedBy`, with what is known of the relationship. */
export interface InitiativeRecognisedByEdge {
  __typename?: 'InitiativeRecognisedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Award;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Initiative.recognisedBy`: all that is given must hold. */
export interface InitiativeRecognisedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: InitiativeRecognisedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: InitiativeRecognisedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: InitiativeRecognisedByMatch | null;
  /** Exactly one item matches. */
  single?: InitiativeRecognisedByMatch | null;
  /** At least one item matches. */
  some?: InitiativeRecognisedByMatch | null;
}

/** What an item of `Initiative.recognisedBy` must match: its node and its relationship, both where both are given. */
export interface InitiativeRecognisedByMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: AwardWhere | null;
}

/** The relationships by which `Initiative` nodes can be grouped. */
export type InitiativeRelatedField =
  /** By the nodes of `chairedBy`. */
  | 'CHAIRED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedBy`. */
  | 'FUNDED_BY'
  /** By the nodes of `grants`. */
  | 'GRANTS'
  /** By the nodes of `guidedBy`. */
  | 'GUIDED_BY'
  /** By the nodes of `ledBy`. */
  | 'LED_BY'
  /** By the nodes of `operatesIn`. */
  | 'OPERATES_IN'
  /** By the nodes of `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Initiative`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: InitiativeWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** By `operatesIn`. */
  operatesIn?: InitiativeOperatesInFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: InitiativeWhere[] | null;
  /** By `recognisedBy`. */
  recognisedBy?: InitiativeRecognisedByFilter | null;
  /** By `scale`. */
  scale?: TextFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: TextFilter | null;
}

/** What whole numbers amount to. There is no sum, since it would mean nothing. */
export interface IntAggregate {
  __typename?: 'IntAggregate';
  /** How many items have a value. */
  count: number;
  /** How many different values there are. */
  distinct: number;
  /** The largest. */
  max: number | null;
  /** The smallest. */
  min: number | null;
}

/** Tests on a whole number. */
export interface IntFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: number | null;
  /** Is more than this. What has no value doesn't pass. */
  gt?: number | null;
  /** Is more than this, or is this. What has no value doesn't pass. */
  gte?: number | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: number[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is less than this. What has no value doesn't pass. */
  lt?: number | null;
  /** Is less than this, or is this. What has no value doesn't pass. */
  lte?: number | null;
  /** Is not this. What has no value passes. */
  ne?: number | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: number[] | null;
}

/** Two force areas that use the same approach and aren't stated to share a partner: a suggestion made from what was found, not a fact that a document states. */
export interface Introduction {
  __typename?: 'Introduction';
  /** How many approaches both use. */
  approachCount: number;
  /** The approaches that both use, by name. */
  approaches: CommonApproach[];
  /** How many documents were searched for partners and schemes that they share. */
  documentsSearched: number;
  /** The one area. */
  one: ForceArea;
  /** The other area. */
  other: ForceArea;
  /** The reason in words. */
  reason: string;
  /** True where a scheme of one was modelled on a scheme of the other, or followed it: they may well know each other. */
  related: boolean;
  /** Always true: this is a suggestion. No document says that the two should meet, or that they don't know each other. */
  suggestion: boolean;
}

/** A page of `Introduction` rows. */
export interface IntroductionConnection {
  __typename?: 'IntroductionConnection';
  /** The items of this page. */
  edges: IntroductionEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Introduction` of a list. */
export interface IntroductionEdge {
  __typename?: 'IntroductionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: Introduction;
}

/** A person, office or organisation that can lead or chair. */
export type Leader = Office | Organisation | Person;

/** What `Leader` nodes amount to together. */
export interface LeaderAggregate {
  __typename?: 'LeaderAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Leader.chairs`. */
export interface LeaderChairsConnection {
  __typename?: 'LeaderChairsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: InitiativeAggregate;
  /** The items of this page. */
  edges: LeaderChairsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: InitiativeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `LeaderChairsConnection.groups`. */
export interface LeaderChairsConnectionGroupsArguments {
  /** What to group by. */
  by: InitiativeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Leader.chairs`: all that is given must hold. */
export interface LeaderChairsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: LeaderChairsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: LeaderChairsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: LeaderChairsMatch | null;
  /** Exactly one item matches. */
  single?: LeaderChairsMatch | null;
  /** At least one item matches. */
  some?: LeaderChairsMatch | null;
}

/** What an item of `Leader.chairs` must match: its node and its relationship, both where both are given. */
export interface LeaderChairsMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** What `Leader` nodes can be counted by. */
export type LeaderCountedField =
  /** The number of items in `chairs`. */
  | 'CHAIRS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `leads`. */
  | 'LEADS'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** A group of `Leader` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface LeaderGroup {
  __typename?: 'LeaderGroup';
  /** What they amount to. */
  aggregate: LeaderAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Leader` nodes by: one thing. */
export interface LeaderGroupBy {
  /** By the values of a field. */
  field?: LeaderGroupField | null;
  /** By the nodes that they are related to. */
  related?: LeaderRelatedField | null;
}

/** The fields by which `Leader` nodes can be grouped. */
export type LeaderGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Leader` nodes. */
export interface LeaderGroups {
  __typename?: 'LeaderGroups';
  /** The groups, the largest first. */
  items: LeaderGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Leader.leads`. */
export interface LeaderLeadsConnection {
  __typename?: 'LeaderLeadsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: InitiativeAggregate;
  /** The items of this page. */
  edges: LeaderLeadsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: InitiativeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `LeaderLeadsConnection.groups`. */
export interface LeaderLeadsConnectionGroupsArguments {
  /** What to group by. */
  by: InitiativeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Leader.leads`: all that is given must hold. */
export interface LeaderLeadsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: LeaderLeadsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: LeaderLeadsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: LeaderLeadsMatch | null;
  /** Exactly one item matches. */
  single?: LeaderLeadsMatch | null;
  /** At least one item matches. */
  some?: LeaderLeadsMatch | null;
}

/** What an item of `Leader.leads` must match: its node and its relationship, both where both are given. */
export interface LeaderLeadsMatch {
  /** What the relationship must match. */
  edge?: TenureWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** An order of `Leader` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface LeaderOrder {
  /** By how many items the node has in a list. */
  count?: LeaderCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: LeaderOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Leader` nodes can be ordered by. */
export type LeaderOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Leader` nodes can be grouped. */
export type LeaderRelatedField =
  /** By the nodes of `chairs`. */
  | 'CHAIRS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `leads`. */
  | 'LEADS'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Leader`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: LeaderWhere | null;
  /** It is of type `Office` and matches this. */
  onOffice?: OfficeWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Person` and matches this. */
  onPerson?: PersonWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: LeaderWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** Where a scheme comes from, or what came of it. */
export interface Lineage {
  __typename?: 'Lineage';
  /** The sections that state it. */
  citations: Citation[];
  /** What it changes against its model, in our own words. */
  differs: string | null;
  /** Whether the scheme was modelled on the other or succeeded by it. */
  kind: LineageKind;
  /** The model, or the successor. */
  other: Scheme;
  /** The scheme. */
  scheme: Scheme;
  /** Since when, for a successor. */
  since: Edtf | null;
}

/** How one scheme follows from another. */
export type LineageKind =
  /** The scheme was modelled on the other. */
  | 'MODELLED_ON'
  /** The scheme was succeeded by the other. */
  | 'SUCCEEDED_BY';

/** Who can be a member of a partnership. */
export type Member = Organisation | Person | Prison;

/** What `Member` nodes amount to together. */
export interface MemberAggregate {
  __typename?: 'MemberAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Member` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface MemberGroup {
  __typename?: 'MemberGroup';
  /** What they amount to. */
  aggregate: MemberAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Member` nodes by: one thing. */
export interface MemberGroupBy {
  /** By the values of a field. */
  field?: MemberGroupField | null;
}

/** The fields by which `Member` nodes can be grouped. */
export type MemberGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Member` nodes. */
export interface MemberGroups {
  __typename?: 'MemberGroups';
  /** The groups, the largest first. */
  items: MemberGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Member` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface MemberOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: MemberOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Member` nodes can be ordered by. */
export type MemberOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Member`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface MemberWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: MemberWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: MemberWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Person` and matches this. */
  onPerson?: PersonWhere | null;
  /** It is of type `Prison` and matches this. */
  onPrison?: PrisonWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: MemberWhere[] | null;
}

/** A filter on relationships that carry `Modelling`: all that is given must hold. */
export interface ModellingWhere {
  /** All of these must hold; an empty list always does. */
  and?: ModellingWhere[] | null;
  /** By `differs`. */
  differs?: TextFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: ModellingWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ModellingWhere[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Need` nodes amount to together. */
export interface NeedAggregate {
  __typename?: 'NeedAggregate';
  /** How many items there are. */
  count: number;
  /** By `definition`. */
  definition: TextAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `pathway`. */
  pathway: ValueAggregate;
}

/** A page of `Need.broader`. */
export interface NeedBroaderConnection {
  __typename?: 'NeedBroaderConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: NeedAggregate;
  /** The items of this page. */
  edges: NeedBroaderEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: NeedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `NeedBroaderConnection.groups`. */
export interface NeedBroaderConnectionGroupsArguments {
  /** What to group by. */
  by: NeedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Need.broader`, with what is known of the relationship. */
export interface NeedBroaderEdge {
  __typename?: 'NeedBroaderEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Need.broader`: all that is given must hold. */
export interface NeedBroaderFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: NeedBroaderMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: NeedBroaderMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: NeedBroaderMatch | null;
  /** Exactly one item matches. */
  single?: NeedBroaderMatch | null;
  /** At least one item matches. */
  some?: NeedBroaderMatch | null;
}

/** What an item of `Need.broader` must match: its node and its relationship, both where both are given. */
export interface NeedBroaderMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** A page of `Need` nodes. */
export interface NeedConnection {
  __typename?: 'NeedConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: NeedAggregate;
  /** The items of this page. */
  edges: NeedEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: NeedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `NeedConnection.groups`. */
export interface NeedConnectionGroupsArguments {
  /** What to group by. */
  by: NeedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** A page of `Need.contracts`. */
export interface NeedContractsConnection {
  __typename?: 'NeedContractsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: NeedContractsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `NeedContractsConnection.groups`. */
export interface NeedContractsConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Need.contracts`, with what is known of the relationship. */
export interface NeedContractsEdge {
  __typename?: 'NeedContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `Need.contracts`: all that is given must hold. */
export interface NeedContractsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: NeedContractsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: NeedContractsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: NeedContractsMatch | null;
  /** Exactly one item matches. */
  single?: NeedContractsMatch | null;
  /** At least one item matches. */
  some?: NeedContractsMatch | null;
}

/** What an item of `Need.contracts` must match: its node and its relationship, both where both are given. */
export interface NeedContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** What `Need` nodes can be counted by. */
export type NeedCountedField =
  /** The number of items in `broader`. */
  | 'BROADER'
  /** The number of items in `contracts`. */
  | 'CONTRACTS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `narrower`. */
  | 'NARROWER'
  /** The number of items in `schemes`. */
  | 'SCHEMES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Need` of a list. */
export interface NeedEdge {
  __typename?: 'NeedEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Need;
}

/** A group of `Need` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface NeedGroup {
  __typename?: 'NeedGroup';
  /** What they amount to. */
  aggregate: NeedAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Need` nodes by: one thing. */
export interface NeedGroupBy {
  /** By the values of a field. */
  field?: NeedGroupField | null;
  /** By the nodes that they are related to. */
  related?: NeedRelatedField | null;
}

/** The fields by which `Need` nodes can be grouped. */
export type NeedGroupField =
  /** By `definition`. */
  | 'DEFINITION'
  /** By `name`. */
  | 'NAME'
  /** By `pathway`. */
  | 'PATHWAY';

/** Groups of `Need` nodes. */
export interface NeedGroups {
  __typename?: 'NeedGroups';
  /** The groups, the largest first. */
  items: NeedGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Need.narrower`. */
export interface NeedNarrowerConnection {
  __typename?: 'NeedNarrowerConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: NeedAggregate;
  /** The items of this page. */
  edges: NeedNarrowerEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: NeedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `NeedNarrowerConnection.groups`. */
export interface NeedNarrowerConnectionGroupsArguments {
  /** What to group by. */
  by: NeedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Need.narrower`, with what is known of the relationship. */
export interface NeedNarrowerEdge {
  __typename?: 'NeedNarrowerEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Need.narrower`: all that is given must hold. */
export interface NeedNarrowerFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: NeedNarrowerMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: NeedNarrowerMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: NeedNarrowerMatch | null;
  /** Exactly one item matches. */
  single?: NeedNarrowerMatch | null;
  /** At least one item matches. */
  some?: NeedNarrowerMatch | null;
}

/** What an item of `Need.narrower` must match: its node and its relationship, both where both are given. */
export interface NeedNarrowerMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** An order of `Need` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface NeedOrder {
  /** By how many items the node has in a list. */
  count?: NeedCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: NeedOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Need` nodes can be ordered by. */
export type NeedOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Need` nodes can be grouped. */
export type NeedRelatedField =
  /** By the nodes of `broader`. */
  | 'BROADER'
  /** By the nodes of `contracts`. */
  | 'CONTRACTS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `narrower`. */
  | 'NARROWER'
  /** By the nodes of `schemes`. */
  | 'SCHEMES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Need.schemes`. */
export interface NeedSchemesConnection {
  __typename?: 'NeedSchemesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: NeedSchemesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `NeedSchemesConnection.groups`. */
export interface NeedSchemesConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Need.schemes`, with what is known of the relationship. */
export interface NeedSchemesEdge {
  __typename?: 'NeedSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Need.schemes`: all that is given must hold. */
export interface NeedSchemesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: NeedSchemesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: NeedSchemesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: NeedSchemesMatch | null;
  /** Exactly one item matches. */
  single?: NeedSchemesMatch | null;
  /** At least one item matches. */
  some?: NeedSchemesMatch | null;
}

/** What an item of `Need.schemes` must match: its node and its relationship, both where both are given. */
export interface NeedSchemesMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Need`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  definition?: TextFilter | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** What is around a node, ready to draw. */
export interface Neighbourhood {
  __typename?: 'Neighbourhood';
  /** How many relationships there are between the nodes that are returned, left out or not. */
  edgeCount: number;
  /** The relationships between these nodes, those nearest to the one asked about first. */
  edges: NeighbourhoodEdge[];
  /** How many nodes there are within so many steps, left out or not, the one asked about included. */
  nodeCount: number;
  /** The nodes, nearest first; among those equally near, those reached through a node with few relationships before those reached only through one with many; then by name. The first is the one asked about. */
  nodes: NeighbourhoodNode[];
  /** Whether `maxNodes` or `maxEdges` left something out. */
  truncated: boolean;
}

/** A relationship of a neighbourhood, in its own direction. */
export interface NeighbourhoodEdge {
  __typename?: 'NeighbourhoodEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** With `asOf`, how surely it held then; null without. */
  held: Held | null;
  /** The stable id of the relationship. */
  id: string;
  /** The role as stated, where there is one. */
  role: string | null;
  /** It as an English sentence: what the sources state, at their time. */
  sentence: string;
  /** Since when, where stated. */
  since: Edtf | null;
  /** The id of the node where it starts. */
  source: string;
  /** How far it had got, where that is stated of the relationship itself. */
  status: Status | null;
  /** The id of the node where it ends. */
  target: string;
  /** Its type. */
  type: RelationshipType;
  /** Until when, where stated. */
  until: Edtf | null;
}

/** A node of a neighbourhood. */
export interface NeighbourhoodNode {
  __typename?: 'NeighbourhoodNode';
  /** How many steps it is away. */
  distance: number;
  /** The node. */
  node: Entity;
}

/** A network seen in the graph, with its measures. It is computed once for a version of the dataset; as long as it is being computed, everything that depends on it is null. */
export interface Network {
  __typename?: 'Network';
  /** The date it is seen at; null where everything that is known counts. */
  asOf: Edtf | null;
  /** Members that stand between others (betweenness above 0) and connect two regions or more; those with the most shortest paths first. */
  brokers: NetworkMemberConnection | null;
  /** Communities of two or more: members that meet among themselves more than by chance. The largest first. */
  communities: NetworkCommunityConnection | null;
  /** How communities were found. The order of the members and the seed are fixed, so they are the same on every run. */
  communityAlgorithm: string;
  /** How many communities of two or more it has. */
  communityCount: number | null;
  /** How many components it has, members without a partner included. */
  componentCount: number | null;
  /** The parts that nothing joins, the largest first; a member without a partner is one by itself. */
  components: NetworkComponentConnection | null;
  /** What it was computed from. */
  coverage: NetworkCoverage | null;
  /** The version of the dataset. */
  datasetVersion: string;
  /** How many edges it has. */
  edgeCount: number | null;
  /** What joins two members, and what the weight of an edge is. */
  edgeRule: string;
  /** Its edges, the heaviest first. */
  edges: NetworkLinkConnection | null;
  /** How many members it has, those without a partner included. */
  memberCount: number | null;
  /** Its members; those with most partners first where no order is given. */
  members: NetworkMemberConnection | null;
  /** The modularity of the communities: how much more weight is inside of them than by chance, up to 1. */
  modularity: number | null;
  /** From how many members shortest paths were searched. Where that is fewer than there are members, betweenness and closeness are estimates. */
  pathSources: number | null;
  /** How much of it is done, in per cent. */
  progress: number;
  /** What it is a projection to. */
  projection: NetworkProjection;
  /** Whether it is there or still being computed; ask again then. */
  state: NetworkState;
}

/** The arguments of `Network.brokers`. */
export interface NetworkBrokersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
}

/** The arguments of `Network.communities`. */
export interface NetworkCommunitiesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
}

/** The arguments of `Network.components`. */
export interface NetworkComponentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
}

/** The arguments of `Network.edges`. */
export interface NetworkEdgesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
  /** Only edges of the member with this id; an error where it is no member. */
  member?: string | null;
}

/** The arguments of `Network.members`. */
export interface NetworkMembersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** Only members of the community with this number. */
  community?: number | null;
  /** Only members of the component with this number. */
  component?: number | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 500 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 500 at most. */
  last?: number | null;
  /** The order; by number of partners, the most first, where absent. */
  orderBy?: NetworkMemberOrder | null;
}

/** A group of members that meet among themselves more than by chance. */
export interface NetworkCommunity {
  __typename?: 'NetworkCommunity';
  /** What more than half of its members share: a region, a partnership, an approach, a need; where there is no such thing, the member with the most weight. */
  label: string;
  /** Its members. */
  members: EntityConnection;
  /** Its number in this network, from 1. */
  number: number;
  /** What at least two of its members share where they meet each other, the commonest first; ten at most. */
  shares: NetworkShare[];
  /** How many members it has. */
  size: number;
}

/** The arguments of `NetworkCommunity.members`. */
export interface NetworkCommunityMembersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A page of `NetworkCommunity` rows. */
export interface NetworkCommunityConnection {
  __typename?: 'NetworkCommunityConnection';
  /** The items of this page. */
  edges: NetworkCommunityEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `NetworkCommunity` of a list. */
export interface NetworkCommunityEdge {
  __typename?: 'NetworkCommunityEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: NetworkCommunity;
}

/** A part of a network that nothing joins to another. */
export interface NetworkComponent {
  __typename?: 'NetworkComponent';
  /** Its members. */
  members: EntityConnection;
  /** Its number in this network, from 1. */
  number: number;
  /** How many members it has. */
  size: number;
}

/** The arguments of `NetworkComponent.members`. */
export interface NetworkComponentMembersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A page of `NetworkComponent` rows. */
export interface NetworkComponentConnection {
  __typename?: 'NetworkComponentConnection';
  /** The items of this page. */
  edges: NetworkComponentEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `NetworkComponent` of a list. */
export interface NetworkComponentEdge {
  __typename?: 'NetworkComponentEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: NetworkComponent;
}

/** What a network was computed from. */
export interface NetworkCoverage {
  __typename?: 'NetworkCoverage';
  /** The documents that state them. */
  documents: DocumentConnection;
  /** The year of the earliest of these documents; null where none is dated. */
  firstYear: number | null;
  /** How many police force areas there are. */
  forceAreas: number;
  /** How many of them have at least one scheme in the dataset. No scheme found doesn't mean that there is none. */
  forceAreasCovered: number;
  /** How many schemes, partnerships, approaches or contracts its members have a part in. */
  items: number;
  /** The year of the latest of these documents; null where none is dated. */
  lastYear: number | null;
  /** How many stated parts of members in them count. */
  parts: number;
  /** How many parts were left out, since they can't have held at the date asked for. */
  partsLeftOut: number;
}

/** The arguments of `NetworkCoverage.documents`. */
export interface NetworkCoverageDocumentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** Two members of a network that meet. */
export interface NetworkLink {
  __typename?: 'NetworkLink';
  /** Whether its component falls apart without it. */
  bridge: boolean;
  /** The sections that state the parts of both in them. */
  citations: Citation[];
  /** The end whose id comes first; an edge has no direction. */
  source: Entity;
  /** The other end. */
  target: Entity;
  /** Where they meet: the shared schemes, partnerships, approaches or contracts. */
  via: EntityConnection;
  /** In how many schemes, partnerships, approaches or contracts they meet. */
  weight: number;
}

/** The arguments of `NetworkLink.via`. */
export interface NetworkLinkViaArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A page of `NetworkLink` rows. */
export interface NetworkLinkConnection {
  __typename?: 'NetworkLinkConnection';
  /** The items of this page. */
  edges: NetworkLinkEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `NetworkLink` of a list. */
export interface NetworkLinkEdge {
  __typename?: 'NetworkLinkEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: NetworkLink;
}

/** The measures by which members can be ordered. */
export type NetworkMeasure =
  /** How many shortest paths between others lead through it. */
  | 'BETWEENNESS'
  /** How near it is to all others. */
  | 'CLOSENESS'
  /** How many of its partners are partners of each other. */
  | 'CLUSTERING'
  /** The largest k whose k-core it is in. */
  | 'CORENESS'
  /** The number of partners. */
  | 'DEGREE'
  /** PageRank on the weighted network. */
  | 'PAGE_RANK'
  /** The sum of the weights of its edges. */
  | 'WEIGHTED_DEGREE';

/** A member of a network with its measures. Betweenness and closeness count steps, whatever the weights. */
export interface NetworkMember {
  __typename?: 'NetworkMember';
  /** Whether its component falls apart without it. */
  articulationPoint: boolean;
  /** How many of the shortest paths between others lead through it (Brandes 2001): each pair counts once, and in shares where it has several shortest paths. Not normalised. */
  betweenness: number;
  /** How near it is to all others, from 0 to 1, for networks in several components (Wasserman and Faust 1994). */
  closeness: number;
  /** Which share of the pairs of its partners are partners of each other, from 0 to 1 (Watts and Strogatz 1998). */
  clustering: number;
  /** The contracts register's provider code, for a provider of national contracts. */
  code: string | null;
  /** The number of its community; null where it has no partner. */
  community: number | null;
  /** The number of its component. */
  component: number;
  /** The largest k whose k-core it is in (Seidman 1983). */
  coreness: number;
  /** The number of partners. */
  degree: number;
  /** In how many schemes, partnerships, approaches or contracts it has a part. */
  items: number;
  /** The member. */
  node: Entity;
  /** PageRank on the weighted network (Brin and Page 1998, damping 0.85); all members' sum to 1. */
  pageRank: number;
  /** The regions that it connects: its own, those of the schemes and the like where it meets others, and its partners' own. */
  regions: RegionConnection;
  /** The sum of the weights of its edges. */
  weightedDegree: number;
}

/** The arguments of `NetworkMember.regions`. */
export interface NetworkMemberRegionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** A page of `NetworkMember` rows. */
export interface NetworkMemberConnection {
  __typename?: 'NetworkMemberConnection';
  /** The items of this page. */
  edges: NetworkMemberEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `NetworkMember` of a list. */
export interface NetworkMemberEdge {
  __typename?: 'NetworkMemberEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: NetworkMember;
}

/** An order of members; those with the same value by id. */
export interface NetworkMemberOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The measure. */
  measure?: NetworkMeasure;
}

/** The networks that can be asked for. */
export type NetworkProjection =
  /** Police force areas by shared approaches of the schemes that work in them; a place counts for its area. */
  | 'AREAS_BY_APPROACHES'
  /** Bodies by shared schemes and partnerships, as in `partnersOf`. Contracts stay out. */
  | 'BODIES_BY_SCHEMES'
  /** People by shared boards and other partnerships. */
  | 'PEOPLE_BY_PARTNERSHIPS'
  /** Providers of national contracts by shared contracts, keyed by the contracts register's provider code. */
  | 'PROVIDERS_BY_CONTRACTS';

/** Something that members of a community share. */
export interface NetworkShare {
  __typename?: 'NetworkShare';
  /** How many of the members have it. */
  members: number;
  /** What they share: a region, an approach, a need or a partnership. */
  node: Entity;
}

/** What there is of a network. */
export type NetworkState =
  /** It is being computed. */
  | 'COMPUTING'
  /** It is there. */
  | 'READY';

/** A node that differs. */
export interface NodeChange {
  __typename?: 'NodeChange';
  /** How it differs. */
  change: ChangeKind;
  /** The node's id. */
  id: string;
  /** The node as it is now; null where it was removed. Of one that was removed, nothing but its id is kept. */
  node: Entity | null;
  /** The node's type, such as `Scheme`. */
  type: string;
}

/** A page of `NodeChange` rows. */
export interface NodeChangeConnection {
  __typename?: 'NodeChangeConnection';
  /** The items of this page. */
  edges: NodeChangeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `NodeChange` of a list. */
export interface NodeChangeEdge {
  __typename?: 'NodeChangeEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: NodeChange;
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

/** Tests on a `NodeType`. */
export interface NodeTypeFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: NodeType | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: NodeType[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: NodeType | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: NodeType[] | null;
}

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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Office.figures`. */
export interface OfficeFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OfficeTenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Office.leads`. */
export interface OfficeLeadsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Office.statedIn`. */
export interface OfficeStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Office.succeededBy`. */
export interface OfficeSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Office.successorOf`. */
export interface OfficeSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Office.supportedBy`. */
export interface OfficeSupportedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** What `Office` nodes amount to together. */
export interface OfficeAggregate {
  __typename?: 'OfficeAggregate';
  /** How many items there are. */
  count: number;
  /** By `end`. */
  end: DateAggregate;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
}

/** A page of `Office` nodes. */
export interface OfficeConnection {
  __typename?: 'OfficeConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: OfficeEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OfficeConnection.groups`. */
export interface OfficeConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Office` nodes can be counted by. */
export type OfficeCountedField =
  /** The number of items in `chairs`. */
  | 'CHAIRS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `holders`. */
  | 'HOLDERS'
  /** The number of items in `leads`. */
  | 'LEADS'
  /** The number of items in `statedIn`. */
  | 'STATED_IN'
  /** The number of items in `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** The number of items in `successorOf`. */
  | 'SUCCESSOR_OF'
  /** The number of items in `supportedBy`. */
  | 'SUPPORTED_BY';

/** One `Office` of a list. */
export interface OfficeEdge {
  __typename?: 'OfficeEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Office;
}

/** A group of `Office` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface OfficeGroup {
  __typename?: 'OfficeGroup';
  /** What they amount to. */
  aggregate: OfficeAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Office` nodes by: one thing. */
export interface OfficeGroupBy {
  /** By the values of a field. */
  field?: OfficeGroupField | null;
  /** By the nodes that they are related to. */
  related?: OfficeRelatedField | null;
}

/** The fields by which `Office` nodes can be grouped. */
export type OfficeGroupField =
  /** By `end`. */
  | 'END'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** Groups of `Office` nodes. */
export interface OfficeGroups {
  __typename?: 'OfficeGroups';
  /** The groups, the largest first. */
  items: OfficeGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Office.holders`. */
export interface OfficeHoldersConnection {
  __typename?: 'OfficeHoldersConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PersonAggregate;
  /** The items of this page. */
  edges: OfficeHoldersEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PersonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OfficeHoldersConnection.groups`. */
export interface OfficeHoldersConnectionGroupsArguments {
  /** What to group by. */
  by: PersonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Person;
  /** The role as the source puts it. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Office.holders`: all that is given must hold. */
export interface OfficeHoldersFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OfficeHoldersMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OfficeHoldersMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OfficeHoldersMatch | null;
  /** Exactly one item matches. */
  single?: OfficeHoldersMatch | null;
  /** At least one item matches. */
  some?: OfficeHoldersMatch | null;
}

/** What an item of `Office.holders` must match: its node and its relationship, both where both are given. */
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
  /** Is this. What has no value doesn't pass. */
  eq?: OfficeKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: OfficeKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: OfficeKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: OfficeKind[] | null;
}

/** An order of `Office` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface OfficeOrder {
  /** By a property of `area`. */
  area?: ForceAreaOrderField | null;
  /** By how many items the node has in a list. */
  count?: OfficeCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: OfficeOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Office` nodes can be ordered by. */
export type OfficeOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** The relationships by which `Office` nodes can be grouped. */
export type OfficeRelatedField =
  /** By the nodes of `area`. */
  | 'AREA'
  /** By the nodes of `chairs`. */
  | 'CHAIRS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `holders`. */
  | 'HOLDERS'
  /** By the nodes of `leads`. */
  | 'LEADS'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN'
  /** By the nodes of `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** By the nodes of `successorOf`. */
  | 'SUCCESSOR_OF'
  /** By the nodes of `supportedBy`. */
  | 'SUPPORTED_BY';

/** A page of `Office.succeededBy`. */
export interface OfficeSucceededByConnection {
  __typename?: 'OfficeSucceededByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: OfficeSucceededByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OfficeSucceededByConnection.groups`. */
export interface OfficeSucceededByConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Office.succeededBy`: all that is given must hold. */
export interface OfficeSucceededByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OfficeSucceededByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OfficeSucceededByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OfficeSucceededByMatch | null;
  /** Exactly one item matches. */
  single?: OfficeSucceededByMatch | null;
  /** At least one item matches. */
  some?: OfficeSucceededByMatch | null;
}

/** What an item of `Office.succeededBy` must match: its node and its relationship, both where both are given. */
export interface OfficeSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Office.successorOf`. */
export interface OfficeSuccessorOfConnection {
  __typename?: 'OfficeSuccessorOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: OfficeSuccessorOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OfficeSuccessorOfConnection.groups`. */
export interface OfficeSuccessorOfConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Office.successorOf`: all that is given must hold. */
export interface OfficeSuccessorOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OfficeSuccessorOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OfficeSuccessorOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OfficeSuccessorOfMatch | null;
  /** Exactly one item matches. */
  single?: OfficeSuccessorOfMatch | null;
  /** At least one item matches. */
  some?: OfficeSuccessorOfMatch | null;
}

/** What an item of `Office.successorOf` must match: its node and its relationship, both where both are given. */
export interface OfficeSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Office.supportedBy`. */
export interface OfficeSupportedByConnection {
  __typename?: 'OfficeSupportedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OfficeSupportedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OfficeSupportedByConnection.groups`. */
export interface OfficeSupportedByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Office.supportedBy`, with what is known of the relationship. */
export interface OfficeSupportedByEdge {
  __typename?: 'OfficeSupportedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Office.supportedBy`: all that is given must hold. */
export interface OfficeSupportedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OfficeSupportedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OfficeSupportedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OfficeSupportedByMatch | null;
  /** Exactly one item matches. */
  single?: OfficeSupportedByMatch | null;
  /** At least one item matches. */
  some?: OfficeSupportedByMatch | null;
}

/** What an item of `Office.supportedBy` must match: its node and its relationship, both where both are given. */
export interface OfficeSupportedByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface OfficeTenureOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: OfficeTenureOrderField;
}

/** What relationships that carry `OfficeTenure` can be ordered by. */
export type OfficeTenureOrderField =
  /** By `from`. */
  | 'FROM'
  /** By `role`. */
  | 'ROLE'
  /** By `to`. */
  | 'TO';

/** A filter on relationships that carry `OfficeTenure`: all that is given must hold. */
export interface OfficeTenureWhere {
  /** By `acting`. */
  acting?: BooleanFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: OfficeTenureWhere[] | null;
  /** By `from`. */
  from?: EdtfFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: OfficeTenureWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: OfficeTenureWhere[] | null;
  /** By `role`. */
  role?: TextFilter | null;
  /** By `to`. */
  to?: EdtfFilter | null;
}

/** A filter on `Office`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface OfficeWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: OfficeWhere[] | null;
  /** There is a `area`, and it matches this; an empty filter asks only that there is one. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface OperationOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: OperationOrderField;
}

/** What relationships that carry `Operation` can be ordered by. */
export type OperationOrderField =
  /** By `status`. */
  | 'STATUS';

/** A filter on relationships that carry `Operation`: all that is given must hold. */
export interface OperationWhere {
  /** All of these must hold; an empty list always does. */
  and?: OperationWhere[] | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: OperationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: OperationWhere[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.claims`. */
export interface OrganisationClaimsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.contracts`. */
export interface OrganisationContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: ContractOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: ContractWhere | null;
}

/** The arguments of `Organisation.covers`. */
export interface OrganisationCoversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.endorses`. */
export interface OrganisationEndorsesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: EvaluationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.figures`. */
export interface OrganisationFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.fundsHeld`. */
export interface OrganisationFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Organisation.grantsReceived`. */
export interface OrganisationGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Organisation.guidedBy`. */
export interface OrganisationGuidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.issued`. */
export interface OrganisationIssuedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Organisation.memberOf`. */
export interface OrganisationMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Organisation.partOf`. */
export interface OrganisationPartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Organisation.parts`. */
export interface OrganisationPartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: RecognitionOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Organisation.refersTo`. */
export interface OrganisationRefersToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Organisation.statedIn`. */
export interface OrganisationStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Organisation.succeededBy`. */
export interface OrganisationSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.successorOf`. */
export interface OrganisationSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Organisation.supportsOffice`. */
export interface OrganisationSupportsOfficeArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** What `Organisation` nodes amount to together. */
export interface OrganisationAggregate {
  __typename?: 'OrganisationAggregate';
  /** By `charityNumber`. */
  charityNumber: TextAggregate;
  /** By `companyNumber`. */
  companyNumber: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Organisation.claims`. */
export interface OrganisationClaimsConnection {
  __typename?: 'OrganisationClaimsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: OrganisationClaimsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationClaimsConnection.groups`. */
export interface OrganisationClaimsConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.claims`, with what is known of the relationship. */
export interface OrganisationClaimsEdge {
  __typename?: 'OrganisationClaimsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Organisation.claims`: all that is given must hold. */
export interface OrganisationClaimsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationClaimsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationClaimsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationClaimsMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationClaimsMatch | null;
  /** At least one item matches. */
  some?: OrganisationClaimsMatch | null;
}

/** What an item of `Organisation.claims` must match: its node and its relationship, both where both are given. */
export interface OrganisationClaimsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Organisation` nodes. */
export interface OrganisationConnection {
  __typename?: 'OrganisationConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OrganisationEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationConnection.groups`. */
export interface OrganisationConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** A page of `Organisation.contracts`. */
export interface OrganisationContractsConnection {
  __typename?: 'OrganisationContractsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: OrganisationContractsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationContractsConnection.groups`. */
export interface OrganisationContractsConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Organisation.contracts`: all that is given must hold. */
export interface OrganisationContractsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationContractsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationContractsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationContractsMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationContractsMatch | null;
  /** At least one item matches. */
  some?: OrganisationContractsMatch | null;
}

/** What an item of `Organisation.contracts` must match: its node and its relationship, both where both are given. */
export interface OrganisationContractsMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** What `Organisation` nodes can be counted by. */
export type OrganisationCountedField =
  /** The number of items in `chairs`. */
  | 'CHAIRS'
  /** The number of items in `claims`. */
  | 'CLAIMS'
  /** The number of items in `commissions`. */
  | 'COMMISSIONS'
  /** The number of items in `contracts`. */
  | 'CONTRACTS'
  /** The number of items in `covers`. */
  | 'COVERS'
  /** The number of items in `delivers`. */
  | 'DELIVERS'
  /** The number of items in `endorses`. */
  | 'ENDORSES'
  /** The number of items in `evaluates`. */
  | 'EVALUATES'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** The number of items in `fundsHeld`. */
  | 'FUNDS_HELD'
  /** The number of items in `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** The number of items in `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** The number of items in `guidedBy`. */
  | 'GUIDED_BY'
  /** The number of items in `hosts`. */
  | 'HOSTS'
  /** The number of items in `issued`. */
  | 'ISSUED'
  /** The number of items in `leads`. */
  | 'LEADS'
  /** The number of items in `memberOf`. */
  | 'MEMBER_OF'
  /** The number of items in `partnerIn`. */
  | 'PARTNER_IN'
  /** The number of items in `parts`. */
  | 'PARTS'
  /** The number of items in `partOf`. */
  | 'PART_OF'
  /** The number of items in `receivesReferralsFrom`. */
  | 'RECEIVES_REFERRALS_FROM'
  /** The number of items in `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** The number of items in `refersTo`. */
  | 'REFERS_TO'
  /** The number of items in `staff`. */
  | 'STAFF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN'
  /** The number of items in `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** The number of items in `successorOf`. */
  | 'SUCCESSOR_OF'
  /** The number of items in `supportsOffice`. */
  | 'SUPPORTS_OFFICE';

/** A page of `Organisation.covers`. */
export interface OrganisationCoversConnection {
  __typename?: 'OrganisationCoversConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: TerritoryAggregate;
  /** The items of this page. */
  edges: OrganisationCoversEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: TerritoryGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationCoversConnection.groups`. */
export interface OrganisationCoversConnectionGroupsArguments {
  /** What to group by. */
  by: TerritoryGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.covers`, with what is known of the relationship. */
export interface OrganisationCoversEdge {
  __typename?: 'OrganisationCoversEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Territory;
}

/** A filter by `Organisation.covers`: all that is given must hold. */
export interface OrganisationCoversFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationCoversMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationCoversMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationCoversMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationCoversMatch | null;
  /** At least one item matches. */
  some?: OrganisationCoversMatch | null;
}

/** What an item of `Organisation.covers` must match: its node and its relationship, both where both are given. */
export interface OrganisationCoversMatch {
  /** What the node must match. */
  node?: TerritoryWhere | null;
}

/** One `Organisation` of a list. */
export interface OrganisationEdge {
  __typename?: 'OrganisationEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Organisation;
}

/** A page of `Organisation.endorses`. */
export interface OrganisationEndorsesConnection {
  __typename?: 'OrganisationEndorsesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EndorsableAggregate;
  /** The items of this page. */
  edges: OrganisationEndorsesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EndorsableGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationEndorsesConnection.groups`. */
export interface OrganisationEndorsesConnectionGroupsArguments {
  /** What to group by. */
  by: EndorsableGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.endorses`, with what is known of the relationship. */
export interface OrganisationEndorsesEdge {
  __typename?: 'OrganisationEndorsesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorsable;
}

/** A filter by `Organisation.endorses`: all that is given must hold. */
export interface OrganisationEndorsesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationEndorsesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationEndorsesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationEndorsesMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationEndorsesMatch | null;
  /** At least one item matches. */
  some?: OrganisationEndorsesMatch | null;
}

/** What an item of `Organisation.endorses` must match: its node and its relationship, both where both are given. */
export interface OrganisationEndorsesMatch {
  /** What the node must match. */
  node?: EndorsableWhere | null;
}

/** A page of `Organisation.evaluates`. */
export interface OrganisationEvaluatesConnection {
  __typename?: 'OrganisationEvaluatesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: OrganisationEvaluatesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationEvaluatesConnection.groups`. */
export interface OrganisationEvaluatesConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.evaluates`, with what is known of the relationship. */
export interface OrganisationEvaluatesEdge {
  __typename?: 'OrganisationEvaluatesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Organisation.evaluates`: all that is given must hold. */
export interface OrganisationEvaluatesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationEvaluatesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationEvaluatesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationEvaluatesMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationEvaluatesMatch | null;
  /** At least one item matches. */
  some?: OrganisationEvaluatesMatch | null;
}

/** What an item of `Organisation.evaluates` must match: its node and its relationship, both where both are given. */
export interface OrganisationEvaluatesMatch {
  /** What the relationship must match. */
  edge?: EvaluationWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A group of `Organisation` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface OrganisationGroup {
  __typename?: 'OrganisationGroup';
  /** What they amount to. */
  aggregate: OrganisationAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Organisation` nodes by: one thing. */
export interface OrganisationGroupBy {
  /** By the values of a field. */
  field?: OrganisationGroupField | null;
  /** By the nodes that they are related to. */
  related?: OrganisationRelatedField | null;
}

/** The fields by which `Organisation` nodes can be grouped. */
export type OrganisationGroupField =
  /** By `charityNumber`. */
  | 'CHARITY_NUMBER'
  /** By `companyNumber`. */
  | 'COMPANY_NUMBER'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Organisation` nodes. */
export interface OrganisationGroups {
  __typename?: 'OrganisationGroups';
  /** The groups, the largest first. */
  items: OrganisationGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Organisation.guidedBy`. */
export interface OrganisationGuidedByConnection {
  __typename?: 'OrganisationGuidedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PolicyAggregate;
  /** The items of this page. */
  edges: OrganisationGuidedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PolicyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationGuidedByConnection.groups`. */
export interface OrganisationGuidedByConnectionGroupsArguments {
  /** What to group by. */
  by: PolicyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.guidedBy`, with what is known of the relationship. */
export interface OrganisationGuidedByEdge {
  __typename?: 'OrganisationGuidedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Policy;
}

/** A filter by `Organisation.guidedBy`: all that is given must hold. */
export interface OrganisationGuidedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationGuidedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationGuidedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationGuidedByMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationGuidedByMatch | null;
  /** At least one item matches. */
  some?: OrganisationGuidedByMatch | null;
}

/** What an item of `Organisation.guidedBy` must match: its node and its relationship, both where both are given. */
export interface OrganisationGuidedByMatch {
  /** What the node must match. */
  node?: PolicyWhere | null;
}

/** A page of `Organisation.issued`. */
export interface OrganisationIssuedConnection {
  __typename?: 'OrganisationIssuedConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PublicationAggregate;
  /** The items of this page. */
  edges: OrganisationIssuedEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PublicationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationIssuedConnection.groups`. */
export interface OrganisationIssuedConnectionGroupsArguments {
  /** What to group by. */
  by: PublicationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.issued`, with what is known of the relationship. */
export interface OrganisationIssuedEdge {
  __typename?: 'OrganisationIssuedEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Publication;
}

/** A filter by `Organisation.issued`: all that is given must hold. */
export interface OrganisationIssuedFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationIssuedMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationIssuedMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationIssuedMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationIssuedMatch | null;
  /** At least one item matches. */
  some?: OrganisationIssuedMatch | null;
}

/** What an item of `Organisation.issued` must match: its node and its relationship, both where both are given. */
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
  /** Is this. What has no value doesn't pass. */
  eq?: OrganisationKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: OrganisationKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: OrganisationKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: OrganisationKind[] | null;
}

/** A page of `Organisation.memberOf`. */
export interface OrganisationMemberOfConnection {
  __typename?: 'OrganisationMemberOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: OrganisationMemberOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationMemberOfConnection.groups`. */
export interface OrganisationMemberOfConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Organisation.memberOf`: all that is given must hold. */
export interface OrganisationMemberOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationMemberOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationMemberOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationMemberOfMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationMemberOfMatch | null;
  /** At least one item matches. */
  some?: OrganisationMemberOfMatch | null;
}

/** What an item of `Organisation.memberOf` must match: its node and its relationship, both where both are given. */
export interface OrganisationMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Organisation` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface OrganisationOrder {
  /** By how many items the node has in a list. */
  count?: OrganisationCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: OrganisationOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OrganisationPartOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationPartOfConnection.groups`. */
export interface OrganisationPartOfConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.partOf`, with what is known of the relationship. */
export interface OrganisationPartOfEdge {
  __typename?: 'OrganisationPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.partOf`: all that is given must hold. */
export interface OrganisationPartOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationPartOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationPartOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationPartOfMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationPartOfMatch | null;
  /** At least one item matches. */
  some?: OrganisationPartOfMatch | null;
}

/** What an item of `Organisation.partOf` must match: its node and its relationship, both where both are given. */
export interface OrganisationPartOfMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.parts`. */
export interface OrganisationPartsConnection {
  __typename?: 'OrganisationPartsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OrganisationPartsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationPartsConnection.groups`. */
export interface OrganisationPartsConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.parts`, with what is known of the relationship. */
export interface OrganisationPartsEdge {
  __typename?: 'OrganisationPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.parts`: all that is given must hold. */
export interface OrganisationPartsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationPartsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationPartsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationPartsMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationPartsMatch | null;
  /** At least one item matches. */
  some?: OrganisationPartsMatch | null;
}

/** What an item of `Organisation.parts` must match: its node and its relationship, both where both are given. */
export interface OrganisationPartsMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.receivesReferralsFrom`. */
export interface OrganisationReceivesReferralsFromConnection {
  __typename?: 'OrganisationReceivesReferralsFromConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ReferralPartnerAggregate;
  /** The items of this page. */
  edges: OrganisationReceivesReferralsFromEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ReferralPartnerGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationReceivesReferralsFromConnection.groups`. */
export interface OrganisationReceivesReferralsFromConnectionGroupsArguments {
  /** What to group by. */
  by: ReferralPartnerGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.receivesReferralsFrom`, with what is known of the relationship. */
export interface OrganisationReceivesReferralsFromEdge {
  __typename?: 'OrganisationReceivesReferralsFromEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Organisation.receivesReferralsFrom`: all that is given must hold. */
export interface OrganisationReceivesReferralsFromFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationReceivesReferralsFromMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationReceivesReferralsFromMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationReceivesReferralsFromMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationReceivesReferralsFromMatch | null;
  /** At least one item matches. */
  some?: OrganisationReceivesReferralsFromMatch | null;
}

/** What an item of `Organisation.receivesReferralsFrom` must match: its node and its relationship, both where both are given. */
export interface OrganisationReceivesReferralsFromMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Organisation.recognisedBy`. */
export interface OrganisationRecognisedByConnection {
  __typename?: 'OrganisationRecognisedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: AwardAggregate;
  /** The items of this page. */
  edges: OrganisationRecognisedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: AwardGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationRecognisedByConnection.groups`. */
export interface OrganisationRecognisedByConnectionGroupsArguments {
  /** What to group by. */
  by: AwardGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.recognisedBy`, with what is known of the relationship. */
export interface OrganisationRecognisedByEdge {
  __typename?: 'OrganisationRecognisedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Award;
  /** Whether it won, was shortlisted or was commended. */
  result: RecognitionResult | null;
  /** The year or date of it. */
  year: Edtf | null;
}

/** A filter by `Organisation.recognisedBy`: all that is given must hold. */
export interface OrganisationRecognisedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationRecognisedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationRecognisedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationRecognisedByMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationRecognisedByMatch | null;
  /** At least one item matches. */
  some?: OrganisationRecognisedByMatch | null;
}

/** What an item of `Organisation.recognisedBy` must match: its node and its relationship, both where both are given. */
export interface OrganisationRecognisedByMatch {
  /** What the relationship must match. */
  edge?: RecognitionWhere | null;
  /** What the node must match. */
  node?: AwardWhere | null;
}

/** A page of `Organisation.refersTo`. */
export interface OrganisationRefersToConnection {
  __typename?: 'OrganisationRefersToConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ReferralPartnerAggregate;
  /** The items of this page. */
  edges: OrganisationRefersToEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ReferralPartnerGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationRefersToConnection.groups`. */
export interface OrganisationRefersToConnectionGroupsArguments {
  /** What to group by. */
  by: ReferralPartnerGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.refersTo`, with what is known of the relationship. */
export interface OrganisationRefersToEdge {
  __typename?: 'OrganisationRefersToEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Organisation.refersTo`: all that is given must hold. */
export interface OrganisationRefersToFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationRefersToMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationRefersToMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationRefersToMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationRefersToMatch | null;
  /** At least one item matches. */
  some?: OrganisationRefersToMatch | null;
}

/** What an item of `Organisation.refersTo` must match: its node and its relationship, both where both are given. */
export interface OrganisationRefersToMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** The relationships by which `Organisation` nodes can be grouped. */
export type OrganisationRelatedField =
  /** By the nodes of `chairs`. */
  | 'CHAIRS'
  /** By the nodes of `claims`. */
  | 'CLAIMS'
  /** By the nodes of `commissions`. */
  | 'COMMISSIONS'
  /** By the nodes of `contracts`. */
  | 'CONTRACTS'
  /** By the nodes of `covers`. */
  | 'COVERS'
  /** By the nodes of `delivers`. */
  | 'DELIVERS'
  /** By the nodes of `endorses`. */
  | 'ENDORSES'
  /** By the nodes of `evaluates`. */
  | 'EVALUATES'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** By the nodes of `fundsHeld`. */
  | 'FUNDS_HELD'
  /** By the nodes of `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** By the nodes of `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** By the nodes of `guidedBy`. */
  | 'GUIDED_BY'
  /** By the nodes of `hosts`. */
  | 'HOSTS'
  /** By the nodes of `issued`. */
  | 'ISSUED'
  /** By the nodes of `leads`. */
  | 'LEADS'
  /** By the nodes of `memberOf`. */
  | 'MEMBER_OF'
  /** By the nodes of `partnerIn`. */
  | 'PARTNER_IN'
  /** By the nodes of `parts`. */
  | 'PARTS'
  /** By the nodes of `partOf`. */
  | 'PART_OF'
  /** By the nodes of `receivesReferralsFrom`. */
  | 'RECEIVES_REFERRALS_FROM'
  /** By the nodes of `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** By the nodes of `refersTo`. */
  | 'REFERS_TO'
  /** By the nodes of `staff`. */
  | 'STAFF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN'
  /** By the nodes of `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** By the nodes of `successorOf`. */
  | 'SUCCESSOR_OF'
  /** By the nodes of `supportsOffice`. */
  | 'SUPPORTS_OFFICE';

/** A page of `Organisation.succeededBy`. */
export interface OrganisationSucceededByConnection {
  __typename?: 'OrganisationSucceededByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OrganisationSucceededByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationSucceededByConnection.groups`. */
export interface OrganisationSucceededByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.succeededBy`: all that is given must hold. */
export interface OrganisationSucceededByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationSucceededByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationSucceededByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationSucceededByMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationSucceededByMatch | null;
  /** At least one item matches. */
  some?: OrganisationSucceededByMatch | null;
}

/** What an item of `Organisation.succeededBy` must match: its node and its relationship, both where both are given. */
export interface OrganisationSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.successorOf`. */
export interface OrganisationSuccessorOfConnection {
  __typename?: 'OrganisationSuccessorOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: OrganisationSuccessorOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationSuccessorOfConnection.groups`. */
export interface OrganisationSuccessorOfConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Organisation.successorOf`: all that is given must hold. */
export interface OrganisationSuccessorOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationSuccessorOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationSuccessorOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationSuccessorOfMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationSuccessorOfMatch | null;
  /** At least one item matches. */
  some?: OrganisationSuccessorOfMatch | null;
}

/** What an item of `Organisation.successorOf` must match: its node and its relationship, both where both are given. */
export interface OrganisationSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A page of `Organisation.supportsOffice`. */
export interface OrganisationSupportsOfficeConnection {
  __typename?: 'OrganisationSupportsOfficeConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: OrganisationSupportsOfficeEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `OrganisationSupportsOfficeConnection.groups`. */
export interface OrganisationSupportsOfficeConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Organisation.supportsOffice`, with what is known of the relationship. */
export interface OrganisationSupportsOfficeEdge {
  __typename?: 'OrganisationSupportsOfficeEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
}

/** A filter by `Organisation.supportsOffice`: all that is given must hold. */
export interface OrganisationSupportsOfficeFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: OrganisationSupportsOfficeMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: OrganisationSupportsOfficeMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: OrganisationSupportsOfficeMatch | null;
  /** Exactly one item matches. */
  single?: OrganisationSupportsOfficeMatch | null;
  /** At least one item matches. */
  some?: OrganisationSupportsOfficeMatch | null;
}

/** What an item of `Organisation.supportsOffice` must match: its node and its relationship, both where both are given. */
export interface OrganisationSupportsOfficeMatch {
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A filter on `Organisation`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface OrganisationWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: OrganisationWhere[] | null;
  /** By `chairs`. */
  chairs?: LeaderChairsFilter | null;
  /** By `charityNumber`. */
  charityNumber?: TextFilter | null;
  /** By `claims`. */
  claims?: OrganisationClaimsFilter | null;
  /** By `commissions`. */
  commissions?: BodyCommissionsFilter | null;
  /** By `companyNumber`. */
  companyNumber?: TextFilter | null;
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `memberOf`. */
  memberOf?: OrganisationMemberOfFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: OrganisationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: OrganisationWhere[] | null;
  /** By `otherIds`. */
  otherIds?: TextListFilter | null;
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
  summary?: TextFilter | null;
  /** By `supportsOffice`. */
  supportsOffice?: OrganisationSupportsOfficeFilter | null;
}

/** Whether there are more pages, and where to go on from. */
export interface PageInfo {
  __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether there are items after this page; where `before` is given there are. */
  hasNextPage: boolean;
  /** Whether there are items before this page; where `after` is given there are. */
  hasPreviousPage: boolean;
  /** The cursor of the first item; null on an empty page. */
  startCursor: string | null;
}

/** A part in a scheme or partnership, with its evidence. */
export interface Part {
  __typename?: 'Part';
  /** The sections that state it. */
  citations: Citation[];
  /** With `asOf`, how surely it held then; null without. */
  held: Held | null;
  /** The stable id of the relationship. */
  id: string;
  /** The relationship's type, such as `DELIVERED_BY` or `MEMBER_OF`. */
  relationship: string;
  /** The role as stated. */
  role: string | null;
  /** Since when, where stated. */
  since: Edtf | null;
  /** How far the part had got, where it isn't simply running. */
  status: Status | null;
  /** Until when, where stated. */
  until: Edtf | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface ParticipationOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: ParticipationOrderField;
}

/** What relationships that carry `Participation` can be ordered by. */
export type ParticipationOrderField =
  /** By `from`. */
  | 'FROM'
  /** By `role`. */
  | 'ROLE'
  /** By `status`. */
  | 'STATUS'
  /** By `to`. */
  | 'TO';

/** A filter on relationships that carry `Participation`: all that is given must hold. */
export interface ParticipationWhere {
  /** All of these must hold; an empty list always does. */
  and?: ParticipationWhere[] | null;
  /** By `from`. */
  from?: EdtfFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: ParticipationWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: ParticipationWhere[] | null;
  /** By `role`. */
  role?: TextFilter | null;
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
  /** The national contracts in which both have a part; none unless `includeContracts` is true. */
  contracts: ContractBasis[];
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Partnership.commissions`. */
export interface PartnershipCommissionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.delivers`. */
export interface PartnershipDeliversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.figures`. */
export interface PartnershipFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FunderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: FunderWhere | null;
}

/** The arguments of `Partnership.fundedInitiatives`. */
export interface PartnershipFundedInitiativesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Partnership.fundsHeld`. */
export interface PartnershipFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Partnership.grantsReceived`. */
export interface PartnershipGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Partnership.guidedBy`. */
export interface PartnershipGuidedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.ledBy`. */
export interface PartnershipLedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Partnership.members`. */
export interface PartnershipMembersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: MemberOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: MemberWhere | null;
}

/** The arguments of `Partnership.operatesIn`. */
export interface PartnershipOperatesInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Partnership.partOf`. */
export interface PartnershipPartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Partnership.parts`. */
export interface PartnershipPartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: RecognitionOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Partnership.staff`. */
export interface PartnershipStaffArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Partnership.statedIn`. */
export interface PartnershipStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Partnership` nodes amount to together. */
export interface PartnershipAggregate {
  __typename?: 'PartnershipAggregate';
  /** How many items there are. */
  count: number;
  /** By `end`. */
  end: DateAggregate;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `scale`. */
  scale: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
  /** By `status`. */
  status: ValueAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Partnership` nodes. */
export interface PartnershipConnection {
  __typename?: 'PartnershipConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: PartnershipEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PartnershipConnection.groups`. */
export interface PartnershipConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Partnership` nodes can be counted by. */
export type PartnershipCountedField =
  /** The number of items in `chairedBy`. */
  | 'CHAIRED_BY'
  /** The number of items in `commissions`. */
  | 'COMMISSIONS'
  /** The number of items in `delivers`. */
  | 'DELIVERS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedBy`. */
  | 'FUNDED_BY'
  /** The number of items in `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** The number of items in `fundsHeld`. */
  | 'FUNDS_HELD'
  /** The number of items in `grants`. */
  | 'GRANTS'
  /** The number of items in `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** The number of items in `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** The number of items in `guidedBy`. */
  | 'GUIDED_BY'
  /** The number of items in `hosts`. */
  | 'HOSTS'
  /** The number of items in `ledBy`. */
  | 'LED_BY'
  /** The number of items in `members`. */
  | 'MEMBERS'
  /** The number of items in `operatesIn`. */
  | 'OPERATES_IN'
  /** The number of items in `partnerIn`. */
  | 'PARTNER_IN'
  /** The number of items in `parts`. */
  | 'PARTS'
  /** The number of items in `partOf`. */
  | 'PART_OF'
  /** The number of items in `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** The number of items in `staff`. */
  | 'STAFF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Partnership` of a list. */
export interface PartnershipEdge {
  __typename?: 'PartnershipEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Partnership;
}

/** A group of `Partnership` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PartnershipGroup {
  __typename?: 'PartnershipGroup';
  /** What they amount to. */
  aggregate: PartnershipAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Partnership` nodes by: one thing. */
export interface PartnershipGroupBy {
  /** By the values of a field. */
  field?: PartnershipGroupField | null;
  /** By the nodes that they are related to. */
  related?: PartnershipRelatedField | null;
}

/** The fields by which `Partnership` nodes can be grouped. */
export type PartnershipGroupField =
  /** By `end`. */
  | 'END'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `scale`. */
  | 'SCALE'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Partnership` nodes. */
export interface PartnershipGroups {
  __typename?: 'PartnershipGroups';
  /** The groups, the largest first. */
  items: PartnershipGroup[];
  /** How many groups there are in all. */
  totalCount: number;
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
  /** Is this. What has no value doesn't pass. */
  eq?: PartnershipKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PartnershipKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: PartnershipKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: PartnershipKind[] | null;
}

/** A page of `Partnership.members`. */
export interface PartnershipMembersConnection {
  __typename?: 'PartnershipMembersConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: MemberAggregate;
  /** The items of this page. */
  edges: PartnershipMembersEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: MemberGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PartnershipMembersConnection.groups`. */
export interface PartnershipMembersConnectionGroupsArguments {
  /** What to group by. */
  by: MemberGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Partnership.members`: all that is given must hold. */
export interface PartnershipMembersFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PartnershipMembersMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PartnershipMembersMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PartnershipMembersMatch | null;
  /** Exactly one item matches. */
  single?: PartnershipMembersMatch | null;
  /** At least one item matches. */
  some?: PartnershipMembersMatch | null;
}

/** What an item of `Partnership.members` must match: its node and its relationship, both where both are given. */
export interface PartnershipMembersMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: MemberWhere | null;
}

/** An order of `Partnership` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PartnershipOrder {
  /** By how many items the node has in a list. */
  count?: PartnershipCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PartnershipOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: PartnershipPartOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PartnershipPartOfConnection.groups`. */
export interface PartnershipPartOfConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Partnership.partOf`, with what is known of the relationship. */
export interface PartnershipPartOfEdge {
  __typename?: 'PartnershipPartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
}

/** A filter by `Partnership.partOf`: all that is given must hold. */
export interface PartnershipPartOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PartnershipPartOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PartnershipPartOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PartnershipPartOfMatch | null;
  /** Exactly one item matches. */
  single?: PartnershipPartOfMatch | null;
  /** At least one item matches. */
  some?: PartnershipPartOfMatch | null;
}

/** What an item of `Partnership.partOf` must match: its node and its relationship, both where both are given. */
export interface PartnershipPartOfMatch {
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** A page of `Partnership.parts`. */
export interface PartnershipPartsConnection {
  __typename?: 'PartnershipPartsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: PartnershipPartsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PartnershipPartsConnection.groups`. */
export interface PartnershipPartsConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Partnership.parts`, with what is known of the relationship. */
export interface PartnershipPartsEdge {
  __typename?: 'PartnershipPartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Partnership;
}

/** A filter by `Partnership.parts`: all that is given must hold. */
export interface PartnershipPartsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PartnershipPartsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PartnershipPartsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PartnershipPartsMatch | null;
  /** Exactly one item matches. */
  single?: PartnershipPartsMatch | null;
  /** At least one item matches. */
  some?: PartnershipPartsMatch | null;
}

/** What an item of `Partnership.parts` must match: its node and its relationship, both where both are given. */
export interface PartnershipPartsMatch {
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** The relationships by which `Partnership` nodes can be grouped. */
export type PartnershipRelatedField =
  /** By the nodes of `chairedBy`. */
  | 'CHAIRED_BY'
  /** By the nodes of `commissions`. */
  | 'COMMISSIONS'
  /** By the nodes of `delivers`. */
  | 'DELIVERS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedBy`. */
  | 'FUNDED_BY'
  /** By the nodes of `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** By the nodes of `fundsHeld`. */
  | 'FUNDS_HELD'
  /** By the nodes of `grants`. */
  | 'GRANTS'
  /** By the nodes of `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** By the nodes of `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** By the nodes of `guidedBy`. */
  | 'GUIDED_BY'
  /** By the nodes of `hosts`. */
  | 'HOSTS'
  /** By the nodes of `ledBy`. */
  | 'LED_BY'
  /** By the nodes of `members`. */
  | 'MEMBERS'
  /** By the nodes of `operatesIn`. */
  | 'OPERATES_IN'
  /** By the nodes of `partnerIn`. */
  | 'PARTNER_IN'
  /** By the nodes of `parts`. */
  | 'PARTS'
  /** By the nodes of `partOf`. */
  | 'PART_OF'
  /** By the nodes of `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** By the nodes of `staff`. */
  | 'STAFF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Partnership`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  scale?: TextFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: TextFilter | null;
}

/** A way from one node to another. It passes no node twice. */
export interface Path {
  __typename?: 'Path';
  /** How many steps it has. */
  length: number;
  /** The whole path as one English sentence. */
  sentence: string;
  /** Its steps, in their order. */
  steps: PathStep[];
}

/** Which paths to find. */
export type PathChoice =
  /** The shortest, and with `lengths` above 1 those of the next lengths too. */
  | 'SHORTEST'
  /** Every path within `maxHops` that passes no node twice. There can be very many: narrow them by `through`, `avoid` and `relationships`, or the time limit ends the search. */
  | 'SIMPLE';

/** A page of `Path` rows. */
export interface PathConnection {
  __typename?: 'PathConnection';
  /** The items of this page. */
  edges: PathEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** What was searched, defaults included. */
  searched: PathSearch;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `Path` of a list. */
export interface PathEdge {
  __typename?: 'PathEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: Path;
}

/** What was searched for paths, defaults included: what an empty list is empty of. */
export interface PathSearch {
  __typename?: 'PathSearch';
  /** Only what held then; null for any time. */
  asOf: Edtf | null;
  /** Through no node of these types. */
  avoid: NodeType[];
  /** Nor through these, which too much has in common. */
  common: NodeType[];
  /** Which paths. */
  find: PathChoice;
  /** The id of the node where the paths begin. */
  from: string;
  /** How many different lengths at most, for SHORTEST. */
  lengths: number;
  /** How many steps at most. */
  maxHops: number;
  /** Only by way of schemes and partnerships in this region; null for everywhere. */
  region: string | null;
  /** Only these types of relationship; null for all. */
  relationships: RelationshipType[] | null;
  /** Only through nodes of these types; null for all that aren't named below. */
  through: NodeType[] | null;
  /** The id of the node where they end. */
  to: string;
}

/** One step of a path: a relationship, followed in its direction or against it. */
export interface PathStep {
  __typename?: 'PathStep';
  /** The sections that state it. */
  citations: Citation[];
  /** Whether the relationship leads from `from` to `to`; false where the step goes against it. */
  forward: boolean;
  /** The node where the step begins. */
  from: Entity;
  /** With `asOf`, how surely it held then; null without. */
  held: Held | null;
  /** How a scheme works with a prison, where that is what the step is. */
  how: PrisonWorkKind | null;
  /** The stable id of the relationship. */
  id: string;
  /** The relationship's type. */
  relationship: RelationshipType;
  /** The role as stated, where there is one. */
  role: string | null;
  /** The step as an English sentence: what the sources state, at their time. */
  sentence: string;
  /** Since when, where stated. */
  since: Edtf | null;
  /** How far it had got, where that is stated of the relationship itself. */
  status: Status | null;
  /** The node where the step ends. */
  to: Entity;
  /** Until when, where stated. */
  until: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Person.claims`. */
export interface PersonClaimsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OfficeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OfficeTenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: OfficeWhere | null;
}

/** The arguments of `Person.leads`. */
export interface PersonLeadsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Person.memberOf`. */
export interface PersonMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Person.statedIn`. */
export interface PersonStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Person.worksFor`. */
export interface PersonWorksForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** What `Person` nodes amount to together. */
export interface PersonAggregate {
  __typename?: 'PersonAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Person.claims`. */
export interface PersonClaimsConnection {
  __typename?: 'PersonClaimsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: FigureAggregate;
  /** The items of this page. */
  edges: PersonClaimsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: FigureGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonClaimsConnection.groups`. */
export interface PersonClaimsConnectionGroupsArguments {
  /** What to group by. */
  by: FigureGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Person.claims`, with what is known of the relationship. */
export interface PersonClaimsEdge {
  __typename?: 'PersonClaimsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Figure;
}

/** A filter by `Person.claims`: all that is given must hold. */
export interface PersonClaimsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PersonClaimsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PersonClaimsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PersonClaimsMatch | null;
  /** Exactly one item matches. */
  single?: PersonClaimsMatch | null;
  /** At least one item matches. */
  some?: PersonClaimsMatch | null;
}

/** What an item of `Person.claims` must match: its node and its relationship, both where both are given. */
export interface PersonClaimsMatch {
  /** What the node must match. */
  node?: FigureWhere | null;
}

/** A page of `Person` nodes. */
export interface PersonConnection {
  __typename?: 'PersonConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PersonAggregate;
  /** The items of this page. */
  edges: PersonEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PersonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonConnection.groups`. */
export interface PersonConnectionGroupsArguments {
  /** What to group by. */
  by: PersonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Person` nodes can be counted by. */
export type PersonCountedField =
  /** The number of items in `chairs`. */
  | 'CHAIRS'
  /** The number of items in `claims`. */
  | 'CLAIMS'
  /** The number of items in `endorses`. */
  | 'ENDORSES'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `holdsOffice`. */
  | 'HOLDS_OFFICE'
  /** The number of items in `leads`. */
  | 'LEADS'
  /** The number of items in `memberOf`. */
  | 'MEMBER_OF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN'
  /** The number of items in `worksFor`. */
  | 'WORKS_FOR';

/** One `Person` of a list. */
export interface PersonEdge {
  __typename?: 'PersonEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Person;
}

/** A page of `Person.endorses`. */
export interface PersonEndorsesConnection {
  __typename?: 'PersonEndorsesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EndorsableAggregate;
  /** The items of this page. */
  edges: PersonEndorsesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EndorsableGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonEndorsesConnection.groups`. */
export interface PersonEndorsesConnectionGroupsArguments {
  /** What to group by. */
  by: EndorsableGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Person.endorses`, with what is known of the relationship. */
export interface PersonEndorsesEdge {
  __typename?: 'PersonEndorsesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorsable;
}

/** A filter by `Person.endorses`: all that is given must hold. */
export interface PersonEndorsesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PersonEndorsesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PersonEndorsesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PersonEndorsesMatch | null;
  /** Exactly one item matches. */
  single?: PersonEndorsesMatch | null;
  /** At least one item matches. */
  some?: PersonEndorsesMatch | null;
}

/** What an item of `Person.endorses` must match: its node and its relationship, both where both are given. */
export interface PersonEndorsesMatch {
  /** What the node must match. */
  node?: EndorsableWhere | null;
}

/** A group of `Person` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PersonGroup {
  __typename?: 'PersonGroup';
  /** What they amount to. */
  aggregate: PersonAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Person` nodes by: one thing. */
export interface PersonGroupBy {
  /** By the values of a field. */
  field?: PersonGroupField | null;
  /** By the nodes that they are related to. */
  related?: PersonRelatedField | null;
}

/** The fields by which `Person` nodes can be grouped. */
export type PersonGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Person` nodes. */
export interface PersonGroups {
  __typename?: 'PersonGroups';
  /** The groups, the largest first. */
  items: PersonGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Person.holdsOffice`. */
export interface PersonHoldsOfficeConnection {
  __typename?: 'PersonHoldsOfficeConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OfficeAggregate;
  /** The items of this page. */
  edges: PersonHoldsOfficeEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OfficeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonHoldsOfficeConnection.groups`. */
export interface PersonHoldsOfficeConnectionGroupsArguments {
  /** What to group by. */
  by: OfficeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Office;
  /** The role as the source puts it. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Person.holdsOffice`: all that is given must hold. */
export interface PersonHoldsOfficeFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PersonHoldsOfficeMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PersonHoldsOfficeMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PersonHoldsOfficeMatch | null;
  /** Exactly one item matches. */
  single?: PersonHoldsOfficeMatch | null;
  /** At least one item matches. */
  some?: PersonHoldsOfficeMatch | null;
}

/** What an item of `Person.holdsOffice` must match: its node and its relationship, both where both are given. */
export interface PersonHoldsOfficeMatch {
  /** What the relationship must match. */
  edge?: OfficeTenureWhere | null;
  /** What the node must match. */
  node?: OfficeWhere | null;
}

/** A page of `Person.memberOf`. */
export interface PersonMemberOfConnection {
  __typename?: 'PersonMemberOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: PersonMemberOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonMemberOfConnection.groups`. */
export interface PersonMemberOfConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Person.memberOf`: all that is given must hold. */
export interface PersonMemberOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PersonMemberOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PersonMemberOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PersonMemberOfMatch | null;
  /** Exactly one item matches. */
  single?: PersonMemberOfMatch | null;
  /** At least one item matches. */
  some?: PersonMemberOfMatch | null;
}

/** What an item of `Person.memberOf` must match: its node and its relationship, both where both are given. */
export interface PersonMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Person` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PersonOrder {
  /** By how many items the node has in a list. */
  count?: PersonCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PersonOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Person` nodes can be ordered by. */
export type PersonOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Person` nodes can be grouped. */
export type PersonRelatedField =
  /** By the nodes of `chairs`. */
  | 'CHAIRS'
  /** By the nodes of `claims`. */
  | 'CLAIMS'
  /** By the nodes of `endorses`. */
  | 'ENDORSES'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `holdsOffice`. */
  | 'HOLDS_OFFICE'
  /** By the nodes of `leads`. */
  | 'LEADS'
  /** By the nodes of `memberOf`. */
  | 'MEMBER_OF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN'
  /** By the nodes of `worksFor`. */
  | 'WORKS_FOR';

/** A filter on `Person`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: PersonWorksForEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PersonWorksForConnection.groups`. */
export interface PersonWorksForConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Body;
  /** The role as stated, such as `Chief Executive`. */
  role: string | null;
  /** Until when; null where not stated. */
  to: Edtf | null;
}

/** A filter by `Person.worksFor`: all that is given must hold. */
export interface PersonWorksForFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PersonWorksForMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PersonWorksForMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PersonWorksForMatch | null;
  /** Exactly one item matches. */
  single?: PersonWorksForMatch | null;
  /** At least one item matches. */
  some?: PersonWorksForMatch | null;
}

/** What an item of `Person.worksFor` must match: its node and its relationship, both where both are given. */
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Place.statedIn`. */
export interface PlaceStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Place` nodes amount to together. */
export interface PlaceAggregate {
  __typename?: 'PlaceAggregate';
  /** How many items there are. */
  count: number;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Place` nodes. */
export interface PlaceConnection {
  __typename?: 'PlaceConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PlaceAggregate;
  /** The items of this page. */
  edges: PlaceEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PlaceGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PlaceConnection.groups`. */
export interface PlaceConnectionGroupsArguments {
  /** What to group by. */
  by: PlaceGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Place` nodes can be counted by. */
export type PlaceCountedField =
  /** The number of items in `coveredBy`. */
  | 'COVERED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `initiatives`. */
  | 'INITIATIVES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Place` of a list. */
export interface PlaceEdge {
  __typename?: 'PlaceEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Place;
}

/** A group of `Place` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PlaceGroup {
  __typename?: 'PlaceGroup';
  /** What they amount to. */
  aggregate: PlaceAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Place` nodes by: one thing. */
export interface PlaceGroupBy {
  /** By the values of a field. */
  field?: PlaceGroupField | null;
  /** By the nodes that they are related to. */
  related?: PlaceRelatedField | null;
}

/** The fields by which `Place` nodes can be grouped. */
export type PlaceGroupField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** Groups of `Place` nodes. */
export interface PlaceGroups {
  __typename?: 'PlaceGroups';
  /** The groups, the largest first. */
  items: PlaceGroup[];
  /** How many groups there are in all. */
  totalCount: number;
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
  /** Is this. What has no value doesn't pass. */
  eq?: PlaceKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PlaceKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: PlaceKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: PlaceKind[] | null;
}

/** An order of `Place` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PlaceOrder {
  /** By a property of `area`. */
  area?: ForceAreaOrderField | null;
  /** By how many items the node has in a list. */
  count?: PlaceCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PlaceOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Place` nodes can be ordered by. */
export type PlaceOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Place` nodes can be grouped. */
export type PlaceRelatedField =
  /** By the nodes of `area`. */
  | 'AREA'
  /** By the nodes of `coveredBy`. */
  | 'COVERED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `initiatives`. */
  | 'INITIATIVES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Place`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface PlaceWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PlaceWhere[] | null;
  /** There is a `area`, and it matches this; an empty filter asks only that there is one. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Policy` nodes amount to together. */
export interface PolicyAggregate {
  __typename?: 'PolicyAggregate';
  /** How many items there are. */
  count: number;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
  /** By `status`. */
  status: ValueAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Policy` nodes. */
export interface PolicyConnection {
  __typename?: 'PolicyConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PolicyAggregate;
  /** The items of this page. */
  edges: PolicyEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PolicyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PolicyConnection.groups`. */
export interface PolicyConnectionGroupsArguments {
  /** What to group by. */
  by: PolicyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Policy` nodes can be counted by. */
export type PolicyCountedField =
  /** The number of items in `endorsedBy`. */
  | 'ENDORSED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `guides`. */
  | 'GUIDES'
  /** The number of items in `issuedBy`. */
  | 'ISSUED_BY'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Policy` of a list. */
export interface PolicyEdge {
  __typename?: 'PolicyEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Policy;
}

/** A page of `Policy.endorsedBy`. */
export interface PolicyEndorsedByConnection {
  __typename?: 'PolicyEndorsedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EndorserAggregate;
  /** The items of this page. */
  edges: PolicyEndorsedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EndorserGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PolicyEndorsedByConnection.groups`. */
export interface PolicyEndorsedByConnectionGroupsArguments {
  /** What to group by. */
  by: EndorserGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Policy.endorsedBy`, with what is known of the relationship. */
export interface PolicyEndorsedByEdge {
  __typename?: 'PolicyEndorsedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorser;
}

/** A filter by `Policy.endorsedBy`: all that is given must hold. */
export interface PolicyEndorsedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PolicyEndorsedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PolicyEndorsedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PolicyEndorsedByMatch | null;
  /** Exactly one item matches. */
  single?: PolicyEndorsedByMatch | null;
  /** At least one item matches. */
  some?: PolicyEndorsedByMatch | null;
}

/** What an item of `Policy.endorsedBy` must match: its node and its relationship, both where both are given. */
export interface PolicyEndorsedByMatch {
  /** What the node must match. */
  node?: EndorserWhere | null;
}

/** A group of `Policy` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PolicyGroup {
  __typename?: 'PolicyGroup';
  /** What they amount to. */
  aggregate: PolicyAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Policy` nodes by: one thing. */
export interface PolicyGroupBy {
  /** By the values of a field. */
  field?: PolicyGroupField | null;
  /** By the nodes that they are related to. */
  related?: PolicyRelatedField | null;
}

/** The fields by which `Policy` nodes can be grouped. */
export type PolicyGroupField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Policy` nodes. */
export interface PolicyGroups {
  __typename?: 'PolicyGroups';
  /** The groups, the largest first. */
  items: PolicyGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Policy.guides`. */
export interface PolicyGuidesConnection {
  __typename?: 'PolicyGuidesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: GuidedAggregate;
  /** The items of this page. */
  edges: PolicyGuidesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: GuidedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PolicyGuidesConnection.groups`. */
export interface PolicyGuidesConnectionGroupsArguments {
  /** What to group by. */
  by: GuidedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Policy.guides`, with what is known of the relationship. */
export interface PolicyGuidesEdge {
  __typename?: 'PolicyGuidesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Guided;
}

/** A filter by `Policy.guides`: all that is given must hold. */
export interface PolicyGuidesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PolicyGuidesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PolicyGuidesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PolicyGuidesMatch | null;
  /** Exactly one item matches. */
  single?: PolicyGuidesMatch | null;
  /** At least one item matches. */
  some?: PolicyGuidesMatch | null;
}

/** What an item of `Policy.guides` must match: its node and its relationship, both where both are given. */
export interface PolicyGuidesMatch {
  /** What the node must match. */
  node?: GuidedWhere | null;
}

/** A page of `Policy.issuedBy`. */
export interface PolicyIssuedByConnection {
  __typename?: 'PolicyIssuedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: PolicyIssuedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PolicyIssuedByConnection.groups`. */
export interface PolicyIssuedByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Policy.issuedBy`, with what is known of the relationship. */
export interface PolicyIssuedByEdge {
  __typename?: 'PolicyIssuedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Policy.issuedBy`: all that is given must hold. */
export interface PolicyIssuedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PolicyIssuedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PolicyIssuedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PolicyIssuedByMatch | null;
  /** Exactly one item matches. */
  single?: PolicyIssuedByMatch | null;
  /** At least one item matches. */
  some?: PolicyIssuedByMatch | null;
}

/** What an item of `Policy.issuedBy` must match: its node and its relationship, both where both are given. */
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
  /** Is this. What has no value doesn't pass. */
  eq?: PolicyKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PolicyKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: PolicyKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: PolicyKind[] | null;
}

/** An order of `Policy` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PolicyOrder {
  /** By how many items the node has in a list. */
  count?: PolicyCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PolicyOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Policy` nodes can be ordered by. */
export type PolicyOrderField =
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `start`. */
  | 'START';

/** The relationships by which `Policy` nodes can be grouped. */
export type PolicyRelatedField =
  /** By the nodes of `endorsedBy`. */
  | 'ENDORSED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `guides`. */
  | 'GUIDES'
  /** By the nodes of `issuedBy`. */
  | 'ISSUED_BY'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Policy`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  summary?: TextFilter | null;
}

/** An amount of money as decimal pounds (or the stated currency), such as `34800.00`. Kept as whole pence. */
export type Pounds = number;

/** Tests on an amount of money. */
export interface PoundsFilter {
  /** Is this. What has no value doesn't pass. */
  eq?: Pounds | null;
  /** Is more than this. What has no value doesn't pass. */
  gt?: Pounds | null;
  /** Is more than this, or is this. What has no value doesn't pass. */
  gte?: Pounds | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Pounds[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is less than this. What has no value doesn't pass. */
  lt?: Pounds | null;
  /** Is less than this, or is this. What has no value doesn't pass. */
  lte?: Pounds | null;
  /** Is not this. What has no value passes. */
  ne?: Pounds | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: Pounds[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.delivers`. */
export interface PrisonDeliversArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.figures`. */
export interface PrisonFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Prison.fundsHeld`. */
export interface PrisonFundsHeldArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Prison.grantsReceived`. */
export interface PrisonGrantsReceivedArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: GrantOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: GrantWhere | null;
}

/** The arguments of `Prison.hosts`. */
export interface PrisonHostsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.memberOf`. */
export interface PrisonMemberOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PartnershipOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: PartnershipWhere | null;
}

/** The arguments of `Prison.partnerIn`. */
export interface PrisonPartnerInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.schemes`. */
export interface PrisonSchemesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: PrisonWorkOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Prison.staff`. */
export interface PrisonStaffArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PersonOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: PersonWhere | null;
}

/** The arguments of `Prison.statedIn`. */
export interface PrisonStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Prison` nodes amount to together. */
export interface PrisonAggregate {
  __typename?: 'PrisonAggregate';
  /** By `active`. */
  active: ValueAggregate;
  /** By `code`. */
  code: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `female`. */
  female: ValueAggregate;
  /** By `male`. */
  male: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `operator`. */
  operator: TextAggregate;
  /** By `secondCode`. */
  secondCode: TextAggregate;
}

/** A page of `Prison` nodes. */
export interface PrisonConnection {
  __typename?: 'PrisonConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PrisonAggregate;
  /** The items of this page. */
  edges: PrisonEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PrisonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PrisonConnection.groups`. */
export interface PrisonConnectionGroupsArguments {
  /** What to group by. */
  by: PrisonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Prison` nodes can be counted by. */
export type PrisonCountedField =
  /** The number of items in `commissions`. */
  | 'COMMISSIONS'
  /** The number of items in `delivers`. */
  | 'DELIVERS'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** The number of items in `fundsHeld`. */
  | 'FUNDS_HELD'
  /** The number of items in `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** The number of items in `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** The number of items in `hosts`. */
  | 'HOSTS'
  /** The number of items in `memberOf`. */
  | 'MEMBER_OF'
  /** The number of items in `partnerIn`. */
  | 'PARTNER_IN'
  /** The number of items in `schemes`. */
  | 'SCHEMES'
  /** The number of items in `staff`. */
  | 'STAFF'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Prison` of a list. */
export interface PrisonEdge {
  __typename?: 'PrisonEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Prison;
}

/** A group of `Prison` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PrisonGroup {
  __typename?: 'PrisonGroup';
  /** What they amount to. */
  aggregate: PrisonAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Prison` nodes by: one thing. */
export interface PrisonGroupBy {
  /** By the values of a field. */
  field?: PrisonGroupField | null;
  /** By the nodes that they are related to. */
  related?: PrisonRelatedField | null;
}

/** The fields by which `Prison` nodes can be grouped. */
export type PrisonGroupField =
  /** By `active`. */
  | 'ACTIVE'
  /** By `code`. */
  | 'CODE'
  /** By `female`. */
  | 'FEMALE'
  /** By `male`. */
  | 'MALE'
  /** By `name`. */
  | 'NAME'
  /** By `operator`. */
  | 'OPERATOR'
  /** By `secondCode`. */
  | 'SECOND_CODE';

/** Groups of `Prison` nodes. */
export interface PrisonGroups {
  __typename?: 'PrisonGroups';
  /** The groups, the largest first. */
  items: PrisonGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Prison.memberOf`. */
export interface PrisonMemberOfConnection {
  __typename?: 'PrisonMemberOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PartnershipAggregate;
  /** The items of this page. */
  edges: PrisonMemberOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PartnershipGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PrisonMemberOfConnection.groups`. */
export interface PrisonMemberOfConnectionGroupsArguments {
  /** What to group by. */
  by: PartnershipGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Prison.memberOf`: all that is given must hold. */
export interface PrisonMemberOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PrisonMemberOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PrisonMemberOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PrisonMemberOfMatch | null;
  /** Exactly one item matches. */
  single?: PrisonMemberOfMatch | null;
  /** At least one item matches. */
  some?: PrisonMemberOfMatch | null;
}

/** What an item of `Prison.memberOf` must match: its node and its relationship, both where both are given. */
export interface PrisonMemberOfMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: PartnershipWhere | null;
}

/** An order of `Prison` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PrisonOrder {
  /** By a property of `area`. */
  area?: ForceAreaOrderField | null;
  /** By how many items the node has in a list. */
  count?: PrisonCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PrisonOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Prison` nodes can be ordered by. */
export type PrisonOrderField =
  /** By `code`. */
  | 'CODE'
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Prison` nodes can be grouped. */
export type PrisonRelatedField =
  /** By the nodes of `area`. */
  | 'AREA'
  /** By the nodes of `commissions`. */
  | 'COMMISSIONS'
  /** By the nodes of `delivers`. */
  | 'DELIVERS'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedInitiatives`. */
  | 'FUNDED_INITIATIVES'
  /** By the nodes of `fundsHeld`. */
  | 'FUNDS_HELD'
  /** By the nodes of `grantsGiven`. */
  | 'GRANTS_GIVEN'
  /** By the nodes of `grantsReceived`. */
  | 'GRANTS_RECEIVED'
  /** By the nodes of `hosts`. */
  | 'HOSTS'
  /** By the nodes of `memberOf`. */
  | 'MEMBER_OF'
  /** By the nodes of `partnerIn`. */
  | 'PARTNER_IN'
  /** By the nodes of `schemes`. */
  | 'SCHEMES'
  /** By the nodes of `staff`. */
  | 'STAFF'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A page of `Prison.schemes`. */
export interface PrisonSchemesConnection {
  __typename?: 'PrisonSchemesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: PrisonSchemesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `PrisonSchemesConnection.groups`. */
export interface PrisonSchemesConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Prison.schemes`, with what is known of the relationship. */
export interface PrisonSchemesEdge {
  __typename?: 'PrisonSchemesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** How: inside it, with people it releases, training in it, and so on. */
  how: PrisonWorkKind | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
  /** How far it had got where it isn't simply running. */
  status: Status | null;
}

/** A filter by `Prison.schemes`: all that is given must hold. */
export interface PrisonSchemesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: PrisonSchemesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: PrisonSchemesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: PrisonSchemesMatch | null;
  /** Exactly one item matches. */
  single?: PrisonSchemesMatch | null;
  /** At least one item matches. */
  some?: PrisonSchemesMatch | null;
}

/** What an item of `Prison.schemes` must match: its node and its relationship, both where both are given. */
export interface PrisonSchemesMatch {
  /** What the relationship must match. */
  edge?: PrisonWorkWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Prison`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface PrisonWhere {
  /** By `active`. */
  active?: BooleanFilter | null;
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PrisonWhere[] | null;
  /** There is a `area`, and it matches this; an empty filter asks only that there is one. */
  area?: ForceAreaWhere | null;
  /** By `categories`. */
  categories?: TextListFilter | null;
  /** By `code`. */
  code?: TextFilter | null;
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `memberOf`. */
  memberOf?: PrisonMemberOfFilter | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PrisonWhere | null;
  /** By `operator`. */
  operator?: TextFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PrisonWhere[] | null;
  /** By `partnerIn`. */
  partnerIn?: BodyPartnerInFilter | null;
  /** By `schemes`. */
  schemes?: PrisonSchemesFilter | null;
  /** By `secondCode`. */
  secondCode?: TextFilter | null;
  /** By `staff`. */
  staff?: BodyStaffFilter | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `types`. */
  types?: TextListFilter | null;
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
  /** Is this. What has no value doesn't pass. */
  eq?: PrisonWorkKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: PrisonWorkKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: PrisonWorkKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: PrisonWorkKind[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface PrisonWorkOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: PrisonWorkOrderField;
}

/** What relationships that carry `PrisonWork` can be ordered by. */
export type PrisonWorkOrderField =
  /** By `how`. */
  | 'HOW'
  /** By `status`. */
  | 'STATUS';

/** A filter on relationships that carry `PrisonWork`: all that is given must hold. */
export interface PrisonWorkWhere {
  /** All of these must hold; an empty list always does. */
  and?: PrisonWorkWhere[] | null;
  /** By `how`. */
  how?: PrisonWorkKindFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: PrisonWorkWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: PrisonWorkWhere[] | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `ProbationRegion.statedIn`. */
export interface ProbationRegionStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `ProbationRegion` nodes amount to together. */
export interface ProbationRegionAggregate {
  __typename?: 'ProbationRegionAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `ProbationRegion` nodes. */
export interface ProbationRegionConnection {
  __typename?: 'ProbationRegionConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ProbationRegionAggregate;
  /** The items of this page. */
  edges: ProbationRegionEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ProbationRegionGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ProbationRegionConnection.groups`. */
export interface ProbationRegionConnectionGroupsArguments {
  /** What to group by. */
  by: ProbationRegionGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** A page of `ProbationRegion.contracts`. */
export interface ProbationRegionContractsConnection {
  __typename?: 'ProbationRegionContractsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ContractAggregate;
  /** The items of this page. */
  edges: ProbationRegionContractsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ContractGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ProbationRegionContractsConnection.groups`. */
export interface ProbationRegionContractsConnectionGroupsArguments {
  /** What to group by. */
  by: ContractGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ProbationRegion.contracts`, with what is known of the relationship. */
export interface ProbationRegionContractsEdge {
  __typename?: 'ProbationRegionContractsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Contract;
}

/** A filter by `ProbationRegion.contracts`: all that is given must hold. */
export interface ProbationRegionContractsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ProbationRegionContractsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ProbationRegionContractsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ProbationRegionContractsMatch | null;
  /** Exactly one item matches. */
  single?: ProbationRegionContractsMatch | null;
  /** At least one item matches. */
  some?: ProbationRegionContractsMatch | null;
}

/** What an item of `ProbationRegion.contracts` must match: its node and its relationship, both where both are given. */
export interface ProbationRegionContractsMatch {
  /** What the node must match. */
  node?: ContractWhere | null;
}

/** What `ProbationRegion` nodes can be counted by. */
export type ProbationRegionCountedField =
  /** The number of items in `contracts`. */
  | 'CONTRACTS'
  /** The number of items in `coveredBy`. */
  | 'COVERED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `forceAreas`. */
  | 'FORCE_AREAS'
  /** The number of items in `initiatives`. */
  | 'INITIATIVES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `ProbationRegion` of a list. */
export interface ProbationRegionEdge {
  __typename?: 'ProbationRegionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: ProbationRegion;
}

/** A page of `ProbationRegion.forceAreas`. */
export interface ProbationRegionForceAreasConnection {
  __typename?: 'ProbationRegionForceAreasConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ForceAreaAggregate;
  /** The items of this page. */
  edges: ProbationRegionForceAreasEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ForceAreaGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `ProbationRegionForceAreasConnection.groups`. */
export interface ProbationRegionForceAreasConnectionGroupsArguments {
  /** What to group by. */
  by: ForceAreaGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `ProbationRegion.forceAreas`, with what is known of the relationship. */
export interface ProbationRegionForceAreasEdge {
  __typename?: 'ProbationRegionForceAreasEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ForceArea;
}

/** A filter by `ProbationRegion.forceAreas`: all that is given must hold. */
export interface ProbationRegionForceAreasFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: ProbationRegionForceAreasMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: ProbationRegionForceAreasMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: ProbationRegionForceAreasMatch | null;
  /** Exactly one item matches. */
  single?: ProbationRegionForceAreasMatch | null;
  /** At least one item matches. */
  some?: ProbationRegionForceAreasMatch | null;
}

/** What an item of `ProbationRegion.forceAreas` must match: its node and its relationship, both where both are given. */
export interface ProbationRegionForceAreasMatch {
  /** What the node must match. */
  node?: ForceAreaWhere | null;
}

/** A group of `ProbationRegion` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ProbationRegionGroup {
  __typename?: 'ProbationRegionGroup';
  /** What they amount to. */
  aggregate: ProbationRegionAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `ProbationRegion` nodes by: one thing. */
export interface ProbationRegionGroupBy {
  /** By the values of a field. */
  field?: ProbationRegionGroupField | null;
  /** By the nodes that they are related to. */
  related?: ProbationRegionRelatedField | null;
}

/** The fields by which `ProbationRegion` nodes can be grouped. */
export type ProbationRegionGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `ProbationRegion` nodes. */
export interface ProbationRegionGroups {
  __typename?: 'ProbationRegionGroups';
  /** The groups, the largest first. */
  items: ProbationRegionGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `ProbationRegion` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ProbationRegionOrder {
  /** By how many items the node has in a list. */
  count?: ProbationRegionCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ProbationRegionOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `ProbationRegion` nodes can be ordered by. */
export type ProbationRegionOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `ProbationRegion` nodes can be grouped. */
export type ProbationRegionRelatedField =
  /** By the nodes of `contracts`. */
  | 'CONTRACTS'
  /** By the nodes of `coveredBy`. */
  | 'COVERED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `forceAreas`. */
  | 'FORCE_AREAS'
  /** By the nodes of `initiatives`. */
  | 'INITIATIVES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `ProbationRegion`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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

/** What `Publication` nodes amount to together. */
export interface PublicationAggregate {
  __typename?: 'PublicationAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Publication` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface PublicationGroup {
  __typename?: 'PublicationGroup';
  /** What they amount to. */
  aggregate: PublicationAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Publication` nodes by: one thing. */
export interface PublicationGroupBy {
  /** By the values of a field. */
  field?: PublicationGroupField | null;
}

/** The fields by which `Publication` nodes can be grouped. */
export type PublicationGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Publication` nodes. */
export interface PublicationGroups {
  __typename?: 'PublicationGroups';
  /** The groups, the largest first. */
  items: PublicationGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Publication` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface PublicationOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: PublicationOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Publication` nodes can be ordered by. */
export type PublicationOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Publication`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface PublicationWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: PublicationWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: PublicationWhere | null;
  /** It is of type `Document` and matches this. */
  onDocument?: DocumentWhere | null;
  /** It is of type `Policy` and matches this. */
  onPolicy?: PolicyWhere | null;
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
  /** Is this. What has no value doesn't pass. */
  eq?: Qualifier | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Qualifier[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: Qualifier | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: Qualifier[] | null;
}

/** What can be asked. Everything here only reads. */
export interface Query {
  __typename?: 'Query';
  /** Approaches: ways of working that can recur. */
  approaches: ApproachConnection;
  /** What differs between a version of the facts and those that are being served: nodes and relationships that were added, changed and removed. An unknown version is an error that names those that there are. */
  changes: Changes;
  /** Groups of people whom schemes serve. */
  cohorts: CohortConnection;
  /** The elected posts that govern the police, with the people who hold or held them. */
  commissioners: OfficeConnection;
  /** Two to six force areas side by side: the approaches and partners that all, some or one of them have, with the schemes, partnerships and sections behind. Partners are bodies that commission, deliver, fund, host or take part in a scheme or partnership which works in the area, or are its members. What is only planned, proposed or bid for doesn't count. Null, with an error, where nothing has one of the ids. */
  compare: Comparison | null;
  /** National contracts; they are not schemes. */
  contracts: ContractConnection;
  /** The dataset that is being served: its version, size and documents. */
  dataset: Dataset;
  /** Bodies that deliver schemes in several force areas or regions, those in most areas first. What is only planned, proposed or bid for doesn't count; nor does a scheme that is stated for no area, or for a region as a whole. */
  deliverers: DelivererConnection;
  /** The documents that the facts come from. */
  documents: DocumentConnection;
  /** Pairs of nodes of one type that may be the same, by stated rules over names, aliases and register numbers. Nobody has decided that they are; some are known to be different, such as a body and a part of it. */
  duplicateCandidates: DuplicateCandidateConnection;
  /** Figures, as printed. */
  figures: FigureConnection;
  /** The 43 police force areas. */
  forceAreas: ForceAreaConnection;
  /** Named funds. */
  funds: FundConnection;
  /** Force areas, or regions, by approaches or needs, with the schemes behind each cell. Where nothing is known of a cell, it says in how many documents no statement was found: that isn't to say that there is nothing. A scheme counts for its approach or need and for every broader one, and for the areas that it, or a place where it works, is in; one that is stated for a region or country as a whole counts for no area, but for that region. Contracts are not schemes and stay out. Null, with an error, where nothing has one of the ids. */
  gaps: GapRowConnection | null;
  /** Stated acts of funding. */
  grants: GrantConnection;
  /** Pairs of force areas whose schemes use the same approach and that share no partner, scheme or partnership, as far as the documents tell: suggestions for an introduction, not facts. Pairs with most approaches in common first. What is only planned doesn't make an approach; a partner of what works in both doesn't count as unknown, even where its part is only planned. Null, with an error, where nothing has one of the ids. */
  introductions: IntroductionConnection | null;
  /** Needs that schemes address. */
  needs: NeedConnection;
  /** What is around a node, for a picture: nodes and the relationships between them, with bounds, told when there was more. Null, with an error, where nothing has the id. */
  neighbourhood: Neighbourhood | null;
  /** Who holds the network together: a projection of the graph, with measures of its members, its edges and what lies behind them, communities, components and brokers. It is computed once for a version of the dataset; while that lasts, the state is COMPUTING. */
  network: Network;
  /** One node by its id, of any type; null where there is none. */
  node: Entity | null;
  /** Bodies of every kind, except prisons and partnerships. */
  organisations: OrganisationConnection;
  /** Who works with a body, on what, and which section says so. Partners commission, deliver, fund, host or take part in the same scheme or partnership, or are members of the same partnership. Endorsing, evaluating, referring or sharing an area makes nobody a partner. Null, with an error, where nobody has the id. */
  partnersOf: PartnerConnection | null;
  /** Boards, consortia and multi-agency groups. */
  partnerships: PartnershipConnection;
  /** How two nodes are connected, each step with its source: the shortest paths, or all. A relationship is followed in both directions. The shortest come first; among those of one length the order is that of the ids along them. An empty list means that no path was found in what `searched` tells, not that there is no connection. Null, with an error, where nothing has one of the ids. */
  paths: PathConnection | null;
  /** People in public or professional roles. */
  people: PersonConnection;
  /** Acts, strategies, plans and toolkits. */
  policies: PolicyConnection;
  /** Prisons and young offender institutions. */
  prisons: PrisonConnection;
  /** Approaches that recur across regions and force areas, most regions first. A scheme counts for its approach and for every broader one, and where it is stated to work; what is only planned, proposed or bid for doesn't count. Null, with an error, where nothing has one of the ids. */
  recurringApproaches: RecurringApproachConnection | null;
  /** The nine English regions and Wales. */
  regions: RegionConnection;
  /** What became of an id: whether it is current, was merged into another, was removed or never existed. */
  resolve: Resolution;
  /** Programmes, projects, services, pilots, centres and other schemes. */
  schemes: SchemeConnection;
  /** Search over names and aliases; typing errors are forgiven. Best match first; says which name matched. */
  search: SearchHitConnection;
  /** Who works with each of several bodies, and through what: for each body the schemes and partnerships where it meets the partner, most of them first. What makes a partner is told at `partnersOf`. Null, with an error, where nobody has one of the ids. */
  sharedPartners: SharedPartnerConnection | null;
  /** What is known with a date, the earliest first: of a force area (its offices, and what works there), of an office, of a body (what it has a part in, its staff and money), of a scheme or a partnership. Dates stay as imprecise as they are printed, and are ordered by the first day that they can mean. What a document states without a date stands at the document's own date. Null, with an error, where nothing of these types has the id. */
  timeline: TimelineEntryConnection | null;
}

/** The arguments of `Query.approaches`. */
export interface QueryApproachesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.changes`. */
export interface QueryChangesArguments {
  /** The number of a version, such as `1`; `dataset { versions { number brought } }` lists them. */
  since: string;
}

/** The arguments of `Query.cohorts`. */
export interface QueryCohortsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.compare`. */
export interface QueryCompareArguments {
  /** The ids of 2 to 6 force areas. */
  areas: string[];
}

/** The arguments of `Query.contracts`. */
export interface QueryContractsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.deliverers`. */
export interface QueryDeliverersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only bodies in at least so many force areas. */
  minForceAreas?: number;
  /** Only bodies in at least so many regions. */
  minRegions?: number;
}

/** The arguments of `Query.documents`. */
export interface QueryDocumentsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.duplicateCandidates`. */
export interface QueryDuplicateCandidatesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only nodes of these types; where absent, organisations, partnerships, schemes, people, prisons, funds, policies, awards and places. Nodes of other types have no name of their own and are never candidates. */
  types?: NodeType[] | null;
}

/** The arguments of `Query.figures`. */
export interface QueryFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.gaps`. */
export interface QueryGapsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only these force areas, all 43 where absent; for lines of regions, only regions with one of these areas. */
  areas?: string[] | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** What the columns are, where `of` is absent: all approaches, or all needs. */
  by?: GapsBy;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only these approaches and needs; all that `by` says where absent. */
  of?: string[] | null;
  /** Only cells for which no statement was found, and only lines that have one. */
  onlyNotFound?: boolean;
  /** Only force areas in these regions, or these regions. */
  regions?: string[] | null;
  /** What the lines are: force areas, or the regions. */
  rows?: GapRows;
}

/** The arguments of `Query.grants`. */
export interface QueryGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.introductions`. */
export interface QueryIntroductionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only pairs that use one of these approaches, or a narrower one. */
  approaches?: string[] | null;
  /** Only pairs with one of these areas. */
  areas?: string[] | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only pairs with at least so many approaches in common, broader ones included. */
  minApproaches?: number;
  /** Only pairs of areas that are both in these regions. */
  regions?: string[] | null;
}

/** The arguments of `Query.needs`. */
export interface QueryNeedsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.neighbourhood`. */
export interface QueryNeighbourhoodArguments {
  /** Only relationships that certainly or possibly held at that time: one without a beginning from the day of the documents that state it, one without an end as going on. */
  asOf?: Edtf | null;
  /** How many steps out: 1 to 3. */
  hops?: number;
  /** The id of the node in the middle. */
  id: string;
  /** No nodes of these types. */
  leaveOut?: NodeType[];
  /** How many relationships at most: 0 to 2000. */
  maxEdges?: number;
  /** How many nodes at most: 1 to 500. The nearest are kept, and of those the ones reached through a node with few relationships. */
  maxNodes?: number;
  /** Only by relationships of these types; all types where absent. */
  relationships?: RelationshipType[] | null;
  /** Whether documents and sections are shown too, where `types` is absent. Otherwise the citations alone tell them. */
  sources?: boolean;
  /** Nodes of these types are shown, but what is behind them isn't: by default not what is behind areas and vocabulary, which everything has in common. */
  stopAt?: NodeType[];
  /** Only nodes of these types; all types where absent. The one in the middle may be of any type. */
  types?: NodeType[] | null;
}

/** The arguments of `Query.network`. */
export interface QueryNetworkArguments {
  /** Only what certainly or possibly held at this date, in the network and in all lists below. */
  asOf?: Edtf | null;
  /** Which network. */
  projection: NetworkProjection;
}

/** The arguments of `Query.node`. */
export interface QueryNodeArguments {
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** The id, such as `org:nelson-trust`. */
  id: string;
}

/** The arguments of `Query.organisations`. */
export interface QueryOrganisationsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only parts that certainly or possibly held at that time: one without a beginning from the day of the documents that state it, one without an end as going on. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** The id of an organisation, prison or partnership. */
  id: string;
  /** Whether those count as partners too who have a part in the same national contract. Contracts are not schemes: they are listed apart, and add nothing to `weight`. */
  includeContracts?: boolean;
  /** Only partners that are organisations of these kinds; every partner where absent. */
  kinds?: OrganisationKind[] | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only by way of schemes and partnerships stated to work in this region, or in an area or place in it. */
  region?: string | null;
}

/** The arguments of `Query.partnerships`. */
export interface QueryPartnershipsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.paths`. */
export interface QueryPathsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only relationships that certainly or possibly held at that time: one without a beginning from the day of the documents that state it, one without an end as going on. */
  asOf?: Edtf | null;
  /** Through no node of these types either. */
  avoid?: NodeType[];
  /** Only items before this cursor. */
  before?: string | null;
  /** What so much has in common that a path through it says little: no path passes nodes of these types, as far as `through` doesn't name them. An empty list lets paths pass them all. */
  common?: NodeType[];
  /** Which paths to find. */
  find?: PathChoice;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** The id of the node where they begin, such as `org:nelson-trust`. */
  from: string;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** How many different lengths at most, for SHORTEST: 1 finds the shortest paths only, 2 those and the next longer ones, up to 10. */
  lengths?: number;
  /** How many steps at most: 1 to 8. */
  maxHops?: number;
  /** Only by way of schemes and partnerships stated to work in this region, or in an area or place in it. */
  region?: string | null;
  /** Only by relationships of these types; all types where absent. */
  relationships?: RelationshipType[] | null;
  /** Only through nodes of these types; where absent, through all that `avoid` and `common` don't name. The two ends may be of any type. */
  through?: NodeType[] | null;
  /** The id of the node where they end; another one. */
  to: string;
}

/** The arguments of `Query.people`. */
export interface QueryPeopleArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only through schemes that certainly or possibly used it, where they certainly or possibly worked, at that time; for years, an interval such as `2018/2021`. What has no date counts from the day of the documents that state it. Who commissions, funds or takes part in them counts only as of then, too. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** Only through schemes that serve this group or a narrower one. */
  cohort?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only approaches in at least so many force areas. */
  minForceAreas?: number;
  /** Only approaches whose schemes are commissioned by at least so many commissioners' offices. */
  minOffices?: number;
  /** Only approaches in at least so many regions. */
  minRegions?: number;
  /** Only through schemes that address this need or a narrower one. */
  need?: string | null;
}

/** The arguments of `Query.regions`. */
export interface QueryRegionsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `Query.sharedPartners`. */
export interface QuerySharedPartnersArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only parts that certainly or possibly held at that time: one without a beginning from the day of the documents that state it, one without an end as going on. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** The ids of 2 to 10 organisations, prisons or partnerships. */
  ids: string[];
  /** Only partners that are organisations of these kinds; every partner where absent. */
  kinds?: OrganisationKind[] | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** Only by way of schemes and partnerships stated to work in this region, or in an area or place in it. */
  region?: string | null;
}

/** The arguments of `Query.timeline`. */
export interface QueryTimelineArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** Only such events; all where absent. */
  events?: TimelineEvent[] | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** The id of a force area, office, organisation, prison, partnership or scheme. */
  id: string;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
}

/** What can be recognised by an award. */
export type Recognised = Organisation | Partnership | Scheme;

/** What `Recognised` nodes amount to together. */
export interface RecognisedAggregate {
  __typename?: 'RecognisedAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Recognised` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface RecognisedGroup {
  __typename?: 'RecognisedGroup';
  /** What they amount to. */
  aggregate: RecognisedAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Recognised` nodes by: one thing. */
export interface RecognisedGroupBy {
  /** By the values of a field. */
  field?: RecognisedGroupField | null;
}

/** The fields by which `Recognised` nodes can be grouped. */
export type RecognisedGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Recognised` nodes. */
export interface RecognisedGroups {
  __typename?: 'RecognisedGroups';
  /** The groups, the largest first. */
  items: RecognisedGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Recognised` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface RecognisedOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: RecognisedOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Recognised` nodes can be ordered by. */
export type RecognisedOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Recognised`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface RecognisedWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: RecognisedWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: RecognisedWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: RecognisedWhere[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface RecognitionOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: RecognitionOrderField;
}

/** What relationships that carry `Recognition` can be ordered by. */
export type RecognitionOrderField =
  /** By `result`. */
  | 'RESULT'
  /** By `year`. */
  | 'YEAR';

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
  /** Is this. What has no value doesn't pass. */
  eq?: RecognitionResult | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: RecognitionResult[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: RecognitionResult | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: RecognitionResult[] | null;
}

/** A filter on relationships that carry `Recognition`: all that is given must hold. */
export interface RecognitionWhere {
  /** All of these must hold; an empty list always does. */
  and?: RecognitionWhere[] | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: RecognitionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: RecognitionWhere[] | null;
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
  /** Who pays for these schemes, those that pay for most first. */
  funders: CommonFunder[];
  /** Other approaches that these schemes use too, those with most schemes first. */
  goesWith: ApproachPair[];
  /** Which of these schemes were modelled on or succeeded by which, and the other way round; the other scheme may use the approach or not. */
  lineage: Lineage[];
  /** How many commissioners' offices commission these schemes. */
  officeCount: number;
  /** The commissioners' offices that commission these schemes. */
  offices: OrganisationConnection;
  /** Results stated of these schemes: figures of kind OUTCOME only, side by side, nothing averaged. */
  outcomes: FigureConnection;
  /** Kinds of organisation that have a part in two or more of these schemes, the commonest first. */
  partnerKinds: CommonPartnerKind[];
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `RecurringApproach.offices`. */
export interface RecurringApproachOfficesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** The arguments of `RecurringApproach.outcomes`. */
export interface RecurringApproachOutcomesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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

/** What `ReferralPartner` nodes amount to together. */
export interface ReferralPartnerAggregate {
  __typename?: 'ReferralPartnerAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `ReferralPartner` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface ReferralPartnerGroup {
  __typename?: 'ReferralPartnerGroup';
  /** What they amount to. */
  aggregate: ReferralPartnerAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `ReferralPartner` nodes by: one thing. */
export interface ReferralPartnerGroupBy {
  /** By the values of a field. */
  field?: ReferralPartnerGroupField | null;
}

/** The fields by which `ReferralPartner` nodes can be grouped. */
export type ReferralPartnerGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `ReferralPartner` nodes. */
export interface ReferralPartnerGroups {
  __typename?: 'ReferralPartnerGroups';
  /** The groups, the largest first. */
  items: ReferralPartnerGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `ReferralPartner` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface ReferralPartnerOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: ReferralPartnerOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `ReferralPartner` nodes can be ordered by. */
export type ReferralPartnerOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `ReferralPartner`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface ReferralPartnerWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: ReferralPartnerWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: ReferralPartnerWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: InitiativeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: InitiativeWhere | null;
}

/** The arguments of `Region.statedIn`. */
export interface RegionStatedInArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** What `Region` nodes amount to together. */
export interface RegionAggregate {
  __typename?: 'RegionAggregate';
  /** By `code`. */
  code: TextAggregate;
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A page of `Region` nodes. */
export interface RegionConnection {
  __typename?: 'RegionConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: RegionAggregate;
  /** The items of this page. */
  edges: RegionEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: RegionGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `RegionConnection.groups`. */
export interface RegionConnectionGroupsArguments {
  /** What to group by. */
  by: RegionGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Region` nodes can be counted by. */
export type RegionCountedField =
  /** The number of items in `coveredBy`. */
  | 'COVERED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `forceAreas`. */
  | 'FORCE_AREAS'
  /** The number of items in `initiatives`. */
  | 'INITIATIVES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** One `Region` of a list. */
export interface RegionEdge {
  __typename?: 'RegionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Region;
}

/** A page of `Region.forceAreas`. */
export interface RegionForceAreasConnection {
  __typename?: 'RegionForceAreasConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ForceAreaAggregate;
  /** The items of this page. */
  edges: RegionForceAreasEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ForceAreaGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `RegionForceAreasConnection.groups`. */
export interface RegionForceAreasConnectionGroupsArguments {
  /** What to group by. */
  by: ForceAreaGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Region.forceAreas`, with what is known of the relationship. */
export interface RegionForceAreasEdge {
  __typename?: 'RegionForceAreasEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ForceArea;
}

/** A filter by `Region.forceAreas`: all that is given must hold. */
export interface RegionForceAreasFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: RegionForceAreasMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: RegionForceAreasMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: RegionForceAreasMatch | null;
  /** Exactly one item matches. */
  single?: RegionForceAreasMatch | null;
  /** At least one item matches. */
  some?: RegionForceAreasMatch | null;
}

/** What an item of `Region.forceAreas` must match: its node and its relationship, both where both are given. */
export interface RegionForceAreasMatch {
  /** What the node must match. */
  node?: ForceAreaWhere | null;
}

/** A group of `Region` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface RegionGroup {
  __typename?: 'RegionGroup';
  /** What they amount to. */
  aggregate: RegionAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Region` nodes by: one thing. */
export interface RegionGroupBy {
  /** By the values of a field. */
  field?: RegionGroupField | null;
  /** By the nodes that they are related to. */
  related?: RegionRelatedField | null;
}

/** The fields by which `Region` nodes can be grouped. */
export type RegionGroupField =
  /** By `code`. */
  | 'CODE'
  /** By `name`. */
  | 'NAME';

/** Groups of `Region` nodes. */
export interface RegionGroups {
  __typename?: 'RegionGroups';
  /** The groups, the largest first. */
  items: RegionGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Region` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface RegionOrder {
  /** By how many items the node has in a list. */
  count?: RegionCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: RegionOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Region` nodes can be ordered by. */
export type RegionOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Region` nodes can be grouped. */
export type RegionRelatedField =
  /** By the nodes of `coveredBy`. */
  | 'COVERED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `forceAreas`. */
  | 'FORCE_AREAS'
  /** By the nodes of `initiatives`. */
  | 'INITIATIVES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Region`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface RegionWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: RegionWhere[] | null;
  /** By `code`. */
  code?: TextFilter | null;
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: RegionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: RegionWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** A relationship that differs. Where its role or its beginning was mended it is another relationship: one was removed and one added. */
export interface RelationshipChange {
  __typename?: 'RelationshipChange';
  /** How it differs. */
  change: ChangeKind;
  /** The sections that state it now; none where it was removed. */
  citations: Citation[];
  /** The stable id of the relationship. */
  id: string;
  /** The node where it starts, where it is still there. */
  source: Entity | null;
  /** The id of the node where it starts. */
  sourceId: string;
  /** The node where it ends, where it is still there. */
  target: Entity | null;
  /** The id of the node where it ends. */
  targetId: string;
  /** The relationship's type. */
  type: RelationshipType;
}

/** A page of `RelationshipChange` rows. */
export interface RelationshipChangeConnection {
  __typename?: 'RelationshipChangeConnection';
  /** The items of this page. */
  edges: RelationshipChangeEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `RelationshipChange` of a list. */
export interface RelationshipChangeEdge {
  __typename?: 'RelationshipChangeEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: RelationshipChange;
}

/** The types of relationship. What a sentence says of one is as its sources state it, at their time. */
export type RelationshipType =
  /** A scheme addresses a need. */
  | 'ADDRESSES_NEED'
  /** A term of our vocabulary belongs to a broader one. */
  | 'BROADER'
  /** A person, office or organisation chairs a scheme or partnership. */
  | 'CHAIRS'
  /** A figure is claimed by a person or organisation. */
  | 'CLAIMED_BY'
  /** A scheme is commissioned by a body. */
  | 'COMMISSIONED_BY'
  /** An organisation or contract covers a part of the map. */
  | 'COVERS'
  /** A scheme is delivered by a body. */
  | 'DELIVERED_BY'
  /** A scheme or policy is endorsed by a person or organisation. */
  | 'ENDORSED_BY'
  /** A scheme is evaluated, reviewed or inspected by an organisation. */
  | 'EVALUATED_BY'
  /** A grant is for a scheme, partnership or fund. */
  | 'FOR'
  /** An office is for a force area. */
  | 'FOR_AREA'
  /** A contract is for a group of people. */
  | 'FOR_COHORT'
  /** A contract is for a need. */
  | 'FOR_NEED'
  /** A grant comes from a fund. */
  | 'FROM_FUND'
  /** A scheme or partnership is funded by a body or fund; derived from grants, so that a grant that is only bid for counts too, and says so. */
  | 'FUNDED_BY'
  /** A grant is given, or asked of, a body. */
  | 'GIVEN_BY'
  /** A grant is given to a body. */
  | 'GIVEN_TO'
  /** A scheme, partnership or organisation follows a policy. */
  | 'GUIDED_BY'
  /** Something has a figure. */
  | 'HAS_FIGURE'
  /** A fund is held by a body. */
  | 'HELD_BY'
  /** A person holds or held an office. */
  | 'HOLDS_OFFICE'
  /** A scheme is hosted by a body. */
  | 'HOSTED_BY'
  /** A place or prison is in a force area. */
  | 'IN_AREA'
  /** A force area is in a probation region. */
  | 'IN_PROBATION_REGION'
  /** A force area is in a region. */
  | 'IN_REGION'
  /** A policy or document is issued by an organisation. */
  | 'ISSUED_BY'
  /** A person, office or organisation leads a scheme or partnership. */
  | 'LEADS'
  /** A body or person is a member of a partnership. */
  | 'MEMBER_OF'
  /** A scheme is modelled on another. */
  | 'MODELLED_ON'
  /** A scheme or partnership works in a part of the map. */
  | 'OPERATES_IN'
  /** A body takes part in a scheme. */
  | 'PARTNER_IN'
  /** Something is part of a larger whole of its kind. */
  | 'PART_OF'
  /** A contract is provided by an organisation. */
  | 'PROVIDED_BY'
  /** A scheme, organisation or partnership is recognised by an award. */
  | 'RECOGNISED_BY'
  /** A scheme or organisation refers people to another. */
  | 'REFERS_TO'
  /** A scheme serves a group of people. */
  | 'SERVES'
  /** A section states something about a node. */
  | 'STATED_IN'
  /** Something was followed by another of its kind. */
  | 'SUCCEEDED_BY'
  /** An organisation supports an elected post. */
  | 'SUPPORTS_OFFICE'
  /** A scheme uses an approach. */
  | 'USES_APPROACH'
  /** A person works or worked for a body. */
  | 'WORKS_FOR'
  /** A scheme works in or with a prison. */
  | 'WORKS_WITH_PRISON';

/** What became of an id. */
export interface Resolution {
  __typename?: 'Resolution';
  /** When it was merged or removed; null where it wasn't. */
  date: Edtf | null;
  /** The id asked for. */
  id: string;
  /** The node now, where there is one: itself, or what it was merged into. */
  node: Entity | null;
  /** Why it was merged or removed; null where it wasn't. */
  reason: TombstoneReason | null;
  /** What became of it. */
  state: ResolutionState;
}

/** What can have become of an id. */
export type ResolutionState =
  /** It is the id of a node. */
  | 'CURRENT'
  /** It was merged into another. */
  | 'MERGED'
  /** It was removed; `reason` says why. */
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Scheme.cohorts`. */
export interface SchemeCohortsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.deliveredBy`. */
export interface SchemeDeliveredByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.endorsedBy`. */
export interface SchemeEndorsedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: OrganisationOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: EvaluationOrder | null;
  /** Only items that match; everything where absent. */
  where?: OrganisationWhere | null;
}

/** The arguments of `Scheme.figures`. */
export interface SchemeFiguresArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: FunderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: FundingOrder | null;
  /** Only items that match; everything where absent. */
  where?: FunderWhere | null;
}

/** The arguments of `Scheme.grants`. */
export interface SchemeGrantsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.ledBy`. */
export interface SchemeLedByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: LeaderOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: TenureOrder | null;
  /** Only items that match; everything where absent. */
  where?: LeaderWhere | null;
}

/** The arguments of `Scheme.modelFor`. */
export interface SchemeModelForArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: TerritoryOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: OperationOrder | null;
  /** Only items that match; everything where absent. */
  where?: TerritoryWhere | null;
}

/** The arguments of `Scheme.partOf`. */
export interface SchemePartOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: BodyOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: ParticipationOrder | null;
  /** Only items that match; everything where absent. */
  where?: BodyWhere | null;
}

/** The arguments of `Scheme.parts`. */
export interface SchemePartsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: AwardOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: RecognitionOrder | null;
  /** Only items that match; everything where absent. */
  where?: AwardWhere | null;
}

/** The arguments of `Scheme.refersTo`. */
export interface SchemeRefersToArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Scheme.succeededBy`. */
export interface SchemeSucceededByArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.successorOf`. */
export interface SchemeSuccessorOfArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SchemeOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: SuccessionOrder | null;
  /** Only items that match; everything where absent. */
  where?: SchemeWhere | null;
}

/** The arguments of `Scheme.worksWithPrisons`. */
export interface SchemeWorksWithPrisonsArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: PrisonOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: PrisonWorkOrder | null;
  /** Only items that match; everything where absent. */
  where?: PrisonWhere | null;
}

/** What `Scheme` nodes amount to together. */
export interface SchemeAggregate {
  __typename?: 'SchemeAggregate';
  /** How many items there are. */
  count: number;
  /** By `end`. */
  end: DateAggregate;
  /** By `kind`. */
  kind: ValueAggregate;
  /** By `name`. */
  name: TextAggregate;
  /** By `scale`. */
  scale: TextAggregate;
  /** By `start`. */
  start: DateAggregate;
  /** By `status`. */
  status: ValueAggregate;
  /** By `summary`. */
  summary: TextAggregate;
}

/** A page of `Scheme.approaches`. */
export interface SchemeApproachesConnection {
  __typename?: 'SchemeApproachesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ApproachAggregate;
  /** The items of this page. */
  edges: SchemeApproachesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ApproachGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeApproachesConnection.groups`. */
export interface SchemeApproachesConnectionGroupsArguments {
  /** What to group by. */
  by: ApproachGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.approaches`, with what is known of the relationship. */
export interface SchemeApproachesEdge {
  __typename?: 'SchemeApproachesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Approach;
}

/** A filter by `Scheme.approaches`: all that is given must hold. */
export interface SchemeApproachesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeApproachesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeApproachesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeApproachesMatch | null;
  /** Exactly one item matches. */
  single?: SchemeApproachesMatch | null;
  /** At least one item matches. */
  some?: SchemeApproachesMatch | null;
}

/** What an item of `Scheme.approaches` must match: its node and its relationship, both where both are given. */
export interface SchemeApproachesMatch {
  /** What the node must match. */
  node?: ApproachWhere | null;
}

/** A page of `Scheme.cohorts`. */
export interface SchemeCohortsConnection {
  __typename?: 'SchemeCohortsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: CohortAggregate;
  /** The items of this page. */
  edges: SchemeCohortsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: CohortGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeCohortsConnection.groups`. */
export interface SchemeCohortsConnectionGroupsArguments {
  /** What to group by. */
  by: CohortGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.cohorts`, with what is known of the relationship. */
export interface SchemeCohortsEdge {
  __typename?: 'SchemeCohortsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Cohort;
}

/** A filter by `Scheme.cohorts`: all that is given must hold. */
export interface SchemeCohortsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeCohortsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeCohortsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeCohortsMatch | null;
  /** Exactly one item matches. */
  single?: SchemeCohortsMatch | null;
  /** At least one item matches. */
  some?: SchemeCohortsMatch | null;
}

/** What an item of `Scheme.cohorts` must match: its node and its relationship, both where both are given. */
export interface SchemeCohortsMatch {
  /** What the node must match. */
  node?: CohortWhere | null;
}

/** A page of `Scheme.commissionedBy`. */
export interface SchemeCommissionedByConnection {
  __typename?: 'SchemeCommissionedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: SchemeCommissionedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeCommissionedByConnection.groups`. */
export interface SchemeCommissionedByConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Scheme.commissionedBy`: all that is given must hold. */
export interface SchemeCommissionedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeCommissionedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeCommissionedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeCommissionedByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeCommissionedByMatch | null;
  /** At least one item matches. */
  some?: SchemeCommissionedByMatch | null;
}

/** What an item of `Scheme.commissionedBy` must match: its node and its relationship, both where both are given. */
export interface SchemeCommissionedByMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Scheme` nodes. */
export interface SchemeConnection {
  __typename?: 'SchemeConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemeEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeConnection.groups`. */
export interface SchemeConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Scheme` nodes can be counted by. */
export type SchemeCountedField =
  /** The number of items in `approaches`. */
  | 'APPROACHES'
  /** The number of items in `chairedBy`. */
  | 'CHAIRED_BY'
  /** The number of items in `cohorts`. */
  | 'COHORTS'
  /** The number of items in `commissionedBy`. */
  | 'COMMISSIONED_BY'
  /** The number of items in `deliveredBy`. */
  | 'DELIVERED_BY'
  /** The number of items in `endorsedBy`. */
  | 'ENDORSED_BY'
  /** The number of items in `evaluatedBy`. */
  | 'EVALUATED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `fundedBy`. */
  | 'FUNDED_BY'
  /** The number of items in `grants`. */
  | 'GRANTS'
  /** The number of items in `guidedBy`. */
  | 'GUIDED_BY'
  /** The number of items in `hostedBy`. */
  | 'HOSTED_BY'
  /** The number of items in `ledBy`. */
  | 'LED_BY'
  /** The number of items in `modelledOn`. */
  | 'MODELLED_ON'
  /** The number of items in `modelFor`. */
  | 'MODEL_FOR'
  /** The number of items in `needs`. */
  | 'NEEDS'
  /** The number of items in `operatesIn`. */
  | 'OPERATES_IN'
  /** The number of items in `partners`. */
  | 'PARTNERS'
  /** The number of items in `parts`. */
  | 'PARTS'
  /** The number of items in `partOf`. */
  | 'PART_OF'
  /** The number of items in `receivesReferralsFrom`. */
  | 'RECEIVES_REFERRALS_FROM'
  /** The number of items in `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** The number of items in `refersTo`. */
  | 'REFERS_TO'
  /** The number of items in `statedIn`. */
  | 'STATED_IN'
  /** The number of items in `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** The number of items in `successorOf`. */
  | 'SUCCESSOR_OF'
  /** The number of items in `worksWithPrisons`. */
  | 'WORKS_WITH_PRISONS';

/** A page of `Scheme.deliveredBy`. */
export interface SchemeDeliveredByConnection {
  __typename?: 'SchemeDeliveredByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: SchemeDeliveredByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeDeliveredByConnection.groups`. */
export interface SchemeDeliveredByConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Scheme.deliveredBy`: all that is given must hold. */
export interface SchemeDeliveredByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeDeliveredByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeDeliveredByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeDeliveredByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeDeliveredByMatch | null;
  /** At least one item matches. */
  some?: SchemeDeliveredByMatch | null;
}

/** What an item of `Scheme.deliveredBy` must match: its node and its relationship, both where both are given. */
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
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Scheme;
}

/** A page of `Scheme.endorsedBy`. */
export interface SchemeEndorsedByConnection {
  __typename?: 'SchemeEndorsedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EndorserAggregate;
  /** The items of this page. */
  edges: SchemeEndorsedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EndorserGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeEndorsedByConnection.groups`. */
export interface SchemeEndorsedByConnectionGroupsArguments {
  /** What to group by. */
  by: EndorserGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.endorsedBy`, with what is known of the relationship. */
export interface SchemeEndorsedByEdge {
  __typename?: 'SchemeEndorsedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Endorser;
}

/** A filter by `Scheme.endorsedBy`: all that is given must hold. */
export interface SchemeEndorsedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeEndorsedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeEndorsedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeEndorsedByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeEndorsedByMatch | null;
  /** At least one item matches. */
  some?: SchemeEndorsedByMatch | null;
}

/** What an item of `Scheme.endorsedBy` must match: its node and its relationship, both where both are given. */
export interface SchemeEndorsedByMatch {
  /** What the node must match. */
  node?: EndorserWhere | null;
}

/** A page of `Scheme.evaluatedBy`. */
export interface SchemeEvaluatedByConnection {
  __typename?: 'SchemeEvaluatedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: SchemeEvaluatedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeEvaluatedByConnection.groups`. */
export interface SchemeEvaluatedByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.evaluatedBy`, with what is known of the relationship. */
export interface SchemeEvaluatedByEdge {
  __typename?: 'SchemeEvaluatedByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Scheme.evaluatedBy`: all that is given must hold. */
export interface SchemeEvaluatedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeEvaluatedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeEvaluatedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeEvaluatedByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeEvaluatedByMatch | null;
  /** At least one item matches. */
  some?: SchemeEvaluatedByMatch | null;
}

/** What an item of `Scheme.evaluatedBy` must match: its node and its relationship, both where both are given. */
export interface SchemeEvaluatedByMatch {
  /** What the relationship must match. */
  edge?: EvaluationWhere | null;
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A scheme that is behind a statement, and where that is stated. */
export interface SchemeEvidence {
  __typename?: 'SchemeEvidence';
  /** The sections that state it. */
  citations: Citation[];
  /** The scheme. */
  scheme: Scheme;
}

/** A group of `Scheme` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface SchemeGroup {
  __typename?: 'SchemeGroup';
  /** What they amount to. */
  aggregate: SchemeAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Scheme` nodes by: one thing. */
export interface SchemeGroupBy {
  /** By the values of a field. */
  field?: SchemeGroupField | null;
  /** By the nodes that they are related to. */
  related?: SchemeRelatedField | null;
}

/** The fields by which `Scheme` nodes can be grouped. */
export type SchemeGroupField =
  /** By `end`. */
  | 'END'
  /** By `kind`. */
  | 'KIND'
  /** By `name`. */
  | 'NAME'
  /** By `scale`. */
  | 'SCALE'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS'
  /** By `summary`. */
  | 'SUMMARY';

/** Groups of `Scheme` nodes. */
export interface SchemeGroups {
  __typename?: 'SchemeGroups';
  /** The groups, the largest first. */
  items: SchemeGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Scheme.hostedBy`. */
export interface SchemeHostedByConnection {
  __typename?: 'SchemeHostedByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: SchemeHostedByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeHostedByConnection.groups`. */
export interface SchemeHostedByConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Scheme.hostedBy`: all that is given must hold. */
export interface SchemeHostedByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeHostedByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeHostedByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeHostedByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeHostedByMatch | null;
  /** At least one item matches. */
  some?: SchemeHostedByMatch | null;
}

/** What an item of `Scheme.hostedBy` must match: its node and its relationship, both where both are given. */
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
  /** Is this. What has no value doesn't pass. */
  eq?: SchemeKind | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: SchemeKind[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: SchemeKind | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: SchemeKind[] | null;
}

/** A page of `Scheme.modelFor`. */
export interface SchemeModelForConnection {
  __typename?: 'SchemeModelForConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemeModelForEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeModelForConnection.groups`. */
export interface SchemeModelForConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.modelFor`: all that is given must hold. */
export interface SchemeModelForFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeModelForMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeModelForMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeModelForMatch | null;
  /** Exactly one item matches. */
  single?: SchemeModelForMatch | null;
  /** At least one item matches. */
  some?: SchemeModelForMatch | null;
}

/** What an item of `Scheme.modelFor` must match: its node and its relationship, both where both are given. */
export interface SchemeModelForMatch {
  /** What the relationship must match. */
  edge?: ModellingWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.modelledOn`. */
export interface SchemeModelledOnConnection {
  __typename?: 'SchemeModelledOnConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemeModelledOnEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeModelledOnConnection.groups`. */
export interface SchemeModelledOnConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.modelledOn`: all that is given must hold. */
export interface SchemeModelledOnFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeModelledOnMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeModelledOnMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeModelledOnMatch | null;
  /** Exactly one item matches. */
  single?: SchemeModelledOnMatch | null;
  /** At least one item matches. */
  some?: SchemeModelledOnMatch | null;
}

/** What an item of `Scheme.modelledOn` must match: its node and its relationship, both where both are given. */
export interface SchemeModelledOnMatch {
  /** What the relationship must match. */
  edge?: ModellingWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.needs`. */
export interface SchemeNeedsConnection {
  __typename?: 'SchemeNeedsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: NeedAggregate;
  /** The items of this page. */
  edges: SchemeNeedsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: NeedGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeNeedsConnection.groups`. */
export interface SchemeNeedsConnectionGroupsArguments {
  /** What to group by. */
  by: NeedGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.needs`, with what is known of the relationship. */
export interface SchemeNeedsEdge {
  __typename?: 'SchemeNeedsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Need;
}

/** A filter by `Scheme.needs`: all that is given must hold. */
export interface SchemeNeedsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeNeedsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeNeedsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeNeedsMatch | null;
  /** Exactly one item matches. */
  single?: SchemeNeedsMatch | null;
  /** At least one item matches. */
  some?: SchemeNeedsMatch | null;
}

/** What an item of `Scheme.needs` must match: its node and its relationship, both where both are given. */
export interface SchemeNeedsMatch {
  /** What the node must match. */
  node?: NeedWhere | null;
}

/** An order of `Scheme` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface SchemeOrder {
  /** By how many items the node has in a list. */
  count?: SchemeCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: SchemeOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
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
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemePartOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemePartOfConnection.groups`. */
export interface SchemePartOfConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.partOf`, with what is known of the relationship. */
export interface SchemePartOfEdge {
  __typename?: 'SchemePartOfEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.partOf`: all that is given must hold. */
export interface SchemePartOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemePartOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemePartOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemePartOfMatch | null;
  /** Exactly one item matches. */
  single?: SchemePartOfMatch | null;
  /** At least one item matches. */
  some?: SchemePartOfMatch | null;
}

/** What an item of `Scheme.partOf` must match: its node and its relationship, both where both are given. */
export interface SchemePartOfMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.partners`. */
export interface SchemePartnersConnection {
  __typename?: 'SchemePartnersConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: BodyAggregate;
  /** The items of this page. */
  edges: SchemePartnersEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: BodyGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemePartnersConnection.groups`. */
export interface SchemePartnersConnectionGroupsArguments {
  /** What to group by. */
  by: BodyGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Scheme.partners`: all that is given must hold. */
export interface SchemePartnersFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemePartnersMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemePartnersMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemePartnersMatch | null;
  /** Exactly one item matches. */
  single?: SchemePartnersMatch | null;
  /** At least one item matches. */
  some?: SchemePartnersMatch | null;
}

/** What an item of `Scheme.partners` must match: its node and its relationship, both where both are given. */
export interface SchemePartnersMatch {
  /** What the relationship must match. */
  edge?: ParticipationWhere | null;
  /** What the node must match. */
  node?: BodyWhere | null;
}

/** A page of `Scheme.parts`. */
export interface SchemePartsConnection {
  __typename?: 'SchemePartsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemePartsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemePartsConnection.groups`. */
export interface SchemePartsConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.parts`, with what is known of the relationship. */
export interface SchemePartsEdge {
  __typename?: 'SchemePartsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.parts`: all that is given must hold. */
export interface SchemePartsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemePartsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemePartsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemePartsMatch | null;
  /** Exactly one item matches. */
  single?: SchemePartsMatch | null;
  /** At least one item matches. */
  some?: SchemePartsMatch | null;
}

/** What an item of `Scheme.parts` must match: its node and its relationship, both where both are given. */
export interface SchemePartsMatch {
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.receivesReferralsFrom`. */
export interface SchemeReceivesReferralsFromConnection {
  __typename?: 'SchemeReceivesReferralsFromConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ReferralPartnerAggregate;
  /** The items of this page. */
  edges: SchemeReceivesReferralsFromEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ReferralPartnerGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeReceivesReferralsFromConnection.groups`. */
export interface SchemeReceivesReferralsFromConnectionGroupsArguments {
  /** What to group by. */
  by: ReferralPartnerGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.receivesReferralsFrom`, with what is known of the relationship. */
export interface SchemeReceivesReferralsFromEdge {
  __typename?: 'SchemeReceivesReferralsFromEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Scheme.receivesReferralsFrom`: all that is given must hold. */
export interface SchemeReceivesReferralsFromFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeReceivesReferralsFromMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeReceivesReferralsFromMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeReceivesReferralsFromMatch | null;
  /** Exactly one item matches. */
  single?: SchemeReceivesReferralsFromMatch | null;
  /** At least one item matches. */
  some?: SchemeReceivesReferralsFromMatch | null;
}

/** What an item of `Scheme.receivesReferralsFrom` must match: its node and its relationship, both where both are given. */
export interface SchemeReceivesReferralsFromMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** A page of `Scheme.refersTo`. */
export interface SchemeRefersToConnection {
  __typename?: 'SchemeRefersToConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: ReferralPartnerAggregate;
  /** The items of this page. */
  edges: SchemeRefersToEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: ReferralPartnerGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeRefersToConnection.groups`. */
export interface SchemeRefersToConnectionGroupsArguments {
  /** What to group by. */
  by: ReferralPartnerGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.refersTo`, with what is known of the relationship. */
export interface SchemeRefersToEdge {
  __typename?: 'SchemeRefersToEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: ReferralPartner;
}

/** A filter by `Scheme.refersTo`: all that is given must hold. */
export interface SchemeRefersToFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeRefersToMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeRefersToMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeRefersToMatch | null;
  /** Exactly one item matches. */
  single?: SchemeRefersToMatch | null;
  /** At least one item matches. */
  some?: SchemeRefersToMatch | null;
}

/** What an item of `Scheme.refersTo` must match: its node and its relationship, both where both are given. */
export interface SchemeRefersToMatch {
  /** What the node must match. */
  node?: ReferralPartnerWhere | null;
}

/** The relationships by which `Scheme` nodes can be grouped. */
export type SchemeRelatedField =
  /** By the nodes of `approaches`. */
  | 'APPROACHES'
  /** By the nodes of `chairedBy`. */
  | 'CHAIRED_BY'
  /** By the nodes of `cohorts`. */
  | 'COHORTS'
  /** By the nodes of `commissionedBy`. */
  | 'COMMISSIONED_BY'
  /** By the nodes of `deliveredBy`. */
  | 'DELIVERED_BY'
  /** By the nodes of `endorsedBy`. */
  | 'ENDORSED_BY'
  /** By the nodes of `evaluatedBy`. */
  | 'EVALUATED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `fundedBy`. */
  | 'FUNDED_BY'
  /** By the nodes of `grants`. */
  | 'GRANTS'
  /** By the nodes of `guidedBy`. */
  | 'GUIDED_BY'
  /** By the nodes of `hostedBy`. */
  | 'HOSTED_BY'
  /** By the nodes of `ledBy`. */
  | 'LED_BY'
  /** By the nodes of `modelledOn`. */
  | 'MODELLED_ON'
  /** By the nodes of `modelFor`. */
  | 'MODEL_FOR'
  /** By the nodes of `needs`. */
  | 'NEEDS'
  /** By the nodes of `operatesIn`. */
  | 'OPERATES_IN'
  /** By the nodes of `partners`. */
  | 'PARTNERS'
  /** By the nodes of `parts`. */
  | 'PARTS'
  /** By the nodes of `partOf`. */
  | 'PART_OF'
  /** By the nodes of `receivesReferralsFrom`. */
  | 'RECEIVES_REFERRALS_FROM'
  /** By the nodes of `recognisedBy`. */
  | 'RECOGNISED_BY'
  /** By the nodes of `refersTo`. */
  | 'REFERS_TO'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN'
  /** By the nodes of `succeededBy`. */
  | 'SUCCEEDED_BY'
  /** By the nodes of `successorOf`. */
  | 'SUCCESSOR_OF'
  /** By the nodes of `worksWithPrisons`. */
  | 'WORKS_WITH_PRISONS';

/** A page of `Scheme.succeededBy`. */
export interface SchemeSucceededByConnection {
  __typename?: 'SchemeSucceededByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemeSucceededByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeSucceededByConnection.groups`. */
export interface SchemeSucceededByConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.succeededBy`: all that is given must hold. */
export interface SchemeSucceededByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeSucceededByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeSucceededByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeSucceededByMatch | null;
  /** Exactly one item matches. */
  single?: SchemeSucceededByMatch | null;
  /** At least one item matches. */
  some?: SchemeSucceededByMatch | null;
}

/** What an item of `Scheme.succeededBy` must match: its node and its relationship, both where both are given. */
export interface SchemeSucceededByMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A page of `Scheme.successorOf`. */
export interface SchemeSuccessorOfConnection {
  __typename?: 'SchemeSuccessorOfConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SchemeAggregate;
  /** The items of this page. */
  edges: SchemeSuccessorOfEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SchemeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeSuccessorOfConnection.groups`. */
export interface SchemeSuccessorOfConnectionGroupsArguments {
  /** What to group by. */
  by: SchemeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Scheme;
}

/** A filter by `Scheme.successorOf`: all that is given must hold. */
export interface SchemeSuccessorOfFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeSuccessorOfMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeSuccessorOfMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeSuccessorOfMatch | null;
  /** Exactly one item matches. */
  single?: SchemeSuccessorOfMatch | null;
  /** At least one item matches. */
  some?: SchemeSuccessorOfMatch | null;
}

/** What an item of `Scheme.successorOf` must match: its node and its relationship, both where both are given. */
export interface SchemeSuccessorOfMatch {
  /** What the relationship must match. */
  edge?: SuccessionWhere | null;
  /** What the node must match. */
  node?: SchemeWhere | null;
}

/** A filter on `Scheme`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
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
  scale?: TextFilter | null;
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
  summary?: TextFilter | null;
  /** By `worksWithPrisons`. */
  worksWithPrisons?: SchemeWorksWithPrisonsFilter | null;
}

/** A page of `Scheme.worksWithPrisons`. */
export interface SchemeWorksWithPrisonsConnection {
  __typename?: 'SchemeWorksWithPrisonsConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: PrisonAggregate;
  /** The items of this page. */
  edges: SchemeWorksWithPrisonsEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: PrisonGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SchemeWorksWithPrisonsConnection.groups`. */
export interface SchemeWorksWithPrisonsConnectionGroupsArguments {
  /** What to group by. */
  by: PrisonGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Scheme.worksWithPrisons`, with what is known of the relationship. */
export interface SchemeWorksWithPrisonsEdge {
  __typename?: 'SchemeWorksWithPrisonsEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** How: inside it, with people it releases, training in it, and so on. */
  how: PrisonWorkKind | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Prison;
  /** How far it had got where it isn't simply running. */
  status: Status | null;
}

/** A filter by `Scheme.worksWithPrisons`: all that is given must hold. */
export interface SchemeWorksWithPrisonsFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SchemeWorksWithPrisonsMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SchemeWorksWithPrisonsMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SchemeWorksWithPrisonsMatch | null;
  /** Exactly one item matches. */
  single?: SchemeWorksWithPrisonsMatch | null;
  /** At least one item matches. */
  some?: SchemeWorksWithPrisonsMatch | null;
}

/** What an item of `Scheme.worksWithPrisons` must match: its node and its relationship, both where both are given. */
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
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
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: SectionOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: SectionWhere | null;
}

/** The arguments of `Section.states`. */
export interface SectionStatesArguments {
  /** Only items after this cursor. */
  after?: string | null;
  /** Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent. */
  asOf?: Edtf | null;
  /** Only items before this cursor. */
  before?: string | null;
  /** How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most. */
  first?: number | null;
  /** How many items from the end, or from before a cursor; 100 at most. */
  last?: number | null;
  /** The order; by name where absent. */
  orderBy?: EntityOrder | null;
  /** The order by a property of the relationship, instead of `orderBy`. */
  orderByEdge?: StatementOrder | null;
  /** Only items that match; everything where absent. */
  where?: EntityWhere | null;
}

/** What `Section` nodes amount to together. */
export interface SectionAggregate {
  __typename?: 'SectionAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
  /** By `number`. */
  number: TextAggregate;
}

/** A page of `Section` nodes. */
export interface SectionConnection {
  __typename?: 'SectionConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: SectionAggregate;
  /** The items of this page. */
  edges: SectionEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: SectionGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SectionConnection.groups`. */
export interface SectionConnectionGroupsArguments {
  /** What to group by. */
  by: SectionGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** What `Section` nodes can be counted by. */
export type SectionCountedField =
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN'
  /** The number of items in `states`. */
  | 'STATES';

/** One `Section` of a list. */
export interface SectionEdge {
  __typename?: 'SectionEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it was there then; null without, and where it has no time. */
  held: Held | null;
  /** The node itself. */
  node: Section;
}

/** A group of `Section` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface SectionGroup {
  __typename?: 'SectionGroup';
  /** What they amount to. */
  aggregate: SectionAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Section` nodes by: one thing. */
export interface SectionGroupBy {
  /** By the values of a field. */
  field?: SectionGroupField | null;
  /** By the nodes that they are related to. */
  related?: SectionRelatedField | null;
}

/** The fields by which `Section` nodes can be grouped. */
export type SectionGroupField =
  /** By `name`. */
  | 'NAME'
  /** By `number`. */
  | 'NUMBER';

/** Groups of `Section` nodes. */
export interface SectionGroups {
  __typename?: 'SectionGroups';
  /** The groups, the largest first. */
  items: SectionGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Section` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface SectionOrder {
  /** By how many items the node has in a list. */
  count?: SectionCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of `document`. */
  document?: DocumentOrderField | null;
  /** By a property of the node. */
  field?: SectionOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Section` nodes can be ordered by. */
export type SectionOrderField =
  /** By `name`. */
  | 'NAME'
  /** By `number`. */
  | 'NUMBER';

/** The relationships by which `Section` nodes can be grouped. */
export type SectionRelatedField =
  /** By the nodes of `document`. */
  | 'DOCUMENT'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN'
  /** By the nodes of `states`. */
  | 'STATES';

/** A page of `Section.states`. */
export interface SectionStatesConnection {
  __typename?: 'SectionStatesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: EntityAggregate;
  /** The items of this page. */
  edges: SectionStatesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: EntityGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `SectionStatesConnection.groups`. */
export interface SectionStatesConnectionGroupsArguments {
  /** What to group by. */
  by: EntityGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
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
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
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

/** A filter by `Section.states`: all that is given must hold. */
export interface SectionStatesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: SectionStatesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: SectionStatesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: SectionStatesMatch | null;
  /** Exactly one item matches. */
  single?: SectionStatesMatch | null;
  /** At least one item matches. */
  some?: SectionStatesMatch | null;
}

/** What an item of `Section.states` must match: its node and its relationship, both where both are given. */
export interface SectionStatesMatch {
  /** What the relationship must match. */
  edge?: StatementWhere | null;
  /** What the node must match. */
  node?: EntityWhere | null;
}

/** A filter on `Section`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface SectionWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: SectionWhere[] | null;
  /** There is a `document`, and it matches this; an empty filter asks only that there is one. */
  document?: DocumentWhere | null;
  /** By `figures`. */
  figures?: EntityFiguresFilter | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: SectionWhere | null;
  /** By `number`. */
  number?: TextFilter | null;
  /** At least one of these must hold; an empty list never does. */
  or?: SectionWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
  /** By `states`. */
  states?: SectionStatesFilter | null;
}

/** A partner that several bodies share. */
export interface SharedPartner {
  __typename?: 'SharedPartner';
  /** The partner. */
  body: Body;
  /** Through how many different schemes and partnerships, over all the bodies asked about. */
  weight: number;
  /** For each of the bodies asked about, the schemes and partnerships where it meets the partner. */
  with: SharedWith[];
}

/** A page of `SharedPartner` rows. */
export interface SharedPartnerConnection {
  __typename?: 'SharedPartnerConnection';
  /** The items of this page. */
  edges: SharedPartnerEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `SharedPartner` of a list. */
export interface SharedPartnerEdge {
  __typename?: 'SharedPartnerEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: SharedPartner;
}

/** Where one of the bodies asked about meets a shared partner. */
export interface SharedWith {
  __typename?: 'SharedWith';
  /** The body asked about. */
  body: Body;
  /** The schemes and partnerships where it meets the partner. */
  via: PartnerBasis[];
}

/** How many of the areas that are compared have something. */
export type Sharing =
  /** All of them. */
  | 'ALL'
  /** One alone. */
  | 'ONE'
  /** More than one, but not all. */
  | 'SOME';

/** The direction of an order. */
export type SortDirection =
  /** From the smallest, the earliest or A. */
  | 'ASC'
  /** From the largest, the latest or Z. */
  | 'DESC';

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface StatementOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: StatementOrderField;
}

/** What relationships that carry `Statement` can be ordered by. */
export type StatementOrderField =
  /** By `end`. */
  | 'END'
  /** By `start`. */
  | 'START'
  /** By `status`. */
  | 'STATUS';

/** A filter on relationships that carry `Statement`: all that is given must hold. */
export interface StatementWhere {
  /** All of these must hold; an empty list always does. */
  and?: StatementWhere[] | null;
  /** By `end`. */
  end?: EdtfFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: StatementWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: StatementWhere[] | null;
  /** By `scale`. */
  scale?: TextFilter | null;
  /** By `start`. */
  start?: EdtfFilter | null;
  /** By `status`. */
  status?: StatusFilter | null;
  /** By `summary`. */
  summary?: TextFilter | null;
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
  /** Is this. What has no value doesn't pass. */
  eq?: Status | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: Status[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Is not this. What has no value passes. */
  ne?: Status | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: Status[] | null;
}

/** What a cell of a matrix can be for. */
export type Subject = Approach | Need;

/** What `Subject` nodes amount to together. */
export interface SubjectAggregate {
  __typename?: 'SubjectAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `Subject` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface SubjectGroup {
  __typename?: 'SubjectGroup';
  /** What they amount to. */
  aggregate: SubjectAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Subject` nodes by: one thing. */
export interface SubjectGroupBy {
  /** By the values of a field. */
  field?: SubjectGroupField | null;
}

/** The fields by which `Subject` nodes can be grouped. */
export type SubjectGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Subject` nodes. */
export interface SubjectGroups {
  __typename?: 'SubjectGroups';
  /** The groups, the largest first. */
  items: SubjectGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `Subject` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface SubjectOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: SubjectOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Subject` nodes can be ordered by. */
export type SubjectOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `Subject`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface SubjectWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: SubjectWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: SubjectWhere | null;
  /** It is of type `Approach` and matches this. */
  onApproach?: ApproachWhere | null;
  /** It is of type `Need` and matches this. */
  onNeed?: NeedWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: SubjectWhere[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface SuccessionOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: SuccessionOrderField;
}

/** What relationships that carry `Succession` can be ordered by. */
export type SuccessionOrderField =
  /** By `from`. */
  | 'FROM';

/** A filter on relationships that carry `Succession`: all that is given must hold. */
export interface SuccessionWhere {
  /** All of these must hold; an empty list always does. */
  and?: SuccessionWhere[] | null;
  /** By `from`. */
  from?: EdtfFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: SuccessionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: SuccessionWhere[] | null;
}

/** An order by a property of the relationship. What has no value comes last, whichever the direction. */
export interface TenureOrder {
  /** The direction. */
  direction?: SortDirection;
  /** The property. */
  field: TenureOrderField;
}

/** What relationships that carry `Tenure` can be ordered by. */
export type TenureOrderField =
  /** By `from`. */
  | 'FROM'
  /** By `role`. */
  | 'ROLE'
  /** By `to`. */
  | 'TO';

/** A filter on relationships that carry `Tenure`: all that is given must hold. */
export interface TenureWhere {
  /** All of these must hold; an empty list always does. */
  and?: TenureWhere[] | null;
  /** By `from`. */
  from?: EdtfFilter | null;
  /** This must not hold. A relationship that lacks a property passes the `not` of a test on it. */
  not?: TenureWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: TenureWhere[] | null;
  /** By `role`. */
  role?: TextFilter | null;
  /** By `to`. */
  to?: EdtfFilter | null;
}

/** A part of the map: a police force area, a place in one, a region or a probation region. */
export type Territory = ForceArea | Place | ProbationRegion | Region;

/** What `Territory` nodes amount to together. */
export interface TerritoryAggregate {
  __typename?: 'TerritoryAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** What `Territory` nodes can be counted by. */
export type TerritoryCountedField =
  /** The number of items in `coveredBy`. */
  | 'COVERED_BY'
  /** The number of items in `figures`. */
  | 'FIGURES'
  /** The number of items in `initiatives`. */
  | 'INITIATIVES'
  /** The number of items in `statedIn`. */
  | 'STATED_IN';

/** A page of `Territory.coveredBy`. */
export interface TerritoryCoveredByConnection {
  __typename?: 'TerritoryCoveredByConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: OrganisationAggregate;
  /** The items of this page. */
  edges: TerritoryCoveredByEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: OrganisationGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `TerritoryCoveredByConnection.groups`. */
export interface TerritoryCoveredByConnectionGroupsArguments {
  /** What to group by. */
  by: OrganisationGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Territory.coveredBy`, with what is known of the relationship. */
export interface TerritoryCoveredByEdge {
  __typename?: 'TerritoryCoveredByEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Organisation;
}

/** A filter by `Territory.coveredBy`: all that is given must hold. */
export interface TerritoryCoveredByFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: TerritoryCoveredByMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: TerritoryCoveredByMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: TerritoryCoveredByMatch | null;
  /** Exactly one item matches. */
  single?: TerritoryCoveredByMatch | null;
  /** At least one item matches. */
  some?: TerritoryCoveredByMatch | null;
}

/** What an item of `Territory.coveredBy` must match: its node and its relationship, both where both are given. */
export interface TerritoryCoveredByMatch {
  /** What the node must match. */
  node?: OrganisationWhere | null;
}

/** A group of `Territory` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface TerritoryGroup {
  __typename?: 'TerritoryGroup';
  /** What they amount to. */
  aggregate: TerritoryAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `Territory` nodes by: one thing. */
export interface TerritoryGroupBy {
  /** By the values of a field. */
  field?: TerritoryGroupField | null;
  /** By the nodes that they are related to. */
  related?: TerritoryRelatedField | null;
}

/** The fields by which `Territory` nodes can be grouped. */
export type TerritoryGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `Territory` nodes. */
export interface TerritoryGroups {
  __typename?: 'TerritoryGroups';
  /** The groups, the largest first. */
  items: TerritoryGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** A page of `Territory.initiatives`. */
export interface TerritoryInitiativesConnection {
  __typename?: 'TerritoryInitiativesConnection';
  /** What all items together amount to, after the filter and whichever page is asked for. */
  aggregate: InitiativeAggregate;
  /** The items of this page. */
  edges: TerritoryInitiativesEdge[];
  /** The same for each group of the items, the largest group first. */
  groups: InitiativeGroups;
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** The arguments of `TerritoryInitiativesConnection.groups`. */
export interface TerritoryInitiativesConnectionGroupsArguments {
  /** What to group by. */
  by: InitiativeGroupBy;
  /** How many groups at most, 100 at most. */
  first?: number;
}

/** One item of `Territory.initiatives`, with what is known of the relationship. */
export interface TerritoryInitiativesEdge {
  __typename?: 'TerritoryInitiativesEdge';
  /** The sections that state it. */
  citations: Citation[];
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** With `asOf`, how surely it held then; null without, and where it has no time. */
  held: Held | null;
  /** The stable id of the relationship itself. */
  id: string;
  /** The node at the other end. */
  node: Initiative;
  /** Whether it runs there or is only planned, piloted or proposed. */
  status: Status | null;
}

/** A filter by `Territory.initiatives`: all that is given must hold. */
export interface TerritoryInitiativesFilter {
  /** Every item matches. Over no items this holds; add `some` to ask for one. */
  all?: TerritoryInitiativesMatch | null;
  /** How many items there are: of those that match `of`, where that is given, else of all. */
  count?: IntFilter | null;
  /** No item matches. Over no items this holds. */
  none?: TerritoryInitiativesMatch | null;
  /** Which items `count` counts; it can't stand without `count`. */
  of?: TerritoryInitiativesMatch | null;
  /** Exactly one item matches. */
  single?: TerritoryInitiativesMatch | null;
  /** At least one item matches. */
  some?: TerritoryInitiativesMatch | null;
}

/** What an item of `Territory.initiatives` must match: its node and its relationship, both where both are given. */
export interface TerritoryInitiativesMatch {
  /** What the relationship must match. */
  edge?: OperationWhere | null;
  /** What the node must match. */
  node?: InitiativeWhere | null;
}

/** An order of `Territory` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface TerritoryOrder {
  /** By how many items the node has in a list. */
  count?: TerritoryCountedField | null;
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: TerritoryOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `Territory` nodes can be ordered by. */
export type TerritoryOrderField =
  /** By `name`. */
  | 'NAME';

/** The relationships by which `Territory` nodes can be grouped. */
export type TerritoryRelatedField =
  /** By the nodes of `coveredBy`. */
  | 'COVERED_BY'
  /** By the nodes of `figures`. */
  | 'FIGURES'
  /** By the nodes of `initiatives`. */
  | 'INITIATIVES'
  /** By the nodes of `statedIn`. */
  | 'STATED_IN';

/** A filter on `Territory`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
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
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: TerritoryWhere | null;
  /** It is of type `ForceArea` and matches this. */
  onForceArea?: ForceAreaWhere | null;
  /** It is of type `Place` and matches this. */
  onPlace?: PlaceWhere | null;
  /** It is of type `ProbationRegion` and matches this. */
  onProbationRegion?: ProbationRegionWhere | null;
  /** It is of type `Region` and matches this. */
  onRegion?: RegionWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: TerritoryWhere[] | null;
  /** By `statedIn`. */
  statedIn?: EntityStatedInFilter | null;
}

/** What texts amount to. */
export interface TextAggregate {
  __typename?: 'TextAggregate';
  /** How many items have a value. */
  count: number;
  /** How many different values there are. */
  distinct: number;
  /** The last in the alphabet. */
  max: string | null;
  /** The first in the alphabet. */
  min: string | null;
}

/** Tests on a text. Case, accents and doubled spaces never matter, except to `exactly`. */
export interface TextFilter {
  /** Has this in it. */
  contains?: string | null;
  /** Is this. What has no value doesn't pass. */
  eq?: string | null;
  /** Is exactly this, case and accents included. */
  exactly?: string | null;
  /** Comes in the alphabet after this. What has no value doesn't pass. */
  gt?: string | null;
  /** Comes in the alphabet after this, or is this. What has no value doesn't pass. */
  gte?: string | null;
  /** Is one of these; an empty list lets nothing through. */
  in?: string[] | null;
  /** True: has no value; false: has one. */
  isNull?: boolean | null;
  /** Comes in the alphabet before this. What has no value doesn't pass. */
  lt?: string | null;
  /** Comes in the alphabet before this, or is this. What has no value doesn't pass. */
  lte?: string | null;
  /** Is not this. What has no value passes. */
  ne?: string | null;
  /** Is none of these; an empty list lets everything through. What has no value passes. */
  notIn?: string[] | null;
  /** Begins with this. */
  startsWith?: string | null;
}

/** Tests on a list of texts. Case, accents and doubled spaces never matter. */
export interface TextListFilter {
  /** One of the texts has this in it. */
  contains?: string | null;
  /** One of the texts is this. */
  has?: string | null;
  /** True: there is no text; false: there is at least one. */
  isEmpty?: boolean | null;
  /** One of the texts begins with this. */
  startsWith?: string | null;
}

/** Something that happened or was stated, with its date as printed. */
export interface TimelineEntry {
  __typename?: 'TimelineEntry';
  /** The sections that state it; for an office's own dates, all sections that say something of the office. */
  citations: Citation[];
  /** The date, as imprecise as its source. */
  date: Edtf;
  /** Whether it is the event's own date or that of the document which states it. */
  dateOf: DateOf;
  /** What sort of thing happened. */
  event: TimelineEvent;
  /** To whom or what: the person, office, scheme, partnership, grant, award, evaluator or document. */
  node: Entity;
  /** The office, body, scheme or partnership that it concerns, where that is another one. */
  of: Entity | null;
  /** What happened, in words. */
  what: string;
}

/** A page of `TimelineEntry` rows. */
export interface TimelineEntryConnection {
  __typename?: 'TimelineEntryConnection';
  /** The items of this page. */
  edges: TimelineEntryEdge[];
  /** Whether there is more, and where to go on from. */
  pageInfo: PageInfo;
  /** How many items there are in all pages together, after the filter. */
  totalCount: number;
}

/** One `TimelineEntry` of a list. */
export interface TimelineEntryEdge {
  __typename?: 'TimelineEntryEdge';
  /** Where to go on from, for `after` and `before`. */
  cursor: string;
  /** The row itself. */
  node: TimelineEntry;
}

/** What a timeline tells. */
export type TimelineEvent =
  /** A scheme or partnership began or is to begin, as one or more sections state; sections may disagree. */
  | 'BEGAN'
  /** A document that says something of the subject, or of what it has a part in, was written. */
  | 'DOCUMENT'
  /** A scheme or partnership ended or is to end. */
  | 'ENDED'
  /** A scheme was evaluated, reviewed or inspected, or is to be. */
  | 'EVALUATION'
  /** Money was announced, bid for, awarded or spent; for a time, where one is stated. */
  | 'GRANT'
  /** Somebody took office. */
  | 'HOLDER_BEGAN'
  /** Somebody left office. */
  | 'HOLDER_ENDED'
  /** A document states who holds an office, without saying since when. */
  | 'HOLDER_STATED'
  /** An elected post began. */
  | 'OFFICE_BEGAN'
  /** An elected post ended or is to end. */
  | 'OFFICE_ENDED'
  /** A prize or commendation. */
  | 'RECOGNISED'
  /** Somebody took a role in a scheme, partnership or body. */
  | 'ROLE_BEGAN'
  /** Somebody gave up a role in a scheme, partnership or body. */
  | 'ROLE_ENDED'
  /** A document states how far a scheme or partnership had got. */
  | 'STATED'
  /** An office, body or scheme followed another. */
  | 'SUCCEEDED';

/** What can have a timeline. */
export type TimelineSubject = ForceArea | Office | Organisation | Partnership | Prison | Scheme;

/** What `TimelineSubject` nodes amount to together. */
export interface TimelineSubjectAggregate {
  __typename?: 'TimelineSubjectAggregate';
  /** How many items there are. */
  count: number;
  /** By `name`. */
  name: TextAggregate;
}

/** A group of `TimelineSubject` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap. */
export interface TimelineSubjectGroup {
  __typename?: 'TimelineSubjectGroup';
  /** What they amount to. */
  aggregate: TimelineSubjectAggregate;
  /** The node that they share, where they are grouped by a related node; null for those without one. */
  node: Entity | null;
  /** The value that they share, where they are grouped by a field; null for those without one. */
  value: string | null;
}

/** What to group `TimelineSubject` nodes by: one thing. */
export interface TimelineSubjectGroupBy {
  /** By the values of a field. */
  field?: TimelineSubjectGroupField | null;
}

/** The fields by which `TimelineSubject` nodes can be grouped. */
export type TimelineSubjectGroupField =
  /** By `name`. */
  | 'NAME';

/** Groups of `TimelineSubject` nodes. */
export interface TimelineSubjectGroups {
  __typename?: 'TimelineSubjectGroups';
  /** The groups, the largest first. */
  items: TimelineSubjectGroup[];
  /** How many groups there are in all. */
  totalCount: number;
}

/** An order of `TimelineSubject` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, whichever the direction; what is equal is ordered by id, so that the order is always the same. */
export interface TimelineSubjectOrder {
  /** The direction; of `relevance`, ASC is best first. */
  direction?: SortDirection;
  /** By a property of the node. */
  field?: TimelineSubjectOrderField | null;
  /** True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same. */
  relevance?: boolean | null;
}

/** What `TimelineSubject` nodes can be ordered by. */
export type TimelineSubjectOrderField =
  /** By `name`. */
  | 'NAME';

/** A filter on `TimelineSubject`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through. */
export interface TimelineSubjectWhere {
  /** By `aliases`. */
  aliases?: TextListFilter | null;
  /** All of these must hold; an empty list always does. */
  and?: TimelineSubjectWhere[] | null;
  /** By `id`. */
  id?: IDFilter | null;
  /** Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing. */
  matches?: string | null;
  /** By `name`. */
  name?: TextFilter | null;
  /** By the type of node. */
  nodeType?: NodeTypeFilter | null;
  /** This must not hold. A node that lacks a property passes the `not` of a test on it. */
  not?: TimelineSubjectWhere | null;
  /** It is of type `ForceArea` and matches this. */
  onForceArea?: ForceAreaWhere | null;
  /** It is of type `Office` and matches this. */
  onOffice?: OfficeWhere | null;
  /** It is of type `Organisation` and matches this. */
  onOrganisation?: OrganisationWhere | null;
  /** It is of type `Partnership` and matches this. */
  onPartnership?: PartnershipWhere | null;
  /** It is of type `Prison` and matches this. */
  onPrison?: PrisonWhere | null;
  /** It is of type `Scheme` and matches this. */
  onScheme?: SchemeWhere | null;
  /** At least one of these must hold; an empty list never does. */
  or?: TimelineSubjectWhere[] | null;
}

/** Why an id is no more. Nothing else is kept of what was removed. */
export type TombstoneReason =
  /** The same thing had two ids, and this one was merged into the other. */
  | 'DUPLICATE'
  /** It was erased: by a request of the person whom it was about, by its publisher's, or by law. */
  | 'ERASED'
  /** It was there by mistake: no source says that there is such a thing. */
  | 'MISTAKE'
  /** There is such a thing, but it isn't what this graph is about. */
  | 'OUT_OF_SCOPE'
  /** The same thing has another id now. */
  | 'RENAMED';

/** How many nodes there are of one type. */
export interface TypeCount {
  __typename?: 'TypeCount';
  /** How many. */
  count: number;
  /** The type's name, such as `Scheme`. */
  type: string;
}

/** What values amount to that have no order. */
export interface ValueAggregate {
  __typename?: 'ValueAggregate';
  /** How many items have a value. */
  count: number;
  /** How many different values there are. */
  distinct: number;
}
