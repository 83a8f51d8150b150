import { createClient } from 'graphql-sse';
import { getOperationAST, parse } from 'graphql';

/** What GraphiQL hands to whoever is to run it. */
export interface Asked {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string | null;
}

/** Whether the operation that is to run is a subscription; GraphiQL's own knowledge of the text may lag behind it. */
export function isSubscription(asked: Asked): boolean {
  try {
    const document = parse(asked.query);
    return (getOperationAST(document, asked.operationName) ?? getOperationAST(document))?.operation === 'subscription';
  } catch {
    return false;
  }
}

/** What a subscription tells, each as it comes. A lost connection is shown and not taken up again in silence. */
export function follow(url: string, headers: Record<string, string>, asked: Asked) {
  return createClient({ url, headers, credentials: 'omit', singleConnection: false, retryAttempts: 0 }).iterate({
    query: asked.query,
    variables: asked.variables,
    operationName: asked.operationName ?? undefined,
  });
}
