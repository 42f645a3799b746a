import { readEnvironment } from '../../server/environment';
import { startParley } from '../../server/parley';
import { live } from '../../server/process-life';

const [root = process.cwd(), messagesInTenSeconds = '60'] = process.argv.slice(2);

/** The real server without its pages, so that no build is needed: `headless-server.ts <root> <messages in ten seconds>`. */
await live(async () =>
  startParley({
    environment: readEnvironment(process.env),
    root,
    pages: null,
    messagesInTenSeconds: Number(messagesInTenSeconds),
  }),
);
