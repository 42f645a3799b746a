import { meanOf } from '../../game/bots/simulation/spread';
import { counted } from '../seat/table/words/words';
import { Bars } from './Bars';
import page from './cohort.module.css';
import { oneDecimal } from './words';

const steps = ['1, bad', '2', '3', '4', '5, good'];

/** What people of all sessions answered after the close, however many sat at a table. */
export function Ratings({ ratings }: Readonly<{ ratings: readonly number[] }>) {
  return (
    <>
      <p className={page['note']}>
        {counted(ratings.length, 'person', 'people')} of all tables answered after the close: on average{' '}
        {oneDecimal(meanOf(ratings))} of 5.
      </p>
      <Bars
        all={ratings.length}
        bars={steps.map((name, index) => ({ name, count: ratings.filter((rating) => rating === index + 1).length }))}
      />
    </>
  );
}
