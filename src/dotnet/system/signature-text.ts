/** Name and type at the head of a member's signature. */
export function parseSignatureText(signature: string): { readonly type: string; readonly name: string } {
  const head = signature.split('(')[0] ?? '';
  const match = /^(.*?)\s*([\w.]+)(?:\[[^\]]*\])?$/.exec(head.trim());
  const name = match?.[2] ?? head;
  return { type: match?.[1] || 'void', name: name.slice(name.lastIndexOf('.') + 1) };
}
