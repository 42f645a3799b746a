import { prepareData } from '../support/prepared-data';
import { append } from './stored-session';
import { sessions, story } from './story';

/** Before all end-to-end tests; what it answers comes after them. */
export default (): Promise<() => Promise<void>> =>
  prepareData(async (database) => {
    for (const session of sessions) await append(database, session, await story(session));
  });
