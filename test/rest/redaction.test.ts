import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactBody, redactHeaders, redactText, redactValue } from '#rest';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOiJ4In0.c2lnbmF0dXJl';

describe('redaction', () => {
  it.each([
    [
      { passwordProfile: { password: 'p', forceChangePassword: true } },
      { passwordProfile: { password: '[redacted]', forceChangePassword: true } },
    ],
    [
      { userCredentials: { userName: 'admin', password: 'p' } },
      { userCredentials: { userName: '[redacted]', password: '[redacted]' } },
    ],
    [
      { PASSWORD: null, access_token: 'a', items: [{ Refresh_Token: 'b' }] },
      { PASSWORD: null, access_token: '[redacted]', items: [{ Refresh_Token: '[redacted]' }] },
    ],
    [
      { code: 60002, description: 'x' },
      { code: 60002, description: 'x' },
    ],
    [{ code: '900421' }, { code: '900421' }],
    [{ note: `see ${token}` }, { note: 'see [redacted]' }],
  ])('of %j', (value, expected) => {
    expect(redactValue(value)).toEqual(expected);
  });

  it('blanks headers, forms and free text', () => {
    expect(
      redactHeaders([
        ['authorization', 'Bearer x'],
        ['Accept', 'a'],
      ]),
    ).toEqual([
      ['authorization', '[redacted]'],
      ['Accept', 'a'],
    ]);
    expect(redactBody('grant_type=refresh_token&refresh_token=abc', 'application/x-www-form-urlencoded')).toBe(
      'grant_type=refresh_token&refresh_token=%5Bredacted%5D',
    );
    expect(redactText(`failed with Bearer abc.def, token ${token}`)).toBe(
      'failed with Bearer [redacted], token [redacted]',
    );
  });

  it('leaves no secret anywhere in any value', () => {
    const secret = 'S3cret-Value';
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    const guarded = fc.record({ password: fc.constant(secret), displayName: leaf });
    const tree = fc.letrec(tie => ({
      node: fc.oneof({ depthSize: 'small' }, guarded, fc.array(tie('node')), fc.dictionary(fc.string(), tie('node'))),
    })).node;
    fc.assert(fc.property(tree, value => !JSON.stringify(redactValue(value)).includes(secret)));
  });
});
