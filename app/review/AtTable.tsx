'use client';

import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { phaseAt } from '../../game/session/phases';
import type { Proposal, State } from '../../game/session/state';
import { pauseWords } from '../lib/clock-words';
import { clockWords, timeOfDay } from '../lib/span-words';
import { ProposalCard } from '../seat/table/proposals/ProposalCard';
import { Commitments } from '../seat/table/talk/Commitments';
import { Statements } from '../seat/table/talk/Statements';
import { byNewest } from '../seat/table/words/proposal-words';
import styles from './AtTable.module.css';
import { eyesSentence } from './eyes-words';
import { Holds } from './Holds';
import { NotKnown } from './NotKnown';
import { PossibleThen } from './PossibleThen';
import { Rows } from './Rows';
import { StressThen } from './StressThen';
import { TalkSoFar } from './TalkSoFar';
import type { ReviewDesk } from './use-review';

const idOf = ({ id }: Proposal): string => id;

/** The table at this moment: what held, what was proposed, what had been said, and whether it would last. */
export function AtTable({ desk }: { desk: ReviewDesk }) {
  const { now, viewer, log, position, scenario, end, ofControl } = desk;
  const at = log[position - 1]?.at ?? 0;
  const proposals = byNewest(now.proposals);
  const differs = desk.full && viewer !== null && viewer !== 'control';
  // What could have been is what a review is opened for, where it is open.
  const opensAt = end.setup.alone || (desk.full && viewer === 'control') ? 'possible' : 'terms';
  const [tab, setTab] = useState(opensAt);
  const shown = tab === 'unknown' && !differs ? 'terms' : tab;
  return (
    <section aria-labelledby="at-table">
      <div className={styles.head}>
        <h2 id="at-table" className={styles.title}>
          The table at {timeOfDay(at)}
        </h2>
        <p className={styles.note}>
          {eyesSentence(end, viewer, ofControl)} {viewer !== null && phaseSentence(now, at)}
        </p>
      </div>
      {viewer !== null && (
        <Tabs value={shown} onChange={(next) => setTab(next ?? 'terms')} keepMounted={false} className={styles.tabs}>
          <Tabs.List>
            <Tabs.Tab value="terms">Term sheet</Tabs.Tab>
            <Tabs.Tab value="possible">What was possible</Tabs.Tab>
            <Tabs.Tab value="proposals">Proposals ({proposals.length})</Tabs.Tab>
            <Tabs.Tab value="talk">Talk ({now.messages.length})</Tabs.Tab>
            {differs && <Tabs.Tab value="unknown">Not known</Tabs.Tab>}
            <Tabs.Tab value="commitments">Commitments ({Object.keys(now.commitments).length})</Tabs.Tab>
            {scenario.stress && <Tabs.Tab value="stress">Stress test</Tabs.Tab>}
          </Tabs.List>
          <Tabs.Panel value="terms">
            <Holds desk={desk} />
          </Tabs.Panel>
          <Tabs.Panel value="possible">
            <PossibleThen desk={desk} />
          </Tabs.Panel>
          <Tabs.Panel value="proposals">
            {proposals.length === 0 && <p className={styles.note}>Nothing is on the table yet.</p>}
            <Rows
              items={proposals}
              keyOf={idOf}
              usualHeight={260}
              gap={16}
              mostDrawn={30}
              current={-1}
              className={styles.cards}
              label="Proposals"
            >
              {(proposal) => <ProposalCard scenario={scenario} seats={end.seats} proposal={proposal} />}
            </Rows>
          </Tabs.Panel>
          <Tabs.Panel value="talk">
            <Statements scenario={scenario} statements={now.statements} />
            <TalkSoFar desk={desk} />
          </Tabs.Panel>
          <Tabs.Panel value="unknown">{differs && <NotKnown desk={desk} />}</Tabs.Panel>
          <Tabs.Panel value="commitments">
            <Commitments desk={{ state: now, scenario, party: null, seat: null }} />
          </Tabs.Panel>
          <Tabs.Panel value="stress">
            <StressThen desk={desk} />
          </Tabs.Panel>
        </Tabs>
      )}
    </section>
  );
}

/** Where in the session this was, and how much time was left. */
function phaseSentence(now: State, at: number): string {
  const { scenario, stage, phase, clock } = now;
  if (stage === 'lobby' || !scenario) return 'In the lobby, before play.';
  if (stage === 'closed') return 'The session is closed.';
  const entry = phaseAt(scenario, phase);
  const where = entry ? `${entry.round.name}, ${entry.phase.name.toLowerCase()}` : 'In play';
  if (!clock) return `${where}.`;
  if (clock.paused) return `${where}. ${pauseWords(clock, now)}`;
  return clock.deadline === null ? `${where}.` : `${where}; ${clockWords(clock.deadline - at)} left.`;
}
