import { defineConfig } from "vitest/config";

/** Tests that need a browser: `npm run test:browser`. `npm test` needs none. */
export default defineConfig({
  test: {
    include: ["**/*.browser.ts"],
    exclude: ["node_modules/**", "dist/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
