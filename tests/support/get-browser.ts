import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser';

// The end-to-end tests never skip: they get themselves a browser, or say how to.

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function viaPlaywright(): boolean {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  return run(process.execPath, [playwright, 'install', 'chromium']);
}

const viaDebian = (): boolean =>
  process.getuid?.() === 0 && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);

const found = () => findBrowser() !== undefined;

if (!found()) {
  viaPlaywright();
  if (!found()) viaDebian();
  if (!found()) {
    process.stderr.write(
      'The end-to-end tests need Chromium or Chrome. Install one, on Debian with: sudo apt-get install chromium\n',
    );
    process.exitCode = 1;
  }
}
