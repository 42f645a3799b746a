import { conditionOf } from '../../../game/scenario/conditions';
import type { When } from '../../../game/scenario/fields';
import type { Inject, Moment, Trigger } from '../../../game/scenario/inject';
import type { PublicScenario } from '../../../game/scenario/readers';
import { issueName, listed, optionName, partyName, plain } from '../table/words/words';

type Happening = Exclude<Trigger, { score: unknown } | { by: unknown }>;

/** “Law” or “Treaty” on Legal form, as it stands in a sentence: Legal form “Law” or “Treaty”. */
function termsWords(scenario: PublicScenario, when: When): { words: string; many: boolean } {
  const terms = Object.entries(conditionOf(when)).map(([issue, options]) => {
    const names = options.map((option) => `“${optionName(scenario, issue, option)}”`);
    return `${issueName(scenario, issue)} ${listed(names, 'or')}`;
  });
  return terms.length ? { words: listed(terms), many: terms.length > 1 } : { words: 'anything', many: false };
}

function happeningWords(scenario: PublicScenario, what: Happening): string {
  if ('tabledBy' in what) return `${partyName(scenario, what.tabledBy)} tables anything`;
  const tabled = 'tabled' in what;
  const { words, many } = termsWords(scenario, tabled ? what.tabled : what.inForce);
  return `${words} ${many ? 'are' : 'is'} ${tabled ? 'tabled' : 'in force'}${many ? ' together' : ''}`;
}

/** `factor` is that of the pace: the minutes a moment counts are the author's. At 0 no clock runs. */
function momentWords(scenario: PublicScenario, { round, phase, minute }: Moment, factor: number): string {
  const name = scenario.rounds.find(({ id }) => id === round)?.phases.find(({ id }) => id === phase)?.name ?? phase;
  const minutes = Math.round(minute * factor * 10) / 10;
  return minutes === 0 ? `the start of ${name}` : `minute ${plain(minutes)} of ${name}`;
}

/** What an inject waits for, in words: "at minute 3 of Private talks", "when Legal form “Treaty” is tabled". */
export function releaseWords(scenario: PublicScenario, { release }: Pick<Inject, 'release'>, factor = 1): string {
  if (release === 'by-hand') return 'by hand only';
  if ('at' in release) return `at ${momentWords(scenario, release.at, factor)}`;
  const { when } = release;
  if ('by' in when)
    return `by ${momentWords(scenario, when.by, factor)}, unless ${happeningWords(scenario, when.without)}`;
  if ('score' in when)
    return `when ${partyName(scenario, when.score.party)}’s score reaches ${plain(when.score.atLeast)}`;
  return `when ${happeningWords(scenario, when)}`;
}
