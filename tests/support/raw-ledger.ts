import type { Brief, Clause, PublicScenario } from '../../game/scenario/readers';
import type { Event } from '../../game/session/events';

type Terms = Readonly<Record<string, string>>;
type Condition = Readonly<Record<string, readonly string[]>>;
type Paper = { instrument: string; versions: Terms[]; signed: string[] };
export type Signed = Readonly<{
  proposal: string;
  instrument: string;
  by: readonly string[];
  terms: Terms;
  round: number;
  announced: boolean;
}>;

export function holdsFor(terms: Terms, when: Condition): boolean {
  for (const issue of Object.keys(when)) if (!when[issue]?.includes(terms[issue] ?? '')) return false;
  return true;
}

export function sumOf(clauses: readonly Clause[], terms: Terms): number {
  let sum = 0;
  for (const { when, points } of clauses) if (holdsFor(terms, when)) sum += points;
  return sum;
}

/**
 * What a log has come to, kept event by event in plain loops that share no code with the rules: what figures of the review
 * are held against.
 */
export class RawLedger {
  scenario: PublicScenario | null = null;
  readonly briefs = new Map<string, Brief>();
  readonly papers = new Map<string, Paper>();
  inForce: Signed[] = [];
  private phase = 0;
  private left = 0;
  private over = false;

  take(event: Event): void {
    if (event.type === 'scenario-adopted') this.scenario = event.scenario;
    if (event.type === 'brief-issued') this.briefs.set(event.party, event.brief);
    if (event.type === 'brief-changed') this.changeBrief(event);
    if (event.type === 'phase-started') this.left = this.phase;
    if (event.type === 'phase-started') this.phase = event.phase;
    if (event.type === 'phase-reopened') this.phase = this.left;
    if (event.type === 'session-closed') this.over = true;
    this.takePaper(event);
  }

  get everyBrief(): boolean {
    return this.scenario?.parties.every(({ id }) => this.briefs.has(id)) ?? false;
  }

  get parties(): readonly string[] {
    return this.scenario?.parties.map(({ id }) => id) ?? [];
  }

  /** The index of the round; all of them are over when the session is. */
  get round(): number {
    const rounds = this.scenario?.rounds ?? [];
    if (this.over) return rounds.length;
    let passed = 0;
    for (const [index, { phases }] of rounds.entries()) {
      passed += phases.length;
      if (this.phase < passed) return index;
    }
    return 0;
  }

  /** What holds with these agreements, each over those before it; the latest under one instrument stands for all of them. */
  outcome(agreements: readonly Signed[] = this.inForce): Record<string, string> {
    const terms: Record<string, string> = {};
    const settledBy: Record<string, Signed> = {};
    for (const { id, statusQuo } of this.scenario?.issues ?? []) terms[id] = statusQuo;
    for (const { id, held } of this.scenario?.held ?? []) terms[id] = held;
    for (const [index, agreement] of agreements.entries()) {
      if (agreements.slice(index + 1).some(({ instrument }) => instrument === agreement.instrument)) continue;
      for (const [issue, option] of Object.entries(agreement.terms)) {
        const before = settledBy[issue];
        if (before && !before.by.every((party) => agreement.by.includes(party))) continue;
        terms[issue] = option;
        settledBy[issue] = agreement;
      }
    }
    return terms;
  }

  /** The issues that an agreement in force has settled. */
  get settled(): ReadonlySet<string> {
    return new Set(this.inForce.flatMap(({ terms }) => Object.keys(terms)));
  }

  /** The round in which delay ended, if it has. */
  endOfDelay(agreements: readonly Signed[] = this.inForce): number | null {
    let first: number | null = null;
    for (const { instrument, round } of agreements)
      if (this.scenario?.delay?.until.includes(instrument)) first = Math.min(first ?? round, round);
    return first;
  }

  scores(terms: Terms): number[] {
    const rounds = Math.min(this.round, this.endOfDelay() ?? this.round);
    return this.parties.map((party) => {
      const { scoreSheet = [], delayCost = [] } = this.briefs.get(party) ?? {};
      let score = sumOf(scoreSheet, terms);
      for (const cost of delayCost.slice(0, rounds)) score -= cost;
      return score;
    });
  }

  private changeBrief({ party, change }: Extract<Event, { type: 'brief-changed' }>): void {
    const brief = this.briefs.get(party);
    if (!brief || !change) return;
    const delayCost = [...brief.delayCost];
    if (delayCost[change.round] !== undefined) delayCost[change.round] = (delayCost[change.round] ?? 0) + change.delay;
    const gates = brief.gates.map((gate) => ({
      ...gate,
      changes: gate.changes.concat(change.gates.filter((each) => each.gate === gate.gate)),
    }));
    const scoreSheet = brief.scoreSheet.concat(change.clauses);
    const reservation = brief.reservation + change.reservation;
    this.briefs.set(party, { ...brief, scoreSheet, reservation, delayCost, gates });
  }

  private takePaper(event: Event): void {
    if (event.type === 'proposal-tabled')
      this.papers.set(event.proposal, { instrument: event.instrument, versions: [event.terms], signed: [] });
    if (event.type === 'agreement-announced')
      this.inForce = this.inForce.map((each) =>
        each.proposal === event.proposal ? { ...each, announced: true } : each,
      );
    if (event.type === 'agreement-lapsed')
      this.inForce = this.inForce.filter(({ proposal }) => proposal !== event.proposal);
    const paper = 'proposal' in event ? this.papers.get(event.proposal) : undefined;
    if (!paper) return;
    if (event.type === 'proposal-amended') paper.versions.push(event.terms);
    if (event.type === 'proposal-amended') paper.signed = [];
    if (event.type === 'proposal-signed') paper.signed.push(event.party);
    if (event.type === 'signature-withdrawn') paper.signed = paper.signed.filter((party) => party !== event.party);
    if (event.type === 'agreement-entered')
      this.inForce.push({
        proposal: event.proposal,
        instrument: paper.instrument,
        by: [...paper.signed],
        terms: paper.versions.at(-1) ?? {},
        round: this.round,
        announced: false,
      });
  }
}
