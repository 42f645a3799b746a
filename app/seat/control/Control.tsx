'use client';

import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Seat } from '../../../game/session/state';
import { toAnswer } from '../../../game/session/to-answer';
import { SessionBar } from '../../components/SessionBar';
import { atEveryTable } from '../../lib/at-every-table';
import type { Room } from '../../lib/room';
import { isPerson, present } from '../../lib/seating';
import { Invitations } from '../lobby/Invitations';
import { AllProposals } from './AllProposals';
import { Briefs } from './Briefs';
import { ClockControls } from './ClockControls';
import styles from './Control.module.css';
import { ControlTabs, type Part } from './ControlTabs';
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
              <Scores state={room.state} log={room.log} />
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

/** Short, to have room beside the others on a phone too: a question is not to wait out of sight. */
function TalkLabel({ questions }: { questions: number }) {
  if (questions === 0) return 'Talk';
  return (
    <>
      Talk · {questions}
      <span className="visually-hidden"> to answer</span>
    </>
  );
}

/** What the control room is made of, what needs a hand first. On a wide screen talk and scores stand beside it. */
function partsOf(room: Room, narrow: boolean): readonly Part[] {
  const { state } = room;
  const votes = openVotes(state);
  const questions = toAnswer(state).length;
  const people = present(state).filter(isPerson).length;
  const covered = {
    value: 'questions',
    label: (
      <>
        Questions · <CoverageCount room={room} />
      </>
    ),
  };
  return [
    { value: 'proposals', label: `Proposals · ${Object.values(state.proposals).length}` },
    ...(narrow ? [{ value: 'talk', label: <TalkLabel questions={questions} /> }] : []),
    { value: 'injects', label: `Injects · ${Object.values(state.injects).length}` },
    { value: 'people', label: `People · ${people}` },
    ...(votes === null ? [] : [{ value: 'ratification', label: `Ratification${votes > 0 ? ` · ${votes}` : ''}` }]),
    { value: 'outcome', label: 'What holds' },
    { value: 'possible', label: 'What is possible' },
    ...((state.notes?.questions.length ?? 0) > 0 ? [covered] : []),
    { value: 'notes', label: `Notes · ${Object.keys(state.observations).length}` },
    ...(narrow ? [{ value: 'scores', label: 'Scores' }] : []),
    { value: 'briefs', label: 'Briefs' },
  ];
}

function Middle({ room, seat, secret, narrow }: Props & { narrow: boolean }) {
  const ways = useControlWays();
  const tab = ways?.tab ?? 'proposals';
  const { state } = room;
  const asks = (state.notes?.questions.length ?? 0) > 0;
  const parts = partsOf(room, narrow);
  return (
    <Tabs
      value={tab}
      onChange={(next) => ways?.go(next)}
      className={styles['middle'] ?? ''}
      classNames={{ tab: styles['tab'] ?? '' }}
    >
      <ControlTabs parts={parts} active={tab} go={(next) => ways?.go(next)} />
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
          everywhere={(command, before) => atEveryTable(room, command, before)}
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
            <Scores state={state} log={room.log} />
            <Quiet room={room} writes={seat.role === 'facilitator'} />
            <PhaseList room={room} />
          </Tabs.Panel>
        </>
      )}
    </Tabs>
  );
}
