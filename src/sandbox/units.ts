import { numberOf, textOf } from './database.ts';
import type { SandboxState } from './state.ts';

/** Counts of one SKU of a customer. */
export interface Units {
  readonly active: number;
  readonly suspended: number;
  readonly consumed: number;
}

/** Licences of deleted users are not consumed. */
export function unitsOf(state: SandboxState, customerId: string, skuId: string): Units {
  const bought = state.database.get(
    `SELECT COALESCE(SUM(quantity) FILTER (WHERE status = 'active'), 0) AS active,
            COALESCE(SUM(quantity) FILTER (WHERE status = 'suspended'), 0) AS suspended
     FROM subscriptions WHERE customer_id = ? AND sku_id = ?`,
    customerId,
    skuId,
  );
  const used = state.database.get(
    `SELECT COUNT(*) AS consumed FROM licenses JOIN users ON users.id = licenses.user_id
     WHERE licenses.customer_id = ? AND sku_id = ? AND users.state = 'active'`,
    customerId,
    skuId,
  );
  return {
    active: numberOf(bought ?? {}, 'active'),
    suspended: numberOf(bought ?? {}, 'suspended'),
    consumed: numberOf(used ?? {}, 'consumed'),
  };
}

/** A restored user gets back the licences that are still free; the others are lost. */
export function keepAffordable(state: SandboxState, customerId: string, userId: string): void {
  for (const row of state.database.all('SELECT sku_id FROM licenses WHERE user_id = ?', userId)) {
    const skuId = textOf(row, 'sku_id');
    const { active, consumed } = unitsOf(state, customerId, skuId);
    if (consumed > active) state.database.run('DELETE FROM licenses WHERE user_id = ? AND sku_id = ?', userId, skuId);
  }
}
