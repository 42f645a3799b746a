'use client';

import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Position } from '../../../game/analysis/problem/position';
import type { Question } from '../../../game/analysis/question';
import { positionOf } from '../../../game/review/position-of';
import type { PublicScenario } from '../../../game/scenario/readers';
import type { State } from '../../../game/session/state';
import { grouped } from '../../lib/analysis-words';
import { BusyButton } from '../BusyButton';
import { Problem } from '../Problem';
import { Answered } from './Answered';
import type { Heading } from './Part';
import styles from './Possible.module.css';
import { QuestionControls } from './QuestionControls';
import { TooLargeNote } from './TooLargeNote';
import { type AskAnalysis, type Asked, useAnalysis } from './use-analysis';

type Props = Readonly<{
  /** As control knows it: every brief is in it. */
  state: State;
  ask: AskAnalysis;
  /** For so long, in ms, the reader must rest before it is asked. */
  rest: number;
  title: string;
  heading: Heading;
  /** The page around it has said the title already. */
  titled?: boolean;
  /** What is in force may still change: it can be asked again by hand. */
  live?: boolean;
  /** What else there is to see of it, right below the plot. */
  below?: ReactNode;
}>;

/** What could be agreed from a moment on. It is worked out while it is looked at, and only then. */
export function Possible({ state, ...props }: Props) {
  const position = useMemo(() => positionOf(state), [state]);
  if (position) return <Asking {...props} state={state} position={position} />;
  return (
    <p className={styles.none}>It can be asked once the session has started: before that nobody has instructions.</p>
  );
}

const everything: Question = { within: 'ratifiable', fix: {}, fromHere: false, packages: false, draws: 0 };

function Asking(props: Props & { position: Position }) {
  const { state, position, ask, rest, title, heading: Heading, titled, live, below } = props;
  const id = useId();
  const [question, setQuestion] = useState(everything);
  const { briefs, agreements, round, scenario } = position;
  const place = useMemo(() => placeOf({ briefs, agreements, round }), [briefs, agreements, round]);
  const asked = useAnalysis({ place, question, ask, rest });
  const { analysis } = asked;
  const controls = (
    <div className={styles.asked} data-screen-only>
      <QuestionControls scenario={scenario} question={question} onAsk={setQuestion} />
      <Waiting scenario={scenario} question={question} asked={asked} />
      <Problem text={asked.problem} />
    </div>
  );
  return (
    <section className={styles.possible} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={titled ? 'visually-hidden' : styles.heading}>
          {title}
        </Heading>
        {(live || asked.problem !== null) && (
          <BusyButton variant="default" size="xs" busy={asked.busy} onClick={asked.again}>
            Work it out again
          </BusyButton>
        )}
      </div>
      {analysis && 'answer' in analysis ? (
        <Answered
          state={state}
          position={position}
          analysis={analysis}
          question={question}
          busy={asked.busy}
          under={Heading}
          controls={controls}
          below={below}
          onAsk={setQuestion}
        />
      ) : (
        <>
          {analysis && <TooLargeNote tooLarge={analysis.tooLarge} />}
          {controls}
          {/* Where the plot will stand, so that what is below it does not move. */}
          {!analysis && asked.busy && <div className={styles.place} data-screen-only />}
          {below}
        </>
      )}
    </section>
  );
}

type WaitingProps = Readonly<{ scenario: PublicScenario; question: Question; asked: Asked }>;

/** That it is being worked out, how much there is to look through, and of when the picture is meanwhile. */
function Waiting({ scenario, question, asked }: WaitingProps) {
  const packages = scenario.issues.reduce((all, { options }) => all * options.length, 1);
  const often = question.draws > 0 ? `, and again with ${question.draws} other sets of weights` : '';
  return (
    <p className={styles.status} role="status">
      {asked.busy &&
        `Working it out from ${grouped(packages)} packages${often}. This can take some seconds.${asked.analysis ? ' Until then the last answer stands here.' : ''}`}
    </p>
  );
}

/** Everything an answer depends on besides the question, the texts of the briefs left out. */
function placeOf({ briefs, agreements, round }: Pick<Position, 'briefs' | 'agreements' | 'round'>): string {
  const figures = Object.entries(briefs).map(([party, { text, interests, ...rest }]) => [party, rest]);
  return JSON.stringify([figures, agreements.map(({ proposal, terms }) => [proposal, terms]), round]);
}
