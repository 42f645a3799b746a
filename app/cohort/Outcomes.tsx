'use client';

import { useMemo, useState } from 'react';
import type { CohortSession } from '../../game/cohort/cohort-session';
import type { Analysis } from '../../game/protocol/review';
import { FrontierPlot } from '../components/analysis/FrontierPlot';
import { type Others, PlotControls } from '../components/analysis/PlotControls';
import { TooLargeNote } from '../components/analysis/TooLargeNote';
import { type Axes, type Dot, dotsOf } from '../lib/frontier-dots';
import { benchmarkMarks, type PlotMark } from '../lib/plot-mark';
import { plain } from '../seat/table/words/words';
import styles from './cohort.module.css';
import type { FigureProps } from './figure-props';
import { OutcomeCard, OutcomeTip } from './OutcomeCard';
import { tableName } from './table-name';

type Props = FigureProps & Readonly<{ analysis: Analysis | null }>;

/** All outcomes beside what could have been agreed before the first round, for any two parties. */
export function Outcomes({ sessions, scenario, parties, hostKey, analysis }: Props) {
  const [axes, setAxes] = useState<Axes>({ across: 1, up: 0 });
  const [others, setOthers] = useState<Others>('size');
  const [picked, setPicked] = useState('');
  const [under, setUnder] = useState<string | null>(null);
  const answer = analysis && 'answer' in analysis ? analysis.answer : null;
  const dots = useMemo(() => dotsFor(answer, axes, others), [answer, axes, others]);
  const marks = useMemo(
    () => [...sessions.map(outcomeMark), ...(answer ? benchmarkMarks({ answer }) : [])],
    [sessions, answer],
  );
  const shown = under ?? picked;
  const mark = marks.find(({ id }) => id === shown);
  const session = sessions.find((each) => each.session === shown);
  const [across, up] = [parties[axes.across], parties[axes.up]];
  return (
    <>
      <PlotControls parties={parties} axes={axes} others={others} onAxes={setAxes} onOthers={setOthers} />
      <figure aria-busy={!analysis}>
        <FrontierPlot
          parties={parties}
          axes={axes}
          dots={dots}
          marks={marks}
          cloud={[]}
          shown={shown}
          tip={mark && <OutcomeTip title={mark.title} scores={mark.scores} parties={parties} />}
          onPoint={setUnder}
          onPick={(id) => (id === null ? setUnder(null) : setPicked(id))}
        />
        <figcaption className={styles['note']}>
          A circle is the outcome of a session, or of as many as it says; hollow: of bots alone. Small points are
          efficient: nothing gives one party more without taking from another, and no package lies beyond the line.
          Shaded: both have at least their reservation values, {plain(up?.reservation ?? 0)} for {up?.name} and{' '}
          {plain(across?.reservation ?? 0)} for {across?.name}. All of it in points of the score sheets before the first
          round, with no cost of delay, so that sessions can be compared: what injects changed and what delay cost is in
          the scores below. Benchmarks under this scenario’s assumptions, not the right answer.
        </figcaption>
      </figure>
      {!analysis && <p role="status">Working out what could have been agreed…</p>}
      {analysis && 'tooLarge' in analysis && <TooLargeNote tooLarge={analysis.tooLarge} />}
      {session ? (
        <OutcomeCard session={session} scenario={scenario} parties={parties} hostKey={hostKey} />
      ) : (
        <p className={styles['note']}>Press a circle, or go through them with the arrow keys, to see whose it is.</p>
      )}
    </>
  );
}

const outcomeMark = (row: CohortSession): PlotMark => ({
  id: row.session,
  kind: row.playedBy === 'bots' ? 'outcome-of-bots' : 'outcome',
  title: tableName(row),
  lines: [],
  note: '',
  scores: row.parties.map(({ before }) => before),
  terms: row.outcome,
  tabled: null,
});

type Possible = Extract<Analysis, { answer: unknown }>['answer'];

function dotsFor(answer: Possible | null, axes: Axes, others: Others): readonly Dot[] {
  if (!answer) return [];
  const reservations = answer.parties.map(({ reservation }) => reservation);
  const { frontier, zone } = answer;
  const dots = dotsOf({ frontier: frontier.scores, zone: zone.frontier, packages: [], reservations, axes });
  return others === 'size' ? dots : dots.filter(({ surplus }) => surplus === null || surplus >= 0);
}
