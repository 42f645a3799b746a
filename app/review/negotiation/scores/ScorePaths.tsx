import { How } from '../How';
import type { Told } from '../told';
import { Conceded } from './Conceded';
import { MoveTable } from './MoveTable';
import { pathFrame } from './path-frame';
import { pathWords } from './path-words';
import { ScorePath } from './ScorePath';
import styles from './ScorePaths.module.css';

/** What each party's own proposals and signatures would have brought it, one after another. */
export function ScorePaths({ told }: { told: Told }) {
  const { process, scenario } = told.of;
  if (!process) return <NoPoints />;
  const frame = pathFrame(told.desk.log, scenario);
  return (
    <>
      <p>
        Each mark is a proposal that a party put forward or signed, as high as the points that it would have brought
        that party had it entered into force at that moment. A press on a mark leads to the moment, and so does the list
        below.
      </p>
      <p className={styles['legend']} aria-hidden>
        <span>○ tabled</span>
        <span>◇ amended</span>
        <span>● signed</span>
        <span>┄ reservation value</span>
      </p>
      <div className={styles['paths']}>
        {process.dance.curves.map((curve) => (
          <ScorePath key={curve.party} told={told} curve={curve} frame={frame} />
        ))}
      </div>
      <p>{pathWords(scenario, process.dance.curves)}</p>
      <How summary="Every move, with what it gave each party">
        <MoveTable told={told} process={process} />
      </How>
      <How>
        <p>
          Points are by each party’s own brief as it stood at that moment, less what delay had cost by then; what an
          agreement in force settles already is counted in. The path falls when a party concedes, and also when events
          made its offers worth less. Upright lines: a new round. The paths are those of Faratin, Sierra and Jennings
          (“Negotiation decision functions for autonomous agents”, 1998). Every party has a scale of its own: points of
          different parties cannot be compared.
        </p>
      </How>
      <Conceded told={told} curves={process.dance.curves} />
    </>
  );
}

/** In a log that is not whole the briefs of others are missing, and with them every number of points. */
export const NoPoints = () => (
  <p>It takes everyone’s instructions to tell what a move was worth. They are not in the log that you can read.</p>
);
