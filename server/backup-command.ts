import { checkBackup } from './backup/check-backup';
import { commandLog, runCommand, type Said } from './backup/command';
import { makeBackup } from './backup/make-backup';
import { verifiedInWords } from './backup/verified-in-words';
import { readEnvironment } from './environment';

const usage = [
  'npm run backup -- FILE           copies everything into FILE, also while servers run',
  'npm run backup -- --check FILE   restores a copy into a database of its own, and looks whether all of it holds',
];

await runCommand(async ([first, second, ...more]): Promise<Said> => {
  const check = first === '--check';
  const file = check ? second : first;
  if (file === undefined || file.startsWith('-') || more.length || (!check && second !== undefined))
    return { code: 2, lines: usage };
  if (check) {
    const verified = await checkBackup(file);
    return { code: verified.faults.length ? 1 : 0, lines: verifiedInWords(verified) };
  }
  const bytes = await makeBackup(file, readEnvironment(process.env), commandLog);
  return {
    code: 0,
    lines: [`${file}: ${bytes} bytes. To see that it can be restored: npm run backup -- --check ${file}`],
  };
});
