/** Words by language (RFC 5646). */
type Words = Readonly<Record<string, string>>;

/** Who somebody is in a system: a page of it, and a name in it. */
type Account = Readonly<{ homePage: string; name: string }>;

type Agent = Readonly<{ objectType: 'Agent'; name?: string; account: Account }>;
type Group = Readonly<{ objectType: 'Group'; name?: string; account: Account }>;

/** By IRI. */
export type Extensions = Readonly<Record<string, string | number | boolean>>;

export type Activity = Readonly<{
  objectType: 'Activity';
  id: string;
  definition: Readonly<{ name: Words; type: string; extensions?: Extensions }>;
}>;

export type Verb = Readonly<{ id: string; display: Words }>;

export type Result = Readonly<{
  score?: Readonly<{ raw: number; min?: number; max?: number }>;
  success?: boolean;
  completion?: boolean;
  response?: string;
  /** ISO 8601. */
  duration?: string;
  extensions?: Extensions;
}>;

/** As much of a statement as is written here: xAPI 1.0.3, part 2, section 2.4. Its version is told when it is sent. */
export type Statement = Readonly<{
  id: string;
  actor: Agent;
  verb: Verb;
  object: Activity;
  result?: Result;
  context: Readonly<{
    registration: string;
    team?: Group;
    platform: string;
    language: string;
    contextActivities: Readonly<{ parent?: readonly Activity[]; grouping: readonly Activity[] }>;
    extensions: Extensions;
  }>;
  timestamp: string;
}>;
