'use client';

import { Button, NativeSelect } from '@mantine/core';
import { type KeyboardEvent, memo } from 'react';
import { inWords } from '../../game/review/sentence';
import { roundSpans, turnFrom } from '../../game/review/spans';
import { mayRead } from '../../game/session/view';
import { MomentSlider } from '../components/MomentSlider';
import { shareOf } from '../lib/share';
import { timeOfDay } from '../lib/span-words';
import { EyesChoice } from './EyesChoice';
import { Legend } from './Legend';
import { Marks } from './Marks';
import { ShareMoment } from './ShareMoment';
import styles from './TimeLine.module.css';
import { type Speed, speeds, usePlayback } from './use-playback';
import type { ReviewDesk } from './use-review';
import { WhatIf } from './what-if/WhatIf';

/** What the event at this position is called by the one who looks. */
function nameOfMoment({ log, position, viewer, end }: ReviewDesk): string {
  const event = log[position - 1];
  if (!event || viewer === null || !mayRead(viewer, event)) return 'Something out of sight';
  return inWords(event, end).title;
}

/** Play, the whole log as one line, and where one stands in it. */
export function TimeLine({ desk }: { desk: ReviewDesk }) {
  const { log, position, goTo } = desk;
  const playback = usePlayback(log, position, goTo);
  const at = timeOfDay(log[position - 1]?.at ?? 0);
  const name = nameOfMoment(desk);
  return (
    <section className={styles.line} aria-label="Time line">
      <div className={styles.play}>
        <Button variant="default" onClick={playback.toggle}>
          {playback.playing ? 'Pause' : 'Play'}
        </Button>
        <NativeSelect
          aria-label="Speed of play"
          className={styles.speed}
          data={speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }))}
          value={String(playback.speed)}
          onChange={({ currentTarget: { value } }) => playback.setSpeed(speedOf(value))}
        />
        <Legend notes={desk.viewer === 'control' && desk.ofControl} />
      </div>
      <div className={styles.eyes}>
        <EyesChoice desk={desk} />
      </div>
      <div className={styles.track}>
        <Marks log={log} viewer={desk.viewer} scenario={desk.scenario} end={desk.end} goTo={goTo} />
        <MomentSlider
          position={position}
          length={log.length}
          words={`event ${position} of ${log.length}, ${at}, ${name}`}
          goTo={goTo}
          onKeyDown={(event) => byPhase(event, desk)}
        />
        <Rounds log={log} scenario={desk.scenario} />
      </div>
      <div className={styles.moment}>
        <div className={styles.where}>
          <strong title={name}>{name}</strong>
          <div className={styles.acts}>
            <span>
              event {position} of {log.length}
            </span>
            <ShareMoment desk={desk} />
            <WhatIf desk={desk} />
          </div>
        </div>
        <time className={styles.clock} dateTime={new Date(log[position - 1]?.at ?? 0).toISOString()}>
          {at}
        </time>
      </div>
    </section>
  );
}

const speedOf = (value: string): Speed => speeds.find((speed) => String(speed) === value) ?? 16;

/** Page keys go by whole phases; the browser's own step would be a tenth of the log. */
function byPhase(event: KeyboardEvent, { log, position, goTo }: ReviewDesk): void {
  if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
  event.preventDefault();
  goTo(turnFrom(log, position, event.key === 'PageUp' ? 1 : -1));
}

/** Drawn again only when the log is another: it goes through all of it. */
const Rounds = memo(function Rounds({ log, scenario }: Pick<ReviewDesk, 'log' | 'scenario'>) {
  return (
    <div className={styles.rounds} aria-hidden>
      {roundSpans(log, scenario).map(({ from, to, name }) => (
        <span
          key={from}
          style={{
            left: `${shareOf(from, log.length) * 100}%`,
            width: `${(shareOf(to, log.length) - shareOf(from, log.length)) * 100}%`,
          }}
        >
          <span className={styles.round}>{name}</span>
        </span>
      ))}
    </div>
  );
});
