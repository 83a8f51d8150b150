/** A worked query of the cookbook; `variables` is a JSON object as text. */
export interface Recipe {
  title: string;
  description: string;
  query: string;
  variables?: string | null;
}

/** Variables as the editor should show them: indented, and nothing at all when there are none or they are not JSON. */
export function tidyVariables(variables?: string | null): string {
  if (!variables?.trim()) {
    return '';
  }
  try {
    const value: unknown = JSON.parse(variables);
    const empty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    return empty ? '' : JSON.stringify(value, null, 2);
  } catch {
    return '';
  }
}
