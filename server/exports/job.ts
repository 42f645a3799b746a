import { strToU8, zipSync } from 'fflate';
import { blanked } from '../../game/exports/blanked';
import type { WrittenBy } from '../../game/exports/bundle';
import { bundleText } from '../../game/exports/bundle-text';
import { gradesTable } from '../../game/exports/grades';
import { pseudonymised } from '../../game/exports/pseudonymised';
import type { ExportFile } from '../../game/exports/request';
import { statementsOf } from '../../game/exports/statements/statements-of';
import { tablesOf } from '../../game/exports/tables/tables-of';
import type { PartyId } from '../../game/scenario/id';
import type { Event } from '../../game/session/events';
import { unreachable } from '../../game/unreachable';
import { hashOf } from '../secrets';
import { csvOf } from './csv-of';
import { uuidOf } from './uuid-of';

/** A file to make of a log. `log` is all that whoever asks may read, `others` people elsewhere who may be named in it. */
export type ExportJob = Readonly<{
  file: ExportFile;
  log: readonly Event[];
  whole: boolean;
  full: boolean;
  texts: boolean;
  bots: boolean;
  others: readonly string[];
  best: Readonly<Record<PartyId, number>>;
  writtenBy: WrittenBy;
}>;

/** Files in a zip have a time; it is the first there is, everywhere, so that the same session gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** Marks UTF-8 for spreadsheets, which take a file for something else without it. */
const mark = '\ufeff';

/** What leaves, as bytes. */
export function exported(job: ExportJob): Uint8Array {
  const { file, full, texts, bots, whole, others, best, writtenBy } = job;
  const blank = job.log.map(blanked);
  const log = full ? blank : pseudonymised(blank, others);
  switch (file) {
    case 'session.json':
      return strToU8(bundleText({ log, pseudonymised: !full, whole, writtenBy }, hashOf));
    case 'tables.zip': {
      const tables = tablesOf({ log, pseudonymised: !full, whole, texts });
      const files = tables.map((table) => [`${table.name}.csv`, strToU8(csvOf(table))] as const);
      return zipSync(Object.fromEntries(files), { mtime: noTime });
    }
    case 'xapi.json':
      return strToU8(
        `[\n${statementsOf(log, texts, uuidOf)
          .map((each) => JSON.stringify(each))
          .join(',\n')}\n]\n`,
      );
    case 'grades.csv':
      return strToU8(mark + csvOf(gradesTable({ log, best, bots })));
    default:
      return unreachable(file);
  }
}
