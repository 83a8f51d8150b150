/**
 * GraphiQL says that its list of open queries is a tablist, but puts buttons into the tabs, which screen readers cannot
 * reach there. This makes it what it is: a list of buttons, the current one marked. Answers how to stop.
 */
export function mendTabs(host: HTMLElement): () => void {
  const mend = () => {
    host.querySelectorAll('.graphiql-tabs[role], .graphiql-tab[role]').forEach((element) => element.removeAttribute('role'));
    host.querySelectorAll('.graphiql-tab[aria-selected]').forEach((tab) => {
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', tab.getAttribute('aria-selected') ?? 'false');
      tab.removeAttribute('aria-selected');
    });
  };
  const observer = new MutationObserver(mend);
  observer.observe(host, { childList: true, subtree: true, attributeFilter: ['aria-selected', 'role'] });
  mend();
  return () => observer.disconnect();
}
