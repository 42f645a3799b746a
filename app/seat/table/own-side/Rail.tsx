import { phaseAt } from '../../../../game/session/phases';
import { PartyMark } from '../../../components/PartyMark';
import { chairWords } from '../../../lib/chair-words';
import { isHere } from '../../../lib/seating';
import type { Desk } from '../desk';
import { headName } from '../desk';
import { AtHome } from '../home/AtHome';
import type { Standing, Under } from '../own-standing';
import { partyOf } from '../words/words';
import { Members } from './Members';
import { OwnScore } from './OwnScore';
import styles from './Rail.module.css';
import { Tasks } from './Tasks';
import type { Task, TaskPlace } from './tasks';

type Props = Readonly<{
  desk: Desk;
  standing: Standing | null;
  draft: Under | null;
  online: ReadonlySet<string>;
  tasks: readonly Task[];
  onTask(at: TaskPlace): void;
}>;

/** What is one's own: the party, its score, its task in this phase, its red lines, its people. */
export function Rail({ desk, standing, draft, online, tasks, onTask }: Props) {
  'use memo';
  const { state, scenario, brief } = desk;
  const phase = state.stage === 'playing' ? phaseAt(scenario, state.phase)?.phase : undefined;
  return (
    <div className={styles.rail}>
      <Who desk={desk} online={online} />
      {standing && brief && (
        <OwnScore closed={state.stage === 'closed'} standing={standing} brief={brief} scenario={scenario} />
      )}
      {phase && (
        <section className={styles.section}>
          <h2>{desk.party === null ? 'The parties’ task in this phase' : 'To do in this phase'}</h2>
          <p>{phase.task}</p>
          <Tasks tasks={tasks} onBegin={onTask} />
        </section>
      )}
      {standing && standing.lines.length > 0 && <RedLines lines={standing.lines} />}
      <AtHome desk={desk} draft={draft} />
      <Members desk={desk} online={online} />
      {desk.party === null && <Everyone desk={desk} online={online} />}
    </div>
  );
}

function Who({ desk: { state, scenario, party, isHead }, online }: Pick<Props, 'desk' | 'online'>) {
  const own = party === null ? undefined : partyOf(scenario, party);
  if (!own) {
    return (
      <div>
        <h2 className={styles.name}>You are watching</h2>
        <p className={styles.soft}>You read what everyone at the table may read.</p>
      </div>
    );
  }
  const here = Object.values(state.seats).filter(
    (seat) => seat.party === own.id && !seat.removed && isHere(online, seat),
  );
  const head = headName(state, own.id);
  const chair = chairWords(state, own.id);
  return (
    <div className={styles.heading}>
      <PartyMark party={own} size="large" />
      <div>
        <h2 className={styles.name}>{own.name}</h2>
        <p className={styles.soft}>
          {isHead ? 'Head of delegation' : head ? `Head: ${head}` : 'No head yet'} · {here.length} here
        </p>
        {chair && <p className={styles.soft}>{chair}</p>}
      </div>
    </div>
  );
}

const lineWords = { clear: 'clear', draft: 'crossed by the draft', now: 'crossed now' } as const;

function RedLines({ lines }: Pick<Standing, 'lines'>) {
  return (
    <section className={styles.section}>
      <h2>Your red lines</h2>
      <ul className={styles.rows}>
        {lines.map(({ text, crossed }) => (
          <li key={text}>
            <span>{text}</span>
            <span className={crossed === 'clear' ? styles.quiet : styles.crossed}>{lineWords[crossed]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Everyone({ desk: { state, scenario }, online }: Pick<Props, 'desk' | 'online'>) {
  return (
    <section className={styles.section}>
      <h2>At the table</h2>
      <ul className={styles.rows}>
        {scenario.parties.map((party) => {
          const people = Object.values(state.seats).filter(
            (seat) => seat.party === party.id && !seat.removed && seat.name,
          );
          const here = people.filter((seat) => isHere(online, seat)).length;
          const chair = chairWords(state, party.id);
          return (
            <li key={party.id}>
              <span className={styles.person}>
                <PartyMark party={party} size="small" />
                {party.name}
              </span>
              <span className={styles.quiet}>{here} here</span>
              {chair && <p className={styles.chair}>{chair}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
