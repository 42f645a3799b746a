import { expect, test } from 'vitest';
import { prepare } from '../../game/scenario/prepare';
import { briefOf, publicScenario } from '../../game/scenario/publish';
import { contradictions } from '../../game/scoring/coherence';
import { heldTerms, statusQuo } from '../../game/scoring/outcome';
import { gatesRequired, passesByRule, supportOf } from '../../game/scoring/ratification';
import { redLinesCrossed } from '../../game/scoring/red-lines';
import { pointsOf, scoreOf } from '../../game/scoring/score';
import {
  bestOfEveryIssue,
  interactionRows,
  noDealFigures,
  optionRows,
  precedentFigures,
  reservationFigures,
} from '../support/flagship-figures';
import { loadFlagship } from '../support/load-flagship';

const parties = ['us', 'ukraine', 'europe', 'russia'];
const { file, standard } = await loadFlagship();
const inPublic = publicScenario(standard);
const briefs = parties.map((party) => briefOf(standard, party));
const outcome = (terms: Record<string, string>) => ({ ...heldTerms(standard), ...terms });
const scoresOf = (terms: Record<string, string>) => briefs.map((brief) => pointsOf(brief.scoreSheet, outcome(terms)));
const termsOf = (precedent: string) => standard.precedents.find(({ id }) => id === precedent)?.terms ?? {};

test('the parts are all there', () => {
  expect(file.issues.map(({ id, options }) => [id, options.length])).toEqual([
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
    ['sequencing', 3],
    ['eu-accession', 3],
  ]);
  expect(file.coherence).toHaveLength(5);
  expect(file.instruments.map(({ id, confidential, gates }) => [id, confidential, gates])).toEqual([
    ['guarantee', true, ['senate', 'congress', 'rada']],
    ['non-recognition', false, ['congress']],
    ['european-force', true, ['european-parliaments']],
    ['sanctions-assets', false, []],
    ['ceasefire', false, ['referendum', 'federal-assembly']],
    ['nato-track', false, ['senate', 'referendum', 'allied-parliaments']],
    ['settlement', false, file.gates.map(({ id }) => id)],
  ]);
  expect(file.rounds.map(({ id }) => id)).toEqual(['opening', 'exchange', 'narrowing', 'closing', 'reopened']);
});

test.each(Object.entries(reservationFigures))('with %s instructions the parties need so much', (mandate, figures) => {
  const { parties: instructed } = prepare(file, { variant: 'standard', mandate });
  expect(instructed.map(({ reservation }) => reservation)).toEqual(figures);
});

test('without a choice the standard instructions hold', () => {
  expect(file.parties.map(({ id, reservation }) => [id, reservation])).toEqual(
    parties.map((id, index) => [id, reservationFigures.standard[index]]),
  );
});

const variants: Record<string, { issues: number; packages: number; instruments: number }> = {
  standard: { issues: 14, packages: 368_640_000, instruments: 7 },
  classroom: { issues: 7, packages: 40_000, instruments: 4 },
  expert: { issues: 16, packages: 3_317_760_000, instruments: 7 },
};

test.each(Object.entries(variants))('the %s variant has its issues and its packages', (variant, expected) => {
  const { issues, held, instruments } = prepare(file, { variant, mandate: null });
  expect(issues).toHaveLength(expected.issues);
  expect(held).toHaveLength(16 - expected.issues);
  expect(issues.reduce((product, { options }) => product * options.length, 1)).toBe(expected.packages);
  expect(instruments).toHaveLength(expected.instruments);
});

test('a host is offered the standard variant first', () => {
  expect(file.variants.map(({ id }) => id)).toEqual(Object.keys(variants));
});

test.each(file.variants.map(({ id }) => id))(
  'in the %s variant narrow instruments share the issues out, and the last covers all and needs all',
  (variant) => {
    const prepared = prepare(file, { variant, mandate: null });
    const all = prepared.issues.map(({ id }) => id);
    const [settlement, ...narrow] = [...prepared.instruments].reverse();
    expect(settlement).toMatchObject({ id: 'settlement', issues: all, signatories: parties });
    expect(narrow.flatMap(({ issues }) => issues).sort()).toEqual([...all].sort());
  },
);

test('it plays in 90 minutes, and in ten more if an agreement fails at home', () => {
  const phases = file.rounds.flatMap((round) => round.phases);
  const minutes = (afterFailure: boolean) =>
    phases.filter((phase) => phase.afterFailure === afterFailure).reduce((sum, phase) => sum + phase.minutes, 0);
  expect(minutes(false)).toBe(90);
  expect(minutes(true)).toBe(10);
  expect(phases[0]?.allows).toEqual([]);
  expect(phases.filter(({ ratifies }) => ratifies).map(({ id, allows }) => [id, allows])).toEqual([
    ['ratification', ['talk-plenary', 'talk-private']],
    ['second-ratification', ['talk-plenary', 'talk-private']],
  ]);
  expect(file.rounds.at(-1)?.phases.map(({ id, afterFailure }) => [id, afterFailure])).toEqual([
    ['talks', true],
    ['second-ratification', true],
  ]);
  expect(file.rounds.at(-1)?.phases[0]?.allows).toEqual(expect.arrayContaining(['table', 'sign']));
});

test('four clocks and none', () => {
  expect(file.paces.map(({ id, factor }) => [id, factor])).toEqual([
    ['standard', 1],
    ['express', 0.5],
    ['half-day', 2.5],
    ['days', 64],
    ['untimed', 0],
  ]);
});

const figures = (points: Readonly<Record<string, number>>) => parties.map((party) => points[party]).join(' ');
const asList = (options: string | string[]) => (typeof options === 'string' ? [options] : options);

test('every option has the points of the design', () => {
  const found = file.issues.flatMap(({ id, options }) =>
    options.map((option) => `${id}.${option.id} ${figures(option.points)}`),
  );
  expect(found).toEqual(optionRows);
});

test('every interaction is that of the design', () => {
  const found = file.interactions.map(({ when, points }) => {
    const conditions = Object.entries(when).map(([issue, options]) => `${issue}=${asList(options).join('/')}`);
    return `${conditions.join(' ')} ${figures(points)}`;
  });
  expect(found).toEqual(interactionRows);
});

test('the best of every issue adds up for each party', () => {
  const bestOf = (party: string) =>
    standard.issues.reduce(
      (sum, { options }) => sum + Math.max(...options.map(({ points }) => points[party] ?? Number.NaN)),
      0,
    );
  expect(parties.map(bestOf)).toEqual(bestOfEveryIssue);
});

test('every precedent of the design is there and no other', () => {
  expect(file.precedents.map(({ id }) => id)).toEqual(Object.keys(precedentFigures));
});

const table = Object.entries(precedentFigures);
const conditions = inPublic.coherence;

test.each(table)('precedent %s scores as designed', (id, { scores }) => {
  expect(scoresOf(termsOf(id))).toEqual(scores);
});

test.each(table)('precedent %s is coherent and crosses the red lines it should', (id, { crossed }) => {
  const terms = outcome(termsOf(id));
  const found = briefs.flatMap((brief, index) =>
    redLinesCrossed(brief, { before: statusQuo(standard), after: terms }, terms).map(
      (line) => `${parties[index]}: ${line}`,
    ),
  );
  expect(found).toEqual(crossed);
  expect(contradictions({ coherence: conditions }, terms)).toEqual([]);
});

test.each(table)('precedent %s meets the gates it should, with the support it should', (id, { gates }) => {
  const found = gatesRequired(inPublic, { instrument: 'settlement', terms: termsOf(id) }).map((gate) => {
    const own = briefOf(standard, gate.party).gates.find((each) => each.gate === gate.id);
    if (!own) throw new Error(`${gate.party} does not know its gate ${gate.id}`);
    const counted = supportOf(own, outcome(termsOf(id)), { delayEnds: true, round: 3 });
    return `${gate.id} ${counted.support}/${counted.threshold}${passesByRule(counted) ? '' : ' fails'}`;
  });
  expect(found).toEqual(gates);
});

test.each([
  ['guarantee', { form: 'executive', response: 'consult' }, []],
  ['guarantee', { form: 'statute', response: 'ambiguity' }, ['congress', 'rada']],
  ['guarantee', { form: 'treaty', response: 'defend' }, ['senate', 'rada']],
  ['non-recognition', { recognition: 'silence' }, []],
  ['non-recognition', { recognition: 'nonrec' }, ['congress']],
  ['european-force', { euforce: 'trainers' }, []],
  ['european-force', { euforce: 'rear' }, ['european-parliaments']],
  ['sanctions-assets', { sanctions: 'lift', assets: 'return' }, []],
  ['ceasefire', { territory: 'freeze' }, ['federal-assembly']],
  ['ceasefire', { territory: 'dmz' }, ['referendum', 'federal-assembly']],
  ['nato-track', { nato: 'moratorium' }, []],
  ['nato-track', { nato: 'renounce' }, ['referendum']],
  ['nato-track', { nato: 'accession' }, ['senate', 'allied-parliaments']],
])('under %s, %j has to pass %j', (instrument, terms, gates) => {
  expect(gatesRequired(inPublic, { instrument, terms }).map(({ id }) => id)).toEqual(gates);
});

test('with no deal the status quo scores, less the cost of four rounds of war', () => {
  expect(scoresOf(statusQuo(standard))).toEqual(noDealFigures.points);
  expect(briefs.map((brief) => scoreOf(brief, statusQuo(standard), null).total)).toEqual(noDealFigures.total);
  expect(contradictions({ coherence: conditions }, statusQuo(standard))).toEqual([]);
});

test('the war ends with a ceasefire or a settlement, at once if in the first round', () => {
  expect(file.delay?.until).toEqual(['ceasefire', 'settlement']);
  const delays = (endedIn: number | null) => briefs.map((brief) => scoreOf(brief, statusQuo(standard), endedIn).delay);
  expect(delays(0)).toEqual([0, 0, 0, 0]);
  expect(delays(3)).toEqual(noDealFigures.afterThreeRounds);
  expect(delays(4)).toEqual(delays(null));
});
