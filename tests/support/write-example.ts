import { writeFile } from 'node:fs/promises';
import { formatFault } from '../../server/scenario/file-fault';
import { loadScenario } from '../../server/scenario/scenario-files';
import { playExample } from './example-session';

const folder = 'scenarios/ukraine-guarantees';

/** One event a line, so that a changed scenario shows in a diff. Run from the top: npx tsx tests/support/write-example.ts */
const loaded = await loadScenario(folder);
if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
const events = playExample(loaded).map((event) => JSON.stringify(event));
await writeFile(`${folder}/example.json`, `[\n${events.join(',\n')}\n]\n`);
