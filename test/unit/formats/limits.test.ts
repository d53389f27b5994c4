// Every limit, written out: whoever moves one moves a contract with those who made packets, catalogs and reports within it.
import { expect, it } from 'vitest';
import * as limits from '../../../src/formats/limits.ts';
import { MAX_AGE_LIMIT_SECONDS } from '../../../src/formats/caller-input.ts';
import { DEADLINE_SECONDS } from '../../../src/formats/deadlines.ts';
import { HOST_SECONDS } from '../../../src/formats/host-command.ts';
import { MOST_DESCRIPTORS } from '../../../src/formats/kernel/descriptors.ts';

it('no limit moved', () => {
  expect({ ...limits, MAX_AGE_LIMIT_SECONDS, DEADLINE_SECONDS, HOST_SECONDS, MOST_DESCRIPTORS }).toEqual({
    ITEM_LIMIT_BYTES: 4_194_304,
    ENVELOPE_LIMIT_BYTES: 65_536,
    DEPTH_LIMIT: 64,
    ROW_LIMIT: 500,
    QUERY_LIMIT: 25,
    FUTURE_SKEW_SECONDS: 120,
    CLAIMS_LIMIT_BYTES: 1_048_576,
    CATALOG_LIMIT_BYTES: 4_194_304,
    CATALOG_ENTRY_LIMIT: 1000,
    QUOTE_LIMIT: 200,
    WHY_LIMIT: 600,
    REPORT_LIMIT_BYTES: 16_777_216,
    FRAME_LIMIT_BYTES: 262_144,
    MAX_AGE_LIMIT_SECONDS: 315_360_000,
    DEADLINE_SECONDS: { least: 1, most: 1800 },
    HOST_SECONDS: 100,
    MOST_DESCRIPTORS: 512,
  });
});
