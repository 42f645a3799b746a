import type { PublicScenario } from '../../game/scenario/readers';
import { holdsFor, type RawLedger, sumOf } from './raw-ledger';

type Terms = Readonly<Record<string, string>>;
type Instrument = PublicScenario['instruments'][number];

/** The instruments with most issues first, each that settles something the ones before do not. */
function instrumentsFor({ instruments }: PublicScenario): Instrument[] {
  const chosen: Instrument[] = [];
  const left = new Set(instruments.flatMap(({ issues }) => issues));
  for (const each of [...instruments].sort((a, b) => b.issues.length - a.issues.length)) {
    if (!each.issues.some((issue) => left.has(issue))) continue;
    chosen.push(each);
    for (const issue of each.issues) left.delete(issue);
  }
  return chosen;
}

function packagesFrom(ledger: RawLedger, scenario: PublicScenario, fromHere: boolean): Terms[] {
  const open = new Set(instrumentsFor(scenario).flatMap(({ issues }) => issues));
  const holds = ledger.outcome();
  let packages: Terms[] = [holds];
  for (const { id, options } of scenario.issues) {
    if (!open.has(id) || (fromHere && ledger.settled.has(id))) continue;
    packages = packages.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id })));
  }
  return packages;
}

function passesAtHome(ledger: RawLedger, scenario: PublicScenario, terms: Terms): boolean {
  const signed = instrumentsFor(scenario);
  const ends = ledger.endOfDelay() !== null || signed.some(({ id }) => scenario.delay?.until.includes(id));
  for (const { gates, issues } of signed) {
    const own = Object.fromEntries(
      Object.entries(terms).filter(([id]) => issues.includes(id) || scenario.held.some((held) => held.id === id)),
    );
    for (const { id, party, required } of scenario.gates.filter((gate) => gates.includes(gate.id))) {
      if (required.length > 0 && !required.some((when) => holdsFor(own, when))) continue;
      const gate = ledger.briefs.get(party)?.gates.find((each) => each.gate === id);
      if (!gate) continue;
      let support = gate.start + (ends ? gate.ifDelayEnds : 0) + sumOf(gate.support, terms);
      let threshold = gate.threshold;
      for (const change of gate.changes) {
        if (change.until !== null && ledger.round > change.until) continue;
        support += sumOf(change.support, terms);
        threshold += change.threshold;
      }
      if (support < threshold) return false;
    }
  }
  return true;
}

/** Scores of every package that nobody is bound to refuse and that passes at home, one package after another. */
export function rawPossible(ledger: RawLedger, fromHere: boolean): { scores: number[][]; zone: number } {
  const { scenario } = ledger;
  if (!scenario) throw new Error('no scenario yet');
  const scores: number[][] = [];
  let zone = 0;
  for (const terms of packagesFrom(ledger, scenario, fromHere)) {
    if (scenario.coherence.some(({ never }) => holdsFor(terms, never))) continue;
    const briefs = ledger.parties.map((party) => ledger.briefs.get(party));
    if (briefs.some((brief) => brief?.redLines.some(({ when }) => holdsFor(terms, when)))) continue;
    if (!passesAtHome(ledger, scenario, terms)) continue;
    const own = ledger.scores(terms);
    scores.push(own);
    if (own.every((score, index) => score >= (briefs[index]?.reservation ?? 0))) zone += 1;
  }
  return { scores, zone };
}

/** What scores left, of all those possible, by the definitions read out; null where nothing is better for one and worse for none. */
export function rawLeft(scores: readonly number[], possible: readonly (readonly number[])[]) {
  const gains = possible
    .map((other) => other.map((score, index) => score - (scores[index] ?? 0)))
    .filter((gain) => gain.every((each) => each >= 0) && gain.some((each) => each > 0));
  if (gains.length === 0) return null;
  const efficient = gains.filter(
    (gain) =>
      !gains.some(
        (other) =>
          other.every((each, at) => each >= (gain[at] ?? 0)) && other.some((each, at) => each > (gain[at] ?? 0)),
      ),
  );
  return {
    joint: Math.max(...gains.map((gain) => gain.reduce((sum, each) => sum + each, 0))),
    each: Math.max(...gains.map((gain) => Math.min(...gain))),
    distance: Math.min(...efficient.map((gain) => Math.max(...gain))),
    own: scores.map((_, index) => Math.max(...gains.map((gain) => gain[index] ?? 0))),
  };
}
