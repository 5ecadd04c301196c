/* The template library. */
export { html, svg, render, nothing } from '../webjars/lit-html/3.3.1/lit-html.js';
