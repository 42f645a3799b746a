import { z } from 'zod';

const Entry = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  inBundle: z.boolean().optional(),
});
const Lockfile = z.object({ packages: z.record(z.string(), Entry) });

/** Where no address is named, npm asks the registry; the hash decides what is taken. */
const registry = 'https://registry.npmjs.org/';

/** What in a lockfile would let in what nobody looked at. `decided`: packages whose scripts run, or were refused, on purpose. */
export function lockfileFaults(lockfile: unknown, decided: readonly string[]): string[] {
  const { packages } = Lockfile.parse(lockfile);
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { resolved = '', integrity = '', hasInstallScript, inBundle }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const script = hasInstallScript && !decided.includes(name);
      return [
        ...(resolved === '' || resolved.startsWith(registry) ? [] : [`${name}: from ${resolved}`]),
        ...(inBundle || integrity.startsWith('sha512-') ? [] : [`${name}: without a hash`]),
        ...(script ? [`${name}: has a script that nobody decided on`] : []),
      ];
    });
}
