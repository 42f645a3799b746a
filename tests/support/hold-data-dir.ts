import { lockDataDir } from '../../server/database/data-dir-lock';

// Takes the directory named and keeps it until its input ends. Says what came of it.
const [directory = ''] = process.argv.slice(2);
try {
  const unlock = await lockDataDir(directory);
  process.stdout.write('held\n');
  process.stdin.resume().on('end', () => void unlock());
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
