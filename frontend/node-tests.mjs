import { registerHooks } from 'node:module';

/** Lets Node import the front end's modules as its build does: without their ending. */
registerHooks({
  resolve(name, context, next) {
    return next(/^\.{1,2}\/(.*\/)?[^./]+$/.test(name) ? `${name}.ts` : name, context);
  },
});
