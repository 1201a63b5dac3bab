import { Hono } from 'hono';
import { operations } from '#partner';
import type { Operation } from '#rest';
import type { Behaviour } from './behaviour.ts';
import { aliases, behaviours } from './behaviours.ts';
import { addControlRoutes, type SandboxControl } from './control.ts';
import { notFound } from './fault.ts';
import { endpointName } from './known-endpoints.ts';
import { normalPath } from './normal-path.ts';
import type { Issuer } from './openid/issuer.ts';
import { addSignInRoutes } from './openid/routes.ts';
import type { Service } from './service.ts';

/** All addresses of the sandbox on one router: the service's operations, the sign-in host, and the sandbox's own. */
export function sandboxApp(service: Service, issuer: Issuer, control: SandboxControl): Hono {
  const app = new Hono({ getPath: request => normalPath(request.url) });
  // Only a caller that no longer waits comes here; the router's own handler would print it.
  app.onError(error => Promise.reject(error));
  addControlRoutes(app, control);
  addSignInRoutes(app, issuer);
  const table = [...operations.values()].filter(operation => operation.path.startsWith('/v1/'));
  // A literal segment wins over a parameter: `/v1/customers/relationshiprequests` is no customer.
  for (const operation of table.toSorted((a, b) => parameterCount(a.path) - parameterCount(b.path)))
    route(app, service, operation, operation.path);
  for (const [id, path] of aliases) {
    const operation = operations.get(id);
    if (operation !== undefined) route(app, service, operation, path);
  }
  app.notFound(context => {
    const request = context.req.raw;
    const name = endpointName(request.method, context.req.path);
    const operation = { ...elsewhere, id: name ?? 'unknown' };
    return service.answer(operation, name === undefined ? nowhere : undefined, request, new Map());
  });
  return app;
}

const elsewhere: Operation = {
  id: '',
  summary: '',
  method: 'GET',
  path: '/',
  paging: 'none',
  retry: 'safe',
  signIn: 'both',
};

const nowhere: Behaviour = () => {
  throw notFound('The resource was not found.');
};

function parameterCount(path: string): number {
  return path.split('{').length;
}

function route(app: Hono, service: Service, operation: Operation, path: string): void {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '');
  // The router sees paths in lower case; parameter names are the template's own.
  const pattern = path
    .split('/')
    .map(segment => (segment.startsWith('{') ? `:${segment.slice(1, -1)}` : segment.toLowerCase()))
    .join('/');
  // A HEAD request comes here as a GET: the router knows no HEAD.
  app.on(operation.method === 'HEAD' ? 'GET' : operation.method, pattern, context => {
    const values = context.req.param();
    const parameters = new Map(names.map((name): [string, string] => [name, parameterOf(values, name)]));
    return service.answer(operation, behaviours.get(operation.id), context.req.raw, parameters);
  });
}

function parameterOf(values: Readonly<Record<string, string | undefined>>, name: string): string {
  return values[name] ?? '';
}
