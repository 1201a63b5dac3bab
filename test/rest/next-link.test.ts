import { describe, expect, it } from 'vitest';
import { asNextLink, type NextLink, nextLinkOf, resolveLink } from '../../src/rest/next-link.ts';

const base = new URL('https://api.partnercenter.microsoft.com');

describe('a next link', () => {
  it.each([
    ['/customers?size=2', '/v1/customers?size=2'],
    ['/v1/customers?size=2', '/v1/customers?size=2'],
    ['customers?size=2', '/v1/customers?size=2'],
    ['//customers?size=2', '/v1/customers?size=2'],
    ['/v1//v1/customers', '/v1/customers'],
    ['https://api.partnercenter.microsoft.com/v1/customers?size=2', '/v1/customers?size=2'],
    ['https://api.partnercenter.microsoft.com:443/customers', '/v1/customers'],
    ['/webhooks/v1/registration', '/webhooks/v1/registration'],
  ])('%s is %s', (uri, address) => {
    expect(resolveLink(uri, base)).toBe(address);
  });

  it.each(['https://elsewhere.example/v1/customers', 'http://api.partnercenter.microsoft.com/v1/customers'])(
    '%s is not followed',
    uri => {
      expect(() => resolveLink(uri, base)).toThrow('another host');
    },
  );

  it('takes its headers along, and survives a copy', () => {
    const page = {
      links: {
        next: {
          uri: '/customers?seekOperation=Next',
          method: 'GET',
          headers: [{ key: 'MS-ContinuationToken', value: 't' }],
        },
      },
    };
    const link = nextLinkOf(page, base, '/v1/customers', undefined);
    expect(link).toMatchObject({
      address: '/v1/customers?seekOperation=Next',
      headers: [['MS-ContinuationToken', 't']],
    });
    expect(asNextLink(structuredClone(link))).toEqual(link);
    expect(asNextLink('x')).toBeUndefined();
  });

  it('is made of the continuation token where a list has no links', () => {
    const link = nextLinkOf({ items: [], continuationToken: 't' }, base, '/v1/customers?size=2', undefined);
    expect(link).toMatchObject({
      address: '/v1/customers?size=2&seekOperation=Next',
      headers: [['MS-ContinuationToken', 't']],
    });
    expect(
      nextLinkOf({ items: [], links: {}, continuationToken: 't' }, base, '/v1/customers', undefined),
    ).toBeUndefined();
  });

  it.each([1, 2, 3, 7, 50])('that comes again after %i pages is noticed', period => {
    let link: NextLink | undefined;
    const walk = () => {
      for (let page = 0; page < 1000; page++) {
        link = nextLinkOf(
          { links: { next: { uri: `/customers?page=${page % period}` } } },
          base,
          '/v1/customers',
          link,
        );
      }
    };
    expect(walk).toThrow('same next link twice');
  });

  it('may come a thousand times when it is another one each time', () => {
    let link: NextLink | undefined;
    for (let page = 0; page < 1000; page++)
      link = nextLinkOf({ links: { next: { uri: `/customers?page=${page}` } } }, base, '/v1/customers', link);
    expect(link?.address).toBe('/v1/customers?page=999');
  });
});
