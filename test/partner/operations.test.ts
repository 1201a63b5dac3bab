import { describe, expect, it } from 'vitest';
import { operations } from '#partner';
import { behaviours } from '../../src/sandbox/behaviours.ts';

const list = [...operations.values()];

describe('the operations', () => {
  it('have ids of their own', () => {
    expect(operations.size).toBeGreaterThan(45);
    for (const [id, operation] of operations) expect(operation.id).toBe(id);
  });

  it.each(list.map(operation => [operation.id, operation] as const))('%s is declared in full', (id, operation) => {
    expect(id).toMatch(/^[a-z]+(\.[a-z]+)+$/);
    expect(operation.summary).toMatch(/^[A-Z][^.]+$/);
    expect(operation.path).toMatch(/^\/(v1|sandbox)(\/|$)/);
    expect(operation.retry === 'safe').toBe(
      operation.method === 'GET' || operation.method === 'HEAD' || id === 'validations.address',
    );
    if (['POST', 'PUT', 'PATCH'].includes(operation.method)) expect(operation.input).toBeDefined();
    if (operation.paging !== 'none') expect(operation.method).toBe('GET');
    // Schemas are made once.
    expect(operation.output?.()).toBe(operation.output?.());
  });

  it('are all emulated by the sandbox', () => {
    const missing = list.filter(operation => operation.path.startsWith('/v1/') && !behaviours.has(operation.id));
    expect(missing.map(operation => operation.id)).toEqual([]);
  });
});
