'use client';

import { Button, Group } from '@mantine/core';
import type { DoneFor } from '../../../../game/review/done-for';
import { inWords } from '../../../../game/review/sentence';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { proposalCode } from '../../../../game/session/proposal-code';
import type { Proposal, State } from '../../../../game/session/state';
import { Dialog } from '../../../components/Dialog';
import { timeOfDay } from '../../../lib/span-words';
import { instrumentName } from '../words/words';
import styles from './Away.module.css';
import { awayTitle, stintWords } from './away-words';

type Props = Readonly<{
  state: State;
  scenario: PublicScenario;
  done: DoneFor;
  waiting: readonly Proposal[];
  onOpen(proposal: string): void;
  onClose(): void;
  onPutAway(): void;
}>;

/** Who stood in, what is signed in one's name, what waits for an answer, and all that was done, in order. */
export function AwayDialog({ state, scenario, done, waiting, onOpen, onClose, onPutAway }: Props) {
  const paper = (proposal: Proposal) =>
    `${instrumentName(scenario, proposal.instrument)}, ${proposalCode(state, proposal)}`;
  return (
    <Dialog title={awayTitle(done)} onClose={onClose}>
      <div className={styles.parts}>
        <div>
          {done.stints.map((stint) => (
            <p key={stint.seat}>{stintWords(stint)}</p>
          ))}
        </div>
        <section>
          <h3>Signed in your name</h3>
          {done.signed.length === 0 && <p className={styles.soft}>Nothing that stands.</p>}
          <ul className={styles.rows}>
            {done.signed.map(({ proposal: id, version, inForce }) => {
              const proposal = state.proposals[id];
              return (
                proposal && (
                  <li key={id}>
                    <span>
                      {paper(proposal)}, version {version}{' '}
                      <span className={styles.soft}>
                        {inForce ? 'in force' : 'not in force yet: you can take the signature back'}
                      </span>
                    </span>
                    <Open name={paper(proposal)} onOpen={() => onOpen(id)} />
                  </li>
                )
              );
            })}
          </ul>
        </section>
        {waiting.length > 0 && (
          <section>
            <h3>Waits for your answer</h3>
            <ul className={styles.rows}>
              {waiting.map((proposal) => (
                <li key={proposal.id}>
                  <span>{paper(proposal)}</span>
                  <Open name={paper(proposal)} onOpen={() => onOpen(proposal.id)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Acts state={state} acts={done.acts} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep for later
          </Button>
          <Button onClick={onPutAway}>Put away</Button>
        </Group>
      </div>
    </Dialog>
  );
}

function Open({ name, onOpen }: Readonly<{ name: string; onOpen(): void }>) {
  return (
    <Button size="compact-sm" variant="default" onClick={onOpen}>
      Read<span className="visually-hidden"> {name}</span>
    </Button>
  );
}

function Acts({ state, acts }: Readonly<{ state: State; acts: DoneFor['acts'] }>) {
  return (
    <section>
      <h3>What was done</h3>
      {acts.length === 0 && <p className={styles.soft}>Nothing.</p>}
      <ol className={styles.rows}>
        {acts.map((event, index) => {
          const { title, text } = inWords(event, state);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was done never changes its place
            <li key={index}>
              <span>
                <time className={styles.soft}>{timeOfDay(event.at)}</time> <strong>{title}</strong>
                <span className={styles.text}>{text}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
