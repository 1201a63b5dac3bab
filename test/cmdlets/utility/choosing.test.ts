/** Ideas behind the object cmdlets: order, choice and chance. */
import { describe, expect, test } from 'vitest';
import { netSort } from '../../../cmdlets/utility/net-sort.ts';
import { RandomNumbers } from '../../../cmdlets/utility/random-source.ts';
import { SelectorQueue } from '../../../cmdlets/utility/selector-queue.ts';

test('netSort sorts any number of items', () => {
  for (const count of [0, 1, 2, 3, 15, 16, 17, 100, 1000]) {
    const items = Array.from({ length: count }, (_, i) => (i * 7919) % 101);
    expect(netSort(items, (left, right) => left - right)).toEqual(items.toSorted((left, right) => left - right));
  }
});

test('netSort leaves equal items as .NET does: in order up to 16 of them', () => {
  const items = Array.from({ length: 16 }, (_, i) => i);
  expect(netSort(items, () => 0)).toEqual(items);
});

describe('SelectorQueue', () => {
  const all = { first: undefined, last: undefined, skip: 0, skipLast: 0 };
  test.each([
    [{ first: 2 }, [1, 2]],
    [{ last: 2 }, [4, 5]],
    [{ first: 1, last: 1 }, [1, 5]],
    [{ skip: 2 }, [3, 4, 5]],
    [{ skip: 1, first: 2 }, [2, 3]],
    [{ skip: 1, last: 2 }, [3, 4]],
    [{ skipLast: 2 }, [1, 2, 3]],
    [{ skip: 1, skipLast: 1 }, [2, 3, 4]],
    [{ first: 0 }, []],
    [{ first: 9, last: 9 }, [1, 2, 3, 4, 5]],
  ])('1..5 with %j', (given, chosen) => {
    const queue = new SelectorQueue({ ...all, ...given });
    const seen = [1, 2, 3, 4, 5].flatMap(item => queue.push(item)?.value ?? []);
    expect([...seen, ...queue.rest()]).toEqual(chosen);
  });
});

test('A seed of Get-Random gives the numbers that PowerShell gives', () => {
  const numbers = new RandomNumbers();
  numbers.seed(42);
  expect([1, 2, 3].map(() => numbers.int(0, 2_147_483_647))).toEqual([381294397, 1003291822, 1453229721]);
});
