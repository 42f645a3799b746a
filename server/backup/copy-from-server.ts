import { Readable } from 'node:stream';
import type { Environment } from '../environment';
import { hostKeyOf } from '../host-key';
import { BackupFault } from './backup-fault';
import { portOf } from './noted-port';

/** The copy of a server that holds the data folder, asked for as its host. Cut off, it is no copy, and the reader sees it. */
export async function copyFromServer(environment: Environment): Promise<Readable> {
  const port = (await portOf(environment.DATA_DIR)) ?? environment.PORT;
  const headers = { 'x-host-key': await hostKeyOf(environment) };
  const asked = `http://127.0.0.1:${port}/api/admin/backup`;
  const response = await fetch(asked, { headers }).catch(() => null);
  if (response?.ok && response.body) return Readable.from(response.body, { objectMode: false });
  const why = response ? `it answered ${response.status}` : 'it did not answer';
  throw new BackupFault(
    `A server holds ${environment.DATA_DIR}, and was asked for the copy at ${asked}, but ${why}. Set PORT and HOST_KEY to those of the server, or stop it first.`,
  );
}
