// Lengths are powers of two, so that a random byte chooses without preference; letters that look alike are left out.
const capitals = 'ABCDEFGHJKLMNPQR';
const letters = 'abcdefghjkmnpqrs';
const digits = '23456789';
const any = 'abcdefghjkmnpqrstuvwxyz23456789#';

/** A password with 60 bits of chance, of all the kinds of characters that the service asks for. */
export function temporaryPassword(): string {
  const sets = [capitals, letters, digits, ...new Array<string>(10).fill(any)];
  const bytes = crypto.getRandomValues(new Uint8Array(sets.length));
  return sets.map((set, index) => set.charAt((bytes[index] ?? 0) % set.length)).join('');
}
