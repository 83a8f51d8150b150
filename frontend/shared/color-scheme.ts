/** Whether the element is drawn on a dark page: the page's `color-scheme` decides, then the reader's system. */
export function isDark(element: Element): boolean {
  const scheme = getComputedStyle(element).colorScheme;
  if (scheme.includes('dark') && scheme.includes('light')) {
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }
  return scheme.includes('dark');
}

/** Calls back whenever light may have become dark or dark light; answers how to stop. */
export function onColorSchemeChange(callback: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(callback);
  system.addEventListener('change', callback);
  for (const root of [document.documentElement, document.body]) {
    page.observe(root, { attributeFilter: ['theme', 'style', 'class'] });
  }
  return () => {
    system.removeEventListener('change', callback);
    page.disconnect();
  };
}

/** What the work answers while the page is light; the reader sees nothing of it, for nothing is painted meanwhile. */
export function inLight<T>(work: () => T): T {
  const page = document.documentElement;
  const before = page.getAttribute('theme');
  page.setAttribute('theme', 'light');
  try {
    return work();
  } finally {
    if (before === null) {
      page.removeAttribute('theme');
    } else {
      page.setAttribute('theme', before);
    }
  }
}
