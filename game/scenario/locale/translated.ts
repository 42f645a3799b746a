import { type Scenario, ScenarioFile } from '../scenario-file';
import type { Locale } from './locale';
import { keyOf, pagesOf } from './texts';
import { walkTexts } from './walk-texts';

/** A text that has no translation, marked with its language, and cut where the mark would not leave it room. */
function marked(text: string, language: string, most: number): string {
  const whole = `[${language}] ${text}`;
  if (whole.length <= most) return whole;
  const cut = [...whole];
  while (cut.join('').length > most - 1) cut.pop();
  return `${cut.join('').trimEnd()}…`;
}

/**
 * A scenario, as loaded, in the language of a locale. What the locale leaves out stays in the original language and says
 * so: `[en] Ceasefire`. Choose a variant and a mandate after this.
 */
export function translated(scenario: Scenario, locale: Locale): Scenario {
  const file = walkTexts(
    ScenarioFile,
    scenario,
    ({ address, text, most }) => locale.texts.get(keyOf(address)) ?? marked(text, scenario.language, most),
  );
  const pages = pagesOf(scenario);
  const page = (path: string | undefined): string =>
    locale.pages.get(path ?? '') ?? `[${scenario.language}]\n\n${pages.get(path ?? '') ?? ''}`;
  const { parties, precedents, precedentPages, sources, background, notes } = scenario;
  return {
    ...scenario,
    ...ScenarioFile.parse(file),
    language: locale.language,
    briefs: Object.fromEntries(parties.map(({ id, brief }) => [id, page(brief)])),
    precedentPages: Object.fromEntries(
      precedents.filter(({ id }) => precedentPages[id] !== undefined).map((each) => [each.id, page(each.page)]),
    ),
    sourcesText: page(sources),
    ...(scenario.backgroundText === undefined ? {} : { backgroundText: page(background) }),
    ...(scenario.notesText === undefined ? {} : { notesText: page(notes) }),
  };
}
