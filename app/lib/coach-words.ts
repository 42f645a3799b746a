import type { CoachNote } from '../../game/review/coach-note';
import type { PublicScenario } from '../../game/scenario/readers';
import { grouped, packagesWords } from './analysis-words';

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

/** "3 of 4 delegations could sign it". */
function signableWords({ signable, parties }: OfProposal): string {
  if (parties === 2 && signable !== 1) return `${signable === 2 ? 'both sides' : 'neither side'} could sign it`;
  if (signable === parties) return `all ${parties} delegations could sign it`;
  return `${signable || 'none'} of ${parties} delegations could sign it`;
}

/** ", up from 2; better for 1, worse for 2". */
function againstWords({ before, signable }: OfProposal): string {
  if (!before) return '';
  const was =
    before.signable === signable
      ? ', as before'
      : `, ${signable > before.signable ? 'up' : 'down'} from ${before.signable || 'none'}`;
  const worth = [
    ...(before.better > 0 ? [`better for ${before.better}`] : []),
    ...(before.worse > 0 ? [`worse for ${before.worse}`] : []),
  ];
  return `${was}; ${worth.join(', ') || 'worth the same to all'}`;
}

function proposalWords(note: OfProposal, { scenario, party, codeOf }: Reader): string {
  const name = scenario.parties.find(({ id }) => id === note.by)?.name ?? note.by;
  const code = codeOf(note.proposal) || 'the proposal';
  const which =
    note.by === party ? `Your version ${note.version} of ${code}` : `Version ${note.version} of ${code}, by ${name}`;
  return `${which}: ${signableWords(note)}${againstWords(note)}.`;
}

/** From which share on a change of the zone is worth a word, of its size before. */
const noticeable = 0.01;
const isSlight = ({ before, after }: OfZone): boolean => before > 0 && Math.abs(after - before) / before < noticeable;

/** The zone of agreement: the packages that give every delegation what it needs to prefer a deal. */
function zoneWords(note: OfZone): string {
  const { cause, change, before, after } = note;
  const since = causes[cause];
  if (change !== 'none' && isSlight(note))
    return `${since} the zone of agreement is almost as large as before: ${packagesWords(after)}.`;
  switch (change) {
    case 'opened':
      return `${since} there is a zone of agreement: ${packagesWords(after)} would give everyone their reservation value.`;
    case 'closed':
      return `${since} the zone of agreement is gone: no package gives everyone their reservation value any more.`;
    case 'larger':
      return `${since} the zone of agreement grew from ${grouped(before)} to ${packagesWords(after)}.`;
    case 'smaller':
      return `${since} the zone of agreement shrank from ${grouped(before)} to ${packagesWords(after)}.`;
    case 'none':
      return after === 0
        ? `${since} there is still no zone of agreement: no package gives everyone their reservation value.`
        : `${since} the zone of agreement is as large as before: ${packagesWords(after)}.`;
  }
}

/** What an act did to what can be agreed, in one sentence. */
export const coachWords = (note: CoachNote, reader: Reader): string =>
  note.about === 'proposal' ? proposalWords(note, reader) : zoneWords(note);
