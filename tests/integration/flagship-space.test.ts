import { expect, test } from 'vitest';
import { briefOf, publicScenario } from '../../game/scenario/publish';
import { contradictions } from '../../game/scoring/coherence';
import { heldTerms, statusQuo } from '../../game/scoring/outcome';
import { redLinesCrossed } from '../../game/scoring/red-lines';
import { loadFlagship } from '../support/load-flagship';

const { standard } = await loadFlagship();
const briefs = standard.parties.map(({ id }) => briefOf(standard, id));
const { coherence } = publicScenario(standard);

/** Issues that no rule joins to another group: packages of the whole are the product of those of the groups. */
const groups = [
  ['form', 'response', 'duration', 'nato', 'territory', 'recognition'],
  ['euforce', 'backstop'],
  ['sanctions', 'assets'],
  ['forcecap'],
  ['arms'],
  ['monitoring'],
  ['activation'],
];

const packagesOf = (issues: readonly string[]): Record<string, string>[] =>
  issues.reduce<Record<string, string>[]>(
    (packages, id) => {
      const options = standard.issues.find((issue) => issue.id === id)?.options ?? [];
      return packages.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id })));
    },
    [{}],
  );

const count = (admit: (terms: Record<string, string>) => boolean) =>
  groups.map((issues) => packagesOf(issues).filter(admit).length).reduce((product, size) => product * size, 1);

const coherent = (terms: Record<string, string>) => contradictions({ coherence }, terms).length === 0;

const crossesNone = (terms: Record<string, string>) => {
  const after = { ...heldTerms(standard), ...terms };
  return briefs.every((brief) => redLinesCrossed(brief, { before: statusQuo(standard), after }, terms).length === 0);
};

test('no rule joins two of the groups that packages are counted by', () => {
  const rules = [
    ...coherence.map(({ never }) => never),
    ...briefs.flatMap(({ redLines }) => redLines.map((l) => l.when)),
  ];
  const inOneGroup = rules.filter((rule) =>
    groups.some((group) => Object.keys(rule).every((issue) => group.includes(issue))),
  );
  expect(inOneGroup).toEqual(rules);
  expect(groups.flat().sort()).toEqual(standard.issues.map(({ id }) => id).sort());
});

test('the space of packages has the size the design gives', () => {
  expect(count(() => true)).toBe(368_640_000);
  // Form, response, duration and track: 3 with no form, 48 with a declaration, 80 with each of the others.
  expect(count(coherent)).toBe((3 + 48 + 3 * 80) * 14 * 61_440);
  expect(count((terms) => coherent(terms) && crossesNone(terms))).toBe(27_345_600);
});
