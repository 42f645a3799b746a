import { join } from 'node:path';
import type { Fault } from '../../game/scenario/faults/fault';
import { faultsOf } from '../../game/scenario/faults/faults';
import { isMended, type Mended } from '../../game/scenario/faults/mended';
import { type Scenario, ScenarioFile } from '../../game/scenario/scenario-file';
import { canonicalHash } from './canonical-hash';
import type { FileFault } from './file-fault';
import { mend } from './mend';
import { readInside } from './read-inside';
import { scenarioSchema } from './scenario-schema';
import { readTexts } from './scenario-texts';
import { type Place, type PlacedComplaint, readYaml } from './yaml-document';

export type LoadedScenario = Readonly<{ scenario: Scenario; hash: string }>;

type Loaded = { ok: true; placeOf: (fault: Pick<Fault, 'path' | 'key'>) => Place } & LoadedScenario;
/** `draft` is what could be read all the same, for whoever checks more than this file. */
type Refused = { ok: false; faults: readonly FileFault[]; draft?: Scenario };

/** Of scenario.yaml, several times what a full one needs; and of faults in one answer. */
const most = { bytes: 512 * 1024, faults: 1_000 };

const inOrder = (a: Place, b: Place) => a.line - b.line || a.column - b.column;

function refuse(file: string, faults: readonly PlacedComplaint[]): Refused {
  const sorted = faults.map((fault) => ({ file, ...fault })).sort(inOrder);
  const shown = sorted.slice(0, most.faults);
  const last = shown.at(-1);
  const more = { message: `and ${sorted.length - shown.length} more faults`, right: 'these first' };
  return { ok: false, faults: last && shown.length < sorted.length ? [...shown, { ...last, ...more }] : shown };
}

/** Reads and checks `dir/scenario.yaml` and the texts it names. All faults come at once, in the order of the file. */
export async function loadScenario(dir: string): Promise<Loaded | Refused> {
  const file = join(dir, 'scenario.yaml');
  const read = await readInside(dir, 'scenario.yaml', most.bytes);
  if (!read.ok) return refuse(file, [{ line: 1, column: 1, message: read.message, right: read.right }]);
  const yaml = readYaml(read.text);
  const content = yaml.ok ? yaml : yaml.content;
  const complaints = yaml.ok ? [] : yaml.complaints;
  if (!content) return refuse(file, complaints);

  const { value, mended, faults } = mend(ScenarioFile, scenarioSchema(), content.value);
  const { texts, faults: missing } = value ? await readTexts(dir, value) : { texts: null, faults: [] };
  const all = [...faults, ...(value ? faultsOf(value, mended) : []), ...missing.filter(isReal(mended))];
  const refused = () => refuse(file, [...complaints, ...all.map(placed(content.placeOf))]);
  if (!value || !texts) return refused();
  const scenario: Scenario = { ...value, ...texts, held: [] };
  if (all.length || complaints.length) return { ...refused(), ...(mended.length ? {} : { draft: scenario }) };
  return { ok: true, scenario, hash: canonicalHash(scenario), placeOf: content.placeOf };
}

const isReal =
  (mended: Mended) =>
  ({ path }: Fault): boolean =>
    !isMended(mended, path);

const placed =
  (placeOf: Loaded['placeOf']) =>
  (fault: Fault): PlacedComplaint => ({ ...placeOf(fault), message: fault.message, right: fault.right });
