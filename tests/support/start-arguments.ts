import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({ scripts: z.object({ start: z.string() }) });
const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { start } = Package.parse(JSON.parse(text)).scripts;
const command = start.split(' && ').at(-1)?.split(' ') ?? [];

/** What `npm start` tells node before the server is loaded. */
export const startArguments: readonly string[] = command.slice(1, -1);

/** All of the command that starts the server. */
export const startCommand: readonly string[] = command;
