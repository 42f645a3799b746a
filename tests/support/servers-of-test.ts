import { pino } from 'pino';
import { Cluster, type Told } from '../../server/cluster/cluster';
import { memoryWire } from './memory-wire';

type Options = Readonly<{ told?: Partial<Told>; failedAt?: () => number }>;

/** Servers that hear each other, and what each is told of the others. Their time is that of fake timers. */
export function serversOfTest() {
  const wire = memoryWire();
  const log = pino({ level: 'silent' });
  const join = (server: string, { told = {}, failedAt }: Options = {}) => {
    const heard: string[] = [];
    const note =
      (what: string) =>
      (...about: (string | number)[]) =>
        void heard.push([what, ...about].join(' '));
    const bus = wire.bus(server);
    const cluster = new Cluster({ server, bus, log, now: Date.now, ...(failedAt ? { failedAt } : {}) });
    cluster.join({
      grown: note('grown'),
      deleted: note('deleted'),
      noted: note('noted'),
      seated: note('seated'),
      peers: note('peers'),
      lost: note('lost'),
      ...told,
    });
    return { cluster, heard };
  };
  return { wire, join };
}
