/* A part of a view that is made anew when its key changes; apart from lit.js, since few pages need it. */
export { keyed } from '../webjars/lit-html/3.3.1/directives/keyed.js';
