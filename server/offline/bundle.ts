import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** zod brings its complaints in fifty languages; nobody reads them here, and they are a third of the script. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {}' }));
  },
};

/** What the script is made of: every file, by its path from the root. */
type Bundle = Readonly<{ script: string; styles: string; files: readonly string[] }>;

/** The offline review as one script and one style sheet. `root`: the folder that holds `app`. */
export async function bundle(root: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'app/offline/entry.ts')],
    outdir: join(root, '.next'),
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [oneLanguage],
  });
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return { script: inHtml(text('.js')), styles: text('.css'), files: Object.keys(metafile.inputs) };
}

/** esbuild writes no end of a script into a script; what would begin a comment of HTML in one stands in a string or a pattern. */
const inHtml = (script: string): string => script.replaceAll('<!--', '\\x3c!--');
