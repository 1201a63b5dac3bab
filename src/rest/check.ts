import type * as z from 'zod';
import { member } from './body.ts';
import type { Operation } from './operation.ts';
import { PartnerError } from './partner-error.ts';

/** An answer that does not fit its schema: told to the observer once per answer. */
export interface Unexpected {
  readonly operation: string;
  /** Path of the member and what was wrong with it; never the value. */
  readonly issue: string;
}

/** Validates what is to be sent and gives back what the schema made of it. */
export function checkInput(operation: Operation, body: unknown): unknown {
  if (operation.input === undefined) return body;
  const result = operation.input().safeParse(body ?? {});
  if (result.success) return result.data;
  throw new PartnerError({
    kind: 'Invalid',
    description: `${operation.id}: ${issueText(result.error)}`,
    operation: operation.id,
  });
}

/** The first thing about an answer that its schema does not know; undefined when all fits. */
export function unexpectedIn(operation: Operation, body: unknown): Unexpected | undefined {
  if (operation.output === undefined || body === undefined) return undefined;
  const schema = operation.output();
  const parts: readonly unknown[] = operation.paging === 'none' ? [body] : listOf(member(body, 'items'));
  for (const part of parts) {
    const result = schema.safeParse(part);
    if (!result.success) return { operation: operation.id, issue: issueText(result.error) };
  }
  return undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function issueText(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The value is not valid.';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
