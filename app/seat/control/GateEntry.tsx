'use client';

import type { PublicGate, PublicScenario } from '../../../game/scenario/readers';
import type { Agreement, State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { ScoreBar } from '../../components/ScoreBar';
import { partyOf } from '../../lib/seating';
import type { Act } from '../../lib/use-act';
import { type OwnSupport, ownSupport, type Weighed } from '../table/home/at-home';
import { chanceWords, decisionWords, neededWords, supportWords, verdictWords } from '../table/home/gate-words';
import { plain, signed } from '../table/words/words';
import { CountGate } from './CountGate';
import { DecideGate } from './DecideGate';
import styles from './Ratification.module.css';

type Props = Readonly<{
  state: State;
  scenario: PublicScenario;
  agreement: Agreement;
  gate: PublicGate;
  /** Null where nothing can be decided by hand. */
  act: Act | null;
  /** Whose reasons are kept while they are written. */
  seat: string;
}>;

/** One vote: support and threshold, what carries and what sinks it, and the facilitator's hand. */
export function GateEntry({ state, scenario, agreement, gate, act, seat }: Props) {
  const party = partyOf(state, gate.party);
  const own = ownSupport({ state, scenario }, agreement, gate);
  const decision = state.ratifications[agreement.proposal]?.gates[gate.id];
  return (
    <article className={styles['gate']}>
      {party && <PartyMark party={party} />}
      <div>
        <header className={styles['head']}>
          <h3>{gate.name}</h3>
          {own && <span className={styles['support']}>{supportWords(own)}</span>}
        </header>
        <p className={styles['note']}>
          {party?.name} · {neededWords(scenario, gate, agreement.terms)}
        </p>
        {own && <Weighing own={own} />}
        {decision ? (
          <p className={decision.passed ? styles['yes'] : styles['no']}>Decided: {decisionWords(decision)}</p>
        ) : (
          own && <p>{outlook(own)}</p>
        )}
        {act && !decision && (
          <div className={styles['ways']}>
            <h4>Decide it now</h4>
            {own && <CountGate agreement={agreement} gate={gate} support={own} act={act} />}
            <DecideGate scenario={scenario} agreement={agreement} gate={gate} act={act} seat={seat} />
          </div>
        )}
      </div>
    </article>
  );
}

function outlook({ verdict }: OwnSupport): string {
  const { how, chance } = verdict;
  if (how === 'draw' && chance !== null) return `Decided by a draw: as things stand, ${chanceWords(chance)} to pass.`;
  const words = verdictWords(verdict);
  return how === 'rule' ? `As things stand it ${words}.` : `As things stand: ${words}.`;
}

function Weighing({ own }: { own: OwnSupport }) {
  const { support, threshold, start, carries, sinks } = own;
  const scale = { min: Math.min(0, support), max: Math.max(100, support, threshold) };
  return (
    <>
      <ScoreBar value={support} reservation={threshold} {...scale} />
      <div className={styles['weighing']}>
        <Weights title={`Carries it, starting at ${plain(start)}`} none="Nothing yet." weighed={carries} />
        <Weights title="Sinks it" none="Nothing." weighed={sinks} />
      </div>
    </>
  );
}

function Weights({ title, none, weighed }: { title: string; none: string; weighed: readonly Weighed[] }) {
  return (
    <div>
      <h4>{title}</h4>
      {weighed.length === 0 && <p className={styles['note']}>{none}</p>}
      <ul>
        {weighed.map(({ words, points }) => (
          <li key={`${words} ${points}`}>
            <span>{words}</span>
            <span className={points > 0 ? styles['yes'] : styles['no']}>{signed(points)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
