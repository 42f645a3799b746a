import type { PartyId, Terms } from '../../../game/scenario/id';
import { delayEndedIn, type InForce, outcomeOf } from '../../../game/scoring/outcome';
import { scoreNow } from '../../../game/scoring/prospect';
import { supportOf } from '../../../game/scoring/ratification';
import type { Event } from '../../../game/session/events';
import { evolve } from '../../../game/session/evolve';
import { latest } from '../../../game/session/latest';
import { phaseAt } from '../../../game/session/phases';
import { initial } from '../../../game/session/state';
import { viewOf } from '../../../game/session/view';

/** What a party could reckon out at a moment of a told session, from what it had read by then and nothing else. */
export class Knowing {
  private readonly state;
  private readonly scenario;
  private readonly brief;
  private readonly round: number;

  constructor(log: readonly Event[], party: PartyId, at: number) {
    const read = viewOf(`party:${party}`, log).filter((event) => event.at < at);
    this.state = read.reduce(evolve, initial);
    const { scenario, briefs, phase } = this.state;
    const brief = briefs[party];
    if (!scenario || !brief) throw new Error(`${party} has read nothing yet`);
    this.scenario = scenario;
    this.brief = brief;
    this.round = phaseAt(scenario, phase)?.roundIndex ?? 0;
  }

  /** Terms as if they were in force: the last paper under an instrument that the party has read, or others in its place. */
  paper(instrument: string, change: Terms = {}): InForce {
    const last = Object.values(this.state.proposals).findLast((proposal) => proposal.instrument === instrument);
    const agreed = this.state.agreements.findLast((agreement) => agreement.instrument === instrument);
    const signatories = this.scenario.instruments.find(({ id }) => id === instrument)?.signatories ?? [];
    const terms = { ...(last ? latest(last).terms : agreed?.terms), ...change };
    return {
      proposal: `if ${instrument}`,
      instrument,
      signatories,
      terms,
      enteredAt: Number.MAX_VALUE,
      round: this.round,
    };
  }

  total(...papers: readonly InForce[]): number {
    return scoreNow(this.scenario, this.brief, [...this.state.agreements, ...papers]).total;
  }

  support(gate: string, ...papers: readonly InForce[]) {
    const own = this.brief.gates.find((each) => each.gate === gate);
    if (!own) throw new Error(`${gate} is not of this party`);
    const agreements = [...this.state.agreements, ...papers];
    const delayEnds = delayEndedIn(this.scenario, agreements) !== null;
    return supportOf(own, outcomeOf(this.scenario, agreements), { delayEnds, round: this.round });
  }

  /** What the round being played costs if it ends as things are. */
  get delay(): number {
    return this.brief.delayCost[this.round] ?? 0;
  }

  delayAddedBy(inject: string): number {
    return this.state.news.findLast((news) => news.inject === inject && news.change)?.change?.delay ?? 0;
  }

  get reservation(): number {
    return this.brief.reservation;
  }
}
