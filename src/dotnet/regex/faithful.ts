import type { RegexNode } from './syntax-tree.ts';

/**
 * May JavaScript match this tree? Not where its rules differ from .NET's: conditionals and balancing groups, `\G`,
 * references to groups that may not have taken part (which match nothing in .NET, and the empty text in JavaScript), and
 * groups in a loop that the last round may pass by (which JavaScript forgets).
 */
export function isFaithful(node: RegexNode): boolean {
  return check(node, { sure: new Set(), skippable: false, inLoop: false });
}

interface Context {
  /** Groups that have taken part wherever this node is reached. */
  readonly sure: Set<number>;
  /** Inside a branch that may be passed by. */
  readonly skippable: boolean;
  readonly inLoop: boolean;
}

function check(node: RegexNode, context: Context): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.nodes.every(each => check(each, context));
    case 'alternation':
      return node.nodes.every(each => check(each, { ...context, sure: new Set(context.sure), skippable: true }));
    case 'capture':
      return checkCapture(node, context);
    case 'atomic':
      return check(node.node, context);
    case 'look':
      // Groups of a negative look never keep a value; those of a positive one do.
      return check(node.node, node.negative ? { ...context, sure: new Set(context.sure) } : context);
    case 'loop': {
      const inLoop = context.inLoop || node.max > 1;
      if (node.min > 0)
        return check(node.node, { ...context, inLoop, skippable: node.max > 1 ? false : context.skippable });
      return check(node.node, { sure: new Set(context.sure), inLoop, skippable: !inLoop || node.max === 1 });
    }
    case 'anchor':
      return node.anchor !== 'contiguous';
    case 'reference':
      return context.sure.has(node.group);
    case 'conditional':
    case 'balance':
      return false;
    default:
      return true;
  }
}

function checkCapture(node: Extract<RegexNode, { kind: 'capture' }>, context: Context): boolean {
  if (context.inLoop && context.skippable) return false;
  if (!check(node.node, context)) return false;
  context.sure.add(node.group);
  return true;
}
