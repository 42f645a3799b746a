import { type Scenario, ScenarioFile } from '../scenario-file';
import { type Text, walkTexts } from './walk-texts';

/** The pages of a scenario, Markdown beside its file, by the path that names them. */
export function pagesOf(scenario: Scenario): ReadonlyMap<string, string> {
  const { parties, precedents, briefs, precedentPages, sources, sourcesText } = scenario;
  const pages = new Map([[sources, sourcesText]]);
  const add = (path: string | undefined, text: string | undefined) => {
    if (path !== undefined && text !== undefined) pages.set(path, text);
  };
  add(scenario.background, scenario.backgroundText);
  add(scenario.notes, scenario.notesText);
  for (const { id, brief } of parties) add(brief, briefs[id]);
  for (const { id, page } of precedents) add(page, precedentPages[id]);
  return pages;
}

/**
 * Every text of a scenario that a locale may translate, pages not among them. One that stands in several places under
 * the same address is listed once.
 */
export function textsOf(scenario: Scenario): readonly Text[] {
  const texts = new Map<string, Text>();
  walkTexts(ScenarioFile, scenario, (found) => {
    texts.set(keyOf(found.address), found);
    return found.text;
  });
  return [...texts.values()];
}

/** An address as a key. */
export const keyOf = (address: readonly string[]): string => JSON.stringify(address);
