import type { InstrumentId, IssueId, OptionId, PartyId } from '../../scenario/id';
import type { Audience, EventOf } from '../../session/events';
import { groupedBy } from '../grouped-by';
import type { Happening } from '../seen';

/** What a version did about an issue: brought it in, gave it another option, only another clause text, or left it out. */
type Change = 'put' | 'changed' | 'reworded' | 'left-out';

/** A version of a proposal in which the same term stood before: its position in the log. */
type Origin = Readonly<{ proposal: string; version: number; position: number }>;

/** One step of an issue within a proposal. `option` and `was` are null where the issue is not, or was not, settled. */
export type ClauseStep = Readonly<{
  position: number;
  at: number;
  version: number;
  by: PartyId;
  change: Change;
  option: OptionId | null;
  was: OptionId | null;
  clause: string | null;
  came: Origin | null;
}>;

/** A signature under a version that settles the issue. */
type ClauseSignature = Readonly<{ party: PartyId; version: number; position: number; at: number }>;

/** An issue in one proposal, version by version. `audience`: the room in which it was worked on. */
export type ClauseHistory = Readonly<{
  issue: IssueId;
  proposal: string;
  instrument: InstrumentId;
  audience: Audience;
  steps: readonly ClauseStep[];
  signatures: readonly ClauseSignature[];
}>;

type Version = EventOf<'proposal-tabled' | 'proposal-amended'>;
type Told = Readonly<{ position: number; event: Version }>;

type Signed = Readonly<{ position: number; event: EventOf<'proposal-signed'> }>;

const isSignature = (happening: Happening): happening is Signed => happening.event.type === 'proposal-signed';

const numberOf = (event: Version): number => (event.type === 'proposal-tabled' ? 1 : event.version);

const isVersion = (happening: Happening): happening is Told =>
  happening.event.type === 'proposal-tabled' || happening.event.type === 'proposal-amended';

const reads = (audience: Audience, party: PartyId): boolean => audience === 'everyone' || audience.includes(party);

function changeOf(before: Version | undefined, { terms, clauses }: Version, issue: IssueId): Change | null {
  const [was, is] = [before?.terms[issue], terms[issue]];
  if (is !== was) return was === undefined ? 'put' : is === undefined ? 'left-out' : 'changed';
  return is !== undefined && before?.clauses[issue] !== clauses[issue] ? 'reworded' : null;
}

/** The latest version of another proposal, among those that the author could read, in which this term stood. */
function originOf(standing: readonly Told[], { event, position }: Told): Origin | null {
  const found = standing.findLast(
    ({ event: other, position: stood }) =>
      stood < position && other.proposal !== event.proposal && reads(other.audience, event.from),
  );
  return found ? { proposal: found.event.proposal, version: numberOf(found.event), position: found.position } : null;
}

/** An issue in the versions of one proposal. `standing`: every version of all in which an option of it stood, by the option. */
function stepsOf(
  versions: readonly Told[],
  issue: IssueId,
  standing: ReadonlyMap<OptionId | undefined, readonly Told[]>,
): readonly ClauseStep[] {
  let before: Version | undefined;
  return versions.flatMap((told): ClauseStep[] => {
    const { event, position } = told;
    const change = changeOf(before, event, issue);
    const was = before?.terms[issue] ?? null;
    before = event;
    if (change === null) return [];
    const isNew = change === 'put' || change === 'changed';
    const came = isNew ? originOf(standing.get(event.terms[issue]) ?? [], told) : null;
    const [option, clause] = [event.terms[issue] ?? null, event.clauses[issue] ?? null];
    const step = { version: numberOf(event), by: event.from, change, option, was, clause, came };
    return [{ position, at: event.at, ...step }];
  });
}

/** The signatures under those of these versions that settle the issue. */
function signaturesOf(
  signed: readonly Signed[],
  versions: readonly Told[],
  issue: IssueId,
): readonly ClauseSignature[] {
  const settles = (version: number): boolean =>
    versions.some(({ event }) => numberOf(event) === version && event.terms[issue] !== undefined);
  return signed.flatMap(({ event: { party, version, at }, position }) =>
    settles(version) ? [{ party, version, position, at }] : [],
  );
}

/**
 * The history of every issue in every proposal that ever settled it, as far as somebody knows: who put which option, who
 * changed it, who signed which version, and where the same term had stood in another proposal before that its author could
 * read. In the order of `issues`, and of the proposals as they were tabled.
 */
export function clauseHistories(known: readonly Happening[], issues: readonly IssueId[]): readonly ClauseHistory[] {
  const all = known.filter(isVersion);
  const versionsOf = groupedBy(all, ({ event }) => event.proposal);
  const signedOf = groupedBy(known.filter(isSignature), ({ event }) => event.proposal);
  return issues.flatMap((issue) => {
    const standing = groupedBy(all, ({ event }) => event.terms[issue]);
    return all.flatMap(({ event }): ClauseHistory[] => {
      if (event.type !== 'proposal-tabled') return [];
      const { proposal, instrument, audience } = event;
      const versions = versionsOf.get(proposal) ?? [];
      const steps = stepsOf(versions, issue, standing);
      if (steps.length === 0) return [];
      const signatures = signaturesOf(signedOf.get(proposal) ?? [], versions, issue);
      return [{ issue, proposal, instrument, audience, steps, signatures }];
    });
  });
}
