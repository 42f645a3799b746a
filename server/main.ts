import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment';
import { createPages } from './pages';
import { startParley } from './parley';
import { live } from './process-life';
import { missingBuild } from './start-checks/missing-build';
import { oldNode } from './start-checks/old-node';
import { StartFault } from './start-fault';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dev = process.argv.includes('--dev');

await live(async () => {
  const fault = oldNode(process.version) ?? (dev ? null : missingBuild(root));
  if (fault !== null) throw new StartFault([fault]);
  return startParley({
    environment: readEnvironment(process.env),
    root,
    pages: (server) => createPages({ dev, root, server }),
    messagesInTenSeconds: 60,
  });
});
