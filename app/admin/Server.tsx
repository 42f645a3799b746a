import type { Admin, LoadSample } from '../../game/protocol/admin';
import styles from './admin.module.css';
import { sizeWords, uptimeWords } from './admin-words';
import { LoadPlot } from './LoadPlot';

const whole = (value: number): string => String(Math.round(value));
const oneDecimal = (value: number): string => (value >= 10 ? whole(value) : value.toFixed(1));

/** One server: what it runs, since when, and what the last hour was like. */
export function Server({ server, now }: { server: Admin['servers'][number]; now: number }) {
  const { release, node, engine, startedAt, samples } = server;
  const levels = (read: (sample: LoadSample) => number) =>
    samples.map((sample) => ({ at: sample.at, value: read(sample) }));
  const database = engine === 'pglite' ? 'embedded database' : 'Postgres';
  const said = [`Parley ${release}`, `Node.js ${node}`, database, `has run for ${uptimeWords(now - startedAt)}`];
  return (
    <>
      <p className={styles['soft']}>{said.join(' · ')}. The last hour:</p>
      <dl className={styles['loads']}>
        <LoadPlot name="Connected pages" levels={levels(({ sockets }) => sockets)} now={now} words={whole} least={10} />
        <LoadPlot
          name="Sessions in memory"
          levels={levels(({ tables }) => tables)}
          now={now}
          words={whole}
          least={10}
        />
        <LoadPlot
          name="Commands a second"
          levels={levels(({ commandsPerSecond }) => commandsPerSecond)}
          now={now}
          words={oneDecimal}
          least={5}
        />
        <LoadPlot
          name="Delay of the event loop"
          levels={levels(({ lagMs }) => lagMs)}
          now={now}
          words={(ms) => `${oneDecimal(ms)} ms`}
          least={50}
        />
        <LoadPlot name="Memory" levels={levels(({ memory }) => memory)} now={now} words={sizeWords} least={2 ** 29} />
      </dl>
    </>
  );
}
