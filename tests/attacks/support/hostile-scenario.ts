import { type Scenario, ScenarioFile } from '../../../game/scenario/scenario-file';
import { mapped } from '../schema/mapped';
import { hostileLine, hostileWords } from './hostile-words';

/** Which fields of a scenario are words to be read, and not names of files or of looks. */
const words = /^(title|summary|model|name|question|explanation|text|why|task|source|interests|goals|debrief|texts)$/;
/** Whole pages. */
const pages = /^(briefs|precedentPages|sourcesText|backgroundText|notesText)$/;

/** A scenario as somebody would write it who means harm to whoever opens a session of it: with what is harmless in all its ids. */
export function hostileScenario(scenario: Scenario): Scenario {
  const changed = Object.entries(scenario).map(([key, value]) => {
    const written = mapped(value, (text, path) => {
      const at = [key, ...path].filter((step) => !/^\d+$/.test(step));
      if (pages.test(key)) return `${text}\n\n${hostileWords({ path: ['text'] })}`;
      const isWords = words.test(at.at(-1) ?? '') || at.at(-2) === 'texts';
      return isWords ? hostileLine() : text;
    });
    return [key, written] as const;
  });
  const hostile: Scenario = { ...scenario, ...Object.fromEntries(changed) };
  ScenarioFile.shape.parties.parse(hostile.parties);
  return hostile;
}
