import { latest } from '../../../../game/session/latest';
import { proposalCode } from '../../../../game/session/proposal-code';
import type { Proposal } from '../../../../game/session/state';
import { type Desk, meaningOf } from '../desk';
import { RatificationNeeds } from '../home/RatificationNeeds';
import { failedGates, lapseWords } from '../words/agreement-words';
import { listed } from '../words/words';
import { type Answer, ProposalActions } from './ProposalActions';
import { ProposalCard } from './ProposalCard';
import styles from './Proposals.module.css';

type Props = Readonly<{
  desk: Desk;
  proposal: Proposal;
  onAmend(proposal: Proposal): void;
  onAnswer(answer: Answer): void;
}>;

/** One proposal as this seat reads it: what it is worth to it, what it would need at home, and what can be done. */
export function OnTable({ desk, proposal, onAmend, onAnswer }: Props) {
  const { state, scenario } = desk;
  const under = { instrument: proposal.instrument, terms: latest(proposal).terms };
  const live = state.stage !== 'closed' && proposal.status === 'open';
  const meaning = live ? meaningOf(desk, under) : null;
  return (
    <ProposalCard
      scenario={scenario}
      proposal={proposal}
      seats={state.seats}
      code={proposalCode(state, proposal)}
      gain={meaning?.gain ?? null}
    >
      {meaning && meaning.lines.length > 0 && (
        <p className={styles.crossed}>Crosses your red line: {listed(meaning.lines)}</p>
      )}
      {live && <RatificationNeeds desk={desk} under={under} as="line" />}
      {proposal.status === 'lapsed' && (
        <p className={styles.crossed}>
          {lapseWords(scenario, proposal.instrument, failedGates(state.ratifications[proposal.id]))}
        </p>
      )}
      <ProposalActions desk={desk} proposal={proposal} onAmend={onAmend} onAnswer={onAnswer} />
    </ProposalCard>
  );
}
