/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  reactCompiler: { compilationMode: 'annotation' },
  poweredByHeader: false,
  images: { unoptimized: true },
  // TypeScript 7 has no API for Next to call: our own tsc checks the types, the pages' included.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true },
};
