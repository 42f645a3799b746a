import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { openPGlite } from '../../server/database/open-pglite';
import { deletedAccountsContract } from './deleted-accounts.contract';
import { directoryContract } from './directory.contract';
import { eventStoreContract } from './event-store.contract';
import { plansContract } from './plans.contract';
import { savedSessionsContract } from './saved-sessions.contract';

describe('PGlite', () => {
  const places: string[] = [];
  const newPlace = async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'parley-pglite-'));
    places.push(place);
    return place;
  };
  afterAll(() => Promise.all(places.map((place) => rm(place, { recursive: true }))));

  eventStoreContract({ newPlace, open: openPGlite });
  directoryContract({ newPlace, open: openPGlite });
  plansContract({ newPlace, open: openPGlite });
  savedSessionsContract({ newPlace, open: openPGlite });
  deletedAccountsContract({ newPlace, open: openPGlite });
});
