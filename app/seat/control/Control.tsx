'use client';

import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Seat } from '../../../game/session/state';
import { toAnswer } from '../../../game/session/to-answer';
import { SessionBar } from '../../components/SessionBar';
import { atEveryTable } from '../../lib/at-every-table';
import type { Room } from '../../lib/room';
import { present } from '../../lib/seating';
import { Invitations } from '../lobby/Invitations';
import { AllProposals } from './AllProposals';
import { Briefs } from './Briefs';
import { ClockControls } from './ClockControls';
import styles from './Control.module.css';
import { Coverage } from './Coverage';
import { CoverageCount } from './CoverageCount';
import { CorrectOutcome } from './correct/CorrectOutcome';
import { Holding } from './Holding';
import { Injects } from './msel/Injects';
import { NowPossible } from './NowPossible';
import { NoteList } from './observations/NoteList';
import { PhaseList } from './PhaseList';
import { People } from './people/People';
import { Quiet } from './Quiet';
import { Ratification } from './Ratification';
import { Scores } from './Scores';
import { Talk } from './Talk';
import { openVotes } from './vote-time';
import { WithWays } from './WithWays';
import { useControlWays } from './ways';

type Props = Readonly<{ room: Room; seat: Seat; secret: string }>;

/** The white cell's view of the whole session. Evaluators see the same and change nothing. */
export function Control(props: Props) {
  const { room, seat, secret } = props;
  const narrow = useMediaQuery('(max-width: 75em)') ?? false;
  return (
    <WithWays room={room} seat={seat} narrow={narrow}>
      <div className={styles['room']}>
        <SessionBar room={room} />
        <main className={styles['columns']}>
          <h1 className="visually-hidden">Control room</h1>
          {!narrow && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
            <section className={styles['left']} tabIndex={0} aria-label="Scores and phases">
              <Scores state={room.state} />
              <Quiet room={room} writes={seat.role === 'facilitator'} />
              <PhaseList room={room} />
            </section>
          )}
          <Middle {...props} narrow={narrow} />
          {!narrow && <Talk room={room} seat={seat} />}
        </main>
        <ClockControls room={room} seat={seat} secret={secret} />
      </div>
    </WithWays>
  );
}

function Middle({ room, seat, secret, narrow }: Props & { narrow: boolean }) {
  const ways = useControlWays();
  const tab = ways?.tab ?? 'proposals';
  const { state } = room;
  const proposals = Object.values(state.proposals).length;
  const injects = Object.values(state.injects).length;
  const votes = openVotes(state);
  const questions = toAnswer(state).length;
  const asks = (state.notes?.questions.length ?? 0) > 0;
  const notes = Object.keys(state.observations).length;
  const people = present(state).filter(({ name }) => name !== null).length;
  return (
    <Tabs
      value={tab}
      onChange={(next) => ways?.go(next)}
      className={styles['middle'] ?? ''}
      classNames={{ tab: styles['tab'] ?? '', list: styles['tabs'] ?? '' }}
    >
      <Tabs.List>
        <Tabs.Tab value="proposals">Proposals · {proposals}</Tabs.Tab>
        <Tabs.Tab value="outcome">What holds</Tabs.Tab>
        <Tabs.Tab value="possible">What is possible</Tabs.Tab>
        {votes !== null && <Tabs.Tab value="ratification">Ratification{votes > 0 ? ` · ${votes}` : ''}</Tabs.Tab>}
        <Tabs.Tab value="injects">Injects · {injects}</Tabs.Tab>
        {asks && (
          <Tabs.Tab value="questions">
            Questions · <CoverageCount room={room} />
          </Tabs.Tab>
        )}
        <Tabs.Tab value="people">People · {people}</Tabs.Tab>
        <Tabs.Tab value="notes">Notes · {notes}</Tabs.Tab>
        <Tabs.Tab value="briefs">Briefs</Tabs.Tab>
        {narrow && <Tabs.Tab value="talk">Talk{questions > 0 ? ` · ${questions} to answer` : ''}</Tabs.Tab>}
        {narrow && <Tabs.Tab value="scores">Scores</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="proposals">
        <AllProposals room={room} />
      </Tabs.Panel>
      <Tabs.Panel value="outcome">
        <CorrectOutcome room={room} seat={seat} />
        <Holding state={state} />
      </Tabs.Panel>
      <Tabs.Panel value="possible" className={styles['people'] ?? ''}>
        {tab === 'possible' && <NowPossible state={state} secret={secret} />}
      </Tabs.Panel>
      <Tabs.Panel value="ratification">
        <Ratification room={room} seat={seat} />
      </Tabs.Panel>
      <Tabs.Panel value="injects">
        <Injects
          room={room}
          seat={seat}
          tables={room.tables.length}
          everywhere={(command) => atEveryTable(room, command)}
        />
      </Tabs.Panel>
      {asks && (
        <Tabs.Panel value="questions">
          <Coverage room={room} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="notes">
        <NoteList room={room} secret={secret} />
      </Tabs.Panel>
      <Tabs.Panel value="briefs">
        <Briefs state={state} />
      </Tabs.Panel>
      <Tabs.Panel value="people" className={styles['people'] ?? ''}>
        <People room={room} seat={seat} secret={secret} />
        {seat.role === 'facilitator' && <Invitations room={room} secret={secret} />}
      </Tabs.Panel>
      {narrow && (
        <>
          <Tabs.Panel value="talk">
            <Talk room={room} seat={seat} />
          </Tabs.Panel>
          <Tabs.Panel value="scores" className={styles['people'] ?? ''}>
            <Scores state={state} />
            <Quiet room={room} writes={seat.role === 'facilitator'} />
            <PhaseList room={room} />
          </Tabs.Panel>
        </>
      )}
    </Tabs>
  );
}
