import { type Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { duo } from './scenarios';

/** Long enough to play from, and without figures. */
const brief = (party: string): string =>
  `# Brief of ${party}\n\n${'Words to play from, one after another. '.repeat(25)}`;

const texts = ['briefs', 'precedentPages', 'sourcesText', 'backgroundText', 'notesText', 'held', 'variant', 'mandate'];

const duoFile = Object.fromEntries(Object.entries(duo).filter(([key]) => !texts.includes(key)));

/** What a test writes in place of a part of the file, as an author would: defaults may be left out. */
type Changes = Readonly<Partial<Record<keyof ScenarioFile, unknown>>>;

/** The duo with other parts, as loaded: a scenario in which no lint finds anything until one of its parts is changed. */
export const duoWith = (changes: Changes = {}, pages: Partial<Scenario> = {}): Scenario => ({
  ...ScenarioFile.parse({ ...duoFile, ...changes }),
  briefs: Object.fromEntries(duo.parties.map(({ id }) => [id, brief(id)])),
  precedentPages: {},
  sourcesText: duo.sourcesText,
  held: [],
  ...pages,
});
