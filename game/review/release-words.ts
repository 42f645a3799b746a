import { conditionOf } from '../scenario/conditions';
import type { When } from '../scenario/fields';
import type { Moment, Release, Trigger } from '../scenario/inject';
import type { PublicScenario } from '../scenario/readers';
import { phaseOfMoment } from '../session/moments';
import { phaseAt, phasesOf } from '../session/phases';
import type { State } from '../session/state';
import { factorOf } from '../session/tempo';
import { unreachable } from '../unreachable';
import { namesIn } from './names';

type Happening = Exclude<Trigger, { score: unknown } | { by: unknown }>;

/** Said of what may come, of what came, and of what had not come by its moment. */
type Told = 'may' | 'did' | 'did-not';

/** “Law” or “Treaty” on Legal form, as it stands in a sentence: Legal form “Law” or “Treaty”. */
function termsWords(state: State, when: When): { words: string; many: boolean } {
  const { issue, option, listed } = namesIn(state);
  const terms = Object.entries(conditionOf(when)).map(([id, options]) => {
    const names = options.map((each) => `“${option(id, each)}”`);
    return `${issue(id)} ${listed(names, 'or')}`;
  });
  return terms.length ? { words: listed(terms), many: terms.length > 1 } : { words: 'anything', many: false };
}

function tabledByWords(name: string, told: Told): string {
  switch (told) {
    case 'may':
      return `${name} tables anything`;
    case 'did':
      return `${name} tabled something`;
    case 'did-not':
      return `${name} had tabled nothing`;
    default:
      return unreachable(told);
  }
}

const verbs = {
  may: { tabled: ['is tabled', 'are tabled together'], inForce: ['is in force', 'are in force together'] },
  did: { tabled: ['was tabled', 'were tabled together'], inForce: ['came into force', 'came into force together'] },
  'did-not': {
    tabled: ['had not been tabled', 'had not been tabled together'],
    inForce: ['was not in force', 'were not in force together'],
  },
} as const;

/** "Legal form “Treaty” is tabled", "was tabled", "had not been tabled". */
export function happeningWords(state: State, what: Happening, told: Told): string {
  if ('tabledBy' in what) return tabledByWords(namesIn(state).party(what.tabledBy), told);
  const tabled = 'tabled' in what;
  const { words, many } = termsWords(state, tabled ? what.tabled : what.inForce);
  return `${words} ${verbs[told][tabled ? 'tabled' : 'inForce'][many ? 1 : 0]}`;
}

/** A phase by its name, and by that of its round where several bear it. */
function phaseWords(scenario: PublicScenario, index: number): string | null {
  const at = phaseAt(scenario, index);
  if (!at) return null;
  const { round, phase } = at;
  const alone = phasesOf(scenario).filter((each) => each.phase.name === phase.name).length === 1;
  return alone ? phase.name : `${phase.name} in ${round.name}`;
}

/** "minute 3 of Private talks" in the minutes of this session; "the start of Private talks" where no clock runs. */
export function momentWords(state: State, moment: Moment): string {
  const { scenario } = state;
  const index = scenario ? phaseOfMoment(scenario, moment) : -1;
  const name = (scenario && phaseWords(scenario, index)) ?? moment.phase;
  const minutes = scenario ? Math.round(moment.minute * factorOf(state, scenario, index) * 10) / 10 : 0;
  return minutes === 0 ? `the start of ${name}` : `minute ${minutes} of ${name}`;
}

const plain = (points: number): string => (points < 0 ? `−${Math.abs(points)}` : String(points));

/** "North’s score reaches 5". */
export const scoreWords = (state: State, { party, atLeast }: { party: string; atLeast: number }, verb: string) =>
  `${namesIn(state).party(party)}’s score ${verb} ${plain(atLeast)}`;

/** What an inject waits for, in words: "at minute 3 of Private talks", "when Legal form “Treaty” is tabled". */
export function releaseWords(state: State, release: Release): string {
  if (release === 'by-hand') return 'by hand only';
  if ('at' in release) return `at ${momentWords(state, release.at)}`;
  const { when } = release;
  if ('by' in when) return `by ${momentWords(state, when.by)}, unless ${happeningWords(state, when.without, 'may')}`;
  return `when ${'score' in when ? scoreWords(state, when.score, 'reaches') : happeningWords(state, when, 'may')}`;
}
