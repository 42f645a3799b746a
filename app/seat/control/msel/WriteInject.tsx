'use client';

import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { improvised } from '../../../../game/session/decide/improvised';
import type { State } from '../../../../game/session/state';
import { Dialog } from '../../../components/Dialog';
import type { Room } from '../../../lib/room';
import { ArmFields } from './ArmFields';
import { focusFault } from './focus-fault';
import styles from './Injects.module.css';
import { Preview } from './Preview';
import { type Tables, useWriting } from './use-writing';
import { WordingFields } from './WordingFields';
import { WriteFoot } from './WriteFoot';

type Props = Tables & Readonly<{ room: Room; scenario: PublicScenario; onClose(): void }>;

/** Writes an inject on the spot, to release now or to wait like any other. What is half typed stays when this is closed. */
export function WriteInject({ room, scenario, onClose, ...tables }: Props) {
  const writing = useWriting({ room, scenario, ...tables, onDone: onClose });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const { written, wait, faults, where, busy } = writing;
  const goOn = () => {
    setTried(true);
    if (faults) return focusFault();
    if (wait) void writing.write();
    else setAsking(true);
  };
  const foot = { busy, where, problem: writing.problem, onClose, onBack: () => setAsking(false) };
  if (asking)
    return (
      <Dialog key="asking" title={`Release “${written.title}” now?`} size="lg" onClose={onClose}>
        <Preview
          state={room.state}
          scenario={scenario}
          inject={improvised('new', written, 'by-hand')}
          when="now"
          level="h3"
        />
        <p>It is read at once{where}, and cannot be taken back. It changes no score.</p>
        <WriteFoot {...foot} step="confirm" onDone={() => void writing.write()} />
      </Dialog>
    );
  return (
    <Dialog key="writing" title="Write an inject" size="lg" onClose={onClose}>
      <WordingFields
        scenario={scenario}
        wording={writing.form.wording}
        onWording={writing.changeWording}
        faults={tried ? faults : null}
      />
      <When state={room.state} scenario={scenario} writing={writing} tables={tables.tables ?? 1} />
      <p className={styles['note']}>It says something and changes no score. A word from control is sent in Talk.</p>
      <WriteFoot {...foot} step={wait ? 'list' : 'release'} onDone={goOn} />
    </Dialog>
  );
}

type WhenProps = Readonly<{
  state: State;
  scenario: PublicScenario;
  writing: ReturnType<typeof useWriting>;
  tables: number;
}>;

/** Now or later, and where. */
function When({ state, scenario, writing: { form, change, wait, arming, severalTables }, tables }: WhenProps) {
  return (
    <>
      <Radio.Group label="When" value={wait ? 'wait' : 'now'} onChange={(value) => change({ wait: value === 'wait' })}>
        <div className={styles['choices']}>
          <Radio value="now" label="Release now" disabled={state.stage !== 'playing'} />
          <Radio value="wait" label="Let it wait, like any other" />
        </div>
      </Radio.Group>
      {wait && <ArmFields state={state} scenario={scenario} arming={arming.arming} onArming={arming.change} />}
      {severalTables && (
        <Checkbox
          label={`At every table (${tables})`}
          checked={form.everywhere}
          onChange={({ currentTarget: { checked } }) => change({ everywhere: checked })}
        />
      )}
    </>
  );
}
