import { createRequire } from 'node:module';
import { z } from 'zod';
import type { WrittenBy } from '../game/exports/bundle';
import { protocolVersion } from '../game/protocol/socket';

const { version } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)('../package.json'));

/** What this release of Parley signs its files with. */
export const release: WrittenBy = { parley: version, protocol: protocolVersion };
