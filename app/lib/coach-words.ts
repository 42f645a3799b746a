import type { CoachNote } from '../../game/review/coach-note';
import type { PublicScenario } from '../../game/scenario/readers';
import { packagesWords } from './analysis-words';

type Reader = Readonly<{
  scenario: Pick<PublicScenario, 'parties'>;
  /** The party that is coached. */
  party: string | null;
  /** By which code a proposal is called. */
  codeOf(proposal: string): string;
}>;

type OfProposal = Extract<CoachNote, { about: 'proposal' }>;
type OfZone = Extract<CoachNote, { about: 'zone' }>;

const causes: Readonly<Record<OfZone['cause'], string>> = {
  agreement: 'With what is in force now',
  lapse: 'Since it failed at home',
  inject: 'With the news',
  round: 'With the new round',
};

/** "3 of the 4 delegations it is for could sign it". */
function signableWords({ signable, parties }: OfProposal): string {
  if (signable === parties)
    return parties === 2 ? 'both sides could sign it' : `all ${parties} delegations could sign it`;
  if (signable === 0) return `none of the ${parties} delegations could sign it`;
  return `${signable} of the ${parties} delegations could sign it`;
}

/** ", where 2 could sign the version before; it is worth more to 1 and less to 2". */
function againstWords({ before, signable }: OfProposal): string {
  if (!before) return '';
  const same = before.signable === signable;
  const was = same
    ? ', as many as the version before'
    : `, where ${before.signable || 'none'} could sign the version before`;
  if (before.better === 0 && before.worse === 0) return `${was}; it is worth the same to all`;
  const worth = [
    ...(before.better > 0 ? [`more to ${before.better}`] : []),
    ...(before.worse > 0 ? [`less to ${before.worse}`] : []),
  ];
  return `${was}; it is worth ${worth.join(' and ')}`;
}

function proposalWords(note: OfProposal, { scenario, party, codeOf }: Reader): string {
  const name = scenario.parties.find(({ id }) => id === note.by)?.name ?? note.by;
  const whose = note.by === party ? 'Your version' : `${name}, version`;
  return `${whose} ${note.version} of ${codeOf(note.proposal) || 'the proposal'}: ${signableWords(note)}${againstWords(note)}.`;
}

/** The zone of agreement: the packages that give every delegation what it needs to prefer a deal. */
function zoneWords({ cause, change, before, after }: OfZone): string {
  const since = causes[cause];
  switch (change) {
    case 'opened':
      return `${since} there is a zone of agreement: ${packagesWords(after)} would give everyone their reservation value.`;
    case 'closed':
      return `${since} the zone of agreement is gone: no package gives everyone their reservation value any more.`;
    case 'larger':
      return `${since} the zone of agreement grew, from ${packagesWords(before)} to ${packagesWords(after)}.`;
    case 'smaller':
      return `${since} the zone of agreement shrank, from ${packagesWords(before)} to ${packagesWords(after)}.`;
    case 'none':
      return after === 0
        ? `${since} there is still no zone of agreement: no package gives everyone their reservation value.`
        : `${since} the zone of agreement is as large as before: ${packagesWords(after)}.`;
  }
}

/** What an act did to what can be agreed, in one sentence. */
export const coachWords = (note: CoachNote, reader: Reader): string =>
  note.about === 'proposal' ? proposalWords(note, reader) : zoneWords(note);
