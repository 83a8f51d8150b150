// Prints, as JSON, what the server audits of graphql-http find at the address given, and whether a client can build the
// schema from what the usual introspection query is answered.
import { auditServer } from 'graphql-http';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';

const [url] = process.argv.slice(2);
const audits = (await auditServer({ url })).map(({ id, name, status, reason }) => ({ id, name, status, reason }));
const answer = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) }),
});
const { data, errors } = await answer.json();
const types = data ? Object.keys(buildClientSchema(data).getTypeMap()) : [];
console.log(JSON.stringify({ audits, introspection: { errors: errors ?? [], types } }));
