import { defineConfig } from "vitest/config";

const here = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  // What a user imports from the package; here it is the source.
  resolve: {
    alias: [
      { find: "ringback/testing/vitest", replacement: here("testing/vitest.ts") },
      { find: "ringback/testing", replacement: here("testing/index.ts") },
    ],
  },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", "dist/**"],
    setupFiles: ["scripts/vitest-setup.ts"],
    // All cores: by itself it leaves one free, which on a machine of two is half.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
