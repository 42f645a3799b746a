import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment';
import { createPages } from './pages';
import { startParley } from './parley';
import { live } from './process-life';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dev = process.argv.includes('--dev');

await live(async () =>
  startParley({
    environment: readEnvironment(process.env),
    root,
    pages: (server) => createPages({ dev, root, server }),
    messagesInTenSeconds: 60,
  }),
);
