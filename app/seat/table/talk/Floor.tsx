'use client';

import type { State } from '../../../../game/session/state';
import { BotMark } from '../../../components/BotMark';
import { BusyButton } from '../../../components/BusyButton';
import { PartyMark } from '../../../components/PartyMark';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { whyClosed } from '../words/may-act';
import { type Parties, partyOf } from '../words/words';
import styles from './Floor.module.css';
import { placeWords } from './floor-words';

/** The floor of the plenary: who speaks, who is to speak next, and one's own hand. */
export function Floor({ desk }: Readonly<{ desk: Desk }>) {
  const { state, scenario, party, seat } = desk;
  const open = state.stage === 'playing' && whyClosed(state, 'talk-plenary') === null;
  const { run, pending, refused } = useCommand(desk.send);
  const { hands, speaking } = state.floor;
  const raised = seat !== null && hands.includes(seat);
  const turn = () => {
    if (seat !== null) void run(raised ? { type: 'lower-hand', seat } : { type: 'raise-hand' });
  };
  if (!open) return null;
  const own = speaking !== null && speaking === seat;
  return (
    <section className={styles.floor} aria-label="The floor">
      <div className={styles.row}>
        <p className={own ? styles.yours : styles.speaking}>
          {own && 'You have the floor.'}
          {!own && speaking !== null && (
            <>
              <Speaker state={state} scenario={scenario} id={speaking} /> has the floor
            </>
          )}
          {speaking === null && <span className={styles.soft}>Nobody has the floor.</span>}
        </p>
        {party !== null && !own && (
          <BusyButton size="compact-sm" variant="default" busy={pending} onClick={turn}>
            {raised ? 'Lower hand' : 'Raise hand'}
          </BusyButton>
        )}
      </div>
      <Order state={state} scenario={scenario} words={raised ? placeWords(state.floor, seat) : ''} />
      <Refused by={refused} />
    </section>
  );
}

type OrderProps = Readonly<{ state: State; scenario: Parties; words: string }>;

/** Who is to speak next, on one line that is always there: nothing moves when a hand goes up. */
function Order({ state, scenario, words }: OrderProps) {
  const { hands } = state.floor;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.order} tabIndex={0} aria-label="Order of speakers">
      {hands.length === 0 && <span className={styles.soft}>No hand is up.</span>}
      {hands.length > 0 && words !== '' && <strong>{words}</strong>}
      <ol className={styles.hands}>
        {hands.map((id) => (
          <li key={id}>
            <Speaker state={state} scenario={scenario} id={id} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A person with a hand up or the floor, told apart by the party they speak for. */
function Speaker({ state, scenario, id }: Readonly<{ state: State; scenario: Parties; id: string }>) {
  const { name = null, party = null, bot = false } = state.seats[id] ?? {};
  const marked = party === null ? undefined : partyOf(scenario, party);
  return (
    <span className={styles.speaker}>
      {marked && <PartyMark party={marked} size="small" alone />}
      <BotMark bot={bot} name={name ?? 'Someone'} />
    </span>
  );
}
