import './workers';
import { mendTabs } from './tabs';
import { follow, isSubscription, type Asked } from './following';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
// Not graphiql/style.css: that one carries half a megabyte of fonts nobody here needs.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';

export interface Options {
  endpoint: string;
  /** Shown with every query; anybody asks without. */
  token: string;
  lang: string;
  /** What stands in an empty editor. */
  welcome: string;
  theme: 'light' | 'dark';
  /** The server runs registered documents only; the introspection is none of them. */
  trustedOnly: boolean;
}

/** A running GraphiQL. */
export interface Console {
  update(options: Options): void;
  run(query: string, variables: string): void;
  unmount(): void;
}

type Run = Console['run'];

/** Sits in GraphiQL's toolbar, where its state can be reached, and hands out the way to run a query from outside. */
function Bridge({ onReady }: { onReady: (run: Run) => void }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { run } = useGraphiQLActions();
  useEffect(() => {
    if (queryEditor && variableEditor) {
      onReady((query, variables) => {
        queryEditor.setValue(query);
        variableEditor.setValue(variables);
        run();
      });
    }
  }, [queryEditor, variableEditor, run, onReady]);
  return null;
}

/** Draws GraphiQL into the host; `ready` is called once it can run queries. */
export function mount(host: HTMLElement, first: Options, ready: () => void): Console {
  let options = first;
  let runInEditor: Run | undefined;
  const place = host.appendChild(document.createElement('div'));
  place.className = 'console-graphiql';
  const root = createRoot(place);
  const letTabsBe = mendTabs(place);

  const fetcher = async (parameters: Asked) => {
    const headers = {
      'Accept-Language': options.lang,
      ...(options.token && { Authorization: `Bearer ${options.token}` }),
    };
    if (isSubscription(parameters)) {
      return follow(options.endpoint, headers, parameters);
    }
    const response = await fetch(options.endpoint, {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...headers,
      },
      body: JSON.stringify(parameters),
    });
    return response.json();
  };
  const onReady = (run: Run) => {
    runInEditor = run;
    ready();
  };
  const render = () =>
    root.render(
      <GraphiQL
        fetcher={fetcher}
        schema={options.trustedOnly ? null : undefined}
        forcedTheme={options.theme}
        defaultQuery={options.welcome}
        defaultEditorToolsVisibility="variables"
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy }) => (
            <>
              {prettify}
              {copy}
              <Bridge onReady={onReady} />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>,
    );
  render();

  return {
    update(next) {
      const changed = next.theme !== options.theme || next.trustedOnly !== options.trustedOnly;
      options = next;
      if (changed) {
        render();
      }
    },
    run: (query, variables) => runInEditor?.(query, variables),
    unmount() {
      letTabsBe();
      root.unmount();
      place.remove();
    },
  };
}
