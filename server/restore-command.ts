import { commandLog, runCommand, type Said } from './backup/command';
import { restoreBackup } from './backup/restore-backup';
import { verifiedInWords } from './backup/verified-in-words';
import { verifyLogs } from './backup/verify-logs';
import { migrationsDirectory, migrationsOnDisk } from './database/migrations-on-disk';
import { openDatabaseFor } from './database-for';
import { readEnvironment } from './environment';

const usage = ['npm run restore -- FILE   restores a copy into an empty database, and looks whether all of it holds'];

await runCommand(async ([file, ...more]): Promise<Said> => {
  if (file === undefined || file.startsWith('-') || more.length) return { code: 2, lines: usage };
  // Its tables are made as the copy needs them.
  const database = await openDatabaseFor(readEnvironment(process.env), commandLog, async () => undefined);
  try {
    const connection = await database.connect();
    const migrations = await migrationsOnDisk(migrationsDirectory);
    const rows = await restoreBackup(connection, file, migrations).finally(() => connection.end());
    const restored = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
    const verified = await verifyLogs(database.prisma);
    const lines = [`Restored: ${restored.join(', ')}.`, ...verifiedInWords(verified)];
    return { code: verified.faults.length ? 1 : 0, lines };
  } finally {
    await database.close();
  }
});
