import type { Event } from '../../../game/session/events';
import { phaseAt } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';
import { type Ballot, ballotsOf } from '../table/home/ballots';
import { timeWords } from '../table/words/proposal-words';
import { instrumentName } from '../table/words/words';
import { cut } from './cut';
import styles from './PublicSide.module.css';
import { type PublicItem, publicItems } from './public-items';
import { type PublicPaper, papersInForce, papersInPlenary } from './public-papers';

type Props = Readonly<{ state: State; log: readonly Event[] }>;

/** How much of each part a wall has room for, by how many parts there are. */
const room = [
  { lines: 9, earlier: 3, papers: 5 },
  { lines: 9, earlier: 3, papers: 5 },
  { lines: 5, earlier: 2, papers: 2 },
  { lines: 4, earlier: 1, papers: 1 },
  { lines: 3, earlier: 0, papers: 1 },
] as const;

/** What everyone has heard, the latest large, then the votes at home, what is in force and what lies before the plenary. */
export function PublicSide({ state, log }: Props) {
  const { scenario } = state;
  if (!scenario) return null;
  const [latest, ...earlier] = publicItems(state);
  const ballots = ballotsOf({ state, scenario, log });
  const inForce = papersInForce(state, scenario);
  const inPlenary = papersInPlenary(state, scenario);
  const parts = [latest, ballots[0], inForce[0], inPlenary[0]].filter((part) => part !== undefined).length;
  const { lines, earlier: most, papers } = room[parts] ?? room[0];
  return (
    <section className={styles['side']} aria-label="What everyone may know">
      {latest && <Latest item={latest} earlier={cut(earlier, most)} lines={lines} />}
      {ballots.length > 0 && <Votes state={state} ballots={ballots} most={papers} />}
      {inForce.length > 0 && <Papers title="In force" papers={inForce} most={papers} />}
      {inPlenary.length > 0 && <Papers title="Before the plenary" papers={inPlenary} most={papers} />}
      {parts === 0 && <Quiet task={phaseAt(scenario, state.phase)?.phase.task ?? ''} />}
    </section>
  );
}

/** Before there is anything to tell, what the phase is for. */
function Quiet({ task }: Readonly<{ task: string }>) {
  return (
    <>
      <p className={styles['text']}>{task}</p>
      <p className={styles['quiet']}>No news yet, and nothing in force.</p>
    </>
  );
}

type Earlier = Readonly<{ shown: readonly PublicItem[]; more: number }>;
type LatestProps = Readonly<{ item: PublicItem; earlier: Earlier; lines: number }>;

function Latest({ item, earlier: { shown, more }, lines }: LatestProps) {
  return (
    <section className={styles['latest']} aria-label="News">
      <h2>{item.title}</h2>
      <p className={styles['text']} style={{ WebkitLineClamp: lines }}>
        {item.text}
      </p>
      <p className={`${styles['soft']} ${styles['one']}`}>
        {timeWords(item.at)}
        {item.source !== null && ` · ${item.source}`}
      </p>
      {shown.length + more > 0 && (
        <ul className={styles['earlier']} aria-label="Before it">
          {shown.map(({ key, at, title }) => (
            <li key={key} className={styles['one']}>
              <span className={styles['soft']}>{timeWords(at)}</span> {title}
            </li>
          ))}
          {more > 0 && (
            <li className={styles['soft']}>{shown.length > 0 ? `and ${more} more` : `${more} before it`}</li>
          )}
        </ul>
      )}
    </section>
  );
}

type PapersProps = Readonly<{ title: string; papers: readonly PublicPaper[]; most: number }>;

function Papers({ title, papers, most }: PapersProps) {
  const { shown, more } = cut(papers, most);
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>
        {title}
        {more > 0 && <span className={styles['soft']}> · latest of {shown.length + more}</span>}
      </h3>
      <ul>
        {shown.map(({ key, name, whose, says }) => (
          <li key={key}>
            <p className={styles['one']}>
              <strong>{name}</strong> <span className={styles['soft']}>{whose}</span>
            </p>
            <p className={styles['one']}>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const stood = { open: 'to be voted on', ratified: 'ratified', lapsed: 'not ratified' } as const;
const voted = (passed: boolean | undefined): string => (passed === undefined ? 'open' : passed ? 'passed' : 'failed');

type VotesProps = Readonly<{ state: State; ballots: readonly Ballot[]; most: number }>;

function Votes({ state: { scenario }, ballots, most }: VotesProps) {
  const { shown, more } = cut([...ballots].reverse(), most);
  return (
    <section className={styles['part']} aria-label="Votes at home">
      <h3>
        Votes at home
        {more > 0 && <span className={styles['soft']}> · latest of {shown.length + more}</span>}
      </h3>
      <ul>
        {shown.map(({ proposal, instrument, status, gates }) => (
          <li key={proposal}>
            <p>
              <strong>{scenario && instrumentName(scenario, instrument)}</strong>{' '}
              <span className={styles[status]}>{stood[status]}</span>
            </p>
            <p className={`${styles['soft']} ${styles['one']}`}>
              {gates.map(({ gate, decision }) => `${gate.name}: ${voted(decision?.passed)}`).join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
