import type { Admin } from '../../game/protocol/admin';
import { Problem } from '../components/Problem';
import styles from './admin.module.css';
import { Copies } from './Copies';
import { Kept } from './Kept';
import { Server } from './Server';
import { Stored } from './Stored';

type Props = Readonly<{ seen: Admin; problem: string | null; hostKey: string; look: () => void }>;

/** Everything that whoever looks after an installation needs to know of it, on one page. */
export function Installation({ seen, problem, hostKey, look }: Props) {
  const { now, servers, storage, retention, lastBackup } = seen;
  return (
    <main className={styles['page']}>
      <h1>This installation</h1>
      <Problem text={problem} />
      <section aria-labelledby="servers" className={styles['part']}>
        <h2 id="servers">{servers.length === 1 ? 'The server' : 'The servers'}</h2>
        {servers.map((server) => (
          <Server key={`${server.process} ${server.startedAt}`} server={server} now={now} />
        ))}
      </section>
      <Copies last={lastBackup} now={now} hostKey={hostKey} made={look} />
      <Stored storage={storage} hostKey={hostKey} />
      <Kept retention={retention} now={now} hostKey={hostKey} />
    </main>
  );
}
