/* The template library: its version stands in the page's template too, which fetches it early. */
export { html, svg, render, nothing } from '../webjars/lit-html/3.3.1/lit-html.js';
