import { given } from '../chaos/options';
import { removeTemporaryFolders } from '../support/temporary';
import { soak } from './soak';

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * The most by which the heap may grow with every 1,000 commands, in kB: 16 sessions took them, and one that is not let
 * go of keeps some hundred.
 */
const flat = 200;

/** `npm run soak`: half an hour at half load. See docs/chaos.md. */
async function main(): Promise<number> {
  const { minutes = 30, sessions = 20 } = given(process.argv.slice(2));
  const halfMs = minutes * 60_000;
  const times = { fullMs: 20_000, halfMs, sampleMs: Math.max(2_000, halfMs / 200) };
  const {
    full,
    half,
    commands,
    sessions: played,
    slope,
    findings,
  } = await soak({
    ...{ store: 'postgres', tables: sessions, say },
    ...times,
  });
  say(`${full.toFixed(0)} commands a second at full load, ${half.toFixed(0)} afterwards`);
  say(
    `${commands} commands in ${played} sessions; the heap grew by ${slope.toFixed(1)} kB with every 1,000, at most ${flat} may be`,
  );
  for (const finding of findings) say(`- ${finding}`);
  return findings.length > 0 || slope > flat ? 1 : 0;
}

process.exitCode = await main().finally(removeTemporaryFolders);
