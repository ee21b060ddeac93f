// Run with `node --test`; named .check so that no other test runner picks it up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sum } from '../sum.mjs';

test('nothing is 0', () => assert.equal(sum([]), 0));
test('an error in the input is thrown', () => assert.throws(() => sum(null), TypeError));
