'use client';

import type { PublicScenario } from '../../../game/scenario/readers';
import { unratified } from '../../../game/session/ratifying';
import type { Seat } from '../../../game/session/state';
import { Problem } from '../../components/Problem';
import type { Room } from '../../lib/room';
import { timeOfDay } from '../../lib/span-words';
import { type Act, useAct } from '../../lib/use-act';
import { type Ballot, ballotsOf } from '../table/home/ballots';
import { countedWords, decisionWords } from '../table/home/gate-words';
import { instrumentName, partyNames } from '../table/words/words';
import { GateEntry } from './GateEntry';
import styles from './Ratification.module.css';
import { asVoted, isRatifying, voteTimeWords } from './vote-time';

type Props = Readonly<{ room: Room; seat: Seat }>;

/** What has to pass at home, how it stands there, and what became of it. */
export function Ratification({ room, seat }: Props) {
  const act = useAct(room);
  const { state, log } = room;
  const { scenario } = state;
  if (!scenario) return null;
  const facilitates = seat.role === 'facilitator';
  const decided = ballotsOf({ state, scenario, log }).filter(({ status }) => status !== 'open');
  return (
    <>
      {state.stage !== 'closed' && (
        <Open room={room} seat={seat.id} scenario={scenario} act={facilitates && isRatifying(state) ? act : null} />
      )}
      <Problem text={act.problem} />
      {decided.length > 0 && (
        <section className={styles['group']} aria-labelledby="decided-votes">
          <h2 id="decided-votes">Decided</h2>
          {decided.map((ballot) => (
            <Decided key={ballot.proposal} scenario={scenario} ballot={ballot} />
          ))}
        </section>
      )}
      {state.stage === 'closed' && decided.length === 0 && <p className={styles['note']}>Nothing was voted on.</p>}
    </>
  );
}

type OpenVotes = Readonly<{ room: Room; seat: string; scenario: PublicScenario; act: Act | null }>;

/** The agreements in force that have still to pass, in the order of their entry. */
function Open({ room, seat, scenario, act }: OpenVotes) {
  const { state } = room;
  const open = unratified(state, scenario);
  const voted = asVoted(state, scenario);
  if (open.length === 0) {
    return (
      <p className={styles['note']}>
        Nothing in force needs a vote at home now. When something does, it stands here with its support.
      </p>
    );
  }
  return (
    <>
      <p className={styles['note']}>
        {voteTimeWords(state)}{' '}
        {act
          ? 'Until then you may have any of them decided now: by its support, by a draw, or by hand with a reason.'
          : 'Only the control room sees the support at every gate.'}
      </p>
      {open.map(({ agreement, gates }) => (
        <section
          key={agreement.proposal}
          className={styles['group']}
          aria-label={instrumentName(scenario, agreement.instrument)}
        >
          <h2>{instrumentName(scenario, agreement.instrument)}</h2>
          <p className={styles['note']}>
            In force since {timeOfDay(agreement.enteredAt)}, signed by {partyNames(scenario, agreement.signatories)}
            {agreement.announced ? '' : ' · not announced yet: the vote will make it known'}
          </p>
          {gates.map((gate) => (
            <GateEntry
              key={gate.id}
              state={voted}
              scenario={scenario}
              agreement={agreement}
              gate={gate}
              act={act}
              seat={seat}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** One agreement after the votes: ratified or out of force, and each vote. */
function Decided({ scenario, ballot }: { scenario: PublicScenario; ballot: Ballot }) {
  const { instrument, status, gates } = ballot;
  const ratified = status === 'ratified';
  return (
    <article className={styles['decided']}>
      <h3>
        {instrumentName(scenario, instrument)}:{' '}
        <span className={ratified ? styles['yes'] : styles['no']}>{ratified ? 'ratified' : 'out of force'}</span>
      </h3>
      {gates.length === 0 && <p className={styles['note']}>It could stand only together with what has lapsed.</p>}
      <ul>
        {gates.map(({ gate, decision }) => (
          <li key={gate.id}>
            <strong>{gate.name}</strong> {decision ? decisionWords(decision) : 'not voted on'}
            {decision?.counted && <span className={styles['note']}>. {countedWords(decision)}</span>}
          </li>
        ))}
      </ul>
    </article>
  );
}
