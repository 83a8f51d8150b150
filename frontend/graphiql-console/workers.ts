import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** The editor's background workers, bundled with the application: GraphiQL would otherwise look for them on a CDN. */
(globalThis as unknown as { MonacoEnvironment: unknown }).MonacoEnvironment = {
  getWorker(_id: string, label: string): Worker {
    switch (label) {
      case 'json':
        return new JsonWorker();
      case 'graphql':
        return new GraphQlWorker();
      default:
        return new EditorWorker();
    }
  },
};
