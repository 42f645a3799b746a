import type { Storage } from '../../game/protocol/admin';
import styles from './admin.module.css';
import { sizeWords } from './admin-words';

/** What the database holds, and which sessions are the largest. */
export function Stored({ storage, hostKey }: { storage: Storage; hostKey: string }) {
  const filled = storage.tables.filter(({ rows }) => rows > 0);
  const empty = storage.tables.filter(({ rows }) => rows === 0);
  return (
    <section aria-labelledby="storage" className={styles['part']}>
      <h2 id="storage">Storage</h2>
      <p>The database takes {sizeWords(storage.bytes)}.</p>
      <div className={styles['two']}>
        <table>
          <caption>Tables</caption>
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col">Rows</th>
              <th scope="col">Size</th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ name, rows, bytes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{rows}</td>
                <td>{sizeWords(bytes)}</td>
              </tr>
            ))}
            {empty.length > 0 && (
              <tr>
                <th scope="row">{empty.length} that are empty</th>
                <td>0</td>
                <td>{sizeWords(empty.reduce((sum, { bytes }) => sum + bytes, 0))}</td>
              </tr>
            )}
          </tbody>
        </table>
        <table>
          <caption>Largest sessions</caption>
          <thead>
            <tr>
              <th scope="col">Session</th>
              <th scope="col">Events</th>
            </tr>
          </thead>
          <tbody>
            {storage.sessions.map(({ session, title, events }) => (
              <tr key={session}>
                <th scope="row">
                  <a href={`/review#${hostKey}.${session}`}>{title || session}</a>
                </th>
                <td>{events}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
