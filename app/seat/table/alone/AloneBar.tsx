'use client';

import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { State } from '../../../../game/session/state';
import { BusyButton } from '../../../components/BusyButton';
import { Confirm } from '../../../components/Confirm';
import { Problem } from '../../../components/Problem';
import { useKept } from '../../../lib/draft-store';
import { type Act, useAct } from '../../../lib/use-act';
import { type Leaving, leavingNow, stillLeads } from '../../control/leaving';
import type { Desk } from '../desk';
import styles from './AloneBar.module.css';
import { CoachLine } from './CoachLine';

const On = z.boolean();

const ends =
  'Play stops and you see your result. What is in force and still needs a vote at home is voted on at once; what is not signed by now does not count.';

const ways = {
  phase: { button: 'Next phase', title: '', text: '', verb: '' },
  close: { button: 'End session…', title: 'End the session?', text: ends, verb: 'End the session' },
  'as-votes-go': {
    button: 'Hold the votes…',
    title: 'Hold the votes now?',
    text: 'Every vote still open is decided. If one fails, talks are opened again; if all pass, the session ends.',
    verb: 'Hold the votes',
  },
} as const;

/** For whoever practises alone: the coach, and what a facilitator does elsewhere, the way through the phases and the clock. */
export function AloneBar({ desk, place }: Readonly<{ desk: Desk; place: string }>) {
  const { state } = desk;
  const act = useAct(desk);
  const [coached, setCoached] = useKept('solo:coach', On, true);
  const [asking, setAsking] = useState<Leaving | 'end' | null>(null);
  const next = leavingNow(state);
  const advance = () => void act.run({ type: 'advance-phase', phase: state.phase });
  const asked = ways[asking === 'end' ? 'close' : (asking ?? next).way];
  // Nobody confirms something else than what was read.
  if (asking && asking !== 'end' && !stillLeads(asking, state)) setAsking(null);
  return (
    <section className={styles.bar} aria-label="Your session">
      {coached ? <CoachLine desk={desk} place={place} /> : <span />}
      <div className={styles.buttons}>
        <BusyButton
          variant="default"
          size="xs"
          busy={act.busy}
          onClick={() => (next.way === 'phase' ? advance() : setAsking(next))}
        >
          {ways[next.way].button}
        </BusyButton>
        <More clock={state.clock} act={act} onEnd={() => setAsking('end')}>
          <Menu.Item onClick={() => setCoached(!coached)}>Switch the coach {coached ? 'off' : 'on'}</Menu.Item>
        </More>
      </div>
      <Problem text={act.problem} />
      <Confirm
        opened={asking !== null}
        close={() => setAsking(null)}
        title={asked.title}
        text={asked.text}
        verb={asked.verb}
        confirm={() => (asking === 'end' ? void act.run({ type: 'end-session' }) : advance())}
      />
    </section>
  );
}

type MoreProps = Readonly<{ clock: State['clock']; act: Act; onEnd(): void; children: ReactNode }>;

/** What is done now and then: to stop a clock that runs, and to end it all. */
function More({ clock, act, onEnd, children }: MoreProps) {
  const paused = clock?.paused === true;
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button" className={styles.more} aria-label="More about your session">
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {clock && (paused || clock.deadline !== null) && (
          <Menu.Item onClick={() => void act.run({ type: paused ? 'resume-clock' : 'pause-clock' })}>
            {paused ? 'Resume the clock' : 'Pause the clock'}
          </Menu.Item>
        )}
        {children}
        <Menu.Item onClick={onEnd}>End session…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
