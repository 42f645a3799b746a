import type { Terms } from '../id';
import type { ScenarioFile } from '../scenario-file';
import type { Fault, Path } from './fault';
import { holds } from './holds';

type Rule = ScenarioFile['coherence'][number];

/** What holds where nothing is agreed. */
export const statusQuoOf = ({ issues }: ScenarioFile): Terms =>
  Object.fromEntries(issues.map(({ id, statusQuo }) => [id, statusQuo]));

/** The first combination in these terms that coherence forbids. An empty rule is a fault of its own. */
export const forbiddenIn = ({ coherence }: ScenarioFile, terms: Terms): Rule | undefined =>
  coherence.find(({ never }) => Object.keys(never).length > 0 && holds(terms, never));

/** The options that a rule speaks of, as the terms have them. */
export const namedBy = ({ never }: Rule, terms: Terms): string =>
  Object.keys(never)
    .map((issue) => `${issue}: ${terms[issue]}`)
    .join(', ');

/** The status quo is an outcome, and a precedent becomes a proposal: neither may be what cannot be. */
export function coherenceFaults(file: ScenarioFile): Fault[] {
  const fault = (terms: Terms, path: Path, what: string, right: string): Fault[] => {
    const rule = forbiddenIn(file, terms);
    if (!rule) return [];
    return [{ path, message: `${what} has ${namedBy(rule, terms)}, which cannot be: ${rule.why}`, right }];
  };
  const statusQuo = statusQuoOf(file);
  const broken = forbiddenIn(file, statusQuo);
  const first = file.issues.findIndex(({ id }) => broken && Object.hasOwn(broken.never, id));
  return [
    ...fault(
      statusQuo,
      ['issues', first, 'statusQuo'],
      'the status quo',
      'another status quo on one of these issues, or a narrower rule of coherence',
    ),
    ...file.precedents.flatMap(({ id, terms }, index) =>
      fault(terms, ['precedents', index, 'terms'], `precedent ${id}`, 'another option on one of these issues'),
    ),
  ];
}
