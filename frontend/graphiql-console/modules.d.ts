declare module '*?worker' {
  const create: new () => Worker;
  export default create;
}

declare module '@graphiql/*/style.css';
declare module 'graphiql/graphiql.css';
