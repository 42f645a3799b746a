import type { Plan } from '../../game/exercise/plan';
import type { ScenarioCard } from '../../game/protocol/hosting';
import { minutesWords } from '../lib/span-words';

export type Choice<Id extends string = string> = Readonly<{ id: Id; name: string; note: string }>;

export const minutesOf = ({ rounds }: Pick<ScenarioCard, 'rounds'>): number =>
  rounds.flatMap(({ phases }) => phases).reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes as one plans by them: to the minute, from an hour and a half to five minutes, from two days to the day. */
function roughly(minutes: number): string {
  if (minutes >= 2880) return `${Math.round(minutes / 1440)} days`;
  const step = minutes < 90 ? 1 : 5;
  return minutesWords(Math.round(minutes / step) * step);
}

/** Each pace with what it makes of the scenario's minutes. A factor of 0 runs no clock. */
export const paceChoices = (card: ScenarioCard): readonly Choice[] =>
  card.paces.map(({ id, name, factor }) => ({
    id,
    name,
    note: factor === 0 ? 'no clock runs' : `about ${roughly(minutesOf(card) * factor)} in all`,
  }));

export const clockChoices: readonly Choice<Plan['clock']>[] = [
  { id: 'automatic', name: 'Go on by itself', note: 'the next phase begins at once' },
  { id: 'facilitator', name: 'Wait for me', note: 'you move the table on when it is ready' },
];

/** Each variant with its number of issues, unless its name says that already. */
export const variantChoices = (card: ScenarioCard): readonly Choice[] =>
  card.variants.map(({ id, name, summary, issues }) => ({
    id,
    name,
    note: name.includes(`${issues} issues`) ? summary : `${issues} issues. ${summary}`,
  }));

/** The empty id stands for the instructions that the briefs themselves give. */
export const mandateChoices = (card: ScenarioCard): readonly Choice[] => [
  { id: '', name: 'As in the briefs', note: 'what a deal must be worth to each delegation is as the author set it' },
  ...card.mandates.map(({ id, name }) => ({
    id,
    name,
    note: 'the same briefs, but a deal must be worth other points',
  })),
];

const languageName = (language: string, inLanguage = language): string => {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
};

/** The author's own language first; each by its own name. */
export const languageChoices = ({ languages: [own = 'en', ...others] }: ScenarioCard): readonly Choice[] => [
  { id: own, name: languageName(own), note: 'as the author wrote it' },
  ...others.map((id) => ({
    id,
    name: languageName(id),
    note: `the scenario’s texts; what is not translated stays in ${languageName(own, 'en')}, marked [${own}]`,
  })),
];

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function issuesWords({ issues, variants }: ScenarioCard): string {
  const counts = variants.length ? variants.map((variant) => variant.issues) : [issues.length];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least === most) return counted(most, 'issue');
  return `${least} ${most - least === 1 ? 'or' : 'to'} ${most} issues`;
}

/** How large an exercise is: "4 parties · 7 to 16 issues · 5 rounds · 90 min at the author’s pace · 15 injects". */
export const sizeWords = (card: ScenarioCard): string =>
  [
    counted(card.parties.length, 'party', 'parties'),
    issuesWords(card),
    counted(card.rounds.length, 'round'),
    `${minutesWords(minutesOf(card))} at the author’s pace`,
    ...(card.injects > 0 ? [counted(card.injects, 'inject')] : []),
  ].join(' · ');
