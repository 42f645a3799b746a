import { openPGlite } from '../../server/database/open-pglite';
import { createEventStore } from '../../server/store/prisma-event-store';
import { messages, opening } from '../contract/sample-events';

// Appends commands of two events to a session in the directory named, and says the last position of each one acknowledged.
const [directory = '', session = ''] = process.argv.slice(2);
const { prisma } = await openPGlite(directory);
const store = createEventStore(prisma);

for (let { length } = await store.read(session, 0); ; length += 2) {
  const events = length === 0 ? opening(session, session) : messages(`${length}`, `${length + 1}`);
  const answer = await store.append(session, length, `command ${length}`, events);
  if (answer !== 'appended') throw new Error(answer);
  process.stdout.write(`${length + 1}\n`);
}
