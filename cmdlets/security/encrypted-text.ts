import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ErrorRecord, exceptionOf, raise, TerminatingError, ThrownException } from '#values';

/** Stands before every text that ConvertFrom-SecureString encrypts with a key; the same in every PowerShell. */
const header = '76492d1116743f0423413b16050a5345';
const version = '2';

/** `2|<start vector, base 64>|<AES-CBC of the UTF-16 text, hex>`, as base 64 of UTF-16 behind the header. */
export function encryptText(text: string, key: Uint8Array): string {
  const start = randomBytes(16);
  const cipher = createCipheriv(algorithmFor(key), key, start);
  const bytes = Buffer.concat([cipher.update(Buffer.from(text, 'utf16le')), cipher.final()]);
  const parts = `${version}|${start.toString('base64')}|${bytes.toString('hex')}`;
  return header + Buffer.from(parts, 'utf16le').toString('base64');
}

/** The text again. A wrong key, or what was not encrypted so, is an exception. */
export function decryptText(encrypted: string, key: Uint8Array): string {
  const body = encrypted.startsWith(header) ? encrypted.slice(header.length) : encrypted;
  const [written, start, hex] = Buffer.from(body, 'base64').toString('utf16le').split('|');
  if (!encrypted.startsWith(header) || written !== version || !start || !hex) {
    raise('System.FormatException', `The input string '${encrypted.slice(0, 2)}' was not in a correct format.`);
  }
  const algorithm = algorithmFor(key);
  try {
    const cipher = createDecipheriv(algorithm, key, Buffer.from(start, 'base64'));
    return Buffer.concat([cipher.update(Buffer.from(hex, 'hex')), cipher.final()]).toString('utf16le');
  } catch {
    throw new ThrownException(
      exceptionOf(
        'System.Security.Cryptography.CryptographicException',
        'Padding is invalid and cannot be removed.',
        null,
        {
          id: 'ImportSecureString_InvalidArgument_CryptographicError',
          category: 'InvalidArgument',
          target: null,
        },
      ),
    );
  }
}

function algorithmFor(key: Uint8Array): string {
  if (key.length !== 16 && key.length !== 24 && key.length !== 32) {
    throw new TerminatingError(
      new ErrorRecord(
        exceptionOf(
          'System.Management.Automation.PSArgumentException',
          'The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits.',
        ),
        'Argument',
        'InvalidArgument',
      ),
    );
  }
  return `aes-${key.length * 8}-cbc`;
}
