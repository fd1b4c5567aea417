import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { fullAddress } from '../collection/links.ts';
import { escapeXml } from '../export/feeds/xml.ts';
import { say } from '../interface/say.ts';

/** Longest name that the format allows. */
const longestName = 16;

/** Lets browsers search the collection from their address bar. https://github.com/dewitt/opensearch */
export const GET: APIRoute = async () => {
  const { settings } = await getCatalog();
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...settings.name].slice(0, longestName).join(''))}</ShortName>
  <Description>${escapeXml(say('search.in', { name: settings.name }))}</Description>
  <Language>${escapeXml(settings.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${fullAddress('/favicon.svg')}</Image>
  <Url type="text/html" template="${fullAddress('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`);
};
