import type { ReactNode } from 'react';
import type { HotWashStep } from '../../../game/review/hot-wash';
import { Answers } from '../../components/look-back/Answers';
import { LookBack } from '../../components/look-back/LookBack';
import { atEnd } from '../at-end';
import { Holds } from '../Holds';
import { PossibleThen } from '../PossibleThen';
import { Result } from '../Result';
import type { ReviewDesk } from '../use-review';
import { useReviewAct } from '../use-review-act';
import styles from './HotWash.module.css';
import { StoryWall } from './StoryWall';
import { Telling } from './Telling';

type Slide = Readonly<{ title: string; Slide(props: { desk: ReviewDesk }): ReactNode }>;

function ResultSlide({ desk }: { desk: ReviewDesk }) {
  const end = atEnd(desk);
  return (
    <div className={styles.result}>
      <div>
        <Result desk={end} />
      </div>
      <div>
        <h2>What holds</h2>
        <Holds desk={end} />
      </div>
    </div>
  );
}

const PossibleSlide = ({ desk }: { desk: ReviewDesk }) => <PossibleThen desk={atEnd(desk)} />;

/** The questions that the scenario asks of a class when it is over. */
const Questions = ({ desk: { end } }: { desk: ReviewDesk }) => (
  <ol className={styles.questions}>
    {end.notes?.debrief.map((question) => (
      <li key={question}>{question}</li>
    ))}
  </ol>
);

function LookingBack({ desk }: { desk: ReviewDesk }) {
  const act = useReviewAct(desk);
  const { seat, end, scenario } = desk;
  const form = seat !== null && desk.act !== null && !desk.ofControl && end.stage === 'closed';
  return (
    <div className={styles.back}>
      {form && <LookBack seat={seat} answer={end.survey[seat]} act={act} />}
      <Answers state={end} scenario={scenario} />
    </div>
  );
}

export const slides: Readonly<Record<HotWashStep['id'], Slide>> = {
  result: { title: 'What it came to', Slide: ResultSlide },
  story: { title: 'What happened', Slide: StoryWall },
  possible: { title: 'What was possible', Slide: PossibleSlide },
  telling: { title: 'What each may now tell', Slide: Telling },
  questions: { title: 'To talk about', Slide: Questions },
  'looking-back': { title: 'Looking back', Slide: LookingBack },
};
