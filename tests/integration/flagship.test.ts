import { expect, test } from 'vitest';
import { briefOf } from '../../game/scenario/publish';
import { contradictions } from '../../game/scoring/coherence';
import { statusQuo } from '../../game/scoring/outcome';
import { redLinesCrossed } from '../../game/scoring/red-lines';
import { pointsOf, scoreOf } from '../../game/scoring/score';
import { formatFault, loadScenario } from '../../server/scenario-files';
import { interactionRows, optionRows } from '../support/flagship-figures';

const parties = ['us', 'ukraine', 'europe', 'russia'];
type Four = readonly [us: number, ukraine: number, europe: number, russia: number];

const vetoLine = 'ukraine: A Russian veto over activation';
const accessionLine = 'russia: NATO accession of Ukraine';

const precedents: Record<string, { scores: Four; crossed?: string[] }> = {
  mdt: { scores: [75, 79, 85, 31] },
  tra: { scores: [95, 62, 81, 43] },
  'tra-plus': { scores: [94, 71, 88, 40] },
  qme: { scores: [88, 71, 83, 39] },
  nato5: { scores: [69, 78, 84, 25], crossed: [accessionLine] },
  budapest94: { scores: [67, 28, 43, 60], crossed: [vetoLine] },
  bsa2024: { scores: [80, 44, 64, 48] },
  'g7-2023': { scores: [82, 47, 64, 48] },
  swua: { scores: [85, 52, 72, 44] },
  eulite: { scores: [85, 46, 54, 55], crossed: ['europe: A force in the rear with no US backstop'] },
  eubacked: { scores: [86, 58, 81, 45] },
  paris2026: { scores: [89, 55, 73, 48] },
  porcupine: { scores: [87, 77, 93, 35] },
  plan20: { scores: [80, 69, 84, 32] },
  'plan20-50': { scores: [77, 72, 85, 30] },
  plan28: {
    scores: [75, 6, 22, 83],
    crossed: ['ukraine: Recognised cession of territory', 'ukraine: Cession for a mere declaration'],
  },
  istanbul22: {
    scores: [38, 34, 33, 66],
    crossed: [
      vetoLine,
      'ukraine: Forces capped at 250,000',
      'europe: Assets returned and sanctions lifted in full',
      'russia: Withdrawal to the lines of February 2022',
    ],
  },
  minsk2: { scores: [62, 28, 42, 58], crossed: [vetoLine] },
  hollownato: { scores: [73, 48, 64, 36], crossed: [accessionLine] },
};

const loaded = await loadScenario('scenarios/ukraine-guarantees');
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
const { scenario } = loaded;
const briefs = parties.map((party) => briefOf(scenario, party));
const scoresOf = (terms: Record<string, string>) => briefs.map((brief) => pointsOf(brief.scoreSheet, terms));

test('the parts are all there', () => {
  expect(scenario.parties.map(({ id, reservation }) => [id, reservation])).toEqual([
    ['us', 70],
    ['ukraine', 52],
    ['europe', 58],
    ['russia', 50],
  ]);
  expect(scenario.issues.map(({ id, options }) => [id, options.length])).toEqual([
    ['form', 5],
    ['response', 5],
    ['nato', 4],
    ['duration', 4],
    ['euforce', 4],
    ['backstop', 4],
    ['forcecap', 4],
    ['arms', 5],
    ['territory', 5],
    ['recognition', 3],
    ['sanctions', 4],
    ['assets', 4],
    ['monitoring', 4],
    ['activation', 3],
  ]);
  expect(scenario.interactions).toHaveLength(29);
  expect(scenario.coherence).toHaveLength(5);
  expect(scenario.instruments.map(({ id, confidential }) => [id, confidential])).toEqual([
    ['guarantee', true],
    ['non-recognition', false],
    ['european-force', true],
    ['sanctions-assets', false],
    ['ceasefire', false],
    ['nato-track', false],
    ['settlement', false],
  ]);
  expect(scenario.rounds).toHaveLength(4);
});

test('six instruments share the issues out, the seventh covers all and needs all', () => {
  const all = scenario.issues.map(({ id }) => id);
  const [settlement, ...narrow] = [...scenario.instruments].reverse();
  expect(settlement).toMatchObject({ id: 'settlement', issues: all, signatories: parties });
  expect(narrow.flatMap(({ issues }) => issues).sort()).toEqual([...all].sort());
});

test('it plays in 90 minutes, and every phase says what to do', () => {
  const phases = scenario.rounds.flatMap((round) => round.phases);
  expect(phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  expect(phases[0]?.allows).toEqual([]);
  expect(phases.at(-1)?.allows).toEqual(expect.arrayContaining(['talk-plenary', 'table', 'sign']));
  expect(scenario.paces).toContainEqual(expect.objectContaining({ id: 'standard', factor: 1 }));
  expect(scenario.paces).toContainEqual(expect.objectContaining({ id: 'untimed', factor: 0 }));
});

const figures = (points: Readonly<Record<string, number>>) => parties.map((party) => points[party]).join(' ');

test('every option has the points of the design', () => {
  const found = scenario.issues.flatMap(({ id, options }) =>
    options.map((option) => `${id}.${option.id} ${figures(option.points)}`),
  );
  expect(found).toEqual(optionRows);
});

test('every interaction is that of the design', () => {
  const found = scenario.interactions.map(({ when, points }) => {
    const conditions = Object.entries(when).map(([issue, options]) => `${issue}=${asList(options).join('/')}`);
    return `${conditions.join(' ')} ${figures(points)}`;
  });
  expect(found).toEqual(interactionRows);
});

test('the best of every issue adds up for each party', () => {
  const bestOf = (party: string) =>
    scenario.issues.reduce(
      (sum, { options }) => sum + Math.max(...options.map(({ points }) => points[party] ?? Number.NaN)),
      0,
    );
  expect(parties.map(bestOf)).toEqual([98, 100, 103, 99]);
});

test.each(Object.entries(precedents))('precedent %s scores as designed', (id, { scores }) => {
  const terms = scenario.precedents.find((precedent) => precedent.id === id)?.terms ?? {};
  expect(scoresOf(terms)).toEqual(scores);
});

test.each(Object.entries(precedents))(
  'precedent %s is coherent and crosses the red lines it should',
  (id, expected) => {
    const terms = scenario.precedents.find((precedent) => precedent.id === id)?.terms ?? {};
    const crossed = briefs.flatMap((brief, index) =>
      redLinesCrossed(brief, { before: statusQuo(scenario), after: terms }, terms).map(
        (line) => `${parties[index]}: ${line}`,
      ),
    );
    expect(crossed).toEqual(expected.crossed ?? []);
    expect(contradictions({ coherence: conditions }, terms)).toEqual([]);
  },
);

test('every precedent of the design is there and no other', () => {
  expect(scenario.precedents.map(({ id }) => id)).toEqual(Object.keys(precedents));
});

test('with no deal the status quo scores, less the cost of four rounds of war', () => {
  const outcome = statusQuo(scenario);
  expect(scoresOf(outcome)).toEqual([76, 44, 60, 45]);
  expect(briefs.map((brief) => scoreOf(brief, outcome, null).total)).toEqual([66, 30, 50, 39]);
  expect(contradictions({ coherence: conditions }, outcome)).toEqual([]);
});

test('the war ends with a ceasefire or a settlement, at once if in the first round', () => {
  expect(scenario.delay?.until).toEqual(['ceasefire', 'settlement']);
  expect(briefs.map((brief) => scoreOf(brief, statusQuo(scenario), 0).delay)).toEqual([0, 0, 0, 0]);
  expect(briefs.map((brief) => scoreOf(brief, statusQuo(scenario), 3).delay)).toEqual([7, 10, 7, 4]);
});

const asList = (options: string | string[]) => (typeof options === 'string' ? [options] : options);
const conditions = scenario.coherence.map(({ never, why }) => ({
  never: Object.fromEntries(Object.entries(never).map(([issue, options]) => [issue, asList(options)])),
  why,
}));

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
      const options = scenario.issues.find((issue) => issue.id === id)?.options ?? [];
      return packages.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id })));
    },
    [{}],
  );

const count = (admit: (terms: Record<string, string>) => boolean) =>
  groups.map((issues) => packagesOf(issues).filter(admit).length).reduce((product, size) => product * size, 1);

test('the space of packages has the size the design gives', () => {
  const rules = [
    ...conditions.map(({ never }) => never),
    ...briefs.flatMap(({ redLines }) => redLines.map((l) => l.when)),
  ];
  for (const rule of rules) {
    expect(groups.some((group) => Object.keys(rule).every((issue) => group.includes(issue)))).toBe(true);
  }
  const coherent = (terms: Record<string, string>) => contradictions({ coherence: conditions }, terms).length === 0;
  const crossesNone = (terms: Record<string, string>) =>
    briefs.every((brief) => redLinesCrossed(brief, { before: statusQuo(scenario), after: terms }, terms).length === 0);
  expect(count(() => true)).toBe(368_640_000);
  // Form, response, duration and track: 3 with no form, 48 with a declaration, 80 with each of the others.
  expect(count(coherent)).toBe((3 + 48 + 3 * 80) * 14 * 61_440);
  expect(count((terms) => coherent(terms) && crossesNone(terms))).toBe(27_345_600);
});

test('each delegation has a brief of its own in the same order, and none says who is right', () => {
  const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '));
  const [first = ''] = Object.values(scenario.briefs);
  for (const text of Object.values(scenario.briefs)) {
    expect(headings(text)).toEqual(headings(first));
    expect(text.split(/\s+/).length).toBeGreaterThan(350);
    expect(text).toMatch(/does\s+not\s+say\s+that\s+they\s+are\s+right/);
  }
});
