import { expect, test } from 'vitest';
import { prepare } from '../../game/scenario/prepare';
import { briefOf, publicScenario } from '../../game/scenario/publish';
import type { Scenario } from '../../game/scenario/scenario-file';
import { type SignatureRule, satisfies } from '../../game/scenario/signature-rule';
import { contradictions } from '../../game/scoring/coherence';
import { statusQuo } from '../../game/scoring/outcome';
import { gatesRequired, passesByRule, supportOf } from '../../game/scoring/ratification';
import { redLinesCrossed } from '../../game/scoring/red-lines';
import { pointsOf } from '../../game/scoring/score';
import { scenarioIn } from '../support/scenario-in';

type Package = Record<string, string>;

const merrow = await scenarioIn('scenarios/merrow-compact');
const budapest = await scenarioIn('scenarios/budapest-1994');
const both = [merrow, budapest];

const partiesOf = (scenario: Scenario) => scenario.parties.map(({ id }) => id);
const scoresOf = (scenario: Scenario, terms: Package) =>
  partiesOf(scenario).map((party) => pointsOf(briefOf(scenario, party).scoreSheet, terms));

/** Every choice of one option for each issue: plain nested loops, on purpose no part of the analysis. */
function packagesOf({ issues }: Scenario): Package[] {
  let packages: Package[] = [{}];
  for (const issue of issues) {
    const longer: Package[] = [];
    for (const terms of packages) for (const option of issue.options) longer.push({ ...terms, [issue.id]: option.id });
    packages = longer;
  }
  return packages;
}

/** For each package, the parties that could sign it: their instructions are met and no red line of theirs is crossed. */
function signersOf(scenario: Scenario): { terms: Package; signers: string[] }[] {
  const before = statusQuo(publicScenario(scenario));
  const briefs = partiesOf(scenario).map((party) => ({ party, brief: briefOf(scenario, party) }));
  const publicly = publicScenario(scenario);
  const coherent = packagesOf(scenario).filter((terms) => contradictions(publicly, terms).length === 0);
  return coherent.map((terms) => ({
    terms,
    signers: briefs
      .filter(({ brief }) => pointsOf(brief.scoreSheet, terms) >= brief.reservation)
      .filter(({ brief }) => redLinesCrossed(brief, { before, after: terms }, terms).length === 0)
      .map(({ party }) => party),
  }));
}

const ruleOf = ({ instruments }: Scenario): SignatureRule => instruments[0]?.signatureRule ?? { all: [] };
const passing = (scenario: Scenario) =>
  signersOf(scenario).filter(({ signers }) => satisfies(ruleOf(scenario), signers));
const under = (scenario: Scenario, mandate: string) => prepare(scenario, { variant: null, mandate });

const countBy = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

test('merrow: 64 of 720 packages pass and 6 are unanimous', () => {
  expect(packagesOf(merrow)).toHaveLength(720);
  const found = passing(merrow);
  const unanimous = found.filter(({ signers }) => signers.length === 6);
  expect([found.length, unanimous.length]).toEqual([64, 6]);
  expect(unanimous.map(({ terms }) => Object.values(terms).join(' '))).toEqual([
    'six prorata p15 share c8',
    'twelve prorata p15 seat c8',
    'twelve prorata p15 seat c10',
    'twelve prorata p22 share c6',
    'twelve prorata p22 share c8',
    'twelve prorata p22 seat c8',
  ]);
});

test('merrow: everyone without a veto is left out by some packages that pass, and nobody by all', () => {
  const left = passing(merrow).flatMap(({ signers }) => partiesOf(merrow).filter((party) => !signers.includes(party)));
  expect(countBy(left)).toEqual({ growers: 23, city: 12, fishery: 11, upland: 12 });
});

test('merrow: what the facilitator is told about the packages that pass', () => {
  const found = passing(merrow).map(({ terms }) => terms);
  const on = (issue: string) => countBy(found.map((terms) => terms[issue] ?? ''));
  expect(on('height')).toEqual({ none: 2, six: 29, twelve: 33 });
  expect(on('rule')).toEqual({ seniority: 9, prorata: 36, city: 19 });
  expect(on('price')).toEqual({ c6: 12, c8: 25, c10: 27 });
  const lenient = passing(under(merrow, 'lenient'));
  expect([lenient.length, lenient.filter(({ signers }) => signers.length === 6).length]).toEqual([142, 28]);
  expect(scoresOf(merrow, statusQuo(publicScenario(merrow)))).toEqual([58, 28, 45, 60, 36, 46]);
  const drafts = merrow.precedents.map(({ terms }) => JSON.stringify(terms));
  expect(found.filter((terms) => drafts.includes(JSON.stringify(terms)))).toEqual([]);
});

const zone = (scenario: Scenario) => signersOf(scenario).filter(({ signers }) => signers.length === 4);

/** The gates of a package as the two texts that make it would need them; the Senate's draw counts as a rule. */
function carriedAtHome(scenario: Scenario, terms: Package): boolean {
  const publicly = publicScenario(scenario);
  const needed = ['transfer', 'assurances'].flatMap((instrument) => gatesRequired(publicly, { instrument, terms }));
  return needed.every(({ id, party }) => {
    const gate = briefOf(scenario, party).gates.find((each) => each.gate === id);
    return gate !== undefined && passesByRule(supportOf(gate, terms, { delayEnds: true, round: 1 }));
  });
}

test('budapest: the zone is small, and smaller with the votes at home', () => {
  const counts = (scenario: Scenario) => {
    const found = zone(scenario);
    return [found.length, found.filter(({ terms }) => carriedAtHome(scenario, terms)).length];
  };
  expect([packagesOf(budapest).length, signersOf(budapest).length]).toEqual([1_728, 1_584]);
  expect(counts(budapest)).toEqual([68, 48]);
  expect(counts(under(budapest, 'open'))).toEqual([184, 103]);
});

test('budapest: the precedents score as the facilitator is told', () => {
  const scores = budapest.precedents.map(({ id, terms }) => [id, scoresOf(budapest, terms)]);
  expect(Object.fromEntries(scores)).toEqual({
    memorandum: [55, 66, 94, 96],
    alliance: [92, 35, 53, 57],
    'neutral-guarantee': [76, 81, 74, 66],
    'transfer-alone': [38, 65, 68, 68],
    'no-deal': [25, 61, 42, 46],
  });
  expect(scoresOf(budapest, statusQuo(publicScenario(budapest)))).toEqual([25, 61, 42, 46]);
});

test.each(both)('$id: the notes state the figures that this test counts', ({ id, notesText = '' }) => {
  const text = notesText.replaceAll(/\s+/g, ' ');
  const figures: Record<string, string[]> = {
    'merrow-compact': ['720 packages', '**64 pass**', '**6 are unanimous**', '142 pass and 28 are unanimous'],
    'budapest-1994': ['1,728 packages; 1,584', '68 of these (4.3%)', '48 remain (3.0%)', '184, and 103 with the votes'],
  };
  for (const figure of figures[id] ?? []) expect(text).toContain(figure);
});

test.each(both)('$id: every best adds up to about 100, and nobody gains from nothing', (scenario) => {
  const nothing = scoresOf(scenario, statusQuo(publicScenario(scenario)));
  scenario.parties.forEach(({ id, reservation }, index) => {
    const best = scenario.issues.map(({ options }) => Math.max(...options.map(({ points }) => points[id] ?? 0)));
    const sum = best.reduce((total, each) => total + each, 0);
    expect(sum).toBeGreaterThanOrEqual(95);
    expect(sum).toBeLessThanOrEqual(105);
    expect(nothing[index]).toBeLessThan(reservation);
  });
});

test.each(both)('$id: no option is worse than another for everyone', ({ issues, parties }) => {
  for (const { id, options } of issues) {
    for (const option of options) {
      const worse = options.filter(
        (other) =>
          other !== option && parties.every((party) => (other.points[party.id] ?? 0) >= (option.points[party.id] ?? 0)),
      );
      expect([id, option.id, worse.map((other) => other.id)]).toEqual([id, option.id, []]);
    }
  }
});

const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '));
const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

test.each([
  { scenario: merrow, from: 250, to: 400 },
  { scenario: budapest, from: 300, to: 450 },
])('$scenario.id: all briefs follow one template, and none says who is right', ({ scenario, from, to }) => {
  const texts = Object.values(scenario.briefs);
  for (const text of texts) {
    expect(headings(text)).toEqual(headings(texts[0] ?? ''));
    expect(words(text)).toBeGreaterThanOrEqual(from);
    expect(words(text)).toBeLessThanOrEqual(to);
    expect(text).toMatch(/does\s+not\s+say\s+that\s+they\s+are\s+right/);
  }
});

test.each([
  { scenario: merrow, minutes: 70 },
  { scenario: budapest, minutes: 30 },
])('$scenario.id plays in $minutes minutes and is a finished lesson', ({ scenario, minutes }) => {
  const phases = scenario.rounds.flatMap((round) => round.phases);
  expect(phases.reduce((sum, phase) => sum + phase.minutes, 0)).toBe(minutes);
  expect(scenario.goals.length).toBeGreaterThanOrEqual(3);
  expect(scenario.debrief.length).toBeGreaterThanOrEqual(5);
  expect(scenario.backgroundText).toBeTruthy();
  expect(scenario.model).toContain('teaching model');
});
