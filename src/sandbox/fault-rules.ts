import type { Operation } from '#rest';
import { type FaultEffect, type FaultRule, faultRuleModel } from './fault-rule.ts';
import { type Random, randomFrom } from './seed/random.ts';

interface Counted {
  readonly rule: FaultRule & { readonly id: string };
  matched: number;
  fired: number;
}

/** The rules by which a sandbox misbehaves. The same seed and calls give the same faults. */
export class FaultRules {
  readonly #random: Random;
  #rules: Counted[] = [];
  #made = 0;

  constructor(seed: number, rules: readonly FaultRule[] = []) {
    this.#random = randomFrom(seed, 'faults');
    for (const rule of rules) this.add(rule);
  }

  /** Checks and adds a rule; gives back its id. */
  add(rule: unknown): string {
    const checked = faultRuleModel().parse(rule);
    const id = checked.id ?? `fault-${++this.#made}`;
    this.#rules = [
      ...this.#rules.filter(counted => counted.rule.id !== id),
      { rule: { ...checked, id }, matched: 0, fired: 0 },
    ];
    return id;
  }

  remove(id: string): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter(counted => counted.rule.id.toLowerCase() !== id.toLowerCase());
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
  }

  list(): readonly { readonly rule: FaultRule; readonly matched: number; readonly fired: number }[] {
    return this.#rules.map(({ rule, matched, fired }) => ({ rule, matched, fired }));
  }

  /** The effects that this call meets. */
  effectsOn(operation: Operation): FaultEffect[] {
    return this.#rules.length === 0
      ? []
      : this.#rules.filter(counted => this.#fires(counted, operation)).map(({ rule }) => rule.effect);
  }

  #fires(counted: Counted, operation: Operation): boolean {
    const { rule } = counted;
    if (rule.method !== undefined && rule.method.toUpperCase() !== operation.method) return false;
    if (rule.operation !== undefined && !names(rule.operation, operation.id)) return false;
    counted.matched++;
    if (counted.matched <= (rule.after ?? 0)) return false;
    if (rule.every !== undefined && (counted.matched - (rule.after ?? 0)) % rule.every !== 0) return false;
    if (rule.times !== undefined && counted.fired >= rule.times) return false;
    if (rule.probability !== undefined && !this.#random.chance(rule.probability)) return false;
    counted.fired++;
    return true;
  }
}

function names(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
