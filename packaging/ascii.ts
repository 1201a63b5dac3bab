import type { Plugin } from 'rolldown';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes characters beyond ASCII as escapeds: V8 then keeps the source in one byte a character, and starts from it sooner. */
export const ascii = (): Plugin => ({
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\x00-\x7f]/g, escaped);
    }
  },
});
