import type { Hono } from 'hono';
import { instanceDiscovery, openidConfiguration } from './discovery.ts';
import type { Issuer } from './issuer.ts';

/** The sign-in host's addresses. They stand on the same port as the service, as one server has only one. */
export function addSignInRoutes(app: Hono, issuer: Issuer): void {
  app.get('/common/discovery/instance', context => context.json(instanceDiscovery));
  for (const version of ['', '/v2.0']) {
    app.get(`/:tenant${version}/.well-known/openid-configuration`, context =>
      context.json(openidConfiguration(context.req.param('tenant'))),
    );
  }
  app.get('/:tenant/discovery/v2.0/keys', context => context.json({ keys: [] }));
  for (const path of ['/:tenant/oauth2/v2.0/token', '/:tenant/oauth2/token']) {
    app.post(path, async context => issuer.token(context.req.param('tenant') ?? '', await context.req.text()));
  }
  app.post('/:tenant/oauth2/v2.0/devicecode', () => issuer.deviceCode());
  app.post('/generatetoken', context => issuer.generateToken(context.req.header('Authorization') ?? null));
}
