/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  reactCompiler: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // TypeScript 7 has no API for Next to call: our own tsc checks the types, the pages' included.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true },
};
