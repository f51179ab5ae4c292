// One bench after another, so that none disturbs the next; a bench prints figures and passes no judgement.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/bench/*.bench.ts'],
    environment: 'node',
    env: { PICTURES: '24' },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 60_000,
    reporters: ['dot'],
  },
});
